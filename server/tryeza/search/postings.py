"""What was read of the index, as arrays: postings of a part of it, and how long they are kept."""

from collections import OrderedDict, defaultdict
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from whoosh.reading import TermNotFound

from tryeza.search.index_fields import PLACES_TYPE

Numbers: TypeAlias = NDArray[np.int64]
Ordinals: TypeAlias = NDArray[np.int32]
Weights: TypeAlias = NDArray[np.float32]
Flags: TypeAlias = NDArray[np.bool_]

MOST_BYTES: Final = 96 * 2**20  # of arrays that are kept
_PLACE_BITS: Final = 20  # more words than a text can have


@dataclass(frozen=True, slots=True)
class Postings:
    """In which documents of a part something stands, in order, and how often in each."""

    docs: Numbers
    counts: Weights

    @property
    def size(self) -> int:
        """How much memory they take, in bytes."""
        return self.docs.nbytes + self.counts.nbytes


NONE: Final = Postings(np.empty(0, np.int64), np.empty(0, np.float32))


@dataclass(slots=True)
class Kept:
    """Arrays that were made before; of too many, what was not used for longest is let go.

    `ordinals` numbers the values of each column, the same in every part.
    """

    most: int = MOST_BYTES
    ordinals: defaultdict[str, dict[bytes, int]] = field(default_factory=lambda: defaultdict(dict))
    _bytes: int = 0
    _made: OrderedDict[Hashable, tuple[Any, int]] = field(default_factory=OrderedDict)

    def once(self, key: Hashable, make: Callable[[], Postings]) -> Postings:
        """Postings, made if they are not kept."""
        made: Postings = self._once(key, make, lambda made: made.size)
        return made

    def numbers(self, key: Hashable, make: Callable[[], Numbers]) -> Numbers:
        """An array, made if it is not kept."""
        made: Numbers = self._once(key, make, lambda made: made.nbytes)
        return made

    def _once(self, key: Hashable, make: Callable[[], Any], size: Callable[[Any], int]) -> Any:
        if key in self._made:
            self._made.move_to_end(key)
            return self._made[key][0]
        made = make()
        self._made[key] = made, size(made)
        self._bytes += size(made)
        while self._bytes > self.most and len(self._made) > 1:
            _, (_, bytes_) = self._made.popitem(last=False)
            self._bytes -= bytes_
        return made


def union(each: Iterable[Postings]) -> Postings:
    """Where any of them stands, with the highest count."""
    several = [one for one in each if len(one.docs)]
    if len(several) < 2:
        return several[0] if several else NONE
    docs, at = np.unique(np.concatenate([one.docs for one in several]), return_inverse=True)
    counts = np.zeros(len(docs), np.float32)
    np.maximum.at(counts, at, np.concatenate([one.counts for one in several]))
    return Postings(docs, counts)


def read(leaf: Any, field_name: str, term: str | bytes) -> Postings:
    """The postings of a term in a part, by Whoosh's own matcher."""
    matcher = _matcher(leaf, field_name, term)
    if matcher is None:
        return NONE
    docs, counts = [], []
    # bound once: this is read a hundred thousand times for a common word
    is_active, doc, weight, go_on = matcher.is_active, matcher.id, matcher.weight, matcher.next
    while is_active():
        docs.append(doc())
        counts.append(weight())
        go_on()
    return Postings(np.array(docs, np.int64), np.array(counts, np.float32))


def read_places(leaf: Any, word: str) -> Numbers:
    """Where a word stands in a part: document and place in one number, in order."""
    docs, values = [], []
    matcher = _matcher(leaf, "exact", word)
    while matcher is not None and matcher.is_active():
        docs.append(matcher.id())
        values.append(matcher.value())
        matcher.next()
    places = np.frombuffer(b"".join(values), PLACES_TYPE).astype(np.int64)
    each = [len(value) // PLACES_TYPE.itemsize for value in values]
    return (np.repeat(np.array(docs, np.int64), each) << _PLACE_BITS) | places


def following(each: list[Numbers]) -> Postings:
    """Where these words stand one after the other."""
    rarest = min(range(len(each)), key=lambda at: len(each[at]))
    starts = each[rarest] - rarest
    for at, there in enumerate(each):
        if at != rarest and len(starts):
            found = np.searchsorted(there, starts + at)
            found[found == len(there)] = 0
            starts = starts[there[found] == starts + at] if len(there) else starts[:0]
    docs, counts = np.unique(starts >> _PLACE_BITS, return_counts=True)
    return Postings(docs, counts.astype(np.float32))


def _matcher(leaf: Any, field_name: str, term: str | bytes) -> Any:
    """Whoosh's matcher for a term; none where the part does not have it."""
    try:
        return leaf.postings(field_name, term)
    except TermNotFound:
        return None
