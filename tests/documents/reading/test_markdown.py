"""Markdown is read as the page it makes, and as the act that somebody typed into it."""

from contextlib import suppress
from functools import partial

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.counting_calls import calls

from tryeza.documents.content import Block, BlockOrigin, MarkKind, Unreadable
from tryeza.documents.reading.markdown import read_markdown


def blocks(text: str) -> tuple[Block, ...]:
    return read_markdown(text.encode()).blocks


def texts(text: str) -> list[str]:
    return [block.text for block in blocks(text)]


def test_headings_lists_and_marks_are_read() -> None:
    found = blocks("# Ligji\n\n## Neni 1\n\n1. Një **e fortë**.\n2. Dy.\n   - pika\n")
    assert [(b.text, b.outline, b.number) for b in found] == [
        ("Ligji", 0, None),
        ("Neni 1", 1, None),
        ("Një e fortë.", None, "1."),
        ("Dy.", None, "2."),
        ("pika", None, "◦"),
    ]
    assert [mark.kind for mark in found[2].marks] == [MarkKind.BOLD]


def test_a_list_keeps_the_bracket_and_the_number_it_was_typed_with() -> None:
    assert [block.number for block in blocks("3) tri\n4) katër\n")] == ["3)", "4)"]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert texts("Ky ligj rregullon\nbashkëpunimin\ne institucioneve.\n") == [
        "Ky ligj rregullon bashkëpunimin e institucioneve."
    ]


def test_lines_of_an_act_under_one_another_are_paragraphs_of_their_own() -> None:
    assert texts("Neni 1\nQëllimi\n(1) Ky ligj vlen.\n(2) Ai hyn në fuqi.\na) sot\nb) nesër\n") == [
        "Neni 1", "Qëllimi", "(1) Ky ligj vlen.", "(2) Ai hyn në fuqi.", "a) sot", "b) nesër",
    ]  # fmt: skip


def test_tables_are_rows() -> None:
    found = blocks("| Masa | Afati |\n| --- | --- |\n| Një | 2025 |\n")
    assert [(b.text, b.origin) for b in found] == [
        ("Masa\tAfati", BlockOrigin.TABLE),
        ("Një\t2025", BlockOrigin.TABLE),
    ]


def test_a_footnote_keeps_the_label_its_author_gave_it() -> None:
    found = blocks("Sipas ligjit[^a] vlen.\n\n[^a]: Gazeta Zyrtare.\n\nTjetra.\n")
    assert [(b.text, b.note) for b in found] == [
        ("Sipas ligjit vlen.", None),
        ("Gazeta Zyrtare.", "a"),
        ("Tjetra.", None),
    ]


def test_the_settings_at_the_head_of_a_file_are_left_out_and_named() -> None:
    reading = read_markdown(b"---\ntitle: Ligji\n---\n\nNeni 1\n")
    assert [block.text for block in reading.blocks] == ["Neni 1"]
    assert [warning.code for warning in reading.warnings] == ["front_matter"]


def test_the_settings_name_the_language_of_the_text() -> None:
    assert read_markdown(b'---\nlang: "sq"\n---\n\nX:W:W.\n').blocks[0].language == "sq"
    assert read_markdown(b"---\nlang: sr-Cyrl\n---\n\nX:W:W.\n").blocks[0].language == "sr-Cyrl"
    assert read_markdown(b'---\nlang: "><b>\n---\n\nX:W:W.\n').blocks[0].language is None


def test_html_in_it_is_read_as_html_and_runs_nothing() -> None:
    assert texts("<script>alert(1)</script>\n\n<p>Një <b>dy</b></p>\n\ntre<br>katër\n") == [
        "Një dy", "tre\nkatër",
    ]  # fmt: skip


def test_definition_lists_are_read() -> None:
    assert texts("Fundstelle\n:   BGBl I: 1989\n") == ["Fundstelle", "BGBl I: 1989"]


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty"), (b"---\na: b\n---\n", "empty"), (b"x" * (9 * 2**20), "too_large")],
)
def test_what_cannot_be_read_is_refused_with_a_reason(data: bytes, code: str) -> None:
    with pytest.raises(Unreadable) as refusal:
        read_markdown(data)
    assert refusal.value.code == code


def test_nothing_that_is_quoted_deeply_is_lost() -> None:
    assert texts("> " * 90 + "Neni 1\n\nNeni 2\n") == ["Neni 1", "Neni 2"]


@pytest.mark.parametrize("mark", ["> ", "- "])
def test_what_lies_deeper_than_is_read_is_refused_and_not_left_out(mark: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_markdown((mark * 300 + "Neni 1\n\nNeni 2\n").encode())
    assert refused.value.code == "too_deep"


@pytest.mark.parametrize("text", ["[" * 200_000, "![" * 17, "[a] " * 90 + "[a" * 17])
def test_brackets_opened_without_end_are_refused(text: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_markdown(text.encode())
    assert (refused.value.code, refused.value.facts) == ("too_deep", {"limit": 16})


def test_brackets_that_are_closed_escaped_or_of_another_paragraph_are_read() -> None:
    opened = "[" * 16
    assert texts("[a] " * 90) == [("[a] " * 90).strip()]
    assert texts("\\[" * 40) == ["[" * 40]
    assert texts(f"{opened}\n\n{opened}") == [opened, opened]


NASTY = ["[", "]", "(", "*", "_", "`", "<", "!", "\\", ">", "&", "~", "[^", "a", " ", "\n", "\n\n"]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(NASTY), min_size=1, max_size=4).map("".join))
@example("[[[[]]]]")
@example("[" * 16 + "\n\n")
@example("[" * 16 + "]" * 16)
def test_to_read_twice_as_much_is_no_more_than_twice_the_work(sign: str) -> None:
    read_markdown(b"]\n[")  # what is made for the first text that is read is not its work
    once, twice = (
        calls(partial(read_or_refuse, (sign * 4000)[:length])) for length in (2000, 4000)
    )
    assert twice <= 2.2 * once + 1000
    assert twice <= 300 * 4000


def read_or_refuse(text: str) -> None:
    with suppress(Unreadable):
        read_markdown(text.encode())
