"""Comments of a returned Word file: what they say, and on which words they are."""

import pytest
from tests.documents.reading.files import cite, footnote, p, row, run, table
from tests.documents.review.returns import (
    INVITATION,
    QUORUM,
    at,
    by,
    comment,
    gone,
    ins,
    line,
    noticed,
    on,
    only_comment,
    returned,
    reviewed,
    thread,
)


def test_a_comment_is_on_its_words_in_its_paragraph() -> None:
    data = returned(
        p(QUORUM), line(run("Ftesa "), on(4, run("u dërgohet")), run(" organizatave.")),
        comments=[comment(4, "Kush e dërgon?")],
    )  # fmt: skip
    found = only_comment(data)
    assert (found.paragraph, found.quote, found.text) == (1, "u dërgohet", "Kush e dërgon?")
    assert (found.start, found.end) == (6, 16)
    assert (found.author, found.initials, found.date) == ("Besim", "B", "2026-03-09T10:15:00Z")


def test_answers_follow_their_comment_and_done_is_done() -> None:
    data = returned(
        line(on(1, run("Afati")), on(2, run(" është dhjetë ditë."))),
        comments=[comment(1, "Pse?"), comment(2, "Shumë shkurt."), comment(3, "Pajtohem.")],
        threads=[thread(1, done=True), thread(2), thread(3, parent=2)],
    )
    first, second, answer = reviewed(data).comments
    assert [first.resolved, second.resolved, answer.resolved] == [True, False, False]
    assert [first.parent, second.parent, answer.parent] == [None, None, "2"]


def test_an_answer_that_no_text_anchors_stands_with_its_comment() -> None:
    data = returned(
        line(on(1, run("Afati")), run(" është dhjetë ditë.")),
        comments=[comment(1, "Pse?"), comment(2, "Ligji.")],
        threads=[thread(1), thread(2, parent=1)],
    )
    answer = reviewed(data).comments[1]
    assert (answer.paragraph, answer.quote) == (0, "Afati")


def test_a_comment_at_a_point_is_on_the_paragraph() -> None:
    data = returned(p(QUORUM), line(run(INVITATION), at(1)), comments=[comment(1, "Pse pesë?")])
    found = only_comment(data)
    assert (found.paragraph, found.start, found.quote) == (1, None, "")


def test_a_comment_that_no_text_anchors_is_read_and_told() -> None:
    found = reviewed(returned(p(QUORUM), comments=[comment(1, "Mungon neni për afatet.")]))
    assert [(one.paragraph, one.text) for one in found.comments] == [
        (None, "Mungon neni për afatet.")
    ]
    assert [(one.comment, one.reason.code) for one in found.unplaced] == [
        ("1", "documents.review.comment_unanchored")
    ]


def test_a_comment_over_several_paragraphs_is_on_the_first_with_words() -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    data = returned(
        line(run(QUORUM), start), line(run("Ftesa u dërgohet.")), line(run("Fund"), end, at(1)),
        comments=[comment(1, "E tëra.")],
    )  # fmt: skip
    found = only_comment(data)
    assert (found.paragraph, found.quote) == (1, "Ftesa u dërgohet.")


def test_a_comment_in_a_table_is_on_its_row() -> None:
    cells = row(p("Masa"), line(run("Afati "), on(1, run("2027"))))
    data = returned(p("Plani"), table(cells), comments=[comment(1, "Vonë.")])
    found = only_comment(data)
    assert (found.paragraph, found.quote, found.start) == (1, "2027", 11)


def test_a_comment_in_a_footnote_is_on_the_footnote() -> None:
    note = footnote(2, line(run("Ligji nr. "), on(1, run("05/L-011"))))
    data = returned(
        line(run("Sipas ligjit"), cite(2)), footnotes=note, comments=[comment(1, "Cili ligj?")]
    )
    found = only_comment(data)
    assert (found.paragraph, found.quote) == (1, "05/L-011")


