"""The installation's own secret: kept, and turned into a key for each purpose that seals things."""

import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

SHORTEST = 32  # characters of a secret that somebody sets
_NONCE = 12  # bytes; NIST SP 800-38D, 8.2
_FILE = "secret"


class SecretUnfit(Exception):
    """The secret cannot be used; the message says what to do, and never the secret."""


def open_secret(given: str, folder: Path) -> bytes:
    """The secret that was set, or else the one in `folder`/secret, made at the first start.

    Raises SecretUnfit when the one set is short, or the file is open to others.
    """
    if given:
        if len(given) < SHORTEST:
            raise SecretUnfit(f"The secret must have at least {SHORTEST} characters.")
        return given.encode()
    path = folder / _FILE
    if not path.exists():
        _make(path)
    if path.stat().st_mode & 0o077:
        raise SecretUnfit(f"Others can read {path}. Make it yours alone: chmod 600 {path}")
    return path.read_bytes()


def key_for(secret: bytes, purpose: str) -> bytes:
    """A key of 256 bits for one purpose (HKDF, RFC 5869): one given away gives no other away."""
    info = f"tryeza {purpose} v1".encode()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)


def seal(key: bytes, content: bytes, *, name: str) -> bytes:
    """The content encrypted and bound to `name` (AES-256-GCM): nonce, then ciphertext with tag."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, content, name.encode())


def unseal(key: bytes, sealed: bytes, *, name: str) -> bytes | None:
    """What was sealed; None when another key sealed it, under another name, or it was altered."""
    try:
        return AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], name.encode())
    except (InvalidTag, ValueError):
        return None


def _make(path: Path) -> None:
    """Write a fresh secret whole or not at all; of two processes at once, one wins."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{_FILE}.{secrets.token_hex(8)}")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(secrets.token_urlsafe(48).encode())
        os.fsync(file.fileno())
    try:
        os.link(fresh, path)
    except FileExistsError:
        return
    finally:
        fresh.unlink()
