"""Looks over a whole text before it is taken apart: what each block is among its neighbours."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.structure.contents import contents_blocks
from tryeza.documents.structure.divisions import Division, divisions
from tryeza.documents.structure.headings import Ground, Heading, document_titles, headings
from tryeza.documents.structure.looks import Look, look
from tryeza.documents.structure.marks import Marks, find_marks
from tryeza.documents.structure.nesting import Opening, nesting
from tryeza.documents.structure.numerals import is_first
from tryeza.documents.structure.quotations import quoted_blocks
from tryeza.documents.structure.titles import Lines, Titles, titles
from tryeza.documents.structure.vocabulary import Unit, vocabulary

_LONGEST_TITLE: Final = 200  # characters on an article's line that are no text of its own


@dataclass(frozen=True, slots=True)
class Survey:
    """What is known of each block, by its place."""

    blocks: Sequence[Block]
    looks: Sequence[Look]
    divisions: Mapping[int, Division]
    titles: Titles
    headings: Mapping[int, Heading]
    document_titles: frozenset[int]
    before_division: frozenset[int]  # headings directly above a division's label
    marks: Marks
    ranks: Mapping[Unit, int]

    def cut(self, at: int) -> int:
        """Where the block's own text starts."""
        return self.marks.cuts.get(at, 0)

    def rest(self, at: int) -> str:
        """The block's text after its number."""
        return self.looks[at].text[self.cut(at) :].strip()


def survey(blocks: Sequence[Block], languages: Iterable[str]) -> Survey:
    """Look over the blocks of a text in these languages."""
    words = vocabulary(frozenset(languages))
    looks = [look(block) for block in blocks]
    order = _body(blocks, looks)
    found = divisions(blocks, looks, order, words)
    marks = find_marks(blocks, looks, order, found)
    apart = titles(Lines(order, looks, found, marks))
    ground = Ground(
        looks=looks,
        order=[at for at in order if at not in apart.below],
        marks=marks,
        divisions={at: division.label.unit for at, division in found.items()},
        titles_above=apart.above,
        titles_of_groups=apart.groups,
    )
    heads = headings(ground)
    return Survey(
        blocks=blocks,
        looks=looks,
        divisions=found,
        titles=apart,
        headings=heads,
        document_titles=document_titles(ground, heads),
        before_division=_before_division(order, found, heads),
        marks=marks,
        ranks=nesting(_openings(order, found, apart, heads, marks), words.order),
    )


def _body(blocks: Sequence[Block], looks: Sequence[Look]) -> list[int]:
    """The places of the blocks that can open or hold something: no notes, tables, quotations and
    lines of a table of contents."""
    running = [block.origin is BlockOrigin.BODY and block.table is None for block in blocks]
    contents = contents_blocks(blocks, looks)
    quoted = quoted_blocks(
        [block.text if runs else "" for block, runs in zip(blocks, running, strict=True)]
    )
    return [
        at
        for at, block in enumerate(blocks)
        if running[at]
        and (block.text.strip() or (block.number and not block.bullet))
        and at not in contents
        and at not in quoted
    ]


def _openings(
    order: Sequence[int],
    found: Mapping[int, Division],
    apart: Titles,
    heads: Mapping[int, Heading],
    marks: Marks,
) -> list[Opening]:
    """The divisions in order, each with whether text of its own follows."""
    listed: list[Opening] = []
    for at in order:
        if at in found:
            label, rest = found[at].label, found[at].rest
            first = any(map(is_first, label.numerals))
            listed.append(Opening(label.unit, first, len(rest) > _LONGEST_TITLE))
        elif at in heads and (unit := heads[at].unit) is not None:
            first = any(map(is_first, marks.numbers[at].numerals))
            listed.append(Opening(unit, first, has_text=False))
        elif listed and at not in apart.below and at not in heads:
            listed[-1] = replace(listed[-1], has_text=True)
    return listed


def _before_division(
    order: Sequence[int], found: Mapping[int, Division], heads: Mapping[int, Heading]
) -> frozenset[int]:
    """The headings with nothing but headings between them and a division's label."""
    above: set[int] = set()
    leads = False
    for at in reversed(order):
        if at in heads and leads:
            above.add(at)
        leads = at in found or (at in heads and leads)
    return frozenset(above)
