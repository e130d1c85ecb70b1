import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { graphql, useFragment } from "react-relay";
import { Go } from "~/design/Go/Go";
import { plainWords } from "~/design/Markdown/plainWords";
import { Moment } from "~/design/Moment/Moment";
import { Tag } from "~/design/Tag/Tag";
import { COMMENT_KINDS, OUTCOME_TONES, OUTCOMES, useSaying } from "~/words/vocabulary";
import type {
  WrittenComment_comment$data,
  WrittenComment_comment$key,
} from "./__generated__/WrittenComment_comment.graphql";

/** One's own comment in a line or two, with the state of its answer. */
export function WrittenComment(props: { readonly comment: WrittenComment_comment$key }): ReactNode {
  const say = useSaying();
  const comment = useFragment(
    graphql`
      fragment WrittenComment_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        number
        kind
        html
        proposedWording
        language
        state
        scope
        receivedAt
        consultation {
          title(language: $language)
        }
        organisation {
          name(language: $language)
        }
        answer {
          outcome
          publishedAt
        }
      }
    `,
    props.comment,
  );
  const number = String(comment.number);
  return (
    <li>
      <div>
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
          {comment.organisation && <span>{comment.organisation.name}</span>}
        </p>
        <p className="excerpt" lang={comment.language}>
          {plainWords(comment.html) || comment.proposedWording}
        </p>
        <p className="quiet small">{comment.consultation.title}</p>
      </div>
      <div>
        <Became comment={comment} />
      </div>
    </li>
  );
}

function Became({ comment }: { readonly comment: WrittenComment_comment$data }): ReactNode {
  const say = useSaying();
  const { state, scope, answer } = comment;
  if (state === "WITHDRAWN") {
    return (
      <Tag>
        <Trans>withdrawn</Trans>
      </Tag>
    );
  }
  if (state === "HIDDEN") {
    return (
      <Tag tone="rejected">
        <Trans>hidden by a moderator</Trans>
      </Tag>
    );
  }
  if (scope === "ORGANISATION") {
    return (
      <Tag>
        <Trans>inside your organisation</Trans>
      </Tag>
    );
  }
  if (answer?.publishedAt) {
    return (
      <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>{say(OUTCOMES, answer.outcome)}</Tag>
    );
  }
  return (
    <Tag tone="waiting">
      <Trans>waits for its answer</Trans>
    </Tag>
  );
}
