"""Says what became of the base's paragraphs in a return: by their marks, else by their content."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from tryeza.documents.comparing import Link, LinkKind, compare
from tryeza.documents.comparing.lineage import in_reading_order
from tryeza.documents.content import Paragraph


def links_by_marks(
    pairs: Sequence[tuple[int, int]], base: Sequence[Paragraph], read: Sequence[Paragraph]
) -> tuple[Link, ...]:
    """The links of what is marked, and of the rest by comparison."""
    marked = list(_linked(pairs, base, read))
    taken_old = {place for link in marked for place in link.old}
    taken_new = {place for link in marked for place in link.new}
    old = [place for place in range(len(base)) if place not in taken_old]
    new = [place for place in range(len(read)) if place not in taken_new]
    rest = compare([base[place] for place in old], [read[place] for place in new]).links
    placed = (
        replace(one, old=tuple(old[at] for at in one.old), new=tuple(new[at] for at in one.new))
        for one in rest
    )
    return in_reading_order(_with_moves([*marked, *placed]))


def _linked(
    pairs: Sequence[tuple[int, int]], base: Sequence[Paragraph], read: Sequence[Paragraph]
) -> Iterator[Link]:
    for old, new in _families(pairs):
        if len(old) > 1:
            kind = LinkKind.MERGED
        elif len(new) > 1:
            kind = LinkKind.SPLIT
        else:
            same = base[old[0]].text == read[new[0]].text
            kind = LinkKind.KEPT if same else LinkKind.EDITED
        yield Link(old, new, kind, 1.0, True)


def _families(
    pairs: Iterable[tuple[int, int]],
) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    """Places of both sides that hang together: mostly one and one."""
    news: defaultdict[int, set[int]] = defaultdict(set)
    olds: defaultdict[int, set[int]] = defaultdict(set)
    for old, new in pairs:
        news[old].add(new)
        olds[new].add(old)
    seen: set[int] = set()
    for first in list(news):
        if first not in seen:
            family = _family(first, news, olds)
            seen.update(family[0])
            yield family


def _family(
    first: int, news: Mapping[int, set[int]], olds: Mapping[int, set[int]]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    old, new, pending = {first}, set[int](), [first]
    while pending:
        for one in news[pending.pop()] - new:
            new.add(one)
            pending.extend(olds[one] - old)
            old |= olds[one]
    return tuple(sorted(old)), tuple(sorted(new))


def _with_moves(links: Sequence[Link]) -> list[Link]:
    """The links, those that are not in the order of most others as moved."""
    single = [link for link in links if link.old and link.new]
    single.sort(key=lambda link: link.new)
    steady = set(_rising([link.old[0] for link in single]))
    moved = {link for at, link in enumerate(single) if at not in steady}
    return [replace(link, kind=LinkKind.MOVED) if link in moved else link for link in links]


def _rising(places: Sequence[int]) -> list[int]:
    """Which places make the longest run that rises."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int | None] = []
    for at, place in enumerate(places):
        length = bisect_left(tails, place)
        before.append(ends[length - 1] if length else None)
        tails[length : length + 1] = [place]
        ends[length : length + 1] = [at]
    found: list[int] = []
    current: int | None = ends[-1] if ends else None
    while current is not None:
        found.append(current)
        current = before[current]
    return found
