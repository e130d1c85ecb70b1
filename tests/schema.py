"""The schema as a fresh installation has it, made in a test's database."""

import asyncio

from tryeza.kernel import schema
from tryeza.kernel.db import connect


def make_schema(url: str) -> None:
    """Migrate the empty database at `url` as a fresh installation does."""
    asyncio.run(_migrate(url))


async def _migrate(url: str) -> None:
    engine = connect(url)
    await schema.migrate(engine)
    await engine.dispose()
