"""Where a comment on some words stands in the next version."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.documents.comparing.texts import (
    CALL,
    INVITATION,
    MINUTES,
    OBSERVERS,
    QUORUM,
    REPORT,
    text,
    texts,
    versions,
)

from tryeza.comments.anchors import (
    Anchor,
    AnchorState,
    Projection,
    carry,
    carry_all,
    carry_through,
    find_quote,
    make_anchor,
)
from tryeza.documents.comparing import compare
from tryeza.documents.content import Paragraph

Text = Sequence[Paragraph]


def on(paragraphs: Text, quote: str) -> Anchor:
    """The anchor of a comment on these words, which stand once in the text."""
    place = next(n for n, paragraph in enumerate(paragraphs) if quote in paragraph.text)
    start = paragraphs[place].text.index(quote)
    return make_anchor(paragraphs, place, start, start + len(quote))


def carried(quote: str, old: Text, new: Text) -> Projection:
    return carry(on(old, quote), old, new, compare(old, new))


def words(projection: Projection, paragraphs: Text) -> str:
    assert projection.paragraph is not None
    return paragraphs[projection.paragraph].text[projection.start : projection.end]


def test_words_before_the_quote_shift_it_and_it_stays_exact() -> None:
    old = texts(QUORUM, INVITATION)
    new = texts(CALL, QUORUM, "Përveç në raste urgjente: " + INVITATION)
    projection = carried("pesë ditë pune", old, new)
    assert projection.state is AnchorState.EXACT
    assert (projection.paragraph, projection.score, projection.sure) == (2, 1.0, True)
    assert words(projection, new) == "pesë ditë pune"


def test_a_quote_whose_words_were_edited_is_altered_and_covers_what_became_of_them() -> None:
    old = texts(QUORUM, "Ftesa u dërgohet organizatave së paku pesë ditë pune para takimit.")
    new = texts(QUORUM, "Ftesa u dërgohet organizatave së paku dhjetë ditë pune para takimit.")
    projection = carried("pesë ditë pune", old, new)
    assert projection.state is AnchorState.ALTERED
    assert words(projection, new) == "dhjetë ditë pune"
    assert 0 < projection.score < 1


def test_a_quote_in_a_paragraph_that_moved_is_moved() -> None:
    old = texts(QUORUM, INVITATION, MINUTES, CALL, REPORT)
    new = texts(QUORUM, MINUTES, CALL, REPORT, INVITATION)
    projection = carried("pesë ditë pune", old, new)
    assert projection.state is AnchorState.MOVED
    assert (projection.paragraph, words(projection, new)) == (4, "pesë ditë pune")


def test_a_quote_in_a_sentence_that_went_to_another_paragraph_goes_with_it() -> None:
    old = texts(f"{QUORUM} {OBSERVERS}", MINUTES, CALL, REPORT)
    new = texts(QUORUM, MINUTES, CALL, f"{REPORT} {OBSERVERS}")
    projection = carried("when the chair invites them", old, new)
    assert projection.state is AnchorState.MOVED
    assert (projection.paragraph, words(projection, new)) == (3, "when the chair invites them")


def test_a_quote_whose_sentence_was_deleted_is_lost_and_its_paragraph_remains_as_a_hint() -> None:
    old = texts(MINUTES, f"{QUORUM} {OBSERVERS}", CALL)
    new = texts(MINUTES, QUORUM, CALL)
    projection = carried("they have no vote", old, new)
    assert projection == Projection(1, None, None, AnchorState.LOST, 0.0, True)


def test_a_quote_whose_paragraph_was_deleted_is_lost_without_a_hint() -> None:
    old = texts(QUORUM, OBSERVERS, MINUTES)
    new = texts(QUORUM, MINUTES)
    projection = carried("they have no vote", old, new)
    assert projection == Projection(None, None, None, AnchorState.LOST, 0.0, True)


def test_a_quote_is_not_taken_to_the_same_words_in_another_paragraph() -> None:
    old = texts(
        "Sekretariati njofton organizatat e shoqërisë civile për takimin.",
        "Ministria fton organizatat e shoqërisë civile në punëtori.",
    )
    new = texts("Ministria fton organizatat e shoqërisë civile në punëtori.")
    projection = carried("organizatat e shoqërisë civile", old, new)
    assert projection.state is AnchorState.LOST


def test_each_of_two_same_paragraphs_keeps_its_own_comment() -> None:
    proposed = "(teksti sipas propozimit)"
    old = texts(QUORUM, proposed, INVITATION, proposed, MINUTES)
    new = texts(REPORT, QUORUM, proposed, INVITATION, proposed, MINUTES)
    anchors = [make_anchor(old, place, 1, 7) for place in (1, 3)]
    projections = carry_all(anchors, old, new, compare(old, new))
    assert [each.paragraph for each in projections] == [2, 4]
    assert [each.state for each in projections] == [AnchorState.EXACT, AnchorState.EXACT]


def test_a_quote_over_the_place_where_a_paragraph_was_split_stays_with_the_larger_part() -> None:
    old = texts(CALL, f"{QUORUM} {OBSERVERS}")
    new = texts(CALL, QUORUM, OBSERVERS)
    projection = carried("në takim. Observers may speak when the chair", old, new)
    assert projection.state is AnchorState.ALTERED
    assert words(projection, new) == "Observers may speak when the chair"


def test_a_quote_torn_into_two_places_is_unsure() -> None:
    old = texts(f"{QUORUM} {OBSERVERS}", MINUTES, CALL, REPORT)
    new = texts(QUORUM, MINUTES, CALL, f"{REPORT} {OBSERVERS}")
    projection = carried("të pranishëm në takim. Observers may speak", old, new)
    assert (projection.state, projection.sure) == (AnchorState.ALTERED, False)


def test_over_two_versions_words_are_followed_through_the_one_between() -> None:
    first = texts(QUORUM, "Komisioni i shqyrton ankesat brenda dhjetë ditëve pune.", MINUTES)
    second = texts(QUORUM, "Paneli i pavarur i shqyrton ankesat brenda afatit.", MINUTES)
    third = texts(QUORUM, MINUTES, "Paneli i pavarur i trajton ankesat e palëve brenda afatit.")
    steps = [compare(first, second), compare(second, third)]
    [projection] = carry_through([on(first, "ankesat")], [first, second, third], steps)
    assert words(projection, third) == "ankesat"


def test_anchors_keep_quote_surroundings_label_and_path() -> None:
    paragraph = text(INVITATION, label="2.")
    anchor = make_anchor([paragraph], 0, 6, 16)
    assert anchor == Anchor(
        paragraph=0,
        start=6,
        end=16,
        quote="për takim ",
        prefix="Ftesa ",
        suffix="u dërgohet organizatave së paku ",
        label="2.",
        path=(),
    )


@pytest.mark.parametrize(("place", "start", "end"), [(1, 0, 1), (-1, 0, 1), (0, 3, 3), (0, 2, 99)])
def test_an_anchor_without_a_place_or_without_words_is_refused(
    place: int, start: int, end: int
) -> None:
    with pytest.raises(ValueError, match=r"no paragraph|not within"):
        make_anchor(texts(QUORUM), place, start, end)


def test_a_range_is_widened_so_that_no_letter_loses_its_accent() -> None:
    anchor = make_anchor(texts("nxe\u0308nie\u0308"), 0, 3, 7)
    assert anchor.quote == "e\u0308nie\u0308"


def test_a_quote_is_found_by_its_surroundings_when_the_offsets_are_wrong() -> None:
    twice = "Komuna njofton komunën; pastaj komuna njofton ministrinë."
    assert find_quote(twice, "njofton", suffix=" ministrinë", near=0) == (38, 45)
    assert find_quote(twice, "njofton", near=40) == (38, 45)
    assert find_quote(twice, "njofton", near=3) == (7, 14)
    assert find_quote("një\n  dy", "një dy") == (0, 8)
    assert find_quote(twice, "qeveria") is None
    assert find_quote(twice, "  ") is None


@st.composite
def quoted(draw: st.DrawFn) -> tuple[Text, Text, list[Anchor]]:
    old, new = draw(versions())
    anchors = []
    for place, paragraph in enumerate(old):
        if paragraph.text:
            start = draw(st.integers(0, len(paragraph.text) - 1))
            end = draw(st.integers(start + 1, len(paragraph.text)))
            anchors.append(make_anchor(old, place, start, end))
    return old, new, anchors


@given(quoted())
def test_a_range_never_leaves_the_text_and_a_lost_one_has_none(
    drawn: tuple[Text, Text, list[Anchor]],
) -> None:
    old, new, anchors = drawn
    for projection in carry_all(anchors, old, new, compare(old, new)):
        if projection.state is AnchorState.LOST:
            assert (projection.start, projection.end) == (None, None)
            assert projection.paragraph is None or 0 <= projection.paragraph < len(new)
        else:
            assert projection.paragraph is not None
            assert projection.start is not None and projection.end is not None
            length = len(new[projection.paragraph].text)
            assert 0 <= projection.start < projection.end <= length
        assert 0 <= projection.score <= 1


@given(quoted())
def test_on_unchanged_text_every_anchor_is_exact_where_it_was(
    drawn: tuple[Text, Text, list[Anchor]],
) -> None:
    old, _, anchors = drawn
    for anchor, projection in zip(
        anchors, carry_all(anchors, old, old, compare(old, old)), strict=True
    ):
        assert projection.state is AnchorState.EXACT
        assert (projection.paragraph, projection.start, projection.end) == (
            anchor.paragraph,
            anchor.start,
            anchor.end,
        )


@given(quoted())
def test_exact_and_moved_words_are_the_quoted_words(
    drawn: tuple[Text, Text, list[Anchor]],
) -> None:
    old, new, anchors = drawn
    projections = carry_all(anchors, old, new, compare(old, new))
    for anchor, projection in zip(anchors, projections, strict=True):
        if projection.state in (AnchorState.EXACT, AnchorState.MOVED):
            assert words(projection, new).split() == anchor.quote.split()
