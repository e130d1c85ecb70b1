"""`tryeza migrate`: bring the database to the schema of this program, or to another revision."""

from typing import Annotated

import typer
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.commands.console import AsJson, fail, print_json, print_line
from tryeza.commands.database import Opened, on_database
from tryeza.kernel import schema
from tryeza.kernel.journal import JournalRow

app = typer.Typer()


@app.command()
def migrate(
    revision: Annotated[str, typer.Option("--to", help="A revision, head or base.")] = "head",
    as_json: AsJson = False,
) -> None:
    """Bring the database up (or down) to a revision of its schema; nothing is lost on the way.

    Base is the schema before the first table: only a database that records nothing goes there.
    """
    known = ("head", "base", *schema.revisions())
    if not any(each == revision or each.startswith(f"{revision}_") for each in known):
        message = f"There is no revision {revision}. There are: {', '.join(known)}."
        fail(message, "no_such_revision", as_json=as_json)

    async def move(installation: Opened) -> tuple[str | None, str | None]:
        before = await schema.current(installation.engine)
        recorded = await _events(installation.engine) if before and revision == "base" else 0
        if recorded:
            fail(
                f"The journal has {recorded} events; base would remove them and all that they tell"
                " of. To begin anew, make an empty database, or name another folder (TRYEZA_DATA).",
                "not_empty",
                as_json=as_json,
            )
        await schema.migrate(installation.engine, revision)
        return before, await schema.current(installation.engine)

    before, after = on_database(move, as_json=as_json, any_revision=True)
    if as_json:
        print_json({"before": before, "after": after})
    else:
        print_line(f"{before or 'empty'} → {after or 'empty'}")


async def _events(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return (await connection.execute(select(func.count()).select_from(JournalRow))).scalar_one()
