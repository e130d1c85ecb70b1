"""Reads the body of a Word file in the order in which a person reads it."""

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from tryeza.documents.content import Block
from tryeza.documents.reading.word import paragraphs, tables
from tryeza.documents.reading.word.notes import Notes
from tryeza.documents.reading.word.paragraphs import Line
from tryeza.documents.reading.word.story import Story


class Body:
    """The body's story, the notes it cites, and how many tables of data were met so far."""

    def __init__(self, story: Story, notes: Notes) -> None:
        self._story = story
        self._notes = notes
        self._tables = 0

    def blocks(self, container: Element) -> Iterator[Block]:
        """The blocks of the body or of a cell, each followed by the notes it cites."""
        for group in paragraphs.groups(container, self._story):
            if not isinstance(group, list):
                yield from self._table(group)
            elif (line := paragraphs.read(group, self._story)) is not None:
                if line.block.text or line.block.number:
                    yield line.block
                yield from self._cited_by([line])

    def _table(self, table: Element) -> Iterator[Block]:
        rows = tables.rows(table, self._story)
        if tables.is_layout(rows, self._story):
            for cells in rows:
                for cell in cells:
                    yield from self.blocks(cell)
            return
        index = self._tables
        self._tables += 1
        for row, cells in enumerate(rows):
            block, lines = tables.row_block(cells, self._story, index, row)
            if block.text.strip():
                yield block
            yield from self._cited_by(lines)

    def _cited_by(self, lines: Iterable[Line]) -> Iterator[Block]:
        for line in lines:
            yield from self._notes.blocks(line.cited)
