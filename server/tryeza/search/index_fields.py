"""The fields of the index in Whoosh: it is given finished postings and keeps them.

`lemma` holds terms with their frequencies, `exact` folded words with their places, `for`, `by` and
`article` words alone. `key` names a record so that it can be replaced. What comments are counted
by lies in columns; `facts` has number, moment and length together.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from struct import Struct
from typing import Any, Final

import numpy as np
from whoosh import columns, fields, formats

from tryeza.search.query import Field
from tryeza.search.records import Column, Record

FACTS: Final = Struct("<qqi")  # number, microseconds since 1970, words
FACTS_TYPE: Final = np.dtype([("number", "<i8"), ("sent", "<i8"), ("length", "<i4")])
PLACES_TYPE: Final = np.dtype("<u4")

Posting = tuple[bytes, int, float, bytes]  # term, frequency, weight, value


class Frequencies(fields.FieldType):  # type: ignore[misc]
    """Terms, and how often each stands in the text."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Mapping[str, int], **_: object) -> Iterator[Posting]:
        """A record's postings."""
        for term, count in value.items():
            yield term.encode(), count, float(count), b""


class Variable(formats.Format):  # type: ignore[misc]
    """Values of any length, which Whoosh passes on as they are."""


class Places(fields.FieldType):  # type: ignore[misc]
    """Words and their places, as 32-bit numbers."""

    def __init__(self) -> None:
        super().__init__(Variable(), None)

    def index(self, value: Mapping[str, Sequence[int]], **_: object) -> Iterator[Posting]:
        """A record's postings."""
        for word, places in value.items():
            stored = np.array(places, dtype=PLACES_TYPE).tobytes()
            yield word.encode(), len(places), float(len(places)), stored


class Words(fields.FieldType):  # type: ignore[misc]
    """Words that are there or not."""

    def __init__(self) -> None:
        super().__init__(formats.Existence(), None)

    def index(self, value: Iterable[str], **_: object) -> Iterator[Posting]:
        """A record's postings."""
        for word in value:
            yield word.encode(), 1, 1.0, b""


def schema() -> fields.Schema:
    """The schema of an index."""
    return fields.Schema(
        key=fields.ID(unique=True),
        lemma=Frequencies(),
        exact=Places(),
        **{name.value: Words() for name in Field},
        **{name.value: fields.COLUMN(columns.RefBytesColumn()) for name in Column},
        facts=fields.COLUMN(columns.FixedBytesColumn(FACTS.size)),
    )


def fields_of(record: Record) -> dict[str, Any]:
    """A record as Whoosh's writer takes it."""
    return {
        "key": str(record.number),
        "lemma": record.terms,
        "exact": record.places,
        **{name.value: record.words_within(name) for name in Field},
        **{name.value: record.columns.get(name, "").encode() for name in Column},
        "facts": FACTS.pack(record.number, record.microseconds, record.length),
    }
