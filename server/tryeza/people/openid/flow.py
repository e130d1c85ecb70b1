"""A sign-in with a provider, there and back.

State, nonce and PKCE verifier are all derived from one secret that only the browser keeps, in a
cookie: what comes back must come to the browser that left (RFC 9700, 4.7). The database keeps the
state's digest, so that a sign-in comes back once, and to the provider that it was sent to.
"""

import hmac
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from urllib.parse import quote_plus, urlencode
from uuid import UUID

import msgspec
from sqlalchemy import delete, insert

from tryeza.kernel.errors import Forbidden, Told
from tryeza.kernel.work import Work
from tryeza.people.models import PendingSignIn
from tryeza.people.opaque import digest_of, new_secret
from tryeza.people.openid.identity import Identity, identity_in, read_id_token
from tryeza.people.openid.provider import Metadata, ProviderClient
from tryeza.people.signed import BadToken

LIFE = timedelta(minutes=15)  # for finding one's password at the provider
SCOPE = "openid email profile"


@dataclass(frozen=True, slots=True)
class Departure:
    """Where to send the browser, and the secret that it must bring back."""

    address: str
    browser_secret: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """What the browser brings back: its secret, and what the provider put into the address."""

    browser_secret: str
    state: str
    code: str
    issuer: str | None  # RFC 9207


@dataclass(frozen=True, slots=True)
class Pending:
    """A sign-in under way: where it ends, and whose account it adds an identity to."""

    return_to: str
    person_id: UUID | None


class _Tokens(msgspec.Struct):
    id_token: str
    access_token: str | None = None


def came_back_wrong() -> Forbidden:
    """What to tell whoever's sign-in cannot be believed, whatever the reason."""
    return Forbidden("sign_in", [Told("people.openid_failed")])


async def depart(
    work: Work, client: ProviderClient, metadata: Metadata, *, redirect_uri: str, return_to: str
) -> Departure:
    """Send a browser to the provider; somebody signed in comes back with one more identity."""
    secret = new_secret()
    state = _derived(secret, "state")
    await work.session.execute(
        insert(PendingSignIn).values(
            state_digest=digest_of(state),
            provider=client.provider.slug,
            person_id=work.actor.person_id,
            return_to=return_to,
            expires_at=work.now + LIFE,
        )
    )
    query = {
        "response_type": "code",
        "client_id": client.provider.client_id,
        "redirect_uri": redirect_uri,
        "scope": SCOPE,
        "state": state,
        "nonce": _derived(secret, "nonce"),
        "code_challenge": _challenge(_derived(secret, "verifier")),
        "code_challenge_method": "S256",
    }
    joint = "&" if "?" in metadata.authorization_endpoint else "?"
    return Departure(f"{metadata.authorization_endpoint}{joint}{urlencode(query)}", secret)


async def welcome_back(work: Work, client: ProviderClient, arrival: Arrival) -> Pending:
    """Take the sign-in that this browser left for, once. Raises Forbidden."""
    expected = _derived(arrival.browser_secret, "state")
    if not hmac.compare_digest(expected.encode(), arrival.state.encode("utf-8", "replace")):
        raise came_back_wrong()
    taken = (
        await work.session.execute(
            delete(PendingSignIn)
            .where(
                PendingSignIn.state_digest == digest_of(expected),
                PendingSignIn.provider == client.provider.slug,
                PendingSignIn.expires_at > work.now,
            )
            .returning(PendingSignIn.return_to, PendingSignIn.person_id)
        )
    ).one_or_none()
    if taken is None:
        raise came_back_wrong()
    return Pending(taken.return_to, taken.person_id)


async def identify(
    client: ProviderClient, arrival: Arrival, *, redirect_uri: str, now: datetime
) -> Identity:
    """Whom the provider vouches for, in exchange for the code. Raises BadToken, ProviderFailed."""
    metadata = await client.metadata(now)
    must_be_named = metadata.authorization_response_iss_parameter_supported
    if arrival.issuer != (metadata.issuer if must_be_named or arrival.issuer else None):
        raise BadToken("the answer of another issuer")
    tokens = await _exchange(client, metadata, arrival, redirect_uri)
    nonce = _derived(arrival.browser_secret, "nonce")
    identity = await read_id_token(client, tokens.id_token, nonce=nonce, now=now)
    if identity.confirmed_email or not metadata.userinfo_endpoint or not tokens.access_token:
        return identity
    return await _asked_further(client, metadata.userinfo_endpoint, tokens.access_token, identity)


async def _exchange(
    client: ProviderClient, metadata: Metadata, arrival: Arrival, redirect_uri: str
) -> _Tokens:
    provider = client.provider
    form = {
        "grant_type": "authorization_code",
        "code": arrival.code,
        "redirect_uri": redirect_uri,
        "code_verifier": _derived(arrival.browser_secret, "verifier"),
    }
    basic = None
    if "client_secret_basic" in metadata.token_endpoint_auth_methods_supported:
        # RFC 6749, 2.3.1: form-encoded before they are joined
        basic = quote_plus(provider.client_id), quote_plus(provider.client_secret)
    else:
        form |= {"client_id": provider.client_id, "client_secret": provider.client_secret}
    return await client.fetch(_Tokens, "POST", metadata.token_endpoint, form=form, basic=basic)


async def _asked_further(
    client: ProviderClient, address: str, access_token: str, identity: Identity
) -> Identity:
    """Address and name from the userinfo address, if it speaks of the same subject (5.3.2)."""
    headers = {"Authorization": f"Bearer {access_token}"}
    claims: dict[str, Any] = await client.fetch(dict[str, Any], "GET", address, headers=headers)
    told = identity_in(claims, identity.issuer)
    if told.subject != identity.subject:
        raise BadToken("userinfo speaks of somebody else")
    return told


def _derived(browser_secret: str, purpose: str) -> str:
    """256 bits for one purpose, 43 characters: state, nonce, or verifier (RFC 7636, 4.1)."""
    key = browser_secret.encode("utf-8", "replace")
    return _b64(hmac.new(key, purpose.encode(), sha256).digest())


def _challenge(verifier: str) -> str:
    """RFC 7636, 4.2: S256."""
    return _b64(sha256(verifier.encode()).digest())


def _b64(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")
