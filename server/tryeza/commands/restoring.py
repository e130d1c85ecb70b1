"""`tryeza restore FILE`: a backup put into an empty database."""

import asyncio
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, InputFile, fail, print_json, print_line, readable
from tryeza.commands.database import database_url, settings_or_fail
from tryeza.commands.progress import watched
from tryeza.kernel import schema
from tryeza.kernel.backups import BackupError, Manifest, restore, verify

app = typer.Typer()


@app.command(name="restore")
def put_back(
    archive: InputFile,
    only_verify: Annotated[
        bool, typer.Option("--only-verify", help="Read the backup, and restore nothing.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Put a backup into this installation, whose database must be empty."""
    readable(archive, as_json=as_json)
    settings = settings_or_fail(as_json=as_json)
    try:
        if only_verify:
            with watched() as tell:
                manifest = verify(archive, tell)
        else:
            with database_url(settings, as_json=as_json) as url, watched() as tell:
                restoring = restore(
                    url, settings.files, archive, source=settings.postgres, tell=tell
                )
                manifest = asyncio.run(restoring)
    except BackupError as error:
        fail(str(error), "restore", as_json=as_json)
    _print(manifest, restored=not only_verify, as_json=as_json)


def _print(manifest: Manifest, *, restored: bool, as_json: bool) -> None:
    facts = manifest.facts
    rows, files = sum(facts.rows.values()), len(manifest.files)
    if as_json:
        told = {"restored": restored, "made_at": manifest.made_at, "program": manifest.program}
        print_json({**told, "rows": rows, "files": files, "revision": facts.revision})
        return
    done = "restored" if restored else "whole"
    print_line(
        f"Backup of {manifest.made_at:%Y-%m-%d %H:%M} UTC: {rows} rows, {files} files, {done}"
    )
    if restored and facts.revision != schema.newest():
        print_line(f"Its schema is {facts.revision}. Next: tryeza migrate")
