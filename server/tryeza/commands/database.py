"""The database that a command works on: the embedded one of the data folder, or DATABASE_URL."""

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.commands.console import fail, say
from tryeza.kernel import schema
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.embedded import EmbeddedError, start
from tryeza.kernel.settings import Settings, SettingsError, misspelt, read_settings

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Opened:
    """An installation that a command may work on."""

    settings: Settings
    url: str
    engine: AsyncEngine
    sessions: Sessions


def settings_or_fail(*, as_json: bool = False) -> Settings:
    """What the environment says, or the end of the command with every mistake in it."""
    for written, meant in misspelt(os.environ).items():
        say(f"{written} is no setting of ours and says nothing. Was {meant} meant?")
    try:
        return read_settings(os.environ)
    except SettingsError as error:
        fail(str(error), "settings", as_json=as_json)


@contextmanager
def database_url(settings: Settings, *, as_json: bool = False) -> Iterator[str]:
    """The DSN of the database; an embedded server that we started ends with the block."""
    if settings.database_url:
        yield settings.database_url
        return
    try:
        server = start(settings.data, source=settings.postgres, account=settings.postgres_account)
    except EmbeddedError as error:
        fail(str(error), "database", as_json=as_json)
    try:
        yield server.url
    finally:
        server.stop()


@asynccontextmanager
async def opened(
    settings: Settings, url: str, *, migrate: bool, as_json: bool = False
) -> AsyncIterator[Opened]:
    """An engine on the database, brought to this program's schema if asked."""
    engine = connect(url, pool_size=settings.database_connections)
    try:
        await _reach(engine, as_json=as_json)
        if migrate:
            await schema.migrate(engine)
        yield Opened(settings, url, engine, sessions(engine))
    finally:
        await engine.dispose()


async def _reach(engine: AsyncEngine, *, as_json: bool) -> None:
    """Connect once, or end the command with what the database or the network says."""
    try:
        async with engine.connect():
            return
    except (OSError, DBAPIError) as error:
        why = error.orig if isinstance(error, DBAPIError) else error
    fail(f"The database cannot be reached (DATABASE_URL): {why}.", "database", as_json=as_json)


async def _require_newest(installation: Opened, *, as_json: bool) -> None:
    """End the command where the database holds nothing of ours, or another program's tables."""
    at = await schema.current(installation.engine)
    if at == schema.newest():
        return
    settings = installation.settings
    where = "DATABASE_URL" if settings.database_url else f"{settings.data} (TRYEZA_DATA)"
    if at is None:
        message = f"There is nothing in {where} yet. Is it the right one? See `tryeza serve`."
        fail(message, "empty", as_json=as_json)
    message = f"The database is at revision {at}; bring it up: tryeza migrate"
    fail(message, "not_migrated", as_json=as_json)


def on_database(
    work: Callable[[Opened], Awaitable[T]],
    *,
    as_json: bool,
    migrate: bool = False,
    any_revision: bool = False,
) -> T:
    """The result of `work` on the installation's database, which must be at our schema."""
    settings = settings_or_fail(as_json=as_json)

    async def run(url: str) -> T:
        async with opened(settings, url, migrate=migrate, as_json=as_json) as installation:
            if not any_revision:
                await _require_newest(installation, as_json=as_json)
            return await work(installation)

    with database_url(settings, as_json=as_json) as url:
        return asyncio.run(run(url))
