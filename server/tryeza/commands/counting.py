"""`tryeza statistics YEAR`: the year's statistics of public consultation as a file."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, fail, print_json, print_line, write
from tryeza.commands.database import Opened, on_database
from tryeza.kernel import clock
from tryeza.kernel.catalogue import Language
from tryeza.kernel.isolation import isolated
from tryeza.kernel.work import read_only
from tryeza.reports.annual import FIRST_YEAR, LAST_YEAR
from tryeza.reports.rendering.annual import render_year
from tryeza.reports.rendering.formats import ReportFormat
from tryeza.reports.yearly import statistics_of

app = typer.Typer()


@app.command()
def statistics(
    year: Annotated[int, typer.Argument(show_default=False, help="The year.")],
    out: Annotated[Path, typer.Option(show_default=False, help="The file.")],
    wanted: Annotated[ReportFormat, typer.Option("--format", help="In which format.")] = (
        ReportFormat.XLSX
    ),
    language: Annotated[Language, typer.Option(help="In which language.")] = Language.ALBANIAN,
    as_json: AsJson = False,
) -> None:
    """Write the five things that an annual report must hold, across all consultations."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        message = f"{year} is no year from {FIRST_YEAR} to {LAST_YEAR}."
        fail(message, "no_such_year", as_json=as_json)

    async def make(installation: Opened) -> tuple[bytes, datetime]:
        async with read_only(installation.sessions) as session:
            found, as_of = await statistics_of(session, year), clock.now()
        return await isolated(render_year, found, language, wanted, as_of), as_of

    made, as_of = on_database(make, as_json=as_json)
    write(out, made, as_json=as_json)
    if as_json:
        print_json({"path": str(out), "bytes": len(made), "year": year, "asOf": as_of})
    else:
        print_line(f"{out}: {len(made)} bytes, the year {year}")
