// Where words stand on the page: the text of a paragraph is counted without what was struck from it.

/** Not of the text: what went, and the numbers of what moved. */
const BESIDE_THE_TEXT = "del, .move-mark";

/** The UTF-16 offset in the paragraph's text of a place on the page. */
export function offsetIn(text: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  const copy = before.cloneContents();
  for (const element of copy.querySelectorAll(BESIDE_THE_TEXT)) element.remove();
  return copy.textContent.length;
}

/**
 * The words on the page; undefined where they are no longer there. Of several places the one nearest
 * to `start`, which may be counted in an older wording.
 */
export function rangeOf(text: HTMLElement, quote: string, start: number): Range | undefined {
  const nodes = nodesIn(text);
  const whole = nodes.map(({ data }) => data).join("");
  const from = nearest(whole, quote, start);
  if (from === undefined) return undefined;
  const range = document.createRange();
  const [first, offset] = placeIn(nodes, from, false);
  const [last, end] = placeIn(nodes, from + quote.length, true);
  range.setStart(first, offset);
  range.setEnd(last, end);
  return range;
}

function nodesIn(text: HTMLElement): Text[] {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement?.closest(BESIDE_THE_TEXT)) nodes.push(node as Text);
  }
  return nodes;
}

export function nearest(whole: string, quote: string, start: number): number | undefined {
  let best: number | undefined;
  for (let at = whole.indexOf(quote); at >= 0; at = whole.indexOf(quote, at + 1)) {
    if (best === undefined || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/** The node and the place in it; of a place between two, the end of the first for what ends. */
function placeIn(nodes: readonly Text[], offset: number, isEnd: boolean): [Text, number] {
  let left = offset;
  for (const node of nodes) {
    if (left < node.length || (isEnd && left === node.length)) return [node, left];
    left -= node.length;
  }
  throw new RangeError(`There are no ${offset} letters in the text.`);
}
