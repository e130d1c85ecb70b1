"""GraphQL over server-sent events: one stream for one operation, for clients without WebSocket.

The distinct connections mode of the GraphQL over SSE protocol.
"""

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator

import msgspec
from graphql import OperationType
from starlette.responses import Response, StreamingResponse

from tryeza.graph.execution import Answer, Caller, Request, as_error, refusal
from tryeza.graph.parsing import Unanswerable
from tryeza.graph.subscriptions import subscribe
from tryeza.http.site import Site
from tryeza.kernel.errors import Tellable

EVENTS = "text/event-stream"
_PING = 15.0  # seconds without an event, after which a comment keeps the connection open
_HEADERS = {"cache-control": "no-store", "x-accel-buffering": "no"}


async def stream_events(site: Site, asked: Request, caller: Caller) -> Response:
    """The operation's answers as a stream of `next` events, closed by `complete`."""
    return StreamingResponse(
        _events(answers(site, asked, caller)), headers=_HEADERS, media_type=EVENTS
    )


async def answers(site: Site, asked: Request, caller: Caller) -> AsyncGenerator[Answer, None]:
    """The answers to any operation: many to a subscription, one to everything else."""
    try:
        operation = site.graph.operation(asked, caller)
    except Unanswerable as error:
        yield refusal(error.errors, caller)
        return
    except Tellable as error:
        yield refusal([as_error(error)], caller)
        return
    if operation.node.operation is not OperationType.SUBSCRIPTION:
        yield await site.graph.execute(operation, asked, caller)
        return
    async for answer in subscribe(site.graph, site.hub, operation, asked, caller):
        yield answer


async def _events(found: AsyncGenerator[Answer, None]) -> AsyncIterator[bytes]:
    waiting = asyncio.ensure_future(anext(found, None))
    try:
        while True:
            await asyncio.wait([waiting], timeout=_PING)
            if not waiting.done():
                yield b":\n\n"
                continue
            answer = waiting.result()
            if answer is None:
                yield b"event: complete\ndata:\n\n"
                return
            yield b"event: next\ndata: " + msgspec.json.encode(answer.body()) + b"\n\n"
            waiting = asyncio.ensure_future(anext(found, None))
    finally:
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await found.aclose()
