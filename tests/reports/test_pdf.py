"""The PDF: tagged, declared, complete, safe, and the same bytes every time."""

import hashlib
import io
import subprocess
import sys
from dataclasses import replace
from importlib import resources

import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.small_world import ARTICLE_5, REPORT, answered, comment

from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.catalogue import Language
from tryeza.reports.content import ConsultationReport
from tryeza.reports.rendering import pdf
from tryeza.reports.rendering.legible import legible_tree


def opened(report: ConsultationReport, language: Language = Language.ALBANIAN) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf.render(report, language)))


def text_of(report: ConsultationReport, language: Language = Language.ALBANIAN) -> str:
    pages = [page.extract_text() for page in opened(report, language).pages]
    return " ".join("\n".join(pages).replace("\u200b", "").split())


def with_text(text: str) -> ConsultationReport:
    written = comment(101, ARTICLE_5, answered(Outcome.NOTED, text), text=text)
    return replace(REPORT, comments=(written,))


@pytest.mark.parametrize(
    ("language", "tag", "title"),
    [
        (Language.ALBANIAN, "sq", "Udhëzim administrativ për kontraktimin"),
        (Language.SERBIAN, "sr", "Administrativno uputstvo o ugovaranju"),
        (Language.SERBIAN_CYRILLIC, "sr", "Административно упутство о уговарању"),
        (Language.ENGLISH, "en", "Administrative instruction on contracting"),
    ],
)
def test_the_file_is_tagged_and_declares_its_language_and_title(
    language: Language, tag: str, title: str
) -> None:
    reader = opened(REPORT, language)
    root = reader.root_object
    assert bool(root["/MarkInfo"]["/Marked"])
    assert root["/Lang"].split("-")[0] == tag
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    assert reader.metadata is not None
    assert str(reader.metadata.title).startswith(title)
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_the_bookmarks_are_the_headings() -> None:
    bookmarks = [mark.title for mark in opened(REPORT).outline if not isinstance(mark, list)]
    assert bookmarks == [
        "Të dhënat e konsultimit",
        "Përmbledhje",
        "Statistikat e komenteve",
        "Metodat e konsultimit",
        "Pjesëmarrja",
        "Çfarë ndryshoi në tekst",
        "Përfundime",
        "Shtojca 1: Tabela e komenteve",
    ]


def test_every_font_is_embedded() -> None:
    fonts = {
        name: font.get_object()
        for page in opened(REPORT, Language.SERBIAN_CYRILLIC).pages
        for name, font in page["/Resources"]["/Font"].items()
    }
    assert fonts
    for font in fonts.values():
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(descriptor)


def test_pages_are_counted_in_the_language_and_the_annex_is_landscape() -> None:
    reader = opened(REPORT, Language.ALBANIAN)
    assert "Faqja 3 nga 6" in reader.pages[2].extract_text()
    first, last = reader.pages[0].mediabox, reader.pages[-1].mediabox
    assert first.width < first.height
    assert last.width > last.height


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ALBANIAN, "Nuk është pranuar"),
        (Language.SERBIAN, "Delimično prihvaćen"),
        (Language.SERBIAN_CYRILLIC, "Делимично прихваћен"),
        (Language.ENGLISH, "Partially accepted"),
    ],
)
def test_the_letters_of_every_language_are_shown(language: Language, words: str) -> None:
    assert words in text_of(REPORT, language)


def test_another_process_makes_the_same_bytes() -> None:
    program = (
        "import hashlib;"
        "from tests.reports.small_world import REPORT;"
        "from tryeza.kernel.catalogue import Language;"
        "from tryeza.reports.rendering import pdf, word, xlsx;"
        "made = [r.render(REPORT, Language.ENGLISH) for r in (pdf, word, xlsx)];"
        "print(*[hashlib.sha256(m).hexdigest() for m in made])"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ".:server", "TZ": zone},
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(outputs) == 1
    here = hashlib.sha256(pdf.render(REPORT, Language.ENGLISH)).hexdigest()
    assert outputs.pop().split()[0] == here


@pytest.mark.parametrize(
    "source",
    [
        '#panic("stop")',
        '#read("report.typ")',
        "#let x = 1; *strong* _emph_ `code` $x^2$ <label> @ref",
        "= heading // comment /* comment */ \\ backslash \\u{41}",
        '"] #sys.inputs [',
    ],
)
def test_what_looks_like_source_is_shown_as_it_was_written(source: str) -> None:
    assert source in text_of(with_text(source))


def test_a_character_without_a_glyph_is_shown_as_missing_and_the_report_says_so() -> None:
    text = text_of(with_text("Bravo 😀 中文"))
    assert "Bravo □ □□" in text
    assert "Shenjat që mungojnë në shkronjat e këtij dokumenti tregohen me □" in text
    assert "□" not in text_of(with_text("Bravo!"))


def test_a_square_that_a_person_wrote_is_no_missing_character() -> None:
    assert not legible_tree(["□ po", "□ jo"]).replaced
    assert legible_tree(["□ po", "😀"]).replaced


def test_a_word_without_end_may_break_and_an_ordinary_one_not() -> None:
    assert legible_tree("përgjegjshmërisë").tree == "përgjegjshmërisë"
    long = legible_tree("https://example.org/" + "a" * 500).tree
    assert isinstance(long, str)
    assert max(map(len, long.split("\u200b"))) <= 13


@settings(max_examples=10)
@given(st.lists(st.text(st.characters(), max_size=60), min_size=1, max_size=20))
def test_any_text_that_a_person_can_send_gives_a_pdf(texts: list[str]) -> None:
    written = replace(REPORT, comments=tuple(with_text(text).comments[0] for text in texts))
    assert pdf.render(written, Language.ENGLISH).startswith(b"%PDF-1.7")


def test_every_character_of_the_coverage_is_shown_by_the_fonts() -> None:
    """Holds the shipped list to the installed typst: run make_coverage when this fails."""
    lines = (
        (resources.files("tryeza.reports.rendering") / "typst_parts" / "coverage.txt")
        .read_text()
        .split()
    )
    characters = [
        chr(code)
        for first, last in (line.split("-") for line in lines)
        for code in range(int(first, 16), int(last, 16) + 1)
    ]
    everything = " ".join(characters)
    assert len(characters) > 2500
    assert not legible_tree(everything).replaced
    assert pdf.render(with_text(everything), Language.ENGLISH).startswith(b"%PDF")
