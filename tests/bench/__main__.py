"""`make bench`: every figure, with its input and the machine, one measurement after another."""

import argparse
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench import (
    alignment,
    analysis,
    articles,
    compare_speed,
    document_page,
    grouping,
    lineage,
    quotes,
    reading_room,
    report,
    review,
    search,
    served_page,
    words,
)

MEASUREMENTS: dict[str, Callable[[Path], object]] = {
    "words": words.main,
    "articles": articles.main,
    "alignment": alignment.main,
    "lineage": lineage.main,
    "quotes": quotes.main,
    "compare_speed": compare_speed.main,
    "report": report.main,
    "review": review.main,
    "document_page": document_page.main,
    "served_page": served_page.main,
    "reading_room": reading_room.main,
    "analysis": analysis.main,
    "grouping": grouping.main,
    "search": search.main,
}


def machine() -> str:
    """What the figures were measured on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return (
        f"{_processor()}, {cores} cores, {platform.system()} {platform.machine()},"
        f" Python {platform.python_version()}"
    )


def _processor() -> str:
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or "unknown processor"


def main() -> int:
    """Measure what was asked for (everything by default); 1 when the inputs are not there."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("corpus", type=Path, help="the folder of real inputs")
    parser.add_argument("only", nargs="*", choices=[[], *MEASUREMENTS], help="which; all if none")
    asked = parser.parse_args()
    if not asked.corpus.is_dir():
        print(
            f"There are no inputs at {asked.corpus}: name their folder, make bench CORPUS=FOLDER."
        )
        return 1
    print(f"Machine: {machine()}\nInputs: {asked.corpus.resolve().name}\n")
    for name in asked.only or MEASUREMENTS:
        print(f"== {name}", flush=True)
        started = time.monotonic()
        MEASUREMENTS[name](asked.corpus)
        print(f"-- {name}: {time.monotonic() - started:.0f} s\n", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
