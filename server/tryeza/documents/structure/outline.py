"""Gives every block its kind, its label, its depth and the headings above it."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tryeza.documents.content import Block, BlockOrigin, Mark, Paragraph, ParagraphKind, Warning
from tryeza.documents.structure.divisions import Division
from tryeza.documents.structure.headings import ABOVE, GROUP, Heading, is_sentence
from tryeza.documents.structure.number_labels import NumberLabel, number_label
from tryeza.documents.structure.looks import Look, introduces
from tryeza.documents.structure.numbering import Numbering, Place, Setting
from tryeza.documents.structure.numerals import System, follows, is_first
from tryeza.documents.structure.survey import Survey
from tryeza.documents.structure.vocabulary import KINDS, Unit

_NOTES = {BlockOrigin.FOOTNOTE, BlockOrigin.ENDNOTE}
_ARTICLES = {Unit.ARTICLE, Unit.SIGN}
_HALF_BRACKETS = (")", "）", "°", "º")
_ODDITIES = {
    "gap": "Numbers are left out before {label} in {where}.",
    "restart": "The count begins again or goes back at {label} in {where}.",
    "start": "The first number in {where} is {label}.",
}


@dataclass(slots=True)
class Open:
    """An open heading: `rank` orders named units, `level` styled headings, `shape` the others."""

    entry: str  # what the path shows
    unit: Unit | None = None
    rank: int | None = None
    level: int | None = None
    shape: str | None = None
    number: NumberLabel | None = None

    def precedes(self, number: NumberLabel) -> bool:
        """Whether `number` is the next after this heading's own."""
        own = self.number
        if own is None or (own.prefix, own.upper) != (number.prefix, number.upper):
            return False
        return any(follows(a, b) for a in own.numerals for b in number.numerals)


