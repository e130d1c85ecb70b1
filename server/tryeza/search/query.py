"""A query as a tree: what is looked for, in terms of the index, whatever keeps it.

A leaf is a word, a phrase, the beginning of a word, or words of a field; above them stand `All`,
`Some` and `Not`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from tryeza.search.analysis import LANGUAGES, analyse


class Field(StrEnum):
    """What stands beside a text, and can be asked for by name."""

    FOR = "for"  # the organisation for which it was said
    BY = "by"  # who said it, as far as they chose to be named
    ARTICLE = "article"  # the number of the article as printed then


@dataclass(frozen=True, slots=True)
class Word:
    """A word in any of its forms; `exact` is the form that was typed."""

    exact: str
    terms: tuple[str, ...]
    stop: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """These words as they are, one after the other."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Prefix:
    """Any word that begins so."""

    letters: str


@dataclass(frozen=True, slots=True)
class Within:
    """All of these words in a field."""

    field: Field
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class All:
    """Every part."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part."""

    parts: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """Everything but this."""

    part: "Query"


Query: TypeAlias = Word | Phrase | Prefix | Within | All | Some | Not


def words_of(text: str) -> list[Word]:
    """The words of a text whose language nobody knows: in each of the languages at once."""
    return [Word(each.exact, each.terms, each.stop) for each in analyse(text, *LANGUAGES)]


def every(parts: list[Query]) -> Query | None:
    """All of them, or the only one."""
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)


def some(parts: list[Query]) -> Query | None:
    """One of them, or the only one."""
    return Some(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)


def telling(query: Query) -> Query:
    """The query without words that every text has; they stay where nothing else is asked."""
    return _telling(query) or query


def _telling(query: Query) -> Query | None:
    match query:
        case Word(stop=True):
            return None
        case All(parts):
            return every([part for each in parts if (part := _telling(each))])
        case Some(parts):
            return some([part for each in parts if (part := _telling(each))])
        case Not(part):
            kept = _telling(part)
            return Not(kept) if kept else None
    return query


def wanted(query: Query) -> Iterator[Word | Phrase | Prefix]:
    """The leaves that a found text may show, which are not excluded."""
    match query:
        case All(parts) | Some(parts):
            for part in parts:
                yield from wanted(part)
        case Word() | Phrase() | Prefix():
            yield query
