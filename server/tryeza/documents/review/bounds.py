"""How much may have been done to a file that is reviewed."""

from collections.abc import Iterable, Sequence
from typing import Final

from tryeza.documents.content import Unreadable
from tryeza.documents.reading.word.tracing import Trace
from tryeza.documents.review.wordings import Wish, authors

MOST_STEPS: Final = 3_000_000  # stretches of text, each as often as authors changed its region
MOST_PROPOSED: Final = 50_000_000  # characters of all wordings together


class Bounds:
    """What was read of a file so far; each step raises Unreadable where it is too much."""

    def __init__(self) -> None:
        self._steps = 0
        self._proposed = 0

    def admit(self, traces: Sequence[Trace]) -> None:
        """Before a region is read once for each of its authors."""
        atoms = sum(1 for trace in traces for _ in trace.atoms())
        self._steps += atoms * len(authors(traces))
        if self._steps > MOST_STEPS:
            raise _too_many()

    def take(self, wishes: Iterable[Wish]) -> None:
        """After it was read."""
        self._proposed += sum(len(wish.old) + len(wish.new) for wish in wishes)
        if self._proposed > MOST_PROPOSED:
            raise _too_many()


def _too_many() -> Unreadable:
    return Unreadable(
        "too_many_changes",
        "More people changed more of the file than can be compared. Accept or reject the older "
        "changes in a word processor, save the file, and send it again.",
        limit=MOST_STEPS,
    )
