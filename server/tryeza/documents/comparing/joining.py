"""Finds the paragraphs that were split into several, or merged into one."""

from collections.abc import Callable, Sequence

from rapidfuzz.distance import Indel, LCSseq

from tryeza.documents.comparing.lines import Line
from tryeza.documents.comparing.pairing import Pairing

_WHOLE = 0.97  # a pair as alike as this lacks no piece
_FOUND_AGAIN = 0.6  # of a piece's words, so many must stand in the whole
_WORDS = 2
_MEASURABLE = 10**8  # words of the one times words of the other


def join_pieces(pairing: Pairing) -> None:
    """Gives each pair the free neighbours that complete it, on the one side or the other."""
    for pair in pairing.pairs():
        if pair.likeness >= _WHOLE:
            continue
        old, new = pairing.old[pair.old], pairing.new[pair.new]
        if len(old.spelled) > len(new.spelled):
            pieces = _pieces(old.spelled, pair.new, pairing.new, pairing.free_new)
            if len(pieces) > 1:
                pairing.split(pair, pieces)
        else:
            pieces = _pieces(new.spelled, pair.old, pairing.old, pairing.free_old)
            if len(pieces) > 1:
                pairing.merge(pair, pieces)


def _pieces(whole: str, first: int, lines: Sequence[Line], free: Callable[[int], bool]) -> range:
    """The places around `first` whose lines together are the whole, cut up."""
    start, end = first, first + 1
    joined = lines[first].spelled
    while True:
        after = joined + lines[end].spelled if free(end) else joined
        before = lines[start - 1].spelled + joined if free(start - 1) else joined
        if _completes(whole, joined, after):
            joined, end = after, end + 1
        elif _completes(whole, joined, before):
            joined, start = before, start - 1
        else:
            return range(start, end)


def _completes(whole: str, joined: str, longer: str) -> bool:
    """Whether the added piece stands, for the most part, in what the whole has beside."""
    added = len(longer) - len(joined)
    if not added or len(joined) >= len(whole) or len(whole) * len(longer) > _MEASURABLE:
        return False
    found = LCSseq.similarity(whole, longer) - LCSseq.similarity(whole, joined)
    if found == added and (whole[:added] == longer[:added] or whole[-added:] == longer[-added:]):
        return True
    return found >= max(_WORDS, _FOUND_AGAIN * added) and Indel.normalized_similarity(
        whole, longer
    ) > Indel.normalized_similarity(whole, joined)
