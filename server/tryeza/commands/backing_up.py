"""`tryeza backup FILE`: everything of this installation in one verified file."""

import asyncio
from pathlib import Path
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, fail, print_json, print_line, say
from tryeza.commands.database import database_url, settings_or_fail
from tryeza.commands.progress import watched
from tryeza.kernel import clock
from tryeza.kernel.backups import Backup, BackupError, backup

app = typer.Typer()


@app.command(name="backup")
def back_up(
    out: Annotated[Path, typer.Argument(show_default=False, help="The file to make.")],
    as_json: AsJson = False,
) -> None:
    """Write the database and all files into one file, and verify it; the site may go on working."""
    settings = settings_or_fail(as_json=as_json)
    with database_url(settings, as_json=as_json) as url, watched() as tell:
        try:
            making = backup(
                url, settings.files, out, made_at=clock.now(), source=settings.postgres, tell=tell
            )
            made = asyncio.run(making)
        except BackupError as error:
            fail(str(error), "backup", as_json=as_json)
    for name in made.damaged:
        say(f"! {name} is not what was stored under this name: the disk may be failing.")
    _print(made, as_json=as_json)


def _print(made: Backup, *, as_json: bool) -> None:
    size, facts = made.path.stat().st_size, made.manifest.facts
    if as_json:
        print_json(
            {
                "path": str(made.path),
                "bytes": size,
                "files": len(made.manifest.files),
                "rows": sum(facts.rows.values()),
                "revision": facts.revision,
                "journal": facts.journal,
                "damaged": made.damaged,
            }
        )
        return
    rows, files = sum(facts.rows.values()), len(made.manifest.files)
    print_line(f"{made.path}: {rows} rows, {files} files, {size / 1e6:.1f} MB, verified")
