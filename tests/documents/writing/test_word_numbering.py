"""Labels become Word's own numbering, and print as they read."""

import io
from collections.abc import Sequence
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.libreoffice import printed

from tryeza.documents.content import Paragraph, ParagraphKind
from tryeza.documents.importing import import_text
from tryeza.documents.reading.number_formats import roman
from tryeza.documents.writing.word import write_word
from tryeza.documents.writing.word_labels import countings


def article(number: int) -> Paragraph:
    return Paragraph(ParagraphKind.ARTICLE, 0, f"Neni {number}", (), f"Titulli {number}", "sq")


def item(label: str, depth: int = 1, article: int = 1) -> Paragraph:
    path = (f"Neni {article} Titulli {article}",)
    kind = ParagraphKind.PARAGRAPH if depth == 1 else ParagraphKind.POINT
    return Paragraph(kind, depth, label, path, f"Pika {label} e nenit {article}.", "sq")


ACT = (
    article(1), item("1."), item("a)", 2), item("b)", 2), item("2."), item("a)", 2),
    article(2), item("1.", article=2), item("ç)", 2, article=2), item("5.", article=2),
    item("•", 2, article=2), item("•", 2, article=2),
    article(7), item("(i)", article=7), item("(ii)", article=7),
)  # fmt: skip


def lists(paragraphs: Sequence[Paragraph]) -> list[tuple[str, int]]:
    """The text and the list of each numbered paragraph."""
    document = docx.Document(io.BytesIO(write_word(paragraphs, title="Ligji", language="sq")))
    return [
        (p.text, p._p.pPr.numPr.numId.val)
        for p in document.paragraphs
        if p._p.pPr.numPr is not None
    ]


def test_no_label_is_typed_and_all_come_back() -> None:
    assert [text for text, _ in lists(ACT)] == [one.text for one in ACT]
    read = import_text(write_word(ACT, title="Ligji", language="sq"), filename="ligji.docx")
    assert [(p.label, p.text) for p in read.paragraphs] == [(p.label, p.text) for p in ACT]


def test_one_list_counts_on_as_long_as_the_labels_do() -> None:
    numbers = dict(lists(ACT))
    assert numbers["Titulli 1"] == numbers["Titulli 2"] != numbers["Titulli 7"]
    assert numbers["Pika 1. e nenit 1."] == numbers["Pika 2. e nenit 1."]
    assert numbers["Pika 1. e nenit 2."] != numbers["Pika 2. e nenit 1."]
    assert numbers["Pika (i) e nenit 7."] == numbers["Pika (ii) e nenit 7."]


def test_libreoffice_prints_the_labels(tmp_path: Path) -> None:
    counted = [one for one in ACT if one.label != "•"]  # as text it writes bullets of its own
    lines = printed(write_word(counted, title="Ligji", language="sq"), tmp_path)
    assert [" ".join(line.split()) for line in lines] == [f"{p.label} {p.text}" for p in counted]


@pytest.mark.parametrize("label", ["Neni\t1", "100 %", "Neni " + "i" * 40])
def test_a_label_that_no_list_can_hold_is_typed(label: str) -> None:
    assert lists([item(label)]) == []


def test_a_letter_is_a_roman_number_only_where_it_goes_on_from_one() -> None:
    labels = ["iv)", "v)", "vi)"]
    assert len({number for _, number in lists([item(label) for label in labels])}) == 1
    assert [(way.pattern.form, way.count) for way in countings("v)")] == [
        ("lowerLetter", 22), ("lowerRoman", 5),
    ]  # fmt: skip


_LABELS = st.one_of(
    st.integers(1, 40).map(lambda n: f"{n}."),
    st.integers(1, 30).map(lambda n: f"{roman(n)})"),
    st.sampled_from("abcdefghijxyzçëшђ").map(lambda letter: f"{letter})"),
    st.sampled_from(["•", "–", "o", "1.2.", "11a.", "(4 bis)", "§ 3", "Hapi dy:", "①"]),
)


@settings(max_examples=40)
@given(st.lists(st.tuples(_LABELS, st.integers(1, 3)), min_size=1, max_size=12))
def test_whatever_the_labels_are_the_file_prints_them(labels: list[tuple[str, int]]) -> None:
    text = [article(1), *(item(label, depth) for label, depth in labels)]
    data = write_word(text, title="Ligji", language="sq")
    read = import_text(data, filename="ligji.docx").paragraphs
    assert [(p.label, p.text) for p in read] == [(p.label, p.text) for p in text]
