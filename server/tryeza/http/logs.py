"""Structured logs without personal data, and the figures that Prometheus reads.

A request's line has its method, the route's pattern, status and time; never an address with ids
or words in it, a network address, a name or a header.
"""

import logging
import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

import structlog
import structlog.tracebacks
from prometheus_client import Counter, Gauge, Histogram
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tryeza.kernel.settings import LogFormat, Settings

log = structlog.get_logger("tryeza.http")

REQUESTS = Counter("tryeza_requests", "Requests answered", ["method", "route", "status"])
SECONDS = Histogram("tryeza_request_seconds", "Time to answer a request", ["route"])
OPEN = Gauge("tryeza_requests_open", "Requests under way")

# Without the values of variables: passwords and people's words are among them.
_TRACEBACKS = structlog.processors.ExceptionRenderer(
    structlog.tracebacks.ExceptionDictTransformer(show_locals=False)
)
_QUIET = frozenset({"/health", "/ready", "/metrics"})


def configure(settings: Settings) -> None:
    """Send our own log and that of libraries to standard error, in the form that was set."""
    level = logging.getLevelNamesMapping()[settings.log_level.value.upper()]
    as_json = settings.log_format is LogFormat.JSON
    last: list[Any] = (
        [_TRACEBACKS, structlog.processors.JSONRenderer()]
        if as_json
        else [
            structlog.dev.ConsoleRenderer(
                colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
            )
        ]
    )
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, *last],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, *last],
        )
    )
    logging.basicConfig(handlers=[handler], level=max(level, logging.WARNING), force=True)


class Watched:
    """Counts and times every request, and writes a line for it."""

    def __init__(self, app: ASGIApp, *, clock: Callable[[], float] = perf_counter) -> None:
        self._app, self._clock = app, clock

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and note what came of it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        began, status = self._clock(), 500
        structlog.contextvars.bind_contextvars(request=scope.get("state", {}).get("request_id"))

        async def send_noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        OPEN.inc()
        try:
            await self._app(scope, receive, send_noting)
        finally:
            OPEN.dec()
            self._note(scope, status, self._clock() - began)
            structlog.contextvars.unbind_contextvars("request")

    def _note(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "none")
        REQUESTS.labels(scope["method"], route, status).inc()
        SECONDS.labels(route).observe(seconds)
        if route not in _QUIET:
            log.info(
                "request",
                method=scope["method"],
                route=route,
                status=status,
                milliseconds=round(seconds * 1000, 1),
            )
