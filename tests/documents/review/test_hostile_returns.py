"""Returned files that were made to harm, or came out of a broken program."""

import time

import pytest
from tests.documents.reading.files import docx, p, run
from tests.documents.review.returns import (
    by,
    comment,
    draft,
    gone,
    ins,
    line,
    mark,
    on,
    returned,
    reviewed,
    thread,
    wanted,
)

from tryeza.documents.content import Unreadable
from tryeza.documents.importing import import_text
from tryeza.documents.origin import NAMESPACE, mark_of, origin_of
from tryeza.documents.review import review


def test_changes_inside_changes_to_any_depth_are_read() -> None:
    content = run(" pune")
    for depth in range(90):
        content = by("ins" if depth % 2 else "moveTo", content)
    assert wanted(returned(line(run("Afati"), content))) == [("suggest", 0, "Afati", "Afati pune")]


def test_more_nesting_than_any_program_writes_is_refused() -> None:
    content = run("x")
    for _ in range(200):
        content = by("ins", content)
    with pytest.raises(Unreadable) as refused:
        reviewed(returned(line(content)))
    assert refused.value.code == "too_deep"


def test_a_paragraph_of_very_many_authors_is_refused_before_it_is_read() -> None:
    runs = "".join(ins(f"fjala{n} ", author=f"A{n}") for n in range(4_000))
    began = time.process_time()
    with pytest.raises(Unreadable) as refused:
        reviewed(returned(line(run("Afati "), runs)))
    assert refused.value.code == "too_many_changes"
    assert time.process_time() - began < 20


def test_thousands_of_joined_and_split_paragraphs_take_seconds() -> None:
    body = [
        line(run(f"Paragrafi {n} vjen "), changed=mark("del" if n % 2 else "ins"))
        for n in range(4_000)
    ]
    began = time.process_time()
    found = reviewed(returned(*body, p("Fund.")))
    assert found.changes
    assert time.process_time() - began < 20


def test_thousands_of_comments_over_the_whole_text_take_seconds() -> None:
    ranges = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in range(3_000))
    ends = "".join(f'<w:commentRangeEnd w:id="{n}"/>' for n in range(3_000))
    body = [p(f"Paragrafi {n}.") for n in range(1_000)]
    began = time.process_time()
    found = reviewed(
        returned(ranges, *body, ends, comments=[comment(n, "?") for n in range(3_000)])
    )
    assert {one.paragraph for one in found.comments} == {0}
    assert time.process_time() - began < 20


def test_a_chain_of_thousands_of_answers_takes_seconds() -> None:
    count = 6_000
    began = time.process_time()
    found = reviewed(
        returned(
            line(run("Afati"), on(count, run(" i ri"))),
            comments=[comment(n, "?") for n in range(1, count + 1)],
            threads=[thread(n, parent=n + 1) for n in range(1, count)],
        )
    )
    assert {one.quote for one in found.comments} == {"i ri"}
    assert time.process_time() - began < 20


def test_thousands_of_words_struck_again_are_named_as_far_as_can_be_read() -> None:
    runs = "".join(by("ins", gone(f"fjala{n} ")) for n in range(8_000))
    began = time.process_time()
    found = reviewed(returned(line(run("Afati "), runs)))
    codes = [told.code.rpartition(".")[2] for told in found.notices]
    assert codes.count("struck_again") < 5_000
    assert codes[-1] == "more_not_proposed"
    assert time.process_time() - began < 20


def test_a_range_that_ends_before_it_begins_is_a_point() -> None:
    data = returned(
        line('<w:commentRangeEnd w:id="1"/>', run("Afati"), '<w:commentRangeStart w:id="1"/>'),
        comments=[comment(1, "?")],
    )
    assert [(one.paragraph, one.quote) for one in reviewed(data).comments] == [(0, "")]


def test_a_file_of_nothing_but_new_text_places_it_nowhere() -> None:
    (change,) = reviewed(docx(line(ins("E gjitha e re.")))).changes
    assert (change.kind, change.paragraph, change.new) == ("insert", None, "E gjitha e re.")


def test_a_comment_in_a_file_without_text_is_still_read() -> None:
    data = returned(line(on(1, ins("E re."))), comments=[comment(1, "Pse?")])
    assert [(one.paragraph, one.text) for one in reviewed(data).comments] == [(None, "Pse?")]


@pytest.mark.parametrize("data", [b"# Neni 1\n\nGrupi vendos.\n", b"PK\x03\x04 torn"])
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as refused:
        review(data, filename="returned.docx")
    assert refused.value.code in ("not_reviewed_in_word", "truncated")


def test_thousands_of_marks_over_the_whole_text_take_seconds_and_say_nothing() -> None:
    texts = [f"Paragrafi {n} flet për masën {n}." for n in range(1_500)]
    sent = import_text(draft(*texts), filename="base.docx").paragraphs
    names = [mark_of(identity) for identity in origin_of(sent).paragraphs]
    begins = (f'<w:bookmarkStart w:id="{n}" w:name="{name}"/>' for n, name in enumerate(names))
    ends = (f'<w:bookmarkEnd w:id="{n}"/>' for n in range(len(names)))
    began = time.process_time()
    found = review(
        docx("".join((*begins, *map(p, texts), *ends))), filename="returned.docx", base=sent
    )
    assert (found.changes, found.notices) == ((), ())
    assert time.process_time() - began < 20


@pytest.mark.parametrize(
    "told",
    [
        '<t:comment author="Besim" parent="7" start="-1" end="x" elsewhere="1" paragraph="?"/>',
        '<t:comment author="Besim" elsewhere="1"><t:text>Pse?</t:text>'
        '<t:change kind="strange" after="?"><t:old/></t:change></t:comment>',
        '<t:comment parent="0"><t:text>Pse?</t:text></t:comment>',
        '<t:tracked kind="strange" paragraph="?" author="Drita"><t:lost/></t:tracked>',
        f'<t:comment author="Besim" start="{"9" * 5_000}"/>',
    ],
)
def test_data_that_says_nonsense_changes_nothing_but_what_it_names(told: str) -> None:
    data = f'<t:copy xmlns:t="{NAMESPACE}">{told}</t:copy>'
    found = reviewed(
        docx(
            line(on(1, run("Afati")), ins(" i ri")),
            comments=comment(1, "Pse?"),
            customXml="",
            extra={"word/customXml.xml": data},
        )
    )
    assert [(one.text, one.parent) for one in found.comments] == [("Pse?", None)]
    assert [one.new for one in found.changes] == ["Afati i ri"]


def test_a_sent_change_of_a_kind_that_there_is_not_names_nothing() -> None:
    identity = "0" * 32
    told = f'<t:tracked kind="strange" author="Drita" paragraph="{identity}"><t:new/>'
    data = f'<t:copy xmlns:t="{NAMESPACE}">{told}<t:lost>Afati i ri</t:lost></t:tracked></t:copy>'
    marked = (
        f'<w:bookmarkStart w:id="1" w:name="{mark_of(identity)}"/>'
        f'{run("Afati")}{ins(" i ri")}<w:bookmarkEnd w:id="1"/>'
    )
    (change,) = reviewed(
        docx(line(marked), customXml="", extra={"word/customXml.xml": data})
    ).changes
    assert (change.kind, change.new, change.sent) == ("suggest", "Afati i ri", None)
