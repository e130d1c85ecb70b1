"""Measures which comments are found to be the same letter, on comments sent to US agencies.

The truth is `component` within a docket. One of them (USDA-2020-0009, 791 comments) joins three
model letters of one campaign, which share no run of four words; so it is shown apart what letters
alone find, and what they find with the letters of a campaign together, which is what the mark is
for. Where there is no truth, the largest groups are shown: nobody wrote to them in campaigns.
Run as `python -m tests.bench.grouping [FOLDER]`.
"""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from tryeza.search.campaigns import groups

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
TRUTH: Final = "us-epa-usda-campaigns-given.jsonl"
OTHERS: Final = ("us-usda-text", "decide-madrid", "decidim-barcelona", "polis")
PRECISION: Final = 0.97
RECALL: Final = 0.95
SECONDS: Final = 5.0  # CPU, for 1,000 comments


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print the measures; False if one misses its mark."""
    folder = corpus / "comments"
    if not (folder / TRUTH).is_file():
        print(f"grouping: no file {folder / TRUTH}; give the folder of real inputs")
        return False
    records = _records(folder / TRUTH)
    truth = [f"{record['object_id']} {record['component']}" for record in records]
    began = time.process_time()
    found = groups(record["text"] for record in records)
    seconds = (time.process_time() - began) / len(records) * 1000
    print(f"  {TRUTH}: {len(records)} comments, {seconds:.2f} s CPU for 1,000 (mark {SECONDS})")
    _show("letters", (each.members for group in found for each in group.letters), truth)
    precision, recall = _show("campaigns", (group.members for group in found), truth)
    reached = precision >= PRECISION and recall >= RECALL and seconds < SECONDS
    print(f"  precision >= {PRECISION}, recall >= {RECALL}: {reached}")
    for name in OTHERS:
        _show_others(folder / f"{name}-given.jsonl")
    return reached


def _show(name: str, found: Iterable[Sequence[int]], truth: Sequence[str]) -> tuple[float, float]:
    """Pairwise precision and recall of groups."""
    members = list(found)
    right = sum(
        _pairs(count) for each in members for count in Counter(truth[one] for one in each).values()
    )
    said = sum(_pairs(len(each)) for each in members)
    true = sum(map(_pairs, Counter(truth).values()))
    precision, recall = right / max(1, said), right / max(1, true)
    sizes = ", ".join(str(len(each)) for each in members)
    print(f"  {name:10} precision {precision:.4f}  recall {recall:.4f}  sizes {sizes}")
    return precision, recall


def _pairs(count: int) -> int:
    return count * (count - 1) // 2


def _show_others(file: Path) -> None:
    records = _records(file)
    began = time.process_time()
    found = groups(record["text"] for record in records)
    seconds = time.process_time() - began
    sizes = ", ".join(str(len(group.members)) for group in found[:8])
    grouped = sum(len(group.members) for group in found)
    campaigns = sum(len(group.letters) > 1 for group in found)
    print(
        f"  {file.name}: {grouped} of {len(records)} comments in {len(found)} groups ({sizes} …),"
        f" {campaigns} of several letters, {seconds:.2f} s CPU"
    )


def _records(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
