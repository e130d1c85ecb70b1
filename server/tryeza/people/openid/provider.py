"""An OpenID provider: what we are told of it, what it says of itself, and its keys.

What a provider says is fetched over TLS from the issuer that was configured, never from an
address that a browser brings; small, without redirects, and kept for a while.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import urlsplit

import httpx
import msgspec

from tryeza.people.signed import Jwk

LARGEST_ANSWER = 256 * 1024  # bytes
PATIENCE = httpx.Timeout(10.0)  # seconds, for each step of a request
METADATA_KEPT = timedelta(hours=1)
KEYS_KEPT = timedelta(minutes=10)
KEYS_AGAIN = timedelta(seconds=30)  # an unknown key is looked for at most that often
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})
_WELL_KNOWN = "/.well-known/openid-configuration"

# What an odd address or answer raises; msgspec's errors are ValueErrors.
_ODD = (httpx.HTTPError, httpx.InvalidURL, ValueError, RecursionError)

T = TypeVar("T")


class ProviderFailed(Exception):
    """The provider did not answer, or not as the standard says; the message is for the log."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider that this installation knows.

    `trusts_email`: the provider's word that an address is confirmed is ours too, so that a person
    is found by it the first time. `opens_accounts`: whoever it knows gets an account.
    """

    slug: str
    name: str
    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    trusts_email: bool = False
    opens_accounts: bool = False


class Metadata(msgspec.Struct, frozen=True):
    """What OpenID Connect Discovery 1.0 says of a provider, as far as we use it."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    userinfo_endpoint: str | None = None
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)
    authorization_response_iss_parameter_supported: bool = False


class _Jwks(msgspec.Struct):
    keys: list[dict[str, Any]]


@dataclass(slots=True)
class ProviderClient:
    """A provider as a process talks to it, with what it has read kept for a while."""

    provider: Provider
    http: httpx.AsyncClient
    _metadata: tuple[datetime, Metadata] | None = None
    _keys: tuple[datetime, Mapping[str, Jwk]] | None = None
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def metadata(self, now: datetime) -> Metadata:
        """What the provider says of itself. Raises ProviderFailed."""
        async with self._reading:
            if self._metadata is None or now - self._metadata[0] >= METADATA_KEPT:
                self._metadata = now, await self._discover()
            return self._metadata[1]

    async def keys(self, now: datetime, kid: str | None) -> Mapping[str, Jwk]:
        """Its public keys by `kid`, read again when a token names one that is new."""
        address = (await self.metadata(now)).jwks_uri
        async with self._reading:
            if self._keys is None or self._keys_are_stale(now, kid, *self._keys):
                jwks = await self.fetch(_Jwks, "GET", address)
                self._keys = now, _by_name(jwks.keys)
            return self._keys[1]

    async def fetch(
        self,
        shape: type[T],
        method: str,
        address: str,
        *,
        form: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        basic: tuple[str, str] | None = None,
    ) -> T:
        """The JSON that the provider answers, in this shape. Raises ProviderFailed."""
        try:
            request = self.http.build_request(
                method,
                address,
                data=form,
                headers={"Accept": "application/json", **(headers or {})},
                timeout=PATIENCE,
            )
            return msgspec.json.decode(await self._answer(request, basic), type=shape)
        except _ODD as error:
            raise ProviderFailed(f"{method} failed: {type(error).__name__}") from error

    async def _answer(self, request: httpx.Request, basic: tuple[str, str] | None) -> bytes:
        auth = httpx.BasicAuth(*basic) if basic else None
        answer = await self.http.send(request, auth=auth, stream=True, follow_redirects=False)
        try:
            return await _read(answer)
        finally:
            await answer.aclose()

    async def _discover(self) -> Metadata:
        issuer = self.provider.issuer
        metadata = await self.fetch(Metadata, "GET", issuer.rstrip("/") + _WELL_KNOWN)
        if metadata.issuer.rstrip("/") != issuer.rstrip("/"):
            raise ProviderFailed("it calls itself by another name than the one configured")
        for address in (
            metadata.authorization_endpoint,
            metadata.token_endpoint,
            metadata.jwks_uri,
            metadata.userinfo_endpoint,
        ):
            if address is not None and not _is_safe(address):
                raise ProviderFailed("an address of it is not protected by TLS")
        return metadata

    def _keys_are_stale(
        self, now: datetime, kid: str | None, read_at: datetime, keys: Mapping[str, Jwk]
    ) -> bool:
        age = now - read_at
        return age >= KEYS_KEPT or (kid is not None and kid not in keys and age >= KEYS_AGAIN)


def _is_safe(address: str) -> bool:
    """TLS, or this machine itself, as in tests."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)


def _by_name(keys: list[dict[str, Any]]) -> Mapping[str, Jwk]:
    """Keys by their `kid`; those without one by their place, as a single key may go unnamed."""
    return {str(key.get("kid", f"#{place}")): key for place, key in enumerate(keys)}


async def _read(answer: httpx.Response) -> bytes:
    body = bytearray()
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > LARGEST_ANSWER:
            raise ProviderFailed("its answer is too large")
    if answer.status_code != httpx.codes.OK:
        raise ProviderFailed(f"it answered {answer.status_code}")
    return bytes(body)
