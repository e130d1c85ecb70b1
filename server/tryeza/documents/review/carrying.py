"""Makes a change to one wording of a paragraph in another wording of the same paragraph."""

from collections.abc import Sequence

from tryeza.documents.comparing.tokens import cut
from tryeza.documents.comparing.wordbook import Weights
from tryeza.documents.comparing.wording import Run, align
from tryeza.documents.review.edits import edits


def carried(text: str, read: str, wanted: str) -> str | None:
    """`text` with the edits that lead from `read` to `wanted`; None where they have no place.

    An edit has one where what it takes out, and the words at its ends, stand in `text` as well.
    """
    ours, theirs = cut(text), cut(read)
    places = _places(align(theirs, ours, Weights({})), len(theirs), len(ours))
    made: list[str] = []
    at = 0
    for edit in edits(theirs, cut(wanted)):
        start, end = places.get((edit.start, True)), places.get((edit.end, False))
        if start is None or end is None or not at <= start <= end:
            return None
        if ours[start:end] != theirs[edit.start : edit.end]:
            return None
        made += [*ours[at:start], *edit.new]
        at = end
    return "".join((*made, *ours[at:]))


def _places(runs: Sequence[Run], theirs: int, ours: int) -> dict[tuple[int, bool], int]:
    """Where the borders between words went: (border, as the beginning of an edit or its end)."""
    found: dict[tuple[int, bool], int] = {}
    for run in (Run(-1, -1, 1), *runs, Run(theirs, ours, 1)):
        for step in range(run.size + 1):
            border, place = run.old + step, run.new + step
            if step > 0:
                found[border, True] = place
            if step < run.size:
                found[border, False] = place
    return found