def test_a_comment_on_deleted_words_is_on_the_words_that_were_there() -> None:
    data = returned(
        line(run("Afati është "), on(1, gone("dhjetë") + ins("pesë")), run(" ditë.")),
        comments=[comment(1, "Pse më pak?")],
    )
    assert only_comment(data).quote == "dhjetë"


def test_a_comment_on_new_words_quotes_them_at_the_paragraph() -> None:
    data = returned(
        line(run("Afati është dhjetë ditë"), on(1, ins(" pune")), run(".")),
        comments=[comment(1, "Sipas ligjit.")],
    )
    found = only_comment(data)
    assert (found.paragraph, found.start, found.quote) == (0, None, "pune")


def test_a_typed_label_is_no_part_of_the_quote() -> None:
    data = returned(
        p("Neni 1"), line(on(1, run("1. Grupi vendos."))), p("2. Grupi njofton."),
        comments=[comment(1, "Cili grup?")],
    )  # fmt: skip
    assert (only_comment(data).quote, only_comment(data).start) == ("Grupi vendos.", 0)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-03-09T10:15:00Z", "2026-03-09T10:15:00Z"),
        ("2026-03-09T10:15:00", "2026-03-09T10:15:00"),
        ("2026-03-09T10:15:00+01:00", "2026-03-09T10:15:00+01:00"),
        ("2026-03-09T10:15:00.250", "2026-03-09T10:15:00"),
        ("2026-02-30T10:15:00", None),
        ("dje", None),
        ("", None),
    ],
)
def test_a_date_is_read_with_its_zone_or_without(written: str, read: str | None) -> None:
    data = returned(line(on(1, run("Afati"))), comments=[comment(1, "?", date=written)])
    found = reviewed(data)
    assert found.comments[0].date == read
    assert ("dates_unknown" in noticed(found)) == (read is None)


def test_an_id_that_is_used_twice_is_told_apart() -> None:
    data = returned(
        line(on(1, run("Afati")), run(" dhe "), on(1, run("vendi"))),
        comments=[comment(1, "I pari."), comment(1, "I dyti.")],
    )
    found = reviewed(data)
    assert [(one.id, one.quote) for one in found.comments] == [("1", "Afati"), ("1-2", "vendi")]
    assert noticed(found)["comment_ids_twice"] == {"count": 1}


def test_an_answer_to_nothing_stands_on_its_own_and_is_told() -> None:
    data = returned(
        line(on(1, run("Afati"))), comments=[comment(1, "Pajtohem.")], threads=[thread(1, parent=7)]
    )
    found = reviewed(data)
    assert found.comments[0].parent is None
    assert noticed(found)["comments_orphaned"] == {"count": 1}


def test_comments_that_answer_one_another_in_a_circle_are_untied() -> None:
    data = returned(
        line(on(1, run("Afati")), on(2, run(" vonë"))),
        comments=[comment(1, "A"), comment(2, "B")],
        threads=[thread(1, parent=2), thread(2, parent=1)],
    )
    assert [one.parent for one in reviewed(data).comments] == [None, "1"]


def test_a_place_that_points_to_no_comment_is_told() -> None:
    found = reviewed(returned(line(on(8, run("Afati"))), comments=[]))
    assert (found.comments, noticed(found)["anchors_of_nothing"]) == ((), {"count": 1})


def test_a_comment_without_a_name_is_read_and_told() -> None:
    found = reviewed(returned(line(on(1, run("Afati"))), comments=[comment(1, "?", author="")]))
    assert found.comments[0].author == ""
    assert noticed(found)["comments_unnamed"] == {"count": 1}


def test_a_comment_on_a_new_paragraph_is_at_the_one_before() -> None:
    new = line(on(1, by("ins", run("Neni i ri."))), changed='<w:ins w:id="3" w:author="Drita"/>')
    data = returned(p(QUORUM), new, p(INVITATION), comments=[comment(1, "Shtesë.")])
    found = only_comment(data)
    assert (found.paragraph, found.start, found.quote) == (0, None, "Neni i ri.")
