"""The index in a folder, as it is read: what a query finds, in which order, counted by columns.

Whoosh keeps the postings; `evaluating.py` finds with them. Opened once, it follows what is written
to the folder, also when a rebuilt index takes its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Lock
from typing import Any, Final

import numpy as np
import structlog
from numpy.typing import NDArray
from whoosh.index import EmptyIndexError, FileIndex, open_dir

from tryeza.kernel.errors import Tellable
from tryeza.search.evaluating import Narrowed, Snapshot
from tryeza.search.index_folder import IndexFolder
from tryeza.search.parts import Part
from tryeza.search.postings import Kept, Numbers, Weights
from tryeza.search.query import Query
from tryeza.search.records import Column

log = structlog.get_logger(__name__)

_TRIES: Final = 3
_MANY: Final = 2_048  # keys, of which one in sixteen is a sample
_SAMPLED: Final = 16


class Order(StrEnum):
    """In which order comments are found."""

    RELEVANCE = "relevance"
    NEWEST = "newest"


class BeingPrepared(Tellable):
    """There is no index yet that this program can read; it is made when the server runs."""

    def __init__(self) -> None:
        super().__init__("search.being_prepared")


@dataclass(frozen=True, slots=True)
class Found:
    """What a query found: the comments' numbers as the index has them, with their scores."""

    numbers: Numbers
    scores: Weights
    _documents: Numbers
    _snapshot: Snapshot

    def among(self, places: Numbers) -> "Found":
        """Only these of them, named by their places in `numbers`."""
        return Found(
            self.numbers[places], self.scores[places], self._documents[places], self._snapshot
        )

    def first(self, order: Order, most: int) -> Numbers:
        """The places in `numbers` of the first so many, in order; of equals the latest first."""
        keys: NDArray[Any] = (
            self.scores if order is Order.RELEVANCE else self._snapshot.sent[self._documents]
        )
        among = _highest(keys, most)
        ordered: Numbers = among[np.lexsort((-self.numbers[among], -keys[among]))]
        return ordered[:most]

    def counts(self, column: Column) -> Mapping[str, int]:
        """How many of them have each value."""
        return self._snapshot.counts(column, self._documents)


def _highest(keys: NDArray[Any], most: int) -> Numbers:
    """Where the highest so many keys are, and those equal to the last of them, in any order.

    Of many keys a sample tells first which are too low, which is quicker than to part them all.
    """
    among = np.arange(len(keys))
    if len(keys) > _MANY:
        sample = keys[::_SAMPLED]
        likely = min(len(sample), 2 + 4 * most // _SAMPLED)
        high = np.flatnonzero(keys >= np.partition(sample, -likely)[-likely])
        among = high if len(high) >= most else among
    if 0 < most < len(among):
        of_these = keys[among]
        among = among[of_these >= np.partition(of_these, -most)[-most]]
    return among


class Index:
    """The index of a folder, for many threads that read."""

    def __init__(self, folder: IndexFolder) -> None:
        self._folder = folder
        self._lock = Lock()
        self._opened: _Opened | None = None

    def find(self, query: Query, narrowed: Narrowed | None = None) -> Found:
        """What matches. Raises BeingPrepared where there is no index that can be read."""
        with self._lock:
            snapshot = self._now()
            matches = snapshot.matches(query)
            within = (narrowed or Narrowed()).mask(snapshot)
            documents: Numbers = np.flatnonzero(matches.mask & within)
            return Found(
                snapshot.numbers[documents], matches.scores[documents], documents, snapshot
            )

    def lexicon(self) -> Mapping[str, int]:
        """The folded words of all texts, and in how many each stands; deleted ones may be there."""
        with self._lock:
            return self._now().lexicon()

    def _now(self) -> Snapshot:
        for _ in range(_TRIES):
            path = self._folder.current()
            if path is None:
                break
            try:
                return self._open(path).now()
            except (OSError, EmptyIndexError):  # removed meanwhile: another is current
                self._opened = None
            except Exception as error:  # whatever unpickling and reading half a file may raise
                self._opened = None
                log.warning("search.index_broken", error=repr(error))
                break  # its writer finds it broken, too, and makes it anew
        raise BeingPrepared

    def _open(self, path: Path) -> "_Opened":
        if self._opened is None or self._opened.path != path:
            self._opened = _Opened(path)
        return self._opened


class _Opened:
    """An index that is open, and what was read of it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.reader: Any = None
        self._whoosh: FileIndex = open_dir(path, readonly=True)
        self._kept = Kept()
        self._snapshot = Snapshot((), self._kept)

    def now(self) -> Snapshot:
        """The index as it stands; of the parts that stayed, what was read is kept."""
        if self.reader is None or self.reader.generation() != self._whoosh.latest_generation():
            known = {part.name: part for part in self._snapshot.parts}
            old, self.reader = self.reader, self._whoosh.reader()
            leaves = [leaf for leaf, _ in self.reader.leaf_readers() if leaf.doc_count_all()]
            parts = [Part.of(leaf, self._kept, known) for leaf in leaves]
            self._snapshot = Snapshot(parts, self._kept)
            if old is not None:
                old.close()
        return self._snapshot
