"""Finds the edits that lead from one wording to another."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tryeza.documents.comparing.wordbook import Weights
from tryeza.documents.comparing.wording import Run, align


class Edit(NamedTuple):
    """Tokens `start` to `end` of the old wording that others took the place of."""

    start: int
    end: int
    new: list[str]


def edits(read: Sequence[str], wanted: Sequence[str]) -> Iterator[Edit]:
    """The edits in order; what lies between them is the same in both."""
    at, new = 0, 0
    for run in (*align(read, wanted, Weights({})), Run(len(read), len(wanted), 0)):
        if run.old > at or run.new > new:
            yield Edit(at, run.old, list(wanted[new : run.new]))
        at, new = run.old + run.size, run.new + run.size
