"""What every door of signing in does alike: read JSON of a known shape, refuse with reasons."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar
from uuid import UUID

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tryeza.http.refusals import reader_language, refusal
from tryeza.http.security import credential_of, gate_of, require_not_elsewhere
from tryeza.http.web.telling import wants_page
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Limit, SignInNeeded, Tellable, invalid
from tryeza.people.queries import actor_from, select_acting

LARGEST_BODY = 64 * 1024  # bytes

Door = Callable[[Request], Awaitable[Response]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Visitor:
    """A signed-in person at a door; a client by token has no session."""

    actor: Actor
    session_id: UUID | None = None
    signed_in_at: datetime | None = None


def door(handler: Door) -> Door:
    """The handler, its refusals told in the reader's language, its answers never cached."""

    async def answer(request: Request) -> Response:
        try:
            response = await handler(request)
        except Tellable as error:
            if wants_page(request):
                raise  # a person reads it: the application's edge shows a page
            return refusal(error, reader_language(request))
        response.headers.setdefault("Cache-Control", "no-store")
        return response

    return answer


async def visitor(request: Request) -> Visitor:
    """Who is signed in, by cookie or token. Raises SignInNeeded for the public."""
    gate = gate_of(request)
    credential = await credential_of(request)
    if credential is None:
        raise SignInNeeded
    async with gate.sessions() as session:
        row = (await session.execute(select_acting(credential, gate.clock()))).one_or_none()
    if row is None:
        raise SignInNeeded
    at = row._mapping
    return Visitor(actor_from(row), at.get("session_id"), at.get("signed_in_at"))


async def browser(request: Request) -> tuple[Actor, UUID, datetime]:
    """Who is signed in in this browser, its session, and since when.

    Raises SignInNeeded for the public, and for a token: a client does not keep its person's keys.
    """
    found = await visitor(request)
    if found.session_id is None or found.signed_in_at is None:
        raise SignInNeeded
    return found.actor, found.session_id, found.signed_in_at


async def read(request: Request, shape: type[T]) -> T:
    """The request's JSON in this shape. Raises Invalid for anything else, Limit if too large."""
    require_not_elsewhere(request)
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise invalid("body", "people.not_json", why="Content-Type: application/json")
    try:
        return msgspec.json.decode(await read_body(request), type=shape)
    except (msgspec.DecodeError, ValueError) as error:  # ValueError: no UTF-8
        raise invalid("body", "people.not_json", why=str(error)) from error


async def read_body(request: Request) -> bytes:
    """The whole body, as long as it is small. Raises Limit before it has read too much."""
    said = request.headers.get("content-length", "")
    if said.isdecimal() and int(said) > LARGEST_BODY:
        raise Limit("people.body_too_large", LARGEST_BODY)
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            raise Limit("people.body_too_large", LARGEST_BODY)
    return bytes(body)


def said_language(text: str | None, request: Request) -> Language:
    """The language that was asked for, or the browser's. Raises Invalid for one that we lack."""
    if text is None:
        return reader_language(request)
    if text not in set(Language):
        raise invalid("language", "people.not_json", why=", ".join(Language))
    return Language(text)


def json(content: object, status: int = 200) -> JSONResponse:
    """An answer; times in ISO 8601, ids as text."""
    return JSONResponse(msgspec.to_builtins(content), status)
