import { lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { askingItself, onLeaving } from "~/app/signingOut";

const AskLeaving = lazy(askingItself);

/** The question that is put to whoever signs out while words of theirs are kept here. */
export function Leaving({ personId }: { readonly personId: string }): ReactNode {
  const [kept, setKept] = useState(0);
  useEffect(() => onLeaving(setKept), []);
  if (kept === 0) return null;
  return (
    <Suspense>
      <AskLeaving personId={personId} kept={kept} onStay={() => setKept(0)} />
    </Suspense>
  );
}
