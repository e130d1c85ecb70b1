"""Writes a text as a Word file: headings by style, labels as Word's own numbers, real notes."""

import io
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import docx
from docx.document import Document
from docx.table import Table as WordTable
from docx.text.paragraph import Paragraph as WordParagraph

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.writing.copies import Copy, CopyWriter
from tryeza.documents.writing.layout import Line, Run, Table, laid_out
from tryeza.documents.writing.markup import Markup, NewLine
from tryeza.documents.writing.word_filling import Filling, without_links
from tryeza.documents.writing.word_footnotes import Footnotes
from tryeza.documents.writing.word_numbering import Numbering
from tryeza.documents.writing.word_styles import dress, item_style

_DEEPEST_HEADING: Final = 9
_PLAIN: Final = "Normal"  # what a paragraph has that names no style
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip archive can hold


def write_word(
    paragraphs: Sequence[Paragraph],
    *,
    title: str,
    language: str | None,
    copy: Copy | None = None,
) -> bytes:
    """The text as a .docx file, the same bytes for the same text.

    `title` stands in the file's properties and in the header of its pages, which are not part of
    the text; `language` is the text's BCP 47 tag. A review copy is marked with its origin and
    holds real comments and tracked changes.
    """
    document = docx.Document()
    dress(document, title=title, language=language)
    held = CopyWriter(document, paragraphs, copy)
    writer = _Writer(document, language, held)
    writer.add_lines(held.first)
    for part in laid_out(paragraphs):
        writer.write(part)
    writer.finish()
    held.attach(title)
    written = io.BytesIO()
    document.save(written)
    return _dateless(written.getvalue())


def _dateless(archive: bytes) -> bytes:
    """The archive with the same dates whenever it is written."""
    packed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as source,
        zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return packed.getvalue()


class _Writer:
    """The document being written, with the notes that its paragraphs cite."""

    def __init__(self, document: Document, language: str | None, held: CopyWriter) -> None:
        self._document = document
        self._held = held
        self._filling = Filling(document, language)
        self._footnotes = Footnotes(document)
        self._numbering = Numbering(document)
        self._styles: dict[str, str] = {}  # ids by names, each looked up once

    def write(self, part: Line | Table) -> None:
        """Append a line or a table."""
        if isinstance(part, Table):
            self._table(part)
        elif part.paragraph.kind is not ParagraphKind.FOOTNOTE:
            self._line(part)

    def finish(self) -> None:
        """Put the notes into the file."""
        self._footnotes.attach()

    def add_lines(self, lines: Sequence[NewLine]) -> None:
        """Append paragraphs that somebody put in."""
        for line in lines:
            written = self._document.add_paragraph()
            self._came(written, line, line.text)
            self._filling.tracking.mark(written._p, came=[line.hand], gone=[])
            self._filling.tracking.move(written._p, line.hand, came=True)

    def _came(self, written: WordParagraph, line: NewLine, text: str) -> None:
        if text:
            self._filling.tracking.came(self._filling.add(written, Run(text), None), line.hand)

    def _line(self, line: Line) -> None:
        paragraph, markup = line.paragraph, self._held.markup(line.place)
        written = self._paragraph(_style(line))
        typed = markup.typed
        if (
            paragraph.label
            and not typed
            and not self._numbering.number(
                written, paragraph.label, line.level, heading=line.heading
            )
        ):
            self._filling.add(written, Run(f"{paragraph.label}\t"), paragraph.language)
        last = self._fill(written, line, markup)
        self._filling.tracking.mark(last._p, came=[], gone=[*markup.joined, *markup.gone])
        for hand in markup.gone:
            self._filling.tracking.move(last._p, hand, came=False)
        self._name(written, last, line.place)
        self.add_lines(markup.after)

    def _paragraph(self, style: str) -> WordParagraph:
        written = self._document.add_paragraph()
        if style != _PLAIN:
            if style not in self._styles:
                self._styles[style] = self._document.styles[style].style_id
            written._p.style = self._styles[style]
        return written

    def _fill(self, written: WordParagraph, line: Line, markup: Markup) -> WordParagraph:
        """The paragraph with its typed label, the comments on all of it, and its notes."""
        paragraph, shift = line.paragraph, len(markup.typed)
        marks = [
            replace(mark, start=mark.start + shift, end=mark.end + shift)
            for mark in paragraph.marks
        ]
        text = f"{markup.typed}{paragraph.text}"
        shifted = markup.within(-shift, len(paragraph.text))
        last = self._filling.fill(written, text, marks, shifted, paragraph.language)
        self._speak_of_all(last, markup)
        self._cite(last, line)
        return last

    def _speak_of_all(self, written: WordParagraph, markup: Markup) -> None:
        for one in markup.spoken:
            if one.start is None:
                self._filling.speak_of(written, one.number)

    def _table(self, table: Table) -> None:
        columns = max(table.columns, *map(self._widest, table.rows))
        grid = self._document.add_table(rows=0, cols=columns, style="Table Grid")
        below: list[NewLine] = []
        for line in table.rows:
            self._row(grid, line)
            for new in self._held.markup(line.place).after:
                if line is table.rows[-1] and "\t" not in new.text:
                    below.append(new)
                else:
                    self._new_row(grid, new)
        if not below:
            self._document.add_paragraph()  # parts the table from what follows
        self.add_lines(below)

    def _widest(self, line: Line) -> int:
        return max((new.text.count("\t") + 1 for new in self._held.markup(line.place).after),
                   default=1)  # fmt: skip

    def _row(self, grid: WordTable, line: Line) -> None:
        markup, paragraph = self._held.markup(line.place), line.paragraph
        row = grid.add_row()  # type: ignore[no-untyped-call]
        start = 0
        for cell, text in zip(row.cells, paragraph.text.split("\t"), strict=False):
            end = start + len(text)
            marks = [
                replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
                for mark in paragraph.marks
                if mark.start < end and start < mark.end
            ]
            inside = markup.within(start, end)
            self._filling.fill(cell.paragraphs[0], text, marks, inside, paragraph.language)
            start = end + 1
        first = row.cells[0].paragraphs[0]
        self._speak_of_all(first, markup)
        self._cite(first, line)
        self._filling.tracking.row(row._tr, came=[], gone=markup.gone)
        self._name(first, first, line.place)

    def _new_row(self, grid: WordTable, line: NewLine) -> None:
        row = grid.add_row()  # type: ignore[no-untyped-call]
        for cell, text in zip(row.cells, line.text.split("\t"), strict=False):
            self._came(cell.paragraphs[0], line, text)
        self._filling.tracking.row(row._tr, came=[line.hand], gone=[])

    def _cite(self, written: WordParagraph, line: Line) -> None:
        for place, note in enumerate(line.notes, line.place + 1):
            markup = self._held.markup(place)
            own = self._footnotes.cite(written)
            self._filling.fill(own, note.text, without_links(note.marks), markup, note.language)
            self._name(own, own, place)

    def _name(self, first: WordParagraph, last: WordParagraph, place: int) -> None:
        identity = self._held.identity(place)
        if identity is not None:
            self._filling.name(first, last, identity)


def _style(line: Line) -> str:
    if line.titled:
        return "Title"
    if line.heading:
        return f"Heading {min(line.level + 1, _DEEPEST_HEADING)}"
    return item_style(line.level) if line.paragraph.label else _PLAIN
