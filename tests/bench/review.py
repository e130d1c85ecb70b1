"""Measures what is read of returned Word files, and what comes back of copies that we write.

Run as `python -m tests.bench.review [FOLDER]`; the folder holds `docx/annotated` and
`manifest.tsv`, whose counts were read from the XML.
"""

import csv
import difflib
import re
import resource
import sys
import time
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Final

from tests.bench.review_copies import copies_come_back
from tests.bench.second_marks import Counts, Mark, counts, marks, paragraphs, tracked_texts
from tests.bench.second_reading import truth
from tests.documents.reading.files import deleted, docx, inserted, paragraph, run

from tryeza.documents.content import BlockOrigin, Changes, Paragraph
from tryeza.documents.importing import import_text
from tryeza.documents.reading import read
from tryeza.documents.review import Comment, Review, review
from tryeza.documents.review.telling import as_values

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
NOTES: Final = (BlockOrigin.FOOTNOTE, BlockOrigin.ENDNOTE)
PARAGRAPHS: Final = 6_000
REVISIONS: Final = 3_600


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print every row; False if any misses its mark."""
    files = sorted((corpus / "docx/annotated").glob("*.docx"))
    if not files:
        print(f"review: no files in {corpus / 'docx/annotated'}")
        return False
    rows = (
        comments_found(files, manifest(corpus)),
        changes_accounted_for(files),
        texts_agree(files),
        on_the_base(corpus / "docx/annotated"),
        wrong_documents(files),
        big_file(),
        copies_come_back(files),
    )
    return all(rows)


def manifest(corpus: Path) -> dict[str, str]:
    """The counts of each file as the manifest has them."""
    with (corpus / "manifest.tsv").open(encoding="utf-8") as lines:
        return {row["file"]: row["counts"] for row in csv.DictReader(lines, delimiter="\t")}


def comments_found(files: Iterable[Path], said: dict[str, str]) -> bool:
    """All comments, replies and resolved marks, by the XML and by the manifest."""
    right, of = 0, 0
    for file in files:
        found = review(file, filename=file.name).comments
        got = Counts(len(found), sum(one.parent is not None for one in found), _resolved(found))
        of += 1
        if got == counts(file):
            right += 1
        else:
            print(f"review: {file.name}: {got}, the XML has {counts(file)}")
        listed = said.get(f"docx/annotated/{file.name}", "")
        names = ("comments", "replies", "resolved")
        wanted = [int(n[1]) for name in names if (n := re.search(rf"\b{name}=(\d+)", listed))]
        if wanted and wanted != [got.comments, got.replies, got.resolved]:
            print(f"review: {file.name}: {got}, the manifest says {wanted}")
    print(f"review: comments, replies and resolved marks as in the XML in {right} of {of} files")
    return right == of


def _resolved(comments: Iterable[Comment]) -> int:
    return sum(one.resolved for one in comments)


def changes_accounted_for(files: Iterable[Path]) -> bool:
    """The text of each tracked change stands in a change, or is named in a warning."""
    proposed, named, of = 0, 0, 0
    for file in files:
        found = review(file, filename=file.name)
        changes = bare("\n".join(f"{one.old}\n{one.new}" for one in found.changes))
        warnings = bare("\n".join(str(one["message"]) for one in as_values(found)["warnings"]))
        for text in filter(None, map(bare, tracked_texts(file))):
            of += 1
            proposed += text in changes
            named += text not in changes and text in warnings
            if text not in changes and text not in warnings:
                print(f"review: {file.name}: {text[:80]!r} is nowhere")
    share = (proposed + named) / max(of, 1)
    print(
        f"review: of {of} tracked texts {proposed} are in changes, {named} named in warnings "
        f"({share:.2%})"
    )
    return share >= 0.99


def texts_agree(files: Iterable[Path]) -> bool:
    """Every paragraph of the second reading stands in a block, in order, before and after."""
    right, of = 0, 0
    for file in files:
        for changes in Changes:
            body, notes = truth(file, changes)
            blocks = read(file, filename=file.name, changes=changes).blocks
            missing = [
                *_missing(body, [one.text for one in blocks if one.origin not in NOTES]),
                *_missing(notes, [one.text for one in blocks if one.origin in NOTES]),
            ]
            of += 1
            right += not missing
            if missing:
                print(f"review: {file.name} {changes}: {len(missing)} not found: {missing[0]!r}")
    print(f"review: all paragraphs agree in {right} of {of} readings (rejected and accepted)")
    return right >= 0.98 * of


def _missing(wanted: Iterable[str], blocks: Sequence[str]) -> list[str]:
    texts, at = [_words(text) for text in blocks], 0
    missing = []
    for text in filter(None, map(_words, wanted)):
        there = next((place for place in range(at, len(texts)) if text in texts[place]), None)
        if there is None:
            missing.append(text)
        else:
            at = there
    return missing


def _words(text: str) -> str:
    """The words without what parts them: signs of symbol fonts are not letters to both readings."""
    return "".join(re.findall(r"\w+", text))


def on_the_base(folder: Path) -> bool:
    """Comments and changes of the returns of one round, on the paragraphs of its base."""
    base_file = folder / "ja-faq-base.docx"
    returns = sorted(folder.glob("ja-faq-review-*.docx"))
    base = import_text(base_file, filename=base_file.name).paragraphs
    scores = {"comments": [0, 0], "changes": [0, 0]}
    for file in returns:
        found = review(file, filename=file.name, base=base)
        homes = _homes(paragraphs(file), base)
        for mark in marks(file):
            score = scores["changes" if mark.comment is None else "comments"]
            right = _is_on(mark, homes[mark.place], found)
            score[0] += right
            score[1] += 1
            if not right:
                print(f"review: {file.name}: {mark.text or mark.comment!r} not on {mark.before!r}")
    for what, (right, of) in scores.items():
        print(f"review: {right} of {of} {what} of {len(returns)} returns on the right paragraph")
    comments, changes = scores["comments"], scores["changes"]
    return comments[0] == comments[1] and changes[0] >= 0.98 * changes[1]


def wrong_documents(files: Sequence[Path]) -> bool:
    """A return on the base of another is refused, on its own it is not; a few words tell little."""
    bases = {file: import_text(file, filename=file.name, changes=Changes.REJECTED).paragraphs
             for file in files if file.stat().st_size < 200_000}  # fmt: skip
    long = [file for file, base in bases.items() if sum(len(one.text) for one in base) >= 500]
    wrong, of = 0, 0
    for file in long:
        for other in long:
            found = review(file, filename=file.name, base=bases[other])
            refused = any(told.code.endswith("wrong_document") for told in found.notices)
            of += 1
            if refused is (file.name[:6] == other.name[:6]):
                wrong += 1
                print(f"review: {file.name} on {other.name}: {'' if refused else 'not '}refused")
    print(f"review: {of - wrong} of {of} returns on their own or another's base told apart")
    return not wrong


def _is_on(mark: Mark, home: int | None, found: Review) -> bool:
    if mark.comment is not None:
        return any(one.id == mark.comment and one.paragraph == home for one in found.comments)
    return any(
        bare(mark.text) in bare(one.old) or bare(mark.text) in bare(one.new)
        for one in found.changes
        if one.paragraph == home and one.author is not None
    )


def _homes(read_texts: Sequence[str], base: Sequence[Paragraph]) -> list[int | None]:
    """The best alignment of the paragraphs in order, by how many characters they share."""
    texts = [f"{one.label}{one.text}" for one in base]
    best = [[0.0] * (len(texts) + 1) for _ in range(len(read_texts) + 1)]
    alike = [[_alike(text, other) for other in texts] for text in read_texts]
    for i in range(len(read_texts) - 1, -1, -1):
        for j in range(len(texts) - 1, -1, -1):
            together = alike[i][j] + best[i + 1][j + 1]
            best[i][j] = max(together, best[i + 1][j], best[i][j + 1])
    homes: list[int | None] = [None] * len(read_texts)
    i = j = 0
    while i < len(read_texts) and j < len(texts):
        if best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            homes[i] = j if alike[i][j] else None
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return homes


def _alike(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if not one or not other or matcher.quick_ratio() < 0.2:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= 0.2 else 0.0


def big_file() -> bool:
    """CPU time and memory for a long file with many revisions, with a base and without."""
    with ProcessPoolExecutor(1) as pool:
        seconds, peak, found = pool.submit(_review_big).result()
    print(
        f"review: {PARAGRAPHS} paragraphs with {REVISIONS} revisions: {found} changes in "
        f"{seconds:.1f} s of one core, on their base; peak of the process {peak:.0f} MB"
    )
    return seconds < 15 and peak < 1024 and found >= REVISIONS


def _review_big() -> tuple[float, float, int]:
    data = long_return()
    began = time.process_time()
    base = import_text(data, filename="base.docx", changes=Changes.REJECTED).paragraphs
    found = review(data, filename="returned.docx", base=base)
    seconds = time.process_time() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return seconds, peak, len(found.changes)


def long_return() -> bytes:
    """A draft in which three of five paragraphs were changed, each in many runs."""
    words = ("Organizatat", "japin", "komente", "brenda", "afatit", "të", "caktuar")
    runs = "".join(run(f"{word} ") for word in words)
    body = []
    for place in range(PARAGRAPHS):
        opening = run(f"Paragrafi {place} flet për masën {place * 7919 % 10007}. ")
        kind = place % 5
        if kind == 0:
            body.append(paragraph(opening, runs, inserted("me shkrim")))
        elif kind == 1:
            body.append(paragraph(opening, deleted("pa vonesë "), runs))
        elif kind == 2:
            body.append(paragraph(opening, deleted("nuk "), inserted("gjithnjë "), runs))
        else:
            body.append(paragraph(opening, runs))
    return docx("".join(body))


def bare(text: str) -> str:
    """The text without white space and what nobody sees."""
    return re.sub(r"[\s\xad\u200b-\u200f\u2011-]+", "", text)


if __name__ == "__main__":
    sys.exit(0 if main(*map(Path, sys.argv[1:2])) else 1)
