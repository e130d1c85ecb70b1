"""What reviewers did to a text, told paragraph by paragraph to who writes it."""

from dataclasses import dataclass, field
from typing import NamedTuple


class Hand(NamedTuple):
    """Who changed something and when; `move` names the move that it is an end of."""

    author: str
    date: str | None
    move: str | None = None


class Struck(NamedTuple):
    """Text that a hand took out, by its place in the paragraph."""

    start: int
    end: int
    hand: Hand


class Added(NamedTuple):
    """Text that a hand put in, or where it `breaks` the paragraph in two."""

    at: int
    text: str
    hand: Hand
    breaks: bool = False


class NewLine(NamedTuple):
    """A paragraph, or a row whose cells tabs part, that a hand put in."""

    text: str
    hand: Hand


class Spoken(NamedTuple):
    """A comment by its number, on words or (without them) on the paragraph."""

    number: int
    start: int | None
    end: int | None


@dataclass(slots=True)
class Markup:
    """All that was done to a paragraph.

    `typed` is its label where somebody changed it: then it is text, at places below 0. `joined`
    are those who took its mark away, `gone` those who took all of it; `after` stands behind it.
    """

    typed: str = ""
    struck: list[Struck] = field(default_factory=list)
    added: list[Added] = field(default_factory=list)
    joined: list[Hand] = field(default_factory=list)
    gone: list[Hand] = field(default_factory=list)
    after: list[NewLine] = field(default_factory=list)
    spoken: list[Spoken] = field(default_factory=list)

    def within(self, start: int, end: int) -> "Markup":
        """What was done to a stretch, by its own places: a cell of a row, or shifted text."""
        struck = [
            one._replace(start=max(one.start, start) - start, end=min(one.end, end) - start)
            for one in self.struck
            if one.start < end and start < one.end
        ]
        added = [one._replace(at=one.at - start) for one in self.added if start <= one.at <= end]
        spoken = [
            Spoken(one.number, _inside(one.start, start, end), _inside(one.end, start, end))
            for one in self.spoken
        ]
        return Markup("", struck, added, spoken=[one for one in spoken if one[1:] != (None, None)])


def _inside(place: int | None, start: int, end: int) -> int | None:
    return place - start if place is not None and start <= place <= end else None
