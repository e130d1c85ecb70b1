// One version in its place on the line: what it is called, what changed, what was asked about it.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { ButtonLink } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { AUDIENCES, TEXT_LANGUAGES, useSaying } from "~/words/vocabulary";
import type { ConsultationOnLine_consultation$key } from "./__generated__/ConsultationOnLine_consultation.graphql";
import type { VersionOnLine_version$key } from "./__generated__/VersionOnLine_version.graphql";
import { ConsultationOnLine } from "./ConsultationOnLine";
import { VersionDownloads } from "./VersionDownloads";

interface VersionOnLineProps {
  readonly slug: string;
  readonly version: VersionOnLine_version$key;
  readonly consultations: ReadonlyArray<
    ConsultationOnLine_consultation$key & { readonly id: string }
  >;
}

export function VersionOnLine({ slug, consultations, ...props }: VersionOnLineProps): ReactNode {
  const say = useSaying();
  const version = useFragment(
    graphql`
      fragment VersionOnLine_version on Version
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        label
        audience
        publishedAt
        createdAt
        note(language: $language)
        texts {
          language
        }
        viewerCanPublish
        viewerCanShow
        viewerCanAddLanguage
        ...VersionDownloads_version @arguments(language: $language)
      }
    `,
    props.version,
  );
  const { number, label, publishedAt } = version;
  const params = { slug, number: `${number}` };
  const mayEdit = version.viewerCanPublish || version.viewerCanShow || version.viewerCanAddLanguage;
  return (
    <li className={publishedAt ? "" : "prepared"}>
      <article className="card stack tight">
        <div className="row tight">
          <h3>
            <Go to="/documents/$slug/versions/$number" params={params}>
              <Trans>Version {number}</Trans>
              {label && `: ${label}`}
            </Go>
          </h3>
          {!publishedAt && (
            <Tag tone="waiting">
              <Trans>being prepared</Trans>
            </Tag>
          )}
        </div>
        <p className="small facts">
          {publishedAt ? (
            <span>
              <Trans>
                published <Moment at={publishedAt} />
              </Trans>
            </span>
          ) : (
            <span>
              <Trans>
                prepared <Moment at={version.createdAt} />
              </Trans>
            </span>
          )}
          {publishedAt && version.audience !== "PUBLIC" && (
            <span>
              <Trans>for {say(AUDIENCES, version.audience)}</Trans>
            </span>
          )}
          <span>
            {version.texts.map((text) => say(TEXT_LANGUAGES, text.language.slice(0, 2))).join(", ")}
          </span>
          {number > 1 && (
            <Go
              to="/documents/$slug/versions/$number"
              params={params}
              search={{ redline: `${number - 1}` }}
            >
              <Trans>What changed since version {number - 1}</Trans>
            </Go>
          )}
        </p>
        {version.note && <p>{version.note}</p>}
        {consultations.map((one) => (
          <ConsultationOnLine key={one.id} consultation={one} />
        ))}
        <VersionDownloads version={version} />
        {mayEdit && (
          <div className="row tight screen-only">
            {mayEdit && (
              <ButtonLink isSmall to="/documents/$slug/versions/$number/lineage" params={params}>
                {publishedAt ? (
                  <Trans>Review and audience</Trans>
                ) : (
                  <Trans>Review and publish</Trans>
                )}
              </ButtonLink>
            )}
          </div>
        )}
      </article>
    </li>
  );
}
