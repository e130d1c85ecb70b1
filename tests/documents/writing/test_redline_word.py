"""A redline as a Word file with tracked changes."""

import io
import zipfile
from collections.abc import Sequence
from datetime import UTC, datetime

import docx
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.documents.comparing.texts import (
    CALL,
    INVITATION,
    MINUTES,
    OBSERVERS,
    QUORUM,
    REPORT,
    text,
    texts,
)

from tryeza.documents.comparing import compare
from tryeza.documents.content import Changes, Paragraph
from tryeza.documents.importing import import_text
from tryeza.documents.writing.package import W
from tryeza.documents.writing.redline_word import write_redline_word

SENTENCES = (CALL, INVITATION, MINUTES, OBSERVERS, QUORUM, REPORT)


def written(old: Sequence[Paragraph], new: Sequence[Paragraph]) -> bytes:
    at = datetime(2024, 5, 2, 9, 30, tzinfo=UTC)
    return write_redline_word(compare(old, new).redline, author="Zyra", at=at)


def body(file: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(file)) as package:
        return etree.fromstring(package.read("word/document.xml"))


def read(file: bytes, changes: Changes) -> list[str]:
    paragraphs = import_text(file, filename="redline.docx", changes=changes).paragraphs
    return [f"{paragraph.label} {paragraph.text}".strip() for paragraph in paragraphs]


def said(paragraphs: Sequence[Paragraph]) -> list[str]:
    return [f"{paragraph.label} {paragraph.text}".strip() for paragraph in paragraphs]


def test_every_change_has_its_author_and_time_and_a_number_of_its_own() -> None:
    changed = body(written(texts(QUORUM, CALL), texts(QUORUM.replace("shumicën", "dy të tretat"))))
    marks = [element for element in changed.iter() if element.get(f"{W}author")]
    assert {mark.get(f"{W}author") for mark in marks} == {"Zyra"}
    assert {mark.get(f"{W}date") for mark in marks} == {"2024-05-02T09:30:00Z"}
    assert len({mark.get(f"{W}id") for mark in marks}) == len(marks) == 4


def test_deleted_words_are_deleted_text_and_inserted_words_are_text() -> None:
    changed = body(written(texts(QUORUM), texts(QUORUM.replace("shumicën", "dy të tretat"))))
    assert [words.text for words in changed.iter(f"{W}delText")] == ["shumicën"]
    assert changed.findtext(f".//{W}ins/{W}r/{W}t") == "dy të tretat"


def test_a_move_names_its_two_ends_alike() -> None:
    changed = body(
        written(texts(QUORUM, INVITATION, MINUTES, CALL), texts(INVITATION, MINUTES, CALL, QUORUM))
    )
    [left] = changed.iter(f"{W}moveFromRangeStart")
    [arrived] = changed.iter(f"{W}moveToRangeStart")
    assert left.get(f"{W}name") == arrived.get(f"{W}name") == "move1"
    [ended] = changed.iter(f"{W}moveFromRangeEnd")
    assert ended.get(f"{W}id") == left.get(f"{W}id")


def test_accepting_all_gives_the_new_text_and_rejecting_all_the_old() -> None:
    old = [text(f"{QUORUM} {OBSERVERS}", "(1)"), text(INVITATION, "(2)"), text(MINUTES, "(3)")]
    new = [text(MINUTES, "(1)"), text(QUORUM, "(2)"), text(OBSERVERS, "(3)"), text(CALL, "(4)")]
    file = written(old, new)
    assert read(file, Changes.ACCEPTED) == said(new)
    assert read(file, Changes.REJECTED) == said(old)


_pieces = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2).map(" ".join)


@settings(max_examples=25)
@given(st.lists(_pieces, max_size=6), st.lists(_pieces, max_size=6))
def test_whatever_changed_both_texts_can_be_had_back(old: list[str], new: list[str]) -> None:
    file = written(texts("Udhëzim", *old), texts("Udhëzim", *new))
    assert read(file, Changes.ACCEPTED) == ["Udhëzim", *new]
    assert read(file, Changes.REJECTED) == ["Udhëzim", *old]


def test_line_breaks_tabs_and_forbidden_characters_are_written_as_word_writes_them() -> None:
    changed = body(written(texts("a\tb\nc\x01"), texts("a\tb\nc\x01")))
    assert [etree.QName(part).localname for part in changed.iter(f"{W}r") for part in part] == [
        "t",
        "tab",
        "t",
        "br",
        "t",
    ]
    assert "".join(words.text or "" for words in changed.iter(f"{W}t")) == "abc\ufffd"


def test_the_file_opens_and_carries_its_title() -> None:
    file = write_redline_word(compare(texts(CALL), texts(QUORUM)).redline, title="Krahasimi")
    assert docx.Document(io.BytesIO(file)).core_properties.title == "Krahasimi"


def test_the_same_redline_gives_the_same_bytes() -> None:
    assert written(texts(QUORUM), texts(CALL)) == written(texts(QUORUM), texts(CALL))
