"""A text goes out as a review copy and comes back with what it was sent with, and no more."""

import io
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from tests.documents.writing.copies import (
    LAST,
    NOTE,
    POINT,
    QUALIFIED,
    ROW,
    SECOND,
    SECOND_NOTE,
    TEXT,
    about,
    comparable,
    copy,
    on,
    returned,
    want,
)
from tests.documents.writing.test_round_trip import acts
from tests.libreoffice import saved_again

from tryeza.documents.content import Paragraph
from tryeza.documents.origin import mark_of, origin_of
from tryeza.documents.review import Change, ChangeKind, Comment
from tryeza.documents.writing.word import write_word

THREAD = (
    on("kllapa", "Cilat kllapa?\n\nNuk i gjej.", "1", resolved=True),
    on("kllapa", "Këto.", "2", author="Drita", parent="1"),
    on("kllapa", "Faleminderit!\tShumë.", "3", parent="2"),
)
COMMENTS = (
    *THREAD,
    about(POINT, "Pika është e panevojshme.", "4"),
    about(None, "Në përgjithësi pajtohemi.", "5"),
    on("Zyrtare", "Cili numër?", "6"),
    on("1.1 Trajnime\t\tZyra", "Sa?", "7"),
    about(LAST, "Kush?", "8", quote="fjalë që teksti nuk i ka"),
)
CHANGES = (
    want(QUALIFIED, ChangeKind.SUGGEST, "Ky akt ka [kllapa] dhe _viza_ | të tjera, të reja."),
    want(QUALIFIED, ChangeKind.SUGGEST, "Akti nuk ka [kllapa] | të tjera.", author="Besim"),
    want(NOTE, ChangeKind.SUGGEST, "Gazeta Zyrtare\nnr. 6."),
    want(POINT, ChangeKind.DELETE, author="Besim"),
    want(SECOND, ChangeKind.SPLIT, "Paragrafi\ni dytë."),
    want(ROW, ChangeKind.SUGGEST, "1.1 Trajnime\t2026\tZyra\nKuvendi"),
    want(ROW, ChangeKind.INSERT, "1.2 Botime\t2027\tZyra"),
    want(LAST, ChangeKind.INSERT, "Neni i fundit."),
)  # fmt: skip


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist() if "xml" in name}


def test_an_untouched_copy_holds_nothing() -> None:
    found = returned(copy())
    assert (found.comments, found.changes, found.unplaced) == ((), (), ())
    assert (found.notices, found.warnings) == ((), ())


def test_every_paragraph_carries_its_identity_and_the_file_names_document_and_version() -> None:
    held = parts(copy())
    origin = origin_of(TEXT)
    marked = re.findall(
        r'w:name="(_tz\w+)"', held["word/document.xml"] + held["word/footnotes.xml"]
    )
    assert sorted(marked) == sorted(map(mark_of, origin.paragraphs))
    data = held["customXml/item1.xml"]
    assert f'document="{origin.document}" version="{origin.version}"' in data
    assert re.findall(r'paragraph id="(\w+)"', data) == list(origin.paragraphs)


def test_a_plain_download_carries_no_marks() -> None:
    held = parts(write_word(TEXT, title="Ligji", language="sq"))
    assert "bookmarkStart" not in held["word/document.xml"]
    assert not any(name.startswith("customXml") for name in held)


def test_comments_come_back_as_they_were_sent() -> None:
    found = returned(copy(COMMENTS))
    assert comparable(found.comments) == comparable(COMMENTS)
    assert found.changes == ()
    assert [one.sent for one in found.comments] == [one.id for one in COMMENTS]


def test_no_two_comments_have_one_durable_id_though_a_return_brings_ours() -> None:
    brought = replace(on("kllapa", "Sa?", "1"), durable="40000001")
    found = returned(copy([brought, on("kllapa", "Kush?", "2"), on("kllapa", "Ku?", "3")]))
    assert [one.durable for one in found.comments] == ["40000001", "40000002", "40000003"]


