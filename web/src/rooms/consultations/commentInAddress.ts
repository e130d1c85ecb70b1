// The comment that the address leads to: its conversation is opened, and it gets the focus.

import { useLocation, useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { route } from "~/design/Go/Go";
import type { Shown } from "~/rooms/comments/placeOf";
import { numberIn, type Target } from "~/rooms/comments/target";

/** `#c-123`: shown where it stands in the text, or else on its own page. */
export function useCommentInAddress(
  shown: Shown,
  open: (paragraphId: string) => void,
): Target | undefined {
  const { hash } = useLocation();
  const navigate = useNavigate();
  const [target, setTarget] = useState<Target>();
  const { versionId, language } = shown;
  useEffect(() => {
    const number = numberIn(hash);
    if (number === undefined) return undefined;
    let isWanted = true;
    const show = (paragraphId: string, thread: readonly string[]): void => {
      open(paragraphId);
      setTarget({ number, thread, onReached: () => setTarget(undefined) });
    };
    void import("~/rooms/comments/placeOf")
      .then(({ placeOfNumber }) => placeOfNumber(number, { versionId, language }))
      .then((place) => {
        if (!isWanted) return;
        if (place) show(place.paragraphId, place.thread);
        else void navigate({ ...leadTo(number), replace: true });
      });
    return () => {
      isWanted = false;
    };
  }, [hash, versionId, language, open, navigate]);
  return target;
}

function leadTo(number: number): object {
  return route({ to: "/comments/$number", params: { number: `${number}` } }) as object;
}
