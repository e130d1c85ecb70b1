"""Finds the two ends of a moved paragraph and makes one change of them."""

from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.review.finds import ChangeKind
from tryeza.documents.review.wordings import Wish


@dataclass(frozen=True, slots=True)
class Move:
    """A paragraph that is gone in one place and stands in another."""

    gone: Wish
    come: Wish


def moves(wishes: Sequence[Wish]) -> list[Wish | Move]:
    """The wishes in their order, both ends of a move as one where the paragraph was."""
    ends: dict[int, int] = {}
    for key in (_by_name_and_words, _by_words, _by_name):
        ends.update(_pairs(wishes, key, ends))
    arrived = set(ends.values())
    return [
        Move(wish, wishes[ends[place]]) if place in ends else wish
        for place, wish in enumerate(wishes)
        if place not in arrived
    ]


def _pairs(
    wishes: Sequence[Wish], key: Callable[[Wish], Hashable], ends: Mapping[int, int]
) -> dict[int, int]:
    """The places of both ends, those with the same key in their order."""
    taken = {*ends, *ends.values()}
    arrivals: defaultdict[Hashable, deque[int]] = defaultdict(deque)
    for place, wish in enumerate(wishes):
        if wish.move is not None and wish.kind is ChangeKind.INSERT and place not in taken:
            arrivals[key(wish)].append(place)
    found: dict[int, int] = {}
    for place, wish in enumerate(wishes):
        leaves = wish.move is not None and wish.kind is ChangeKind.DELETE and place not in taken
        if leaves and arrivals[key(wish)]:
            found[place] = arrivals[key(wish)].popleft()
    return found


def _words(wish: Wish) -> str:
    return "".join((wish.old or wish.new).split())


def _by_name_and_words(wish: Wish) -> Hashable:
    return wish.author, wish.move, _words(wish)


def _by_words(wish: Wish) -> Hashable:
    return wish.author, _words(wish)


def _by_name(wish: Wish) -> Hashable:
    """What was edited besides has only the name; a move without one is not guessed."""
    return wish.author, wish.move, wish.kind if not wish.move else None
