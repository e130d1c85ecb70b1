"""Makes small Word and ODT files, part by part, for tests of reading them."""

import io
import zipfile
from typing import Final

MAIN: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
NAMESPACES: Final = (
    f'xmlns:w="{MAIN}" xmlns:r="{RELATIONS}" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"'
)
WORD_TYPE: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
)


def docx(
    body: str,
    *,
    links: dict[str, str] | None = None,
    main_type: str = WORD_TYPE,
    extra: dict[str, str | bytes] | None = None,
    **parts: str,
) -> bytes:
    """A Word file with this body; `parts` are the contents of styles, numbering, footnotes, …"""
    kinds = [
        f'<Relationship Id="part{index}" Type="{RELATIONS}/{kind.rstrip("0123456789")}" '
        f'Target="{kind}.xml"/>'
        for index, kind in enumerate(parts)
    ]
    kinds += [
        f'<Relationship Id="{id}" Type="{RELATIONS}/hyperlink" Target="{target}" '
        'TargetMode="External"/>'
        for id, target in (links or {}).items()
    ]
    return zipped(
        {
            "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">'
            f'<Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>',
            "_rels/.rels": _relations(
                [
                    f'<Relationship Id="a" Type="{RELATIONS}/officeDocument" '
                    'Target="word/document.xml"/>'
                ]
            ),
            "word/_rels/document.xml.rels": _relations(kinds),
            "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
            **{f"word/{kind}.xml": _part(kind, content) for kind, content in parts.items()},
            **(extra or {}),
        }
    )


def p(text: str = "", *, properties: str = "", mark: str = "") -> str:
    """A paragraph of one run, with its properties and those of its mark."""
    marked = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{properties}{marked}</w:pPr>{run}</w:p>"


def numbered(text: str, level: int = 0, num: int = 1) -> str:
    """A paragraph of one run in a list."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
    return p(text, properties=numbering)


def paragraph(*runs: str, properties: str = "") -> str:
    """A paragraph of ready-made runs."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def deleted(text: str) -> str:
    """A run whose deletion is tracked."""
    return f'<w:del w:id="1" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def inserted(text: str) -> str:
    """A run whose insertion is tracked."""
    return f'<w:ins w:id="2" w:author="A">{run(text)}</w:ins>'


def table(*rows: str) -> str:
    """A table of ready-made rows."""
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row of cells, each given as its paragraphs."""
    held = "".join(f"<w:tc>{cell}</w:tc>" for cell in cells)
    return f"<w:tr><w:trPr>{properties}</w:trPr>{held}</w:tr>"


def level(index: int, text: str, form: str = "decimal", start: int = 1, inside: str = "") -> str:
    """A level of a list."""
    return (
        f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>'
        f'{inside}<w:lvlText w:val="{text}"/></w:lvl>'
    )


def numbering(*levels: str, nums: str = "") -> str:
    """One list definition, used by the list 1 and by the lists given."""
    return (
        f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{nums}'
    )


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """An archive of these parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _part(kind: str, content: str) -> str:
    root = {"header": "hdr", "footer": "ftr"}.get(kind.rstrip("0123456789"), kind)
    return f"<w:{root} {NAMESPACES}>{content}</w:{root}>"


def _relations(elements: list[str]) -> str:
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(elements)}</Relationships>'


def footnote(id: int, *paragraphs: str) -> str:
    """A footnote of ready-made paragraphs."""
    return f'<w:footnote w:id="{id}">{"".join(paragraphs)}</w:footnote>'


def cite(id: int, kind: str = "footnote") -> str:
    """A run that cites a note."""
    return f'<w:r><w:{kind}Reference w:id="{id}"/></w:r>'


def field(instruction: str, result: str = "") -> str:
    """A field in its long form."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    shown = mark.format("separate") + run(result) if result else ""
    return (
        f"{mark.format('begin')}<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        f"{shown}{mark.format('end')}"
    )


ODF: Final = "urn:oasis:names:tc:opendocument:xmlns"
ODF_NAMESPACES: Final = (
    f'xmlns:office="{ODF}:office:1.0" xmlns:text="{ODF}:text:1.0" xmlns:style="{ODF}:style:1.0" '
    f'xmlns:table="{ODF}:table:1.0" xmlns:draw="{ODF}:drawing:1.0" '
    f'xmlns:fo="{ODF}:xsl-fo-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
)


def odt(
    body: str, *, automatic: str = "", styles: str = "", extra: dict[str, str | bytes] | None = None
) -> bytes:
    """An ODT file with this body, its automatic styles, and its named ones."""
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {ODF_NAMESPACES}>"
            f"<office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>"
            "</office:document-content>",
            "styles.xml": f"<office:document-styles {ODF_NAMESPACES}>"
            f"<office:styles>{styles}</office:styles></office:document-styles>",
            **(extra or {}),
        }
    )


def tp(text: str = "", style: str = "Standard") -> str:
    """An ODT paragraph."""
    return f'<text:p text:style-name="{style}">{text}</text:p>'


def items(*contents: str, attributes: str = 'text:style-name="L"') -> str:
    """An ODT list of ready-made items."""
    held = "".join(f"<text:list-item>{content}</text:list-item>" for content in contents)
    return f"<text:list {attributes}>{held}</text:list>"


def list_style(*levels: str, name: str = "L") -> str:
    """An ODT list style of ready-made levels."""
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def number_level(index: int, form: str, attributes: str = "") -> str:
    """A numbered level of an ODT list style, from 1."""
    return (
        f'<text:list-level-style-number text:level="{index}" style:num-format="{form}" '
        f"{attributes}/>"
    )
