"""The statistics of a year as files: the same numbers in every format and every language."""

import csv
import io
import json
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
import pytest
from openxml_audit import OpenXmlValidator
from pypdf import PdfReader

from tryeza.documents.models import DraftKind
from tryeza.kernel.catalogue import Language
from tryeza.reports.annual import AnnualStatistics, YearDraft, annual_statistics
from tryeza.reports.figures import Tally
from tryeza.reports.rendering.annual import render_year
from tryeza.reports.rendering.formats import ReportFormat

AS_OF = datetime(2027, 1, 11, 11, 0, tzinfo=UTC)
HOSTILE = '=HYPERLINK("http://evil.example")'


def draft(
    kind: DraftKind, *, comments: Tally | None = None, replies: int = 0, why: str | None = None
) -> YearDraft:
    return YearDraft(
        title={"sq": HOSTILE if why else "Strategjia", "en": HOSTILE if why else "The strategy"},
        kind=kind,
        consulted=comments is not None,
        justification=why,
        meeting_participants=None,
        writers=frozenset({"arta", "mark"}) if comments else frozenset(),
        comments=comments or Tally(0, 0, 0, 0, 0, 0),
        replies=replies,
    )


YEAR = annual_statistics(
    2026,
    [
        draft(DraftKind.STRATEGY, comments=Tally(3, 2, 1, 1, 0, 4, hidden=1), replies=5),
        draft(DraftKind.NORMATIVE_ACT, why="-1+1 ishte urgjente"),
        draft(DraftKind.NORMATIVE_ACT),
    ],
)
EMPTY = annual_statistics(2019, [])


def made(
    format: ReportFormat, language: Language = Language.ENGLISH, year: AnnualStatistics = YEAR
) -> bytes:
    return render_year(year, language, format, AS_OF)


def values(language: Language = Language.ENGLISH) -> dict[tuple[str, str, str], str]:
    lines = csv.reader(io.StringIO(made(ReportFormat.CSV, language).decode("utf-8-sig")))
    next(lines)
    return {(table, row, column): value for table, row, column, value in lines}


def test_each_value_of_the_five_things_is_a_line_of_the_csv() -> None:
    found = values()
    assert found["Drafts initiated and their kinds", "Total", "Number"] == "3"
    assert found["Drafts by consultation", "Normative act", "Without consultation"] == "1"
    assert found["Drafts by consultation", "Total", "Consulted on"] == "1"
    assert found["Participants", "People who commented in writing", "Number"] == "2"
    assert found["Comments", "Comments received", "Number"] == "17"
    assert found["Comments", "Of these, comments", "Number"] == "12"
    assert found["Comments", "Of these, replies in conversations", "Number"] == "5"
    assert found["Comments", "Comments answered", "Number"] == "7"
    assert found["Comments by outcome", "Not answered", "Number"] == "4"
    assert found["Comments by outcome", "Hidden", "Number"] == "1"
    assert found["Comments by outcome", "Total", "Number"] == "12"


@pytest.mark.parametrize("language", Language)
def test_every_language_tells_the_same_numbers(language: Language) -> None:
    counts = [value for value in values(language).values() if value.isdigit()]
    assert counts == [value for value in values().values() if value.isdigit()]


def test_a_workbook_and_a_word_file_hold_the_lines_of_the_csv() -> None:
    told = {value for value in values().values() if value.isdigit()}
    sheet = openpyxl.load_workbook(io.BytesIO(made(ReportFormat.XLSX))).worksheets[0]
    cells = [cell.value for row in sheet.iter_rows() for cell in row]
    assert {str(cell) for cell in cells if isinstance(cell, int)} == told
    tables = docx.Document(io.BytesIO(made(ReportFormat.DOCX))).tables
    written = {cell.text for table in tables for row in table.rows for cell in row.cells}
    assert {text for text in written if text.isdigit()} == told


def test_json_holds_the_statistics_with_what_follows_from_them() -> None:
    content = json.loads(made(ReportFormat.JSON, Language.SERBIAN))
    assert content["format"] == "tryeza-annual-statistics"
    assert content["as_of"] == "2027-01-11T11:00:00Z"
    assert (content["received"], content["own"], content["answered"]) == (17, 12, 7)
    assert content["statistics"]["replies"] == 5
    assert content["statistics"]["meeting_participants"] is None
    assert content["words"]["outcome"]["hidden"] == "Sakriven"


def test_no_title_and_no_justification_is_a_formula() -> None:
    kind, why = [line for line in values() if line[0].startswith("Approved without")]
    assert kind[1] == f"'{HOSTILE}"
    assert values()[why] == "'-1+1 ishte urgjente"
    book = openpyxl.load_workbook(io.BytesIO(made(ReportFormat.XLSX)))
    cells = [cell for row in book.worksheets[0].iter_rows() for cell in row]
    assert HOSTILE in [cell.value for cell in cells]
    assert {cell.data_type for cell in cells} <= {"s", "n"}


def test_participants_of_meetings_that_nobody_recorded_are_not_told_to_be_none() -> None:
    document = docx.Document(io.BytesIO(made(ReportFormat.DOCX)))
    told = [paragraph.text for paragraph in document.paragraphs]
    assert "Participants in public meetings are not recorded on this platform." in told
    assert ("Participants", "Participants in public meetings", "Number") not in values()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("year", [YEAR, EMPTY])
def test_word_and_workbook_are_valid(
    language: Language, year: AnnualStatistics, tmp_path: Path
) -> None:
    for format in (ReportFormat.DOCX, ReportFormat.XLSX):
        file = tmp_path / f"year.{format.value}"
        file.write_bytes(made(format, language, year))
        found = OpenXmlValidator().validate(str(file))
        assert found.is_valid, found.errors


@pytest.mark.parametrize("language", [Language.ALBANIAN, Language.SERBIAN, Language.ENGLISH])
def test_the_pdf_is_tagged_and_has_its_language_and_title(language: Language) -> None:
    pdf = PdfReader(io.BytesIO(made(ReportFormat.PDF, language)))
    root = pdf.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert str(root["/Lang"]).startswith(language.value.split("-")[0])
    assert pdf.metadata is not None
    assert "2026" in str(pdf.metadata.title)


@pytest.mark.parametrize("format", ReportFormat)
def test_the_same_statistics_give_the_same_bytes(format: ReportFormat) -> None:
    assert made(format) == made(format)
