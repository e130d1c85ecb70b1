// One find: who wrote it, where it would be put, what it says or changes, and what becomes of it.

import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId, useRef, useState } from "react";
import { graphql, useFragment } from "react-relay";
import { Button } from "~/design/Button/Button";
import { CheckField } from "~/design/Field/Field";
import { Go } from "~/design/Go/Go";
import { TroubleNotice } from "~/design/Notice/Notice";
import { Tag } from "~/design/Tag/Tag";
import { useSaying } from "~/words/vocabulary";
import type { FindCard_find$key } from "./__generated__/FindCard_find.graphql";
import { AdjustFind } from "./AdjustFind";
import { useAdjusting } from "./adjusting";
import { FindPlace } from "./FindPlace";
import { isUnplaced } from "./foundPlace";

const FIND_KINDS: Readonly<Record<string, MessageDescriptor>> = {
  COMMENT: msg`comment`,
  SUGGEST: msg`other wording`,
  INSERT: msg`paragraph to add`,
  DELETE: msg`paragraph to delete`,
  MOVE: msg`paragraph to move`,
  JOIN: msg`paragraphs to join`,
  SPLIT: msg`paragraph to divide`,
};

interface FindCardProps {
  readonly find: FindCard_find$key;
  readonly returnId: string;
  readonly slug: string;
  /** Of the text, a BCP 47 tag. */
  readonly language: string;
  readonly mayAdjust: boolean;
}

export function FindCard({ returnId, slug, language, mayAdjust, ...props }: FindCardProps) {
  const say = useSaying();
  const heading = useId();
  const card = useRef<HTMLLIElement>(null);
  const [isAdjusting, setAdjusting] = useState(false);
  const { adjust, isRunning, trouble } = useAdjusting(returnId);
  const find = useFragment(
    graphql`
      fragment FindCard_find on WordFind {
        id
        kind
        author
        written
        quote
        start
        text
        isResolved
        isSure
        isTaken
        parentId
        comment {
          number
        }
        paragraph {
          id
        }
        ...FindPlace_find
        ...AdjustFind_find
      }
    `,
    props.find,
  );
  const { kind, author, written, isTaken, parentId } = find;
  return (
    <li
      ref={card}
      className={`card stack find-card${isTaken ? "" : " left"}${parentId ? " reply" : ""}`}
      tabIndex={-1}
      aria-labelledby={heading}
    >
      <div className="row spread">
        <div className="row tight">
          <h2 id={heading}>
            {author ?? <Trans>Not tracked</Trans>}: {say(FIND_KINDS, kind)}
          </h2>
          {parentId && (
            <Tag>
              <Trans>answer to the one above</Trans>
            </Tag>
          )}
          {find.isResolved && (
            <Tag>
              <Trans>marked as done</Trans>
            </Tag>
          )}
          {isUnplaced(find) && (
            <Tag tone="rejected">
              <Trans>could not be placed</Trans>
            </Tag>
          )}
          {!find.isSure && (
            <Tag tone="partly">
              <Trans>not sure</Trans>
            </Tag>
          )}
        </div>
        {written && <span className="quiet small numbers">{byItsClock(written)}</span>}
      </div>
      <FindPlace find={find} />
      {find.text && (
        <p className="find-words" lang={language}>
          {find.text}
        </p>
      )}
      <TroubleNotice trouble={trouble} />
      {mayAdjust && (
        <div className="row tight screen-only">
          <CheckField
            data-take=""
            label={<Trans>becomes a comment</Trans>}
            checked={isTaken}
            disabled={isRunning}
            onCheck={(isNow) => void adjust({ wordFindId: find.id, isTaken: isNow })}
          />
          {!isAdjusting && (
            <Button isSmall look="quiet" data-adjust="" onClick={() => setAdjusting(true)}>
              <Trans>Adjust</Trans>
            </Button>
          )}
        </div>
      )}
      <div className={mayAdjust ? "print-only" : undefined}>
        <Became number={find.comment?.number} isTaken={isTaken} />
      </div>
      {mayAdjust && isAdjusting && (
        <AdjustFind
          find={find}
          returnId={returnId}
          slug={slug}
          language={language}
          onDone={() => {
            setAdjusting(false);
            card.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </li>
  );
}

/** As the file has it, to the minute: of whose clock it is nobody knows. */
function byItsClock(written: string): string {
  return written.slice(0, 16).replace("T", " ");
}

interface BecameProps {
  readonly number: number | undefined;
  readonly isTaken: boolean;
}

function Became({ number, isTaken }: BecameProps): ReactNode {
  if (number !== undefined) {
    return (
      <p className="small">
        <Go to="/comments/$number" params={{ number: `${number}` }}>
          <Trans>Became comment no. {number}</Trans>
        </Go>
      </p>
    );
  }
  return (
    <p className="quiet small">
      {isTaken ? <Trans>To become a comment</Trans> : <Trans>Left out</Trans>}
    </p>
  );
}
