"""Writes an index by Whoosh: small commits that merge nothing, and merges of small parts apart.

A commit shows as a whole or not at all: Whoosh renames its table of contents into place last. Who
is killed before leaves files that the next commit removes.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import structlog
from whoosh.index import create_in, open_dir
from whoosh.reading import SegmentReader

from tryeza.search.index_fields import fields_of, schema
from tryeza.search.records import Record

_MEGABYTES: Final = 512  # of postings before Whoosh sorts on disk, in a rebuild
# Parts of up to so many documents are merged when there are so many of them. A larger part stays
# until the index is rebuilt: merging it would keep new comments waiting.
_TIERS: Final = (16, 256, 2_048)
_MOST_OF_A_TIER: Final = 8

log = structlog.get_logger(__name__)


class Building:
    """An index under way in an empty folder; it is none before it is finished."""

    def __init__(self, path: Path) -> None:
        self._writer = create_in(path, schema()).writer(compound=False, limitmb=_MEGABYTES)

    def add(self, records: Iterable[Record]) -> None:
        """Put records in, each number once."""
        for record in records:
            self._writer.add_document(**fields_of(record))

    def finish(self) -> None:
        """Write the index."""
        self._writer.commit(merge=False)


def update(path: Path, records: Iterable[Record]) -> None:
    """Put records in, each number once, in place of what the index has of the same numbers."""
    writer = open_dir(path).writer(compound=False)
    for record in records:
        writer.delete_by_term("key", str(record.number))
        writer.add_document(**fields_of(record))
    writer.commit(merge=False)


def merge_small(path: Path) -> bool:
    """Merge small parts if there are too many of them; whether there were."""
    writer = open_dir(path).writer(compound=False)
    if not _too_many(writer.segments):
        writer.cancel()
        return False
    writer.commit(mergetype=_merge)
    return True


def is_readable(path: Path) -> bool:
    """Whether this is an index as a whole: a machine that lost its power may leave less."""
    try:
        open_dir(path, readonly=True).reader().close()
    except Exception as error:  # whatever unpickling and reading half a file may raise
        log.warning("search.index_broken", error=repr(error))
        return False
    return True


def _too_many(segments: list[Any]) -> list[Any]:
    """The parts of the first tier that has too many of them."""
    for tier in _TIERS:
        small = [each for each in segments if each.doc_count_all() <= tier]
        if len(small) > _MOST_OF_A_TIER:
            return small
    return []


def _merge(writer: Any, segments: list[Any]) -> list[Any]:
    """Whoosh's policy of merging: takes parts into the writer, gives back those that stay."""
    small = _too_many(segments)
    for segment in small:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
    merged = {each.segment_id() for each in small}
    return [each for each in segments if each.segment_id() not in merged]
