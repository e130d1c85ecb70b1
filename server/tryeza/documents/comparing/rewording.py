"""Works out, word by word, what of the old text stands where in the new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import count, groupby
from typing import NamedTuple

from tryeza.documents.comparing.lineage import Link, LinkKind
from tryeza.documents.comparing.moves import Move, Stretch, find_moves
from tryeza.documents.comparing.passages import Passage, new_passage, old_passage, untouched
from tryeza.documents.comparing.wordbook import Weights
from tryeza.documents.comparing.wording import Run, align
from tryeza.documents.content import Paragraph


class Op(StrEnum):
    """What happened to a stretch of text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    MOVE_FROM = "move_from"
    MOVE_TO = "move_to"


class Fate(NamedTuple):
    """What happened to a token; the two ends of a move share its number, which is else 0."""

    op: Op
    move: int = 0


@dataclass(frozen=True, slots=True)
class Stayed:
    """`length` characters that stand the same in an old and in a new paragraph, at offsets.

    `moved` if they went to a paragraph that does not continue theirs, or were moved with it;
    not `sure` where a person should confirm that these are those.
    """

    old: int
    old_start: int
    new: int
    new_start: int
    length: int
    moved: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Rewording:
    """The passages of one link, the runs that stayed, and the fate of every token."""

    link: Link
    old: Passage
    new: Passage
    runs: tuple[Run, ...]
    old_fates: list[Fate]
    new_fates: list[Fate]


def reword(
    links: Sequence[Link], old: Sequence[Paragraph], new: Sequence[Paragraph], weights: Weights
) -> tuple[list[Rewording], list[Stayed]]:
    """Every link's rewording, in the order of the links, and all that stayed or moved."""
    numbers = count(1)
    rewordings = [
        _within(link, old, new, weights, next(numbers) if link.kind is LinkKind.MOVED else 0)
        for link in links
    ]
    moves = find_moves(
        [stretch for n, each in enumerate(rewordings) for stretch in _gone(n, each)],
        [stretch for n, each in enumerate(rewordings) for stretch in _come(n, each)],
        weights,
    )
    for number, move in zip(numbers, moves, strict=False):
        _mark(
            rewordings[move.old_passage].old_fates,
            move.old,
            move.size,
            Fate(Op.MOVE_FROM, number),
        )
        _mark(
            rewordings[move.new_passage].new_fates,
            move.new,
            move.size,
            Fate(Op.MOVE_TO, number),
        )
    stayed = [each for rewording in rewordings for each in _stayed(rewording)]
    stayed += [_moved(move, rewordings) for move in moves]
    return rewordings, stayed


def _within(
    link: Link,
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    weights: Weights,
    move: int,
) -> Rewording:
    if _unchanged(link, old, new):
        before, after = untouched(link.old[0], old), untouched(link.new[0], new)
        runs = [Run(0, 0, len(before.tokens))]
    else:
        before, after = old_passage(link.old, old), new_passage(link.new, new)
        runs = align(before.tokens, after.tokens, weights)
    old_fates = [Fate(Op.DELETE)] * len(before.tokens)
    new_fates = [Fate(Op.INSERT)] * len(after.tokens)
    for run in runs:
        _mark(old_fates, run.old, run.size, Fate(Op.MOVE_FROM, move) if move else Fate(Op.EQUAL))
        _mark(new_fates, run.new, run.size, Fate(Op.MOVE_TO, move) if move else Fate(Op.EQUAL))
    return Rewording(link, before, after, tuple(runs), old_fates, new_fates)


def _unchanged(link: Link, old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bool:
    one = len(link.old) == len(link.new) == 1
    return one and old[link.old[0]].text == new[link.new[0]].text


def _mark(fates: list[Fate], start: int, size: int, fate: Fate) -> None:
    fates[start : start + size] = [fate] * size


def _gone(number: int, rewording: Rewording) -> Iterator[Stretch]:
    return _stretches(number, rewording.old, rewording.old_fates, Op.DELETE)


def _come(number: int, rewording: Rewording) -> Iterator[Stretch]:
    return _stretches(number, rewording.new, rewording.new_fates, Op.INSERT)


def _stretches(number: int, whole: Passage, fates: Sequence[Fate], op: Op) -> Iterator[Stretch]:
    start = 0
    for fate, group in groupby(fates):
        end = start + len(list(group))
        if fate.op is op:
            yield Stretch(number, start, whole.tokens[start:end])
        start = end


def _stayed(rewording: Rewording) -> Iterator[Stayed]:
    link = rewording.link
    for run in rewording.runs:
        if run.size:
            yield _place(
                (rewording.old, run.old),
                (rewording.new, run.new),
                run.size,
                moved=link.kind is LinkKind.MOVED,
                sure=link.sure,
            )


def _moved(move: Move, rewordings: Sequence[Rewording]) -> Stayed:
    old, new = rewordings[move.old_passage].old, rewordings[move.new_passage].new
    return _place((old, move.old), (new, move.new), move.size, moved=True, sure=move.sure)


def _place(
    old: tuple[Passage, int], new: tuple[Passage, int], size: int, *, moved: bool, sure: bool
) -> Stayed:
    (before, old_token), (after, new_token) = old, new
    return Stayed(
        old=before.paragraphs[old_token],
        old_start=before.offsets[old_token],
        new=after.paragraphs[new_token],
        new_start=after.offsets[new_token],
        length=sum(map(len, before.tokens[old_token : old_token + size])),
        moved=moved,
        sure=sure,
    )
