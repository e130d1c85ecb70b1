"""Brings a database to the schema of this program, and says where it stands."""

from importlib import import_module
from importlib.resources import files
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

# The rooms that have tables, lowest first. Named, not imported: a room may not be known from here.
ROOMS = (
    "people",
    "organisations",
    "groups",
    "documents",
    "consultations",
    "comments",
    "reports",
)
_KERNEL = ("journal", "outbox", "jobs")
_LOCK = 7_209_401_862  # any fixed number: whoever migrates holds this advisory lock


def load_models() -> None:
    """Import every table, so that the metadata is whole."""
    for module in _KERNEL:
        import_module(f"tryeza.kernel.{module}")
    for room in ROOMS:
        import_module(f"tryeza.{room}.models")


def folder() -> Path:
    """Where the migrations lie: beside the sources, or inside the installed package."""
    package = Path(str(files("tryeza")))
    beside = package.parents[1] / "migrations"
    return beside if beside.is_dir() else package / "migrations"


async def migrate(engine: AsyncEngine, revision: str = "head") -> None:
    """Move the database up to (or down to) a revision; a second process waits for the first."""
    async with engine.connect() as connection:
        await connection.execute(text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
        await connection.commit()
        try:
            await connection.run_sync(_move, revision)
            await connection.commit()
        finally:
            await connection.rollback()  # of what failed, so that its error is the one that is told
            await connection.execute(text("SELECT pg_advisory_unlock(:lock)"), {"lock": _LOCK})
            await connection.commit()


async def current(engine: AsyncEngine) -> str | None:
    """The revision that the database is at; None before the first."""
    async with engine.connect() as connection:
        return await connection.run_sync(
            lambda c: MigrationContext.configure(c).get_current_revision()
        )


def newest() -> str:
    """The revision that this program expects."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None  # noqa: S101 - a package without migrations is broken
    return head


def revisions() -> list[str]:
    """Every revision that this program knows, the first one first."""
    walked = ScriptDirectory.from_config(_config()).walk_revisions()
    return [each.revision for each in walked][::-1]


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(folder()))
    return config


def _move(connection: Connection, revision: str) -> None:
    config = _config()
    config.attributes["connection"] = connection
    down = revision == "base" or _is_below(connection, revision)
    (command.downgrade if down else command.upgrade)(config, revision)


def _is_below(connection: Connection, revision: str) -> bool:
    at = MigrationContext.configure(connection).get_current_revision()
    return revision != "head" and at is not None and revision < at
