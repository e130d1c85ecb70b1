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
import {
  createOperationDescriptor,
  type GraphQLTaggedNode,
  getRequest,
  type OperationType,
  type Variables,
} from "relay-runtime";
import { arrive } from "~/app/arriving";
import { hold, KEPT_FOR_A_LINK } from "~/app/holding";
import { type GraphLanguage, inGraph, isLanguage } from "~/app/languages";
import { speak } from "~/app/words";
import { environment } from "~/graph/environment";
import { Unreachable } from "~/graph/failures";

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
  /** The catalogues that the page uses beside that of its room. */
  readonly rooms?: readonly string[];
}

const PAGES = import.meta.glob("../rooms/**/*Page.tsx") as Record<
  string,
  () => Promise<PageModule>
>;

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
      const module = await brought(importing());
      await brought(speak(given["language"], [room, ...(module.rooms ?? [])]));
      const search = location.search as Search;
      const asked = { language: inGraph(given["language"]), params: given, search };
      if (!module.query) return { Page: module.default };
      const queryRef = await asking(module.query, module.variables?.(asked) ?? {});
      return { Page: module.default, queryRef };
    },
    // The router keeps no page that was left: it asks anew, and Relay's store answers meanwhile.
    gcTime: 0,
    preloadGcTime: KEPT_FOR_A_LINK,
    // What was begun on one group's page must not be sent for the next one's.
    remountDeps: ({ params: of }) => of,
    component: LoadedPage,
  });
}

/** A file of the client; it does not come without a network, nor once a newer client is served. */
function brought<T>(file: Promise<T>): Promise<T> {
  return file.catch((error: unknown) => {
    throw new Unreachable(String(error));
  });
}

/**
 * Asks for a page's data, and waits until there is something to show: until then one stays on the
 * page on which one is, with the focus in it. Rejects with what kept the answer from coming.
 */
async function asking(query: GraphQLTaggedNode, variables: Variables): Promise<Ref> {
  const queryRef = loadQuery(environment, query, variables, { fetchPolicy: "store-and-network" });
  hold(queryRef);
  const operation = createOperationDescriptor(getRequest(query), variables);
  if (environment.check(operation).status !== "available") await answered(queryRef);
  return queryRef;
}

function answered({ source }: Ref): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (source) source.subscribe({ next: resolve, error: reject });
    else resolve(undefined);
  });
}

type Ref = PreloadedQuery<OperationType>;

interface Loaded {
  readonly Page: PageModule["default"];
  readonly queryRef?: Ref;
}

function LoadedPage(): ReactNode {
  const { Page, queryRef } = useLoaderData({ strict: false }) as Loaded;
  return <Page queryRef={queryRef as Ref} />;
}

/** Names the page in the browser's title; whoever came here by a link goes on reading from its top. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Tryeza`;
    arrive();
  }, [title]);
}

/** Asks for the page's data anew, after an act that changed more than its answer tells. */
export function useReload(): () => Promise<void> {
  const router = useRouter();
  return useCallback(() => router.invalidate(), [router]);
}
