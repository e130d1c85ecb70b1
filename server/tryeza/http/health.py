"""Whether the server lives, whether it can answer, and its figures for whoever watches it."""

import asyncio

from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.site import site_of

_PATIENCE = 2.0  # seconds to wait for the database
_OWN = frozenset({"127.0.0.1", "::1", ""})
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip")


async def health(_: Request) -> Response:
    """The process answers. For a supervisor that restarts what does not."""
    return PlainTextResponse("ok")


async def ready(request: Request) -> Response:
    """The database answers, too. For a proxy that sends requests only to who is ready."""
    try:
        async with asyncio.timeout(_PATIENCE), site_of(request).sessions() as session:
            await session.execute(text("SELECT 1"))
    except (TimeoutError, OSError, SQLAlchemyError) as error:
        raise HTTPException(503, headers={"retry-after": "2"}) from error
    return PlainTextResponse("ready")


async def metrics(request: Request) -> Response:
    """The figures, for this machine only: not through a proxy, not from another host."""
    client = request.client.host if request.client else ""
    if client not in _OWN or any(name in request.headers for name in _FORWARDED):
        raise HTTPException(404)
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


routes: list[BaseRoute] = [
    Route("/health", health),
    Route("/ready", ready),
    Route("/metrics", metrics),
]
