"""Runs typst over a template that ships here: its own fonts, data as JSON, no clock, no network."""

from datetime import datetime
from functools import cache
from importlib import resources

import typst

CHART_RESOLUTION = 200  # dots an inch


class CannotTypeset(Exception):
    """Typst refused the data; the message is its own."""


def pdf_of_report(data: str, made_at: datetime) -> bytes:
    """The tagged PDF of a report's data, dated `made_at`."""
    compiler = _compiler("report.typ", data)
    try:
        made = compiler.compile(
            format="pdf", pdf_standards="ua-1", timestamp=int(made_at.timestamp())
        )
    except typst.TypstError as error:
        raise CannotTypeset(str(error)) from error
    return _single(made)


def png_of_chart(data: str) -> bytes:
    """The picture of a chart's data."""
    return _single(_compiler("picture.typ", data).compile(format="png", ppi=CHART_RESOLUTION))


def _compiler(template: str, data: str) -> typst.Compiler:
    folder = resources.files(__package__) / "typst_parts"
    return typst.Compiler(
        str(folder / template),
        root=str(folder),
        font_paths=_fonts(),
        sys_inputs={"data": data},
    )


@cache
def _fonts() -> typst.Fonts:
    """The fonts inside typst itself (SIL Open Font License): the same on every machine."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True)


def _single(made: bytes | list[bytes] | None) -> bytes:
    if not isinstance(made, bytes):
        raise CannotTypeset("expected one file")
    return made
