"""Migrations go up and down, and make exactly the tables that the program describes."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.dialects.postgresql.base import ischema_names

from tryeza.kernel import schema
from tryeza.kernel.db import Base, connect
from tryeza.kernel.journal import Xid8

ischema_names["xid8"] = Xid8  # a type that SQLAlchemy does not know to read back


def differences(connection: Connection) -> list[object]:
    schema.load_models()
    context = MigrationContext.configure(connection, opts={"compare_server_default": True})
    return list(compare_metadata(context, Base.metadata))


async def test_the_migrated_schema_is_the_described_one(database_url: str) -> None:
    engine = connect(database_url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_down_to_nothing_and_up_again(empty_database_url: str) -> None:
    engine = connect(empty_database_url)
    await schema.migrate(engine)
    assert await schema.current(engine) == schema.newest()
    await schema.migrate(engine, "base")
    async with engine.connect() as connection:
        left = await connection.execute(
            text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        )
        assert list(left.scalars()) == ["alembic_version"]
    await schema.migrate(engine)
    assert await schema.current(engine) == schema.newest()
    await engine.dispose()
