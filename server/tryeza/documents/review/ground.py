"""Where each trace of a marked file stands among the paragraphs of its text before the changes."""

from collections.abc import Sequence
from dataclasses import dataclass

from tryeza.documents.content import Paragraph
from tryeza.documents.reading.word.marked import Marked
from tryeza.documents.reading.word.tracing import Trace


@dataclass(frozen=True, slots=True)
class Spot:
    """A trace's paragraph, if it was one; where its text begins in that of the block.

    `before` is the nearest paragraph before it, None at the beginning.
    """

    paragraph: int | None
    cut: int
    before: int | None


@dataclass(frozen=True, slots=True)
class Ground:
    """The paragraphs of a marked file before the changes, and its traces over them."""

    paragraphs: Sequence[Paragraph]
    traces: Sequence[Trace]
    spots: Sequence[Spot]

    def text(self, trace: int, *, whole: bool = False) -> str:
        """The text of a trace's paragraph, or of its block with the label that was typed."""
        spot, block = self.spots[trace], self.traces[trace].block
        if whole and block is not None:
            return block.text.strip()
        return self.paragraphs[spot.paragraph].text if spot.paragraph is not None else ""

    def label(self, trace: int) -> str:
        """What was typed before the text of a trace's paragraph."""
        block = self.traces[trace].block
        return block.text[: self.spots[trace].cut] if block is not None else ""

    def nearest(self, trace: int) -> int | None:
        """The trace's paragraph, else the one before it, else the first; None if there is none."""
        spot = self.spots[trace]
        if spot.paragraph is not None:
            return spot.paragraph
        return spot.before if spot.before is not None else (0 if self.paragraphs else None)


def ground_of(marked: Marked, paragraphs: Sequence[Paragraph]) -> Ground:
    """The ground on which what was found is placed."""
    places = {id(block): place for place, block in enumerate(marked.reading.blocks)}
    by_source = {paragraph.source: place for place, paragraph in enumerate(paragraphs)}
    spots: list[Spot] = []
    before: int | None = None
    for trace in marked.traces:
        place = by_source.get(places[id(trace.block)]) if trace.block is not None else None
        cut = 0
        if place is not None and trace.block is not None:
            cut = len(trace.block.text.rstrip()) - len(paragraphs[place].text)
        spots.append(Spot(place, cut, before))
        before = place if place is not None else before
    return Ground(paragraphs, marked.traces, spots)
