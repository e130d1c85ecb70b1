// A comment among others: who, for whom, what, what is proposed, what was answered.

import { Plural, Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Later } from "~/app/Later";
import { useViewer } from "~/app/session";
import { Button } from "~/design/Button/Button";
import { Go } from "~/design/Go/Go";
import { Markdown } from "~/design/Markdown/Markdown";
import { Moment } from "~/design/Moment/Moment";
import { Redline } from "~/design/Redline/Redline";
import { Tag } from "~/design/Tag/Tag";
import {
  COMMENT_KINDS,
  OUTCOME_TONES,
  OUTCOMES,
  SIDE_TONES,
  SIDES,
  useSaying,
} from "~/words/vocabulary";
import type { CommentCard_comment$key } from "./__generated__/CommentCard_comment.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import { useMarked, useWordsBefore } from "./marks";
import { useCount } from "./newComments";
import { useAsTarget, useLeadsOn } from "./target";
import { wordDiff } from "./wordDiff";

const CommentActs = lazy(() => import("./CommentActs"));
const Replies = lazy(() => import("./Replies"));

interface CommentCardProps {
  readonly comment: CommentCard_comment$key;
  readonly consultation: Composer_consultation$key;
}

export function CommentCard({ comment: key, consultation }: CommentCardProps): ReactNode {
  const say = useSaying();
  const viewer = useViewer();
  const card = useRef<HTMLElement>(null);
  const comment = useFragment(
    graphql`
      fragment CommentCard_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        kind
        scope
        state
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
          quote
          start
        }
        endorsedBy {
          id
          slug
          name(language: $language)
        }
        answer {
          id
          outcome
          reason
          reasonHtml
          language
          publishedAt
        }
        replies(first: 0) {
          totalCount
        }
        ...CommentActs_comment
      }
    `,
    key,
  );
  const { number, language, organisation, anchor, answer, proposedWording } = comment;
  const name = comment.speakerName || comment.author?.name;
  const leadsOn = useLeadsOn(comment.id);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    if (leadsOn) setIsOpen(true);
  }, [leadsOn]);
  const replies = useCount(comment.id, comment.replies.totalCount);
  useAsTarget(number, card);
  const isChosen = useMarked(anchor, card);
  const before = useWordsBefore(anchor, language);
  return (
    <article
      ref={card}
      className={isChosen ? "comment chosen" : "comment"}
      id={`c-${number}`}
      tabIndex={-1}
    >
      <p className="row tight">
        {name && <strong>{name}</strong>}
        {organisation && (
          <>
            <Go to="/organisations/$slug" params={{ slug: organisation.slug }}>
              {organisation.name}
            </Go>
            <Tag tone={SIDE_TONES[organisation.side] ?? "plain"}>
              {say(SIDES, organisation.side)}
            </Tag>
          </>
        )}
        {!name && !organisation && (
          <span className="quiet">
            <Trans>Name not shown</Trans>
          </span>
        )}
      </p>
      <p className="quiet small facts">
        <Go to="/comments/$number" params={{ number: `${number}` }}>
          <Trans>no. {number}</Trans>
        </Go>
        <span>{say(COMMENT_KINDS, comment.kind)}</span>
        <Moment at={comment.receivedAt} />
        {comment.state === "WITHDRAWN" && (
          <Tag tone="waiting">
            <Trans>withdrawn</Trans>
          </Tag>
        )}
        {comment.scope === "ORGANISATION" && (
          <Tag tone="accent">
            <Trans>inside the organisation</Trans>
          </Tag>
        )}
      </p>
      {anchor?.quote && proposedWording == null && (
        <blockquote lang={language}>{anchor.quote}</blockquote>
      )}
      <Markdown html={comment.html} language={language} />
      {proposedWording != null && (
        <div className="wording" lang={language}>
          <p className="quiet small">
            <Trans>Proposes</Trans>
          </p>
          <blockquote>
            {before === undefined ? (
              proposedWording
            ) : (
              <Redline segments={wordDiff(before, proposedWording)} />
            )}
          </blockquote>
        </div>
      )}
      {answer && (
        <div className="answer">
          <p className="row tight">
            <span className="unseen">
              <Trans>Answer:</Trans>
            </span>
            <Tag tone={OUTCOME_TONES[answer.outcome] ?? "plain"}>
              {say(OUTCOMES, answer.outcome)}
            </Tag>
            {!answer.publishedAt && (
              <span className="quiet small">
                <Trans>not published yet</Trans>
              </span>
            )}
          </p>
          {answer.reasonHtml && <Markdown html={answer.reasonHtml} language={answer.language} />}
        </div>
      )}
      <EndorsedBy organisations={comment.endorsedBy} />
      <div className="row tight screen-only">
        {replies > 0 && (
          <Button isSmall look="quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            <Plural value={replies} one="# reply" other="# replies" />
          </Button>
        )}
        {viewer && (
          <Suspense>
            <CommentActs
              comment={comment}
              consultation={consultation}
              onReplied={() => setIsOpen(true)}
              onClosed={() => card.current?.focus()}
            />
          </Suspense>
        )}
      </div>
      {isOpen && replies > 0 && (
        <Later>
          <Replies commentId={comment.id} consultation={consultation} />
        </Later>
      )}
    </article>
  );
}

interface EndorsedByProps {
  readonly organisations: ReadonlyArray<{
    readonly id: string;
    readonly slug: string;
    readonly name: string;
  }>;
}

function EndorsedBy({ organisations }: EndorsedByProps): ReactNode {
  if (organisations.length === 0) return null;
  return (
    <p className="small">
      <Trans>Endorsed by</Trans>:{" "}
      {organisations.map(({ id, slug, name }, at) => (
        <span key={id}>
          {at > 0 && ", "}
          <Go to="/organisations/$slug" params={{ slug }}>
            {name}
          </Go>
        </span>
      ))}
    </p>
  );
}
