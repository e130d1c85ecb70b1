"""Every format by its name."""

import pickle

import pytest
from tests.reports.small_world import REPORT

from tryeza.kernel.catalogue import Language
from tryeza.reports.content import freeze
from tryeza.reports.rendering.formats import (
    MEDIA_TYPES,
    ReportFormat,
    render_frozen,
    render_report,
)

STARTS = {
    ReportFormat.DOCX: b"PK\x03\x04",
    ReportFormat.PDF: b"%PDF-1.7",
    ReportFormat.CSV: b"\xef\xbb\xbfBr.,Datum,Ko,",
    ReportFormat.XLSX: b"PK\x03\x04",
    ReportFormat.JSON: b'{\n "format": "tryeza-consultation-report"',
}


@pytest.mark.parametrize("format", ReportFormat)
def test_a_frozen_report_gives_the_same_file_as_the_report(format: ReportFormat) -> None:
    made = render_report(REPORT, Language.SERBIAN, format)
    assert made.startswith(STARTS[format])
    assert render_frozen(freeze(REPORT), Language.SERBIAN, format) == made


def test_every_format_has_its_media_type() -> None:
    assert set(MEDIA_TYPES) == set(ReportFormat)


def test_a_report_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(REPORT)) == REPORT  # noqa: S301
