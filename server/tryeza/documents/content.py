"""What a text is made of before it is stored: blocks as read, paragraphs as structured."""

from dataclasses import dataclass, field
from enum import StrEnum

from tryeza.kernel.errors import Told


class ParagraphKind(StrEnum):
    """What a paragraph is within its text; the words of `structure` as drafters use them."""

    PART = "part"
    CHAPTER = "chapter"
    SECTION = "section"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    POINT = "point"
    HEADING = "heading"
    TEXT = "text"
    TABLE_ROW = "table_row"
    FOOTNOTE = "footnote"


class MarkKind(StrEnum):
    """The light marks that a text keeps; everything else about its looks is let go."""

    BOLD = "bold"
    ITALIC = "italic"
    LINK = "link"


class Changes(StrEnum):
    """How the tracked changes of a draft are read: the text after them, or the text before them."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


class BlockOrigin(StrEnum):
    """The part of the file that a block comes from."""

    BODY = "body"
    TABLE = "table"
    FOOTNOTE = "footnote"
    ENDNOTE = "endnote"


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark over `text[start:end]` (code points, end exclusive); `href` only for links."""

    kind: MarkKind
    start: int
    end: int
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One source paragraph, table row or footnote, in the order in which a person reads it.

    `text` is NFC, without the automatic number; a table row's cells are joined by a tab, the
    paragraphs in a cell by a line feed; a line break inside a paragraph is a line feed.
    """

    text: str
    origin: BlockOrigin = BlockOrigin.BODY
    marks: tuple[Mark, ...] = ()
    number: str | None = None  # the automatic number as it is printed, "1.2." or "(a)"
    number_level: int | None = None  # 0 to 8, the list level of that number
    list_id: str | None = None  # blocks of one list share it
    bullet: bool = False  # the automatic number is a bullet, not a count
    style: str | None = None  # the paragraph style's name, in English where built in
    outline: int | None = None  # 0 to 8, heading level as the file declares it
    indent: int = 0  # left indent, twentieths of a point
    centred: bool = False
    language: str | None = None  # BCP 47, as the file declares it for most of the text
    table: int | None = None  # which table, counted from 0
    row: int | None = None  # which row of it, counted from 0
    note: str | None = None  # a footnote's mark as printed
    source: int | None = None  # index of the paragraph element in the source part, for round trips


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its place in the structure; `text` is without `label`.

    `depth` counts from 0; `path` holds the headings above, outermost first, as printed.
    """

    kind: ParagraphKind
    depth: int
    label: str
    path: tuple[str, ...]
    text: str
    language: str | None = None  # BCP 47: sq, sr-Latn, sr-Cyrl, en, …
    marks: tuple[Mark, ...] = ()
    source: int | None = None  # index of the Block it was made of


@dataclass(frozen=True, slots=True)
class Warning:
    """Something a person should know about an import: `code` for programs, `message` in English."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader found in a file."""

    blocks: tuple[Block, ...]
    warnings: tuple[Warning, ...] = ()


@dataclass(frozen=True, slots=True)
class Text:
    """A whole imported text: its paragraphs in order, and what the importer noticed."""

    paragraphs: tuple[Paragraph, ...]
    warnings: tuple[Warning, ...] = field(default=())


class Unreadable(Exception):
    """A file that is refused; `code` names the reason, `told` the sentence of the catalogue.

    That is the sentence of `code`, or of `words` where a more particular one stands; `facts` fill
    it in.

    Codes: empty, too_large, not_this_format, encrypted, truncated, zip_bomb, macros,
    external_entities, too_deep, too_many_paragraphs, too_long_a_paragraph, wrong_encoding,
    unknown_format.
    """

    def __init__(
        self, code: str, message: str, words: str | None = None, /, **facts: str | int
    ) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.words = words
        self.facts = facts

    @property
    def told(self) -> Told:
        """What is told of it to a person, in any language."""
        return Told(f"documents.unreadable.{self.words or self.code}", self.facts)

    def __reduce__(self) -> tuple[object, ...]:
        """Goes from one process to another whole: files are read in a process of their own."""
        return _refused_again, (self.code, self.message, self.words, self.facts)


def _refused_again(
    code: str, message: str, words: str | None, facts: dict[str, str | int]
) -> Unreadable:
    return Unreadable(code, message, words, **facts)
