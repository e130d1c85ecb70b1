// A comment in the coordinator's list: whose it is, how it begins, how far its answer has come.

import { Trans, useLingui } from "@lingui/react/macro";
import { type MouseEvent, memo, type ReactNode, useRef } from "react";
import { graphql, useFragment } from "react-relay";
import { Tag } from "~/design/Tag/Tag";
import {
  COMMENT_KINDS,
  COMMENT_STATES,
  OUTCOME_TONES,
  OUTCOMES,
  SIDE_TONES,
  SIDES,
  useSaying,
} from "~/words/vocabulary";
import type {
  CommentRow_comment$data,
  CommentRow_comment$key,
} from "./__generated__/CommentRow_comment.graphql";
import { asChosen, type Chosen } from "./choosing";
import { OpenLink } from "./OpenLink";
import { placeOf } from "./place";

interface CommentRowProps {
  readonly comment: CommentRow_comment$key;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  /** Whether it is the first of its place, which is then told above it. */
  readonly isFirstThere: boolean;
  readonly onToggle: (comment: Chosen, isRange: boolean) => void;
}

export const CommentRow = memo(function CommentRow(props: CommentRowProps): ReactNode {
  const { t } = useLingui();
  const isRange = useRef(false);
  const comment = useFragment(
    graphql`
      fragment CommentRow_comment on Comment @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        kind
        state
        text
        proposedWording
        language
        speakerName
        author {
          id
          name
        }
        organisation {
          id
          side
          name(language: $language)
        }
        anchor {
          label
          path
        }
        answer {
          id
          outcome
          reason
          decidedAt
          publishedAt
        }
        viewerCanAnswer
        viewerCannotAnswerReasons
        ...choosing_comment
      }
    `,
    props.comment,
  );
  const { number, viewerCanAnswer } = comment;
  return (
    <li className="desk-row" id={`row-${number}`} data-number={number}>
      {props.isFirstThere && (
        <p className="desk-place">
          {placeOf(comment.anchor) || <Trans>On the whole document</Trans>}
        </p>
      )}
      <label className="desk-choose">
        <input
          type="checkbox"
          aria-label={t`Choose no. ${number}`}
          checked={props.isChosen}
          disabled={!viewerCanAnswer}
          onClick={(event: MouseEvent) => {
            isRange.current = event.shiftKey;
          }}
          onChange={() => props.onToggle(asChosen(comment), isRange.current)}
        />
      </label>
      <OpenLink number={number} className="desk-link" isOpen={props.isOpen}>
        <Whose comment={comment} />
        <span className="desk-words" lang={comment.language}>
          {comment.text || comment.proposedWording}
        </span>
        <Standing comment={comment} />
      </OpenLink>
    </li>
  );
});

function Whose({ comment }: { readonly comment: CommentRow_comment$data }): ReactNode {
  const say = useSaying();
  const { number, organisation, author, speakerName } = comment;
  return (
    <span className="row tight small">
      <span className="quiet numbers">
        <Trans>No. {number}</Trans>
      </span>
      <strong>
        {organisation?.name || speakerName || author?.name || <Trans>Name not shown</Trans>}
      </strong>
      {organisation && (
        <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>{say(SIDES, organisation.side)}</Tag>
      )}
    </span>
  );
}

function Standing({ comment }: { readonly comment: CommentRow_comment$data }): ReactNode {
  const say = useSaying();
  const { answer, kind, state, viewerCanAnswer, viewerCannotAnswerReasons } = comment;
  return (
    <span className="row tight small">
      <span className="quiet">{say(COMMENT_KINDS, kind)}</span>
      {state !== "STANDING" && <Tag tone="waiting">{say(COMMENT_STATES, state)}</Tag>}
      {answer ? (
        <>
          <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
          <span className="quiet">
            {answer.publishedAt ? (
              <Trans>published</Trans>
            ) : answer.decidedAt ? (
              <Trans>decided</Trans>
            ) : (
              <Trans>recommended</Trans>
            )}
          </span>
        </>
      ) : (
        state === "STANDING" &&
        viewerCanAnswer && (
          <span className="desk-waits">
            <Trans>not answered</Trans>
          </span>
        )
      )}
      {!viewerCanAnswer && !answer && state === "STANDING" && (
        <span className="quiet">{viewerCannotAnswerReasons[0]}</span>
      )}
      {answer?.reason && <span className="print-only">{answer.reason}</span>}
    </span>
  );
}
