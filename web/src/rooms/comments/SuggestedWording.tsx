// Another wording for words of the draft: edited in place, its redline beneath as one types.

import { Trans } from "@lingui/react/macro";
import { type ReactNode, useDeferredValue, useMemo } from "react";
import { TextArea } from "~/design/Field/Field";
import { Redline } from "~/design/Redline/Redline";
import { wordDiff } from "./wordDiff";

interface SuggestedWordingProps {
  readonly before: string;
  readonly after: string;
  readonly onChange: (after: string) => void;
}

export function SuggestedWording({ before, after, onChange }: SuggestedWordingProps): ReactNode {
  const shown = useDeferredValue(after);
  const segments = useMemo(() => wordDiff(before, shown), [before, shown]);
  return (
    <div className="stack tight">
      <TextArea
        label={<Trans>The wording you suggest</Trans>}
        help={<Trans>Change the words as they should read. Leave nothing to strike them.</Trans>}
        className="draft-words"
        autoFocus
        value={after}
        onChange={(event) => onChange(event.target.value)}
      />
      {after !== before && (
        <p className="draft-words wording" aria-live="off">
          <Redline segments={segments} />
        </p>
      )}
    </div>
  );
}
