"""Matches the paragraphs of a return to those of its base by the marks that they were sent with."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from tryeza.documents.content import Paragraph
from tryeza.documents.reading.word.bookmarks import Bookmark
from tryeza.documents.review.ground import Ground

MOST_COVERED: Final = 50  # paragraphs; a mark that covers more says nothing any more


def homes_of_marks(bookmarks: Iterable[Bookmark], ground: Ground) -> dict[str, list[int]]:
    """For each identity the paragraphs that its mark covers; of a mark that is there twice the
    first that covers any."""
    places = _places_of_ends(ground)
    found: dict[str, list[int]] = {}
    for mark in bookmarks:
        if not found.get(mark.identity):
            covered = _covered(mark, places.get(mark.part, []))
            found[mark.identity] = list(islice(covered, MOST_COVERED + 1))
    return {mark: covered for mark, covered in found.items() if 0 < len(covered) <= MOST_COVERED}


def _places_of_ends(ground: Ground) -> dict[int, list[tuple[int, int]]]:
    """The orders of paragraphs' marks in each part, with the paragraph that each ends."""
    found: dict[int, list[tuple[int, int]]] = {}
    for trace, spot in zip(ground.traces, ground.spots, strict=True):
        for _, atom in trace.atoms() if spot.paragraph is not None else ():
            if atom.piece is None and spot.paragraph is not None:
                found.setdefault(trace.part, []).append((atom.order, spot.paragraph))
    for ends in found.values():
        ends.sort()
    return found


def _covered(mark: Bookmark, ends: Sequence[tuple[int, int]]) -> Iterator[int]:
    last = None
    for at in range(bisect_left(ends, (mark.first, 0)), bisect_left(ends, (mark.last + 1, 0))):
        paragraph = ends[at][1]
        if paragraph != last:
            yield paragraph
        last = paragraph


def known_pairs(
    homes: Mapping[str, Sequence[int]],
    identities: Sequence[str],
    base: Sequence[Paragraph],
    read: Sequence[Paragraph],
) -> list[tuple[int, int]]:
    """Places in the base and in the return that are one paragraph by its mark.

    A mark grows over what is typed at its edges; where it covers the old wording unaltered, that
    alone is the paragraph.
    """
    found: list[tuple[int, int]] = []
    for place, identity in enumerate(identities):
        covered = homes.get(identity, ())
        same = [one for one in covered if read[one].text == base[place].text]
        found.extend((place, one) for one in (same[:1] or covered))
    return found
