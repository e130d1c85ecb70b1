"""The small world, a graph over it, and a count of the statements that an answer takes."""

from collections.abc import AsyncIterator, Iterator, MutableMapping
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine
from structlog.testing import capture_logs

from tests.graph.world import SPRING, World, make_world
from tryeza.graph.execution import Graph
from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema
from tryeza.kernel.db import sessions


@pytest.fixture
async def world(engine: AsyncEngine) -> AsyncIterator[World]:
    """The small world, made."""
    async with sessions(engine)() as session:
        yield await make_world(session)


@pytest.fixture
def graph(engine: AsyncEngine) -> Graph:
    """The graph on the test's database, two days after the consultation opened."""
    limits = Limits()
    return Graph(
        schema=schema(),
        sessions=sessions(engine),
        clock=lambda: SPRING + timedelta(days=2),
        documents=Documents(schema(), limits),
        limits=limits,
    )


@pytest.fixture
def statements(engine: AsyncEngine) -> Iterator[list[str]]:
    """The statements that reach the database, transaction control and journal apart."""
    seen: list[str] = []

    def note(_c: object, _k: object, statement: str, *_: object) -> None:
        if not statement.startswith(("SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT")):
            seen.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    yield seen
    event.remove(engine.sync_engine, "before_cursor_execute", note)


@pytest.fixture(autouse=True)
def plain_log() -> Iterator[list[MutableMapping[str, Any]]]:
    """What was logged, kept instead of printed."""
    with capture_logs() as entries:
        yield entries
