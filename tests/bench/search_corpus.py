"""A hundred thousand comments made from real ones, and what people might look for in them."""

import json
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from tryeza.search.query import Field
from tryeza.search.records import Column, Record

COMMENTS: Final = 100_000
FILES: Final = {
    "decide-madrid": "es",
    "decidim-barcelona": "ca",
    "polis": "en",
    "us-epa-usda-campaigns": "en",
    "us-usda-text": "en",
}
_BEGAN: Final = datetime(2024, 1, 1, tzinfo=UTC)
_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")


def made_comments(folder: Path, count: int = COMMENTS) -> Iterator[Record]:
    """Comments of real sentences: the first half of one comment, the second half of another."""
    random_ = random.Random(20_260_302)  # noqa: S311
    said = {
        name: [_SENTENCE.split(text) for text in texts(folder, name)]
        for name in FILES
        if (folder / f"{name}-given.jsonl").is_file()
    }
    names = list(said)
    sizes = [len(said[name]) for name in names]
    for number in range(1, count + 1):
        (name,) = random_.choices(names, sizes)
        first, second = random_.choices(said[name], k=2)
        half = [*first[: (len(first) + 1) // 2], *second[len(second) // 2 :]]
        yield _record(random_, number, " ".join(half)[:20_000], FILES[name])


def texts(folder: Path, name: str) -> list[str]:
    """The texts of a file of comments."""
    with (folder / f"{name}-given.jsonl").open(encoding="utf-8") as lines:
        return [text for line in lines if (text := json.loads(line)["text"])]


def _record(random_: random.Random, number: int, text: str, language: str) -> Record:
    consultation = int(random_.paretovariate(0.6)) % 200  # a few are large, most are small
    organisation = random_.choice(("", "", *range(500)))
    return Record(
        number=number,
        text=text,
        language=language,
        created_at=_BEGAN + timedelta(minutes=7 * number),
        columns={
            Column.CONSULTATION: str(consultation),
            Column.DOCUMENT: str(consultation // 2),
            Column.ORGANISATION: str(organisation),
            Column.SIDE: random_.choice(("civil_society", "institution", "other")),
            Column.KIND: random_.choice(("remark", "remark", "question", "suggestion")),
            Column.LANGUAGE: language,
        },
        within={Field.FOR: f"Organizata {organisation}", Field.ARTICLE: str(number % 40)},
    )


def asked_words(records: Sequence[Record], count: int) -> tuple[list[str], list[str]]:
    """Words of which a third are common, a third not, a third rare; and pairs that follow."""
    random_ = random.Random(7)  # noqa: S311
    having = Counter(word for record in records for word in record.places if len(word) > 3)
    bands = ((0.02, 0.5), (0.002, 0.02), (0.000_1, 0.002))
    words = []
    for least, most in bands:
        band = sorted(w for w, n in having.items() if least <= n / len(records) < most)
        words += random_.sample(band, min(count // 3, len(band)))
    random_.shuffle(words)
    return words, _pairs(random_, records, count)


def _pairs(random_: random.Random, records: Sequence[Record], count: int) -> list[str]:
    pairs: list[str] = []
    while len(pairs) < count:
        order = {at: word for word, each in random_.choice(records).places.items() for at in each}
        if len(order) > 3:
            at = random_.randrange(len(order) - 2)
            pairs.append(" ".join(order[place] for place in range(at, at + random_.choice((2, 3)))))
    return pairs
