"""Access tokens: short-lived JWTs by which a client acts for a person (RFC 9068, RFC 7519)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from tryeza.kernel import ids
from tryeza.people import signed
from tryeza.people.credentials import TokenShown
from tryeza.people.keys import TOKEN_LIFE, KeyRing
from tryeza.people.signed import BadToken, Token

TYPE = "at+jwt"
_ALGORITHMS = frozenset({"ES256"})
_LEEWAY = timedelta(seconds=5)  # by which the clocks of two of our own machines may differ
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def issue(ring: KeyRing, *, issuer: str, person_id: UUID, grant_id: UUID, now: datetime) -> str:
    """A token for this person under this grant, good for ten minutes.

    `issuer` is the installation's public address, and the token's audience too.
    """
    claims = {
        "iss": issuer,
        "aud": issuer,
        "sub": str(person_id),
        "client_id": str(grant_id),
        "iat": int(now.timestamp()),
        "exp": int((now + TOKEN_LIFE).timestamp()),
        "jti": str(ids.new_id()),
    }
    return signed.sign(claims, key=ring.signing_key, kid=ring.kid, typ=TYPE)


def read(token: str, ring: KeyRing, *, issuer: str, now: datetime) -> TokenShown:
    """What the token proves. Raises BadToken.

    Whether the grant still stands is asked with the actor, in the same statement.
    """
    shown = signed.read(token, ring.public, algorithms=_ALGORITHMS)
    if shown.header.get("typ") != TYPE:
        raise BadToken("not an access token")
    if (shown.claims.get("iss"), shown.claims.get("aud")) != (issuer, issuer):
        raise BadToken("issued by or for somebody else")
    if not _moment(shown, "iat") - _LEEWAY <= now < _moment(shown, "exp") + _LEEWAY:
        raise BadToken("not valid at this time")
    return TokenShown(_id(shown, "sub"), _id(shown, "client_id"))


def _moment(token: Token, claim: str) -> datetime:
    value: Any = token.claims.get(claim)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2**40:
        raise BadToken(f"{claim} is no time")
    return _EPOCH + timedelta(seconds=value)


def _id(token: Token, claim: str) -> UUID:
    try:
        return UUID(str(token.claims.get(claim)))
    except ValueError as error:
        raise BadToken(f"{claim} is no id") from error
