"""What a receipt holds: the words as they were submitted, and the journal's event that says so."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tryeza.comments.models import CommentKind, Publicity

Texts = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Seal:
    """The event of the journal: the `position`-th of its `stream`; `hash` is SHA-256 in hex."""

    stream: str
    position: int
    at: datetime
    hash: str


@dataclass(frozen=True, slots=True)
class Words:
    """A comment as it was submitted; `place` holds the headings and the label as printed then.

    `digest` is what the journal keeps of the words: SHA-256 in hex of kind, text and wording.
    """

    number: int
    kind: CommentKind
    language: str
    place: tuple[str, ...]
    quote: str
    text: str
    proposed_wording: str
    publicity: Publicity
    digest: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """What one organisation or one author submitted.

    `name` is what a file of it is called. `organisation` is empty where the author spoke for nobody
    but themselves; `is_position` says that it is the organisation's one position. Moments are UTC,
    `zone` is the one to print them in.
    """

    name: str
    consultation: Texts
    document: Texts
    version: str
    deadline: datetime
    zone: str
    organisation: Texts
    is_position: bool
    submitted_by: str
    received_at: datetime
    edited_at: datetime | None
    comments: tuple[Words, ...]
    seal: Seal
