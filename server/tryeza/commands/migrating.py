"""`tryeza migrate`: bring the database to the schema of this program, or to another revision."""

from typing import Annotated

import typer

from tryeza.commands.console import AsJson, print_json, print_line
from tryeza.commands.database import Opened, on_database
from tryeza.kernel import schema

app = typer.Typer()


@app.command()
def migrate(
    revision: Annotated[str, typer.Option("--to", help="A revision, head or base.")] = "head",
    as_json: AsJson = False,
) -> None:
    """Bring the database up (or down) to a revision of its schema; nothing is lost on the way."""

    async def move(installation: Opened) -> tuple[str | None, str | None]:
        before = await schema.current(installation.engine)
        await schema.migrate(installation.engine, revision)
        return before, await schema.current(installation.engine)

    before, after = on_database(move, as_json=as_json, any_revision=True)
    if as_json:
        print_json({"before": before, "after": after})
    else:
        print_line(f"{before or 'empty'} → {after or 'empty'}")
