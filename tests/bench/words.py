"""Measures how much of real files is read: every word, once, in one paragraph, in order.

The truth is a second, deliberately simple reading of the same XML that shares no code with the
importer. Run as `python -m tests.bench.words [FOLDER]`; the folder holds `docx/` and `pairs/`.
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

from lxml import etree

from tryeza.documents.content import BlockOrigin, Changes, Reading, Unreadable
from tryeza.documents.reading import read

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
WORD: Final = re.compile(r"\w+")
NOTES: Final = (BlockOrigin.FOOTNOTE, BlockOrigin.ENDNOTE)
LEAST_OF_A_FILE: Final = 0.99
LEAST_OF_ALL: Final = 0.999

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
BETWEEN: Final = ("tab", "ptab", "br", "cr", "noBreakHyphen", "sym")  # what parts words
TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
DRAW: Final = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"

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
    body, notes = truth(file, changes)
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


def truth(file: Path, changes: Changes) -> tuple[Words, Words]:
    """The words of the text and of its notes, by the simple reading."""
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist() if name.endswith(".xml")}
    texts = word_texts if "[Content_Types].xml" in parts else open_texts
    body, notes = texts(parts, changes)
    return [WORD.findall(text) for text in body], [WORD.findall(text) for text in notes]


def word_texts(parts: dict[str, bytes], changes: Changes) -> tuple[list[str], list[str]]:
    """The paragraphs of the main part and those of its notes, in the order of citation."""
    main = next(name for name in sorted(parts) if re.fullmatch(r"word/document\d*\.xml", name))
    root = etree.fromstring(parts[main])
    gone = removed(changes)
    notes: list[str] = []
    left = {
        (f"{W}{kind}Reference", note.get(f"{W}id")): note
        for kind in ("footnote", "endnote")
        if f"word/{kind}s.xml" in parts
        for note in etree.fromstring(parts[f"word/{kind}s.xml"])
    }
    for reference in root.iter(f"{W}footnoteReference", f"{W}endnoteReference"):
        note = left.pop((reference.tag, reference.get(f"{W}id")), None)
        if note is not None and not is_inside(reference, gone):
            notes.extend(paragraphs_of(note, changes))
    return list(paragraphs_of(root, changes)), notes


def removed(changes: Changes) -> tuple[str, ...]:
    """The elements whose text is not there."""
    apart = (f"{W}drawing", f"{W}pict", f"{W}object", f"{MC}Fallback")
    if changes is Changes.ACCEPTED:
        return (f"{W}del", f"{W}moveFrom", *apart)
    return (f"{W}ins", f"{W}moveTo", *apart)


def is_inside(element: etree._Element, names: tuple[str, ...]) -> bool:
    """Whether an element stands inside one of these, or in a table row that is gone."""
    marks = [name for name in names if name.startswith(W)]
    for above in element.iterancestors():
        if above.tag in names:
            return True
        row = above.find(f"{W}trPr") if above.tag == f"{W}tr" else None
        if row is not None and any(row.find(mark) is not None for mark in marks):
            return True
    return False


def paragraphs_of(root: etree._Element, changes: Changes) -> Iterator[str]:
    """The text of each paragraph; one whose mark is gone runs on into the next."""
    gone = removed(changes)
    running = ""
    for paragraph in root.iter(f"{W}p"):
        if is_inside(paragraph, gone):
            continue
        running += "".join(pieces(paragraph, gone))
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or not any(mark.find(name) is not None for name in gone[:2]):
            yield running
            running = ""
    yield running


def pieces(paragraph: etree._Element, gone: tuple[str, ...]) -> Iterator[str]:
    """The stretches of text of a paragraph, and something between where no letters touch."""
    for element in paragraph.iter(f"{W}t", f"{W}delText", *(f"{W}{name}" for name in BETWEEN)):
        if is_inside(element, gone) or element.getparent().tag == f"{W}tabs":
            continue
        yield element.text or "" if element.tag in (f"{W}t", f"{W}delText") else " "


def open_texts(parts: dict[str, bytes], changes: Changes) -> tuple[list[str], list[str]]:
    """The paragraphs of an ODT file without tracked changes, and those of its notes."""
    root = etree.fromstring(parts["content.xml"]).find(f"{OFFICE}body/{OFFICE}text")
    if root is None or root.find(f"{TEXT}tracked-changes") is not None:
        raise ValueError("the simple reading knows no tracked changes in ODT files")
    body: list[str] = []
    notes: list[str] = []
    for paragraph in root.iter(f"{TEXT}p", f"{TEXT}h"):
        above = [element.tag for element in paragraph.iterancestors()]
        if any(tag.startswith(DRAW) or tag == f"{OFFICE}annotation" for tag in above):
            continue
        (notes if f"{TEXT}note" in above else body).append("".join(open_pieces(paragraph)))
    return body, notes


def open_pieces(element: etree._Element) -> Iterator[str]:
    """The text of an ODT paragraph without what is set apart from it."""
    yield element.text or ""
    for child in element:
        apart = child.tag in (f"{TEXT}note", f"{OFFICE}annotation") or child.tag.startswith(DRAW)
        if child.tag in (f"{TEXT}tab", f"{TEXT}s", f"{TEXT}line-break"):
            yield " "
        elif not apart:
            yield from open_pieces(child)
        yield child.tail or ""


def measure_big_file(paragraphs: int = 15_000) -> bool:
    """Print time and memory for a long file; False if it takes 20 seconds or a gigabyte."""
    data = long_file(paragraphs)
    began = time.perf_counter()
    reading = read(data, filename="long.docx", changes=Changes.ACCEPTED)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"words: {paragraphs} paragraphs ({len(data) / 2**20:.1f} MB) read as "
        f"{len(reading.blocks)} blocks in {seconds:.1f} s; peak of the process {peak:.0f} MB"
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
