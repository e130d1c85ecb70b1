"""`tryeza report CONSULTATION`: a consultation's report as a file."""

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer
from sqlalchemy import ColumnElement, select

from tryeza.commands.console import AsJson, fail, print_json, print_line, write
from tryeza.commands.database import Opened, on_database
from tryeza.consultations.models import Consultation
from tryeza.kernel import clock
from tryeza.kernel.catalogue import Language
from tryeza.kernel.isolation import isolated
from tryeza.kernel.work import read_only
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import ConsultationReport, thaw
from tryeza.reports.models import Report
from tryeza.reports.rendering.formats import ReportFormat, render_report

app = typer.Typer()


@app.command()
def report(
    consultation: Annotated[
        str, typer.Argument(show_default=False, help="The consultation's slug, or its UUID.")
    ],
    out: Annotated[Path, typer.Option(show_default=False, help="The file.")],
    wanted: Annotated[ReportFormat, typer.Option("--format", help="In which format.")] = (
        ReportFormat.DOCX
    ),
    language: Annotated[Language, typer.Option(help="In which language.")] = Language.ALBANIAN,
    as_json: AsJson = False,
) -> None:
    """Write a consultation's newest report: frozen if it is published, else as things stand.

    Whoever runs commands on the machine sees everything; comments that are not public are
    counted in the file and not shown, as everywhere.
    """

    async def make(installation: Opened) -> tuple[int, bool] | None:
        found = await _content(installation, consultation)
        if found is None:
            return None
        content, frozen = found
        made = await isolated(render_report, content, language, wanted)
        write(out, made, as_json=as_json)
        return len(made), frozen

    written = on_database(make, as_json=as_json)
    if written is None:
        fail(f"There is no report of {consultation}.", "not_found", as_json=as_json)
    size, frozen = written
    if as_json:
        print_json({"path": str(out), "bytes": size, "published": frozen})
    else:
        state = "published" if frozen else "not published yet, as things stand now"
        print_line(f"{out}: {size} bytes, {state}")


async def _content(
    installation: Opened, consultation: str
) -> tuple[ConsultationReport, bool] | None:
    async with read_only(installation.sessions) as session:
        newest = (
            select(Report)
            .join(Consultation, Consultation.id == Report.consultation_id)
            .where(_named(consultation))
            .order_by(Report.published_at.is_(None), Report.number.desc())
            .limit(1)
        )
        row = (await session.execute(newest)).scalar_one_or_none()
        if row is None:
            return None
        if row.frozen is not None:
            return thaw(row.frozen), True
        return await compile_report(session, row, cut_off=clock.now()), False


def _named(consultation: str) -> ColumnElement[bool]:
    try:
        return Consultation.id == UUID(consultation)
    except ValueError:
        return Consultation.slug == consultation
