"""Doors for signing in with an account elsewhere: to the provider, and back."""

import structlog
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.doors import browser, door, json
from tryeza.http.refusals import reader_language
from tryeza.http.security import Gate, device, gate_of, keep_signed_in, network
from tryeza.http.sign_in import end_former
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.errors import NotFound
from tryeza.kernel.work import Work, begin
from tryeza.people import pace, sessions
from tryeza.people.models import SignInMethod
from tryeza.people.openid import flow, linking
from tryeza.people.openid.flow import Arrival, Departure, Pending
from tryeza.people.openid.identity import Identity
from tryeza.people.openid.provider import ProviderClient, ProviderFailed
from tryeza.people.signed import BadToken

_LONGEST_PATH = 500

log = structlog.get_logger(__name__)


async def list_providers(request: Request) -> Response:
    """The providers with which one can sign in here."""
    clients = gate_of(request).providers.values()
    return json(
        {"providers": [{"slug": c.provider.slug, "name": c.provider.name} for c in clients]}
    )


async def depart(request: Request) -> Response:
    """Send the browser to the provider."""
    leaving = await _departure(request, PUBLIC)
    response = RedirectResponse(leaving.address, 303)
    _bind(response, gate_of(request), leaving)
    return response


async def depart_to_link(request: Request) -> Response:
    """The address to which to send a signed-in person, to add an identity to their account.

    A POST from our own pages: else another site could have its own identity added.
    """
    actor, _, _ = await browser(request)
    leaving = await _departure(request, actor)
    response = json({"location": leaving.address})
    _bind(response, gate_of(request), leaving)
    return response


async def come_back(request: Request) -> Response:
    """Take the browser back, believe the provider or not, and sign in."""
    gate, client = gate_of(request), _client(request)
    arrival = _arrival(request, gate)
    async with begin(gate.sessions, now=gate.clock()) as work:
        pending = await flow.welcome_back(work, client, arrival)
    try:
        identity = await flow.identify(
            client, arrival, redirect_uri=_redirect_uri(gate, client), now=gate.clock()
        )
    except (BadToken, ProviderFailed) as error:
        log.warning("openid.refused", provider=client.provider.slug, why=str(error))
        raise flow.came_back_wrong() from error
    async with begin(gate.sessions, now=gate.clock()) as work:
        secret = await _come_in(request, work, client, pending, identity)
    response = RedirectResponse(f"{gate.public_url}{pending.return_to}", 303)
    response.delete_cookie(_cookie(gate), secure=gate.is_https, httponly=True, samesite="lax")
    if secret is not None:
        keep_signed_in(response, gate, secret)
    return response


async def _departure(request: Request, actor: Actor) -> Departure:
    gate, client = gate_of(request), _client(request)
    now = gate.clock()
    try:
        metadata = await client.metadata(now)
    except ProviderFailed as error:
        log.warning("openid.unreachable", provider=client.provider.slug, why=str(error))
        raise flow.came_back_wrong() from error
    async with begin(gate.sessions, now=now, actor=actor) as work:
        await pace.spend(work.session, pace.DOOR_NETWORK, network(request), now)
        return await flow.depart(
            work,
            client,
            metadata,
            redirect_uri=_redirect_uri(gate, client),
            return_to=local_path(request.query_params.get("return_to", "/")),
        )


async def _come_in(
    request: Request, work: Work, client: ProviderClient, pending: Pending, identity: Identity
) -> str | None:
    """Sign in whom the identity belongs to; or add it to the account of who left from there."""
    if pending.person_id is not None:
        work.actor, _, _ = await browser(request)
        if work.actor.person_id != pending.person_id:
            raise flow.came_back_wrong()
        await linking.add_identity(work, identity)
        return None
    person = await linking.find_person(work, client.provider, identity, reader_language(request))
    await end_former(request, work)
    return await sessions.open_session(
        work, person_id=person.id, method=SignInMethod.OPENID, device=device(request)
    )


def _client(request: Request) -> ProviderClient:
    client = gate_of(request).providers.get(request.path_params["slug"])
    if client is None:
        raise NotFound("provider")
    return client


def _arrival(request: Request, gate: Gate) -> Arrival:
    """What came back. Raises Forbidden when something is missing, doubled, or an error."""
    said = request.query_params
    secret = request.cookies.get(_cookie(gate))
    doubled = len(said.multi_items()) != len(said)
    if not secret or doubled or "error" in said or not said.get("code") or not said.get("state"):
        raise flow.came_back_wrong()
    return Arrival(secret, said["state"], said["code"], said.get("iss"))


def local_path(path: str) -> str:
    """A path on this site; the front page for anything else, so that nobody is sent elsewhere."""
    unsafe = not path.startswith("/") or path.startswith("//") or len(path) > _LONGEST_PATH
    odd = any(letter in "\\" or not letter.isprintable() for letter in path)
    return "/" if unsafe or odd else path


def _redirect_uri(gate: Gate, client: ProviderClient) -> str:
    return f"{gate.public_url}/auth/openid/{client.provider.slug}/callback"


def _cookie(gate: Gate) -> str:
    return gate.cookie("tryeza-openid")


def _bind(response: Response, gate: Gate, leaving: Departure) -> None:
    """Give the browser the secret that it must bring back."""
    response.set_cookie(
        _cookie(gate),
        leaving.browser_secret,
        max_age=int(flow.LIFE.total_seconds()),
        path="/",
        secure=gate.is_https,
        httponly=True,
        samesite="lax",
    )


routes: list[BaseRoute] = [
    Route("/auth/openid", door(list_providers), methods=["GET"]),
    Route("/auth/openid/{slug}", door(depart), methods=["GET"]),
    Route("/auth/openid/{slug}/link", door(depart_to_link), methods=["POST"]),
    Route("/auth/openid/{slug}/callback", door(come_back), methods=["GET"]),
]
