"""Finds what in a returned file differs from the base without being tracked."""

from collections.abc import Iterator, Sequence

from tryeza.documents.comparing import Link, LinkKind
from tryeza.documents.content import Paragraph
from tryeza.documents.review.finds import Change, ChangeKind

_KINDS = {
    LinkKind.KEPT: ChangeKind.SUGGEST,
    LinkKind.EDITED: ChangeKind.SUGGEST,
    LinkKind.SPLIT: ChangeKind.SPLIT,
    LinkKind.MERGED: ChangeKind.JOIN,
    LinkKind.MOVED: ChangeKind.MOVE,
    LinkKind.REMOVED: ChangeKind.DELETE,
    LinkKind.ADDED: ChangeKind.INSERT,
}


def with_gaps_filled(links: Sequence[Link]) -> Iterator[Link]:
    """The links, and a doubtful one where a single paragraph came in place of a single one.

    Both stand between the same neighbours; a rewritten paragraph may have no word of the old.
    """
    replaced = _replaced(links)
    taken = {*replaced, *replaced.values()}
    yield from (link for link in links if link not in taken)
    for come, gone in replaced.items():
        yield Link(gone.old, come.new, LinkKind.EDITED, 0.0, False)


def _replaced(links: Sequence[Link]) -> dict[Link, Link]:
    """For what was added what was removed in its place, if each stood alone there."""
    by_old = {place: link for link in links for place in link.old}
    by_new = {place: link for link in links for place in link.new}
    found: dict[Link, Link] = {}
    for place, link in by_new.items():
        first = _border(by_new.get(place - 1), -1, -1)
        last = _border(by_new.get(place + 1), 0, len(by_old))
        gone = by_old.get(first + 1) if first is not None else None
        if first is None or last != first + 2 or gone is None:
            continue
        if link.kind is LinkKind.ADDED and gone.kind is LinkKind.REMOVED:
            found[link] = gone
    return found


def _border(neighbour: Link | None, which: int, end: int) -> int | None:
    """The old place beside a gap; `end` where the text ends, None where the neighbour is new."""
    if neighbour is None:
        return end
    return neighbour.old[which] if neighbour.old else None


def untracked(
    links: Sequence[Link], base: Sequence[Paragraph], read: Sequence[Paragraph]
) -> Iterator[Change]:
    """The differences as changes of nobody; spaces alone make none."""
    before = _before(links)
    for link in links:
        old = "\n".join(base[place].text for place in link.old)
        new = "\n".join(read[place].text for place in link.new)
        in_place = len(link.old) == len(link.new) == 1 and link.kind is not LinkKind.MOVED
        same = in_place and _same(base[link.old[0]], read[link.new[0]])
        if not same and (old.strip() or new.strip()):
            yield _change(link, old, new, before)


def _same(old: Paragraph, new: Paragraph) -> bool:
    """Whether they are printed alike: what is a label in one may be typed in the other."""
    if old.text.split() == new.text.split():
        return True
    return f"{old.label} {old.text}".split() == f"{new.label} {new.text}".split()


def _change(link: Link, old: str, new: str, before: dict[int, int | None]) -> Change:
    kind = _KINDS[link.kind]
    if kind is ChangeKind.INSERT:
        after = before[link.new[0]]
        return Change(
            None, None, after if after is not None else 0, kind, "", new, before=after is None
        )
    after = before[link.new[0]] if kind is ChangeKind.MOVE else None
    return Change(None, None, link.old[0], kind, old, new, after=after, sure=link.sure)


def _before(links: Sequence[Link]) -> dict[int, int | None]:
    """For each paragraph that was read the one of the base after which it stands."""
    of_new = {place: link for link in links for place in link.new}
    found: dict[int, int | None] = {}
    last: int | None = None
    for place in sorted(of_new):
        found[place] = last
        link = of_new[place]
        if link.old and link.kind is not LinkKind.MOVED:
            last = link.old[-1]
    return found
