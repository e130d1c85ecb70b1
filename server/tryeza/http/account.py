"""Doors for one's own account: password, address, consents, my data out, erasure."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.http.doors import browser, door, json, read
from tryeza.http.security import forget_signed_in, gate_of, network
from tryeza.http.sign_in import Address, Decision
from tryeza.kernel.work import begin, read_only
from tryeza.people import consents, data_out, erasure, pace, signing_in
from tryeza.people.rules import Act

DataOf = Callable[[AsyncSession, UUID], Awaitable[Any]]

# What each room keeps of a person, for the file that they take out.
DATA_OF: dict[str, DataOf] = {"account": data_out.data_of}


class NewPassword(msgspec.Struct, forbid_unknown_fields=True):
    """The present password (empty if there is none) and the new one."""

    current: str
    new: str


class Erasure(msgspec.Struct, forbid_unknown_fields=True):
    """That the person means it: their own address, typed once more."""

    email: str


async def change_password(request: Request) -> Response:
    """Change one's password; everything else that was signed in is signed out."""
    said = await read(request, NewPassword)
    gate = gate_of(request)
    actor, session_id, signed_in_at = await browser(request)
    if not said.current:
        signing_in.require_fresh(signed_in_at, gate.clock(), Act.CHANGE_PASSWORD)
    await signing_in.change_password(
        gate.sessions,
        actor=actor,
        current=said.current,
        new=said.new,
        network=network(request),
        keep_session=session_id,
        now=gate.clock(),
    )
    return Response(status_code=204)


async def change_email(request: Request) -> Response:
    """Have a link sent to a new address."""
    said = await read(request, Address)
    gate = gate_of(request)
    actor, _, signed_in_at = await browser(request)
    now = gate.clock()
    signing_in.require_fresh(signed_in_at, now, Act.CHANGE_EMAIL)
    async with begin(gate.sessions, now=now, actor=actor) as work:
        await pace.spend(work.session, pace.MAIL_ADDRESS, str(actor.person_id), now)
        await signing_in.ask_email_change(work, email=said.email)
    return json({"sent": "if the address can have it"}, 202)


async def see_consents(request: Request) -> Response:
    """Where one stands on each purpose."""
    gate = gate_of(request)
    actor, _, _ = await browser(request)
    async with gate.sessions() as session:
        stands = await consents.standing(session, actor)
    shown = [
        {
            "purpose": purpose,
            "given": seen.given,
            "textVersion": seen.text_version,
            "at": seen.at,
        }
        for purpose, seen in stands.items()
    ]
    return json({"consents": shown})


async def decide_consent(request: Request) -> Response:
    """Give or withdraw one consent."""
    said = await read(request, Decision)
    gate = gate_of(request)
    actor, _, _ = await browser(request)
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        await consents.decide(work, said.agreement())
    return Response(status_code=204)


async def take_data_out(request: Request) -> Response:
    """All that every room keeps of the person, as one JSON file."""
    gate = gate_of(request)
    actor, _, signed_in_at = await browser(request)
    signing_in.require_fresh(signed_in_at, gate.clock(), Act.EXPORT_DATA)
    assert actor.person_id is not None  # noqa: S101 - a browser that is signed in
    async with read_only(gate.sessions) as session:
        data = {room: await of(session, actor.person_id) for room, of in DATA_OF.items()}
    response = json(data)
    response.headers["Content-Disposition"] = 'attachment; filename="tryeza-my-data.json"'
    return response


async def erase(request: Request) -> Response:
    """Erase one's account for good."""
    said = await read(request, Erasure)
    gate = gate_of(request)
    actor, _, signed_in_at = await browser(request)
    signing_in.require_fresh(signed_in_at, gate.clock(), Act.ERASE)
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        await erasure.erase_own(work, typed_email=said.email)
    response = Response(status_code=204)
    forget_signed_in(response, gate)
    return response


routes: list[BaseRoute] = [
    Route("/auth/password", door(change_password), methods=["POST"]),
    Route("/auth/email", door(change_email), methods=["POST"]),
    Route("/auth/consents", door(see_consents), methods=["GET"]),
    Route("/auth/consents", door(decide_consent), methods=["POST"]),
    Route("/auth/my-data", door(take_data_out), methods=["GET"]),
    Route("/auth/erase", door(erase), methods=["POST"]),
]
