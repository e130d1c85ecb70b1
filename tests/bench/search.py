"""Measures the search on 100,000 comments, beside tantivy on the same postings in the same run.

CPU of this process for a query and its first 20 results, when what it needs was read before (warm);
the first use of a common word apart. Then with a database: how long an index takes to be rebuilt
(of one core), how soon a comment that is committed is found, and what a search through the graph
takes of the server. Run as `python -m tests.bench.search [FOLDER]`; it takes some ten minutes.
"""

import asyncio
import gc
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, TypeVar

import numpy as np
from tests.bench import search_installation, search_yardstick
from tests.bench.search_corpus import COMMENTS, asked_words, made_comments

from tryeza.kernel.outbox import START
from tryeza.search.evaluating import Narrowed
from tryeza.search.index import Index, Order
from tryeza.search.index_folder import IndexFolder, keep_place
from tryeza.search.index_writing import Building, update
from tryeza.search.query import Query
from tryeza.search.query_parsing import parse
from tryeza.search.records import Column, Record

DEFAULT_CORPUS: Final = Path("../shared/corpus/given")
QUERIES: Final = 150
SHOWN: Final = 20
MARKS: Final = {  # p95 of CPU, in milliseconds
    **dict.fromkeys(("term", "and", "or", "prefix", "filtered", "two facets", "by date"), 3.0),
    "phrase": 6.0,
}
FIRST_USE: Final = 150.0  # of a common word, in milliseconds
TIMES_TANTIVY: Final = 4.0
MEGABYTES: Final = 250
COMMIT: Final = 10.0  # of one new comment, in milliseconds

Ask = Callable[[Query], object]
Done = TypeVar("Done")


def main(corpus: Path = DEFAULT_CORPUS) -> bool:
    """Print the measures; False if one misses its mark."""
    folder = corpus / "comments"
    if not folder.is_dir():
        print(f"search: no folder {folder}; give the folder of real inputs")
        return False
    with TemporaryDirectory() as made:
        path = Path(made)
        _in_a_process(build, path, folder)
        words, pairs = _in_a_process(asked, folder)
        yardstick = search_yardstick.Yardstick(path / "tantivy")
        reached = _measure(Index(IndexFolder(path / "ours")), yardstick, words, pairs)
        reached &= _memory(path / "ours", words, pairs)
        reached &= _one_more(IndexFolder(path / "ours"))
    return asyncio.run(search_installation.measure(folder)) and reached


def _in_a_process(work: Callable[..., Done], *arguments: object) -> Done:
    """Done in a process of its own, so that what it leaves in memory is not counted."""
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


def build(path: Path, folder: Path) -> None:
    """Make both indexes."""
    ours = IndexFolder(path / "ours")
    ours.path.mkdir()
    began, building = time.process_time(), Building(index := ours.new())
    building.add(made_comments(folder))
    building.finish()
    keep_place(index, START)
    ours.make_current(index)
    size = sum(file.stat().st_size for file in index.iterdir()) / 2**20
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"  {COMMENTS} comments analysed and indexed: {time.process_time() - began:.0f} s CPU,"
        f" {size:.0f} MB on disk, {peak:.0f} MB of memory at most"
    )
    search_yardstick.build(path / "tantivy", made_comments(folder))


def asked(folder: Path) -> tuple[list[str], list[str]]:
    """What is looked for: words, and phrases of two or three."""
    return asked_words(list(made_comments(folder)), QUERIES)


def _measure(
    index: Index, yardstick: search_yardstick.Yardstick, words: list[str], pairs: list[str]
) -> bool:
    query = parse("gati")  # the tables of lemmas are read once, when a server starts
    began = time.process_time()
    index.find(query)
    print(f"  opened in {(time.process_time() - began) * 1000:.0f} ms CPU")
    reached = True
    for name, queries in _queries(words, pairs).items():
        first, ours = _twice(queries, _ask(index, name))
        _, theirs = _twice(queries, yardstick.ask(name))
        times = np.percentile(ours, 95) / np.percentile(theirs, 95)
        met = np.percentile(ours, 95) <= MARKS[name] and max(first) <= FIRST_USE
        print(
            f"  {name:10} p50 {np.percentile(ours, 50):.2f}  p95 {np.percentile(ours, 95):.2f} ms"
            f" (mark {MARKS[name]});  first use p95 {np.percentile(first, 95):.1f},"
            f" at most {max(first):.1f} (mark {FIRST_USE});  tantivy p95"
            f" {np.percentile(theirs, 95):.2f}: {times:.1f} times (mark {TIMES_TANTIVY})"
        )
        reached &= bool(met and times <= TIMES_TANTIVY)
    return reached


