"""Writes a text as a Word file: headings by style, labels as Word's own numbers, footnotes."""

import io
import zipfile
from collections.abc import Sequence
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.writing.layout import Line, Run, Table, cells, laid_out, runs
from tryeza.documents.writing.word_footnotes import Footnotes
from tryeza.documents.writing.word_numbering import Numbering
from tryeza.documents.writing.word_styles import dress, item_style

_DEEPEST_HEADING: Final = 9
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)  # the earliest date that a zip archive can hold


def write_word(paragraphs: Sequence[Paragraph], *, title: str, language: str | None) -> bytes:
    """The text as a .docx file, the same bytes for the same text.

    `title` stands in the file's properties and in the header of its pages, which are not part of
    the text; `language` is the text's BCP 47 tag.
    """
    document = docx.Document()
    dress(document, title=title, language=language)
    writer = _Writer(document, language)
    for part in laid_out(paragraphs):
        writer.write(part)
    writer.finish()
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

    def __init__(self, document: Document, language: str | None) -> None:
        self._document = document
        self._language = language
        self._footnotes = Footnotes(document)
        self._numbering = Numbering(document)

    def write(self, part: Line | Table) -> None:
        """Append a line or a table."""
        if isinstance(part, Table):
            self._table(part)
        elif part.paragraph.kind is not ParagraphKind.FOOTNOTE:
            self._line(part)

    def finish(self) -> None:
        """Put the notes into the file."""
        self._footnotes.attach()

    def _line(self, line: Line) -> None:
        paragraph = line.paragraph
        written = self._document.add_paragraph(style=_style(line))
        if paragraph.label and not self._numbering.number(
            written, paragraph.label, line.level, heading=line.heading
        ):
            self._add(written, Run(f"{paragraph.label}\t"), paragraph.language)
        self._fill(written, runs(paragraph.text, paragraph.marks), line)

    def _table(self, table: Table) -> None:
        grid = self._document.add_table(rows=0, cols=table.columns, style="Table Grid")
        for line in table.rows:
            row = grid.add_row().cells
            for cell, text in zip(row, cells(line.paragraph, table.columns), strict=True):
                for run in text:
                    self._add(cell.paragraphs[0], run, line.paragraph.language)
            self._cite(row[0].paragraphs[0], line)
        self._document.add_paragraph(style="Normal")  # parts the table from what follows

    def _fill(self, written: WordParagraph, text: Sequence[Run], line: Line) -> None:
        for run in text:
            self._add(written, run, line.paragraph.language)
        self._cite(written, line)

    def _cite(self, written: WordParagraph, line: Line) -> None:
        for note in line.notes:
            self._footnotes.cite(written, note)

    def _add(self, written: WordParagraph, run: Run, language: str | None) -> None:
        if not run.text:
            return
        added = written.add_run(run.text)
        added.bold, added.italic = run.bold or None, run.italic or None
        if language and language != self._language:
            _speak(added, language)
        if run.href is not None:
            _link(written, added, run.href)


def _style(line: Line) -> str:
    if line.titled:
        return "Title"
    if line.heading:
        return f"Heading {min(line.level + 1, _DEEPEST_HEADING)}"
    return item_style(line.level) if line.paragraph.label else "Normal"


def _speak(run: WordRun, language: str) -> None:
    properties = run._element.get_or_add_rPr()
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), language)
    properties.append(spoken)


def _link(written: WordParagraph, run: WordRun, href: str) -> None:
    """Wrap the run into a link; python-docx reads links but does not write them."""
    relation = written.part.relate_to(href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), relation)
    run._element.addprevious(link)
    link.append(run._element)
