"""Learns where a text puts its articles' titles: on the line below "Neni 5", or on the line above."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from tryeza.documents.structure.divisions import Division
from tryeza.documents.structure.vocabulary import Unit

_ARTICLES = {Unit.ARTICLE, Unit.SIGN}


@dataclass(frozen=True, slots=True)
class Titles:
    """`below` and `above` hold the places of titles that stand apart from their label."""

    below: frozenset[int]
    above: frozenset[int]


def titles(
    divisions: Mapping[int, Division], order: Sequence[int], title_like: Callable[[int], bool]
) -> Titles:
    """Find the titles of bare labels; `order` lists the places of the blocks that count.

    Articles are judged together: where fewer than half have a title below, a short line below is
    text, and a short line above may be the title.
    """
    after = dict(zip(order, order[1:], strict=False))
    before = dict(zip(order[1:], order, strict=False))
    bare = [place for place, division in divisions.items() if not division.rest]
    articles = [place for place in bare if divisions[place].label.unit in _ARTICLES]
    below = {after[p] for p in bare if p in after and _is_title(after[p], divisions, title_like)}
    under_articles = {after[place] for place in articles if place in after} & below
    if 2 * len(under_articles) < len(articles):
        below -= under_articles
    above = {
        before[place]
        for place in articles
        if place in before
        and before[place] not in below
        and _is_title(before[place], divisions, title_like)
    }
    needed = 0.3 * len(articles)
    return Titles(frozenset(below), frozenset(above if len(above) >= needed else ()))


def _is_title(
    place: int, divisions: Mapping[int, Division], title_like: Callable[[int], bool]
) -> bool:
    return place not in divisions and title_like(place)
