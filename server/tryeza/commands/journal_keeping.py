"""`tryeza journal verify` and `tryeza journal export`: the record that the other side can check."""

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, BinaryIO

import typer

from tryeza.commands.console import AsJson, print_json, print_line, say
from tryeza.commands.database import Opened, on_database
from tryeza.kernel import journal_check
from tryeza.kernel.journal_check import Verdict
from tryeza.kernel.work import read_only

app = typer.Typer(no_args_is_help=True, help="Verify the journal, or write it out.")


@app.command()
def verify(as_json: AsJson = False) -> None:
    """Find any event that was altered, removed or reordered; status 1 when there is one."""

    async def check(installation: Opened) -> Verdict:
        async with read_only(installation.sessions) as session:
            return await journal_check.verify(session)

    verdict = on_database(check, as_json=as_json)
    if as_json:
        print_json(
            {
                "sound": verdict.sound,
                "streams": verdict.streams,
                "events": verdict.events,
                "faults": [
                    {"stream": f.stream, "position": f.position, "what": f.what}
                    for f in verdict.faults
                ],
            }
        )
    else:
        for fault in verdict.faults:
            print_line(f"{fault.stream} at {fault.position}: {fault.what}")
        print_line(f"{verdict.events} events in {verdict.streams} streams")
    if not verdict.sound:
        say(f"{len(verdict.faults)} fault(s): the journal is not as it was written.")
        raise typer.Exit(1)


@app.command()
def export(
    stream: Annotated[str | None, typer.Option(help="One stream only: consultation:0190…")] = None,
    out: Annotated[Path | None, typer.Option(dir_okay=False, writable=True)] = None,
) -> None:
    """Write the journal as JSON lines, which docs/journal.md says how to verify."""

    async def write(installation: Opened, to: BinaryIO) -> None:
        async with read_only(installation.sessions) as session:
            async for line in journal_check.export(session, stream):
                to.write(line)

    with out.open("wb") if out else nullcontext(sys.stdout.buffer) as to:
        on_database(lambda installation: write(installation, to), as_json=False)
