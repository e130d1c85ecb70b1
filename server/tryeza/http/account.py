"""Doors for one's own account: password, address, consents, my data out, erasure."""

from collections.abc import Mapping
from types import MappingProxyType

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.comments import data_out as comments_data
from tryeza.consultations import data_out as consultations_data
from tryeza.consultations import leaving as consultations_leaving
from tryeza.documents import data_out as documents_data
from tryeza.groups import data_out as groups_data
from tryeza.groups import leaving as groups_leaving
from tryeza.http.doors import browser, door, json, read
from tryeza.http.refusals import reader_language
from tryeza.http.security import forget_signed_in, gate_of, network
from tryeza.http.sign_in import Address, Decision
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import begin, read_only
from tryeza.organisations import data_out as organisations_data
from tryeza.organisations import leaving as organisations_leaving
from tryeza.people import consents, data_out, erasure, pace, signing_in
from tryeza.people.data_out import Lists
from tryeza.people.leaving import LeftOpenBy
from tryeza.people.rules import Act
from tryeza.reports import data_out as reports_data

# What each room keeps of a person, for the file that they take out; `account` comes before.
DATA_OF: Mapping[str, Lists] = MappingProxyType(
    {
        "organisations": organisations_data.LISTS,
        "groups": groups_data.LISTS,
        "documents": documents_data.LISTS,
        "consultations": consultations_data.LISTS,
        "comments": comments_data.LISTS,
        "reports": reports_data.LISTS,
    }
)
# What would have nobody any more without the person.
LEFT_OPEN: tuple[LeftOpenBy, ...] = (
    organisations_leaving.left_open,
    groups_leaving.left_open,
    consultations_leaving.left_open,
)


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
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        await data_out.note(work)
    async with read_only(gate.sessions) as session:
        account = await data_out.data_of(session, actor.person_id)
        rooms = {
            room: await data_out.lists_of(session, actor.person_id, lists)
            for room, lists in DATA_OF.items()
        }
    response = json({"account": account, **rooms})
    response.headers["Content-Disposition"] = 'attachment; filename="tryeza-my-data.json"'
    return response


async def look_before_erasing(request: Request) -> Response:
    """What would have nobody any more if one erased one's account; it keeps nobody from it."""
    gate = gate_of(request)
    actor, _, _ = await browser(request)
    assert actor.person_id is not None  # noqa: S101 - a browser that is signed in
    on, language = day_of(gate.clock()), reader_language(request)
    async with read_only(gate.sessions) as session:
        left = [each for room in LEFT_OPEN for each in await room(session, actor.person_id, on)]
    shown = [{"id": e.subject_id, "code": e.code, "message": e.say(language)} for e in left]
    return json({"leavesOpen": shown})


async def erase(request: Request) -> Response:
    """Erase one's account for good."""
    said = await read(request, Erasure)
    gate = gate_of(request)
    actor, _, signed_in_at = await browser(request)
    signing_in.require_fresh(signed_in_at, gate.clock(), Act.ERASE)
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        forgotten = await erasure.erase_own(work, typed_email=said.email)
        await consultations_leaving.forget_contact(work, forgotten)
    response = Response(status_code=204)
    forget_signed_in(response, gate)
    return response


routes: list[BaseRoute] = [
    Route("/auth/password", door(change_password), methods=["POST"]),
    Route("/auth/email", door(change_email), methods=["POST"]),
    Route("/auth/consents", door(see_consents), methods=["GET"]),
    Route("/auth/consents", door(decide_consent), methods=["POST"]),
    Route("/auth/my-data", door(take_data_out), methods=["GET"]),
    Route("/auth/erase", door(look_before_erasing), methods=["GET"]),
    Route("/auth/erase", door(erase), methods=["POST"]),
]
