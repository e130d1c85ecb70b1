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
_ALWAYS: Mapping[str, str] = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
_A_YEAR = "max-age=31536000; includeSubDomains"


class SafeHeaders:
    """Puts the headers on; a door may set another of its own."""

    def __init__(self, app: ASGIApp, *, public_url: str) -> None:
        self._app = app
        self._headers = {**_ALWAYS, "content-security-policy": _policy(public_url)}
        if public_url.startswith("https://"):
            self._headers["strict-transport-security"] = _A_YEAR

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


def _policy(public_url: str) -> str:
    """What our pages may load: their own files and data, and news over a socket of this site."""
    # 'self' means a page's own socket, too, but not yet in every browser that people have
    scheme, _, rest = public_url.partition("://")
    socket = f"{'wss' if scheme == 'https' else 'ws'}://{rest.partition('/')[0]}"
    return "; ".join(
        (
            "default-src 'self'",
            f"connect-src 'self' {socket}",
            "img-src 'self' data:",
            "worker-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def _request_id(scope: Mapping[str, Any]) -> str:
    """The id that a proxy gave the request, if it looks like one; else a fresh one."""
    given = dict(scope["headers"]).get(REQUEST_ID.encode(), b"").decode("latin-1")
    return given if _GIVEN_ID.fullmatch(given) else token_hex(8)
