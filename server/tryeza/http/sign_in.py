"""Doors for coming in: register, ask for a link, follow it, sign in with a password."""

from datetime import datetime

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.http.doors import door, json, read, said_language
from tryeza.http.security import Gate, cookie_shown, device, gate_of, keep_signed_in, network
from tryeza.kernel.work import Work, begin
from tryeza.people import links, pace, passwords, sessions, signing_in
from tryeza.people.asking import Asked, ask
from tryeza.people.consents import Agreement
from tryeza.people.following import Followed, Wish, follow, spent
from tryeza.people.links import Link
from tryeza.people.models import ConsentPurpose, LinkPurpose, SignInMethod


class Registration(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody wants an account."""

    name: str
    email: str
    language: str | None = None


class Address(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody wants a mail."""

    email: str


class Password(msgspec.Struct, forbid_unknown_fields=True):
    """Somebody says who they are and proves it."""

    email: str
    password: str


class Secret(msgspec.Struct, forbid_unknown_fields=True):
    """What a link in a mail carried."""

    secret: str


class Decision(msgspec.Struct, forbid_unknown_fields=True, rename="camel"):
    """A consent given or withdrawn, and the version of the text that the person read."""

    purpose: ConsentPurpose
    text_version: str
    given: bool = True

    def agreement(self) -> Agreement:
        """As the ledger takes it."""
        return Agreement(self.purpose, self.text_version, self.given)


class Following(msgspec.Struct, forbid_unknown_fields=True):
    """A link, and what the person wants while following it."""

    secret: str
    name: str | None = None
    password: str | None = None
    consents: list[Decision] = []


async def register(request: Request) -> Response:
    """Ask for an account. The answer is the same whether the address has one or not."""
    said = await read(request, Registration)
    language = said_language(said.language, request)
    return await _asked(request, Asked(LinkPurpose.CONFIRM_EMAIL, said.email, said.name, language))


async def ask_magic_link(request: Request) -> Response:
    """Ask for a link that signs in."""
    said = await read(request, Address)
    return await _asked(request, Asked(LinkPurpose.MAGIC_LINK, said.email))


async def ask_password_reset(request: Request) -> Response:
    """Ask for a link to a new password."""
    said = await read(request, Address)
    return await _asked(request, Asked(LinkPurpose.RESET_PASSWORD, said.email))


async def _asked(request: Request, asked: Asked) -> Response:
    gate = gate_of(request)
    async with begin(gate.sessions, now=gate.clock()) as work:
        await ask(work, asked, network=network(request))
    return json({"sent": "if the address can have it"}, 202)


async def sign_in(request: Request) -> Response:
    """Sign in with address and password."""
    said = await read(request, Password)
    gate = gate_of(request)
    person_id = await signing_in.prove(
        gate.sessions,
        email=said.email,
        password=said.password,
        network=network(request),
        now=gate.clock(),
    )
    async with begin(gate.sessions, now=gate.clock()) as work:
        await end_former(request, work)
        secret = await sessions.open_session(
            work, person_id=person_id, method=SignInMethod.PASSWORD, device=device(request)
        )
    response = json({"personId": person_id})
    keep_signed_in(response, gate, secret)
    return response


async def look_at_link(request: Request) -> Response:
    """What a link is for, without using it up."""
    said = await read(request, Secret)
    gate = gate_of(request)
    link = await _standing_link(request, gate, said.secret, gate.clock())
    return json(
        {
            "purpose": link.purpose,
            "name": link.name,
            "email": link.email,
            "language": link.language,
            "hasPassword": link.has_password,
        }
    )


async def follow_link(request: Request) -> Response:
    """Follow a link: the account opens, the address is confirmed, the password set; sign in."""
    said = await read(request, Following)
    gate = gate_of(request)
    now = gate.clock()
    link = await _standing_link(request, gate, said.secret, now)
    password_hash = await _hash_of_new(said.password, said.name, link)
    wish = Wish(said.name, password_hash, [each.agreement() for each in said.consents])
    async with begin(gate.sessions, now=now) as work:
        followed = await follow(work, secret=said.secret, wish=wish)
        secret = await _come_in(request, work, followed)
    response = json({"personId": followed.person_id, "purpose": followed.purpose})
    if secret is not None:
        keep_signed_in(response, gate, secret)
    return response


async def _standing_link(request: Request, gate: Gate, secret: str, now: datetime) -> Link:
    async with begin(gate.sessions, now=now) as work:
        await pace.spend(work.session, pace.DOOR_NETWORK, network(request), now)
    async with gate.sessions() as session:
        link = await links.look(session, secret, now)
    if link is None:
        raise spent()
    return link


async def _hash_of_new(password: str | None, name: str | None, link: Link) -> str | None:
    """The new password's hash, made before the link is used up and outside its transaction."""
    if password is None:
        return None
    passwords.check_new(password, own_words=(link.name, link.email, name or ""))
    return await passwords.hash_of(password)


async def _come_in(request: Request, work: Work, followed: Followed) -> str | None:
    """A session for whoever followed; a changed address needs none, it had one."""
    if followed.purpose is LinkPurpose.CHANGE_EMAIL:
        return None
    await end_former(request, work)
    return await sessions.open_session(
        work, person_id=followed.person_id, method=SignInMethod.LINK, device=device(request)
    )


async def end_former(request: Request, work: Work) -> None:
    """End the session that the browser had: a new one never grows out of an old one."""
    shown = cookie_shown(request)
    if shown is not None:
        await sessions.end_shown(work, shown.secret_digest)


routes: list[BaseRoute] = [
    Route("/auth/register", door(register), methods=["POST"]),
    Route("/auth/magic-link", door(ask_magic_link), methods=["POST"]),
    Route("/auth/password-reset", door(ask_password_reset), methods=["POST"]),
    Route("/auth/sign-in", door(sign_in), methods=["POST"]),
    Route("/auth/link/look", door(look_at_link), methods=["POST"]),
    Route("/auth/link", door(follow_link), methods=["POST"]),
]
