"""What is kept of a comment to find it by, whatever keeps the index."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Final

from tryeza.search.analysis import Token, analyse
from tryeza.search.folding import fold
from tryeza.search.query import Field
from tryeza.search.tokens import words

_BEGAN: Final = datetime(1970, 1, 1, tzinfo=UTC)


def microseconds(moment: datetime) -> int:
    """A moment as the index has it: microseconds since 1970 (UTC)."""
    return (moment - _BEGAN) // timedelta(microseconds=1)


class Column(StrEnum):
    """What comments are counted by and narrowed to; each has one value, which may be empty."""

    CONSULTATION = "consultation"
    DOCUMENT = "document"
    ORGANISATION = "organisation"
    SIDE = "side"
    KIND = "kind"
    LANGUAGE = "language"


@dataclass(frozen=True)
class Record:
    """A comment as it is indexed: `number` is its receipt's, and names it for good."""

    number: int
    text: str
    language: str
    created_at: datetime
    columns: Mapping[Column, str] = field(default_factory=dict)
    within: Mapping[Field, str] = field(default_factory=dict)

    @cached_property
    def terms(self) -> Mapping[str, int]:
        """How often each term stands in the text; words that every text has are left out."""
        return Counter(term for token in self._tokens if not token.stop for term in token.terms)

    @cached_property
    def places(self) -> Mapping[str, list[int]]:
        """Where each folded word stands, counted in words from 0."""
        found: dict[str, list[int]] = {}
        for place, token in enumerate(self._tokens):
            found.setdefault(token.exact, []).append(place)
        return found

    @property
    def length(self) -> int:
        """How many words the text has."""
        return len(self._tokens)

    @property
    def microseconds(self) -> int:
        """When it was sent."""
        return microseconds(self.created_at)

    def words_within(self, name: Field) -> frozenset[str]:
        """The folded words of a field."""
        return frozenset(fold(word.text) for word in words(self.within.get(name, "")))

    @cached_property
    def _tokens(self) -> list[Token]:
        return list(analyse(self.text, self.language))
