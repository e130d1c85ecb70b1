// Which comments are chosen, to be answered or decided together, each as it was read.

import { useCallback, useMemo, useRef, useState } from "react";
import { graphql, readInlineData } from "react-relay";
import type {
  choosing_comment$data,
  choosing_comment$key,
} from "./__generated__/choosing_comment.graphql";

export type Chosen = choosing_comment$data;

/** What acts on many need to know of each comment. */
export function asChosen(comment: choosing_comment$key): Chosen {
  return readInlineData(
    graphql`
      fragment choosing_comment on Comment @inline {
        id
        number
        publicity
        viewerCanAnswer
        answer {
          id
          revision
          outcome
          reason
          language
          decidedAt
          viewerCanDecide
          reflectedVersion {
            id
          }
          reflectedIn {
            id
          }
        }
      }
    `,
    comment,
  );
}

/** From one of a list to another, both included, whichever stands first. */
export function between<T>(list: readonly T[], one: T, other: T): readonly T[] {
  const [from, to] = [list.indexOf(one), list.indexOf(other)].sort((a, b) => a - b);
  return from === undefined || to === undefined || from < 0 ? [] : list.slice(from, to + 1);
}

export interface Choosing {
  readonly chosen: ReadonlyMap<string, Chosen>;
  /** Choose one, or let it go; `isRange` does the same with all since the last one. */
  readonly toggle: (comment: Chosen, isRange: boolean) => void;
  readonly choose: (comments: readonly Chosen[]) => void;
  readonly letGo: () => void;
}

/** `listed` are the comments that are on the screen, in their order. */
export function useChoosing(listed: () => readonly Chosen[]): Choosing {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Chosen>>(new Map());
  const last = useRef<string>(undefined);

  const toggle = useCallback(
    (comment: Chosen, isRange: boolean) => {
      const from = last.current;
      last.current = comment.id;
      setChosen((known) => {
        const isOn = !known.has(comment.id);
        const next = new Map(known);
        for (const one of isRange && from ? stretch(listed(), from, comment) : [comment]) {
          if (isOn && one.viewerCanAnswer) next.set(one.id, one);
          else if (!isOn) next.delete(one.id);
        }
        return next;
      });
    },
    [listed],
  );
  const choose = useCallback((comments: readonly Chosen[]) => {
    const able = comments.filter((one) => one.viewerCanAnswer);
    setChosen(new Map(able.map((one) => [one.id, one])));
  }, []);
  const letGo = useCallback(() => {
    last.current = undefined;
    setChosen(new Map());
  }, []);
  return useMemo(() => ({ chosen, toggle, choose, letGo }), [chosen, toggle, choose, letGo]);
}

function stretch(listed: readonly Chosen[], from: string, comment: Chosen): readonly Chosen[] {
  const ids = new Set(
    between(
      listed.map((one) => one.id),
      from,
      comment.id,
    ),
  );
  return ids.size > 0 ? listed.filter((one) => ids.has(one.id)) : [comment];
}
