"""What can be said of a database in few words, so that its copy can be held against it."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from tryeza.kernel.db import connect


@dataclass(frozen=True, slots=True)
class Facts:
    """A database as one transaction sees it."""

    revision: str | None  # of the schema, as the migrations name it
    server: str  # PostgreSQL's version, such as `18.6`
    rows: Mapping[str, int]  # by table
    journal: str | None  # SHA-256 over the heads of all streams, in the order of their names


# Tables and whatever else takes a name, but not what extensions brought with them.
_OWN = """
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
"""
_TABLES = text(f"{_OWN} AND c.relkind IN ('r', 'p') AND n.nspname = 'public' ORDER BY c.relname")
_ANYTHING = text(f"{_OWN} LIMIT 1")
_HEADS = text(
    """
    SELECT encode(sha256(coalesce(string_agg(
        convert_to(stream || ' ' || position || ' ', 'UTF8') || hash, '' ORDER BY stream
    ), '')), 'hex') FROM journal_head
    """
)


@asynccontextmanager
async def looking(url: str) -> AsyncIterator[AsyncConnection]:
    """A connection whose transaction sees one moment, and that has others see it if need be."""
    engine = connect(url, pool_size=1)
    try:
        async with engine.connect() as connection:
            await connection.execution_options(isolation_level="REPEATABLE READ")
            # It waits while pg_dump works, however long.
            await connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
            yield connection
    finally:
        await engine.dispose()


async def facts_of(connection: AsyncConnection) -> Facts:
    """The facts, all read in the connection's transaction."""
    tables = list(await connection.scalars(_TABLES))
    rows = {name: await _count(connection, name) for name in tables}
    return Facts(
        revision=await _revision(connection) if "alembic_version" in rows else None,
        server=str(await connection.scalar(text("SHOW server_version"))).split()[0],
        rows=rows,
        journal=await connection.scalar(_HEADS) if "journal_head" in rows else None,
    )


async def is_encrypted(connection: AsyncConnection) -> bool:
    """Whether the connection is under TLS."""
    own = text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    return bool(await connection.scalar(own))


async def is_empty(connection: AsyncConnection) -> bool:
    """Whether nobody has made anything in the database."""
    return await connection.scalar(_ANYTHING) is None


async def _count(connection: AsyncConnection, table: str) -> int:
    name = connection.dialect.identifier_preparer.quote(table)
    counted = await connection.scalar(text(f"SELECT count(*) FROM {name}"))  # noqa: S608 - quoted
    return int(counted or 0)


async def _revision(connection: AsyncConnection) -> str | None:
    revision: str | None = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    return revision
