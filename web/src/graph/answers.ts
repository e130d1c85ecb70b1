// Answers that the server put into the page: each is used once, then asked for anew.

import type { GraphQLResponse, Variables } from "relay-runtime";

interface AnswerInPage {
  readonly id: string;
  readonly variables: Variables;
  readonly data: Record<string, unknown>;
}

let answers: AnswerInPage[] | undefined;

/** The answer to this very question, if the page brought it and nobody took it yet. */
export function answerInPage(id: string | null, variables: Variables): GraphQLResponse | undefined {
  answers ??= read();
  const at = answers.findIndex((answer) => answer.id === id && same(answer.variables, variables));
  if (at < 0) return undefined;
  const [taken] = answers.splice(at, 1);
  return taken && { data: taken.data };
}

function read(): AnswerInPage[] {
  const element = document.getElementById("answers");
  if (!element) return [];
  element.remove();
  return JSON.parse(element.textContent ?? "[]") as AnswerInPage[];
}

/** Whether two sets of variables ask the same: one that is not given and one that is null are one. */
function same(these: Variables, those: Variables): boolean {
  const names = new Set([...Object.keys(these), ...Object.keys(those)]);
  return [...names].every(
    (name) => JSON.stringify(these[name] ?? null) === JSON.stringify(those[name] ?? null),
  );
}
