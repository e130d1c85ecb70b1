"""What holds for any two versions of any text."""

import json
import os
import subprocess
import sys

from hypothesis import given
from tests.documents.comparing.texts import any_text, new_text, old_text, versions, whole

from tryeza.documents.comparing import LinkKind, as_json, compare
from tryeza.documents.content import Paragraph

Versions = tuple[list[Paragraph], list[Paragraph]]


@given(versions())
def test_every_paragraph_of_both_versions_stands_in_exactly_one_link(both: Versions) -> None:
    old, new = both
    links = compare(old, new).links
    assert sorted(place for link in links for place in link.old) == list(range(len(old)))
    assert sorted(place for link in links for place in link.new) == list(range(len(new)))


@given(versions())
def test_the_redline_gives_both_versions_back(both: Versions) -> None:
    old, new = both
    comparison = compare(old, new)
    assert old_text(comparison) == whole(old)
    assert new_text(comparison) == whole(new)


@given(any_text)
def test_a_text_compared_with_itself_is_kept_whole_and_in_order(same: list[Paragraph]) -> None:
    links = compare(same, same).links
    assert [(link.kind, link.old, link.new, link.score) for link in links] == [
        (LinkKind.KEPT, (place,), (place,), 1.0) for place in range(len(same))
    ]


@given(versions())
def test_what_stayed_is_the_same_on_both_sides_and_claimed_once(both: Versions) -> None:
    old, new = both
    seen_old: set[tuple[int, int]] = set()
    seen_new: set[tuple[int, int]] = set()
    for run in compare(old, new).stayed:
        before = old[run.old].text[run.old_start : run.old_start + run.length]
        after = new[run.new].text[run.new_start : run.new_start + run.length]
        assert before == after and len(before) == run.length > 0
        for step in range(run.length):
            assert (run.old, run.old_start + step) not in seen_old
            assert (run.new, run.new_start + step) not in seen_new
            seen_old.add((run.old, run.old_start + step))
            seen_new.add((run.new, run.new_start + step))


@given(any_text)
def test_all_is_added_to_nothing_and_all_is_removed_from_it(some: list[Paragraph]) -> None:
    added, removed = compare([], some), compare(some, [])
    assert {link.kind for link in added.links} <= {LinkKind.ADDED}
    assert {link.kind for link in removed.links} <= {LinkKind.REMOVED}
    assert [link.new for link in added.links] == [link.old for link in removed.links]


@given(versions())
def test_the_result_is_the_same_every_time_and_is_json(both: Versions) -> None:
    assert json.dumps(as_json(compare(*both))) == json.dumps(as_json(compare(*both)))


def test_the_result_does_not_depend_on_the_process() -> None:
    """Sets of words are ordered differently in every process; frozen reports must not be."""
    script = (
        "from tests.documents.comparing.texts import *\n"
        "from tryeza.documents.comparing import compare\n"
        "old = [CALL, QUORUM, MINUTES, QUORUM + ' ' + CALL] + [f'{QUORUM} {n}' for n in range(9)]\n"
        "print(compare(texts(*old), texts(*reversed(old), INVITATION)))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1