@dataclass(slots=True)
class Outline:
    """The walk over the blocks: what is open, and what was made so far."""

    survey: Survey
    open: list[Open] = field(default_factory=list)
    numbering: Numbering = field(default_factory=Numbering)
    shapes: list[str] = field(default_factory=list)  # of headings, outermost first
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
        elif at in survey.titles.below and self.open:
            self._title(at)
        elif (heading := survey.headings.get(at)) is not None:
            self._open_heading(at, heading)
        elif (number := survey.numbers.get(at)) is not None:
            self._numbered(at, block, number)
        elif at in survey.bullets:
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
        label, rest = division.label, division.rest
        look = self.survey.looks[at]
        new = Open("", label.unit, self.survey.ranks[label.unit], look.level)
        self._make_room(new)
        title = rest if self._is_title(label.unit, look, rest) else ""
        self._add(at, self._kind(division, title), label.printed, len(self.open), division.cut)
        new.entry = _entry(label.printed, title)
        self._enter(new, tuple(str(numeral.value) for numeral in label.numerals[:1]))
        self._inline_item(rest)

    def _is_title(self, unit: Unit, look: Look, rest: str) -> bool:
        """What stands on a chapter's line is its title; on an article's it may be its text."""
        if number_label(rest) is not None:
            return False
        return look.is_title(rest) or (unit not in _ARTICLES and not is_sentence(rest))

    def _kind(self, division: Division, title: str) -> ParagraphKind:
        """A "§" with text of its own under an article is a paragraph of it, as in Polish codes."""
        within = any(heading.unit in _ARTICLES for heading in self.open)
        if division.label.unit is Unit.SIGN and division.rest and not title and within:
            return ParagraphKind.PARAGRAPH
        return KINDS[division.label.unit]

    def _title(self, at: int) -> None:
        self._add(at, ParagraphKind.HEADING, "", len(self.open))
        self.open[-1].entry = _entry(self.open[-1].entry, self.survey.looks[at].text)

    def _open_heading(self, at: int, heading: Heading) -> None:
        survey = self.survey
        number = survey.numbers.get(at)
        printed = number.printed if number else ""
        if heading.shape not in (None, ABOVE, GROUP, *self.shapes):
            self.shapes.append(heading.shape)
        if at in survey.document_titles:
            self.open.clear()
            self._add(at, heading.kind, printed, 0, survey.cut(at))
            return
        rank = survey.ranks[heading.unit] if heading.unit else None
        entry = _entry(printed, survey.rest(at))
        new = Open(entry, heading.unit, rank, heading.level, heading.shape, number)
        self._make_room(new, before_division=at in survey.before_division)
        self._add(at, heading.kind, printed, len(self.open), survey.cut(at))
        self._enter(new, _value(number) if number else ())

    def _enter(self, new: Open, number: tuple[str, ...]) -> None:
        self.open.append(new)
        self.numbering.open_division(number)
        self.led = self.between = False

    def _make_room(self, new: Open, *, before_division: bool = False) -> None:
        """Close the headings that the new one does not stand under."""
        if new.number is not None and self._close_from_predecessor(new.number):
            return
        if new.rank is not None:
            for place, other in enumerate(self.open):
                if other.rank is not None and other.rank >= new.rank:
                    del self.open[place:]
                    break
        while self.open and not self._stands_under(new, self.open[-1], before_division):
            self.open.pop()

    def _close_from_predecessor(self, number: NumberLabel) -> bool:
        """Close the heading that counts just before this number, and all under it."""
        for place, other in enumerate(self.open):
            if other.precedes(number):
                del self.open[place:]
                return True
        return False

    def _stands_under(self, new: Open, outer: Open, before_division: bool) -> bool:
        if outer.rank is not None and new.rank is not None:
            return outer.rank < new.rank
        if outer.level is not None and new.level is not None:
            return outer.level < new.level
        if outer.unit is not None:
            return outer.unit not in _ARTICLES or not (before_division or new.level is not None)
        if new.unit is not None:
            return new.unit in _ARTICLES or outer.level is not None
        if outer.level is not None or new.level is not None:
            return outer.level is not None
        return self._shape_rank(outer) < self._shape_rank(new)

    def _shape_rank(self, heading: Open) -> int:
        """Shapes nest as they first appear, a group's title outside an article's."""
        if heading.shape == ABOVE:
            return len(self.shapes) + 1
        if heading.shape == GROUP:
            return len(self.shapes)
        return self.shapes.index(heading.shape) if heading.shape in self.shapes else -1

    # What stands under them

    def _numbered(self, at: int, block: Block, label: NumberLabel) -> None:
        if not self.numbering.continues(label) and self._close_from_predecessor(label):
            self.numbering.open_division(())
        place = self.numbering.place(label, self._setting(at, block))
        if place is None:
            self._text(at)
            return
        kind = self._item_kind(label, place)
        self.numbering.enter(place, point=kind is ParagraphKind.POINT)
        depth = len(self.open) + place.depth
        self._add(at, kind, label.printed, depth, self.survey.cut(at))
        if at not in self.survey.lists:
            self._warn_of(label.printed, place.oddity)
            self._inline_item(self.survey.rest(at))
        self.led, self.between = introduces(block.text), False

    def _setting(self, at: int, block: Block) -> Setting:
        return Setting(block.indent, self.survey.lists.get(at), self.led, self.between)

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
        """A first item on the line of what it stands under counts for the next: "Art. 5. (1) …"."""
        label = number_label(rest) if rest else None
        if label is not None and label.delimited and any(map(is_first, label.numerals)):
            place = self.numbering.place(label, Setting(led=True))
            if place is not None:
                self.numbering.enter(place, point=place.depth > 0)

    def _bullet(self, at: int, block: Block) -> None:
        printed = self.survey.bullets[at].printed
        place = self.numbering.place_bullet(printed, self._setting(at, block))
        self.numbering.enter(place, point=True)
        depth = len(self.open) + place.depth
        self._add(at, ParagraphKind.POINT, printed, depth, self.survey.cut(at))
        self.led, self.between = introduces(block.text), False

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
        path = tuple(heading.entry for heading in self.open)
        self.paragraphs.append(Paragraph(kind, depth, label, path, text, None, marks, at))

    def _warn_of(self, label: str, oddity: str | None) -> None:
        if oddity is not None:
            where = " › ".join(heading.entry for heading in self.open) or "the beginning"
            message = _ODDITIES[oddity].format(label=label, where=where)
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


def _entry(label: str, title: str) -> str:
    return " ".join(f"{label} {title}".split())


def _value(label: NumberLabel) -> tuple[str, ...]:
    numeral = label.numerals[0]
    return (*label.prefix, numeral.letter or str(numeral.value))
