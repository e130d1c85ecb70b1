"""Text and marks put together of pieces."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tryeza.documents.content import Mark, MarkKind
from tryeza.documents.reading.passages import Passage, Piece, clean, joined, link, put_together

LETTERS = st.text(alphabet="aeë \u0301\u0308\u0327\u1112\u1161\u11ab가\ufeff\n\u00ad", max_size=8)
PIECES = st.lists(st.builds(Piece, LETTERS, st.booleans(), st.booleans()), max_size=8)


@given(PIECES)
def test_the_text_is_composed_trimmed_and_loses_nothing(pieces: list[Piece]) -> None:
    passage = put_together(pieces)
    whole = unicodedata.normalize("NFC", clean("".join(piece.text for piece in pieces)))
    assert passage.text == whole.strip()


@given(PIECES)
def test_marks_lie_within_the_text_and_do_not_overlap_their_own_kind(pieces: list[Piece]) -> None:
    passage = put_together(pieces)
    for kind in MarkKind:
        ends = [0]
        for mark in (mark for mark in passage.marks if mark.kind is kind):
            assert ends[-1] <= mark.start < mark.end <= len(passage.text)
            ends.append(mark.end)


def test_marks_cover_the_letters_that_had_them() -> None:
    passage = put_together([Piece("  a"), Piece("e\u0308b ", bold=True), Piece(" ")])
    assert (passage.text, passage.marks) == ("aëb", (Mark(MarkKind.BOLD, 1, 3),))


def test_passages_are_joined_with_their_marks() -> None:
    first = Passage("ab", (Mark(MarkKind.ITALIC, 0, 1),), "sq")
    second = Passage("cde", (Mark(MarkKind.BOLD, 1, 3),), "en")
    assert joined([first, Passage(""), second], "\t") == Passage(
        "ab\t\tcde", (Mark(MarkKind.ITALIC, 0, 1), Mark(MarkKind.BOLD, 5, 7)), "en"
    )


def test_only_links_that_may_be_followed_are_kept() -> None:
    assert link(" https://a.al/b ") == "https://a.al/b"
    assert link("mailto:a@b.al") == "mailto:a@b.al"
    assert link("javascript:alert(1)") is None
    assert link("https://a.al/" + "b" * 2_000) is None
    assert link(None) is None


def test_line_breaks_of_all_kinds_are_line_feeds() -> None:
    assert clean("a\r\nb\rc\u2028d\u0085e") == "a\nb\nc\nd\ne"


def test_halves_of_characters_are_taken_out() -> None:
    assert clean("a\ud800b\udfffc\ufffe") == "abc"
