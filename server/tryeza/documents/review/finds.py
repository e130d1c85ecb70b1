"""What was found in a returned Word file, as plain data."""

from dataclasses import dataclass
from enum import StrEnum

from tryeza.documents.content import Warning
from tryeza.kernel.errors import Told


class ChangeKind(StrEnum):
    """What somebody wants done to a paragraph."""

    SUGGEST = "suggest"
    INSERT = "insert"
    DELETE = "delete"
    MOVE = "move"
    JOIN = "join"
    SPLIT = "split"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment on a paragraph, by its place in the base, and on `text[start:end]` of it.

    Without `start` it is on the paragraph as a whole, and `quote` holds words that are not in
    the base; without `paragraph` no text anchors it. `date` is as the file has it, mostly the
    author's own clock without a zone; `utc` is the moment, where the file knows it; `durable`
    an id that stays when the file is saved again. `sent` is the id of the comment that this is, if
    the copy was sent out with it.
    """

    id: str
    parent: str | None
    author: str
    initials: str
    date: str | None
    utc: str | None
    durable: str | None
    resolved: bool
    paragraph: int | None
    start: int | None
    end: int | None
    quote: str
    text: str
    sent: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What one author wants of a paragraph: its text `old` to be `new`.

    `author` is None for what was not tracked but differs from the base, and empty where the file
    names nobody. An `insert` stands after `paragraph` (before it if `before`); a `join` begins at
    it, its paragraphs parted by line feeds in `old`, as those of a `split` are in `new`; a `move`
    goes after `after`, None for the beginning. Texts are without the paragraph's label, unless
    the change is one of the label too. `sure` is false where a person should look. `sent` is the id
    of what proposes it already, if the copy was sent out with it.
    """

    author: str | None
    date: str | None
    paragraph: int | None
    kind: ChangeKind
    old: str
    new: str
    before: bool = False
    after: int | None = None
    sure: bool = True
    sent: str | None = None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A comment (by its id) or a tracked change that has no place in the base, and why."""

    comment: str | None
    author: str
    text: str
    reason: Told


@dataclass(frozen=True, slots=True)
class Review:
    """All that a returned file holds, and what a person should know of it."""

    comments: tuple[Comment, ...] = ()
    changes: tuple[Change, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    notices: tuple[Told, ...] = ()
    warnings: tuple[Warning, ...] = ()  # of the reader: what of the file is no text


def notice(code: str, **facts: str | int) -> Told:
    """Something to be told about a returned file, by its sentence in the room's words."""
    return Told(f"documents.review.{code}", facts)
