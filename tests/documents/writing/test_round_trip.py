"""A text that is written and imported again has the same kinds, labels, texts, depths and paths."""

import string
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tryeza.documents.content import (
    Block,
    BlockOrigin,
    Mark,
    MarkKind,
    Paragraph,
    Reading,
)
from tryeza.documents.importing import import_text
from tryeza.documents.structure import structure
from tryeza.documents.writing.html import write_html
from tryeza.documents.writing.markdown import write_markdown
from tryeza.documents.writing.word import write_word

Write = Callable[..., bytes]
WRITERS: dict[str, Write] = {"html": write_html, "md": write_markdown, "docx": write_word}


def rewritten(paragraphs: Sequence[Paragraph], ending: str) -> tuple[Paragraph, ...]:
    data = WRITERS[ending](paragraphs, title="Ligji", language="sq")
    return import_text(data, filename=f"text.{ending}").paragraphs


def told(paragraphs: Sequence[Paragraph]) -> list[tuple[str, str, str]]:
    return [(p.kind.value, p.label, p.text) for p in paragraphs]


def placed(paragraphs: Sequence[Paragraph]) -> list[tuple[int, tuple[str, ...]]]:
    return [(p.depth, p.path) for p in paragraphs]


def strategy() -> tuple[Paragraph, ...]:
    """A text with everything that a format can hold."""
    title = "Strategjia për bashkëpunim"
    return structure(
        Reading(
            (
                Block(title, style="Title"),
                Block("KREU I"),
                Block("DISPOZITAT E PËRGJITHSHME"),
                Block("Neni 1"),
                Block("Qëllimi & kufijtë <e> tij"),
                Block("1. Ky akt *nuk* ka [kllapa] dhe _viza_ | të tjera.",
                      marks=(Mark(MarkKind.BOLD, 3, 10), Mark(MarkKind.ITALIC, 7, 19),
                             Mark(MarkKind.LINK, 24, 32, "https://example.org/a_b?c=1&d=2"))),
                Block("Gazeta Zyrtare\nnr. 5.", BlockOrigin.FOOTNOTE, note="1"),
                Block("1.1. pika e parë;"),
                Block("a) nënpika;"),
                Block("Tekst  me\tdy  hapësira\ndhe rresht të ri."),
                Block("2. Paragrafi i dytë."),
                Block("Masa\tAfati\tKush", BlockOrigin.TABLE, table=0, row=0),
                Block("1.1 Trajnime\t\tZyra\nKuvendi", BlockOrigin.TABLE, table=0, row=1),
                Block("\t2025", BlockOrigin.TABLE, table=0, row=2),
                Block("Shënim nën tabelë.", BlockOrigin.FOOTNOTE, note="2"),
                Block("Neni 2 Përkufizimet"),
                Block("# jo titull, - jo pikë, 12.02.2019 jo numër"),
                Block("Hap i parë", number="Hapi një:", number_level=0, list_id="1"),
                Block("Pikë", number="•", number_level=1, list_id="2", bullet=True),
                Block("KREU II DISPOZITAT KALIMTARE"),
                Block("Neni 3"),
                Block("Hyrja në fuqi"),
                Block("Ovaj zakon stupa na snagu osmog dana od dana objavljivanja, a ne posle."),
            )
        ),
        language="sq",
    ).paragraphs  # fmt: skip


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_everything_comes_back_from_html_and_word(ending: str) -> None:
    text = strategy()
    again = rewritten(text, ending)
    assert told(again) == told(text)
    assert placed(again) == placed(text)
    assert [p.marks for p in again] == [p.marks for p in text]
    assert [p.language for p in again] == [p.language for p in text]


def test_everything_but_unusual_marks_of_lists_comes_back_from_markdown() -> None:
    text = tuple(p for p in strategy() if p.label not in ("Hapi një:", "•"))
    again = rewritten(text, "md")
    assert told(again) == told(text)
    assert placed(again) == placed(text)


@pytest.mark.parametrize("ending", WRITERS)
def test_the_same_text_is_the_same_bytes(ending: str) -> None:
    write = WRITERS[ending]
    text = strategy()
    once = write(text, title="Ligji", language="sq")
    assert write(text, title="Ligji", language="sq") == once


@pytest.mark.parametrize("ending", WRITERS)
def test_a_download_s_own_title_does_not_become_part_of_the_text(ending: str) -> None:
    text = strategy()
    data = WRITERS[ending](text, title="Një titull krejt tjetër", language="sq")
    again = import_text(data, filename=f"text.{ending}").paragraphs
    assert "Një titull krejt tjetër" not in [p.text for p in again]


# Without curved quotation marks: what they open is another act's text, and its labels are not ours.
WORDS = st.text(string.ascii_letters + "ëçšđ *_[]()<>&|\\`~#+-.:!\"'", min_size=1, max_size=40)


@st.composite
def acts(draw: st.DrawFn) -> tuple[Paragraph, ...]:
    """Acts with chapters, articles, paragraphs and points of any words."""
    lines: list[str] = []
    article = 0
    for chapter in range(1, draw(st.integers(1, 3)) + 1):
        lines.append(f"KREU {'I' * chapter}")
        lines.append("Titulli i kreut")
        for _ in range(draw(st.integers(1, 3))):
            article += 1
            lines += [f"Neni {article}", "Titulli i nenit"]
            for number in range(1, draw(st.integers(0, 3)) + 1):
                lines.append(f"{number}. X{draw(WORDS)}.")
                for letter in "abc"[: draw(st.integers(0, 3))]:
                    lines.append(f"{letter}) x{draw(WORDS)};")
    return structure(Reading(tuple(Block(line) for line in lines)), language="sq").paragraphs


@pytest.mark.parametrize("ending", WRITERS)
@settings(max_examples=25)
@given(data=st.data())
def test_any_act_comes_back(ending: str, data: st.DataObject) -> None:
    text = data.draw(acts())
    again = rewritten(text, ending)
    if ending == "md":  # white space at the ends of runs is folded
        assert [(k, la, " ".join(t.split())) for k, la, t in told(again)] == [
            (k, la, " ".join(t.split())) for k, la, t in told(text)
        ]
    else:
        assert told(again) == told(text)
    assert [depth for depth, _ in placed(again)] == [depth for depth, _ in placed(text)]
