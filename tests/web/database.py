"""What no person can do on the site, and a test must: time that passes, sessions that end."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import asyncpg

from tests.web.conftest import Site


def close_the_window(site: Site, slug: str) -> None:
    """Let the last moment of a consultation have been a minute ago."""
    carry_out(
        site,
        "UPDATE consultation SET closes_at = now() - interval '1 minute' WHERE slug = $1",
        slug,
    )


def carry_out(site: Site, statement: str, *values: object) -> list[Any]:
    """The rows that a statement gives on the database of the site."""

    async def carry() -> list[Any]:
        connection = await asyncpg.connect(site.database.replace("+asyncpg", ""))
        try:
            return list(await connection.fetch(statement, *values))
        finally:
            await connection.close()

    # beside the loop in which the browser is driven
    with ThreadPoolExecutor() as apart:
        return apart.submit(asyncio.run, carry()).result()
