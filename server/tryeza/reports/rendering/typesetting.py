"""Runs typst over a template that ships here: its own fonts, data as JSON, no clock, no network."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from importlib import resources

import typst

CHART_RESOLUTION = 200  # dots an inch


class CannotTypeset(Exception):
    """Typst refused the data; the message is its own."""


def pdf_of_report(data: str, made_at: datetime) -> bytes:
    """The tagged PDF (PDF/UA-1) of a report's data, dated `made_at`."""
    return _pdf("report.typ", data, made_at)


def pdf_of_receipt(data: str, made_at: datetime) -> bytes:
    """The tagged PDF (PDF/UA-1) of a receipt's data, dated `made_at`."""
    return _pdf("receipt.typ", data, made_at)


def svg_of_report(data: str) -> list[bytes]:
    """Every page of a report's data as SVG, its letters drawn."""
    with _refusals():
        made = _compiler("report.typ", data).compile(format="svg")
    return made if isinstance(made, list) else [_single(made)]


def _pdf(template: str, data: str, made_at: datetime) -> bytes:
    second = int(made_at.timestamp())
    with _refusals():
        made = _compiler(template, data).compile(
            format="pdf", pdf_standards="ua-1", timestamp=second
        )
    return _single(made)


def png_of_chart(data: str) -> bytes:
    """The picture of a chart's data."""
    with _refusals():
        made = _compiler("picture.typ", data).compile(format="png", ppi=CHART_RESOLUTION)
    return _single(made)


def around_numbers(page_number: str) -> dict[str, str]:
    """What stands around the two numbers of "Page {page} of {pages}", which typst fills in."""
    before, rest = page_number.split("{page}")
    between, after = rest.split("{pages}")
    return {"before": before, "between": between, "after": after}


@contextmanager
def _refusals() -> Iterator[None]:
    """A refusal of typst, or its panic (no ordinary exception), as an error of ours."""
    try:
        yield
    except typst.TypstError as error:
        raise CannotTypeset(str(error)) from error
    except BaseException as error:
        if type(error).__name__ != "PanicException":
            raise
        raise CannotTypeset(f"typst stopped: {error}") from error


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
