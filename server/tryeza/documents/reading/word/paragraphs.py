"""Reads paragraphs of Word: which source elements make one, its number, its place and its text."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.content import Block, Changes, Mark, MarkKind
from tryeza.documents.reading import passages
from tryeza.documents.reading.passages import Passage, Piece
from tryeza.documents.reading.word import changes, inline_numbers, names, runs, settings
from tryeza.documents.reading.word.counting import Printed
from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.runs import Citation, Content
from tryeza.documents.reading.word.settings import Setting
from tryeza.documents.reading.word.story import Story
from tryeza.documents.reading.word.tracing import Atom, Strand

_ALT_CHUNK: Final = w("altChunk")
_NO_HEADING: Final = 9


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as it was read, and the notes it cites.

    `seen` is false where there is nothing to see of it, which is of interest only to `strand`:
    what tracked changes brought and took, where they are traced.
    """

    block: Block
    cited: tuple[Citation, ...] = ()
    seen: bool = True
    strand: Strand | None = None
    newly_cited: tuple[Citation, ...] = ()


def groups(container: Element, story: Story) -> Iterator[list[Element] | Element]:
    """The paragraphs of a container, each as the elements that make it up, and its tables.

    Where a paragraph mark is gone, the next paragraph continues the text and lends its looks.
    """
    pending: list[Element] = []
    begin_flow(story)
    for element in changes.contents(container, story.file.walked):
        if element.tag == names.P:
            pending.append(element)
            if not (changes.joins_next(element, story.file.changes) or story.came(element)):
                yield pending
                pending = []
        elif element.tag == names.TABLE:
            if pending:
                yield pending
                pending = []
            yield element
            begin_flow(story)
        elif element.tag == _ALT_CHUNK:
            story.file.left_out.add("embedded_files")
    if pending:
        yield pending


def read(group: list[Element], story: Story) -> Line:
    """The paragraph that these elements make up."""
    were_there = [element for element in group if not story.came(element)]
    direct = _direct(_bearer(were_there, story), story) if were_there else Setting()
    content = Content(direct.get("style", story.file.styles.default_paragraph))
    for element in group:
        runs.read_paragraph(element, story, content)
        story.fields_at(element).end_paragraph()
        if story.tracking is not None:
            content.atoms.append(story.tracking.end_of(element))
    block = _seen(were_there, direct, content, story) if were_there else None
    if block is not None:
        block = replace(block, source=story.sources.get(were_there[0]))
    return Line(
        block or Block(""),
        tuple(content.cited),
        seen=block is not None,
        strand=_strand(content, block, story),
        newly_cited=tuple(content.newly_cited),
    )


def _seen(group: list[Element], direct: Setting, content: Content, story: Story) -> Block | None:
    """The paragraph as a block; None if there is nothing to see of it."""
    is_empty = not any(piece.text.strip() for piece in content.pieces)
    if is_empty and not content.cited and _is_gone(group[-1], content, story):
        return None
    style = story.file.styles.get(content.style)
    own = settings.over(direct, style.setting)
    printed = inline_numbers.placed(content, _number(own, story), own, story)
    passage = passages.put_together(content.pieces)
    if not passage.text and not content.cited and (printed is None or printed.bullet):
        return None
    block = _block(passage, printed, own, _indent(direct, own, story))
    return replace(block, style=style.name or None)


def _strand(content: Content, block: Block | None, story: Story) -> Strand | None:
    if story.tracking is None:
        return None
    starts = passages.places(content.pieces)
    ends = [*starts[1:], len(block.text) if block else 0]
    return Strand(
        tuple(_settled(atom, content.pieces, starts, ends) for atom in content.atoms),
        story.tracking.flow,
        f"{block.number} " if block is not None and block.number is not None else "",
    )


def _settled(atom: Atom, pieces: list[Piece], starts: list[int], ends: list[int]) -> Atom:
    """With the text of its piece, which a field's number may have filled in, and its offsets."""
    if atom.place is None:
        return atom
    piece = pieces[atom.place]
    return atom._replace(piece=piece, start=starts[atom.place], end=ends[atom.place])


def begin_flow(story: Story) -> None:
    """Say that the next paragraph continues none that was read before."""
    if story.tracking is not None:
        story.tracking.next_flow()


def as_text(line: Line) -> Passage:
    """The paragraph with its number before it, for places where one block holds many."""
    passage = Passage(line.block.text, line.block.marks, line.block.language)
    if line.block.number is None:
        return passage
    return passages.joined([Passage(line.block.number), passage], " ")


def _bearer(group: list[Element], story: Story) -> Element:
    """The element whose properties hold: the last, whose mark is left.

    Where rejecting changes takes all text out of it, a new paragraph was begun at the end of
    one, and the text that is left has the looks it always had.
    """
    if story.file.changes is Changes.REJECTED and len(group) > 1:
        bearers = (one for one in reversed(group) if runs.has_text(one, story.file.changes))
        return next(bearers, group[-1])
    return group[-1]


def _direct(paragraph: Element, story: Story) -> Setting:
    properties = changes.paragraph_properties(paragraph, story.file.changes)
    direct = settings.of_paragraph(properties)
    if not changes.numbering_stays(properties, story.file.changes):
        direct.pop("num_id", None)
        direct.pop("level", None)
    return direct


def _is_gone(last: Element, content: Content, story: Story) -> bool:
    """Whether an empty paragraph is none: hidden, its mark gone too, or just a section break."""
    hidden = content.hides and changes.mark_is_hidden(last)
    breaks_section = last.find(f"{names.P_PROPERTIES}/{w('sectPr')}") is not None
    return hidden or breaks_section or changes.joins_next(last, story.file.changes)


def _number(own: Setting, story: Story) -> Printed | None:
    num_id = own.get("num_id", "")
    numbering = story.file.lists.get(num_id)
    if numbering is None:
        return None
    language = own.get("language", story.file.styles.defaults.get("language"))
    return story.counting.next(num_id, numbering, own.get("level", 0), language)


def _indent(direct: Setting, own: Setting, story: Story) -> int:
    """The paragraph's own indent, else that of a list it joins by itself, else its style's."""
    if "indent" not in direct and "num_id" in direct:
        by_list = story.file.lists.indent(direct["num_id"], own.get("level", 0))
        if by_list is not None:
            return by_list
    return own.get("indent", story.file.styles.defaults.get("indent", 0))


def _block(passage: Passage, printed: Printed | None, own: Setting, indent: int) -> Block:
    outline = own.get("outline", _NO_HEADING)
    is_heading = 0 <= outline < _NO_HEADING
    return Block(
        text=passage.text,
        marks=_without_whole(passage) if is_heading else passage.marks,
        number=printed.text if printed else None,
        number_level=printed.level if printed else None,
        list_id=printed.list_id if printed else None,
        bullet=printed.bullet if printed else False,
        outline=outline if is_heading else None,
        indent=indent,
        centred=own.get("alignment") == "center",
        language=passage.language,
    )


def _without_whole(passage: Passage) -> tuple[Mark, ...]:
    """The marks but bold and italic over all of a heading, which only repeat that it is one."""
    return tuple(
        mark
        for mark in passage.marks
        if mark.kind is MarkKind.LINK or (mark.start, mark.end) != (0, len(passage.text))
    )
