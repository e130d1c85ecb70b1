// What still waits to be sent from this device, wherever one is on the site.

import { Plural, Trans } from "@lingui/react/macro";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { Button } from "~/design/Button/Button";
import { Notice } from "~/design/Notice/Notice";
import { say } from "~/design/Toast/Toasts";
import type { Waiting } from "~/graph/device";
import { allWaiting, onChange, sendAll, takeBack } from "./outbox";
import "./Outbox.css";

export default function Outbox({ personId }: { readonly personId: string }): ReactNode {
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const [isLate, setIsLate] = useState(false);
  const read = useCallback(() => void allWaiting(personId).then(setWaiting), [personId]);
  useEffect(() => {
    read();
    void sendAll(personId);
    return onChange((sent) => {
      read();
      if (sent?.is === "received") say(<Trans>Received, no. {sent.comment.number}</Trans>);
    });
  }, [personId, read]);
  // What is sent at once needs no words about waiting.
  const isEmpty = waiting.length === 0;
  useEffect(() => {
    const timer = setTimeout(() => setIsLate(!isEmpty), 1_500);
    return () => clearTimeout(timer);
  }, [isEmpty]);
  if (isEmpty || !isLate) return null;
  const refused = waiting.filter((one) => one.refused !== undefined);
  return (
    <aside className="outbox screen-only">
      {waiting.length > refused.length && (
        <Notice kind="warning" isNew>
          <span className="row spread">
            <Plural
              value={waiting.length - refused.length}
              one="# comment is kept on this device and waits to be sent."
              other="# comments are kept on this device and wait to be sent."
            />
            <Button isSmall onClick={() => void sendAll(personId)}>
              <Trans>Send now</Trans>
            </Button>
          </span>
        </Notice>
      )}
      {refused.map((one) => (
        <RefusedComment key={one.id} waiting={one} />
      ))}
    </aside>
  );
}

function RefusedComment({ waiting }: { readonly waiting: Waiting }): ReactNode {
  const words = (waiting.input as { words?: { text?: string; proposedWording?: string } }).words;
  const text = [words?.proposedWording, words?.text].filter(Boolean).join("\n\n");
  return (
    <Notice kind="trouble" title={waiting.refused}>
      <details>
        <summary>
          <Trans>What you wrote</Trans>
        </summary>
        <p className="kept-words">{text}</p>
      </details>
      <div className="row tight">
        <Button
          isSmall
          onClick={() =>
            void navigator.clipboard.writeText(text).then(() => say(<Trans>Copied</Trans>))
          }
        >
          <Trans>Copy</Trans>
        </Button>
        <Button isSmall look="danger" onClick={() => void takeBack(waiting.id)}>
          <Trans>Throw away</Trans>
        </Button>
      </div>
    </Notice>
  );
}
