"""Turns the events of an HTML parser into blocks: paragraphs, list items, headings, table rows."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from tryeza.documents.content import Block, Unreadable
from tryeza.documents.reading.html_elements import (
    BLOCKS,
    HEADINGS,
    VOID,
    Element,
    element,
    frames_page,
    has_no_text,
    is_hidden,
)
from tryeza.documents.reading.html_lists import OpenList, open_list
from tryeza.documents.reading.html_notes import Cited, Notes, cited, leads_back
from tryeza.documents.reading.html_tables import OpenTable
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.passages import Passage, Piece, put_together
from tryeza.documents.structure.number_labels import number_label

DEEPEST: Final = 400  # elements inside one another
MOST_BLOCKS: Final = 100_000
_LONGEST_BULLET: Final = 2
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_INDENT: Final = 360  # twentieths of a point for each list or quotation around a paragraph
_LISTS: Final = frozenset(["ol", "ul", "menu"])
_NOTHING: Final = Element()


class BlockBuilder:
    """The target of lxml's HTML parser; `finished` holds the blocks once the page has ended.

    Raises Unreadable: too_deep, too_many_paragraphs.
    """

    def __init__(self, left_out: LeftOut) -> None:
        self.finished: list[Block] = []
        self._left_out = left_out
        self._blocks: list[Cited] = []
        self._open: list[Element] = []
        self._pieces: list[Piece] = []
        self._number = ""  # of the paragraph being read, where an element of its own holds it
        self._lists: list[OpenList] = []
        self._list_count = 0
        self._tables: list[OpenTable] = []
        self._table_count = 0
        self._notes = Notes()
        self._skipping = _Skipping()

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag not in VOID and (self._skipping.depth or self._begins_skipping(tag, attributes)):
            self._skipping.depth += 1
        if self._skipping.depth:
            return
        if len(self._open) >= DEEPEST:
            raise Unreadable(
                "too_deep",
                f"The page puts more than {DEEPEST} elements inside one another.",
                limit=DEEPEST,
            )
        if tag in BLOCKS:
            self._flush()
        if tag == "br":
            self._pieces.append(self._piece("\n"))
        elif tag not in VOID:
            self._open.append(element(tag, attributes, self._inside, empty=not self._pieces))
            self._begin(tag, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in VOID:
            return
        if self._skipping.depth:
            self._skipping.depth -= 1
            if not self._skipping.depth:
                self._skipping.finish(self._left_out, self._notes)
            return
        if tag in BLOCKS:
            self._flush()
        if tag in _LISTS and self._lists:
            self._count_down(self._lists.pop())
        elif tag == "table" and self._tables:
            for found in self._tables.pop().finished():
                self._emit(found)
        if self._open:
            self._open.pop()

    def data(self, text: str) -> None:
        """Characters between tags."""
        if self._skipping.depth:
            self._skipping.texts.append(text)
        elif self._inside.numbers:
            self._number += text
        else:
            self._read(text)

    def comment(self, text: str) -> None:
        """Comments are no text."""

    def close(self) -> None:
        """The page has ended."""
        self._flush()
        self.finished = self._notes.put_in(self._blocks)

    @property
    def _inside(self) -> Element:
        return self._open[-1] if self._open else _NOTHING

    def _begins_skipping(self, tag: str, attributes: Mapping[str, str]) -> bool:
        citing = cited(tag, attributes)
        if is_hidden(attributes):
            self._flush()
            self._skipping = _Skipping("hidden_text")
        elif frames_page(tag, attributes):
            self._flush()
            self._skipping = _Skipping("navigation")
        elif citing is not None or leads_back(tag, attributes) or has_no_text(tag):
            self._skipping = _Skipping(citing=citing)
        else:
            return False
        return True

    def _begin(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in _LISTS:
            self._list_count += not self._lists
            name = f"list-{self._list_count}"
            self._lists.append(open_list(tag, attributes, name=name, level=len(self._lists)))
        elif tag == "li" and self._lists:
            self._open[-1].mark = self._lists[-1].mark(attributes)
        elif tag == "table":
            if self._tables:
                self._tables[-1].holds_table = True
            self._tables.append(OpenTable(self._table_count))
            self._table_count += 1
        elif tag == "tr" and self._tables:
            self._tables[-1].begin_row()
        elif tag in ("td", "th") and self._tables:
            self._tables[-1].begin_cell()

    def _read(self, text: str) -> None:
        """Text of the paragraph, its white space folded as a browser does."""
        if not self._inside.spaced:
            text = _SPACE.sub(" ", text)
            before = self._pieces[-1].text if self._pieces else " "
            if before.endswith((" ", "\n")):
                text = text.lstrip(" ")
        if text:
            self._pieces.append(self._piece(text))

    def _piece(self, text: str) -> Piece:
        inside = self._inside
        return Piece(text, inside.bold, inside.italic, inside.href, inside.language)

    def _flush(self) -> None:
        """End the paragraph that is being read."""
        passage = put_together(self._pieces)
        self._pieces = []
        if passage.text or self._number:
            self._emit(Cited(self._block(passage), self._notes.settle()))

    def _block(self, passage: Passage) -> Block:
        inside = self._inside
        heading = next((e for e in reversed(self._open) if e.tag in HEADINGS), None)
        level = heading.level if heading is not None and not inside.titled else None
        quoted = sum(e.tag in ("blockquote", "dd") for e in self._open)
        block = Block(
            text=passage.text,
            marks=passage.marks,
            style="title" if inside.titled else None,
            outline=level,
            indent=_INDENT * (len(self._lists) + quoted),
            centred=inside.centred,
            language=passage.language,
        )
        return self._numbered(block) if self._number else self._listed(block)

    def _numbered(self, block: Block) -> Block:
        """With the number that an element of its own holds, as in our own pages."""
        number, self._number = " ".join(self._number.split()), ""
        return replace(
            block,
            number=number,
            number_level=self._inside.level,
            list_id="numbers",
            bullet=number_label(number) is None and len(number) <= _LONGEST_BULLET,
        )

    def _listed(self, block: Block) -> Block:
        """With the mark of the list item that it is the first paragraph of."""
        item = next((e for e in reversed(self._open) if e.mark is not None), None)
        if item is None or not self._lists:
            return block
        number, item.mark = item.mark, None
        counted = self._lists[-1]
        return replace(
            block,
            number=number,
            number_level=counted.level,
            list_id=counted.name,
            bullet=counted.next is None,
        )

    def _emit(self, found: Cited) -> None:
        """Put a block where it belongs: into its note, its cell, or the page."""
        if (note := self._inside.note) is not None:
            self._notes.add(note, found.block)
            return
        if self._tables and (cell := self._tables[-1].cell) is not None:
            cell.append(found)
            return
        if len(self._blocks) >= MOST_BLOCKS:
            raise Unreadable(
                "too_many_paragraphs",
                f"The page has more than {MOST_BLOCKS:,} paragraphs.",
                limit=MOST_BLOCKS,
            )
        if found.block.number and self._lists and self._lists[-1].counts_down:
            self._lists[-1].counted.append(len(self._blocks))
        self._blocks.append(found)

    def _count_down(self, finished: OpenList) -> None:
        for number, at in enumerate(reversed(finished.counted), start=1):
            block, notes = self._blocks[at]
            printed = finished.format(number) + finished.close
            self._blocks[at] = Cited(replace(block, number=printed), notes)


class _Skipping:
    """An element whose text is left out: `kind` names it in warnings, `citing` a note it cites."""

    def __init__(self, kind: str | None = None, citing: str | None = None) -> None:
        self.depth = 0
        self.texts: list[str] = []
        self._kind = kind
        self._citing = citing

    def finish(self, left_out: LeftOut, notes: Notes) -> None:
        """The element has ended."""
        if self._citing is not None:
            notes.cite(self._citing, "".join(self.texts))
        if self._kind is not None:
            left_out.add(self._kind, " ".join(self.texts))
