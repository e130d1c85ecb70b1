"""The table of comments as CSV (RFC 4180), for spreadsheets and scripts."""

import csv
import io
import re
from collections.abc import Iterable, Sequence

from tryeza.kernel.catalogue import Language
from tryeza.reports.annex import CommentTable, annex_table
from tryeza.reports.content import ConsultationReport
from tryeza.reports.rendering.printable import printable

# A cell that starts like this is a formula to a spreadsheet, and could read or send other cells.
# Where a comma is the decimal sign (Albanian, Serbian), spreadsheets part a file at semicolons and
# heed none of our quotation marks: there, a cell also starts after each of these, inside of a text.
_STARTS_FORMULA = re.compile(
    r"""(^|[;\t\n])(?=[^\S\t\n]*["'\u200b\u2060\ufeff\s]{0,8}[=+\-@＝＋－＠−﹢﹣﹦﹫])"""
)
_STARTS_ODDLY = ("\t", "\n")
BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"


def render(report: ConsultationReport, language: Language, *, with_bom: bool = True) -> bytes:
    """One row a comment, in document order."""
    return csv_of(annex_table(report, language), with_bom=with_bom)


def csv_of(table: CommentTable, *, with_bom: bool = True) -> bytes:
    """The table in UTF-8; Excel knows that by the byte order mark."""
    return written(table.header, table.rows, with_bom=with_bom)


def written(
    header: Sequence[str], rows: Iterable[Sequence[str | int]], *, with_bom: bool = True
) -> bytes:
    """Rows under their header, of which no text is ever a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([guarded(cell) for cell in row])
    return ((BYTE_ORDER_MARK if with_bom else "") + out.getvalue()).encode("utf-8")


def guarded(cell: str | int) -> str | int:
    """A text with an apostrophe before whatever a spreadsheet would run; numbers stay numbers.

    XLSX and JSON hold the text as it is.
    """
    if isinstance(cell, int):
        return cell
    text = printable(cell)
    odd = "'" if text.startswith(_STARTS_ODDLY) else ""
    return odd + _STARTS_FORMULA.sub(r"\1'", text)
