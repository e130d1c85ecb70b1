"""Packs the parts of a Word file into its zip, the same parts always into the same bytes."""

import io
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from tryeza.reports.rendering.printable import printable

FIXED_DATE = (
    1980,
    1,
    1,
    0,
    0,
    0,
)  # the earliest that a zip knows; the clock has no place in a report
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPES = {
    "document.xml": f"{_WORD}.document.main+xml",
    "styles.xml": f"{_WORD}.styles+xml",
    "numbering.xml": f"{_WORD}.numbering+xml",
    "settings.xml": f"{_WORD}.settings+xml",
    "fontTable.xml": f"{_WORD}.fontTable+xml",
    "theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "header1.xml": f"{_WORD}.header+xml",
    "footer1.xml": f"{_WORD}.footer+xml",
}


@dataclass(frozen=True, slots=True)
class Relation:
    """Something that the document points to, by the last word of its relationship type."""

    id: str
    kind: str
    target: str
    is_external: bool = False


def package(
    parts: Mapping[str, bytes],
    relations: Iterable[Relation],
    title: str,
    author: str,
    language: str,
    made_at: datetime,
) -> bytes:
    """The .docx of the parts of `word/`; its dates are `made_at`, not the clock's."""
    files = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relationships(_ROOT_RELATIONS),
        "docProps/core.xml": _core_properties(title, author, language, made_at),
        "word/_rels/document.xml.rels": _relationships(relations),
        **{f"word/{name}": content for name, content in parts.items()},
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, FIXED_DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 3
            archive.writestr(info, content)
    return out.getvalue()


def xml_bytes(root: etree._Element) -> bytes:
    """An XML part as a file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


_ROOT_RELATIONS = (
    Relation("rIdDocument", "officeDocument", "word/document.xml"),
    Relation("rIdCore", "core-properties", "docProps/core.xml"),
)


def _content_types(parts: Mapping[str, bytes]) -> bytes:
    types = f"{_PACKAGE}/content-types"
    root = etree.fromstring(f'<Types xmlns="{types}"/>')
    for extension, content_type in (
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
    ):
        etree.SubElement(root, f"{{{types}}}Default", Extension=extension, ContentType=content_type)
    for name in parts:
        if name in _CONTENT_TYPES:
            etree.SubElement(
                root,
                f"{{{types}}}Override",
                PartName=f"/word/{name}",
                ContentType=_CONTENT_TYPES[name],
            )
    etree.SubElement(
        root,
        f"{{{types}}}Override",
        PartName="/docProps/core.xml",
        ContentType="application/vnd.openxmlformats-package.core-properties+xml",
    )
    return xml_bytes(root)


def _relationships(relations: Iterable[Relation]) -> bytes:
    namespace = f"{_PACKAGE}/relationships"
    root = etree.fromstring(f'<Relationships xmlns="{namespace}"/>')
    for relation in relations:
        core = relation.kind == "core-properties"
        base = f"{_PACKAGE}/relationships/metadata" if core else _OFFICE
        made = etree.SubElement(
            root,
            f"{{{namespace}}}Relationship",
            Id=relation.id,
            Type=f"{base}/{relation.kind}",
            Target=relation.target,
        )
        if relation.is_external:
            made.set("TargetMode", "External")
    return xml_bytes(root)


def _core_properties(title: str, author: str, language: str, made_at: datetime) -> bytes:
    dc, terms = "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/"
    xsi = "http://www.w3.org/2001/XMLSchema-instance"
    core = f"{_PACKAGE}/metadata/core-properties"
    root = etree.Element(
        f"{{{core}}}coreProperties", nsmap={"cp": core, "dc": dc, "dcterms": terms, "xsi": xsi}
    )
    for tag, text in (("title", title), ("creator", author), ("language", language)):
        etree.SubElement(root, f"{{{dc}}}{tag}").text = printable(text)
    moment = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for tag in ("created", "modified"):
        stamp = etree.SubElement(root, f"{{{terms}}}{tag}")
        stamp.set(f"{{{xsi}}}type", "dcterms:W3CDTF")
        stamp.text = moment
    return xml_bytes(root)
