"""Measures how much of real files is read: every word, once, in one paragraph, in order.

Run as `python -m tests.bench.words [FOLDER]`; the folder holds `docx/` and `pairs/`.
"""

import difflib
import io
import re
import resource
import sys
import time
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.bench.second_reading import truth

from tryeza.documents.content import BlockOrigin, Changes, Reading, Unreadable
from tryeza.documents.reading import read

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
WORD: Final = re.compile(r"\w+")
NOTES: Final = (BlockOrigin.FOOTNOTE, BlockOrigin.ENDNOTE)
LEAST_OF_A_FILE: Final = 0.99
LEAST_OF_ALL: Final = 0.999

Words = list[list[str]]  # the words of each paragraph


@dataclass(frozen=True, slots=True)
class Score:
    """How many words there are, how many were found where they belong, how many are too many."""

    words: int
    found: int
    extra: int

    @property
    def share(self) -> float:
        """Found of all; a file without words is read in full."""
        return self.found / self.words if self.words else 1.0

    def __add__(self, other: "Score") -> "Score":
        return Score(self.words + other.words, self.found + other.found, self.extra + other.extra)


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print a line for each file and the total; False if any of them misses its mark."""
    files = sorted([*corpus.glob("docx/*/*.*"), *corpus.glob("pairs/*/*.docx")])
    if not files:
        print(f"words: no files in {corpus}; give the folder of real inputs as an argument")
        return False
    total, worst = Score(0, 0, 0), 1.0
    for file in files:
        for changes in Changes:
            score = measured(file, changes, corpus)
            total, worst = total + score, min(worst, score.share)
    print(f"words: {total.found}/{total.words} found ({total.share:.4%}), worst file {worst:.2%}")
    big = measure_big_file()
    return total.share >= LEAST_OF_ALL and worst >= LEAST_OF_A_FILE and big


def measured(file: Path, changes: Changes, corpus: Path) -> Score:
    """Read one file both ways and print how they compare."""
    began = time.perf_counter()
    try:
        reading = read(file, filename=file.name, changes=changes)
    except Unreadable as refusal:
        print(f"words: {file.relative_to(corpus)} refused: {refusal.code}: {refusal.message}")
        return Score(1, 0, 0)
    seconds = time.perf_counter() - began
    body, notes = (words_of(texts) for texts in truth(file, changes))
    score = compare(body, read_words(reading, notes=False))
    score += compare(notes, read_words(reading, notes=True))
    print(
        f"words: {file.relative_to(corpus)} {changes}: {score.found}/{score.words} "
        f"({score.share:.2%}), {score.extra} extra, {len(reading.blocks)} blocks, {seconds:.2f} s"
    )
    return score


def compare(expected: Words, got: Words) -> Score:
    """Words found in order, those of one paragraph all in one block."""
    wanted = [(word, place) for place, words in enumerate(expected) for word in words]
    given = [(word, place) for place, words in enumerate(got) for word in words]
    homes: dict[int, dict[int, int]] = {}
    for i, j, size in aligned([word for word, _ in wanted], [word for word, _ in given]):
        for step in range(size):
            home = homes.setdefault(wanted[i + step][1], {})
            block = given[j + step][1]
            home[block] = home.get(block, 0) + 1
    found = sum(max(home.values()) for home in homes.values())
    matched = sum(sum(home.values()) for home in homes.values())
    return Score(len(wanted), found, len(given) - matched)


def aligned(a: list[str], b: list[str]) -> Iterator[tuple[int, int, int]]:
    """Runs that both have in the same order, as (place in a, place in b, length)."""
    shorter = min(len(a), len(b))
    head = next((i for i in range(shorter) if a[i] != b[i]), shorter)
    left = shorter - head
    tail = next((i for i in range(left) if a[-1 - i] != b[-1 - i]), left)
    yield 0, 0, head
    middle = difflib.SequenceMatcher(
        None, a[head : len(a) - tail], b[head : len(b) - tail], autojunk=False
    )
    for run in middle.get_matching_blocks():
        yield head + run.a, head + run.b, run.size
    yield len(a) - tail, len(b) - tail, tail


def read_words(reading: Reading, *, notes: bool) -> Words:
    """The words of each block as the importer read them, of the notes or of all else."""
    return [
        WORD.findall(block.text) for block in reading.blocks if (block.origin in NOTES) == notes
    ]


def words_of(texts: list[str]) -> Words:
    """The words of each text."""
    return [WORD.findall(text) for text in texts]


def measure_big_file(paragraphs: int = 15_000) -> bool:
    """Print CPU time and memory for a long file; False if it takes 20 s or a gigabyte."""
    data = long_file(paragraphs)
    began = time.process_time()
    reading = read(data, filename="long.docx", changes=Changes.ACCEPTED)
    seconds = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"words: {paragraphs} paragraphs ({len(data) / 2**20:.1f} MB) read as "
        f"{len(reading.blocks)} blocks in {seconds:.1f} s of one core; "
        f"peak of the process {peak:.0f} MB"
    )
    return seconds < 20 and peak < 1024


def long_file(paragraphs: int) -> bytes:
    """A Word file of numbered paragraphs in many runs, as Word writes them after long editing."""
    run = '<w:r><w:rPr><w:lang w:val="sq-AL"/></w:rPr><w:t xml:space="preserve">{} </w:t></w:r>'
    words = ("Organizatat", "japin", "komente", "brenda", "afatit", "të", "caktuar")
    line = "".join(run.format(word) for word in words)
    numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>'
    body = f"<w:p>{numbered}{line}</w:p>" * paragraphs
    main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="a" '
        f'Type="{relations}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{package}/relationships">'
        f'<Relationship Id="b" Type="{relations}/numbering" Target="numbering.xml"/>'
        "</Relationships>",
        "word/numbering.xml": f'<w:numbering xmlns:w="{main}"><w:abstractNum w:abstractNumId="0">'
        '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
        "word/document.xml": f'<w:document xmlns:w="{main}"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return file.getvalue()


if __name__ == "__main__":
    sys.exit(0 if main(*map(Path, sys.argv[1:2])) else 1)
