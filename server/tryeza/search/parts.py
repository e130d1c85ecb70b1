"""A part of the index (Whoosh's segment): it never changes, but for what is deleted from it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tryeza.search.index_fields import FACTS_TYPE
from tryeza.search.postings import (
    Flags,
    Kept,
    Numbers,
    Ordinals,
    Postings,
    following,
    read,
    read_places,
    union,
)
from tryeza.search.query import Field
from tryeza.search.records import Column


@dataclass(slots=True)
class Part:
    """A segment with what was read of it; `leaf` is Whoosh's reader of it, opened anew at times."""

    name: str
    leaf: Any
    kept: Kept
    facts: NDArray[np.void]
    columns: Mapping[Column, Ordinals]
    words: dict[str, int] = field(default_factory=dict)

    @classmethod
    def of(cls, leaf: Any, kept: Kept, known: Mapping[str, "Part"]) -> "Part":
        """The part that this reader reads, with what is known of it already."""
        if old := known.get(leaf.segment().segment_id()):
            return replace(old, leaf=leaf)
        facts = b"".join(leaf.column_reader("facts", translate=False))
        return cls(
            name=leaf.segment().segment_id(),
            leaf=leaf,
            kept=kept,
            facts=np.frombuffer(facts, FACTS_TYPE),
            columns={column: _ordinals(leaf, column, kept) for column in Column},
        )

    @property
    def size(self) -> int:
        """How many documents it has, the deleted ones too."""
        return len(self.facts)

    def live(self) -> Flags:
        """Which documents are not deleted."""
        found = np.ones(self.size, np.bool_)
        if self.leaf.has_deletions():
            found[list(self.leaf.segment().deleted_docs())] = False
        return found

    def lexicon(self) -> Mapping[str, int]:
        """Every folded word, and in how many documents it stands."""
        if not self.words:
            terms = self.leaf.iter_field("exact")
            self.words.update({term.decode(): info.doc_frequency() for term, info in terms})
        return self.words

    def having(self, field: str, terms: tuple[str, ...]) -> Postings:
        """Where any of these terms stands in a field."""
        if len(terms) == 1:
            key = (self.name, field, terms[0])
            return self.kept.once(key, lambda: read(self.leaf, field, terms[0]))
        each = (self.having(field, (term,)) for term in terms)
        return self.kept.once((self.name, field, terms), lambda: union(each))

    def beginning(self, letters: str) -> Postings:
        """Where a word stands that begins so."""
        return self.kept.once((self.name, letters), lambda: union(self._each_beginning(letters)))

    def _each_beginning(self, letters: str) -> Iterator[Postings]:
        for term in list(self.leaf.expand_prefix("exact", letters)):
            yield read(self.leaf, "exact", term)

    def phrase(self, words: tuple[str, ...]) -> Postings:
        """Where these words stand one after the other."""
        return self.kept.once((self.name, "phrase", words), lambda: self._phrase(words))

    def _phrase(self, words: tuple[str, ...]) -> Postings:
        return following([self._places(word) for word in words])

    def _places(self, word: str) -> Numbers:
        key = (self.name, "places", word)
        return self.kept.numbers(key, lambda: read_places(self.leaf, word))

    def within(self, field: Field, word: str) -> Postings:
        """Where a word stands in one of the fields beside the text."""
        return self.having(field.value, (word,))


def _ordinals(leaf: Any, column: Column, kept: Kept) -> Ordinals:
    """The value of each document, as its number among the values that were met so far."""
    known = kept.ordinals[column]
    values = leaf.column_reader(column.value, translate=False)
    return np.array([known.setdefault(value, len(known)) for value in values], np.int32)
