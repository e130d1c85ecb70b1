"""Finds where the comments of a Word file are anchored in its parts."""

from collections.abc import Iterable
from dataclasses import dataclass

from tryeza.documents.reading.word.names import w
from tryeza.documents.reading.word.tracing import Tracking


@dataclass(slots=True)
class Anchor:
    """The range of a comment, or the point where it is cited: orders among what a part holds."""

    part: int
    start: int | None = None
    end: int | None = None
    cited: int | None = None

    @property
    def at(self) -> int:
        """Where it begins."""
        return next(place for place in (self.start, self.cited, self.end) if place is not None)


def find_anchors(parts: Iterable[Tracking]) -> dict[str, list[Anchor]]:
    """The anchors by the ids of comments; where ids are used twice, in their order."""
    found: dict[str, list[Anchor]] = {}
    for tracking in parts:
        for element in tracking.root.iter(
            w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")
        ):
            number, order = element.get(w("id")) or "", tracking.orders[element]
            anchors = found.setdefault(number, [])
            if element.tag == w("commentRangeStart"):
                anchors.append(Anchor(tracking.part, start=order))
            elif element.tag == w("commentRangeEnd"):
                _open(anchors, tracking.part, "end").end = order
            else:
                _open(anchors, tracking.part, "cited").cited = order
    return found


def _open(anchors: list[Anchor], part: int, what: str) -> Anchor:
    """The last anchor of this part that still lacks this, else a new one."""
    if not anchors or anchors[-1].part != part or getattr(anchors[-1], what) is not None:
        anchors.append(Anchor(part))
    return anchors[-1]
