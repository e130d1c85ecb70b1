// What the desk shows as its address is narrowed: what was there stays until the new is there.

import { useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useTransition } from "react";
import type { PreloadedQuery } from "react-relay";
import type { GraphQLTaggedNode } from "relay-runtime";
import { inGraph } from "~/app/languages";
import type { Search } from "~/app/page";
import { languageOfAddress } from "~/app/remembering";
import { useQueryLoader } from "~/graph/paging";
import type { DeskPageQuery } from "./__generated__/DeskPageQuery.graphql";
import { type Filter, filterOf } from "./filter";

interface Narrowed {
  readonly shown: PreloadedQuery<DeskPageQuery>;
  readonly only: Filter;
  readonly isPending: boolean;
  /** Ask for everything anew. */
  readonly reload: () => void;
}

export function useNarrowed(
  query: GraphQLTaggedNode,
  queryRef: PreloadedQuery<DeskPageQuery>,
  slug: string,
): Narrowed {
  const only = filterOf(useSearch({ strict: false }) as Search);
  const [shown, load] = useQueryLoader<DeskPageQuery>(query, queryRef);
  const [isPending, startTransition] = useTransition();
  const wanted = JSON.stringify(only);
  const asked = useRef(wanted);

  const ask = useCallback(
    (filter: string, fetchPolicy: "store-and-network" | "network-only") => {
      const language = inGraph(languageOfAddress());
      const variables = { slug, language, only: JSON.parse(filter) as Filter };
      startTransition(() => load(variables, { fetchPolicy }));
    },
    [load, slug],
  );
  useEffect(() => {
    if (asked.current === wanted) return;
    asked.current = wanted;
    ask(wanted, "store-and-network");
  }, [wanted, ask]);
  const reload = useCallback(() => ask(wanted, "network-only"), [ask, wanted]);
  return { shown: shown ?? queryRef, only, isPending, reload };
}
