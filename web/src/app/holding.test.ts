import { loadQuery } from "react-relay";
import { Environment, Network, RecordSource, Store } from "relay-runtime";
import { describe, expect, it } from "vitest";
import { hold, KEPT_FOR_A_LINK, letGo } from "~/app/holding";
import SESSION, { type sessionQuery } from "./__generated__/sessionQuery.graphql";

const ANSWER = {
  data: {
    viewer: {
      person: { id: "drita", name: "Drita Vera", email: null },
      language: "ALBANIAN",
      isSecretariat: false,
      mandates: [],
    },
  },
};

/** A store that keeps nothing which nobody holds, in which a page's question is answered. */
async function asked() {
  const source = new RecordSource();
  const store = new Store(source, { gcReleaseBufferSize: 0, gcScheduler: (run) => run() });
  const network = Network.create(async () => ANSWER);
  const environment = new Environment({ network, store });
  const queryRef = loadQuery<sessionQuery>(environment, SESSION, {});
  await new Promise((resolve) =>
    queryRef.source?.subscribe({ complete: () => resolve(undefined) }),
  );
  return { queryRef, knowsDrita: () => source.has("drita"), source };
}

describe("What a page asked", () => {
  it("stays while the page is shown, however long", async () => {
    const { queryRef, knowsDrita } = await asked();
    hold(queryRef, 0);
    letGo(new Set([queryRef]), 4 * 3_600_000);
    expect(knowsDrita()).toBe(true);
    letGo(new Set(), 4 * 3_600_000);
  });

  it("stays while the router may still show it", async () => {
    const { queryRef, knowsDrita } = await asked();
    hold(queryRef, 0);
    letGo(new Set(), KEPT_FOR_A_LINK);
    expect(knowsDrita()).toBe(true);
    letGo(new Set(), 2 * KEPT_FOR_A_LINK);
  });

  it("is let go of once the page is left", async () => {
    const { queryRef, knowsDrita, source } = await asked();
    hold(queryRef, 0);
    letGo(new Set(), 2 * KEPT_FOR_A_LINK);
    expect(knowsDrita()).toBe(false);
    expect(source.size()).toBe(0);
  });
});
