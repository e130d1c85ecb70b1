// The keys of the reading room, shown by `?`.

import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { Dialog } from "~/design/Dialog/Dialog";
import "./ReadingHelp.css";

const KEYS: ReadonlyArray<readonly [readonly string[], ReactNode]> = [
  [["j", "k"], <Trans key="j">to the next paragraph, to the one before</Trans>],
  [["o"], <Trans key="o">open and close the conversation of the paragraph</Trans>],
  [["c"], <Trans key="c">comment on the paragraph</Trans>],
  [["s"], <Trans key="s">suggest another wording for it</Trans>],
  [["r"], <Trans key="r">show and hide what changed since the version before</Trans>],
  [["Ctrl", "Enter"], <Trans key="enter">send what you wrote</Trans>],
  [["Esc"], <Trans key="esc">close what is open; what you typed is kept</Trans>],
  [["?"], <Trans key="help">this help</Trans>],
];

export default function ReadingHelp({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Dialog title={<Trans>Keys for reading</Trans>} isOpen onClose={onClose}>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={keys.join()}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet small">
        <Trans>
          Words that are chosen with the mouse or the finger can be commented on by themselves. Each
          paragraph and each comment has an address of its own.
        </Trans>
      </p>
    </Dialog>
  );
}
