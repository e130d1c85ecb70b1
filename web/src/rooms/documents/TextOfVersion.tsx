// The paragraphs of a version, their numbers in the margin.

import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { memo, type ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { asTextLanguage } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { TextOfVersion_paragraphs$key } from "./__generated__/TextOfVersion_paragraphs.graphql";
import { TABLE_ROW } from "./contentsOf";
import { Tables } from "./Tables";
import { Words } from "./Words";

interface TextOfVersionProps {
  readonly paragraphs: TextOfVersion_paragraphs$key;
}

export const TextOfVersion = memo(function TextOfVersion(props: TextOfVersionProps): ReactNode {
  const { t } = useLingui();
  const say = useSaying();
  const search = useSearch({ strict: false }) as Search;
  const paragraphs = useFragment(
    graphql`
      fragment TextOfVersion_paragraphs on Paragraph @relay(plural: true) {
        id
        kind
        depth
        position
        label
        text
        language
      }
    `,
    props.paragraphs,
  );
  const language = paragraphs[0]?.language ?? "";
  const wanted = search["text"] ?? asTextLanguage(languageOfAddress());
  return (
    <section className="draft" aria-label={t`The text`}>
      {language.slice(0, 2) !== wanted && (
        <p className="quiet small">
          <Trans>
            This text is not there in the language of your screens; it is shown in{" "}
            {say(TEXT_LANGUAGES, language.slice(0, 2))}.
          </Trans>
        </p>
      )}
      <Tables paragraphs={paragraphs}>
        {(one) => (
          <div
            key={one.id}
            className={`paragraph ${one.kind.toLowerCase()} depth-${one.depth}`}
            id={`p-${one.position}`}
            data-paragraph={one.id}
            tabIndex={-1}
            role={one.kind === TABLE_ROW ? "row" : undefined}
          >
            <div className="words" lang={one.language}>
              <Words {...one} />
            </div>
          </div>
        )}
      </Tables>
    </section>
  );
});
