"""Keeps a comment on the words it was made on, in every later version, or says that it cannot."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from tryeza.comments.following import CHANCE, Ground, through
from tryeza.documents.comparing import Comparison
from tryeza.documents.content import Paragraph

CONTEXT = 32  # characters kept before and after a quote

_SURE = 0.5  # of a quote; where less is left a person should look
_JOINERS = "\u200d\ufe0e\ufe0f"


class AnchorState(StrEnum):
    """What became of the words that a comment was made on."""

    EXACT = "exact"
    MOVED = "moved"
    ALTERED = "altered"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A range of words as it stood when the comment was made.

    `paragraph` is the place in the version; `start` and `end` are offsets in its text in code
    points. Quote, prefix and suffix are a TextQuoteSelector, start and end a
    TextPositionSelector (W3C Web Annotation Data Model, 4.2.4 and 4.2.5); label and path are
    as printed then.
    """

    paragraph: int
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    label: str
    path: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Projection:
    """Where an anchor stands in a later version.

    Without `start` and `end`, `paragraph` is a hint only: the words are lost, but this is what
    became of their paragraph. `score` (0 to 1) is how much of the quote still stands there.
    `sure` is false where a person should look.
    """

    paragraph: int | None
    start: int | None
    end: int | None
    state: AnchorState
    score: float
    sure: bool


def carry(
    anchor: Anchor, old: Sequence[Paragraph], new: Sequence[Paragraph], comparison: Comparison
) -> Projection:
    """Where an anchor of the old version stands in the new one."""
    return carry_all([anchor], old, new, comparison)[0]


def carry_all(
    anchors: Iterable[Anchor],
    old: Sequence[Paragraph],
    new: Sequence[Paragraph],
    comparison: Comparison,
) -> list[Projection]:
    """Where each anchor of the old version stands in the new one.

    Exact: the same words in what became of their paragraph. Moved: the same words elsewhere.
    Altered: the words were edited; the range covers what became of them. Lost: they are gone.
    """
    return carry_through(anchors, [old, new], [comparison])


def carry_through(
    anchors: Iterable[Anchor],
    versions: Sequence[Sequence[Paragraph]],
    comparisons: Sequence[Comparison],
) -> list[Projection]:
    """Where each anchor of the first version stands in the last one, by way of those between.

    `comparisons` are of each version with the next. Every word is followed from step to step,
    which finds more words again than comparing the last version with the first: each step is
    a smaller change.
    """
    stayed, heirs = comparisons[0].stayed, _heirs(comparisons[0])
    for step in comparisons[1:]:
        stayed = through(stayed, step.stayed)
        onwards = _heirs(step)
        heirs = {place: onwards[heir] for place, heir in heirs.items() if heir in onwards}
    ground = Ground(versions[0], versions[-1], stayed)
    return [_projection(anchor, ground, heirs) for anchor in anchors]


def _heirs(comparison: Comparison) -> dict[int, int]:
    """For each old paragraph the first one that continues it."""
    return {place: link.new[0] for link in comparison.links if link.new for place in link.old}


def _projection(anchor: Anchor, ground: Ground, heirs: Mapping[int, int]) -> Projection:
    found = ground.find(anchor.paragraph, anchor.start, anchor.end)
    if found is None or found.share < CHANCE:
        hint, share = heirs.get(anchor.paragraph), found.share if found else 0.0
        return Projection(hint, None, None, AnchorState.LOST, share, found is None)
    if not found.same:
        state = AnchorState.ALTERED
    else:
        state = AnchorState.MOVED if found.moved else AnchorState.EXACT
    sure = found.sure and not found.torn and found.share >= _SURE
    return Projection(found.paragraph, found.start, found.end, state, found.share, sure)


def make_anchor(paragraphs: Sequence[Paragraph], place: int, start: int, end: int) -> Anchor:
    """The anchor for a range of a paragraph, widened to whole characters.

    Raises ValueError if there is no such paragraph, or no such range with something in it.
    """
    if not 0 <= place < len(paragraphs):
        raise ValueError(f"There is no paragraph {place} among {len(paragraphs)}.")
    paragraph = paragraphs[place]
    text = paragraph.text
    if not 0 <= start < end <= len(text):
        raise ValueError(f"The range {start} to {end} is not within the text's {len(text)}.")
    while start > 0 and _continues(text[start]):
        start -= 1
    while end < len(text) and _continues(text[end]):
        end += 1
    return Anchor(
        paragraph=place,
        start=start,
        end=end,
        quote=text[start:end],
        prefix=text[max(0, start - CONTEXT) : start],
        suffix=text[end : end + CONTEXT],
        label=paragraph.label,
        path=paragraph.path,
    )


def find_quote(
    text: str, quote: str, *, prefix: str = "", suffix: str = "", near: int = 0
) -> tuple[int, int] | None:
    """Where in a text a quote stands whose offsets are unknown or wrong; None if nowhere.

    Spaces may differ. Of several places it is the one whose surroundings are most like prefix
    and suffix, and of equals the one nearest to `near`.
    """
    words = quote.split()
    if not words:
        return None
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    places = [(found.start(), found.end()) for found in pattern.finditer(text)]

    def fit(place: tuple[int, int]) -> tuple[float, int]:
        before = text[max(0, place[0] - len(prefix)) : place[0]]
        after = text[place[1] : place[1] + len(suffix)]
        alike = Indel.similarity(before, prefix) + Indel.similarity(after, suffix)
        return alike, -abs(place[0] - near)

    return max(places, key=fit, default=None)


def _continues(character: str) -> bool:
    """Whether it belongs to the character before: a combining mark, a joiner, a variant."""
    return unicodedata.combining(character) > 0 or character in _JOINERS
