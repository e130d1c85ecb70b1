// What a group drafts, on a line of time: versions as they were published, consultations as they ran.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Moment } from "~/design/Moment/Moment";
import { Section } from "~/design/Page/Page";
import { Tag } from "~/design/Tag/Tag";
import { DOCUMENT_STATUSES, PHASE_TONES, PHASES, useSaying } from "~/words/vocabulary";
import type {
  DraftsInTime_group$data,
  DraftsInTime_group$key,
} from "./__generated__/DraftsInTime_group.graphql";
import "./DraftsInTime.css";

export function DraftsInTime(props: { readonly group: DraftsInTime_group$key }): ReactNode {
  const { documents } = useFragment(
    graphql`
      fragment DraftsInTime_group on Group @argumentDefinitions(language: { type: "Language" }) {
        documents(first: 20) {
          edges {
            node {
              id
              slug
              status
              title(language: $language)
              versions {
                id
                number
                label
                publishedAt
              }
              consultations {
                id
                slug
                phase
                title(language: $language)
                opensAt
                closesAt
              }
            }
          }
        }
      }
    `,
    props.group,
  );
  if (documents.edges.length === 0) return null;
  return (
    <Section title={<Trans>What it drafts</Trans>}>
      {documents.edges.map(({ node }) => (
        <DraftInTime key={node.id} document={node} />
      ))}
    </Section>
  );
}

type Draft = DraftsInTime_group$data["documents"]["edges"][number]["node"];

function DraftInTime({ document }: { readonly document: Draft }): ReactNode {
  const say = useSaying();
  const { slug, title, status, versions, consultations } = document;
  const events = [
    ...versions.map((version) => ({ at: version.publishedAt, version, consultation: null })),
    ...consultations.map((each) => ({ at: each.opensAt, consultation: each, version: null })),
  ].sort((one, other) => (one.at ?? "9").localeCompare(other.at ?? "9"));
  return (
    <article className="card stack tight">
      <h3>
        <Go to="/documents/$slug" params={{ slug }}>
          {title}
        </Go>
      </h3>
      <p className="quiet small">{say(DOCUMENT_STATUSES, status)}</p>
      <ol className="plain time-line">
        {events.map(({ at, version, consultation }) => (
          <li key={(version ?? consultation)?.id} className={at ? "" : "planned"}>
            <span className="quiet small numbers">
              {at ? <Moment at={at} /> : <Trans>being prepared</Trans>}
            </span>
            {version && <VersionLine slug={slug} version={version} />}
            {consultation && (
              <span>
                <Go to="/consultations/$slug" params={{ slug: consultation.slug }}>
                  {consultation.title}
                </Go>{" "}
                <Tag tone={PHASE_TONES[consultation.phase] ?? "plain"}>
                  {say(PHASES, consultation.phase)}
                </Tag>
              </span>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

interface VersionLineProps {
  readonly slug: string;
  readonly version: Draft["versions"][number];
}

function VersionLine({ slug, version }: VersionLineProps): ReactNode {
  const number = String(version.number);
  return (
    <Go to="/documents/$slug/versions/$number" params={{ slug, number }}>
      <Trans>Version {number}</Trans>
      {version.label && ` (${version.label})`}
    </Go>
  );
}
