"""Gives every block its kind, its label, its depth and the headings above it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from tryeza.documents.content import (
    Block,
    BlockOrigin,
    Mark,
    MarkKind,
    Paragraph,
    ParagraphKind,
    Warning,
)
from tryeza.documents.structure.divisions import Division
from tryeza.documents.structure.headings import Heading, is_sentence
from tryeza.documents.structure.looks import Look, introduces
from tryeza.documents.structure.number_labels import NumberLabel, number_label
from tryeza.documents.structure.numbering import Numbering, Place, Setting
from tryeza.documents.structure.numerals import System, is_first
from tryeza.documents.structure.open_headings import ARTICLES, OpenHeading, OpenHeadings
from tryeza.documents.structure.survey import Survey
from tryeza.documents.structure.vocabulary import KINDS, Unit

_NOTES: Final = (BlockOrigin.FOOTNOTE, BlockOrigin.ENDNOTE)
_HEADINGS: Final = frozenset([*KINDS.values(), ParagraphKind.HEADING])
_HALF_BRACKETS: Final = (")", "）", "°", "º")
_ODDITIES: Final = {
    "gap": "Numbers are left out before {label} in {where}.",
    "restart": "The count begins again or goes back at {label} in {where}.",
    "start": "The first number in {where} is {label}.",
}


@dataclass(slots=True)
class Outline:
    """The walk over the blocks: what is open, and what was made so far."""

    survey: Survey
    open: OpenHeadings = field(default_factory=OpenHeadings)
    numbering: Numbering = field(default_factory=Numbering)
    paragraphs: list[Paragraph] = field(default_factory=list)
    warnings: list[Warning] = field(default_factory=list)
    led: bool = False  # the paragraph before ends in a colon
    between: bool = False  # unnumbered text stands between the open items and here

    def walk(self) -> None:
        """Turn every block that has something to say into a paragraph."""
        for at, block in enumerate(self.survey.blocks):
            if block.text.strip() or (block.number and not block.bullet):
                self._read(at, block)

    def _read(self, at: int, block: Block) -> None:
        survey = self.survey
        if block.origin in _NOTES:
            self._note(at, block)
        elif block.table is not None or block.origin is BlockOrigin.TABLE:
            self._add(at, ParagraphKind.TABLE_ROW, "", len(self.open))
        elif (division := survey.divisions.get(at)) is not None:
            self._open_division(at, division)
        elif at in survey.titles.below and self.open.headings:
            self._title(at)
        elif (heading := survey.headings.get(at)) is not None:
            self._open_heading(at, heading)
        elif (number := survey.marks.numbers.get(at)) is not None:
            self._numbered(at, block, number)
        elif at in survey.marks.bullets:
            self._bullet(at, block)
        else:
            self._text(at)

    def _note(self, at: int, block: Block) -> None:
        """A note stands under the paragraph that cites it, which is the one before it."""
        kind = ParagraphKind.FOOTNOTE
        cited = next((p for p in reversed(self.paragraphs) if p.kind is not kind), None)
        self._add(at, kind, block.note or "", cited.depth + 1 if cited else 0)

    # Headings

    def _open_division(self, at: int, division: Division) -> None:
        label, look = division.label, self.survey.looks[at]
        title = division.rest if _is_title(label.unit, look, division.rest) else ""
        entry = _entry(label.printed, title)
        new = OpenHeading(entry, label.unit, self.survey.ranks[label.unit], look.level)
        self.open.close_for(new)
        kind = KINDS[label.unit]
        if label.unit is Unit.SIGN and division.rest and not title and self.open.in_article:
            kind = ParagraphKind.PARAGRAPH  # of the article, as in Polish codes
        self._add(at, kind, label.printed, len(self.open), division.cut)
        self._enter(new, tuple(str(numeral.value) for numeral in label.numerals[:1]))
        self._inline_item(division.rest)

    def _title(self, at: int) -> None:
        """The title on the line below its label."""
        self._add(at, ParagraphKind.HEADING, "", len(self.open))
        innermost = self.open.headings[-1]
        innermost.entry = _entry(innermost.entry, self.survey.looks[at].text)

    def _open_heading(self, at: int, heading: Heading) -> None:
        survey = self.survey
        number = survey.marks.numbers.get(at)
        printed = number.printed if number else ""
        if at in survey.document_titles:
            self.open.close_all()
            self._add(at, heading.kind, printed, 0, survey.cut(at))
            return
        new = OpenHeading(
            entry=_entry(printed, survey.rest(at)),
            unit=heading.unit,
            rank=survey.ranks[heading.unit] if heading.unit else None,
            level=heading.level,
            shape=heading.shape,
            number=number,
            before_division=at in survey.before_division,
        )
        self.open.close_for(new)
        self._add(at, heading.kind, printed, len(self.open), survey.cut(at))
        self._enter(new, _value(number) if number else ())

    def _enter(self, new: OpenHeading, number: tuple[str, ...]) -> None:
        self.open.open(new)
        self.numbering.open_division(number)
        self.led = self.between = False

    # What stands under them

    def _numbered(self, at: int, block: Block, label: NumberLabel) -> None:
        if not self.numbering.continues(label) and self.open.close_from_before(label):
            self.numbering.open_division(())
        place = self.numbering.place(label, self._setting(at, block))
        if place is None:
            self._text(at)
            return
        kind = self._item_kind(label, place)
        self._add_item(at, block, kind, label.printed, place)
        if at not in self.survey.marks.lists:
            self._warn_of(label.printed, place.oddity)
            self._inline_item(self.survey.rest(at))

    def _bullet(self, at: int, block: Block) -> None:
        printed = self.survey.marks.bullets[at].printed
        place = self.numbering.place_bullet(printed, self._setting(at, block))
        self._add_item(at, block, ParagraphKind.POINT, printed, place)

    def _add_item(
        self, at: int, block: Block, kind: ParagraphKind, label: str, place: Place
    ) -> None:
        self.numbering.enter(place, point=kind is ParagraphKind.POINT)
        self._add(at, kind, label, len(self.open) + place.depth, self.survey.cut(at))
        self.led, self.between = introduces(block.text), False

    def _setting(self, at: int, block: Block) -> Setting:
        return Setting(block.indent, self.survey.marks.lists.get(at), self.led, self.between)

    def _item_kind(self, label: NumberLabel, place: Place) -> ParagraphKind:
        """A paragraph of the article, or a point of an enumeration; as its siblings are."""
        sibling = self.numbering.sibling(place)
        if sibling is not None:
            return ParagraphKind.POINT if sibling.point else ParagraphKind.PARAGRAPH
        counts = place.item.numeral.system is System.NUMBER or label.upper
        half_bracket = not label.shape[0] and label.shape[1] in _HALF_BRACKETS
        enumerates = self.led and not label.prefix
        if place.depth or not counts or half_bracket or enumerates:
            return ParagraphKind.POINT
        return ParagraphKind.PARAGRAPH

    def _inline_item(self, rest: str) -> None:
        """A first item on the line of what holds it counts for the next: "Art. 5. (1) …"."""
        label = number_label(rest) if rest else None
        if label is not None and label.delimited and any(map(is_first, label.numerals)):
            place = self.numbering.place(label, Setting(led=True))
            if place is not None:
                self.numbering.enter(place, point=place.depth > 0)

    def _text(self, at: int) -> None:
        self._add(at, ParagraphKind.TEXT, "", len(self.open))
        self.led, self.between = introduces(self.survey.looks[at].text), True

    def _add(self, at: int, kind: ParagraphKind, label: str, depth: int, cut: int = 0) -> None:
        block = self.survey.blocks[at]
        if kind is ParagraphKind.TABLE_ROW:  # an empty first cell is a place, too
            text, marks = block.text.rstrip(), block.marks
        else:
            lead = len(block.text) - len(block.text.lstrip())
            text, marks = cut_text(block.text, block.marks, lead + cut)
        if kind in _HEADINGS:  # which are bold by being headings
            whole = Mark(MarkKind.BOLD, 0, len(text))
            marks = tuple(mark for mark in marks if mark != whole)
        self.paragraphs.append(Paragraph(kind, depth, label, self.open.path, text, None, marks, at))

    def _warn_of(self, label: str, oddity: str | None) -> None:
        if oddity is not None:
            where = " › ".join(self.open.path) or "the beginning"
            message = _ODDITIES[oddity].format(label=label, where=where).rstrip(".") + "."
            self.warnings.append(Warning(f"numbering_{oddity}", message))


def cut_text(text: str, marks: Sequence[Mark], start: int) -> tuple[str, tuple[Mark, ...]]:
    """The text from `start` on, trimmed, with the marks that still cover some of it."""
    kept = text[start:]
    start += len(kept) - len(kept.lstrip())
    kept = kept.strip()
    moved = (
        replace(mark, start=max(mark.start - start, 0), end=min(mark.end - start, len(kept)))
        for mark in marks
    )
    return kept, tuple(mark for mark in moved if mark.start < mark.end)


def _is_title(unit: Unit, look: Look, rest: str) -> bool:
    """What stands on a chapter's line is its title; on an article's it may be its text."""
    if number_label(rest) is not None:
        return False
    return look.is_title(rest) or (unit not in ARTICLES and not is_sentence(rest))


def _entry(label: str, title: str) -> str:
    return " ".join(f"{label} {title}".split())


def _value(label: NumberLabel) -> tuple[str, ...]:
    numeral = label.numerals[0]
    return (*label.prefix, numeral.letter or str(numeral.value))
