"""The tokens of the paragraphs on one side of a link, and where in which paragraph each stands."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

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
    tokens = list(filter(None, [paragraphs[place].text]))
    return Passage(tokens, [place] * len(tokens), [0] * len(tokens))


def old_passage(places: Iterable[int], paragraphs: Sequence[Paragraph]) -> Passage:
    """The old paragraphs at these places as one passage."""
    return _passage(places, paragraphs, OLD_BREAK)


def new_passage(places: Iterable[int], paragraphs: Sequence[Paragraph]) -> Passage:
    """The new paragraphs at these places as one passage."""
    return _passage(places, paragraphs, NEW_BREAK)


def _passage(places: Iterable[int], paragraphs: Sequence[Paragraph], between: str) -> Passage:
    whole = Passage([], [], [])
    for number, place in enumerate(places):
        tokens = cut(paragraphs[place].text)
        starts = [0, *accumulate(map(len, tokens))][: len(tokens)]
        if number:
            tokens, starts = [between, *tokens], [0, *starts]
        whole.tokens.extend(tokens)
        whole.paragraphs.extend([place] * len(tokens))
        whole.offsets.extend(starts)
    return whole
