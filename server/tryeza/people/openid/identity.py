"""What an ID token must say before we believe it (OpenID Connect Core 1.0, 3.1.3.7)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from hmac import compare_digest
from typing import Any

from tryeza.people import signed
from tryeza.people.openid.provider import ProviderClient
from tryeza.people.signed import BadToken

ALGORITHMS = frozenset({"ES256", "RS256"})
LEEWAY = timedelta(seconds=60)  # by which a provider's clock may differ from ours
OLDEST = timedelta(minutes=10)  # how long ago the token may have been issued
LONGEST_SUBJECT = 255  # ASCII characters; OpenID Connect Core 1.0, 2


@dataclass(frozen=True, slots=True)
class Identity:
    """Whom a provider vouches for; the address is None unless the provider has confirmed it."""

    issuer: str
    subject: str
    confirmed_email: str | None = None
    name: str | None = None


async def read_id_token(
    client: ProviderClient, id_token: str, *, nonce: str, now: datetime
) -> Identity:
    """The identity in the token. Raises BadToken or ProviderFailed."""
    keys = await client.keys(now, signed.kid_of(id_token))
    claims = signed.read(id_token, keys, algorithms=ALGORITHMS).claims
    issuer = (await client.metadata(now)).issuer
    if claims.get("iss") != issuer:
        raise BadToken("another issuer")
    _check_audience(claims, client.provider.client_id)
    _check_times(claims, now)
    said = claims.get("nonce")
    if not isinstance(said, str) or not compare_digest(said.encode(), nonce.encode()):
        raise BadToken("nonce of another sign-in")
    return identity_in(claims, issuer)


def identity_in(claims: Any, issuer: str) -> Identity:
    """The identity in an ID token's claims, or in what the userinfo address says."""
    subject = claims.get("sub")
    if not isinstance(subject, str) or not 0 < len(subject) <= LONGEST_SUBJECT:
        raise BadToken("no subject")
    if not (subject.isascii() and subject.isprintable()):
        raise BadToken("odd subject")
    email, name = claims.get("email"), claims.get("name")
    confirmed = isinstance(email, str) and claims.get("email_verified") is True
    return Identity(
        issuer=issuer,
        subject=subject,
        confirmed_email=email if confirmed else None,
        name=name if isinstance(name, str) else None,
    )


def _check_audience(claims: Any, client_id: str) -> None:
    audience = claims.get("aud")
    audiences = audience if isinstance(audience, list) else [audience]
    if client_id not in audiences:
        raise BadToken("for another client")
    party = claims.get("azp")
    if (len(audiences) > 1 or party is not None) and party != client_id:
        raise BadToken("for another party")


def _check_times(claims: Any, now: datetime) -> None:
    moment = now.timestamp()
    expires, issued = claims.get("exp"), claims.get("iat")
    if not _is_number(expires) or not _is_number(issued):
        raise BadToken("times are missing")
    if moment >= expires + LEEWAY.total_seconds():
        raise BadToken("expired")
    if not -LEEWAY.total_seconds() <= moment - issued <= OLDEST.total_seconds():
        raise BadToken("issued at another time")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
