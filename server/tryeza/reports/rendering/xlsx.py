"""The report as a spreadsheet: a summary, the comments, the participation."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tryeza.kernel.catalogue import Language
from tryeza.reports.annex import CommentTable, annex_table
from tryeza.reports.composing import compose
from tryeza.reports.content import ConsultationReport
from tryeza.reports.outline import Block, Facts, Heading, Numbers, Outline, Records
from tryeza.reports.rendering.printable import printable
from tryeza.reports.words import say

LONGEST_CELL = 32_767  # characters; Excel refuses a file with a longer one
A3, A4 = 8, 9  # Excel's numbers for papers
FEW_COLUMNS = 5
LINE_HEIGHT, HEADER_HEIGHT, TALLEST_ROW = 15.0, 32.0, 409.0  # points
SUMMARY_WIDTH = 44
WIDTHS = {
    "number": 8,
    "date": 12,
    "who": 22,
    "for_whom": 28,
    "place": 32,
    "quote": 28,
    "comment": 70,
    "proposed_wording": 50,
    "outcome": 18,
    "reason": 50,
    "reflected": 24,
}
OTHER_WIDTH = 16


class _Formats(NamedTuple):
    """The looks of cells."""

    title: Format
    header: Format
    text: Format
    value: Format
    number: Format
    day: Format
    total: Format
    total_number: Format


def render(report: ConsultationReport, language: Language) -> bytes:
    """A workbook of the whole report."""
    outline = compose(report, language)
    with _workbook(f"{outline.kicker}: {outline.title}", outline.author, report.cut_off) as made:
        formats = _formats(made.book)
        statistics, participation = _split(outline, say("participation.heading", language))
        summary = made.book.add_worksheet(say("sheet.summary", language))
        _write_blocks(summary, statistics, formats)
        _write_comments(made.book, annex_table(report, language), language, formats)
        apart = made.book.add_worksheet(say("sheet.participation", language))
        _write_blocks(apart, participation, formats)
    return made.file.getvalue()


def xlsx_of(table: CommentTable, language: Language, made_at: datetime) -> bytes:
    """A workbook of a table of comments alone, dated `made_at` (UTC)."""
    with _workbook(table.title, "", made_at) as made:
        _write_comments(made.book, table, language, _formats(made.book))
    return made.file.getvalue()


def xlsx_of_blocks(outline: Outline, sheet: str, made_at: datetime) -> bytes:
    """A workbook of one sheet with the tables of what is laid out, dated `made_at` (UTC)."""
    with _workbook(outline.title, outline.author, made_at) as made:
        _write_blocks(made.book.add_worksheet(sheet), list(outline.blocks), _formats(made.book))
    return made.file.getvalue()


@dataclass(frozen=True, slots=True)
class _Made:
    """A workbook and the file that it is written to when it is closed."""

    book: xlsxwriter.Workbook
    file: io.BytesIO


@contextmanager
def _workbook(title: str, author: str, made_at: datetime) -> Iterator[_Made]:
    """A workbook whose texts are never formulas, links or numbers, whatever they look like."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file,
        {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    properties = {
        "title": printable(title),
        "author": printable(author),
        "created": _naive(made_at),
    }
    book.set_properties(properties)
    yield _Made(book, file)
    book.close()


def _naive(moment: datetime) -> datetime:
    """The file's properties hold UTC without saying so."""
    return moment.replace(tzinfo=None, microsecond=0)


def _formats(workbook: xlsxwriter.Workbook) -> _Formats:
    top = {"valign": "top", "text_wrap": True}
    return _Formats(
        title=workbook.add_format({"bold": True, "font_size": 13, "font_color": "#1F3A5F"}),
        header=workbook.add_format(
            {**top, "bold": True, "bg_color": "#1F3A5F", "font_color": "#FFFFFF", "border": 1}
        ),
        text=workbook.add_format(top),
        value=workbook.add_format({"valign": "top"}),
        number=workbook.add_format({"valign": "top", "align": "right", "indent": 1}),
        day=workbook.add_format({"valign": "top", "num_format": "dd.mm.yyyy", "align": "left"}),
        total=workbook.add_format({"bold": True, "top": 1}),
        total_number=workbook.add_format({"bold": True, "top": 1, "align": "right"}),
    )


def _split(outline: Outline, participation: str) -> tuple[list[Block], list[Block]]:
    """The blocks of numbers: those of the section on participation, and all others."""
    summary: list[Block] = []
    apart: list[Block] = []
    section = ""
    for block in outline.blocks:
        if isinstance(block, Heading) and block.level == 1:
            section = block.text
        if isinstance(block, (Facts, Numbers)):
            (apart if section == participation else summary).append(block)
    return summary, apart


def _write_blocks(sheet: Worksheet, blocks: list[Block], formats: _Formats) -> None:
    sheet.set_column(0, 0, SUMMARY_WIDTH)
    sheet.set_column(1, 12, OTHER_WIDTH)
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 0)
    row = 0
    for block in blocks:
        if isinstance(block, Facts | Numbers):
            row = _write_table(sheet, row, block, formats)
        elif isinstance(block, Records):
            row = _write_records(sheet, row, block, formats)


