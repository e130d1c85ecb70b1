// Whether the version that is asked about can be read: published, and in which languages.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { ButtonLink } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { OpeningProps } from "./opening";

// Those in which official texts are published, and the one in which others read them.
const EXPECTED = ["sq", "sr", "en"];

export function OpeningLanguages({ consultation }: OpeningProps): ReactNode {
  const say = useSaying();
  const { version, document } = consultation;
  const { number, publishedAt, texts } = version;
  const there = [...new Set(texts.map(({ language }) => language.slice(0, 2)))];
  const missing = EXPECTED.filter((one) => !there.includes(one));
  const listed = (languages: readonly string[]): string =>
    languages.map((one) => say(TEXT_LANGUAGES, one)).join(", ");
  const to = "/documents/$slug/versions/$number/lineage";
  const params = { slug: document.slug, number: `${number}` };
  return (
    <Notice
      kind={publishedAt ? "info" : "warning"}
      title={
        publishedAt ? (
          <Trans>
            Version {number} can be read in: {listed(there)}
          </Trans>
        ) : (
          <Trans>Version {number} is not published yet</Trans>
        )
      }
    >
      <div className="stack tight">
        {publishedAt && missing.length > 0 && (
          <p>
            <Trans>Without a text in: {listed(missing)}</Trans>
          </p>
        )}
        {(missing.length > 0 || !publishedAt) && (
          <div>
            <ButtonLink isSmall to={to} params={params}>
              {publishedAt ? <Trans>Add a language</Trans> : <Trans>Review and publish</Trans>}
            </ButtonLink>
          </div>
        )}
      </div>
    </Notice>
  );
}
