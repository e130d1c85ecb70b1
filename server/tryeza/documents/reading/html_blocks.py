"""Turns the events of an HTML parser into blocks, one for each paragraph, list item, heading and table row."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from tryeza.documents.content import Block, BlockOrigin, Unreadable
from tryeza.documents.reading.html_lists import OpenList, open_list
from tryeza.documents.reading.html_notes import Notes, cited, leads_back, note_id
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.passages import Passage, Piece, joined, link, put_together

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
_BOLD: Final = frozenset(["b", "strong", "th", "dt"])
_ITALIC: Final = frozenset(["i", "em", "cite", "var", "dfn"])
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_CENTRED: Final = re.compile(r"text-align\s*:\s*center")
_HIDDEN: Final = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden")
_INDENT: Final = 360  # twentieths of a point for each list or quotation around a paragraph
_LARGEST_ROW: Final = 6_000  # characters; a row with more lays out a page


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


@dataclass(slots=True)
class Row:
    """A table row being read: the finished blocks of each of its cells."""

    table: int
    number: int
    cells: list[list[Block]] = field(default_factory=list)


class BlockBuilder:
    """The target of lxml's HTML parser; `close` gives the blocks."""

    def __init__(self, left_out: LeftOut) -> None:
        self.blocks: list[Block] = []
        self._left_out = left_out
        self._open: list[Element] = []
        self._pieces: list[Piece] = []
        self._lists: list[OpenList] = []
        self._rows: list[Row] = []
        self._tables: list[int] = []  # rows seen in each open table
        self._table_count = 0
        self._list_count = 0
        self._skipping = 0  # depth inside an element whose text is left out
        self._skipped: list[str] = []
        self._citing: str | None = None  # the note whose mark is being skipped
        self._notes = Notes()

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
        if not any(element.tag == "pre" for element in self._open):
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
        if hidden or tag == "nav":
            self._flush()
            self._skipped = ["navigation" if tag == "nav" else "hidden_text"]
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
        outer = self._open[-1] if self._open else Element("", False, False, False, None, None)
        style = attributes.get("style", "")
        plain = tag in _BLOCKS  # bold does not spread from a cell into the paragraphs around it
        return Element(
            tag=tag,
            bold=outer.bold
            or (tag in _BOLD and not plain)
            or "font-weight:bold" in style.replace(" ", ""),
            italic=outer.italic or tag in _ITALIC,
            centred=(
                outer.centred
                or tag == "center"
                or attributes.get("align") == "center"
                or bool(_CENTRED.search(style))
            ),
            language=attributes.get("lang") or attributes.get("xml:lang") or outer.language,
            href=link(attributes.get("href")) if tag == "a" else outer.href,
            note=note_id(tag, attributes) or outer.note,
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
            self._tables.append(0)
            self._table_count += 1
        elif tag == "tr" and self._tables:
            self._rows.append(Row(self._table_count - 1, self._tables[-1]))
            self._tables[-1] += 1
        elif tag in ("td", "th") and self._rows:
            self._rows[-1].cells.append([])

    def _finish(self, tag: str) -> None:
        if tag in ("ol", "ul", "menu") and self._lists:
            self._count_down(self._lists.pop())
        elif tag == "tr" and self._rows:
            self._finish_row(self._rows.pop())
        elif tag == "table" and self._tables:
            self._tables.pop()

    def _piece(self, text: str) -> Piece:
        if not self._open:
            return Piece(text)
        inside = self._open[-1]
        return Piece(text, inside.bold, inside.italic, inside.href, inside.language)

    def _flush(self) -> None:
        """End the paragraph that is being read."""
        passage = put_together(self._pieces)
        self._pieces = []
        if passage.text:
            self._emit(self._block(passage))

    def _block(self, passage: Passage) -> Block:
        item = next((e for e in reversed(self._open) if e.mark is not None), None)
        level = next((_HEADINGS[e.tag] for e in reversed(self._open) if e.tag in _HEADINGS), None)
        quoted = sum(element.tag in ("blockquote", "dd") for element in self._open)
        block = Block(
            text=passage.text,
            marks=passage.marks,
            style=f"heading {level}" if level else None,
            outline=level - 1 if level else None,
            indent=_INDENT * (len(self._lists) + quoted),
            centred=bool(self._open) and self._open[-1].centred,
            language=passage.language,
        )
        if item is None or not self._lists:
            return block
        number, item.mark = item.mark, None
        counted = self._lists[-1]
        return replace(
            block, number=number, number_level=counted.level, list_id=counted.name,
            bullet=counted.next is None,
        )  # fmt: skip

    def _emit(self, block: Block) -> None:
        if self._open and (note := self._open[-1].note) is not None:
            self._notes.add(note, block)
            return
        if self._rows and self._rows[-1].cells:
            self._rows[-1].cells[-1].append(block)
            return
        if len(self.blocks) >= MOST_BLOCKS:
            raise Unreadable(
                "too_many_paragraphs",
                f"The page has more than {MOST_BLOCKS:,} paragraphs.",
                limit=MOST_BLOCKS,
            )
        self._notes.settle(len(self.blocks))
        if block.number and self._lists and self._lists[-1].counts_down:
            self._lists[-1].counted.append(len(self.blocks))
        self.blocks.append(block)

    def _count_down(self, finished: OpenList) -> None:
        for number, place in enumerate(reversed(finished.counted), start=1):
            self.blocks[place] = replace(
                self.blocks[place], number=finished.format(number) + finished.close
            )

    def _finish_row(self, row: Row) -> None:
        cells = [cell for cell in row.cells if cell]
        if not cells:
            return
        if _lays_out(row, cells):
            for cell in cells:
                for block in cell:
                    self._emit(block)
            return
        written = joined([_cell_text(cell) for cell in row.cells], "\t")
        self._emit(Block(
            text=written.text.rstrip("\t"), origin=BlockOrigin.TABLE, marks=written.marks,
            language=written.language, table=row.table, row=row.number,
        ))  # fmt: skip


def _lays_out(row: Row, cells: list[list[Block]]) -> bool:
    """Whether the table is a page's frame and no table: one cell with several paragraphs, headings
    inside, or more text than a row has."""
    if len(cells) == 1 and len(cells[0]) > 1:
        return True
    inside = [block for cell in cells for block in cell]
    headings = sum(block.outline is not None for block in inside)
    return headings > len(cells) or sum(len(block.text) for block in inside) > _LARGEST_ROW


def _cell_text(blocks: list[Block]) -> Passage:
    """The paragraphs of a cell under one another, list items with their marks."""
    return joined(
        [
            joined(
                [Passage(block.number or ""), Passage(block.text, block.marks, block.language)], " "
            )
            if block.number
            else Passage(block.text.replace("\t", " "), block.marks, block.language)
            for block in blocks
        ],
        "\n",
    )
