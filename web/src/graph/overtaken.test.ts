import { expect, test } from "vitest";
import { acting, reading } from "./overtaken";

test("what was read before an act ended is read again", async () => {
  let state = "not answered";
  const slowly: Array<() => void> = [];
  const read = async (): Promise<string> => {
    const found = state;
    await new Promise<void>((arrive) => slowly.push(arrive));
    return found;
  };
  const shown = reading(read);
  await acting(async () => {
    state = "noted";
  });
  slowly[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
  slowly[1]?.();
  expect(await shown).toBe("noted");
});

test("what no act disturbs is read once", async () => {
  let times = 0;
  const read = async (): Promise<number> => {
    times += 1;
    return times;
  };
  expect(await reading(read)).toBe(1);
});

test("it is given as it was read where acts never end", async () => {
  let times = 0;
  const disturbed = async (): Promise<number> => {
    await acting(async () => undefined);
    times += 1;
    return times;
  };
  expect(await reading(disturbed)).toBe(3);
});
