"""An act during which the database goes away is told to come again, whatever it was doing."""

from typing import Any

import asyncpg
import pytest
from graphql import GraphQLError
from sqlalchemy import text
from tests.asking import ask
from tests.comments.test_graph import ADD, FEED, consultation_of, words
from tests.world import World

from tryeza.graph.problems import shown
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import is_away

# PostgreSQL ends the process that serves us, as it does with all of them when it goes down.
ENDS = """
CREATE FUNCTION end_ourselves() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$
"""
AS_IT_WRITES = "CREATE TRIGGER ends AFTER INSERT ON {table} EXECUTE FUNCTION end_ourselves()"
AS_IT_COMMITS = (
    "CREATE CONSTRAINT TRIGGER ends AFTER INSERT ON {table} DEFERRABLE INITIALLY DEFERRED"
    " FOR EACH ROW EXECUTE FUNCTION end_ourselves()"
)


async def run(world: World, *statements: str) -> None:
    async with world.engine.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


@pytest.mark.parametrize("name", [None, "from-the-phone-1"])
@pytest.mark.parametrize(
    ("when", "table"),
    [(AS_IT_WRITES, "comment"), (AS_IT_WRITES, "journal"), (AS_IT_COMMITS, "comment")],
)
async def test_the_database_goes_away_within_an_act(
    world: World, when: str, table: str, name: str | None
) -> None:
    given: dict[str, Any] = await words(world, "dhjetë ditë pune", clientMutationId=name)
    slug = (await consultation_of(world)).slug
    await ask(world, "Besim", FEED, slug=slug)  # who signs in writes to the journal, too
    await run(world, ENDS, when.format(table=table))
    with pytest.raises(Exception) as gone:
        await ask(world, "Besim", ADD, input=given)
    assert is_away(gone.value)
    await run(world, f"DROP TRIGGER ends ON {table}", "DROP FUNCTION end_ourselves")
    again = await ask(world, "Besim", ADD, input=given)
    assert again.errors == []
    feed = await ask(world, "Besim", FEED, slug=slug)
    assert feed.data["consultation"]["comments"]["totalCount"] == 1


def test_a_reader_of_a_stream_is_told_to_come_again_when_the_database_goes_away() -> None:
    gone = GraphQLError("x", original_error=asyncpg.CannotConnectNowError("in recovery mode"))
    assert [one["extensions"] for one in shown([gone], Language.ENGLISH)] == [
        {"code": "UNAVAILABLE"}
    ]
