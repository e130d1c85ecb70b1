"""Works out, word by word, what of the old text stands where in the new."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

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


@dataclass(frozen=True, slots=True)
class Stayed:
    """`length` characters that stand the same in an old and in a new paragraph, at offsets.

    `moved` if they went to a paragraph that does not continue theirs, or were moved with it.
    """

    old: int
    old_start: int
    new: int
    new_start: int
    length: int
    moved: bool


@dataclass(frozen=True, slots=True)
class Rewording:
    """The passages of one link, the runs that stayed, and what happened to every token."""

    link: Link
    old: Passage
    new: Passage
    runs: tuple[Run, ...]
    old_ops: list[Op]
    new_ops: list[Op]


def reword(
    links: Sequence[Link], old: Sequence[Paragraph], new: Sequence[Paragraph], weights: Weights
) -> tuple[list[Rewording], list[Stayed]]:
    """Every link's rewording, in the order of the links, and all that stayed or moved."""
    rewordings = [_within(link, old, new, weights) for link in links]
    moves = find_moves(
        [stretch for n, each in enumerate(rewordings) for stretch in _gone(n, each)],
        [stretch for n, each in enumerate(rewordings) for stretch in _come(n, each)],
        weights,
    )
    for move in moves:
        _mark(rewordings[move.old_passage].old_ops, move.old, move.size, Op.MOVE_FROM)
        _mark(rewordings[move.new_passage].new_ops, move.new, move.size, Op.MOVE_TO)
    stayed = [each for rewording in rewordings for each in _stayed(rewording)]
    stayed += [_moved(move, rewordings) for move in moves]
    return rewordings, stayed


def _within(
    link: Link, old: Sequence[Paragraph], new: Sequence[Paragraph], weights: Weights
) -> Rewording:
    here = [old[place].text for place in link.old]
    there = [new[place].text for place in link.new]
    if here == there and len(here) == 1:
        before, after = untouched(link.old[0], old), untouched(link.new[0], new)
        runs = [Run(0, 0, len(before.tokens))]
    else:
        before, after = old_passage(link.old, old), new_passage(link.new, new)
        runs = align(before.tokens, after.tokens, weights)
    rewording = Rewording(
        link,
        before,
        after,
        tuple(runs),
        [Op.DELETE] * len(before.tokens),
        [Op.INSERT] * len(after.tokens),
    )
    for run in runs:
        _mark(rewording.old_ops, run.old, run.size, Op.EQUAL)
        _mark(rewording.new_ops, run.new, run.size, Op.EQUAL)
    return rewording


def _mark(ops: list[Op], start: int, size: int, op: Op) -> None:
    ops[start : start + size] = [op] * size


def _gone(number: int, rewording: Rewording) -> Iterator[Stretch]:
    return _stretches(number, rewording.old, rewording.old_ops, Op.DELETE)


def _come(number: int, rewording: Rewording) -> Iterator[Stretch]:
    return _stretches(number, rewording.new, rewording.new_ops, Op.INSERT)


def _stretches(number: int, whole: Passage, ops: Sequence[Op], op: Op) -> Iterator[Stretch]:
    start = 0
    for each, group in groupby(ops):
        end = start + len(list(group))
        if each is op:
            yield Stretch(number, start, whole.tokens[start:end])
        start = end


def _stayed(rewording: Rewording) -> Iterator[Stayed]:
    moved = rewording.link.kind is LinkKind.MOVED
    for run in rewording.runs:
        if run.size:
            yield _place(rewording.old, run.old, rewording.new, run.new, run.size, moved)


def _moved(move: Move, rewordings: Sequence[Rewording]) -> Stayed:
    old, new = rewordings[move.old_passage].old, rewordings[move.new_passage].new
    return _place(old, move.old, new, move.new, move.size, True)


def _place(
    old: Passage, old_token: int, new: Passage, new_token: int, size: int, moved: bool
) -> Stayed:
    return Stayed(
        old=old.paragraphs[old_token],
        old_start=old.offsets[old_token],
        new=new.paragraphs[new_token],
        new_start=new.offsets[new_token],
        length=sum(map(len, old.tokens[old_token : old_token + size])),
        moved=moved,
    )
