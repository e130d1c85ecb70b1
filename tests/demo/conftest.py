"""The demonstration world, loaded once for all tests of it, and a session that reads it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from tests import postgres
from tryeza.demo.loading import Loaded, load
from tryeza.kernel.db import connect, sessions
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import read_only

TODAY = date(2026, 11, 23)  # a Monday


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A database with the world in it, the store with its files, and what the loading counted."""

    url: str
    files: FileStore
    loaded: Loaded


@pytest.fixture(scope="session")
def demonstration(
    postgres_server: postgres.Server, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Demonstration]:
    """The world as it is on `TODAY`; no test changes it."""
    name = postgres_server.copy()
    url, files = postgres_server.url(name), FileStore(tmp_path_factory.mktemp("files"))
    yield Demonstration(url, files, asyncio.run(_load(url, files)))
    postgres_server.drop(name)


@pytest.fixture
async def session(demonstration: Demonstration) -> AsyncIterator[AsyncSession]:
    """A session on the loaded world that can only read."""
    engine = connect(demonstration.url)
    async with read_only(sessions(engine)) as reading:
        yield reading
    await engine.dispose()


async def _load(url: str, files: FileStore) -> Loaded:
    engine = connect(url)
    try:
        return await load(sessions(engine), files, today=TODAY)
    finally:
        await engine.dispose()
