"""Adds parts to a Word file that python-docx does not write."""

from typing import Final

from docx.document import Document
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from tryeza.documents.reading.word import names

_MICROSOFT: Final = "http://schemas.microsoft.com/office"
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_DATA: Final = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
_PROPERTIES_TYPE: Final = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
_STORE: Final = "{7A2F0C5E-3B1D-4E86-9C47-547279657A61}"  # names this kind of data in any file
_RELATIONS: Final = {
    "comments": f"{names.RELATIONS}/comments",
    "commentsExtended": f"{_MICROSOFT}/2011/relationships/commentsExtended",
    "commentsIds": f"{_MICROSOFT}/2016/09/relationships/commentsIds",
    "commentsExtensible": f"{_MICROSOFT}/2018/08/relationships/commentsExtensible",
    "people": f"{_MICROSOFT}/2011/relationships/people",
}


def add_part(document: Document, kind: str, root: etree._Element) -> None:
    """A part beside the text: comments and what belongs to them."""
    part = _part(document, f"/word/{kind}.xml", f"{_WORD_TYPE}.{kind}+xml", root)
    document.part.relate_to(part, _RELATIONS[kind])


def add_data(document: Document, root: etree._Element) -> None:
    """Data of our own, which word processors carry along without showing it."""
    properties = etree.Element(f"{{{_DATA}}}datastoreItem", nsmap={"ds": _DATA})
    properties.set(f"{{{_DATA}}}itemID", _STORE)
    schemas = etree.SubElement(properties, f"{{{_DATA}}}schemaRefs")
    namespace = etree.QName(root).namespace or ""
    etree.SubElement(schemas, f"{{{_DATA}}}schemaRef").set(f"{{{_DATA}}}uri", namespace)
    item = _part(document, "/customXml/item1.xml", "application/xml", root)
    beside = _part(document, "/customXml/itemProps1.xml", _PROPERTIES_TYPE, properties)
    item.relate_to(beside, f"{names.RELATIONS}/customXmlProps")
    document.part.relate_to(item, f"{names.RELATIONS}/customXml")


def _part(document: Document, name: str, kind: str, root: etree._Element) -> Part:
    written = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return Part(PackURI(name), kind, written, document.part.package)
