import { describe, expect, it } from "vitest";
import { onSessionEnd, signInAgain, signInAgainToRead } from "~/graph/signing";

describe("Signing in again", () => {
  it("is asked of whoever read as the public before they signed in", async () => {
    expect(await signInAgainToRead()).toBe(false);
    const end = onSessionEnd(async () => true);
    expect(await signInAgainToRead()).toBe(true);
    end();
  });

  it("is not asked again for each page that is read, but for each act", async () => {
    const asked: string[] = [];
    const end = onSessionEnd(async (why) => {
      asked.push(why);
      return false;
    });
    expect([await signInAgainToRead(), await signInAgainToRead()]).toEqual([false, false]);
    expect(await signInAgain("proof")).toBe(false);
    expect(asked).toEqual(["ended", "proof"]);
    end();
  });

  it("is asked once where several answers want it at the same time", async () => {
    let times = 0;
    const end = onSessionEnd(async () => {
      times += 1;
      return true;
    });
    expect(await Promise.all([signInAgain("ended"), signInAgain("ended")])).toEqual([true, true]);
    expect(times).toBe(1);
    end();
  });
});
