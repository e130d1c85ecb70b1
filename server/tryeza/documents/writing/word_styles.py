"""Dresses a new Word file: plain styles, hanging labels, language, properties, page header."""

from typing import Final, cast

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

DEEPEST_ITEM: Final = 8
_FONT: Final = "Calibri"
_BLACK: Final = RGBColor(0, 0, 0)
_HEADING_SIZES: Final = (15, 14, 13, 12, 12, 12, 12, 12, 12)
_HANGING: Final = 1.1  # centimetres that a label takes


def item_style(level: int) -> str:
    """The style of a numbered item so deep in its division; imports know it by this name."""
    return f"Item level {min(level, DEEPEST_ITEM)}"


def dress(document: Document, *, title: str, language: str | None) -> None:
    """Prepare an empty document."""
    _leave_out_extras(document)
    _set_page(document, title)
    _set_fonts(document)
    for level in range(DEEPEST_ITEM + 1):
        _add_item_style(document, level)
    _set_properties(document, title, language)
    if language:
        _set_language(document, language)


def _leave_out_extras(document: Document) -> None:
    """The template brings a second set of styles, which would contradict ours, and no sources."""
    for id, relation in list(document.part.rels.items()):
        if relation.reltype.endswith(("/stylesWithEffects", "/customXml")):
            del document.part.rels[id]


def _set_page(document: Document, title: str) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    section.header.paragraphs[0].text = _writable(title)


def _set_fonts(document: Document) -> None:
    normal = _style(document, "Normal")
    _set_font(normal, 11)
    normal.paragraph_format.space_after = Pt(6)
    for level, size in enumerate(_HEADING_SIZES, start=1):
        heading = _style(document, f"Heading {level}")
        _set_font(heading, size)
        heading.font.bold, heading.font.italic = True, False
    title = _style(document, "Title")
    _set_font(title, 18)
    title.font.bold = True
    title.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.CENTER


def _set_font(style: ParagraphStyle, size: int) -> None:
    style.font.name, style.font.size, style.font.color.rgb = _FONT, Pt(size), _BLACK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in list(fonts.attrib):
        if str(attribute).endswith("Theme"):
            del fonts.attrib[attribute]
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)


def _add_item_style(document: Document, level: int) -> None:
    document.styles.add_style(item_style(level), WD_STYLE_TYPE.PARAGRAPH)
    style = _style(document, item_style(level))
    style.base_style = document.styles["Normal"]
    style.quick_style = True
    layout = style.paragraph_format
    layout.left_indent = Cm(_HANGING * (level + 1))
    layout.first_line_indent = Cm(-_HANGING)
    layout.tab_stops.add_tab_stop(Cm(_HANGING * (level + 1)))


def _set_properties(document: Document, title: str, language: str | None) -> None:
    properties = document.core_properties
    properties.title = _writable(title)[:255]
    properties.author = properties.comments = properties.last_modified_by = ""
    properties.language = language or ""
    for name in ("dcterms:created", "dcterms:modified"):
        found = properties._element.find(qn(name))
        if found is not None:
            properties._element.remove(found)


def _set_language(document: Document, language: str) -> None:
    defaults = document.styles.element.find(
        f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}"
    )
    spoken = defaults.find(qn("w:lang"))
    if spoken is None:
        spoken = OxmlElement("w:lang")
        defaults.append(spoken)
    spoken.set(qn("w:val"), language)


def _style(document: Document, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", document.styles[name])


def _writable(text: str) -> str:
    return " ".join(text.split())
