"""Aligns a text in another language with the leading one: the same paragraphs, by label, order."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.kernel.alphabet import fold
from tryeza.kernel.catalogue import to_cyrillic

Key = tuple[tuple[str, str], ...]

LARGEST_GAP = 250_000  # cells: beyond that a gap is paired in order alone
_NUMBER = re.compile(r"\d+(?:[./]\w+)*|\b[ivxlcdm]+\b|\b\w{1,2}(?=[).]|$)")
_LATIN_OF = {to_cyrillic(latin): latin for latin in "abvgdđežzijklmnoprstćufhcčš"}


def align(leading: Sequence[Paragraph], other: Sequence[Paragraph]) -> list[int | None]:
    """For each paragraph of `other` the place of its paragraph in `leading`, None for one more.

    Places rise; each is used once. Labels decide where both texts print them; between labelled
    paragraphs, kind, order and length do.
    """
    found: list[int | None] = [None] * len(other)
    matcher = SequenceMatcher(None, _keys(leading), _keys(other), autojunk=False)
    for tag, start, end, from_, to in matcher.get_opcodes():
        if tag == "equal":
            found[from_:to] = range(start, end)
        elif tag == "replace":
            for place, at in _fill(leading[start:end], other[from_:to]):
                found[from_ + at] = start + place
    return found


def gaps(
    leading: Sequence[Paragraph], aligned: Sequence[int | None]
) -> tuple[list[int], list[int]]:
    """Places of the leading text that the other lacks, and of the other that the leading lacks."""
    there = set(aligned)
    missing = [place for place in range(len(leading)) if place not in there]
    return missing, [at for at, place in enumerate(aligned) if place is None]


def _keys(paragraphs: Sequence[Paragraph]) -> list[Key]:
    """What stays of each paragraph's place when its language changes: numbers, kinds and order."""
    keys: list[Key] = []
    above: list[tuple[int, tuple[str, str]]] = []
    order: Counter[Key] = Counter()
    for paragraph in paragraphs:
        while above and above[-1][0] >= paragraph.depth:
            above.pop()
        own = paragraph.kind.value, number_of(paragraph.label)
        place: Key = (*(key for _, key in above), own)
        keys.append((*place, ("", str(order[place]))))
        order[place] += 1
        if own[1]:
            above.append((paragraph.depth, own))
    return keys


def number_of(label: str) -> str:
    """The number in a label, the same in every language: "Neni 5", "Член 5.", "Article 5" → 5."""
    folded = "".join(_LATIN_OF.get(letter, letter) for letter in label.casefold())
    numbers = _NUMBER.findall(fold(folded))
    return numbers[-1] if numbers else ""


def _fill(leading: Sequence[Paragraph], other: Sequence[Paragraph]) -> Iterator[tuple[int, int]]:
    """Pairs within a gap that keep the order, by dynamic programming over kind and length."""
    rows, columns = len(leading), len(other)
    if rows * columns > LARGEST_GAP:
        yield from ((at, at) for at in range(min(rows, columns)) if _alike(leading[at], other[at]))
        return
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            paired = _alike(leading[row], other[column]) + best[row + 1][column + 1]
            best[row][column] = max(paired, best[row + 1][column], best[row][column + 1])
    row = column = 0
    while row < rows and column < columns:
        alike = _alike(leading[row], other[column])
        if alike and best[row][column] == alike + best[row + 1][column + 1]:
            yield row, column
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            row += 1
        else:
            column += 1


def _alike(one: Paragraph, two: Paragraph) -> float:
    """How well two paragraphs may be one in two languages, 0 for not at all.

    A translation is about as long as its original (Gale and Church 1993); kinds agree, but for
    running text, which one drafter numbers and another does not.
    """
    running = {ParagraphKind.TEXT, ParagraphKind.PARAGRAPH, ParagraphKind.POINT}
    if one.kind is not two.kind and not {one.kind, two.kind} <= running:
        return 0.0
    shorter, longer = sorted((len(one.text) + 10, len(two.text) + 10))
    same_kind = 1.0 if one.kind is two.kind else 0.5
    ratio = shorter / longer
    return same_kind * ratio if ratio > _SHORTEST_SHARE else 0.0


_SHORTEST_SHARE = 0.4
