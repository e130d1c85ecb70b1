"""What every test may ask for: a database of its own, and an engine on it."""

from collections.abc import AsyncIterator, Iterator

import pytest
from hypothesis import HealthCheck, settings
from sqlalchemy.ext.asyncio import AsyncEngine

from tests import postgres
from tests.snapshots import Snapshots
from tests.world import World
from tryeza.kernel.db import connect

SESSION = pytest.StashKey[postgres.Session]()

# an example that is slow on a busy machine, or the first to make a table of lemmas, is not wrong;
# what must be fast has a test of its own
settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


def pytest_configure(config: pytest.Config) -> None:
    """Open the session for all workers; a worker finds it open."""
    opened = postgres.open_session()
    if opened is not None:
        config.stash[SESSION] = opened


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the test server, if this process opened the session."""
    if SESSION in config.stash:
        postgres.close_session(*config.stash[SESSION])


@pytest.fixture(scope="session")
def postgres_server() -> postgres.Server:
    """The session's PostgreSQL, for a test that needs more than its own database."""
    return postgres.server()


@pytest.fixture
def database_url(postgres_server: postgres.Server) -> Iterator[str]:
    """The DSN of a migrated database that this test has to itself."""
    name = postgres_server.copy()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture
def empty_database_url(postgres_server: postgres.Server) -> Iterator[str]:
    """The DSN of a database with nothing in it."""
    name = postgres_server.empty()
    yield postgres_server.url(name)
    postgres_server.drop(name)


@pytest.fixture
async def engine(database_url: str) -> AsyncIterator[AsyncEngine]:
    """An engine on this test's database."""
    made = connect(database_url)
    yield made
    await made.dispose()


@pytest.fixture(scope="session")
def snapshots(postgres_server: postgres.Server) -> Snapshots:
    """What this worker's tests have made in a world and kept for the next one."""
    return Snapshots(postgres_server)


@pytest.fixture
def world(engine: AsyncEngine, snapshots: Snapshots) -> World:
    """The small named world, empty until a test asks for something in it."""
    return World(engine, snapshots)