def _write_table(sheet: Worksheet, row: int, table: Facts | Numbers, formats: _Formats) -> int:
    """Writes a titled table from `row` on; gives the row after it and an empty one."""
    sheet.write_string(row, 0, printable(table.title), formats.title)
    row += 1
    beside = formats.value if isinstance(table, Facts) else formats.number
    lines = [(cells, formats.value, beside) for cells in table.rows]
    if isinstance(table, Numbers):
        lines = [(table.header, formats.header, formats.header), *lines]
        lines += [(table.total, formats.total, formats.total_number)] if table.total else []
        if len(table.header) > FEW_COLUMNS:
            sheet.set_row(row, HEADER_HEIGHT)  # two lines
    for cells, first, rest in lines:
        for column, cell in enumerate(cells):
            _write_value(sheet, row, column, cell, rest if column else first)
        row += 1
    return row + 1


def _write_records(sheet: Worksheet, row: int, table: Records, formats: _Formats) -> int:
    """Writes a titled table of texts from `row` on; gives the row after it and an empty one."""
    sheet.write_string(row, 0, printable(table.title), formats.title)
    lines = [(table.header, formats.header), *((cells, formats.value) for cells in table.rows)]
    for at, (cells, look) in enumerate(lines, start=row + 1):
        for column, cell in enumerate(cells):
            sheet.write_string(at, column, printable(cell)[:LONGEST_CELL], look)
    return row + len(lines) + 2


def _write_value(sheet: Worksheet, row: int, column: int, cell: str, look: Format) -> None:
    """A whole number that the report derived is a number; every other cell is a text."""
    if column and cell.isascii() and cell.isdigit() and len(cell) < 10:
        sheet.write_number(row, column, int(cell), look)
    else:
        sheet.write_string(row, column, printable(cell)[:LONGEST_CELL], look)


def _write_comments(
    book: xlsxwriter.Workbook, table: CommentTable, language: Language, formats: _Formats
) -> None:
    sheet = book.add_worksheet(say("sheet.comments", language))
    for column, name in enumerate(table.columns):
        sheet.set_column(column, column, _width(name))
    _prepare_for_print(sheet, table.title)
    for column, name in enumerate(table.header):
        sheet.write_string(0, column, name, formats.header)
    marker = say("report.cell_continues", language)
    for row, cells in enumerate(table.rows, start=1):
        sheet.set_row(row, _height(table.columns, cells))
        for column, (name, cell) in enumerate(zip(table.columns, cells, strict=True)):
            _write_cell(sheet, (row, column), name, cell, formats, marker)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)


def _height(columns: tuple[str, ...], cells: tuple[str | int, ...]) -> float:
    """The height of a row in points, by its longest text; not every program finds it itself."""
    lines = max(
        sum(1 + len(part) // _width(name) for part in str(cell).split("\n"))
        for name, cell in zip(columns, cells, strict=True)
    )
    return min(lines * LINE_HEIGHT, TALLEST_ROW)


def _width(column: str) -> int:
    """A column's width in characters."""
    return WIDTHS.get(column, OTHER_WIDTH)


def _prepare_for_print(sheet: Worksheet, title: str) -> None:
    sheet.freeze_panes(1, 1)
    sheet.set_landscape()
    sheet.set_paper(A3)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_footer("&L" + printable(title).replace("&", "&&")[:150] + "&R&P / &N")


def _write_cell(
    sheet: Worksheet,
    at: tuple[int, int],
    name: str,
    cell: str | int,
    formats: _Formats,
    marker: str,
) -> None:
    if isinstance(cell, int):
        sheet.write_number(*at, cell, formats.number)
    elif name == "date":
        sheet.write_datetime(*at, _midnight(date.fromisoformat(cell)), formats.day)
    else:
        sheet.write_string(*at, _fitting(printable(cell), marker), formats.text)


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001 - a cell's day has no zone


def _fitting(text: str, marker: str) -> str:
    """A text that a cell can hold; a longer one ends with the note that it continues elsewhere."""
    return (
        text if len(text) <= LONGEST_CELL else f"{text[: LONGEST_CELL - len(marker) - 1]} {marker}"
    )
