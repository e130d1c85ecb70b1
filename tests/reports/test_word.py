"""The Word file: valid, accessible, complete, and the same bytes every time."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from tests.reports.small_world import ARTICLE_5, REPORT, answered, comment

from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.catalogue import Language
from tryeza.reports.content import (
    Change,
    ChangeKind,
    ConsultationReport,
    Narrative,
    OtherText,
    Section,
    Segment,
    SegmentKind,
)
from tryeza.reports.rendering import word


def opened(report: ConsultationReport, language: Language = Language.ALBANIAN) -> Document:
    return docx.Document(io.BytesIO(word.render(report, language)))


def with_text(text: str) -> ConsultationReport:
    written = comment(101, ARTICLE_5, answered(Outcome.NOTED, text), text=text, quote=text)
    return replace(REPORT, comments=(written,))


def annex(document: Document) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in document.tables[-1].rows]


@pytest.mark.parametrize("language", Language)
def test_the_file_is_valid_wordprocessingml(language: Language, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(word.render(REPORT, language))
    found = OpenXmlValidator().validate(str(file))
    assert [str(error) for error in found.errors] == []


def test_the_same_report_gives_the_same_bytes() -> None:
    first = word.render(REPORT, Language.SERBIAN)
    assert word.render(REPORT, Language.SERBIAN) == first
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_sections_are_real_headings_in_their_order() -> None:
    headings = [p.text for p in opened(REPORT).paragraphs if p.style.name == "Heading 1"]
    assert headings == [
        "Të dhënat e konsultimit",
        "Përmbledhje",
        "Statistikat e komenteve",
        "Metodat e konsultimit",
        "Pjesëmarrja",
        "Çfarë ndryshoi në tekst",
        "Përfundime",
        "Shtojca 1: Tabela e komenteve",
    ]


@pytest.mark.parametrize(
    ("language", "tag", "title"),
    [
        (Language.ALBANIAN, "sq-AL", "Raport nga konsultimi publik: Udhëzim administrativ"),
        (Language.SERBIAN, "sr-Latn-RS", "Izveštaj o javnim konsultacijama: Administrativno"),
        (Language.SERBIAN_CYRILLIC, "sr-Cyrl-RS", "Извештај о јавним консултацијама: Админист"),
        (Language.ENGLISH, "en-GB", "Public consultation report: Administrative instruction"),
    ],
)
def test_the_file_declares_its_language_and_its_title(
    language: Language, tag: str, title: str
) -> None:
    document = opened(REPORT, language)
    assert document.core_properties.language == tag
    assert document.core_properties.title.startswith(title)
    default = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    assert default.get(qn("w:val")) == tag


def test_every_table_head_is_repeated_on_the_next_page() -> None:
    tables = opened(REPORT).tables
    assert len(tables) == 15
    for table in tables[1:]:  # the first has names and values, and no head
        assert len(table.rows[0]._tr.findall(f".//{qn('w:tblHeader')}")) == 1
        assert table._tbl.find(f".//{qn('w:tblCaption')}").get(qn("w:val"))


def test_the_chart_has_words_that_stand_for_it() -> None:
    pictures = list(opened(REPORT).element.iter(f"{{{WP}}}docPr"))
    assert [picture.get("descr") for picture in pictures] == [
        "Grafik: Pranuar 25,0 %; Pranuar pjesërisht 25,0 %; Nuk është pranuar 25,0 %; "
        "Merret shënim 25,0 %"
    ]


WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def test_the_annex_holds_every_comment_in_document_order() -> None:
    rows = annex(opened(REPORT))
    assert rows[0] == [
        "Nr.",
        "Data",
        "Kush / në emër të kujt",
        "Neni / paragrafi",
        "Komenti",
        "Statusi",
        "Arsyetimi",
        "Ku është pasqyruar",
    ]
    assert [row[0] for row in rows[1:]] == ["103", "102", "101", "104"]
    assert rows[3] == [
        "101",
        "14.09.2026",
        "Qendra Lumbardhi\nArta Krasniqi\nPlatforma në internet",
        "Neni 5 Kriteret\n1.2.",
        "Propozim i formulimit · Shqip\n“brenda pesë ditëve”\nAfati është shumë i shkurtër.\n"
        "Formulimi i propozuar\nbrenda njëzet ditëve\nMbështetur nga: Thesari i Kosovës",
        "Pranuar pjesërisht",
        "Afati u zgjat në 20 ditë.",
        "Neni 6, 1.2.",
    ]


@pytest.mark.parametrize(
    ("wording", "read"),
    [("brenda njëzet ditëve", "brenda njëzet ditëve"), ("", "asgjë: këto fjalë të hiqen")],
)
def test_a_wording_without_a_reason_leaves_no_empty_line(wording: str, read: str) -> None:
    alone = replace(REPORT.comments[0], text="", proposed_wording=wording, endorsed_by=())
    rows = annex(opened(replace(REPORT, comments=(alone,))))
    assert rows[1][4] == (
        f"Propozim i formulimit · Shqip\n“brenda pesë ditëve”\nFormulimi i propozuar\n{read}"
    )


def test_a_comment_in_another_language_says_so_to_a_screen_reader() -> None:
    runs = opened(REPORT).tables[-1].rows[4].cells[4].paragraphs[-1].runs
    assert runs[0].text == "Article 5 should be deleted."
    assert runs[0]._r.find(f".//{qn('w:lang')}").get(qn("w:val")) == "en-GB"


def test_the_annex_lies_on_landscape_pages() -> None:
    portrait, landscape = opened(REPORT).sections
    assert portrait.page_width < portrait.page_height
    assert landscape.page_width > landscape.page_height


def test_the_foot_of_a_page_counts_pages_in_the_language() -> None:
    footer = opened(REPORT, Language.SERBIAN).sections[0].footer
    fields = [field.get(qn("w:instr")).strip() for field in footer._element.iter(qn("w:fldSimple"))]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(text.text or "" for text in footer._element.iter(qn("w:t"))) == "Strana 1 od 1"


def test_the_changes_are_told_by_more_than_colour() -> None:
    looks = {
        run.text: run.style.name
        for paragraph in opened(REPORT).paragraphs
        if paragraph.style.name == "Change"
        for run in paragraph.runs
    }
    assert looks["pesë"] == "Deleted"
    assert looks["njëzet"] == "Inserted"


def test_a_report_without_comments_or_changes_says_so() -> None:
    empty = replace(
        REPORT,
        comments=(),
        withheld=(),
        changes=(),
        recorded_comments=0,
        text_language="sq",
    )
    texts = [paragraph.text for paragraph in opened(empty).paragraphs]
    assert "Nuk ka komente të publikuara." in texts
    assert "Teksti nuk ka ndryshuar." in texts


def test_markup_that_people_write_stays_text() -> None:
    hostile = "<w:p/>&amp;{language}</w:t>]]> %s {0}"
    document = opened(with_text(hostile))
    assert hostile in annex(document)[1][4]


def test_control_characters_are_shown_as_replaced() -> None:
    assert "a\ufffdb\nc" in annex(opened(with_text("a\x01b\r\nc")))[1][4]


def test_only_safe_links_become_links() -> None:
    written = "[a](javascript:alert(1)) [b](https://example.org/b) <script>x</script>"
    report = replace(REPORT, narratives=(Narrative(Section.SUMMARY, "sq", written),))
    document = opened(report)
    targets = {
        relation.target_ref
        for relation in document.part.rels.values()
        if relation.reltype.endswith("/hyperlink")
    }
    assert targets == {"https://example.org/b"}
    assert any("<script>x</script>" in paragraph.text for paragraph in document.paragraphs)


@settings(max_examples=15)
@given(st.text(st.characters(), max_size=200))
def test_any_text_that_a_person_can_send_gives_a_file_that_opens(text: str) -> None:
    assert annex(opened(with_text(text)))[1][0] == "101"


def changed(change: Change) -> list[str]:
    """The lines of a report's only change: where and what it is, and its words."""
    report = replace(REPORT, changes=(change,), text_language="sq")
    return [
        paragraph.text
        for paragraph in opened(report, Language.ENGLISH).paragraphs
        if paragraph.style.name in ("Place of change", "Change")
    ]


