"""CPU of the server for a served reading page: 200 paragraphs, 1,000 comments.

The whole application is asked in process, once plainly and once as a browser does, which takes
Brotli; and the parts beside the graph apart: rendering, embedding, compressing. CPU times are of
this process alone, without its PostgreSQL.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import httpx
import uvloop
from sqlalchemy import text
from tests import postgres
from tests.graph.world import make_world
from tests.http.serving import application, asking

from tryeza.graph.trusted import shipped
from tryeza.http.encodings import compress
from tryeza.http.memory import settle
from tryeza.http.web.keeping import Kept
from tryeza.kernel.db import connect, sessions

PARAGRAPHS, COMMENTS, ORGANISATIONS = 200, 1_000, 30
WARM, ROUNDS = 5, 20
PAGE = "/sq/consultations/strategjia-2030-publiku"
CEILING = 150.0  # milliseconds of the whole page, compressed


def main(_corpus: Path | None = None) -> bool:
    """Measure and print; whether the ceiling was kept. The corpus is not needed."""
    session = postgres.open_session()
    try:
        database = postgres.server()
        name = database.copy()
        cost = uvloop.run(measure(database.url(name)))
        database.drop(name)
        return cost <= CEILING
    finally:
        if session is not None:
            postgres.close_session(*session)


async def measure(url: str) -> float:
    """The milliseconds that a page takes as a browser asks for it."""
    await _fill(url)
    with tempfile.TemporaryDirectory() as folder:
        app = application(url, Path(folder))
        graph = replace(app.state.site.graph, trusted=shipped())
        app.state.site = replace(app.state.site, graph=graph)
        async with asking(app) as client:
            return await _all(client, app.state.web.kept)


async def _fill(url: str) -> None:
    engine = connect(url, pool_size=1)
    async with sessions(engine)() as session:
        await make_world(
            session, paragraphs=PARAGRAPHS, comments_=COMMENTS, organisations=ORGANISATIONS
        )
        await session.execute(text("ANALYZE"))
        await session.commit()
    await engine.dispose()


async def _all(client: httpx.AsyncClient, kept: Kept) -> float:
    plain = await client.get(PAGE, headers={"accept-encoding": "identity"})
    body = plain.content
    packed = compress(body, "br")
    settle()
    print(f"page {len(body) / 1000:.0f} kB, brotli {len(packed) / 1000:.0f} kB")

    async def ask(coding: str, *, anew: bool = True) -> None:
        if anew:
            kept.pages.clear()
        async with client.stream("GET", PAGE, headers={"accept-encoding": coding}) as answer:
            assert answer.status_code == 200
            [part async for part in answer.aiter_raw()]

    async def shrink(coding: str) -> None:
        compress(body, coding)

    await _cost("brotli alone", lambda: shrink("br"))
    await _cost("gzip alone", lambda: shrink("gzip"))
    await _cost("page that is kept, compressed", lambda: ask("br", anew=False))
    await _cost("page, not compressed", lambda: ask("identity"))
    return await _cost("page as a browser asks for it", lambda: ask("br"))


async def _cost(name: str, act: Callable[[], Awaitable[None]]) -> float:
    for _ in range(WARM):
        await act()
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        await act()
        taken.append((time.process_time() - began) * 1000)
        await asyncio.sleep(0)
    middle = statistics.median(taken)
    print(f"{name}: {middle:.1f} ms of CPU (from {min(taken):.1f} to {max(taken):.1f})")
    return middle
