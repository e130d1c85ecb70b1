"""Turns the events of an HTML parser into blocks, one for each paragraph, list item, heading and table row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from tryeza.documents.content import Block, BlockOrigin, Unreadable
from tryeza.documents.reading.html_lists import OpenList, open_list
from tryeza.documents.reading.html_notes import Cited, Notes, cited, leads_back, note_id
from tryeza.documents.reading.layout import Cell, is_layout
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.passages import Passage, Piece, joined, link, put_together
from tryeza.documents.structure.number_labels import number_label

DEEPEST: Final = 400  # elements inside one another
MOST_BLOCKS: Final = 100_000
_BLOCKS: Final = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)
_SKIPPED: Final = frozenset(
    ["script", "style", "template", "head", "svg", "iframe", "object", "embed", "applet", "select", "button", "textarea", "noscript", "audio", "video", "canvas", "map", "del"]
)
_VOID: Final = frozenset(
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"]
)
_BOLD: Final = frozenset(["b", "strong"])
_ITALIC: Final = frozenset(["i", "em", "cite", "var", "dfn"])
_FRAMES: Final = frozenset(["navigation", "banner", "contentinfo", "search"])
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_TITLED: Final = frozenset([*_HEADINGS, "p", "div"])
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_CENTRED: Final = re.compile(r"text-align\s*:\s*center")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_LONGEST_BULLET: Final = 2
_INDENT: Final = 360  # twentieths of a point for each list or quotation around a paragraph


@dataclass(slots=True)
class Element:
    """An open element and what it brings to the text inside it."""

    tag: str
    bold: bool
    italic: bool
    centred: bool
    language: str | None
    href: str | None
    mark: str | None = None  # of a list item, until its first block takes it
    note: str | None = None  # the id of the footnote that this is
    spaced: bool = False  # its white space counts
    level: int | None = None  # of the heading or of the numbered item that it is
    titled: bool = False  # the title of the whole text
    numbers: bool = False  # holds the number of the paragraph around it


@dataclass(slots=True)
class Table:
    """A table being read: the finished blocks of each cell of each row."""

    number: int
    rows: list[list[list[Cited]]] = field(default_factory=list)
    holds_table: bool = False

    @property
    def is_layout(self) -> bool:
        """Whether it only places text on the page."""
        return self.holds_table or is_layout([list(map(_cell, row)) for row in self.rows])


_NOTHING: Final = Element("", False, False, False, None, None)


class BlockBuilder:
    """The target of lxml's HTML parser; `close` gives the blocks."""

    def __init__(self, left_out: LeftOut) -> None:
        self.blocks: list[Cited] = []
        self._left_out = left_out
        self._open: list[Element] = []
        self._pieces: list[Piece] = []
        self._lists: list[OpenList] = []
        self._tables: list[Table] = []
        self._table_count = 0
        self._list_count = 0
        self._skipping = 0  # depth inside an element whose text is left out
        self._skipped: list[str] = []
        self._citing: str | None = None  # the note whose mark is being skipped
        self._notes = Notes()
        self._number = ""  # of the paragraph being read, where an element of its own holds it

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag not in _VOID and (self._skipping or self._is_skipped(tag, attributes)):
            self._skipping += 1
            return
        if self._skipping:
            return
        if len(self._open) >= DEEPEST:
            raise Unreadable(
                "too_deep", f"The page nests more than {DEEPEST} elements.", limit=DEEPEST
            )
        if tag in _BLOCKS:
            self._flush()
        if tag == "br":
            self._pieces.append(self._piece("\n"))
        if tag not in _VOID:
            self._open.append(self._element(tag, attributes))
            self._begin(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in _VOID:
            return
        if self._skipping:
            self._skipping -= 1
            if not self._skipping:
                self._end_skipped()
            return
        if tag in _BLOCKS:
            self._flush()
        self._finish(tag)
        if self._open:
            self._open.pop()

    def data(self, text: str) -> None:
        """Characters between tags."""
        if self._skipping:
            self._skipped.append(text)
            return
        inside = self._open[-1] if self._open else None
        if inside is not None and inside.numbers:
            self._number += text
            return
        if inside is None or not inside.spaced:
            text = _SPACE.sub(" ", text)
            before = self._pieces[-1].text if self._pieces else " "
            if before.endswith((" ", "\n")):
                text = text.lstrip(" ")
        if text:
            self._pieces.append(self._piece(text))

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> list[Block]:
        """The page has ended."""
        self._flush()
        return self._notes.put_in(self.blocks)

    def _is_skipped(self, tag: str, attributes: Mapping[str, str]) -> bool:
        hidden = "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))
        frames = tag == "nav" or attributes.get("role") in _FRAMES
        if hidden or frames:
            self._flush()
            self._skipped = ["navigation" if frames else "hidden_text"]
            return True
        self._skipped = [""]
        self._citing = cited(tag, attributes)
        return tag in _SKIPPED or self._citing is not None or leads_back(tag, attributes)

    def _end_skipped(self) -> None:
        kind, *texts = self._skipped
        if self._citing is not None:
            self._notes.cite(self._citing, "".join(texts))
        if kind:
            self._left_out.add(kind, " ".join(texts))

    def _element(self, tag: str, attributes: Mapping[str, str]) -> Element:
        outer = self._open[-1] if self._open else _NOTHING
        style = attributes.get("style", "").replace(" ", "")
        classes = attributes.get("class", "").split()
        numbered = outer.level is not None and "number" in classes and not self._pieces
        return Element(
            tag=tag,
            bold=outer.bold or tag in _BOLD or "font-weight:bold" in style,
            italic=outer.italic or tag in _ITALIC or "font-style:italic" in style,
            centred=outer.centred or _is_centred(tag, attributes),
            language=attributes.get("lang") or attributes.get("xml:lang") or outer.language,
            href=link(attributes.get("href")) if tag == "a" else outer.href,
            note=note_id(tag, attributes) or outer.note,
            spaced=outer.spaced or tag == "pre" or "white-space:pre" in style,
            level=_level(tag, attributes) if tag in _BLOCKS else outer.level,
            titled=outer.titled or (tag in _TITLED and "title" in classes),
            numbers=numbered,
        )

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in ("ol", "ul", "menu"):
            if not self._lists:
                self._list_count += 1
            name = f"list-{self._list_count}"
            self._lists.append(open_list(tag, attributes, name=name, level=len(self._lists)))
        elif tag == "li" and self._lists:
            self._open[-1].mark = self._lists[-1].mark(attributes)
        elif tag == "table":
            if self._tables:
                self._tables[-1].holds_table = True
            self._tables.append(Table(self._table_count))
            self._table_count += 1
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])
        elif tag in ("td", "th") and self._tables:
            if not self._tables[-1].rows:
                self._tables[-1].rows.append([])
            self._tables[-1].rows[-1].append([])

    def _finish(self, tag: str) -> None:
        if tag in ("ol", "ul", "menu") and self._lists:
            self._count_down(self._lists.pop())
        elif tag == "table" and self._tables:
            self._finish_table(self._tables.pop())

    def _piece(self, text: str) -> Piece:
        if not self._open:
            return Piece(text)
        inside = self._open[-1]
        return Piece(text, inside.bold, inside.italic, inside.href, inside.language)

    def _flush(self) -> None:
        """End the paragraph that is being read."""
        passage = put_together(self._pieces)
        self._pieces = []
        if passage.text or self._number:
            self._emit(Cited(self._block(passage), self._notes.settle()))

    def _block(self, passage: Passage) -> Block:
        inside = self._open[-1] if self._open else _NOTHING
        heading = next((e for e in reversed(self._open) if e.tag in _HEADINGS), None)
        quoted = sum(element.tag in ("blockquote", "dd") for element in self._open)
        block = Block(
            text=passage.text,
            marks=passage.marks,
            style=_style(heading, inside),
            outline=heading.level if heading and not inside.titled else None,
            indent=_INDENT * (len(self._lists) + quoted),
            centred=inside.centred,
            language=passage.language,
        )
        return self._numbered(block, inside) if self._number else self._listed(block)

    def _numbered(self, block: Block, inside: Element) -> Block:
        number, self._number = " ".join(self._number.split()), ""
        return replace(
            block, number=number, number_level=inside.level, list_id="numbers",
            bullet=number_label(number) is None and len(number) <= _LONGEST_BULLET,
        )  # fmt: skip

    def _listed(self, block: Block) -> Block:
        item = next((e for e in reversed(self._open) if e.mark is not None), None)
        if item is None or not self._lists:
            return block
        number, item.mark = item.mark, None
        counted = self._lists[-1]
        return replace(
            block, number=number, number_level=counted.level, list_id=counted.name,
            bullet=counted.next is None,
        )  # fmt: skip

    def _emit(self, found: Cited) -> None:
        """Put a block where it belongs: into its note, its cell, or the page."""
        if self._open and (note := self._open[-1].note) is not None:
            self._notes.add(note, found.block)
            return
        if self._tables and self._tables[-1].rows and self._tables[-1].rows[-1]:
            self._tables[-1].rows[-1][-1].append(found)
            return
        if len(self.blocks) >= MOST_BLOCKS:
            raise Unreadable(
                "too_many_paragraphs",
                f"The page has more than {MOST_BLOCKS:,} paragraphs.",
                limit=MOST_BLOCKS,
            )
        if found.block.number and self._lists and self._lists[-1].counts_down:
            self._lists[-1].counted.append(len(self.blocks))
        self.blocks.append(found)

    def _count_down(self, finished: OpenList) -> None:
        for number, at in enumerate(reversed(finished.counted), start=1):
            block, notes = self.blocks[at]
            printed = finished.format(number) + finished.close
            self.blocks[at] = Cited(replace(block, number=printed), notes)

    def _finish_table(self, table: Table) -> None:
        layout = table.is_layout
        for number, row in enumerate(table.rows):
            if layout:
                for found in (found for cell in row for found in cell):
                    self._emit(found)
            elif any(row):
                self._emit(_row_block(table.number, number, row))


