"""The statistics of a year as a file, in the formats that a report has.

CSV has a line for each value: its table, its row, its column. JSON is one object, its keys always
in this order: `format`: "tryeza-annual-statistics"; `format_version`: 1; `language`; `as_of`, when
the records stood so; `statistics` as `reports.annual.AnnualStatistics` declares them (shares are
tenths of a percent); `received`, `own` (what is no reply) and `answered` comments; `words`: the
name of each code in `language`.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import msgspec

from tryeza.kernel.catalogue import Language
from tryeza.reports.annual import AnnualStatistics
from tryeza.reports.annual_layout import lay_out_year
from tryeza.reports.outline import Numbers, Outline, Records
from tryeza.reports.rendering import csv
from tryeza.reports.rendering.formats import ReportFormat
from tryeza.reports.rendering.pdf import pdf_of
from tryeza.reports.rendering.word import word_of
from tryeza.reports.rendering.xlsx import xlsx_of_blocks
from tryeza.reports.words import say, vocabulary_names
from tryeza.reports.yearly import HOME

CSV_COLUMNS = ("table", "row", "column", "value")


@dataclass(frozen=True, slots=True)
class _Exported:
    """The whole JSON; the order of its fields is the order of the keys."""

    format: str
    format_version: int
    language: str
    as_of: datetime
    statistics: AnnualStatistics
    received: int
    own: int
    answered: int
    words: dict[str, dict[str, str]]


def render_year(
    statistics: AnnualStatistics, language: Language, format: ReportFormat, as_of: datetime
) -> bytes:
    """The statistics as they stood at `as_of` (UTC); the same give the same bytes."""
    if format is ReportFormat.JSON:
        return _json(statistics, language, as_of)
    return _RENDERERS[format](lay_out_year(statistics, language, as_of, HOME), language, as_of)


def _word(outline: Outline, language: Language, as_of: datetime) -> bytes:
    return word_of(outline, as_of)


def _xlsx(outline: Outline, language: Language, as_of: datetime) -> bytes:
    return xlsx_of_blocks(outline, say("annual.kicker", language), as_of)


def _csv(outline: Outline, language: Language, as_of: datetime) -> bytes:
    return csv.written([say(f"annual.{name}", language) for name in CSV_COLUMNS], _values(outline))


def _values(outline: Outline) -> Iterator[tuple[str | int, ...]]:
    """Each value of each table, under the names of its row and its column."""
    for table in outline.blocks:
        if isinstance(table, Numbers):
            rows = (*table.rows, table.total) if table.total else table.rows
            yield from _cells(table, rows)
        elif isinstance(table, Records):
            yield from _cells(table, table.rows)


def _cells(
    table: Numbers | Records, rows: tuple[tuple[str, ...], ...]
) -> Iterator[tuple[str | int, ...]]:
    """A line a cell; a whole number of a table of numbers is a number, all else is a text."""
    for name, *cells in rows:
        for column, cell in zip(table.header[1:], cells, strict=True):
            is_count = isinstance(table, Numbers) and cell.isascii() and cell.isdigit()
            yield table.title, name, column, int(cell) if is_count else cell


def _json(statistics: AnnualStatistics, language: Language, as_of: datetime) -> bytes:
    tally = statistics.comments
    content = _Exported(
        format="tryeza-annual-statistics",
        format_version=1,
        language=language.value,
        as_of=as_of,
        statistics=statistics,
        received=tally.received + statistics.replies,
        own=tally.received,
        answered=tally.answered,
        words={name: vocabulary_names(name, language) for name in ("draft", "outcome")},
    )
    encoded = msgspec.json.encode(content, order="deterministic")
    return msgspec.json.format(encoded, indent=1) + b"\n"


_RENDERERS: Mapping[ReportFormat, Callable[[Outline, Language, datetime], bytes]] = {
    ReportFormat.DOCX: _word,
    ReportFormat.PDF: pdf_of,
    ReportFormat.XLSX: _xlsx,
    ReportFormat.CSV: _csv,
}
