"""The report as a Word file: headings, repeated table heads, its language and title declared."""

from collections.abc import Iterator
from datetime import datetime
from importlib import resources

from lxml import etree

from tryeza.kernel.catalogue import Language
from tryeza.reports.composing import compose
from tryeza.reports.content import ConsultationReport
from tryeza.reports.outline import Outline
from tryeza.reports.rendering.charts import chart_png
from tryeza.reports.rendering.word_blocks import References, block_elements
from tryeza.reports.rendering.word_package import Relation, package, xml_bytes
from tryeza.reports.rendering.word_tables import annex_table
from tryeza.reports.rendering.word_xml import (
    R,
    W,
    element,
    field,
    paragraph,
    run,
    twips,
    word_language,
)

A4_SHORT, A4_LONG = 210, 297  # millimetres
PORTRAIT_MARGIN, LANDSCAPE_MARGIN = 25, 15
STATIC_PARTS = {
    "styles.xml": "styles",
    "numbering.xml": "numbering",
    "settings.xml": "settings",
    "fontTable.xml": "fontTable",
    "theme1.xml": "theme",
}
LONGEST_RUNNING_HEAD = 110  # characters; a line


def render(report: ConsultationReport, language: Language) -> bytes:
    """The report as .docx."""
    return word_of(compose(report, language), report.cut_off)


def word_of(outline: Outline, made_at: datetime) -> bytes:
    """What is laid out, as .docx dated `made_at`."""
    references = References()
    document = _document(outline, references)
    tag = word_language(outline.language)
    charts = {f"media/chart{n}.png": chart_png(c) for n, c in enumerate(references.charts, start=1)}
    parts = {
        "document.xml": xml_bytes(document),
        **{name: _static_part(name, tag) for name in STATIC_PARTS},
        "header1.xml": xml_bytes(_header(outline)),
        "footer1.xml": xml_bytes(_footer(outline)),
        **charts,
    }
    title = f"{outline.kicker}: {outline.title}"
    relations = _relations(references, list(charts))
    return package(parts, relations, title, outline.author, tag, made_at)


def _document(outline: Outline, references: References) -> etree._Element:
    body = element("body")
    body.append(paragraph("Kicker", [run(outline.kicker)]))
    body.append(paragraph("Title", [run(outline.title)]))
    body.append(paragraph("Institution", [run(outline.subtitle)]))
    body.append(paragraph("Subtitle", [run(outline.edition)]))
    for block in outline.blocks:
        body.extend(block_elements(block, references))
    body.extend(_end(outline))
    return element("document", body)


def _end(outline: Outline) -> Iterator[etree._Element]:
    """The section that ends the text, and the annex on pages of its own after it."""
    annex = outline.annex
    if annex is None:
        yield _section(landscape=False)
        return
    yield element("p", element("pPr", _section(landscape=False)))
    yield paragraph("Heading1", [run(outline.annex_heading)])
    if annex.note:
        yield paragraph("Note", [run(annex.note)])
    if annex.rows:
        yield annex_table(annex)
    yield paragraph("AfterTable", [])
    yield _section(landscape=True)


def _section(landscape: bool) -> etree._Element:
    """Page size, margins, head and foot; the title page has no running head."""
    margin = twips(LANDSCAPE_MARGIN if landscape else PORTRAIT_MARGIN)
    width, height = (A4_LONG, A4_SHORT) if landscape else (A4_SHORT, A4_LONG)
    size = element("pgSz", w=twips(width), h=twips(height))
    if landscape:
        size.set(f"{{{W}}}orient", "landscape")
    margins = element(
        "pgMar",
        top=twips(20),
        right=margin,
        bottom=twips(20),
        left=margin,
        header=twips(10),
        footer=twips(10),
        gutter=0,
    )
    section = element("sectPr", _reference("headerReference", "default", "rIdHeader"))
    section.append(_reference("footerReference", "default", "rIdFooter"))
    if not landscape:
        section.append(_reference("footerReference", "first", "rIdFooter"))
    section.extend([element("type", val="nextPage"), size, margins])
    if not landscape:
        section.append(element("titlePg"))
    return section


def _reference(tag: str, kind: str, relation: str) -> etree._Element:
    made = element(tag, type=kind)
    made.set(f"{{{R}}}id", relation)
    return made


def _header(outline: Outline) -> etree._Element:
    head = outline.running_head
    shown = head if len(head) <= LONGEST_RUNNING_HEAD else f"{head[: LONGEST_RUNNING_HEAD - 1]}…"
    return element("hdr", paragraph("Header", [run(shown)]))


def _footer(outline: Outline) -> etree._Element:
    """ "Faqja 3 nga 12": the words of the language around two fields."""
    before, rest = outline.page_number.split("{page}")
    between, after = rest.split("{pages}")
    parts = [run(before), field("PAGE"), run(between), field("NUMPAGES"), run(after)]
    return element("ftr", paragraph("Footer", parts))


def _relations(references: References, charts: list[str]) -> list[Relation]:
    return [
        *(Relation(f"rId{kind}", kind, name) for name, kind in STATIC_PARTS.items()),
        Relation("rIdHeader", "header", "header1.xml"),
        Relation("rIdFooter", "footer", "footer1.xml"),
        *(Relation(f"rIdChart{n}", "image", name) for n, name in enumerate(charts, start=1)),
        *(
            Relation(relation, "hyperlink", href, is_external=True)
            for href, relation in references.links.items()
        ),
    ]


def _static_part(name: str, language: str) -> bytes:
    part = resources.files(__package__) / "word_parts" / name
    return part.read_text(encoding="utf-8").replace("{language}", language).encode("utf-8")
