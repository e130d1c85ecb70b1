"""A returned Word file on the text that was sent out."""

from dataclasses import replace

from tests.documents.reading.files import docx, level, numbering, p, run
from tests.documents.review.returns import (
    INVITATION,
    MINUTES,
    QUORUM,
    comment,
    draft,
    gone,
    ins,
    line,
    mark,
    noticed,
    on,
    returned,
    reviewed,
    wanted,
)

CALL = "Thirrja publike shpallet në faqen e Zyrës për Qeverisje të Mirë."
BASE = draft(CALL, QUORUM, INVITATION, MINUTES)


def test_an_untouched_return_holds_nothing() -> None:
    found = reviewed(BASE, BASE)
    assert (found.comments, found.changes, found.unplaced, found.notices) == ((), (), (), ())


def test_tracked_changes_and_comments_are_on_the_paragraphs_of_the_base() -> None:
    shortened = returned(
        p(QUORUM),
        line(on(1, run("Ftesa")), run(" u dërgohet organizatave "), gone("pesë"), ins("tri"),
             run(" ditë përpara.")),
        p(MINUTES), comments=[comment(1, "Nga kush?")],
    )  # fmt: skip
    found = reviewed(shortened, BASE)
    assert [(one.paragraph, one.start, one.quote) for one in found.comments] == [(2, 0, "Ftesa")]
    tracked = [one for one in found.changes if one.author == "Drita"]
    assert [(one.paragraph, one.old, one.new) for one in tracked] == [
        (2, INVITATION, INVITATION.replace("pesë", "tri"))
    ]


def test_what_was_not_tracked_is_found_and_said() -> None:
    data = draft(CALL, QUORUM.replace("shumicën", "dy të tretat"), INVITATION, "Fund.", MINUTES)
    found = reviewed(data, BASE)
    assert [(one.author, one.kind, one.paragraph, one.new) for one in found.changes] == [
        (None, "suggest", 1, QUORUM.replace("shumicën", "dy të tretat")),
        (None, "insert", 2, "Fund."),
    ]
    assert noticed(found) == {"untracked": {"count": 2}}


def test_a_tracked_change_on_an_older_copy_is_made_in_the_wording_of_the_base() -> None:
    older = INVITATION.replace("organizatave", "anëtarëve")
    before, _, after = older.partition("pesë")
    data = returned(p(CALL), p(QUORUM), line(run(before), gone("pesë"), ins("tri"), run(after)),
                    p(MINUTES))  # fmt: skip
    tracked, other = reviewed(data, BASE).changes
    assert (tracked.author, tracked.old) == ("Drita", INVITATION)
    assert tracked.new == INVITATION.replace("pesë", "tri")
    assert (other.author, other.old, other.new) == (None, INVITATION, older)


def test_a_change_to_words_that_the_base_has_not_keeps_its_own_and_asks_to_be_looked_at() -> None:
    older = INVITATION.replace("pesë", "dhjetë")
    before, _, after = older.partition("dhjetë")
    data = returned(p(CALL), p(QUORUM), line(run(before), gone("dhjetë"), ins("tri"), run(after)),
                    p(MINUTES))  # fmt: skip
    found = reviewed(data, BASE)
    tracked = found.changes[0]
    assert (tracked.paragraph, tracked.old, tracked.sure) == (2, older, False)
    assert noticed(found) == {"untracked": {"count": 1}, "on_other_wording": {"count": 1}}


def test_a_rewritten_paragraph_between_the_same_neighbours_is_that_paragraph() -> None:
    data = returned(p(CALL), p(QUORUM), line(run("Krejt tjetër"), ins(" fjali")), p(MINUTES))
    tracked, other = (replace(one, date=None) for one in reviewed(data, BASE).changes)
    assert (tracked.author, tracked.paragraph) == ("Drita", 2)
    assert (other.author, other.paragraph, other.old, other.sure) == (None, 2, INVITATION, False)


def test_the_return_of_another_document_proposes_nothing() -> None:
    other = "Investitori vendos pajisje të reja në objektin e tij brenda afatit të lejes."
    data = returned(
        line(on(1, run(other)), ins(" Po.")), p("Leja vlen tri vite."),
        comments=[comment(1, "Pse?")],
    )  # fmt: skip
    found = reviewed(data, BASE)
    assert (found.comments, found.changes, found.unplaced) == ((), (), ())
    facts = noticed(found)["wrong_document"]
    assert (facts["comments"], facts["changes"]) == (1, 1)


def test_a_file_without_a_word_of_what_was_sent_strikes_none_of_it() -> None:
    found = reviewed(docx(line(ins("E gjitha e re."))), BASE)
    assert found.changes == ()
    assert noticed(found)["wrong_document"]["percent"] == 0


def test_a_converted_copy_that_differs_in_spaces_only_differs_in_nothing() -> None:
    spaced = docx(
        "".join(p(text.replace(" ", "  ")) for text in (CALL, QUORUM, INVITATION, MINUTES))
    )
    assert wanted(spaced, BASE) == []


def test_a_bullet_that_one_copy_counts_and_the_other_has_typed_is_no_difference() -> None:
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    texts = (CALL, QUORUM, INVITATION)
    counted = docx(
        "".join(p(text, properties=listed) for text in texts),
        numbering=numbering(level(0, "o", form="bullet")),
    )
    typed = docx("".join(line(run("o"), "<w:r><w:tab/></w:r>", run(text)) for text in texts))
    assert wanted(typed, counted) == []


def test_a_comment_on_a_paragraph_that_the_base_has_not_stands_at_the_one_before() -> None:
    data = returned(p(CALL), p(QUORUM), line(on(1, run("Krejt e re."))), p(INVITATION), p(MINUTES),
                    comments=[comment(1, "Shtuar.")])  # fmt: skip
    found = reviewed(data, BASE)
    assert [(one.paragraph, one.start, one.quote) for one in found.comments] == [
        (1, None, "Krejt e re.")
    ]
    assert noticed(found)["comments_beside"] == {"count": 1}


def test_what_is_new_before_an_excerpt_stands_after_what_the_excerpt_left_out() -> None:
    new = line(ins("Neni i ri."), changed=mark("ins"))
    found = reviewed(returned(new, p(INVITATION), p(MINUTES)), BASE)
    tracked = [one for one in found.changes if one.author == "Drita"]
    assert [(one.kind, one.paragraph, one.before) for one in tracked] == [("insert", 1, False)]
