"""The report for spreadsheets and programs: CSV, XLSX and JSON."""

import csv
import io
import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import msgspec
import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator
from tests.reports.small_world import ARTICLE_5, REPORT, answered, comment

from tryeza.comments.models import CommentKind
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.catalogue import Language
from tryeza.reports.content import ConsultationReport
from tryeza.reports.rendering import csv as csv_format
from tryeza.reports.rendering import json as json_format
from tryeza.reports.rendering import xlsx
from tryeza.reports.rendering.printable import printable


def with_text(text: str) -> ConsultationReport:
    written = comment(101, ARTICLE_5, answered(Outcome.NOTED, text), text=text)
    return replace(REPORT, comments=(written,))


def rows_of(report: ConsultationReport, language: Language = Language.ENGLISH) -> list[list[str]]:
    content = csv_format.render(report, language).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(content, newline=""), strict=True))


def book_of(report: ConsultationReport, language: Language = Language.ENGLISH) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(xlsx.render(report, language)))


def test_csv_has_a_row_for_each_comment_in_document_order() -> None:
    header, *rows = rows_of(REPORT)
    assert header[:6] == ["No.", "Date", "Who", "For whom", "Side", "Article / paragraph"]
    assert [row[0] for row in rows] == ["103", "102", "101", "104"]
    assert rows[2] == [
        "101",
        "2026-09-14",
        "Arta Krasniqi",
        "Lumbardhi Centre",
        "Civil society",
        "Kreu II Kontraktimi › Neni 5 Kriteret › 1.2.",
        "brenda pesë ditëve",
        "Suggested wording",
        "Afati është shumë i shkurtër.",
        "brenda njëzet ditëve",
        "Partially accepted",
        "Afati u zgjat në 20 ditë.",
        "Neni 6, 1.2.",
        "Treasury of Kosovo",
        "",
        "Public written consultation",
        "Web platform",
        "sq",
    ]


def test_csv_lines_end_as_rfc_4180_says_and_the_byte_order_mark_is_a_choice() -> None:
    content = csv_format.render(REPORT, Language.ALBANIAN)
    assert content.startswith(b"\xef\xbb\xbfNr.,")
    assert content.count(b"\r\n") == 5
    assert csv_format.render(REPORT, Language.ALBANIAN, with_bom=False) == content[3:]


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\n=1", "＝1"])
def test_a_cell_that_a_spreadsheet_would_run_is_guarded(start: str) -> None:
    row = rows_of(with_text(start))[1]
    assert row[8].startswith("'")
    assert row[8].replace("'", "") == start
    assert row[0] == "101"


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_csv_gives_any_text_back(text: str) -> None:
    written = rows_of(with_text(text))[1][8]
    assert written.replace("'", "") == printable(text).replace("'", "")


def test_a_workbook_is_valid_and_has_its_three_sheets(tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    path.write_bytes(xlsx.render(REPORT, Language.SERBIAN_CYRILLIC))
    assert OpenXmlValidator().validate(str(path)).is_valid
    sheets = openpyxl.load_workbook(path).sheetnames
    assert sheets == ["Сажетак", "Коментари", "Учешће"]


def test_the_sheet_of_comments_keeps_dates_and_numbers_as_such() -> None:
    sheet = book_of(REPORT)["Comments"]
    assert [cell.value for cell in sheet[1]][:3] == ["No.", "Date", "Who"]
    assert [cell.value for cell in sheet["A"][1:]] == [103, 102, 101, 104]
    assert sheet["B4"].value == datetime(2026, 9, 14)  # noqa: DTZ001
    assert sheet.freeze_panes == "B2"


def test_the_summary_sheet_holds_the_figures_as_numbers() -> None:
    sheet = book_of(REPORT)["Summary"]
    values = {row[0].value: row[1].value for row in sheet.iter_rows()}
    assert values["Comments received"] == 5
    assert values["Partially accepted"] == 1
    assert values["Proposing body"] == "Office for Good Governance"


def test_the_participation_sheet_holds_who_took_part() -> None:
    sheet = book_of(REPORT)["Participation"]
    values = {row[0].value: row[1].value for row in sheet.iter_rows()}
    assert (values["People who commented"], values["Participants in meetings"]) == (4, 31)


@pytest.mark.parametrize("text", ["=1+1", "https://example.org", "12.5", "@SUM(1)", "internal:A1"])
def test_a_text_in_a_workbook_is_never_a_formula_a_link_or_a_number(text: str) -> None:
    cell = book_of(with_text(text))["Comments"]["I2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


def test_a_text_longer_than_a_cell_says_that_it_continues_elsewhere() -> None:
    cell = book_of(with_text("a" * 40_000))["Comments"]["I2"]
    assert len(str(cell.value)) == 32_767
    assert str(cell.value).endswith("a [continues in the other formats]")


def test_json_has_its_keys_in_the_documented_order() -> None:
    content = json.loads(json_format.render(REPORT, Language.ALBANIAN))
    assert list(content) == ["format", "format_version", "language", "report", "figures", "words"]
    assert content["format"] == "tryeza-consultation-report"
    assert content["report"]["cut_off"] == "2026-10-06T21:59:59.999000Z"
    assert content["figures"]["total"]["rejected"] == 1
    assert content["words"]["outcome"]["rejected"] == "Nuk është pranuar"


def test_the_report_inside_the_json_is_the_report() -> None:
    content = json.loads(json_format.render(REPORT, Language.ENGLISH))
    assert msgspec.convert(content["report"], ConsultationReport) == REPORT


def test_a_suggestion_that_only_strikes_words_says_so_in_its_row() -> None:
    struck = comment(101, ARTICLE_5, None, kind=CommentKind.SUGGESTION, quote="pesë", text="")
    report = replace(REPORT, comments=(struck,))
    _, row = rows_of(report)
    assert row[6:10] == [
        "pesë", "Suggested wording", "", "nothing: these words are to be struck",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ('neni 5;=HYPERLINK("http://evil.example")', 'neni 5;\'=HYPERLINK("http://evil.example")'),
        ('neni 5; "=1+1"', 'neni 5;\' "=1+1"'),
        ("neni 5\n@SUM(A1)", "neni 5\n'@SUM(A1)"),
        (" =1+1", "' =1+1"),
        ("neni 5; paragrafi 2-3, a=b", "neni 5; paragrafi 2-3, a=b"),
    ],
)
def test_a_text_is_no_formula_where_spreadsheets_part_it_at_semicolons(
    text: str, written: str
) -> None:
    assert csv_format.guarded(text) == written


def test_guarding_takes_a_time_that_grows_with_the_text_alone() -> None:
    for hostile in ("\n", " ", ";", '"', "; ", "\t "):
        assert len(str(csv_format.guarded(hostile * 200_000))) >= 200_000
