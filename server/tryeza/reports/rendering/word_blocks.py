"""A report's blocks in WordprocessingML."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tryeza.reports.content import SegmentKind
from tryeza.reports.outline import (
    Block,
    Chart,
    Facts,
    Heading,
    Numbers,
    Paragraph,
    Prose,
    Records,
    Redline,
    Run,
)
from tryeza.reports.rendering.word_drawing import inline_picture
from tryeza.reports.rendering.word_tables import facts_table, numbers_table, records_table
from tryeza.reports.rendering.word_xml import R, element, paragraph, run, twips

LIST_STEP = 7.0  # millimetres of indent for each level of a list
_SEGMENT_STYLES = {SegmentKind.INSERTED: "Inserted", SegmentKind.DELETED: "Deleted"}


@dataclass
class References:
    """What the text points to outside itself, each with its relationship id."""

    links: dict[str, str] = field(default_factory=dict)
    charts: list[Chart] = field(default_factory=list)

    def link(self, href: str) -> str:
        return self.links.setdefault(href, f"rIdLink{len(self.links) + 1}")

    def chart(self, chart: Chart) -> str:
        self.charts.append(chart)
        return f"rIdChart{len(self.charts)}"


def block_elements(block: Block, references: References) -> Iterator[etree._Element]:
    """The paragraphs and tables that a block becomes."""
    match block:
        case Heading():
            yield paragraph(f"Heading{block.level}", [run(block.text)])
        case Paragraph():
            yield _paragraph(block, references, "")
        case Prose():
            for written in block.paragraphs:
                yield _paragraph(written, references, block.language)
            yield paragraph("Note", [run(block.note)])
        case Facts():
            yield facts_table(block)
            yield _after_table()
        case Numbers():
            yield numbers_table(block)
            yield _after_table()
        case Records():
            yield records_table(block)
            yield _after_table()
        case Chart():
            picture = inline_picture(block, references.chart(block), len(references.charts))
            yield paragraph("Normal", [element("r", picture)])
        case Redline():
            yield from _redline(block)


def _after_table() -> etree._Element:
    """Two tables that touch would become one."""
    return paragraph("AfterTable", [])


def _paragraph(written: Paragraph, references: References, language: str) -> etree._Element:
    runs = [_run(part, references, language) for part in written.runs]
    if written.marker == "•":
        level = element("ilvl", val=max(written.depth - 1, 0))
        return paragraph("ListBullet", runs, element("numPr", level, element("numId", val=1)))
    if written.marker:
        left = twips(LIST_STEP * max(written.depth, 1))
        indent = element("ind", left=left, hanging=twips(LIST_STEP))
        marker = element("r", *run(written.marker), element("tab"))
        return paragraph("Normal", [marker, *runs], indent)
    return paragraph("Normal", runs)


def _run(part: Run, references: References, language: str) -> etree._Element:
    looks = [element("rStyle", val="Hyperlink")] if part.href else []
    looks += [element("b")] if part.bold else []
    looks += [element("i")] if part.italic else []
    made = run(part.text, *looks, language=language)
    if not part.href:
        return made
    link = element("hyperlink", made)
    link.set(f"{{{R}}}id", references.link(part.href))
    return link


def _redline(redline: Redline) -> Iterator[etree._Element]:
    yield paragraph("Note", [run(redline.legend)])
    for entry in redline.entries:
        change = run(f" · {entry.change}", element("color", val="595959"))
        yield paragraph("Place", [run(entry.place), change])
        yield paragraph(
            "Change",
            [
                run(segment.text, *_segment_look(segment.kind), language=redline.language)
                for segment in entry.segments
            ],
        )


def _segment_look(kind: SegmentKind) -> list[etree._Element]:
    style = _SEGMENT_STYLES.get(kind)
    return [element("rStyle", val=style)] if style else []
