// Which comment is open beside the list: it stands in the address, behind the hash.

import { useLocation, useNavigate } from "@tanstack/react-router";
import { useCallback, useSyncExternalStore } from "react";

const WIDE = "(min-width: 900px)"; // as in DeskPage.css

/** What is open: a comment by its number, all that is chosen, or nothing but the list. */
export type Open = number | "chosen" | undefined;

export function useOpen(): Open {
  const { hash } = useLocation();
  if (hash === "chosen") return "chosen";
  const number = /^c-(\d{1,10})$/.exec(hash)?.[1];
  return number === undefined ? undefined : Number(number);
}

export function hashOf(open: Open): string | undefined {
  return typeof open === "number" ? `c-${open}` : open;
}

/**
 * Opens something beside the list. On a narrow screen it takes the list's place, so that Back leads
 * to the list; beside it, Back leads to the page before.
 */
export function useOpening(): (open: Open) => void {
  const navigate = useNavigate();
  const isWide = useIsWide();
  return useCallback(
    (open: Open) => {
      const options = {
        to: ".",
        search: (search: object) => search,
        hash: hashOf(open) ?? "",
        replace: isWide,
        resetScroll: false,
        hashScrollIntoView: false,
      };
      void navigate(options as unknown as Parameters<typeof navigate>[0]);
    },
    [navigate, isWide],
  );
}

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches);
}

function subscribe(changed: () => void): () => void {
  const media = matchMedia(WIDE);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}
