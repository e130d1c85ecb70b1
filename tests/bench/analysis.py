"""Measures what words are found by: forms of one word, other words, other ways of typing.

The pairs of `inflections/` say of two forms whether they are of one word (label 1) or of two that
look alike (label 0). Recall: the share of the first that have a term in common; false: of the
second. The method was made on the pairs whose CRC-32 is even; the odd ones, held out, are shown
beside all (they were looked at once: that gave Serbian verbal nouns lemmas of their own). Where
the pairs come from, and what they are independent of, says the README beside them.
Run as `python -m tests.bench.analysis [FOLDER]`.
"""

import csv
import re
import sys
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

from tryeza.search import albanian
from tryeza.search.analysis import analyse
from tryeza.search.folding import fold

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
REPORT: Final = "text/annual-report-2024-sq.txt"
KNOWN: Final = 0.92
LARGEST_TABLE: Final = 1_000_000  # bytes


@dataclass(frozen=True, slots=True)
class Mark:
    """What a file of pairs must reach."""

    recall: float = 0.0
    false: float = 1.0


MARKS: Final = {
    "sq_handpicked": Mark(0.98, 0.01),
    "sq_ud": Mark(0.95),
    "sq_hunspell": Mark(0.96, 0.01),
    "sq_apertium": Mark(0.90),
    "sq_unimorph": Mark(0.95),
    "sr_handpicked": Mark(0.97, 0.02),
    "sr_ud": Mark(0.90, 0.02),
    "sr_hunspell": Mark(),
    "en_ud": Mark(0.88),
    "tr_ud": Mark(0.94),
    "mk_ud": Mark(),
}
PLAIN: Final = str.maketrans("ëçšžčćđğışöüËÇŠŽČĆĐĞİŞÖÜ", "ecszccdgisouECSZCCDGISOU")
CYRILLIC: Final = str.maketrans(
    dict(zip("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш", strict=True))
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two forms, whether they are of one word, and whether the method was made without them."""

    one: str
    other: str
    same: bool
    held_out: bool


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print a line for each measure; False if one misses its mark."""
    folder = corpus / "inflections"
    if not folder.is_dir():
        print(f"analysis: no folder {folder}; give the folder of real inputs")
        return False
    reached = [_measure(name, list(pairs(folder, name)), mark) for name, mark in MARKS.items()]
    reached.append(_typed_otherwise(folder))
    reached.append(_report(corpus / REPORT))
    return all(reached)


def pairs(folder: Path, name: str) -> Iterator[Pair]:
    """The pairs of a file."""
    with (folder / f"{name}.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            one, other = row["form_a"], row["form_b"]
            held_out = zlib.crc32((one + other).encode()) % 2 == 1
            yield Pair(one, other, row["label"] == "1", held_out)


def _measure(name: str, drawn: list[Pair], mark: Mark) -> bool:
    language = name.partition("_")[0]
    terms(drawn[0].one, language)  # tables are loaded before the clock runs
    began = time.process_time()
    recall, false = _share(drawn, language, same=True), _share(drawn, language, same=False)
    seconds = time.process_time() - began
    held_out = [pair for pair in drawn if pair.held_out]
    others = _share(held_out, language, same=True), _share(held_out, language, same=False)
    reached = recall >= mark.recall and false <= mark.false
    print(
        f"  {name:14} {len(drawn):5} pairs  recall {recall:.4f} (mark {mark.recall:.2f})"
        f"  false {false:.4f} (mark {mark.false:.2f})  reached: {reached}"
        f"  held out {others[0]:.4f} {others[1]:.4f}"
        f"  {seconds / len(drawn) / 2 * 1e6:.0f} µs a word"
    )
    return reached


def _share(drawn: list[Pair], language: str, *, same: bool) -> float:
    judged = [
        bool(terms(pair.one, language) & terms(pair.other, language))
        for pair in drawn
        if pair.same == same
    ]
    return sum(judged) / max(1, len(judged))


def terms(word: str, language: str) -> set[str]:
    """What a word is found by."""
    return {term for token in analyse(word, language) for term in token.terms}


def _typed_otherwise(folder: Path) -> bool:
    """Whether words typed without marks, in capitals, in the other script are found as ever."""
    words, different = 0, 0
    for name in MARKS:
        language = name.partition("_")[0]
        for word in {word for pair in pairs(folder, name) for word in (pair.one, pair.other)}:
            right = terms(word, language)
            words += 1
            different += any(terms(typed, language) != right for typed in _typed(word, language))
    print(f"  typed otherwise: {different} of {words} words are found by other terms")
    return different == 0


def _typed(word: str, language: str) -> Iterator[str]:
    yield word.translate(PLAIN)
    yield word.upper()
    if language == "sr" and word.isalpha() and not set("qwxy") & set(word.lower()):
        yield word.lower().translate(CYRILLIC)
        yield word.replace("đ", "dj").replace("Đ", "Dj")


def _report(file: Path) -> bool:
    text = file.read_text(encoding="utf-8")
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", text)]
    known = sum(map(albanian.is_known, words)) / len(words)
    size = len((files("tryeza.search") / "data" / "albanian.txt.xz").read_bytes())
    began = time.process_time()
    tokens = sum(1 for _ in analyse(text, "sq"))
    seconds = time.process_time() - began
    print(
        f"  {file.name}: {known:.2%} of {len(words)} words known to the table ({size} bytes,"
        f" mark {KNOWN:.0%}), {tokens} tokens in {seconds:.3f} s"
    )
    return known >= KNOWN and size < LARGEST_TABLE


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
