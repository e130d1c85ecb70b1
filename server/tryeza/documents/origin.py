"""Names the text that a Word file was made of, so that its return is matched without guessing."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final
from uuid import UUID

from tryeza.documents.content import Paragraph

NAMESPACE: Final = "urn:tryeza:review-copy:1"
_MARK: Final = re.compile(r"_tz([0-9a-f]{32})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Origin:
    """A document, a version of it, and the identity of each of that version's paragraphs.

    An identity (32 hexadecimal digits) stays with a paragraph through all versions.
    """

    document: str
    version: str
    paragraphs: tuple[str, ...]


def origin_of(paragraphs: Sequence[Paragraph]) -> Origin:
    """The origin of a text that no database knows: the same for the same text."""
    whole = sha256()
    for one in paragraphs:
        whole.update(f"{one.label}\x1f{one.text}\x1e".encode("utf-8", "replace"))
    version = whole.hexdigest()[:32]
    identities = (
        sha256(f"{version}/{at}".encode()).hexdigest()[:32] for at in range(len(paragraphs))
    )
    return Origin(version, version, tuple(identities))


def stored_origin(document: UUID, version: UUID, paragraphs: Sequence[UUID]) -> Origin:
    """The origin of a version that is kept."""
    return Origin(document.hex, version.hex, tuple(one.hex for one in paragraphs))


def mark_of(identity: str) -> str:
    """The name of the bookmark that a paragraph carries: hidden in Word, 40 characters at most."""
    return f"_tz{identity}"


def identity_of(mark: str) -> str | None:
    """The identity that a bookmark's name says; None for any other bookmark."""
    found = _MARK.fullmatch(mark)
    return found[1].lower() if found else None
