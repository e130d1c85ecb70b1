// The desk by keyboard: from comment to comment, choosing, answering.

import { useEffect, useRef } from "react";
import { areKeysOn } from "~/app/keysOn";
import { asChosen, type Choosing } from "./choosing";
import type { Open } from "./opening";
import type { Row } from "./row";

interface DeskKeys {
  readonly rows: readonly Row[];
  readonly shown: Open;
  readonly choosing: Choosing;
  readonly open: (open: Open) => void;
  readonly showKeys: () => void;
}

const WRITING =
  "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [role=dialog]";

/** `j` and `k` go on and back, `x` chooses, `a` answers, `?` tells the keys. */
export function useDeskKeys(desk: DeskKeys): void {
  const now = useRef(desk);
  now.current = desk;
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      if (event.key === "Escape" && isAnswering(event.target)) backToList();
      const isWriting = event.target instanceof Element && event.target.closest(WRITING);
      if (isWriting || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
      const act = ACTS[event.key];
      if (!act) return;
      event.preventDefault();
      act(now.current, event);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

const ACTS: Readonly<Record<string, (desk: DeskKeys, event: KeyboardEvent) => void>> = {
  j: (desk) => go(desk, 1),
  k: (desk) => go(desk, -1),
  x: (desk) => choose(desk, false),
  X: (desk) => choose(desk, true),
  a: (desk) => answer(desk),
  "?": (desk) => desk.showKeys(),
};

function go({ rows, shown, open }: DeskKeys, step: 1 | -1): void {
  const focused = focusedRow();
  const at = rows.findIndex((row) => row.number === (focused ?? shown));
  // the first press goes into the list, to what is open
  const next = focused === undefined && at >= 0 ? rows[at] : rows[at + step];
  if (!next) return;
  open(next.number);
  focusRow(next.number);
}

function choose({ rows, shown, choosing }: DeskKeys, isRange: boolean): void {
  const number = focusedRow() ?? shown;
  const row = rows.find((one) => one.number === number);
  if (row?.viewerCanAnswer) choosing.toggle(asChosen(row), isRange);
}

function answer({ choosing, open, shown }: DeskKeys): void {
  if (choosing.chosen.size > 0) open("chosen");
  else if (shown !== undefined) open(shown);
  requestAnimationFrame(() => focusAnswer());
}

function focusAnswer(): void {
  const pane = document.querySelector(".desk-open");
  const begin = pane?.querySelector<HTMLElement>("[data-begins-answer]");
  if (begin) begin.click();
  requestAnimationFrame(() => {
    const form = pane?.querySelector<HTMLElement>(".answer-form");
    const first = form?.querySelector<HTMLElement>("input:checked") ?? form?.querySelector("input");
    (first as HTMLElement | null | undefined)?.focus();
  });
}

function isAnswering(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(".desk-open form") !== null;
}

/** To the row of what is open; to the first where that is not in the list. */
function backToList(): void {
  const open = document.querySelector<HTMLElement>(".desk-link[aria-current]");
  (open ?? document.querySelector<HTMLElement>(".desk-link"))?.focus();
}

/** The row in which the focus is. */
function focusedRow(): number | undefined {
  const row = document.activeElement?.closest<HTMLElement>("[data-number]");
  return row ? Number(row.dataset["number"]) : undefined;
}

export function focusRow(number: number): void {
  const link = document.querySelector<HTMLElement>(`#row-${number} .desk-link`);
  link?.focus({ preventScroll: true });
  revealRow(number);
}

const ABOVE = 72; // px of the list that what is chosen covers

/** Scroll the list, where it scrolls by itself, so far that a row is seen. */
export function revealRow(number: number): void {
  const row = document.getElementById(`row-${number}`);
  const pane = row?.closest<HTMLElement>(".desk-list-pane");
  if (!row || !pane) return;
  if (pane.scrollHeight <= pane.clientHeight) {
    row.scrollIntoView({ block: "nearest" });
    return;
  }
  const [top, bottom] = [row.offsetTop - ABOVE, row.offsetTop + row.offsetHeight];
  if (top < pane.scrollTop) pane.scrollTop = top;
  else if (bottom > pane.scrollTop + pane.clientHeight) pane.scrollTop = bottom - pane.clientHeight;
}