def _row_block(table: int, number: int, row: list[list[Cited]]) -> Cited:
    written = joined([_cell_text(cell) for cell in row], "\t")
    block = Block(
        text=written.text.rstrip("\t"),
        origin=BlockOrigin.TABLE,
        marks=written.marks,
        language=written.language,
        table=table,
        row=number,
    )
    return Cited(block, tuple(note for cell in row for found in cell for note in found.notes))


def _cell(found: list[Cited]) -> Cell:
    blocks = [block for block, _ in found]
    counted = any(block.number is not None and not block.bullet for block in blocks)
    return Cell(len(blocks), counted or any(block.outline is not None for block in blocks))


def _level(tag: str, attributes: Mapping[str, str]) -> int | None:
    """A heading's level, or how deep a numbered item says that it stands; from 0."""
    if tag in _HEADINGS:
        own = attributes.get("aria-level", "")
        return int(own) - 1 if re.fullmatch(r"[1-9]", own) else _HEADINGS[tag] - 1
    item = attributes.get("data-level", "")
    return int(item) if re.fullmatch(r"\d", item) else None


def _is_centred(tag: str, attributes: Mapping[str, str]) -> bool:
    if tag == "center" or attributes.get("align", "").lower() == "center":
        return True
    return bool(_CENTRED.search(attributes.get("style", "")))


def _style(heading: Element | None, inside: Element) -> str | None:
    if inside.titled:
        return "title"
    return f"heading {heading.level + 1}" if heading and heading.level is not None else None


def _cell_text(found: list[Cited]) -> Passage:
    """The paragraphs of a cell under one another, list items with their marks."""
    return joined(
        [
            joined(
                [Passage(block.number or ""), Passage(block.text, block.marks, block.language)], " "
            )
            if block.number
            else Passage(block.text.replace("\t", " "), block.marks, block.language)
            for block, _ in found
        ],
        "\n",
    )
