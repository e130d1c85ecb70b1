"""Compressed answers: which coding a client takes, and pages and JSON sent in it.

An answer's length tells what is in it, bit by bit, to whoever makes a browser ask again and again
with words of theirs beside a secret and watches the line (BREACH). So what a cookie may have
opened is compressed only where the browser says that our own page, or the person, asked for it;
another site's request never is. Without a cookie there is no secret: bearer tokens are not sent by
a browser on its own.
"""

import gzip
from collections.abc import Mapping

import anyio.to_thread
import brotli
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tryeza.http.preferences import weighed

_SMALLEST = 1_000  # bytes; below, the headers weigh as much as what is saved
_IN_A_THREAD = 32_000  # bytes from which on compressing would keep others waiting
_TYPES = (
    "text/html",
    "text/plain",
    "text/csv",
    "image/svg+xml",
    "application/json",
    "application/graphql-response+json",
    "application/xml",
)
_OURS = frozenset({"same-origin", "none"})
# Measured on a reading page of 1.2 MB: nearly as small as the best, in a fortieth of its time.
_QUALITY, _LEVEL = 4, 5


def taken(headers: Headers) -> tuple[str, ...]:
    """Which of our codings the client takes, the smallest first: `br`, `gzip`."""
    weights = dict(weighed(headers.get("accept-encoding", "")))
    others = weights.get("*", 0.0)
    return tuple(coding for coding in ("br", "gzip") if weights.get(coding, others) > 0)


class Compressed:
    """Middleware: compresses whole answers of text; streams and files pass as they are."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; hold the beginning of its answer until its body is there."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        codings = taken(headers) if _may_be_watched(headers) else ()
        await self._app(scope, receive, _Sending(send, codings))


def _may_be_watched(headers: Headers) -> bool:
    """Whether an onlooker who sees the length of the answer learns nothing of a secret."""
    return "cookie" not in headers or headers.get("sec-fetch-site") in _OURS


class _Sending:
    """Sends one answer, its body compressed where that is worth it."""

    def __init__(self, send: Send, codings: tuple[str, ...]) -> None:
        self._send, self._codings = send, codings
        self._start: Message | None = None

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start" and _is_text(message):
            MutableHeaders(scope=message).add_vary_header("Accept-Encoding")
            if message["status"] != 304:
                self._start = message
                return
        if self._start is not None:
            start, self._start = self._start, None
            message = await self._compressed(start, message)
            await self._send(start)
        await self._send(message)

    async def _compressed(self, start: Message, message: Message) -> Message:
        body: bytes = message.get("body", b"")
        if not self._codings or message.get("more_body") or len(body) < _SMALLEST:
            return message
        if len(body) < _IN_A_THREAD:
            made = compress(body, self._codings[0])
        else:
            made = await anyio.to_thread.run_sync(compress, body, self._codings[0])
        headers = MutableHeaders(scope=start)
        headers["content-encoding"] = self._codings[0]
        headers["content-length"] = str(len(made))
        return {**message, "body": made}


def _is_text(start: Mapping[str, object]) -> bool:
    """Whether it is an answer of which there are several codings; 304 stands for one."""
    headers = Headers(raw=start["headers"])  # type: ignore[arg-type]
    is_text = headers.get("content-type", "").startswith(_TYPES)
    return start["status"] == 304 or (is_text and "content-encoding" not in headers)


def compress(body: bytes, coding: str) -> bytes:
    """The body in this coding, quickly rather than as small as can be."""
    if coding == "br":
        made: bytes = brotli.compress(body, mode=brotli.MODE_TEXT, quality=_QUALITY)
        return made
    return gzip.compress(body, _LEVEL, mtime=0)
