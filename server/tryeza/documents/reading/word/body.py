"""Reads the body of a Word file in the order in which a person reads it."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from tryeza.documents.content import Block
from tryeza.documents.reading.word import paragraphs, tables
from tryeza.documents.reading.word.keeping import keep
from tryeza.documents.reading.word.notes import Notes
from tryeza.documents.reading.word.paragraphs import Line
from tryeza.documents.reading.word.revisions import STAYS, Fate
from tryeza.documents.reading.word.runs import Citation
from tryeza.documents.reading.word.story import Story
from tryeza.documents.reading.word.tracing import Trace


class Body:
    """The body's story, the notes it cites, and how many tables of data were met so far."""

    def __init__(self, story: Story, notes: Notes) -> None:
        self._story = story
        self._notes = notes
        self._tables = 0
        self._newly_cited: list[tuple[Citation, Trace]] = []

    def read(self, container: Element) -> tuple[Block, ...]:
        """All blocks; what tracked changes brought beside them is with the traces."""
        blocks = tuple(self.blocks(container))
        self._notes.keep_new(self._newly_cited)
        return blocks

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks of the body or of a cell, each followed by the notes it cites."""
        for group in paragraphs.groups(container, self._story):
            if not isinstance(group, list):
                yield from self._table(group)
            else:
                line = paragraphs.read(group, self._story)
                block = line.block if line.block.text or line.block.number else None
                if block is not None:
                    yield block
                self._keep(block, [([line], STAYS)], one_paragraph=True)
                yield from self._cited_by([line])

    def _table(self, table: Element) -> Iterator[Block]:
        rows = tables.rows(table, self._story)
        if tables.is_layout(rows, self._story):
            for cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        index, row = self._tables, 0
        self._tables += any(not self._story.came(cell) for cells in rows for cell in cells)
        for cells in rows:
            block, lines = tables.read_row(cells, self._story, index, row)
            row += not cells or any(not self._story.came(cell) for cell in cells)
            shown = block if block.text.strip() else None
            if shown is not None:
                yield shown
            fates = (self._story.fate(cell) for cell in cells)
            self._keep(shown, list(zip(lines, fates, strict=True)), one_paragraph=False)
            yield from self._cited_by(line for held in lines for line in held)

    def _keep(
        self, block: Block | None, cells: list[tuple[list[Line], Fate]], *, one_paragraph: bool
    ) -> None:
        trace = keep(self._story, block, cells, one_paragraph=one_paragraph)
        if trace is not None:
            cited = (new for lines, _ in cells for line in lines for new in line.newly_cited)
            self._newly_cited.extend((citation, trace) for citation in cited)

    def _cited_by(self, lines: Iterable[Line]) -> Iterator[Block]:
        for line in lines:
            yield from self._notes.blocks(line.cited)
