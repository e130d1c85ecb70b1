"""Lays the paragraphs of a text out alike for every format: runs, notes, tables, levels."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

from tryeza.documents.content import Mark, MarkKind, Paragraph, ParagraphKind

HEADINGS = frozenset(
    [
        ParagraphKind.PART,
        ParagraphKind.CHAPTER,
        ParagraphKind.SECTION,
        ParagraphKind.ARTICLE,
        ParagraphKind.HEADING,
    ]
)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    href: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph with the notes that it cites; `level` counts headings from 0, and for numbered
    items how deep they stand in their division. The notes follow at `place` + 1 and on."""

    paragraph: Paragraph
    place: int
    level: int
    heading: bool = False
    titled: bool = False  # a heading that stands over the whole text and in no path
    notes: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """Consecutive rows; those with fewer cells than `columns` end in empty ones."""

    rows: tuple[Line, ...]

    @property
    def columns(self) -> int:
        """At least two: tables of one column are taken for frames around text."""
        return max(2, *(line.paragraph.text.count("\t") + 1 for line in self.rows))


def laid_out(paragraphs: Sequence[Paragraph]) -> Iterator[Line | Table]:
    """The lines and tables of a text, each line with its notes."""
    titles = _titles(paragraphs)
    for is_row, together in groupby(_lines(paragraphs, titles), key=_is_row):
        if is_row:
            yield Table(tuple(together))
        else:
            yield from together


def cells(row: Paragraph, columns: int) -> list[list[Run]]:
    """The runs of each of a row's cells, empty ones added up to so many columns."""
    found: list[list[Run]] = []
    start = 0
    for text in row.text.split("\t"):
        end = start + len(text)
        own = (
            replace(mark, start=max(mark.start, start) - start, end=min(mark.end, end) - start)
            for mark in row.marks
        )
        found.append(runs(text, [mark for mark in own if mark.start < mark.end]))
        start = end + 1
    return found + [[] for _ in range(columns - len(found))]


def runs(text: str, marks: Sequence[Mark]) -> list[Run]:
    """The text in stretches, cut wherever a mark begins or ends."""
    if not text:
        return []
    inside = {place for mark in marks for place in (mark.start, mark.end) if 0 < place < len(text)}
    cuts = sorted({0, len(text), *inside})
    return [_run(text, start, end, marks) for start, end in pairwise(cuts)]


def _run(text: str, start: int, end: int, marks: Sequence[Mark]) -> Run:
    over = [mark for mark in marks if mark.start <= start and end <= mark.end]
    kinds = {mark.kind for mark in over}
    href = next((mark.href for mark in over if mark.kind is MarkKind.LINK), None)
    return Run(text[start:end], MarkKind.BOLD in kinds, MarkKind.ITALIC in kinds, href)


def _is_row(line: Line) -> bool:
    return line.paragraph.kind is ParagraphKind.TABLE_ROW


def _lines(paragraphs: Sequence[Paragraph], titles: Collection[int]) -> Iterator[Line]:
    """Each paragraph with the footnotes behind it; a note before any text stands by itself."""
    at = 0
    while at < len(paragraphs):
        end = at + 1
        while end < len(paragraphs) and paragraphs[end].kind is ParagraphKind.FOOTNOTE:
            end += 1
        yield _line(paragraphs[at], at, tuple(paragraphs[at + 1 : end]), titled=at in titles)
        at = end


def _line(paragraph: Paragraph, place: int, notes: tuple[Paragraph, ...], *, titled: bool) -> Line:
    if paragraph.kind in HEADINGS:
        return Line(paragraph, place, paragraph.depth, heading=True, titled=titled, notes=notes)
    return Line(paragraph, place, max(paragraph.depth - len(paragraph.path), 0), notes=notes)


def _titles(paragraphs: Sequence[Paragraph]) -> frozenset[int]:
    """The headings before anything that stands under a heading: they name the whole text."""
    opening = next(
        (at for at, paragraph in enumerate(paragraphs) if _is_structure(paragraph)), len(paragraphs)
    )
    if opening and opening < len(paragraphs) and paragraphs[opening].path:
        opening -= 1  # the heading that it stands under
    return frozenset(at for at in range(opening) if paragraphs[at].kind is ParagraphKind.HEADING)


def _is_structure(paragraph: Paragraph) -> bool:
    division = paragraph.kind in HEADINGS and paragraph.kind is not ParagraphKind.HEADING
    return division or bool(paragraph.path)
