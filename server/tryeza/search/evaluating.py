"""Finds what a query asks for: set algebra over arrays, and a score (BM25) for what is found.

Whoosh's own matchers are not asked: documents `[b]` and `[a b]` both match its `AndNot(a, b)`.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from math import log
from typing import Final

import numpy as np

from tryeza.search.parts import Part
from tryeza.search.postings import Flags, Kept, Numbers, Ordinals, Postings, Weights
from tryeza.search.query import All, Field, Not, Phrase, Prefix, Query, Some, Within, Word
from tryeza.search.records import Column

_K1: Final = 1.2  # how soon a word said again says nothing new (Robertson and Zaragoza 2009)
_B: Final = 0.75  # how much a long text counts for less
_OWN_FORM: Final = 0.5  # what the very form that was typed counts besides


@dataclass(frozen=True, slots=True)
class Matches:
    """Which documents match, and how well; who does not match has no score."""

    mask: Flags
    scores: Weights


class Snapshot:
    """The index as it stood at a moment."""

    def __init__(self, parts: Sequence[Part], kept: Kept) -> None:
        self.parts = tuple(parts)
        self._kept = kept
        self.starts = np.cumsum([0, *(part.size for part in parts)]).tolist()
        self.size: int = self.starts[-1]
        self.live: Flags = _joined([part.live() for part in parts], np.bool_)
        self.numbers: Numbers = _joined([part.facts["number"] for part in parts], np.int64)
        self.sent: Numbers = _joined([part.facts["sent"] for part in parts], np.int64)
        lengths: Weights = _joined([part.facts["length"] for part in parts], np.float32)
        average = max(1.0, float(lengths.mean())) if self.size else 1.0
        self._norms: Weights = np.float32(_K1) * (1 - _B + _B * lengths / np.float32(average))
        self._columns: dict[Column, Ordinals] = {}
        self._lexicon: Counter[str] | None = None

    def matches(self, query: Query) -> Matches:
        """What matches, deleted documents too."""
        match query:
            case Word(exact, terms, stop):
                return self._word(exact, () if stop else terms)
            case Phrase(words):
                return self._scored(lambda part: part.phrase(words))
            case Prefix(letters):
                return self._scored(lambda part: part.beginning(letters))
            case Within(name, words):
                each = [self._within(name, word) for word in words]
                return Matches(_every(each), np.zeros(self.size, np.float32))
            case Not(part):
                return Matches(~self.matches(part).mask, np.zeros(self.size, np.float32))
            case All(parts):
                each = [self.matches(part) for part in parts]
                return _together(_every(each), each)
            case Some(parts):
                each = [self.matches(part) for part in parts]
                return _together(reduce(np.logical_or, (one.mask for one in each)), each)

    def _word(self, exact: str, terms: tuple[str, ...]) -> Matches:
        found = self._nothing()
        if terms:
            self._add(found, [part.having("lemma", terms) for part in self.parts])
        own = [part.having("exact", (exact,)) for part in self.parts]
        return self._add(found, own, times=_OWN_FORM)

    def _within(self, field: Field, word: str) -> Matches:
        return self._scored(lambda part: part.within(field, word))

    def _scored(self, of: Callable[[Part], Postings]) -> Matches:
        return self._add(self._nothing(), [of(part) for part in self.parts])

    def _nothing(self) -> Matches:
        return Matches(np.zeros(self.size, np.bool_), np.zeros(self.size, np.float32))

    def _add(self, found: Matches, each: Sequence[Postings], times: float = 1.0) -> Matches:
        """Add what each part has to what was found, with its score so many times."""
        rarity = self._rarity(sum(len(one.docs) for one in each))
        weight = np.float32(times * rarity * (_K1 + 1))
        for start, postings in zip(self.starts, each, strict=False):
            docs, counts = postings.docs + start, postings.counts
            found.mask[docs] = True
            found.scores[docs] += weight * counts / (counts + self._norms[docs])
        return found

    def _rarity(self, documents: int) -> float:
        return log(1 + (self.size - documents + 0.5) / (documents + 0.5))

    def lexicon(self) -> Mapping[str, int]:
        """Every folded word, and in how many documents it stands, the deleted ones too."""
        if self._lexicon is None:
            self._lexicon = Counter()
            for part in self.parts:
                self._lexicon.update(part.lexicon())
        return self._lexicon

    def column(self, name: Column) -> Ordinals:
        """Of each document the number of its value; see `Kept.ordinals`."""
        if name not in self._columns:
            self._columns[name] = _joined([part.columns[name] for part in self.parts], np.int32)
        return self._columns[name]

    def ordinal(self, name: Column, value: str) -> int:
        """The number of a value; -1 where no document has it."""
        self.column(name)
        return self._kept.ordinals[name].get(value.encode(), -1)

    def counts(self, name: Column, documents: Numbers) -> dict[str, int]:
        """How many of these documents have each value, where any has."""
        counted = np.bincount(self.column(name)[documents])
        values = list(self._kept.ordinals[name])
        return {values[at].decode(): int(counted[at]) for at in np.flatnonzero(counted)}


@dataclass(frozen=True, slots=True)
class Narrowed:
    """To which values of columns, and from which moment until which (microseconds since 1970)."""

    values: Mapping[Column, str] = field(default_factory=dict)
    since: int | None = None
    until: int | None = None

    def mask(self, snapshot: Snapshot) -> Flags:
        """The documents that are there and fit."""
        found = snapshot.live.copy()
        for column, value in self.values.items():
            found &= snapshot.column(column) == snapshot.ordinal(column, value)
        if self.since is not None:
            found &= snapshot.sent >= self.since
        if self.until is not None:
            found &= snapshot.sent < self.until
        return found


def _every(each: Sequence[Matches]) -> Flags:
    found: Flags = reduce(np.logical_and, (one.mask for one in each))
    return found


def _together(mask: Flags, each: Sequence[Matches]) -> Matches:
    """What matches together scores the sum of what its parts score."""
    scores: Weights = reduce(np.add, (one.scores for one in each))
    return Matches(mask, np.where(mask, scores, np.float32(0)))


def _joined(arrays: Sequence[np.ndarray], kind: type[np.generic]) -> np.ndarray:
    return np.concatenate(arrays).astype(kind, copy=False) if arrays else np.empty(0, kind)