def test_a_moved_paragraph_says_where_it_stood() -> None:
    moved = Change(
        ChangeKind.MOVED,
        "1.",
        ("Kreu I", "Neni 5 Transparenca"),
        (Segment(SegmentKind.KEPT, "Regjistri është publik."),),
        moved_from=("Kreu VI", "Neni 28 Transparenca", "1."),
    )
    assert changed(moved) == [
        "Kreu I › Neni 5 Transparenca › 1. · Moved from: Neni 28 Transparenca › 1.",
        "Regjistri është publik.",
    ]


def test_a_change_of_nothing_but_a_label_shows_the_label() -> None:
    added = Change(ChangeKind.ADDED, "Neni 7", ("Kreu II",), ())
    assert changed(added) == ["Kreu II › Neni 7 · Added", "Neni 7"]


def test_changes_in_another_language_than_the_reports_say_which() -> None:
    report = replace(REPORT, text_language="sq")
    notes = {
        language: [p.text for p in opened(report, language).paragraphs if p.style.name == "Note"]
        for language in (Language.ALBANIAN, Language.ENGLISH)
    }
    told = "The changes are shown in the text in Albanian."
    assert any(note.endswith(told) for note in notes[Language.ENGLISH])
    assert not any("Ndryshimet tregohen" in note for note in notes[Language.ALBANIAN])


ONE_EDITED, ONE_ADDED = REPORT.changes
BILINGUAL = replace(
    REPORT,
    text_language="sq",
    other_texts=(OtherText("en", (ONE_EDITED, ONE_EDITED, ONE_ADDED), {}),),
)


def counted(report: ConsultationReport, language: Language) -> list[str]:
    """The numbers of the table of changes."""
    (table,) = [
        table
        for table in opened(report, language).tables
        if table.cell(0, 0).text in ("Ndryshimi", "Change", "Izmena", "Измена")
    ]
    return [row.cells[1].text for row in table.rows[1:]]


def test_as_many_paragraphs_changed_whatever_language_the_report_is_in() -> None:
    counts = [counted(BILINGUAL, language) for language in Language]
    assert counts == [["1", "1", "2"]] * len(Language)
    told = "Counted in the text in Albanian, to which the other languages are aligned."
    assert told in [p.text for p in opened(BILINGUAL, Language.ENGLISH).paragraphs]


def test_versions_without_a_language_in_common_are_not_told_to_be_the_same() -> None:
    texts = [p.text for p in opened(replace(REPORT, changes=()), Language.ENGLISH).paragraphs]
    assert (
        "The text consulted on and the revised text are not in the same language, "
        "so the changes cannot be shown."
    ) in texts
    assert "The text has not changed." not in texts


def test_meetings_that_nobody_recorded_are_not_told_to_be_none() -> None:
    told = [
        cell.text for table in opened(replace(REPORT, meetings=())).tables for cell in table._cells
    ]
    assert "Takime publike" not in told
    assert "Pjesëmarrës në takime" not in told


def test_names_have_room_beside_many_numbers() -> None:
    table = next(t for t in opened(REPORT).tables if len(t.columns) == 9)
    assert table.columns[0].width.mm == pytest.approx(30, abs=0.1)
