"""`tryeza reindex`: the search index anew from the database, put in its place when it is done."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from tryeza.commands.console import AsJson, console, fail, print_json, print_line
from tryeza.commands.database import Opened, on_database
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import tell
from tryeza.kernel.work import read_only
from tryeza.search.index_folder import IndexFolder
from tryeza.search.reading import count
from tryeza.search.rebuilding import RebuildUnderWay, Tell, in_silence, rebuild, tidy

app = typer.Typer()


@app.command()
def reindex(as_json: AsJson = False) -> None:
    """Build the search index from the database; a server that runs meanwhile reads the old one."""

    async def build(installation: Opened) -> int:
        folder = IndexFolder(installation.settings.search)
        try:
            with _watched() as told:
                await rebuild(installation.sessions, folder, told)
        except RebuildUnderWay as error:
            fail(tell(error.told, Language.ENGLISH), "under_way", as_json=as_json)
        with folder.locked("writing") as ours:
            if ours:  # else the server that writes to it removes the old one
                await asyncio.to_thread(tidy, folder)
        async with read_only(installation.sessions) as session:
            return await count(session)

    indexed = on_database(build, as_json=as_json)
    if as_json:
        print_json({"comments": indexed})
    else:
        print_line(f"{indexed} comments are indexed.")


@contextmanager
def _watched() -> Iterator[Tell]:
    """What to tell the progress to: a bar on a terminal, else nobody."""
    if not console.is_terminal:
        yield in_silence
        return
    columns = (TextColumn("Comments"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as progress:
        bar = progress.add_task("", total=None)
        yield lambda done, in_all: progress.update(bar, completed=done, total=in_all)
