"""The keys that sign access tokens: made, rotated, sealed in the database, and told to others.

A new key is published before it signs (`LEAD`), so that whoever caches our JWKS knows it in time;
an old one is published until the last token it signed has run out. Which key signs follows from
the times alone.
"""

import asyncio
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any
from uuid import UUID

import msgspec
import structlog
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_der_private_key,
)
from jose.backends import ECKey
from jose.backends.base import Key
from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids
from tryeza.kernel.db import Sessions
from tryeza.kernel.work import Work, begin
from tryeza.people.models import SigningKey
from tryeza.people.sealing import seal, unseal
from tryeza.people.signed import Jwk

TOKEN_LIFE = timedelta(minutes=10)
LEAD = timedelta(minutes=15)
ROTATE_AFTER = timedelta(days=90)
CACHED = timedelta(minutes=1)  # how long a process trusts what it read; well below LEAD
_AGAIN = timedelta(seconds=5)  # an unknown `kid` is looked for at most that often
_LOCK = 7_209_401_863  # any fixed number: whoever makes a key holds this advisory lock
_STREAM = "signing_keys"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class KeyRing:
    """The keys at one moment: the one that signs, and all that verify, as public JWKs by `kid`."""

    kid: str
    signing_key: Key = field(repr=False)
    public: Mapping[str, Jwk]
    newest_from: datetime

    def is_due(self, now: datetime) -> bool:
        """Whether it is time for a new key."""
        return now - self.newest_from > ROTATE_AFTER


async def load_ring(session: AsyncSession, sealing_key: bytes, now: datetime) -> KeyRing | None:
    """The ring; None when there is no key that we can sign with."""
    rows = (await session.scalars(select(SigningKey).order_by(SigningKey.signs_from.desc()))).all()
    public: dict[str, Jwk] = {}
    signing: tuple[str, Key] | None = None
    for row in rows:
        public[row.kid] = row.public_jwk
        if row.signs_from > now:
            continue
        signing = signing or _opened(row, sealing_key)
        if row.signs_from <= now - TOKEN_LIFE - LEAD:
            break  # whatever an older key signed has run out
    if signing is None:
        return None
    return KeyRing(*signing, public=public, newest_from=rows[0].signs_from)


async def rotate_keys(work: Work, sealing_key: bytes) -> None:
    """Make a new key, which signs after `LEAD`, or at once if no key can sign now.

    Keys that nothing valid is signed with any more are deleted.
    """
    await work.session.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    ring = await load_ring(work.session, sealing_key, work.now)
    signs_from = work.now if ring is None else work.now + LEAD
    if ring is not None and ring.newest_from >= work.now:
        return  # another process has just made one
    made = _new_key(sealing_key, work.now, signs_from)
    work.session.add(made)
    _record(work, "signing_key_made", made.id, kid=made.kid)
    for row in await _run_out(work, kept=ring.public if ring else {}):
        _record(work, "signing_key_deleted", row.id, kid=row.kid)


@dataclass(slots=True)
class Keys:
    """The ring as a process keeps it: read again every minute, and for a `kid` it does not know."""

    sessions: Sessions
    sealing_key: bytes = field(repr=False)
    _ring: KeyRing | None = None
    _read_at: datetime | None = None
    _reading: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def ring(self, now: datetime, *, kid: str | None = None) -> KeyRing:
        """The ring of this moment, with a key that signs; made or rotated when it is time."""
        async with self._reading:
            if self._ring is None or self._is_stale(self._ring, now, kid):
                self._ring, self._read_at = await self._read(now), now
            return self._ring

    def _is_stale(self, ring: KeyRing, now: datetime, kid: str | None) -> bool:
        age = CACHED if self._read_at is None else now - self._read_at
        unknown = kid is not None and kid not in ring.public
        return age >= CACHED or age < timedelta() or (unknown and age >= _AGAIN)

    async def _read(self, now: datetime) -> KeyRing:
        async with self.sessions() as session:
            ring = await load_ring(session, self.sealing_key, now)
        if ring is None or ring.is_due(now):
            async with begin(self.sessions, now=now) as work:
                await rotate_keys(work, self.sealing_key)
                await work.session.flush()
                ring = await load_ring(work.session, self.sealing_key, now)
        if ring is None:
            raise RuntimeError("No key to sign with, although one was just made.")
        return ring


def thumbprint(jwk: Jwk) -> str:
    """The RFC 7638 thumbprint of an EC key: SHA-256, base64url."""
    members = {name: jwk[name] for name in ("crv", "kty", "x", "y")}
    digest = sha256(msgspec.json.encode(members, order="sorted")).digest()
    return urlsafe_b64encode(digest).decode().rstrip("=")


def _new_key(sealing_key: bytes, now: datetime, signs_from: datetime) -> SigningKey:
    private = ec.generate_private_key(ec.SECP256R1())
    jwk: dict[str, Any] = ECKey(private.public_key(), "ES256").to_dict()
    kid = thumbprint(jwk)
    der = private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return SigningKey(
        id=ids.new_id(),
        kid=kid,
        public_jwk={**jwk, "kid": kid, "use": "sig"},
        sealed_private_key=seal(sealing_key, der, name=kid),
        created_at=now,
        signs_from=signs_from,
    )


def _opened(row: SigningKey, sealing_key: bytes) -> tuple[str, Key] | None:
    der = unseal(sealing_key, row.sealed_private_key, name=row.kid)
    if der is None:
        log.warning("signing_key.sealed_with_another_secret", kid=row.kid)
        return None
    return row.kid, ECKey(load_der_private_key(der, password=None), "ES256")


async def _run_out(work: Work, kept: Mapping[str, Jwk]) -> list[Any]:
    deleted = await work.session.execute(
        delete(SigningKey)
        .where(SigningKey.kid.not_in(kept), SigningKey.signs_from < work.now - LEAD - TOKEN_LIFE)
        .returning(SigningKey.id, SigningKey.kid)
    )
    return list(deleted)


def _record(work: Work, kind: str, subject_id: UUID, *, kid: str) -> None:
    work.record(f"people.{kind}", stream=_STREAM, subject_id=subject_id, kid=kid)
