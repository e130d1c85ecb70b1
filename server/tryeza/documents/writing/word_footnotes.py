"""Adds real footnotes to a Word file, which python-docx does not write."""

from typing import Final

from docx.document import Document
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import OxmlElement, parse_xml
from docx.text.paragraph import Paragraph as WordParagraph
from lxml import etree

_FIRST: Final = 2  # 0 and 1 are the lines that part notes from text
_NONE_YET: Final = (
    f"<w:footnotes {nsdecls('w', 'r')}>"
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r>'
    "</w:p></w:footnote></w:footnotes>"
)
_FIRST_RUNS: Final = (
    f'<w:p {nsdecls("w")}><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/>'
    '</w:r><w:r><w:t xml:space="preserve"> </w:t></w:r></w:p>'
)


class Footnotes:
    """The notes of a document that is being written."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = parse_xml(_NONE_YET)

    def cite(self, paragraph: WordParagraph) -> WordParagraph:
        """The paragraph of a new note, cited at the end of another; Word counts them itself."""
        identity = {qn("w:id"): str(len(self._root))}
        run = paragraph.add_run()
        run.font.superscript = True
        run._element.append(OxmlElement("w:footnoteReference", identity))
        note = OxmlElement("w:footnote", identity)
        written = parse_xml(_FIRST_RUNS)
        note.append(written)
        self._root.append(note)
        return WordParagraph(written, self._document._body)  # type: ignore[arg-type]

    def attach(self) -> None:
        """Add the part that holds the notes, if there are any."""
        if len(self._root) <= _FIRST:
            return
        package = self._document.part.package
        xml = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, xml, package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
