"""Reads tables of Word: data as one block a row, layout as the paragraphs in its cells."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml.etree import _Element as Element

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.reading import layout, passages
from tryeza.documents.reading.passages import Passage
from tryeza.documents.reading.word import changes, names, paragraphs, settings
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.paragraphs import Line
from tryeza.documents.reading.word.story import Story

_ROW: Final = w("tr")
_CELL: Final = w("tc")
_TEXT: Final = (w("t"), w("delText"), w("sym"))


class Row(NamedTuple):
    """A row as one block, and the lines of all its cells."""

    block: Block
    lines: list[list[Line]]


def rows(table: Element, story: Story) -> list[list[Element]]:
    """The cells of each row, with the file's changes made; where they are traced, all cells."""
    made = story.file.walked
    return [
        [
            cell
            for cell in changes.contents(row, made)
            if cell.tag == _CELL and changes.cell_stays(cell, made)
        ]
        for row in changes.contents(table, made)
        if row.tag == _ROW and changes.row_stays(row, made)
    ]


def is_layout(cells_of_rows: list[list[Element]], story: Story) -> bool:
    """Whether a table only places text on the page.

    A table that was there before the changes is what it was then.
    """
    were_there = [
        cells for row in cells_of_rows if (cells := [one for one in row if not story.came(one)])
    ]
    cells_of_rows = were_there or cells_of_rows
    if any(next(cell.iter(names.TABLE), None) is not None for row in cells_of_rows for cell in row):
        return True
    return layout.is_layout([[_survey(cell, story) for cell in row] for row in cells_of_rows])


def read_row(cells: list[Element], story: Story, table: int, row: int) -> Row:
    """One block of a row, cells joined by tabs, and the lines of each cell."""
    lines_of_cells = [list(flat(cell, story)) for cell in cells]
    were_there = [
        [line for line in held if line.seen]
        for cell, held in zip(cells, lines_of_cells, strict=True)
        if not story.came(cell)
    ]
    lines = [line for held in were_there for line in held]
    passage = passages.joined([_cell_text(held) for held in were_there], "\t")
    block = Block(
        passage.text,
        BlockOrigin.TABLE,
        passage.marks,
        style=lines[0].block.style if lines else None,
        language=passage.language,
        table=table,
        row=row,
        source=lines[0].block.source if lines else None,
    )
    return Row(block, lines_of_cells)


def flat(container: Element, story: Story) -> Iterator[Line]:
    """All paragraphs of a container, those of tables inside it cell by cell."""
    for group in paragraphs.groups(container, story):
        if isinstance(group, list):
            yield paragraphs.read(group, story)
        else:
            for cells in rows(group, story):
                for cell in cells:
                    yield from flat(cell, story)


def _cell_text(lines: list[Line]) -> Passage:
    passage = passages.joined([paragraphs.as_text(line) for line in lines], "\n")
    return Passage(passage.text.replace("\t", " "), passage.marks, passage.language)


def _survey(cell: Element, story: Story) -> layout.Cell:
    held = [p for p in cell.iter(names.P) if next(p.iter(*_TEXT), None) is not None]
    return layout.Cell(
        paragraphs=len(held),
        structured=len(held) > 1 and any(_is_structured(p, story) for p in held),
    )


def _is_structured(paragraph: Element, story: Story) -> bool:
    """Whether a paragraph is a heading or carries a counted number."""
    direct = settings.of_paragraph(changes.paragraph_properties(paragraph, story.file.changes))
    styles, lists = story.file.styles, story.file.lists
    style = styles.get(direct.get("style", styles.default_paragraph))
    own = settings.over(direct, style.setting)
    numbering = lists.get(own.get("num_id"))
    level = numbering.levels.get(own.get("level", 0)) if numbering else None
    return own.get("outline", 9) < 9 or (level is not None and level.format != "bullet")
