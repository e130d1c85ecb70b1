"""A report laid out as blocks in one language, before it becomes a Word file or a PDF.

Word and PDF are made of the same blocks, so they say the same; the renderers know only blocks.
"""

from dataclasses import dataclass
from enum import StrEnum

from tryeza.reports.content import SegmentKind


@dataclass(frozen=True, slots=True)
class Run:
    """Words with one look; `href` is set for a link."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 or 2."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; `marker` is the bullet or number of a list item, `depth` its nesting from 0."""

    runs: tuple[Run, ...]
    marker: str = ""
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Prose:
    """What a person wrote, under the note that a person wrote it."""

    note: str
    language: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values in two columns; `title` says what they are to those who cannot see."""

    title: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """A table whose first column is text and whose others are numbers, with its last row apart."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Records:
    """A small table of texts under a header row."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A part of a bar: `key` chooses its shade, `permille` its length."""

    key: str
    label: str
    permille: int


@dataclass(frozen=True, slots=True)
class Chart:
    """One bar made of parts; `alternative` says the same in words."""

    alternative: str
    parts: tuple[ChartPart, ...]


@dataclass(frozen=True, slots=True)
class RedlineSegment:
    """Words that were kept, inserted or deleted."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True, slots=True)
class RedlineEntry:
    """One changed paragraph: where it is, what happened to it, and its words."""

    place: str
    change: str
    segments: tuple[RedlineSegment, ...]


@dataclass(frozen=True, slots=True)
class Redline:
    """The changed paragraphs, with the legend that explains their looks."""

    legend: str
    language: str
    entries: tuple[RedlineEntry, ...]


class Look(StrEnum):
    """How a line in a cell of the annex looks."""

    PLAIN = "plain"
    STRONG = "strong"
    QUOTE = "quote"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Line:
    """A line in a cell of the annex; `language` where it is not the report's own."""

    text: str
    look: Look = Look.PLAIN
    language: str = ""


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """One comment: its cells in the order of the header, each of some lines."""

    cells: tuple[tuple[Line, ...], ...]
    keeps_together: bool  # short enough to stay on one page


@dataclass(frozen=True, slots=True)
class Annex:
    """The table of comments, on landscape pages; column widths are in millimetres."""

    title: str
    header: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[AnnexRow, ...]
    note: str


Block = Heading | Prose | Paragraph | Facts | Numbers | Records | Chart | Redline


@dataclass(frozen=True, slots=True)
class Outline:
    """A whole report in one language: title block, blocks in order, and the annex if it has one.

    `page_number` is "Faqja {page} nga {pages}" with those two placeholders left in.
    """

    language: str
    kicker: str
    title: str
    subtitle: str
    edition: str
    author: str
    contents_title: str
    page_number: str
    running_head: str
    blocks: tuple[Block, ...]
    annex_heading: str = ""
    annex: Annex | None = None
