"""The whole application under test, asked in process, or served on a port of this machine."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import httpx
import uvicorn
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette

from tests.graph.world import SPRING, World
from tryeza.http.app import create_app
from tryeza.kernel.ids import new_id
from tryeza.kernel.settings import Settings, read_settings
from tryeza.people import access_tokens
from tryeza.people.models import ClientGrant

NOW = SPRING + timedelta(days=2)


def settings(folder: Path, **others: str) -> Settings:
    """Settings of a small installation whose data lies in `folder`."""
    return read_settings({"TRYEZA_DATA": str(folder), "TRYEZA_PUBLIC_URL": "http://test", **others})


def application(url: str, folder: Path, **others: str) -> Starlette:
    """The application on this database, at a fixed moment."""
    return create_app(settings(folder, **others), url, clock=lambda: NOW)


def asking(app: Starlette) -> httpx.AsyncClient:
    """A client that asks the application in process; its background work does not run."""
    transport = httpx.ASGITransport(app=app, client=("127.0.0.1", 5000))
    return httpx.AsyncClient(transport=transport, base_url="http://test")


async def token_of(app: Starlette, engine: AsyncEngine, world: World) -> str:
    """Arta's access token, as an Authorization header has it."""
    grant_id = new_id()
    grant = {
        "id": grant_id,
        "person_id": world.arta,
        "client": "Terminal",
        "created_at": SPRING,
        "expires_at": SPRING + timedelta(days=90),
    }
    async with engine.begin() as connection:
        await connection.execute(insert(ClientGrant).values(grant))
    ring = await app.state.gate.keys.ring(NOW)
    issued = access_tokens.issue(
        ring, issuer="http://test", person_id=world.arta, grant_id=grant_id, now=NOW
    )
    return f"Bearer {issued}"


@asynccontextmanager
async def served(app: Starlette) -> AsyncIterator[str]:
    """The address at which the application is served, with its background work, until the end."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        config = uvicorn.Config(app, log_config=None, lifespan="on", ws="websockets-sansio")
        server = uvicorn.Server(config)
        serving = asyncio.create_task(server.serve(sockets=[listening]))
        while not server.started and not serving.done():  # noqa: ASYNC110 - it tells nobody
            await asyncio.sleep(0.01)
        try:
            yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        finally:
            server.should_exit = True
            await serving
