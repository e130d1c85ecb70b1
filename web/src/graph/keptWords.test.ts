import { describe, expect, it } from "vitest";
import type { Kept } from "~/graph/device";
import { opened } from "~/graph/device";
import { allKept, countKept, forget, forgetAll, keep, keptWords } from "~/graph/keptWords";

const ON_GRANTS = "drita a comment on grants";

function halfASentence(value: string): Kept {
  return { personId: "drita", value, at: 1, address: "/en", about: "Article 4" };
}

/** What a tab leaves that closes before the database has answered. */
function closesAfterTyping(key: string, kept: Kept): void {
  localStorage.setItem(`tryeza words ${key}`, JSON.stringify(kept));
}

describe("words that are being written", () => {
  it("are on the device before the database has answered", async () => {
    const kept = keep(ON_GRANTS, halfASentence("Half a sen"));
    expect(Object.keys(localStorage)).toEqual([`tryeza words ${ON_GRANTS}`]);
    await kept;
    expect(Object.keys(localStorage)).toEqual([]);
    expect((await (await opened()).get("words", ON_GRANTS))?.value).toBe("Half a sen");
  });

  it("are found with the letters that a closing tab wrote last", async () => {
    await keep(ON_GRANTS, halfASentence("Half a s"));
    closesAfterTyping(ON_GRANTS, halfASentence("Half a sen"));
    expect((await keptWords<string>(ON_GRANTS))?.value).toBe("Half a sen");
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("are listed to their writer alone, with what a closing tab left", async () => {
    closesAfterTyping("drita a question", halfASentence("Why"));
    expect((await allKept("drita")).map(({ key }) => key)).toContain("drita a question");
    expect(await allKept("besim")).toEqual([]);
  });

  it("are gone when they were sent", async () => {
    await keep(ON_GRANTS, halfASentence("Half a sentence."));
    await forget(ON_GRANTS);
    expect(await keptWords(ON_GRANTS)).toBeUndefined();
  });

  it("go with their writer's account, sent or not, and nobody else's do", async () => {
    await keep(ON_GRANTS, halfASentence("Half a sentence."));
    await keep("besim a reply", { ...halfASentence("Agreed"), personId: "besim" });
    const database = await opened();
    const waiting = { personId: "drita", at: 1, address: "/en", about: "Article 4", input: {} };
    await database.put("waiting", { ...waiting, id: "one" });
    await database.put("waiting", { ...waiting, id: "two", personId: "besim" });
    expect(await countKept("besim")).toBe(2);
    await forgetAll("drita");
    expect(await countKept("drita")).toBe(0);
    expect(await allKept("drita")).toEqual([]);
    expect((await allKept("besim")).map(({ value }) => value)).toEqual(["Agreed"]);
    expect(await database.getAllKeys("waiting")).toEqual(["two"]);
    await forgetAll("besim");
  });

  it("keep what was typed after them, when the database answers for an older letter", async () => {
    const older = keep(ON_GRANTS, halfASentence("Half"));
    const newer = keep(ON_GRANTS, halfASentence("Half a"));
    await older;
    expect(localStorage.getItem(`tryeza words ${ON_GRANTS}`)).toContain("Half a");
    await newer;
    expect((await keptWords<string>(ON_GRANTS))?.value).toBe("Half a");
  });
});
