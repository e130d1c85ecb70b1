"""Adds real footnotes to a Word file, which python-docx does not write."""

from typing import Final
from xml.sax.saxutils import escape

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement
from docx.text.paragraph import Paragraph as WordParagraph

from tryeza.documents.content import Paragraph
from tryeza.documents.writing.layout import Run, runs

_FIRST: Final = 2  # 0 and 1 are the lines that part notes from text
_SEPARATORS: Final = (
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r>'
    "</w:p></w:footnote>"
)
_RAISED: Final = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'


class Footnotes:
    """The notes of a document that is being written."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._written: list[str] = []

    def cite(self, paragraph: WordParagraph, note: Paragraph) -> None:
        """Cite a note at the end of a paragraph; Word counts the notes itself."""
        identity = str(_FIRST + len(self._written))
        reference = OxmlElement("w:footnoteReference")
        reference.set(qn("w:id"), identity)
        run = paragraph.add_run()
        run.font.superscript = True
        run._element.append(reference)
        self._written.append(_footnote(identity, note))

    def attach(self) -> None:
        """Add the part that holds the notes, if there are any."""
        if not self._written:
            return
        xml = (
            '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
            f"<w:footnotes {nsdecls('w')}>{_SEPARATORS}{''.join(self._written)}</w:footnotes>"
        )
        package = self._document.part.package
        part = Part(
            PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, xml.encode(), package
        )
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)


def _footnote(identity: str, note: Paragraph) -> str:
    text = "".join(map(_run, runs(note.text, note.marks)))
    return (
        f'<w:footnote w:id="{identity}"><w:p><w:r>{_RAISED}<w:footnoteRef/></w:r>'
        f'<w:r><w:t xml:space="preserve"> </w:t></w:r>{text}</w:p></w:footnote>'
    )


def _run(run: Run) -> str:
    look = "".join(tag for tag, on in (("<w:b/>", run.bold), ("<w:i/>", run.italic)) if on)
    lines = run.text.split("\n")
    text = "<w:br/>".join(f'<w:t xml:space="preserve">{_tabbed(line)}</w:t>' for line in lines)
    return f"<w:r><w:rPr>{look}</w:rPr>{text}</w:r>"


def _tabbed(line: str) -> str:
    return escape(line).replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
