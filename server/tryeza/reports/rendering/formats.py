"""The formats a report can be had in, by name: their media types, file names and renderers.

Rendering is pure and picklable, some seconds of one core for a long report, and typst keeps what
it computed: run it in a process of its own, not in one that answers requests.
"""

from collections.abc import Callable, Mapping
from enum import StrEnum

from tryeza.kernel.catalogue import Language
from tryeza.reports.content import ConsultationReport, thaw
from tryeza.reports.rendering import csv, json, pdf, word, xlsx


class ReportFormat(StrEnum):
    """A file format of a report; the value is the file name's ending."""

    DOCX = "docx"
    PDF = "pdf"
    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


_OFFICE = "application/vnd.openxmlformats-officedocument"
MEDIA_TYPES: Mapping[ReportFormat, str] = {
    ReportFormat.DOCX: f"{_OFFICE}.wordprocessingml.document",
    ReportFormat.PDF: "application/pdf",
    ReportFormat.CSV: "text/csv; charset=utf-8",
    ReportFormat.XLSX: f"{_OFFICE}.spreadsheetml.sheet",
    ReportFormat.JSON: "application/json",
}
_RENDERERS: Mapping[ReportFormat, Callable[[ConsultationReport, Language], bytes]] = {
    ReportFormat.DOCX: word.render,
    ReportFormat.PDF: pdf.render,
    ReportFormat.CSV: csv.render,
    ReportFormat.XLSX: xlsx.render,
    ReportFormat.JSON: json.render,
}


def render_report(report: ConsultationReport, language: Language, format: ReportFormat) -> bytes:
    """The report as a file; the same report, language and format give the same bytes."""
    return _RENDERERS[format](report, language)


def render_frozen(frozen: bytes, language: Language, format: ReportFormat) -> bytes:
    """A frozen report as a file."""
    return render_report(thaw(frozen), language, format)
