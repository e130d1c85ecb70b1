"""Tells labels that open a division ("Neni 5") from references ("Article 5 of the Law …")."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from tryeza.documents.content import Block
from tryeza.documents.structure.letters import fold
from tryeza.documents.structure.looks import Look
from tryeza.documents.structure.numerals import Numeral, follows, is_first, steps
from tryeza.documents.structure.vocabulary import Unit, Vocabulary
from tryeza.documents.structure.word_labels import WordLabel, word_label

_LARGEST_GAP = 12  # articles left out, as in a consolidated text
_FEWEST_STYLED = 5
_STYLED = 0.85  # of the divisions, from which styling them is the text's habit
_REFERENCE_TAIL = re.compile(r"[,;)\]/]|(?:and|or|to|dhe|i|и|und|et|e|y)\s+\d|[–-]\s*\d")
_INLINE_ITEM = re.compile(r"[(（]\w{1,3}[)）][.:]?\s*")
_FIRST_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Division:
    """A label in a block; the text after it, `rest`, starts at `cut`, which is 0 where the
    word processor counts."""

    label: WordLabel
    cut: int
    rest: str


def divisions(
    blocks: Sequence[Block], looks: Sequence[Look], body: Collection[int], words: Vocabulary
) -> dict[int, Division]:
    """The divisions among the blocks of the body, by place."""
    found: dict[int, Division] = {}
    last: dict[tuple[Unit, str], tuple[Numeral, ...]] = {}
    for place in sorted(body):
        if blocks[place].bullet:
            continue
        if blocks[place].number:
            division = _automatic(blocks[place], words)
        else:
            division = _typed(looks[place], words, last)
        if division is not None:
            found[place] = division
            last[division.label.unit, division.label.word] = division.label.numerals
    return _habitual(found, looks)


def _habitual(found: dict[int, Division], looks: Sequence[Look]) -> dict[int, Division]:
    """Without the unstyled lines of a text that styles nearly all of its divisions as headings."""
    inline = {at for at, division in found.items() if division.rest and looks[at].level is None}
    styled = len(found) - len(inline)
    if styled >= _FEWEST_STYLED and styled >= _STYLED * len(found):
        return {at: division for at, division in found.items() if at not in inline}
    return found


def _automatic(block: Block, words: Vocabulary) -> Division | None:
    """A label that the word processor counts is never a reference."""
    label = word_label(block.number or "", words)
    return Division(label, 0, block.text.strip()) if label is not None else None


def _typed(
    look: Look,
    words: Vocabulary,
    last: dict[tuple[Unit, str], tuple[Numeral, ...]],
) -> Division | None:
    label = word_label(look.text, words)
    if label is None:
        return None
    rest = look.text[label.end :].strip()
    earlier = last.get((label.unit, label.word))
    if not rest or _reads_as_heading(label, rest, look, words, earlier):
        return Division(label, label.end, rest)
    return None


def _reads_as_heading(
    label: WordLabel,
    rest: str,
    look: Look,
    words: Vocabulary,
    earlier: tuple[Numeral, ...] | None,
) -> bool:
    if _REFERENCE_TAIL.match(rest):
        return False
    if _begins_with_reference(label, rest, words):
        return False
    if look.level is not None:
        return True
    inline = _INLINE_ITEM.match(rest)
    opening = rest[inline.end() :] if inline else rest
    if opening[:1].islower() and not (label.separated or look.centred or look.bold):
        return False
    parted = label.pointed or label.separated
    set_apart = parted and label.printed.split()[0].isupper() and look.is_title(rest)
    if earlier is None and not any(map(is_first, label.numerals)):
        return look.marked or look.is_title(rest)
    return look.marked or set_apart or _in_sequence(earlier, label.numerals)


def _begins_with_reference(label: WordLabel, rest: str, words: Vocabulary) -> bool:
    """Whether a unit's name with a number follows: "§ 5 Absatz 2", "Član 5. stav 2."."""
    first = _FIRST_WORD.match(rest)
    if label.separated or first is None or fold(first[0]) not in words.references:
        return False
    if first[0].islower():
        return True
    return not label.pointed and bool(re.match(r"\.?\s*[(\d]", rest[first.end() :]))


def _in_sequence(earlier: tuple[Numeral, ...] | None, numerals: tuple[Numeral, ...]) -> bool:
    """Whether the number is the first, the next, or not far beyond the last one of its kind."""
    if earlier is None or any(map(is_first, numerals)):
        return True
    for before in earlier:
        for now in numerals:
            step = steps(before, now)
            if follows(before, now) or (step is not None and 0 < step <= _LARGEST_GAP):
                return True
    return False