def _queries(words: list[str], pairs: list[str]) -> dict[str, list[Query]]:
    terms = [parse(word) for word in words]
    two = list(pairwise(words))
    return {
        "term": terms,
        "and": [parse(f"{one} {other}") for one, other in two],
        "or": [parse(f"{one} OR {other}") for one, other in two],
        "prefix": [parse(f"{word[:4]}*") for word in words],
        "phrase": [parse(f'"{pair}"') for pair in pairs],
        "filtered": terms,
        "two facets": terms,
        "by date": terms,
    }


def _ask(index: Index, name: str) -> Ask:
    narrowed = Narrowed({Column.CONSULTATION: "1"}) if name == "filtered" else None
    order = Order.NEWEST if name == "by date" else Order.RELEVANCE

    def ask(query: Query) -> object:
        found = index.find(query, narrowed)
        facets = (Column.KIND, Column.ORGANISATION) if name == "two facets" else ()
        return found.first(order, SHOWN), [found.counts(facet) for facet in facets]

    return ask


def _twice(queries: Sequence[Query], ask: Ask) -> tuple[list[float], list[float]]:
    """Milliseconds of CPU for each, the first time and the second."""
    gc.collect()
    passes: list[list[float]] = []
    for _ in range(2):
        taken = []
        for query in queries:
            began = time.process_time_ns()
            ask(query)
            taken.append((time.process_time_ns() - began) / 1e6)
        passes.append(taken)
    return passes[0], passes[1]


READER: Final = """
import sys
from pathlib import Path
import psutil
from tryeza.search.index import Index
from tryeza.search.index_folder import IndexFolder
from tryeza.search.query_parsing import parse

index = Index(IndexFolder(Path(sys.argv[1])))
memory = psutil.Process().memory_info
parse("gati")
before = memory().rss
for line in sys.stdin:
    index.find(parse(line))
print(memory().rss >> 20, (memory().rss - before) >> 20)
"""


def _memory(path: Path, words: list[str], pairs: list[str]) -> bool:
    """Of a process that has searched for all of it, with the tables of lemmas of all languages."""
    asked = "".join(f"{each}\n" for each in (*words, *(f'"{pair}"' for pair in pairs)))
    command = [sys.executable, "-c", READER, str(path)]
    told = subprocess.run(command, input=asked, capture_output=True, text=True, check=True)
    memory, of_index = map(int, told.stdout.split())
    print(f"  memory of a reader: {memory} MB (mark {MEGABYTES}), {of_index} of them for the index")
    return memory <= MEGABYTES


def _one_more(folder: IndexFolder) -> bool:
    """One comment after another into the whole index: the cost of its commit, and of reading it."""
    path, index = folder.current(), Index(folder)
    assert path is not None
    index.find(parse("gati"))
    commits, reads = [], []
    for number in range(COMMENTS + 1, COMMENTS + 8):
        record = Record(number, f"ziplin{number} i ri", "sq", datetime.now(UTC))
        began = time.process_time()
        update(path, [record])
        written = time.process_time()
        if index.find(parse(f"ziplin{number}")).numbers.tolist() != [number]:
            raise AssertionError("A comment that was indexed is not found.")
        commits.append((written - began) * 1000)
        reads.append((time.process_time() - written) * 1000)
    commit = float(np.median(commits))
    print(
        f"  one more comment: {commit:.1f} ms CPU to commit (mark {COMMIT}),"
        f" {np.median(reads):.1f} ms until a reader has found it"
    )
    return commit <= COMMIT


if __name__ == "__main__":
    sys.exit(not main(*map(Path, sys.argv[1:])))
