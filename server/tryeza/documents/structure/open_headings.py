"""The headings that a place in the text stands under, and which of them a new heading closes."""

from dataclasses import dataclass, field
from typing import Final

from tryeza.documents.structure.headings import ABOVE, GROUP
from tryeza.documents.structure.number_labels import NumberLabel
from tryeza.documents.structure.numerals import follows
from tryeza.documents.structure.vocabulary import Unit

ARTICLES: Final = frozenset([Unit.ARTICLE, Unit.SIGN])


@dataclass(slots=True)
class OpenHeading:
    """An open heading: `rank` orders named units, `level` styled headings, `shape` the others."""

    entry: str  # what the path shows
    unit: Unit | None = None
    rank: int | None = None
    level: int | None = None
    shape: str | None = None
    number: NumberLabel | None = None
    before_division: bool = False  # a division's label follows at once

    def precedes(self, number: NumberLabel) -> bool:
        """Whether `number` is the next after this heading's own."""
        own = self.number
        if own is None or (own.prefix, own.upper) != (number.prefix, number.upper):
            return False
        return any(follows(a, b) for a in own.numerals for b in number.numerals)


@dataclass(slots=True)
class OpenHeadings:
    """The open headings, outermost first."""

    headings: list[OpenHeading] = field(default_factory=list)
    _shapes: list[str] = field(default_factory=list)  # outermost first, as they first appeared

    def __len__(self) -> int:
        return len(self.headings)

    @property
    def path(self) -> tuple[str, ...]:
        """The open headings as printed."""
        return tuple(heading.entry for heading in self.headings)

    @property
    def in_article(self) -> bool:
        """Whether an article is open."""
        return any(heading.unit in ARTICLES for heading in self.headings)

    def close_all(self) -> None:
        """Leave every heading."""
        self.headings.clear()

    def close_for(self, new: OpenHeading) -> None:
        """Close the headings that the new one does not stand under."""
        if new.shape not in (None, ABOVE, GROUP, *self._shapes):
            self._shapes.append(str(new.shape))
        if new.number is not None and self.close_from_before(new.number):
            return
        self._close_from_rank(new.rank)
        while self.headings and not self._stands_under(new, self.headings[-1]):
            self.headings.pop()

    def open(self, new: OpenHeading) -> None:
        """Enter a heading."""
        self.headings.append(new)

    def close_from_before(self, number: NumberLabel) -> bool:
        """Close the heading that counts just before this number, and all under it."""
        for at, heading in enumerate(self.headings):
            if heading.precedes(number):
                del self.headings[at:]
                return True
        return False

    def _close_from_rank(self, rank: int | None) -> None:
        """Close the outermost named unit that does not rank above this one, and all under it."""
        for at, heading in enumerate(self.headings):
            if rank is not None and heading.rank is not None and heading.rank >= rank:
                del self.headings[at:]
                return

    def _stands_under(self, new: OpenHeading, outer: OpenHeading) -> bool:
        if outer.rank is not None and new.rank is not None:
            return outer.rank < new.rank
        if outer.level is not None and new.level is not None:
            return outer.level < new.level
        if outer.unit is not None:  # an article holds only what its own lines look like
            return outer.unit not in ARTICLES or not (new.before_division or new.level is not None)
        if new.unit is not None:
            return new.unit in ARTICLES or outer.level is not None
        if outer.level is not None or new.level is not None:
            return outer.level is not None
        return self._shape_rank(outer) < self._shape_rank(new)

    def _shape_rank(self, heading: OpenHeading) -> int:
        """Shapes nest as they first appear, a group's title outside an article's."""
        if heading.shape in (GROUP, ABOVE):
            return len(self._shapes) + (heading.shape == ABOVE)
        return self._shapes.index(heading.shape) if heading.shape in self._shapes else -1
