// What somebody said, as it stands on every page: who, where, the words, and what it was answered.

import { Trans } from "@lingui/react/macro";
import type { ReactNode, RefObject } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { Markdown } from "~/design/Markdown/Markdown";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { COMMENT_KINDS, SIDE_TONES, SIDES, useSaying } from "~/words/vocabulary";
import type {
  SaidComment_comment$data,
  SaidComment_comment$key,
} from "./__generated__/SaidComment_comment.graphql";
import { AnswerGiven } from "./AnswerGiven";

interface SaidCommentProps {
  readonly comment: SaidComment_comment$key;
  /** Whether its place is said, where it does not stand beside it; its fragment then asks for it. */
  readonly hasPlace?: boolean;
  /** The article itself, for whoever leads the focus to it. */
  readonly card?: RefObject<HTMLElement | null>;
  /** Whether one is at it, so that its words stand out in the text. */
  readonly isChosen?: boolean;
  /** What else is to be said of it at once: that it was withdrawn. */
  readonly tags?: ReactNode;
  /** What it proposes, beside what it would replace: instead of the two apart. */
  readonly proposal?: ReactNode;
  /** What else is to be said of it, and what can be done with it. */
  readonly children?: ReactNode;
}

export function SaidComment({
  comment: key,
  hasPlace,
  card,
  isChosen,
  tags,
  proposal,
  children,
}: SaidCommentProps): ReactNode {
  const comment = useFragment(
    graphql`
      fragment SaidComment_comment on Comment
      @argumentDefinitions(
        language: { type: "Language" }
        hasPlace: { type: "Boolean!", defaultValue: false }
      ) {
        number
        kind
        text
        html
        proposedWording
        language
        receivedAt
        speakerName
        author {
          id
          name
        }
        organisation {
          id
          slug
          side
          name(language: $language)
        }
        anchor {
          label @include(if: $hasPlace)
          path @include(if: $hasPlace)
          quote
        }
        parent @include(if: $hasPlace) {
          id
          number
        }
        answer {
          ...AnswerGiven_answer
        }
      }
    `,
    key,
  );
  const { number, anchor, language, proposedWording } = comment;
  return (
    <article
      ref={card}
      className={isChosen ? "comment chosen" : "comment"}
      id={`c-${number}`}
      tabIndex={card && -1}
    >
      <Speaker comment={comment} />
      <Facts comment={comment} tags={tags} />
      {hasPlace && <Place comment={comment} />}
      {anchor?.quote && !proposal && <blockquote lang={language}>{anchor.quote}</blockquote>}
      <Markdown html={comment.html} language={language} />
      {typeof proposedWording === "string" && (
        <Proposed language={language}>{proposal ?? proposedWording}</Proposed>
      )}
      {comment.answer && <AnswerGiven answer={comment.answer} />}
      {children}
    </article>
  );
}

function Speaker({ comment }: { readonly comment: SaidComment_comment$data }): ReactNode {
  const say = useSaying();
  const { organisation } = comment;
  const name = comment.speakerName ?? comment.author?.name;
  return (
    <p className="row tight">
      {name && <strong>{name}</strong>}
      {organisation && (
        <>
          <span>
            <Go to="/organisations/$slug" params={{ slug: organisation.slug }}>
              {organisation.name}
            </Go>
          </span>
          <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>{say(SIDES, organisation.side)}</Tag>
        </>
      )}
      {!name && !organisation && (
        <span className="quiet">
          <Trans>not named</Trans>
        </span>
      )}
    </p>
  );
}

interface FactsProps {
  readonly comment: SaidComment_comment$data;
  readonly tags: ReactNode;
}

function Facts({ comment, tags }: FactsProps): ReactNode {
  const say = useSaying();
  const number = String(comment.number);
  return (
    <p className="quiet small facts">
      <span>
        <Go to="/comments/$number" params={{ number }}>
          <Trans>No. {number}</Trans>
        </Go>
      </span>
      <span>{say(COMMENT_KINDS, comment.kind)}</span>
      <span>
        <Moment at={comment.receivedAt} />
      </span>
      {tags}
    </p>
  );
}

/** A reply stands where the comment stands to which it replies. */
function Place({ comment }: { readonly comment: SaidComment_comment$data }): ReactNode {
  const { anchor, parent } = comment;
  if (parent) return <ReplyTo number={String(parent.number)} />;
  const place = anchor ? [...(anchor.path ?? []), anchor.label].filter(Boolean).join(" › ") : "";
  return (
    <p className="quiet small">
      {anchor ? <Trans>On: {place}</Trans> : <Trans>On the whole document</Trans>}
    </p>
  );
}

function ReplyTo({ number }: { readonly number: string }): ReactNode {
  return (
    <p className="quiet small">
      <Trans>
        Reply to{" "}
        <Go to="/comments/$number" params={{ number }}>
          no. {number}
        </Go>
      </Trans>
    </p>
  );
}

interface ProposedProps {
  readonly language: string;
  readonly children: ReactNode;
}

function Proposed({ language, children }: ProposedProps): ReactNode {
  return (
    <div className="wording">
      <p className="quiet small">
        <Trans>Proposed wording</Trans>
      </p>
      <blockquote lang={language}>
        {children || (
          <em>
            <Trans>nothing: these words are to be struck</Trans>
          </em>
        )}
      </blockquote>
    </div>
  );
}
