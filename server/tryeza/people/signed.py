"""Signed tokens (JWS, RFC 7515): the one place that knows python-jose.

A token is read with one key, which its `kid` names among keys that we already hold, and with an
algorithm from a list that the reader fixed. What the token says about itself chooses nothing
else: a key in the header is not looked at, an encrypted token (JWE) is never opened, and a long
one is not even parsed. That closes what python-jose was attacked by: a public key taken for an
HMAC secret (CVE-2024-33663) and compressed JWE that grow in memory (CVE-2024-33664).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import msgspec
from jose import jws, jwt
from jose.backends.base import Key
from jose.exceptions import JOSEError

LONGEST = 8_192  # characters of a token that somebody presents
SMALLEST_RSA = 2_048  # bits; RFC 7518, 3.3

Jwk: TypeAlias = Mapping[str, Any]

# The algorithms that any reader may allow, and the kind of key that each needs.
_KIND: Mapping[str, tuple[str, str | None]] = {"ES256": ("EC", "P-256"), "RS256": ("RSA", None)}


class BadToken(Exception):
    """The token proves nothing; the message says why, for a log, and repeats nothing of it."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token whose signature was right: its header and its claims."""

    header: Mapping[str, Any]
    claims: Mapping[str, Any]


def sign(claims: Mapping[str, Any], *, key: Key, kid: str, typ: str) -> str:
    """The claims as a compact JWS, signed with ES256."""
    return jws.sign(dict(claims), key, headers={"kid": kid, "typ": typ}, algorithm="ES256")


def kid_of(token: str) -> str | None:
    """Which key the token says it was signed with; believed only as a name to look up."""
    kid = _header(token).get("kid")
    return kid if isinstance(kid, str) else None


def read(token: str, keys: Mapping[str, Jwk], *, algorithms: frozenset[str]) -> Token:
    """The token, if one of `keys` (public JWKs by `kid`) signed it with one of `algorithms`.

    Raises BadToken. Claims are not judged here.
    """
    header = _header(token)
    algorithm = header.get("alg")
    if not isinstance(algorithm, str) or algorithm not in algorithms or algorithm not in _KIND:
        raise BadToken("algorithm not allowed")
    if "crit" in header:
        raise BadToken("critical header that nobody here understands")
    key = _key(header.get("kid"), keys, algorithm)
    try:
        claims = msgspec.json.decode(jws.verify(token, dict(key), [algorithm]))
    except (JOSEError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise BadToken("signature or content is wrong") from error
    if not isinstance(claims, dict):
        raise BadToken("claims are no object")
    return Token(header, claims)


def _header(token: str) -> Mapping[str, Any]:
    if len(token) > LONGEST or not token.isascii() or token.count(".") != 2:
        raise BadToken("not a compact JWS")
    try:
        return jwt.get_unverified_header(token)
    except JOSEError as error:
        raise BadToken("header cannot be read") from error


def _key(kid: object, keys: Mapping[str, Jwk], algorithm: str) -> Jwk:
    """The key of this name and of the kind that the algorithm needs.

    OpenID Connect lets a token go without `kid` where only one key can be meant.
    """
    fit = {name: key for name, key in keys.items() if _fits(key, algorithm)}
    if kid is None and len(fit) == 1:
        return next(iter(fit.values()))
    if not isinstance(kid, str) or kid not in fit:
        raise BadToken("no key of that name and kind")
    return fit[kid]


def _fits(key: Jwk, algorithm: str) -> bool:
    kind, curve = _KIND[algorithm]
    if key.get("kty") != kind or key.get("use", "sig") != "sig":
        return False
    if key.get("alg", algorithm) != algorithm:
        return False
    return key.get("crv") == curve if curve else _rsa_bits(key) >= SMALLEST_RSA


def _rsa_bits(key: Jwk) -> int:
    """An RSA modulus has so many bits; base64url holds six in a character."""
    modulus = key.get("n")
    return len(modulus) * 6 if isinstance(modulus, str) else 0
