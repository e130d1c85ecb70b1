"""Walks through an ODT text in reading order and puts its paragraphs together."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from lxml.etree import _Element as Element

from tryeza.documents.reading import passages, symbol_fonts
from tryeza.documents.reading.left_out import LeftOut
from tryeza.documents.reading.opendocument import names, shapes
from tryeza.documents.reading.opendocument.items import Item, Lists
from tryeza.documents.reading.opendocument.names import office, table, text
from tryeza.documents.reading.opendocument.signs import SIGNS
from tryeza.documents.reading.opendocument.styles import Look, Styles
from tryeza.documents.reading.opendocument.tracking import Tracking
from tryeza.documents.reading.passages import Piece

_SPACES: Final = re.compile("[ \t\r\n]+")
_RIGHT_TO_LEFT: Final = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_EAST_ASIAN: Final = re.compile("[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff]")
_TABLE: Final = table("table")
_LIST: Final = text("list")
_MARKS: Final = frozenset({text("change"), text("change-start"), text("change-end")})
_NOT_TEXT: Final = frozenset(
    {
        office("annotation"),
        office("annotation-end"),
        office("forms"),
        office("change-info"),
        text("tracked-changes"),
        text("script"),
        text("sequence-decls"),
        text("variable-decls"),
        text("user-field-decls"),
        text("dde-connection-decls"),
        text("number"),  # what an item was printed with by the program that wrote the file
        *(
            text(f"{kind}-source")
            for kind in (
                *("table-of-content", "illustration-index", "table-index", "object-index"),
                *("user-index", "alphabetical-index", "bibliography"),
            )
        ),
    }
)


@dataclass(frozen=True, slots=True)
class File:
    """What all parts of a file's text share."""

    styles: Styles
    lists: Lists
    tracking: Tracking
    left_out: LeftOut
    sources: dict[Element, int]


@dataclass(slots=True)
class Draft:
    """A paragraph that is being put together."""

    element: Element
    item: Item | None
    pieces: list[Piece] = field(default_factory=list)
    cited: list[Element] = field(default_factory=list)
    after_space: bool = True  # another space would be one too many

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it so far."""
        return not any(piece.text.strip() for piece in self.pieces)


class Flow:
    """A walk through one run of paragraphs: the body, a cell, a note.

    A paragraph is handed over when the next one begins, because rejected changes may join them.
    """

    def __init__(
        self, file: File, take: Callable[[Draft], None], take_table: Callable[[Element], None]
    ) -> None:
        self._file = file
        self._take = take
        self._take_table = take_table
        self._open: Draft | None = None
        self._joins = False

    def read(self, container: Element) -> None:
        """Walk through all that a container holds."""
        self._walk(container, None)
        self._close()

    def _walk(self, container: Element, item: Item | None) -> None:
        for child in container:
            self._block(child, item)

    def _block(self, element: Element, item: Item | None) -> None:
        tag = str(element.tag)
        if tag in (names.P, names.H):
            self._paragraph(element, item)
        elif tag == _LIST:
            self._list(element, item)
        elif tag == text("numbered-paragraph"):
            self._numbered_paragraph(element)
        elif tag == _TABLE:
            self._close()
            self._take_table(element)
        elif tag in _MARKS:
            self._change(element)
        elif shapes.is_shape(tag):
            shapes.leave_out(element, self._file.left_out)
        elif tag == text("section") and element.get(text("display")) == "none":
            self._file.left_out.add("hidden_text", shapes.words(element))
        elif tag not in _NOT_TEXT:
            self._walk(element, item)

    def _list(self, element: Element, inside: Item | None) -> None:
        place = self._file.lists.open(element, inside)
        for child in element:
            if child.tag in (text("list-item"), text("list-header")):
                item = self._file.lists.item(child, place)
                for block in child:
                    self._block(block, place if item is None and block.tag == _LIST else item)
            else:
                self._block(child, None)

    def _numbered_paragraph(self, element: Element) -> None:
        place = self._file.lists.open(element, None)
        place.level = max(0, min((names.whole(element.get(text("level"))) or 1) - 1, 9))
        self._walk(element, place)

    def _paragraph(self, element: Element, item: Item | None) -> None:
        tracking = self._file.tracking
        if self._open is None or not (self._joins or tracking.removing):
            self._close()
            self._open = Draft(element, item)
        elif self._open.is_blank:
            self._open.element, self._open.item = element, item
        self._joins = False
        base = self._file.styles.paragraph(element.get(names.STYLE_NAME)).look
        self._inline(element, {**self._file.styles.default(), **base}, None)

    def _close(self) -> None:
        if self._open is not None:
            self._take(self._open)
        self._open = None

    def _inline(self, element: Element, look: Look, href: str | None) -> None:
        self._add(element.text, look, href)
        for child in element:
            self._inside(child, look, href)
            self._add(child.tail, look, href)

    def _inside(self, element: Element, look: Look, href: str | None) -> None:
        tag = str(element.tag)
        if tag == text("span"):
            own = self._file.styles.text(element.get(names.STYLE_NAME)).look
            self._inline(element, {**look, **own}, href)
        elif tag == text("a"):
            self._inline(element, look, passages.link(element.get(names.HREF)) or href)
        elif tag in SIGNS:
            self._put(SIGNS[tag](element), look, href)
        elif tag in _MARKS:
            self._change(element)
        elif tag == text("note"):
            if self._open is not None and not self._file.tracking.removing:
                self._open.cited.append(element)
        elif shapes.is_shape(tag):
            shapes.leave_out(element, self._file.left_out)
        elif tag not in _NOT_TEXT:
            self._inline(element, look, href)

    def _add(self, written: str | None, look: Look, href: str | None) -> None:
        """Add text of the file, in which any white space is one space (ODF 1.3 part 3, 6.1.2)."""
        if written and self._open is not None:
            spaced = _SPACES.sub(" ", written)
            if self._open.after_space:
                spaced = spaced.removeprefix(" ")
            self._put(spaced, look, href)

    def _put(self, added: str, look: Look, href: str | None) -> None:
        if not added or self._open is None or self._file.tracking.removing:
            return
        self._open.after_space = added.endswith(" ")
        if look.get("hidden"):
            self._file.left_out.add("hidden_text", added)
            return
        shown = symbol_fonts.as_signs(added, look.get("font"))
        piece = Piece(
            shown, look.get("bold", False), look.get("italic", False), href, _language(shown, look)
        )
        self._open.pieces.append(piece)

    def _change(self, mark: Element) -> None:
        tracking = self._file.tracking
        if mark.tag == text("change-start"):
            tracking.start(mark)
        elif mark.tag == text("change-end"):
            tracking.end(mark)
        else:
            self._put_back(tracking.put_back(mark))

    def _put_back(self, deleted: list[Element]) -> None:
        """The first deleted paragraph goes on here, and what follows here ends the last one."""
        item = self._open.item if self._open is not None else None
        for index, element in enumerate(deleted):
            self._joins = index == 0
            self._block(element, item if index == 0 or item is None else item.sibling())


def _language(written: str, look: Look) -> str | None:
    if _EAST_ASIAN.search(written):
        return look.get("language_asian")
    if _RIGHT_TO_LEFT.search(written):
        return look.get("language_complex")
    return look.get("language")
