// How a comment stands in each later version: the sentence as it read then, and as it reads now.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Section } from "~/design/Page/Page";
import { Redline } from "~/design/Redline/Redline";
import { Tag, type Tone } from "~/design/Tag/Tag";
import { PLACE_STATES, useSaying } from "~/words/vocabulary";
import type {
  StandingInVersions_comment$data,
  StandingInVersions_comment$key,
} from "./__generated__/StandingInVersions_comment.graphql";
import { wordDiff } from "./wordDiff";

type Data = StandingInVersions_comment$data;
type Projection = Data["projections"][number];

const TONES: Readonly<Record<string, Tone>> = {
  EXACT: "plain",
  MOVED: "accent",
  ALTERED: "partly",
  LOST: "rejected",
};

export function StandingInVersions(props: {
  readonly comment: StandingInVersions_comment$key;
}): ReactNode {
  const comment = useFragment(
    graphql`
      fragment StandingInVersions_comment on Comment {
        anchor {
          paragraph {
            id
            text
            language
          }
        }
        consultation {
          document {
            slug
          }
        }
        version {
          number
        }
        projections {
          id
          state
          isSure
          version {
            number
            label
          }
          paragraph {
            id
            label
            position
            text
            language
          }
        }
      }
    `,
    props.comment,
  );
  const later = comment.projections.filter(({ version }) => version);
  if (later.length === 0) return null;
  return (
    <Section title={<Trans>Where it stands in later versions</Trans>}>
      <ul className="plain stack">
        {later.map((projection) => (
          <Standing key={projection.id} projection={projection} comment={comment} />
        ))}
      </ul>
    </Section>
  );
}

interface StandingProps {
  readonly projection: Projection;
  readonly comment: Data;
}

function Standing({ projection, comment }: StandingProps): ReactNode {
  const say = useSaying();
  const { version, paragraph, state, isSure } = projection;
  const number = String(version?.number);
  const slug = comment.consultation.document.slug;
  return (
    <li className="then-and-now">
      <p className="row tight">
        <Go
          to="/documents/$slug/versions/$number"
          params={{ slug, number }}
          {...(paragraph ? { hash: `p-${paragraph.position}` } : {})}
        >
          <Trans>Version {number}</Trans>
        </Go>
        <Tag tone={TONES[state] ?? "plain"}>{say(PLACE_STATES, state)}</Tag>
        {!isSure && (
          <span className="quiet small">
            <Trans>not yet confirmed by a person</Trans>
          </span>
        )}
      </p>
      <ThenAndNow projection={projection} comment={comment} />
    </li>
  );
}

function ThenAndNow({ projection, comment }: StandingProps): ReactNode {
  const then = comment.anchor?.paragraph;
  const now = projection.paragraph;
  const segments = useMemo(
    () => (then && now && then.language === now.language ? wordDiff(then.text, now.text) : null),
    [then, now],
  );
  if (!now) return then ? <Gone text={then.text} language={then.language} /> : null;
  const label = now.label && <span className="label">{now.label} </span>;
  if (!segments || then?.text === now.text) {
    return (
      <blockquote className="placed" lang={now.language}>
        {label}
        {now.text}
      </blockquote>
    );
  }
  const before = comment.version.number;
  return (
    <>
      <p className="quiet small">
        <Trans>What changed since version {before}, which the comment was about:</Trans>
      </p>
      <p className="placed" lang={now.language}>
        {label}
        <Redline segments={segments} />
      </p>
    </>
  );
}

function Gone(props: { readonly text: string; readonly language: string }): ReactNode {
  return (
    <>
      <p className="quiet small">
        <Trans>The words that it was about are not in this version. They read:</Trans>
      </p>
      <blockquote className="placed" lang={props.language}>
        {props.text}
      </blockquote>
    </>
  );
}
