"""Turns the tables of an HTML page into rows, or into the paragraphs that they only place there."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.reading.html_notes import Cited
from tryeza.documents.reading.layout import Cell, is_layout
from tryeza.documents.reading.passages import Passage, joined


@dataclass(slots=True)
class OpenTable:
    """A table being read: the finished blocks of each cell of each row."""

    number: int
    rows: list[list[list[Cited]]] = field(default_factory=list)
    holds_table: bool = False

    def begin_row(self) -> None:
        """A row begins."""
        self.rows.append([])

    def begin_cell(self) -> None:
        """A cell begins, in a row of its own if none is open."""
        if not self.rows:
            self.begin_row()
        self.rows[-1].append([])

    @property
    def cell(self) -> list[Cited] | None:
        """The cell being read."""
        return self.rows[-1][-1] if self.rows and self.rows[-1] else None

    def finished(self) -> Iterator[Cited]:
        """The table's blocks: its rows, or what is in its cells where it only places text."""
        layout = self.holds_table or is_layout([list(map(_seen, row)) for row in self.rows])
        for number, row in enumerate(self.rows):
            if layout:
                yield from (found for cell in row for found in cell)
            elif any(row):
                yield _row(self.number, number, row)


def _row(table: int, number: int, row: list[list[Cited]]) -> Cited:
    written = joined([_text(cell) for cell in row], "\t")
    block = Block(
        text=written.text.rstrip("\t"),
        origin=BlockOrigin.TABLE,
        marks=written.marks,
        language=written.language,
        table=table,
        row=number,
    )
    return Cited(block, tuple(note for cell in row for found in cell for note in found.notes))


def _seen(cell: list[Cited]) -> Cell:
    blocks = [block for block, _ in cell]
    counted = any(block.number is not None and not block.bullet for block in blocks)
    return Cell(len(blocks), counted or any(block.outline is not None for block in blocks))


def _text(cell: list[Cited]) -> Passage:
    """The paragraphs of a cell under one another, list items with their marks."""
    return joined([_line(block) for block, _ in cell], "\n")


def _line(block: Block) -> Passage:
    text = Passage(block.text.replace("\t", " "), block.marks, block.language)
    return joined([Passage(block.number), text], " ") if block.number else text