def test_changes_come_back_as_they_were_sent() -> None:
    found = returned(copy(changes=CHANGES))
    assert sorted(found.changes, key=str) == sorted(CHANGES, key=str)
    assert (found.comments, found.notices) == ((), ())


def test_a_move_comes_back() -> None:
    move = want(POINT, ChangeKind.MOVE, TEXT[POINT].text, after=SECOND)
    assert returned(copy(changes=[move])).changes == (move,)


def test_a_join_comes_back() -> None:
    old = f"{TEXT[POINT].text}\n{TEXT[POINT + 1].text}"
    join = want(POINT, ChangeKind.JOIN, old.replace("\n", " "), old=old)
    assert returned(copy(changes=[join])).changes == (join,)


def test_a_change_of_a_label_types_the_label() -> None:
    said = f"{TEXT[SECOND].label} {TEXT[SECOND].text}"
    label = want(SECOND, ChangeKind.SUGGEST, said.replace("2.", "3."), old=said)
    (found,) = returned(copy(changes=[label])).changes
    assert (found.old, found.new) == (label.old, label.new)


def test_whoever_wants_two_wordings_is_told_apart_by_a_number() -> None:
    changes = [want(SECOND, ChangeKind.SUGGEST, "Dy."), want(SECOND, ChangeKind.SUGGEST, "Tri.")]
    found = returned(copy(changes=changes)).changes
    assert [(one.author, one.new) for one in found] == [("Drita", "Dy."), ("Drita (2)", "Tri.")]


def test_a_change_to_another_wording_goes_out_as_a_comment_and_comes_back_as_a_change() -> None:
    other = want(SECOND, ChangeKind.SUGGEST, "Tekst i ri.", old="Tekst i vjetër.")
    data = copy([about(SECOND, "Mirë.")], [other])
    assert "Tekst i [-vjetër-]{+ri+}." in parts(data)["word/comments.xml"]
    found = returned(data)
    assert found.changes == (replace(other, sure=False),)
    assert [one.text for one in found.comments] == ["Mirë."]


def test_dates_authors_and_texts_of_any_kind_can_be_written() -> None:
    odd = replace(
        on("kllapa", "Një \x00 <shenjë> & \ud800."), date="2026-03-09T10:15+0100", author=""
    )
    data = copy([odd], [replace(CHANGES[0], date=None, author="")])
    assert 'w:date="2026-03-09T10:15:00+01:00"' in parts(data)["word/comments.xml"]
    (found,) = returned(data).comments
    assert (found.author, found.text) == ("", "Një \ufffd <shenjë> & \ufffd.")


def test_the_same_copy_is_the_same_bytes() -> None:
    assert copy(COMMENTS, CHANGES) == copy(COMMENTS, CHANGES)


def test_the_file_is_valid_wordprocessingml(tmp_path: Path) -> None:
    file = tmp_path / "copy.docx"
    file.write_bytes(copy(COMMENTS, CHANGES))
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []


def test_libreoffice_keeps_marks_comments_and_the_data_by_which_threads_are_known(
    tmp_path: Path,
) -> None:
    again = saved_again(copy(COMMENTS), tmp_path)
    assert "paraIdParent" not in parts(again)["word/commentsExtended.xml"]  # it drops threads
    found = returned(again)
    sent = [replace(one, utc=None) for one in COMMENTS]
    assert comparable(found.comments) == comparable(sent)
    # its release 7.4 loses the text of notes where comments stand between them
    assert {one.paragraph for one in found.changes} <= {NOTE, SECOND_NOTE}


def test_libreoffice_keeps_changes_that_do_not_overlap(tmp_path: Path) -> None:
    apart = [one for one in CHANGES if one.author != "Besim" or one.kind is ChangeKind.DELETE]
    found = returned(saved_again(copy(changes=apart), tmp_path))
    assert sorted(found.changes, key=str) == sorted(apart, key=str)


