"""Packs a Word file: the few parts that a .docx needs, with the same bytes every time."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from lxml import etree

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{_WORD}}}"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"

_CONTENT_TYPES = f"""<Types xmlns="{_PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="{_WORD_TYPE}.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="{_WORD_TYPE}.styles+xml"/>\
<Override PartName="/docProps/core.xml" \
ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"""
_RELATIONS = f"""<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>\
<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" \
Target="docProps/core.xml"/></Relationships>"""
_DOCUMENT_RELATIONS = f"""<Relationships xmlns="{_PACKAGE}/relationships">\
<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>"""


def _heading(level: int, size: int) -> str:
    return f"""<w:style w:type="paragraph" w:styleId="Heading{level}">\
<w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>\
<w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="{level - 1}"/></w:pPr>\
<w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>"""


_STYLES = f"""<w:styles xmlns:w="{_WORD}"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="MS Mincho" w:cs="Times New Roman"/>\
<w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
<w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:style>\
{_heading(1, 32)}{_heading(2, 28)}{_heading(3, 24)}</w:styles>"""


def word_package(body: etree._Element, *, title: str) -> bytes:
    """The .docx with this `w:body`, to which the page's measures (A4) are added."""
    section = etree.SubElement(body, f"{W}sectPr")
    etree.SubElement(section, f"{W}pgSz", {f"{W}w": "11906", f"{W}h": "16838"})
    margins = {f"{W}{side}": "1417" for side in ("top", "right", "bottom", "left")}
    others = {f"{W}{side}": "708" for side in ("header", "footer")}
    etree.SubElement(section, f"{W}pgMar", {**margins, **others, f"{W}gutter": "0"})
    document = etree.Element(f"{W}document", nsmap={"w": _WORD})
    document.append(body)
    return _zipped(
        {
            "[Content_Types].xml": _xml(_CONTENT_TYPES),
            "_rels/.rels": _xml(_RELATIONS),
            "docProps/core.xml": _core(title),
            "word/document.xml": _serialised(document),
            "word/_rels/document.xml.rels": _xml(_DOCUMENT_RELATIONS),
            "word/styles.xml": _xml(_STYLES),
        }
    )


def _core(title: str) -> bytes:
    core = etree.Element(f"{{{_CORE}}}coreProperties", nsmap={"cp": _CORE, "dc": _DUBLIN})
    etree.SubElement(core, f"{{{_DUBLIN}}}title").text = title
    return _serialised(core)


def _xml(text: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{text}'.encode()


def _serialised(element: etree._Element) -> bytes:
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)


def _zipped(parts: dict[str, bytes]) -> bytes:
    archive = BytesIO()
    with ZipFile(archive, "w") as packed:
        for name, content in parts.items():
            entry = ZipInfo(name)  # the date of a ZipInfo is 1980-01-01
            entry.compress_type = ZIP_DEFLATED
            packed.writestr(entry, content)
    return archive.getvalue()
