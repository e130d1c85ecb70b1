// A comment among others: who, for whom, what, what is proposed, what was answered.

import { Plural, Trans } from "@lingui/react/macro";
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Later } from "~/app/Later";
import { useViewer } from "~/app/session";
import { Button } from "~/design/Button/Button";
import { Redline } from "~/design/Redline/Redline";
import { Tag } from "~/design/Tag/Tag";
import type { CommentCard_comment$key } from "./__generated__/CommentCard_comment.graphql";
import type { Composer_consultation$key } from "./__generated__/Composer_consultation.graphql";
import { EndorsedBy } from "./EndorsedBy";
import { useMarked, useWordsBefore } from "./marks";
import { useCount } from "./newComments";
import { SaidComment } from "./SaidComment";
import { useAsTarget, useLeadsOn } from "./target";
import { wordDiff } from "./wordDiff";

const CommentActs = lazy(() => import("./CommentActs"));
const Replies = lazy(() => import("./Replies"));

interface CommentCardProps {
  readonly comment: CommentCard_comment$key;
  readonly consultation: Composer_consultation$key;
}

export function CommentCard({ comment: key, consultation }: CommentCardProps): ReactNode {
  const viewer = useViewer();
  const card = useRef<HTMLElement>(null);
  const comment = useFragment(
    graphql`
      fragment CommentCard_comment on Comment
      @argumentDefinitions(language: { type: "Language" }) {
        id
        number
        scope
        state
        proposedWording
        language
        anchor {
          quote
          start
        }
        endorsedBy {
          ...EndorsedBy_organisation @arguments(language: $language)
        }
        replies(first: 0) {
          totalCount
        }
        ...SaidComment_comment @arguments(language: $language)
        ...CommentActs_comment
      }
    `,
    key,
  );
  const { number, language, anchor, proposedWording } = comment;
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
    <SaidComment
      comment={comment}
      card={card}
      isChosen={isChosen}
      tags={<Standing state={comment.state} scope={comment.scope} />}
      proposal={
        typeof proposedWording === "string" && before !== undefined ? (
          <Redline segments={wordDiff(before, proposedWording)} />
        ) : undefined
      }
    >
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
    </SaidComment>
  );
}

interface StandingProps {
  readonly state: string;
  readonly scope: string;
}

function Standing({ state, scope }: StandingProps): ReactNode {
  return (
    <>
      {state === "WITHDRAWN" && (
        <Tag tone="waiting">
          <Trans>withdrawn</Trans>
        </Tag>
      )}
      {scope === "ORGANISATION" && (
        <Tag tone="accent">
          <Trans>inside the organisation</Trans>
        </Tag>
      )}
    </>
  );
}
