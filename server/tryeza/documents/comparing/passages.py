"""The tokens of the paragraphs on one side of a link, and where in which paragraph each stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tryeza.documents.comparing.tokens import cut
from tryeza.documents.content import Paragraph

BREAK = "\u2029"  # between two paragraphs of a passage: PARAGRAPH SEPARATOR
# As tokens, breaks are unequal to each other and to whatever is cut out of a text.
OLD_BREAK, NEW_BREAK = "\u2029old", "\u2029new"


@dataclass(frozen=True, slots=True)
class Passage:
    """Tokens, and for each its paragraph and the offset in it (code points)."""

    tokens: list[str]
    paragraphs: list[int]
    offsets: list[int]

    def text(self, start: int, end: int) -> str:
        return "".join(
            BREAK if token in (OLD_BREAK, NEW_BREAK) else token for token in self.tokens[start:end]
        )


def untouched(place: int, paragraphs: Sequence[Paragraph]) -> Passage:
    """A paragraph that need not be cut, as a passage of one token."""
    whole = Passage([], [], [])
    if text := paragraphs[place].text:
        _append(whole, place, text, 0)
    return whole


def old_passage(places: Iterable[int], paragraphs: Sequence[Paragraph]) -> Passage:
    """The old paragraphs at these places as one passage."""
    return _passage(places, paragraphs, OLD_BREAK)


def new_passage(places: Iterable[int], paragraphs: Sequence[Paragraph]) -> Passage:
    """The new paragraphs at these places as one passage."""
    return _passage(places, paragraphs, NEW_BREAK)


def _passage(places: Iterable[int], paragraphs: Sequence[Paragraph], between: str) -> Passage:
    whole = Passage([], [], [])
    for place in places:
        if whole.tokens:
            _append(whole, place, between, 0)
        offset = 0
        for token in cut(paragraphs[place].text):
            _append(whole, place, token, offset)
            offset += len(token)
    return whole


def _append(whole: Passage, place: int, token: str, offset: int) -> None:
    whole.tokens.append(token)
    whole.paragraphs.append(place)
    whole.offsets.append(offset)
