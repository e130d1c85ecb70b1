// How a page comes about: its module, its words and its data are asked for together.

import {
  type AnyRoute,
  createRoute,
  notFound,
  useLoaderData,
  useRouter,
} from "@tanstack/react-router";
import { type ComponentType, type ReactNode, useCallback, useEffect } from "react";
import { loadQuery, type PreloadedQuery } from "react-relay";
import type { GraphQLTaggedNode, OperationType } from "relay-runtime";
import { type GraphLanguage, inGraph, isLanguage } from "~/app/languages";
import { speak } from "~/app/words";
import { environment } from "~/graph/environment";

/** What an address asks for. `language` is that of the screens, as the graph names it. */
export interface Asked {
  readonly language: GraphLanguage;
  readonly params: Readonly<Record<string, string>>;
  readonly search: Search;
}

/** The parameters behind an address's question mark, as they stand there. */
export type Search = Readonly<Record<string, string | undefined>>;

export interface PageProps<Q extends OperationType = OperationType> {
  readonly queryRef: PreloadedQuery<Q>;
}

/** What a page's module exports. */
export interface PageModule {
  // biome-ignore lint/suspicious/noExplicitAny: each page knows its own query
  readonly default: ComponentType<PageProps<any>>;
  /** Absent where the page asks the graph for nothing; `queryRef` is then not to be read. */
  readonly query?: GraphQLTaggedNode;
  readonly variables?: (asked: Asked) => Readonly<Record<string, unknown>>;
  /** The rooms whose words the page uses beside those of its own. */
  readonly rooms?: readonly string[];
}

const PAGES = import.meta.glob("../rooms/*/*Page.tsx") as Record<string, () => Promise<PageModule>>;

/**
 * The route of a page: `page(layout, "groups/$slug", "groups/GroupPage")`. Where `isInPlace` the page
 * itself narrows what it shows as its parameters change, and is not loaded anew.
 */
export function page(
  parent: () => AnyRoute,
  path: string,
  file: string,
  isInPlace = false,
): AnyRoute {
  const importing = PAGES[`../rooms/${file}.tsx`];
  if (!importing) throw new Error(`There is no page ${file}.`);
  const room = file.split("/")[0] ?? "";
  return createRoute({
    getParentRoute: parent,
    path,
    loaderDeps: ({ search }: { search: Search }) => (isInPlace ? {} : { search }),
    loader: async ({ params, location }) => {
      const given = params as Record<string, string>;
      if (!isLanguage(given["language"])) throw notFound();
      const module = await importing();
      await speak(given["language"], [room, ...(module.rooms ?? [])]);
      const search = location.search as Search;
      const asked = { language: inGraph(given["language"]), params: given, search };
      if (!module.query) return { Page: module.default };
      const queryRef = loadQuery(environment, module.query, module.variables?.(asked) ?? {}, {
        fetchPolicy: "store-and-network",
      });
      return { Page: module.default, queryRef };
    },
    // What was preloaded is let go of when the page is left; the store keeps the records a while.
    gcTime: 0,
    component: LoadedPage,
  });
}

interface Loaded {
  readonly Page: PageModule["default"];
  readonly queryRef?: PreloadedQuery<OperationType>;
}

function LoadedPage(): ReactNode {
  const { Page, queryRef } = useLoaderData({ strict: false }) as Loaded;
  return <Page queryRef={queryRef as PreloadedQuery<OperationType>} />;
}

/** Names the page in the browser's title. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tryeza`;
  }, [title]);
}

/** Asks for the page's data anew, after an act that changed more than its answer tells. */
export function useReload(): () => Promise<void> {
  const router = useRouter();
  return useCallback(() => router.invalidate(), [router]);
}