_WORDS = st.text("abcë ", min_size=1, max_size=12).map(str.strip).filter(bool)


@st.composite
def remarks(draw: st.DrawFn) -> tuple[tuple[Paragraph, ...], list[Comment], list[Change]]:
    """An act, comments on its words, and at most one wording of each author a paragraph."""
    text = draw(acts())
    said = [at for at, one in enumerate(text) if one.text]
    comments = [_remark(draw, number, text, draw(st.sampled_from(said)))
                for number in range(draw(st.integers(0, 4)))]  # fmt: skip
    changes = [
        Change(author, "2026-03-09T10:15:00Z", at, ChangeKind.SUGGEST, text[at].text,
               " ".join([*text[at].text.replace(draw(_WORDS), draw(_WORDS)).split(), draw(_WORDS)]))
        for at in draw(st.lists(st.sampled_from(said), max_size=3, unique=True))
        for author in draw(st.lists(st.sampled_from(["Drita", "Besim", "Çelik"]), unique=True))
    ]  # fmt: skip
    return text, comments, changes


def _remark(draw: st.DrawFn, number: int, text: tuple[Paragraph, ...], at: int) -> Comment:
    words = text[at].text.split(" ")
    first = draw(st.integers(0, len(words) - 1))
    start = sum(len(word) + 1 for word in words[:first])
    end = start + len(words[first])
    quote = text[at].text[start:end]
    ranged = (start, end, quote) if quote.strip() == quote and quote else (None, None, "")
    return Comment(str(number), None, "Besim", "", None, None, None, draw(st.booleans()), at,
                   *ranged, f"{number} {draw(_WORDS)}")  # fmt: skip


@settings(max_examples=30)
@given(remarks())
def test_whatever_is_sent_comes_back(
    sent: tuple[tuple[Paragraph, ...], list[Comment], list[Change]],
) -> None:
    text, comments, changes = sent
    found = returned(copy(comments, changes, text), text)
    assert comparable(found.comments) == comparable(comments)
    assert sorted(found.changes, key=str) == sorted(changes, key=str)


@settings(max_examples=20)
@given(acts())
def test_any_act_comes_back_untouched(text: tuple[Paragraph, ...]) -> None:
    found = returned(copy(text=text), text)
    assert (found.comments, found.changes, found.notices, found.warnings) == ((), (), (), ())


@pytest.mark.parametrize("kind", ChangeKind)
def test_a_place_that_the_text_has_not_is_no_place(kind: ChangeKind) -> None:
    nowhere = Change("Drita", None, 999, kind, "Diçka.", "Diçka tjetër.")
    (found,) = returned(copy(changes=[nowhere])).changes
    assert found == replace(nowhere, paragraph=None, sure=False)


OVERLAPPING = (
    want(SECOND, ChangeKind.SUGGEST, "Paragrafi i tretë."),
    want(SECOND, ChangeKind.SUGGEST, "Pika e dytë e tretë.", author="Besim"),
    want(POINT, ChangeKind.DELETE),
    want(POINT, ChangeKind.DELETE, author="Besim"),
)


def test_two_deletions_of_the_same_words_come_back_though_libreoffice_keeps_one(
    tmp_path: Path,
) -> None:
    data = copy(changes=OVERLAPPING)
    assert sorted(returned(data).changes, key=str) == sorted(OVERLAPPING, key=str)
    found = returned(saved_again(data, tmp_path))
    assert sorted(found.changes, key=str) == sorted(OVERLAPPING, key=str)


def test_what_was_proposed_already_is_known_by_its_id_and_what_is_new_is_not() -> None:
    sent = [replace(one, sent=f"s{at}") for at, one in enumerate(CHANGES[:4])]
    found = returned(copy(changes=[*sent, *CHANGES[4:]]))
    assert sorted(found.changes, key=str) == sorted([*sent, *CHANGES[4:]], key=str)
