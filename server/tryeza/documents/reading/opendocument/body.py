"""Reads the body of an ODT file in the order in which a person reads it."""

from collections.abc import Iterable, Iterator
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.content import Block, BlockOrigin
from tryeza.documents.reading import layout, passages
from tryeza.documents.reading.opendocument import names, paragraphs
from tryeza.documents.reading.opendocument.flow import Draft, File, Flow
from tryeza.documents.reading.opendocument.names import table, text
from tryeza.documents.reading.opendocument.paragraphs import Line
from tryeza.documents.reading.passages import Passage

_TABLE: Final = table("table")
_CELLS: Final = frozenset({table("table-cell"), table("covered-table-cell")})
_GROUPS: Final = frozenset(
    {table("table-header-rows"), table("table-rows"), table("table-row-group")}
)
_LONGEST_MARK: Final = 20


class Body:
    """The blocks made so far, and how many tables of data were among them."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._tables = 0
        self.blocks: list[Block] = []

    def read(self, container: Element) -> None:
        """Add the blocks of the text or of a cell, each followed by the notes it cites."""
        Flow(self._file, self._take, self._table).read(container)

    def _take(self, draft: Draft) -> None:
        line = paragraphs.made(draft, self._file)
        if line is None:
            return
        if line.block.text or line.block.number:
            self.blocks.append(line.block)
        self._take_notes([line])

    def _table(self, element: Element) -> None:
        rows = list(_rows(element))
        if _is_layout(rows):
            for cells in rows:
                for cell in cells:
                    self.read(cell)
            return
        index = self._tables
        self._tables += 1
        for row, cells in enumerate(rows):
            self._row(cells, index, row)

    def _row(self, cells: list[Element], index: int, row: int) -> None:
        lines_of_cells = [_flat(cell, self._file) for cell in cells]
        lines = [line for held in lines_of_cells for line in held]
        passage = passages.joined([_cell_text(held) for held in lines_of_cells], "\t")
        if passage.text.strip():
            block = Block(
                passage.text,
                BlockOrigin.TABLE,
                passage.marks,
                style=lines[0].block.style,
                language=passage.language,
                table=index,
                row=row,
                source=lines[0].block.source,
            )
            self.blocks.append(block)
        self._take_notes(lines)

    def _take_notes(self, lines: Iterable[Line]) -> None:
        for line in lines:
            for note in line.cited:
                self._note(note)

    def _note(self, note: Element) -> None:
        body = note.find(text("note-body"))
        lines = _flat(body, self._file) if body is not None else []
        passage = passages.joined([paragraphs.as_text(line) for line in lines], "\n")
        if not passage.text:
            return
        citation = note.find(text("note-citation"))
        mark = "".join(map(str, citation.itertext())) if citation is not None else ""
        is_endnote = note.get(text("note-class")) == "endnote"
        block = Block(
            passage.text,
            BlockOrigin.ENDNOTE if is_endnote else BlockOrigin.FOOTNOTE,
            passage.marks,
            style=lines[0].block.style,
            language=passage.language,
            note=mark.strip()[:_LONGEST_MARK] or None,
            source=lines[0].block.source,
        )
        self.blocks.append(block)


def _flat(container: Element, file: File) -> list[Line]:
    """All paragraphs of a container, those of tables inside it cell by cell."""
    found: list[Line] = []

    def take(draft: Draft) -> None:
        line = paragraphs.made(draft, file)
        if line is not None:
            found.append(line)

    def take_table(element: Element) -> None:
        for cells in _rows(element):
            for cell in cells:
                found.extend(_flat(cell, file))

    Flow(file, take, take_table).read(container)
    return found


def _rows(element: Element) -> Iterator[list[Element]]:
    """The cells of each row; repetitions that a spreadsheet would spell out are not."""
    for child in element:
        if child.tag == table("table-row"):
            yield [cell for cell in child if cell.tag in _CELLS]
        elif child.tag in _GROUPS:
            yield from _rows(child)


def _is_layout(rows: list[list[Element]]) -> bool:
    if any(next(cell.iter(_TABLE), None) is not None for cells in rows for cell in cells):
        return True
    return layout.is_layout([[_survey(cell) for cell in cells] for cells in rows])


def _survey(cell: Element) -> layout.Cell:
    held = [
        paragraph
        for paragraph in cell.iter(names.P, names.H)
        if any(str(part).strip() for part in paragraph.itertext())
    ]
    ordered = (text("list-item"), text("numbered-paragraph"), names.H)
    return layout.Cell(
        paragraphs=len(held),
        structured=next(cell.iter(*ordered), None) is not None,
    )


def _cell_text(lines: list[Line]) -> Passage:
    passage = passages.joined([paragraphs.as_text(line) for line in lines], "\n")
    return Passage(passage.text.replace("\t", " "), passage.marks, passage.language)
