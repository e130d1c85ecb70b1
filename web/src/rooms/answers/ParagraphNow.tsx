// The paragraph as it stands in the newest version, and the wording that is suggested for it.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useMemo } from "react";
import { graphql, useFragment } from "react-relay";
import { Redline } from "~/design/Redline/Redline";
import { Tag } from "~/design/Tag/Tag";
import { around, inPlace } from "~/rooms/comments/inPlace";
import { PLACE_STATES, useSaying } from "~/words/vocabulary";
import type {
  ParagraphNow_comment$data,
  ParagraphNow_comment$key,
} from "./__generated__/ParagraphNow_comment.graphql";
import { placeOf } from "./place";

export function ParagraphNow(props: { readonly comment: ParagraphNow_comment$key }): ReactNode {
  const comment = useFragment(
    graphql`
      fragment ParagraphNow_comment on Comment {
        proposedWording
        language
        version {
          number
        }
        anchor {
          label
          path
          quote
          start
          end
          paragraph {
            id
            label
            text
            language
          }
        }
        projections {
          id
          state
          isSure
          start
          end
          version {
            number
          }
          paragraph {
            id
            label
            text
            language
          }
        }
      }
    `,
    props.comment,
  );
  const { anchor, proposedWording } = comment;
  if (!anchor) {
    return (
      <p className="quiet">
        <Trans>It is on the whole document.</Trans>
      </p>
    );
  }
  return (
    <section className="stack tight">
      <h3>{placeOf(anchor)}</h3>
      {proposedWording == null ? (
        <Newest comment={comment} />
      ) : (
        <>
          {!stillStands(comment) && <Newest comment={comment} />}
          <Suggested comment={comment} />
        </>
      )}
    </section>
  );
}

type Data = ParagraphNow_comment$data;

/** Where it stands in the newest version that there is; where it was put while there is no other. */
function placeNow({ anchor, projections, version }: Data): Now | undefined {
  const newest = projections.findLast((one) => one.version);
  if (newest?.version) return { ...newest, number: newest.version.number };
  return anchor?.paragraph
    ? {
        ...anchor,
        paragraph: anchor.paragraph,
        number: version.number,
        state: "EXACT",
        isSure: true,
      }
    : undefined;
}

interface Now {
  readonly number: number;
  readonly state: string;
  readonly isSure: boolean;
  readonly start: number | null | undefined;
  readonly end: number | null | undefined;
  readonly paragraph: Data["projections"][number]["paragraph"];
}

function Newest({ comment }: { readonly comment: Data }): ReactNode {
  const say = useSaying();
  const now = placeNow(comment);
  const before = comment.anchor?.quote;
  if (!now?.paragraph) {
    return (
      <>
        <p>
          <Tag tone="rejected">{say(PLACE_STATES, "LOST")}</Tag>
        </p>
        {before && <blockquote lang={comment.language}>{before}</blockquote>}
      </>
    );
  }
  const { number, state, isSure, paragraph } = now;
  const [ahead, words, behind] = around(paragraph.text, now);
  return (
    <>
      <p className="row tight small">
        <span className="quiet">
          <Trans>In version {number}, the newest:</Trans>
        </span>
        {state !== "EXACT" && <Tag tone="partly">{say(PLACE_STATES, state)}</Tag>}
        {!isSure && (
          <span className="quiet">
            <Trans>not yet confirmed by a person</Trans>
          </span>
        )}
      </p>
      <p className="desk-paragraph" lang={paragraph.language}>
        {paragraph.label && <span className="label">{paragraph.label} </span>}
        {ahead}
        {words && <mark>{words}</mark>}
        {behind}
      </p>
    </>
  );
}

/** Whether the words that it was put on are in the newest text, so that a wording can be shown there. */
function stillStands(comment: Data): boolean {
  const state = placeNow(comment)?.state;
  return state === "EXACT" || state === "MOVED";
}

/** The suggested wording in the newest text where its words still stand, else in the text it was for. */
function Suggested({ comment }: { readonly comment: Data }): ReactNode {
  const { proposedWording, anchor } = comment;
  const now = placeNow(comment);
  const isThere = stillStands(comment);
  const there = isThere ? now : anchor;
  const text = there?.paragraph?.text ?? anchor?.quote ?? "";
  const segments = useMemo(
    () =>
      there?.paragraph
        ? inPlace(text, { start: there.start, end: there.end }, proposedWording ?? "")
        : inPlace(text, { start: null, end: null }, proposedWording ?? ""),
    [there, text, proposedWording],
  );
  const number = isThere ? now?.number : comment.version.number;
  return (
    <div className="wording">
      <p className="quiet small">
        <Trans>The wording suggested, in version {number}:</Trans>
      </p>
      <p className="desk-paragraph" lang={comment.language}>
        <Redline segments={segments} />
      </p>
    </div>
  );
}
