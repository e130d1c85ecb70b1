"""Makes a block of a paragraph of an ODT text: its number, its place and its text."""

from dataclasses import dataclass

from lxml.etree import _Element as Element

from tryeza.documents.content import Block, Mark, MarkKind
from tryeza.documents.reading import passages
from tryeza.documents.reading.opendocument import names
from tryeza.documents.reading.opendocument.flow import Draft, File
from tryeza.documents.reading.opendocument.lists import Printed
from tryeza.documents.reading.opendocument.names import text
from tryeza.documents.reading.opendocument.styles import Style
from tryeza.documents.reading.passages import Passage

_DEEPEST_HEADING = 9


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it was read, and the notes it cites."""

    block: Block
    cited: tuple[Element, ...]


def made(draft: Draft, file: File) -> Line | None:
    """The paragraph of a draft; None if there is nothing to see of it."""
    style = file.styles.paragraph(draft.element.get(names.STYLE_NAME))
    level = _heading_level(draft.element)
    passage = passages.put_together(draft.pieces)
    printed = _number(draft, style, level, file)
    if not passage.text and not draft.cited and (printed is None or printed.bullet):
        return None
    in_list = draft.item if printed and draft.item else None
    block = Block(
        text=passage.text,
        marks=passage.marks if level is None else _without_whole(passage),
        number=printed.text if printed else None,
        number_level=(in_list.level if in_list else level) if printed else None,
        list_id=(in_list.count.id if in_list else "outline") if printed else None,
        bullet=printed.bullet if printed else False,
        style=style.name or None,
        outline=level,
        indent=_indent(draft, style, file),
        centred=style.look.get("alignment") == "center",
        language=passage.language,
        source=file.sources.get(draft.element),
    )
    return Line(block, tuple(draft.cited))


def as_text(line: Line) -> Passage:
    """The paragraph with its number before it, for places where one block holds many."""
    passage = Passage(line.block.text, line.block.marks, line.block.language)
    if line.block.number is None:
        return passage
    return passages.joined([Passage(line.block.number), passage], " ")


def _heading_level(element: Element) -> int | None:
    if element.tag != names.H:
        return None
    return max(0, min((names.whole(element.get(text("outline-level"))) or 1) - 1, _DEEPEST_HEADING))


def _number(draft: Draft, style: Style, level: int | None, file: File) -> Printed | None:
    if draft.item is not None:
        return file.lists.number(draft.item, style.list_style)
    if level is not None and style.list_style != "":
        return file.lists.heading_number(draft.element, level)
    return None


def _indent(draft: Draft, style: Style, file: File) -> int:
    """A list indents its items; other paragraphs have the indent of their style."""
    if draft.item is not None:
        level = file.lists.levels(draft.item, style.list_style).get(draft.item.level)
        if level is not None and level.indent is not None:
            return level.indent
    return style.look.get("indent", 0)


def _without_whole(passage: Passage) -> tuple[Mark, ...]:
    """The marks but bold and italic over all of a heading, which only repeat that it is one."""
    return tuple(
        mark
        for mark in passage.marks
        if mark.kind is MarkKind.LINK or (mark.start, mark.end) != (0, len(passage.text))
    )
