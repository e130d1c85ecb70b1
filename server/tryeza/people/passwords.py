"""Passwords: which are good enough, and their argon2id hashes.

A hash takes 64 MiB and a good part of a processor for a while. It is made in one of two threads,
so that the event loop never waits, and the line before them is short, so that a flood of
sign-ins ends in refusals and not in an exhausted machine.
"""

import asyncio
import secrets
import unicodedata
from base64 import b64encode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import lru_cache, partial
from importlib import resources
from itertools import pairwise
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.low_level import ARGON2_VERSION
from argon2.profiles import RFC_9106_LOW_MEMORY

from tryeza.kernel.errors import Limit, invalid

P = ParamSpec("P")
T = TypeVar("T")

# NIST SP 800-63B-4, 3.1.1.2: length is what counts; no rules of composition, no expiry.
SHORTEST = 12
LONGEST = 256  # code points; hashing time must not depend on what a stranger sends

# RFC 9106, section 4, second recommended option: argon2id, t=3, p=4, 64 MiB, 128-bit salt,
# 256-bit tag. Above the minimum of OWASP's Password Storage Cheat Sheet (19 MiB, t=2, p=1).
_hasher = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)
_THREADS = 2
_LINE = 20  # a hash takes up to a quarter of a second of one core: the last waits some seconds


@dataclass(slots=True)
class _Hall:
    """The threads that hash, and how many wait for them."""

    threads: ThreadPoolExecutor
    waiting: int = 0


_hall = _Hall(ThreadPoolExecutor(_THREADS, thread_name_prefix="argon2"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a password is right, and whether its hash was made with older parameters."""

    right: bool
    outdated: bool = False


async def hash_of(password: str) -> str:
    """The argon2id hash, in PHC string format. Raises Limit when too many wait."""
    return await _in_thread(_hasher.hash, _bytes_of(password))


async def verify(stored: str | None, password: str) -> Verdict:
    """Whether `password` is the one behind `stored`; None costs as much as a wrong password."""
    return await _in_thread(_verdict, stored or _nobodys_hash(_hasher), _bytes_of(password))


def normal(password: str) -> str:
    """The password as it is hashed: NFKC (NIST SP 800-63B-4), so that keyboards agree."""
    return unicodedata.normalize("NFKC", password[: LONGEST + 1])


def check_new(password: str, *, own_words: tuple[str, ...], path: str = "password") -> None:
    """Raise Invalid unless this may become a password: long enough, and not easily guessed.

    `own_words` are the person's name and address, which a guesser tries first.
    """
    chosen = normal(password)
    if len(chosen) < SHORTEST:
        raise invalid(path, "people.password_too_short", limit=SHORTEST)
    if len(password) > LONGEST or len(chosen) > LONGEST:
        raise invalid(path, "people.password_too_long", limit=LONGEST)
    if any(unicodedata.category(letter) in ("Cc", "Cs") for letter in chosen):
        raise invalid(path, "people.password_unseen")
    if _is_common(chosen.casefold()):
        raise invalid(path, "people.password_common")
    if _is_own(chosen.casefold(), own_words):
        raise invalid(path, "people.password_own")


def _is_common(chosen: str) -> bool:
    """Among the commonest, also with digits or marks around it, or made of one short piece."""
    core = chosen.strip("0123456789!?.,;:*#@$%&+-_=/()[]{}'\" ")
    repeated = any(chosen == (chosen[:n] * len(chosen))[: len(chosen)] for n in range(1, 5))
    return repeated or _is_run(chosen) or not {chosen, core}.isdisjoint(_commonest())


def _is_run(chosen: str) -> bool:
    """Letters or digits one after another, up or down: abcdefghijkl, 987654321098."""
    steps = {ord(b) - ord(a) for a, b in pairwise(chosen)}
    return steps <= {1, -9} or steps <= {-1, 9}


def _is_own(chosen: str, own_words: tuple[str, ...]) -> bool:
    """What remains without the person's own words is less than half of what is asked for."""
    parts = {"tryeza"}
    for words in own_words:
        parts |= {part for part in _words_of(words.casefold()) if len(part) > 2}
    for part in sorted(parts, key=len, reverse=True):
        chosen = chosen.replace(part, "")
    return len(chosen) < SHORTEST // 2


def _words_of(text: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in text).split()


@lru_cache(maxsize=1)
def _commonest() -> frozenset[str]:
    lines = (resources.files("tryeza.people") / "common_passwords.txt").read_text("utf-8")
    return frozenset(line for line in lines.splitlines() if line and not line.startswith("#"))


def _verdict(stored: str, password: bytes) -> Verdict:
    try:
        _hasher.verify(stored, password)
    except (VerificationError, InvalidHashError):
        return Verdict(right=False)
    return Verdict(right=True, outdated=_hasher.check_needs_rehash(stored))


@lru_cache(maxsize=1)
def _nobodys_hash(hasher: PasswordHasher) -> str:
    """A hash with the hasher's parameters that no password has."""
    salt, tag = (_phc(secrets.token_bytes(n)) for n in (hasher.salt_len, hasher.hash_len))
    cost = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    return f"$argon2id$v={ARGON2_VERSION}${cost}${salt}${tag}"


async def _in_thread(work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    if _hall.waiting >= _LINE:
        raise Limit("people.busy", _LINE, retry_after=5)
    _hall.waiting += 1
    try:
        call = partial(work, *args, **kwargs)
        return await asyncio.get_running_loop().run_in_executor(_hall.threads, call)
    finally:
        _hall.waiting -= 1


def _bytes_of(password: str) -> bytes:
    return normal(password).encode("utf-8", "surrogatepass")


def _phc(value: bytes) -> str:
    return b64encode(value).decode().rstrip("=")
