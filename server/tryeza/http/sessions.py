"""Doors for a person's own sessions: the list, ending one, ending all others, signing out."""

from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tryeza.http.doors import browser, door, json
from tryeza.http.security import cookie_shown, credential_of, forget_signed_in, gate_of
from tryeza.kernel.errors import NotFound
from tryeza.kernel.work import begin
from tryeza.people import sessions


async def list_sessions(request: Request) -> Response:
    """The person's sessions, last seen first; `current` is the one that asks."""
    gate = gate_of(request)
    actor, current, _ = await browser(request)
    async with gate.sessions() as session:
        listed = await sessions.list_sessions(session, actor, gate.clock())
    shown = [
        {
            "id": each.id,
            "device": each.device,
            "method": each.method,
            "createdAt": each.created_at,
            "seenAt": each.seen_at,
            "expiresAt": each.expires_at,
            "current": each.id == current,
        }
        for each in listed
    ]
    return json({"sessions": shown})


async def end_session(request: Request) -> Response:
    """End one session of one's own."""
    gate = gate_of(request)
    actor, current, _ = await browser(request)
    session_id = id_in_path(request, "session")
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        await sessions.end_session(work, session_id=session_id)
    response = Response(status_code=204)
    if session_id == current:
        forget_signed_in(response, gate)
    return response


async def end_others(request: Request) -> Response:
    """End all sessions of one's own but the one that asks."""
    gate = gate_of(request)
    actor, current, _ = await browser(request)
    assert actor.person_id is not None  # noqa: S101 - a browser that is signed in
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        ended = await sessions.end_all(work, person_id=actor.person_id, but=current)
    return json({"ended": ended})


async def sign_out(request: Request) -> Response:
    """End the session of this browser; done already is done as well."""
    gate = gate_of(request)
    await credential_of(request)  # refuses what another site had sent
    shown = cookie_shown(request)
    if shown is not None:
        async with begin(gate.sessions, now=gate.clock()) as work:
            await sessions.end_shown(work, shown.secret_digest)
    response = Response(status_code=204)
    forget_signed_in(response, gate)
    return response


def id_in_path(request: Request, thing: str) -> UUID:
    """The id in the address. Raises NotFound when it is none."""
    try:
        return UUID(request.path_params["id"])
    except ValueError as error:
        raise NotFound(thing) from error


class SessionsKeptAlive:
    """Middleware: whoever uses their session keeps it from growing idle.

    Written at most once in five minutes for each session and process, after the answer.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self._written: dict[bytes, float] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.app(scope, receive, send)
        if scope["type"] == "http":
            await self._touch(Request(scope))

    async def _touch(self, request: Request) -> None:
        shown = cookie_shown(request)
        if shown is None:
            return
        gate = gate_of(request)
        now = gate.clock()
        due = self._written.get(shown.secret_digest, 0.0) + sessions.TOUCH_AFTER.total_seconds()
        if now.timestamp() < due:
            return
        if len(self._written) >= _MOST_KNOWN:
            self._written.clear()
        self._written[shown.secret_digest] = now.timestamp()
        async with gate.sessions() as session, session.begin():
            await sessions.touch(session, shown.secret_digest, now)


_MOST_KNOWN = 50_000  # sessions that a process remembers having written; then it starts anew

routes: list[BaseRoute] = [
    Route("/auth/sessions", door(list_sessions), methods=["GET"]),
    Route("/auth/sessions", door(end_others), methods=["DELETE"]),
    Route("/auth/sessions/{id}", door(end_session), methods=["DELETE"]),
    Route("/auth/sign-out", door(sign_out), methods=["POST"]),
]
