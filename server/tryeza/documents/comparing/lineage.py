"""Tells what became of every paragraph in the next version: its lineage."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel

from tryeza.documents.comparing.candidates import TELLING, Candidate, propose
from tryeza.documents.comparing.certainty import certain_pairs
from tryeza.documents.comparing.joining import join_pieces
from tryeza.documents.comparing.labelling import follow_labels, follow_order, follow_sections
from tryeza.documents.comparing.lines import Line
from tryeza.documents.comparing.moving import find_moved, take_along
from tryeza.documents.comparing.ordering import fill_gaps, in_order, keep_order
from tryeza.documents.comparing.pairing import Pairing
from tryeza.documents.comparing.sections import Sections, match_sections

_STRAYING = 0.75  # how alike a paragraph must be to have left its section


class LinkKind(StrEnum):
    """What became of a paragraph."""

    KEPT = "kept"
    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Link:
    """Old paragraphs and the new ones that they became, by place.

    `old` is empty for what was added, `new` for what was removed; a split has one old and
    several new, a merge the reverse. What moved may be edited, split or merged besides.
    `score` (0 to 1) is how much of the wording is the same, 0 for what has no counterpart.
    `sure` is false where a person should confirm.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    kind: LinkKind
    score: float
    sure: bool


def trace(old: Sequence[Line], new: Sequence[Line]) -> tuple[Link, ...]:
    """The links between two versions in reading order, every place of both in exactly one."""
    proposed = propose(old, new)
    pairing = pair_up(old, new, proposed)
    ordered = set(in_order(pairing))
    certain = certain_pairs(pairing, proposed)
    links = [
        _link(pairing, pair, ordered=pair in ordered, sure=pair in certain)
        for pair in pairing.pairs()
    ]
    links += [
        Link((line.place,), (), LinkKind.REMOVED, 0.0, True)
        for line in old
        if pairing.free_old(line.place)
    ]
    links += [
        Link((), (line.place,), LinkKind.ADDED, 0.0, True)
        for line in new
        if pairing.free_new(line.place)
    ]
    return in_reading_order(links)


def in_reading_order(links: Iterable[Link]) -> tuple[Link, ...]:
    """As the new version reads, what was removed standing after what it stood after."""
    places: dict[Link, tuple[int, int]] = {}
    after = -1
    for link in sorted(links, key=lambda link: link.old):
        if link.kind is LinkKind.REMOVED:
            places[link] = (after, 1)
        else:
            places[link] = (link.new[0], 0)
            if link.kind not in (LinkKind.MOVED, LinkKind.ADDED):
                after = link.new[-1]
    return tuple(sorted(places, key=lambda link: (*places[link], link.old)))


def pair_up(old: Sequence[Line], new: Sequence[Line], proposed: Sequence[Candidate]) -> Pairing:
    """Goes from what is certain to what only fits: order, moves, joins, gaps, labels."""
    pairing = Pairing(old, new)
    keep_order(pairing, proposed)
    _leave_strays(pairing, match_sections(pairing))
    take_along(pairing)
    find_moved(pairing, proposed)
    take_along(pairing)
    join_pieces(pairing)
    fill_gaps(pairing, match_sections(pairing))
    follow_sections(pairing, match_sections(pairing))
    follow_labels(pairing)
    follow_order(pairing)
    return pairing


def _leave_strays(pairing: Pairing, sections: Sections) -> None:
    """Lets go of pairs that leave their section without being alike enough for it."""
    for pair in pairing.pairs():
        old, new = pairing.old[pair.old], pairing.new[pair.new]
        strays = sections.known(old.section, new.section) and not sections.together(
            old.section, new.section
        )
        if strays and (pair.likeness < _STRAYING or old.mass < 2 * TELLING):
            pairing.drop(pair)


def _link(pairing: Pairing, pair: Candidate, *, ordered: bool, sure: bool) -> Link:
    olds, news = pairing.sources(pair), pairing.outcomes(pair)
    score = pair.likeness
    if not ordered:
        kind = LinkKind.MOVED
    elif len(news) > 1:
        kind = LinkKind.SPLIT
    elif len(olds) > 1:
        kind = LinkKind.MERGED
    elif pairing.old[pair.old].text == pairing.new[pair.new].text:
        kind = LinkKind.KEPT
    else:
        kind = LinkKind.EDITED
    if len(olds) + len(news) > 2:
        score = Indel.normalized_similarity(
            "".join(pairing.old[place].spelled for place in olds),
            "".join(pairing.new[place].spelled for place in news),
        )
    return Link(olds, news, kind, round(score, 4), sure)
