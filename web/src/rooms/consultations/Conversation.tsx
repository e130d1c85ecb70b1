// What was said about one paragraph: a count until it is chosen, then the comments beside it, or in
// a sheet from below on a phone.

import { Plural, Trans } from "@lingui/react/macro";
import { type KeyboardEvent, lazy, type ReactNode, useEffect, useRef } from "react";
import { Later } from "~/app/Later";
import { useNarrow } from "~/app/narrow";
import { withWords } from "~/app/words";
import type { Composer_consultation$key } from "~/rooms/comments/__generated__/Composer_consultation.graphql";
import { useCount } from "~/rooms/comments/newComments";
import "./Conversation.css";

// What is only read by those who choose a conversation comes with it.
const load = withWords("comments", () => import("~/rooms/comments/ConversationComments"));
const ConversationComments = lazy(load);
const ConversationSheet = lazy(() => import("./ConversationSheet"));

interface ConversationProps {
  readonly paragraph: { readonly id: string; readonly text: string; readonly language: string };
  /** How the paragraph is named. */
  readonly label: string;
  /** How many there were when the page was loaded. */
  readonly counted: number;
  readonly isOpen: boolean;
  readonly onOpen: (paragraphId: string, isOpen: boolean) => void;
  readonly consultation: Composer_consultation$key;
}

export function Conversation(props: ConversationProps): ReactNode {
  const { paragraph, label, counted, isOpen, onOpen, consultation } = props;
  const paragraphId = paragraph.id;
  const count = useCount(paragraphId, counted);
  const isNarrow = useNarrow();
  if (count === 0) return null;
  const comments = (
    <Later>
      <ConversationComments paragraphId={paragraphId} consultation={consultation} />
    </Later>
  );
  const parts = { label, count, isOpen, comments };
  const change = (open: boolean): void => onOpen(paragraphId, open);
  return isNarrow ? (
    <InSheet {...parts} onOpen={change} paragraph={paragraph} />
  ) : (
    <InMargin {...parts} onOpen={change} />
  );
}

interface PartsProps {
  readonly label: string;
  readonly count: number;
  readonly isOpen: boolean;
  readonly comments: ReactNode;
  readonly onOpen: (isOpen: boolean) => void;
}

function InMargin({ label, count, isOpen, comments, onOpen }: PartsProps): ReactNode {
  const details = useRef<HTMLDetailsElement>(null);
  function closeByEscape(event: KeyboardEvent): void {
    const isTyping = event.target instanceof Element && event.target.closest(".composer");
    if (event.key !== "Escape" || !isOpen || isTyping) return;
    event.stopPropagation();
    onOpen(false);
    details.current?.querySelector("summary")?.focus();
  }
  return (
    <details ref={details} className="conversation" open={isOpen} onKeyDown={closeByEscape}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed like a button */}
      <summary
        onPointerEnter={load}
        onFocus={load}
        onClick={(event) => {
          event.preventDefault();
          onOpen(!isOpen);
        }}
      >
        <Count label={label} count={count} />
      </summary>
      {isOpen && <div className="said">{comments}</div>}
    </details>
  );
}

interface InSheetProps extends PartsProps {
  readonly paragraph: ConversationProps["paragraph"];
}

function InSheet(props: InSheetProps): ReactNode {
  const { label, count, isOpen, comments, onOpen, paragraph } = props;
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div className="conversation">
      <button
        ref={button}
        type="button"
        className="conversation-mark"
        aria-haspopup="dialog"
        onPointerDown={load}
        onClick={() => onOpen(true)}
      >
        <Count label={label} count={count} />
      </button>
      {isOpen && (
        <Later fallback={null}>
          <ConversationSheet
            title={<Count label={label} count={count} isTitle />}
            paragraph={paragraph}
            onClose={() => onOpen(false)}
          >
            {comments}
          </ConversationSheet>
        </Later>
      )}
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly count: number;
  readonly isTitle?: boolean;
}

function Count({ label, count, isTitle }: CountProps): ReactNode {
  return (
    <>
      <Plural value={count} one="# comment" other="# comments" />
      <span className={isTitle ? undefined : "unseen"}>
        {" "}
        <Trans>on {label}</Trans>
      </span>
    </>
  );
}
