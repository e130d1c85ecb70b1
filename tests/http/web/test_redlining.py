"""A redline laid over a text: which paragraph says what changed, and where what is gone stood."""

from typing import Any

from tryeza.http.web.redlining import Block, blocks_of, pieces_of

FIRST, SECOND = {"id": "a", "label": "1."}, {"id": "b", "label": "2."}


def equal(text: str) -> dict[str, Any]:
    return {"op": "EQUAL", "text": text}


def inserted(text: str) -> dict[str, Any]:
    return {"op": "INSERT", "text": text}


def deleted(text: str) -> dict[str, Any]:
    return {"op": "DELETE", "text": text}


def entry(label: str, new: list[str], *segments: dict[str, Any]) -> dict[str, Any]:
    return {"labelOld": label, "newParagraphIds": new, "segments": list(segments)}


def test_what_stayed_is_left_and_what_changed_keeps_its_number_before() -> None:
    changed = entry("3.", ["b"], deleted("ten"), inserted("15"))
    assert blocks_of([FIRST, SECOND], [entry("1.", ["a"], equal("Stays.")), changed]) == [
        Block(FIRST),
        Block(SECOND, changed["segments"], "3.", "2."),
    ]


def test_what_is_gone_stands_where_it_stood() -> None:
    gone, last = entry("2.", [], deleted("Gone.")), entry("9.", [], deleted("Last."))
    stays = [entry("1.", ["a"], equal("A")), gone, entry("2.", ["b"], equal("B")), last]
    assert blocks_of([FIRST, SECOND], stays) == [
        Block(FIRST),
        Block(None, gone["segments"], "2."),
        Block(SECOND),
        Block(None, last["segments"], "9."),
    ]


def test_each_part_of_a_paragraph_that_was_split_has_its_own_words() -> None:
    segments = [equal("One.\u2029Two"), deleted(" and\u2029more"), inserted(".")]
    assert pieces_of(segments, 2) == [
        [equal("One.")],
        [equal("Two"), deleted(" and\u2029more"), inserted(".")],
    ]
    assert pieces_of(segments, 3) == [segments, [], []]


def test_a_redline_of_a_text_in_another_language_says_nothing() -> None:
    assert blocks_of([FIRST], [entry("1.", ["x"], inserted("New"))]) == [Block(FIRST)]
