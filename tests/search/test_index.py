"""The index finds what a plain look at every text finds, whatever was changed and merged."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
    run_state_machine_as_test,
)
from tests.search.brute_force import matches

from tryeza.kernel.outbox import START
from tryeza.search.evaluating import Narrowed
from tryeza.search.index import BeingPrepared, Index, Order, _highest
from tryeza.search.index_folder import IndexFolder, keep_place
from tryeza.search.index_writing import Building, merge_small, update
from tryeza.search.query import All, Field, Not, Phrase, Prefix, Query, Some, Within, Word
from tryeza.search.query_parsing import parse
from tryeza.search.records import Column, Record

WORDS = ("komuna", "komunes", "afati", "afat", "plani", "rruga", "qyteti", "dhe")
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)


def record(number: int, text: str, **columns: str) -> Record:
    return Record(
        number=number,
        text=text,
        language="sq",
        created_at=NOON + timedelta(days=number),
        columns={Column(name): value for name, value in columns.items()},
        within={Field.FOR: columns.get("organisation", "")},
    )


def an_index(folder: Path, *records: Record) -> Index:
    """An index of these records, as a rebuild makes it."""
    index = IndexFolder(folder)
    path = index.new()
    building = Building(path)
    building.add(records)
    building.finish()
    keep_place(path, START)
    index.make_current(path)
    return Index(index)


def numbers(index: Index, query: str | Query, narrowed: Narrowed | None = None) -> list[int]:
    """The numbers of what is found, the best first."""
    found = index.find(parse(query) if isinstance(query, str) else query, narrowed)
    return found.numbers[found.first(Order.RELEVANCE, 1_000)].tolist()


QUERIES = st.recursive(
    st.sampled_from(WORDS).map(lambda word: parse(f"{word}"))
    | st.lists(st.sampled_from(WORDS), min_size=1, max_size=3).map(lambda w: Phrase(tuple(w)))
    | st.sampled_from(["ko", "af", "komun", "zz"]).map(Prefix)
    | st.sampled_from(["qendra", "aktive", "zyra"]).map(lambda w: Within(Field.FOR, (w,)))
    | st.just(Word("mungon", ("mungon",))),
    lambda parts: (
        st.lists(parts, min_size=2, max_size=3).map(lambda each: All(tuple(each)))
        | st.lists(parts, min_size=2, max_size=3).map(lambda each: Some(tuple(each)))
        | parts.map(Not)
    ),
    max_leaves=8,
)
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
RECORDS = st.builds(
    lambda number, text, organisation: record(number, text, organisation=organisation),
    st.integers(1, 12),
    TEXTS,
    st.sampled_from(["", "Qendra Aktive", "Zyra"]),
)


class Writing(RuleBasedStateMachine):
    """An index that is written to, and what it should have."""

    @initialize(records=st.lists(RECORDS, max_size=6, unique_by=lambda one: one.number))
    def is_made(self, records: list[Record]) -> None:
        self.folder = TemporaryDirectory()
        self.index = an_index(Path(self.folder.name), *records)
        self.there = {one.number: one for one in records}

    @rule(records=st.lists(RECORDS, max_size=3, unique_by=lambda one: one.number))
    def is_updated(self, records: list[Record]) -> None:
        update(self.path, records)
        self.there |= {one.number: one for one in records}

    @rule()
    def is_merged(self) -> None:
        for number in range(9):
            update(self.path, [one for key, one in self.there.items() if key == number + 1])
        merge_small(self.path)

    @rule(query=QUERIES)
    def finds_the_same(self, query: Query) -> None:
        expected = sorted(key for key, one in self.there.items() if matches(one, query))
        assert sorted(numbers(self.index, query)) == expected

    @rule(query=QUERIES)
    def counts_the_same(self, query: Query) -> None:
        found = self.index.find(query)
        expected = Counter(
            one.columns.get(Column.ORGANISATION, "")
            for one in self.there.values()
            if matches(one, query)
        )
        assert found.counts(Column.ORGANISATION) == expected

    @property
    def path(self) -> Path:
        path = IndexFolder(Path(self.folder.name)).current()
        assert path is not None
        return path

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.folder.cleanup()


def test_whatever_is_updated_and_merged_it_finds_what_is_there() -> None:
    run_state_machine_as_test(Writing, settings=settings(max_examples=25, stateful_step_count=10))


def test_what_has_a_word_and_not_another_is_found_where_whoosh_errs(tmp_path: Path) -> None:
    index = an_index(tmp_path, record(1, "plani"), record(2, "rruga plani"))
    assert numbers(index, "rruga -plani") == []
    assert numbers(index, "plani -rruga") == [1]


def test_a_word_is_found_in_any_form_the_very_form_first(tmp_path: Path) -> None:
    index = an_index(
        tmp_path, record(1, "afati i ri"), record(2, "afatit të ri"), record(3, "qyteti")
    )
    assert numbers(index, "afatit") == [2, 1]


def test_a_rarer_word_and_a_shorter_text_count_for_more(tmp_path: Path) -> None:
    index = an_index(
        tmp_path,
        record(1, "rruga qyteti plani komuna afati"),
        record(2, "rruga"),
        record(3, "rruga plani"),
        record(4, "qyteti"),
    )
    assert numbers(index, "rruga OR plani")[0] == 3
    assert numbers(index, "rruga") == [2, 3, 1]


def test_it_is_narrowed_to_values_and_days(tmp_path: Path) -> None:
    index = an_index(
        tmp_path,
        record(1, "plani", kind="remark"),
        record(2, "plani", kind="question"),
        record(3, "plani", kind="question"),
    )
    assert numbers(index, "plani", Narrowed({Column.KIND: "question"})) == [3, 2]
    assert numbers(index, "plani", Narrowed({Column.KIND: "objection"})) == []
    third = record(3, "").microseconds
    assert numbers(index, "plani", Narrowed(since=third)) == [3]
    assert numbers(index, "plani", Narrowed({Column.KIND: "question"}, until=third)) == [2]


def test_the_latest_come_first_where_that_is_asked(tmp_path: Path) -> None:
    index = an_index(tmp_path, *(record(n, "plani " * n) for n in range(1, 30)))
    found = index.find(parse("plani"))
    assert found.numbers[found.first(Order.NEWEST, 3)].tolist() == [29, 28, 27]


@given(
    st.lists(st.integers(0, 50), max_size=60).map(lambda each: each * 100),
    st.integers(1, 40),
)
def test_the_highest_of_many_are_the_highest(keys: list[int], most: int) -> None:
    highest = _highest(np.array(keys, np.int64), most)
    best = sorted(keys, reverse=True)[:most]
    assert sorted((keys[at] for at in highest), reverse=True)[:most] == best
    least = min(best, default=0)
    assert sorted(highest.tolist()) == [at for at, key in enumerate(keys) if key >= least]


def test_without_an_index_it_says_that_it_is_being_prepared(tmp_path: Path) -> None:
    with pytest.raises(BeingPrepared):
        Index(IndexFolder(tmp_path / "none")).find(parse("plani"))


def test_another_index_that_takes_its_place_is_read_at_once(tmp_path: Path) -> None:
    index = an_index(tmp_path, record(1, "plani"))
    assert numbers(index, "plani") == [1]
    an_index(tmp_path, record(2, "plani"))
    assert numbers(index, "plani") == [2]


def test_an_index_that_is_gone_is_being_prepared(tmp_path: Path) -> None:
    index = an_index(tmp_path, record(1, "plani"))
    path = IndexFolder(tmp_path).current()
    assert path is not None and numbers(index, "plani") == [1]
    for file in path.glob("MAIN*"):
        file.unlink()
    for file in path.glob("*.toc"):
        file.unlink()
    with pytest.raises(BeingPrepared):
        index.find(parse("plani"))


@pytest.mark.parametrize("much", [0, 20, 200])
def test_an_index_of_which_less_is_left_is_being_prepared(tmp_path: Path, much: int) -> None:
    an_index(tmp_path, record(1, "plani"))
    path = IndexFolder(tmp_path).current()
    assert path is not None
    for file in path.glob("*.toc"):
        file.write_bytes(file.read_bytes()[:much])
    with pytest.raises(BeingPrepared):
        Index(IndexFolder(tmp_path)).find(parse("plani"))


@pytest.mark.parametrize("left", [b"", b"\0\0\0\0", b"\xff"])
def test_what_a_lost_power_leaves_of_the_current_name_names_no_index(
    tmp_path: Path, left: bytes
) -> None:
    index = an_index(tmp_path, record(1, "plani"))
    (tmp_path / "current").write_bytes(left)
    with pytest.raises(BeingPrepared):
        index.find(parse("plani"))


def test_an_index_made_by_another_analysis_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = an_index(tmp_path, record(1, "plani"))
    monkeypatch.setattr("tryeza.search.analysis.version", lambda: "another")
    with pytest.raises(BeingPrepared):
        index.find(parse("plani"))
