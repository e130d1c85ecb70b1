"""Doors for clients: tokens in exchange for a password, a session or a refresh token; our keys.

OAuth 2.0 as far as it is needed: the refresh grant (RFC 6749, 6), revocation (RFC 7009), metadata
(RFC 8414). Clients are public: a grant is a person's, named by them, and cut off by them.
"""

from collections.abc import Sequence
from datetime import datetime
from urllib.parse import parse_qsl

import msgspec
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.doors import browser, door, json, read, read_body
from tryeza.http.security import Gate, gate_of, network
from tryeza.http.sessions import id_in_path
from tryeza.kernel.work import begin
from tryeza.people import access_tokens, grants, signing_in
from tryeza.people.grants import Granted
from tryeza.people.keys import TOKEN_LIFE
from tryeza.people.rules import Act

KEYS_CACHED = 300  # seconds; well below the time for which a new key is told before it signs
_MOST_FIELDS = 16


class ClientSignIn(msgspec.Struct, forbid_unknown_fields=True):
    """A person's address and password, and what they call the client."""

    email: str
    password: str
    client: str


class Client(msgspec.Struct, forbid_unknown_fields=True):
    """What the person calls the client."""

    client: str


class NotOAuth(Exception):
    """The request is not as RFC 6749 says; the message is the error's code there."""


async def token_by_password(request: Request) -> Response:
    """Let a client act for whoever proves who they are."""
    said = await read(request, ClientSignIn)
    gate = gate_of(request)
    now = gate.clock()
    person_id = await signing_in.prove(
        gate.sessions,
        email=said.email,
        password=said.password,
        network=network(request),
        now=now,
    )
    async with begin(gate.sessions, now=now) as work:
        granted = await grants.grant(work, person_id=person_id, client=said.client)
    return await _tokens(gate, granted, now)


async def token_by_session(request: Request) -> Response:
    """Let a client act for whoever is signed in in this browser, and was so not long ago."""
    said = await read(request, Client)
    gate = gate_of(request)
    actor, _, signed_in_at = await browser(request)
    now = gate.clock()
    signing_in.require_fresh(signed_in_at, now, Act.KEEP_TOKENS)
    assert actor.person_id is not None  # noqa: S101 - a browser that is signed in
    async with begin(gate.sessions, now=now, actor=actor) as work:
        granted = await grants.grant(work, person_id=actor.person_id, client=said.client)
    return await _tokens(gate, granted, now)


async def list_clients(request: Request) -> Response:
    """The clients that may act for the person."""
    gate = gate_of(request)
    actor, _, _ = await browser(request)
    async with gate.sessions() as session:
        listed = await grants.list_grants(session, actor, gate.clock())
    shown = [
        {
            "id": each.id,
            "client": each.client,
            "createdAt": each.created_at,
            "usedAt": each.used_at,
            "expiresAt": each.expires_at,
        }
        for each in listed
    ]
    return json({"clients": shown})


async def revoke_client(request: Request) -> Response:
    """Cut off a client of one's own."""
    gate = gate_of(request)
    actor, _, _ = await browser(request)
    grant_id = id_in_path(request, "client")
    async with begin(gate.sessions, now=gate.clock(), actor=actor) as work:
        await grants.revoke(work, grant_id=grant_id)
    return Response(status_code=204)


async def refresh(request: Request) -> Response:
    """RFC 6749, 6: the next tokens in exchange for a refresh token."""
    gate = gate_of(request)
    now = gate.clock()
    try:
        form = await _form(request)
        if _one(form, "grant_type") != "refresh_token":
            raise NotOAuth("unsupported_grant_type")
        token = _one(form, "refresh_token")
        async with begin(gate.sessions, now=now) as work:
            granted = await grants.refresh(work, token)
        if granted is None:
            raise NotOAuth("invalid_grant")
    except NotOAuth as error:
        return JSONResponse({"error": str(error)}, 400)
    return await _tokens(gate, granted, now)


async def revoke(request: Request) -> Response:
    """RFC 7009: the client gives up its grant; an unknown token is no error."""
    gate = gate_of(request)
    try:
        token = _one(await _form(request), "token")
    except NotOAuth as error:
        return JSONResponse({"error": str(error)}, 400)
    async with begin(gate.sessions, now=gate.clock()) as work:
        await grants.revoke_shown(work, token)
    return Response(status_code=200)


async def show_keys(request: Request) -> Response:
    """RFC 7517: the public keys that verify our access tokens."""
    gate = gate_of(request)
    ring = await gate.keys.ring(gate.clock())
    headers = {"Cache-Control": f"public, max-age={KEYS_CACHED}"}
    return JSONResponse({"keys": list(ring.public.values())}, headers=headers)


async def show_metadata(request: Request) -> Response:
    """RFC 8414: where what is."""
    url = gate_of(request).public_url
    return JSONResponse(
        {
            "issuer": url,
            "token_endpoint": f"{url}/oauth/token",
            "revocation_endpoint": f"{url}/oauth/revoke",
            "jwks_uri": f"{url}/.well-known/jwks.json",
            "response_types_supported": [],
            "grant_types_supported": ["refresh_token"],
            "token_endpoint_auth_methods_supported": ["none"],
            "revocation_endpoint_auth_methods_supported": ["none"],
        },
        headers={"Cache-Control": f"public, max-age={KEYS_CACHED}"},
    )


async def _tokens(gate: Gate, granted: Granted, now: datetime) -> Response:
    """RFC 6749, 5.1."""
    ring = await gate.keys.ring(now)
    token = access_tokens.issue(
        ring,
        issuer=gate.public_url,
        person_id=granted.person_id,
        grant_id=granted.grant_id,
        now=now,
    )
    return JSONResponse(
        {
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": int(TOKEN_LIFE.total_seconds()),
            "refresh_token": granted.refresh_token,
        },
        headers={"Pragma": "no-cache"},
    )


async def _form(request: Request) -> Sequence[tuple[str, str]]:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "application/x-www-form-urlencoded":
        raise NotOAuth("invalid_request")
    try:
        body = (await read_body(request)).decode("ascii")
        return parse_qsl(body, keep_blank_values=True, max_num_fields=_MOST_FIELDS)
    except ValueError as error:
        raise NotOAuth("invalid_request") from error


def _one(form: Sequence[tuple[str, str]], name: str) -> str:
    """The one value of a field; RFC 6749, 3.2: none may come twice."""
    values = [value for key, value in form if key == name]
    if len(values) != 1 or not values[0]:
        raise NotOAuth("invalid_request")
    return values[0]


routes: list[BaseRoute] = [
    Route("/auth/token", door(token_by_password), methods=["POST"]),
    Route("/auth/clients", door(token_by_session), methods=["POST"]),
    Route("/auth/clients", door(list_clients), methods=["GET"]),
    Route("/auth/clients/{id}", door(revoke_client), methods=["DELETE"]),
    Route("/oauth/token", door(refresh), methods=["POST"]),
    Route("/oauth/revoke", door(revoke), methods=["POST"]),
    Route("/.well-known/jwks.json", door(show_keys), methods=["GET"]),
    Route("/.well-known/oauth-authorization-server", door(show_metadata), methods=["GET"]),
]
