"""A number before a line is a label only where it is the first or the next of an open list."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.structure.texts import kinds, labels, outline, taken_apart, warnings

from tryeza.documents.content import Block, Reading
from tryeza.documents.structure import structure
from tryeza.documents.structure.number_labels import bullet, number_label
from tryeza.documents.structure.numerals import follows, is_first, readings


def test_page_numbers_and_dates_are_no_paragraphs() -> None:
    text = """
Neni 1
Qëllimi
1. Paragrafi i parë.
1.1. Nënparagrafi i parë.
1 / 39
12.02.2019 data e shpalljes
1.2. Nënparagrafi i dytë.
1.2.1. Pika e parë.
1.3. Nënparagrafi i tretë.
2. Paragrafi i dytë.
"""
    assert labels(text) == ["Neni 1", "", "1.", "1.1.", "", "", "1.2.", "1.2.1.", "1.3.", "2."]


def test_a_gap_is_a_warning_and_drops_nothing() -> None:
    text = "Neni 1\nQëllimi\n1. Një.\n3. Tre.\n4. Katër.\n"
    assert labels(text) == ["Neni 1", "", "1.", "3.", "4."]
    assert warnings(text) == ["numbering_gap"]


def test_a_warning_ends_with_one_full_stop() -> None:
    reading = Reading((Block("Neni 1"), Block("2. Dy."), Block("3. Tre.")))
    (warning,) = structure(reading).warnings
    assert warning.message == "The first number in Neni 1 is 2."


def test_a_first_paragraph_numbered_two_is_kept_with_a_warning() -> None:
    text = "Član 1\nSvrha\n2. Ova uredba uređuje postupak.\n3. Uredba važi za sve.\n"
    assert labels(text) == ["Član 1", "", "2.", "3."]
    assert warnings(text) == ["numbering_start"]


def test_a_count_that_begins_again_is_kept_with_a_warning() -> None:
    text = "Neni 1\nQëllimi\n1. Një.\n2. Dy.\n1. Përsëri një.\n"
    assert labels(text) == ["Neni 1", "", "1.", "2.", "1."]
    assert warnings(text) == ["numbering_restart"]


def test_a_list_after_a_colon_stands_under_its_paragraph() -> None:
    text = "Neni 1\nOrganet\n1. Organet janë:\n1. kuvendi;\n2. bordi.\n2. Kuvendi zgjedh bordin.\n"
    assert outline(text)[2:] == [
        "  paragraph <1.> Organet janë:",
        "    point <1.> kuvendi;",
        "    point <2.> bordi.",
        "  paragraph <2.> Kuvendi zgjedh bordin.",
    ]


def test_items_that_a_colon_leads_to_are_points_though_they_have_numbers() -> None:
    text = "Neni 65\nKompetencat\nKuvendi:\n1. miraton ligje;\n2. zgjedh Qeverinë.\n"
    assert kinds(text) == ["article", "heading", "text", "point", "point"]


def test_text_between_items_does_not_end_their_list() -> None:
    text = "Neni 1\nQëllimi\n1. Një:\na) pika a;\nTekst pa numër.\nb) pika b.\n2. Dy.\n"
    assert outline(text)[2:] == [
        "  paragraph <1.> Një:",
        "    point <a)> pika a;",
        "  text <> Tekst pa numër.",
        "    point <b)> pika b.",
        "  paragraph <2.> Dy.",
    ]


def test_albanian_letters_may_be_digraphs_or_leave_them_out() -> None:
    lines = [f"{letter}) pika {letter};" for letter in ("a", "b", "c", "ç", "d", "dh", "e", "f")]
    text = "Neni 1\nPikat\n1. Janë:\n" + "\n".join(lines)
    assert labels(text)[3:] == ["a)", "b)", "c)", "ç)", "d)", "dh)", "e)", "f)"]
    assert warnings(text) == []


def test_serbian_letters_follow_the_azbuka() -> None:
    lines = [f"{letter}) тачка;" for letter in "абвгдђежз"]
    text = "Члан 1\nПредмет\n1. Органи су:\n" + "\n".join(lines)
    assert labels(text)[3:] == [f"{letter})" for letter in "абвгдђежз"]
    assert warnings(text) == []


def test_i_after_h_is_a_letter_and_i_at_the_start_a_roman_one() -> None:
    letters = "Neni 1\nPikat\n1. Janë:\n" + "\n".join(f"{c}) pika;" for c in "abcdefghij")
    assert warnings(letters) == []
    roman = "Neni 1\nPikat\n1. Janë:\ni) një;\nii) dy;\niii) tre;\niv) katër.\n"
    assert warnings(roman) == []
    assert labels(roman)[3:] == ["i)", "ii)", "iii)", "iv)"]


def test_bullets_are_points_with_their_mark() -> None:
    text = "Neni 1\nOrganet\n1. Organet janë:\n- kuvendi;\n- bordi.\n2. Bordi zgjidhet.\n"
    assert outline(text)[2:] == [
        "  paragraph <1.> Organet janë:",
        "    point <-> kuvendi;",
        "    point <-> bordi.",
        "  paragraph <2.> Bordi zgjidhet.",
    ]


def test_automatic_numbers_are_labels_whatever_they_count() -> None:
    blocks = (
        Block("Purpose", number="Article I.", number_level=0, list_id="1", outline=0),
        Block("The first.", number="A.", number_level=1, list_id="1"),
        Block("Below it.", number="1.", number_level=2, list_id="1"),
        Block("The second.", number="B.", number_level=1, list_id="1"),
        Block("A point.", number="•", number_level=0, list_id="2", bullet=True, indent=720),
    )
    assert outline(structure(Reading(blocks))) == [
        "article <Article I.> Purpose",
        "  paragraph <A.> The first.",
        "    point <1.> Below it.",
        "  paragraph <B.> The second.",
        "    point <•> A point.",
    ]


def test_a_typed_number_in_an_item_with_an_automatic_bullet_is_its_label() -> None:
    blocks = (
        Block("1.1 Policy", outline=1),
        Block("1.1.1 A policy exists.", number="•", number_level=0, list_id="7", bullet=True),
        Block("1.1.2 It is known.", number="•", number_level=0, list_id="7", bullet=True),
    )
    assert [p.label for p in structure(Reading(blocks)).paragraphs] == ["1.1", "1.1.1", "1.1.2"]


@pytest.mark.parametrize(
    ("text", "printed", "prefix"),
    [
        ("1. Text", "1.", ()),
        ("1.1. Text", "1.1.", ("1",)),
        ("1.3.organizatë", "1.3.", ("1",)),
        ("2.1 Text", "2.1", ("2",)),
        ("(1) Text", "(1)", ()),
        ("(ii) text", "(ii)", ()),
        ("a) text", "a)", ()),
        ("dh) tekst", "dh)", ()),
        ("а) текст", "а)", ()),
        ("IV. TITLE", "IV.", ()),
        ("I.2. Title", "I.2.", ("i",)),
        ("6a. Text", "6a.", ()),
        ("1° De tenir", "1°", ()),
        ("٣. نص", "٣.", ()),
        ("① 文", "①", ()),
        ("20 % shtesë", None, ()),
        ("1.000 euro", None, ()),
        ("12.02.2019 data", None, ()),
        ("3.5 milionë", "3.5", ("3",)),
        ("d.o.o. Firma", None, ()),
        ("1 / 39", "1", ()),
        ("Nr. 5", None, ()),
        ("", None, ()),
    ],
)
def test_what_may_be_a_number_at_the_start_of_a_line(
    text: str, printed: str | None, prefix: tuple[str, ...]
) -> None:
    label = number_label(text)
    if printed is None:
        assert label is None or not label.delimited
    else:
        assert label is not None
        assert (label.printed, label.prefix) == (printed, prefix)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("1", "2"), ("9", "10"), ("c", "ç"), ("c", "d"), ("d", "dh"), ("iv", "v"), ("z", "aa"),
     ("11", "11a"), ("11a", "11b"), ("11b", "12"), ("4", "4bis"), ("а", "б"), ("в", "г")],
)  # fmt: skip
def test_what_follows_what(earlier: str, later: str) -> None:
    assert any(follows(a, b) for a in readings(earlier) for b in readings(later))


@pytest.mark.parametrize(("earlier", "later"), [("1", "3"), ("b", "a"), ("a", "c"), ("2", "2")])
def test_what_does_not_follow(earlier: str, later: str) -> None:
    assert not any(follows(a, b) for a in readings(earlier) for b in readings(later))


@given(st.integers(1, 3000))
def test_every_number_follows_the_one_before_it(number: int) -> None:
    (earlier,), (later,) = readings(str(number)), readings(str(number + 1))
    assert follows(earlier, later)
    assert is_first(earlier) == (number == 1)


@given(st.text(max_size=60))
def test_any_text_is_read_without_failing_and_keeps_its_words(text: str) -> None:
    paragraphs = taken_apart(text.replace("\n", " ") or "x").paragraphs
    words = "".join(f"{paragraph.label}{paragraph.text}" for paragraph in paragraphs)
    assert [c for c in words if c.isalnum()] == [c for c in (text or "x") if c.isalnum()]


def test_a_bullet_needs_a_space_and_a_tick_box_is_text() -> None:
    assert bullet("- kuvendi") is not None
    assert bullet("-kuvendi") is None
    assert bullet("☐ po") is None
