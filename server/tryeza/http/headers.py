"""Headers on every answer: what a browser may do with it, and an id by which the log knows it."""

import re
from collections.abc import Mapping
from secrets import token_hex
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Message, Receive, Scope, Send

REQUEST_ID = "x-request-id"
_GIVEN_ID = re.compile(r"[A-Za-z0-9._-]{8,64}")
_POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
_ALWAYS: Mapping[str, str] = {
    "content-security-policy": _POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_A_YEAR = "max-age=31536000; includeSubDomains"


class SafeHeaders:
    """Puts the headers on; a door may set another of its own."""

    def __init__(self, app: ASGIApp, *, https: bool) -> None:
        self._app = app
        self._headers = {**_ALWAYS, **({"strict-transport-security": _A_YEAR} if https else {})}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, with an id, and its answer back, with the headers."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id

        async def send_safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                headers[REQUEST_ID] = request_id
            await send(message)

        await self._app(scope, receive, send_safely)


class OtherFrontEnds:
    """Lets pages of any site ask the graph's doors, with a token, never with a cookie of ours."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self._open = CORSMiddleware(
            app,
            allow_origins=["*"],
            allow_methods=["GET", "POST"],
            allow_headers=["authorization", "content-type", "accept", "accept-language"],
            expose_headers=[REQUEST_ID, "etag", "content-disposition"],
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, by the open way if it is for one of these doors."""
        is_open = scope["type"] == "http" and scope["path"].startswith(_OPEN)
        await (self._open if is_open else self._app)(scope, receive, send)


_OPEN = ("/graphql", "/uploads", "/downloads/")


def _request_id(scope: Mapping[str, Any]) -> str:
    """The id that a proxy gave the request, if it looks like one; else a fresh one."""
    given = dict(scope["headers"]).get(REQUEST_ID.encode(), b"").decode("latin-1")
    return given if _GIVEN_ID.fullmatch(given) else token_hex(8)
