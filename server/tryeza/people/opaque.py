"""Opaque secrets: 256 random bits for the holder, their SHA-256 digest for the database.

A digest is looked up by equality; as nobody can choose a secret's digest, that lookup tells
nothing about the secret by the time it takes.
"""

import secrets
from hashlib import sha256

LONGEST = 128  # characters of a secret that somebody presents; ours have 43


def new_secret() -> str:
    """A fresh secret: 256 bits, base64url, 43 characters."""
    return secrets.token_urlsafe(32)


def digest_of(secret: str) -> bytes:
    """What the database keeps of a secret: 32 bytes. Anything overlong is nobody's."""
    return sha256(secret[: LONGEST + 1].encode("utf-8", "surrogatepass")).digest()
