"""Measures what comparing two versions costs: CPU seconds of one core, and memory.

Texts of 1,000 and of 15,000 paragraphs are put together of real ones (the later versions of
`pairs/`, the drafts and the laws), and their next versions made by known edits. Run as
`python -m tests.bench.compare_speed [FOLDER]`.
"""

import resource
import sys
import time
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from random import Random
from typing import Final

from tests.bench.edits import AMOUNTS, edit
from tests.bench.pairs import drafts, pairs

from tryeza.comments.anchors import carry_all, make_anchor
from tryeza.documents.comparing import Comparison, compare
from tryeza.documents.content import Paragraph

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
SIZES: Final = (1_000, 15_000)
MARK: Final = 1.0  # CPU seconds for 1,000 paragraphs
ANCHORS: Final = 5_000


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print a line for each size and amount; False if 1,000 paragraphs take too long."""
    if not (corpus / "pairs").is_dir():
        print(f"compare_speed: no folder {corpus / 'pairs'}; give the folder of real inputs")
        return False
    real = [paragraph for pair in pairs(corpus) for paragraph in pair.new]
    real += [paragraph for _, text in drafts(corpus) for paragraph in text]
    print(f"comparing two versions put together of {len(real)} real paragraphs")
    reached = True
    for size in SIZES:
        old = list(islice(cycle(real), size))
        words = sum(len(paragraph.text.split()) for paragraph in old)
        for name, amount in AMOUNTS.items():
            new = edit(old, amount, Random(1)).paragraphs()  # noqa: S311
            seconds, comparison = _timed(old, new)
            reached &= size > 1_000 or seconds < MARK
            memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
            print(
                f"  {size:6} → {len(new):6} paragraphs, {words} words, {name:7}"
                f" {seconds:6.2f} s CPU, {seconds / size * 1000:5.2f} s for 1,000,"
                f" at most {memory} MiB so far"
            )
            if size == 1_000:
                _carry(old, new, comparison)
    print(f"  under {MARK} s for 1,000 paragraphs: {reached}")
    return reached


def _timed(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> tuple[float, Comparison]:
    start = time.process_time()
    comparison = compare(old, new)
    return time.process_time() - start, comparison


def _carry(old: Sequence[Paragraph], new: Sequence[Paragraph], comparison: Comparison) -> None:
    places = [place for place, paragraph in enumerate(old) if len(paragraph.text) > 40]
    anchors = [make_anchor(old, place, 5, 35) for place in islice(cycle(places), ANCHORS)]
    start = time.process_time()
    carry_all(anchors, old, new, comparison)
    print(f"         {ANCHORS} anchors carried: {time.process_time() - start:.2f} s CPU")


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
