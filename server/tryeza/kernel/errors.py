"""What can go wrong for a person, as a tree.

Refused                     the act is not for this actor, or there is nothing to act on
├── NotFound                there is no such thing, or it is not for you: nobody can tell which
├── SignInNeeded            a signed-in person may be allowed to
└── Forbidden               you may see it, but not do this

Problem                     something a person can mend, shown beside the field
├── Invalid                 values that do not fit, one entry a field
├── Closed                  the window is not open; says when it opened or closed
├── Conflict                somebody changed it since you read it; carries what stands now
└── Limit                   too many, too large or too often; says how much is allowed

Busy                        nothing is wrong with it: the server has too much to do just now

Each carries a `code`, which names a sentence in the catalogues of `languages`, and the facts that
fill it in; the sentence is made for the language of the reader at the edge, never here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import ceil
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence to be told: its code in the catalogues and the facts that fill it in."""

    code: str
    facts: Mapping[str, "Fact"] = field(default_factory=dict)


Fact = str | int | float | datetime | Told  # a sentence may stand in another


class Tellable(Exception):
    """Anything that is told to a person in their language."""

    def __init__(self, code: str, **facts: Fact) -> None:
        super().__init__(code)
        self.told = Told(code, facts)


class Refused(Tellable):
    """The act is not for this actor."""


class NotFound(Refused):
    """There is no such thing, or it is hidden from this actor; the two are never told apart."""

    def __init__(self, thing: str = "thing") -> None:
        super().__init__("kernel.not_found", thing=thing)


class SignInNeeded(Refused):
    """Only a signed-in person may do this."""

    def __init__(self) -> None:
        super().__init__("kernel.sign_in_needed")


class Forbidden(Refused):
    """The actor may see the thing but not do this act; `reasons` say why, most telling first."""

    def __init__(self, act: str, reasons: Sequence[Told] = ()) -> None:
        super().__init__("kernel.forbidden", act=act)
        self.act = act
        self.reasons = tuple(reasons)


class Problem(Tellable):
    """Something the person can mend."""


@dataclass(frozen=True, slots=True)
class FieldError:
    """One value that does not fit: the input field's path (`comment.text`) and why."""

    path: str
    told: Told


class Invalid(Problem):
    """One or more values do not fit."""

    def __init__(self, *fields: FieldError) -> None:
        super().__init__("kernel.invalid")
        self.fields = fields


def invalid(path: str, code: str, **facts: Fact) -> Invalid:
    """An `Invalid` for a single field."""
    return Invalid(FieldError(path, Told(code, facts)))


class Closed(Problem):
    """The window is not open. `at` is the moment it closed (or will open), UTC."""

    def __init__(self, code: str, at: datetime, kept_draft_id: UUID | None = None) -> None:
        super().__init__(code, at=at)
        self.at = at
        self.kept_draft_id = kept_draft_id


class Conflict(Problem):
    """Somebody else changed it first. `current_revision` is what stands now."""

    def __init__(self, code: str, *, subject_id: UUID, current_revision: int) -> None:
        super().__init__(code)
        self.subject_id = subject_id
        self.current_revision = current_revision


class Busy(Tellable):
    """Too much is being made at once; worth trying again after `retry_after` seconds."""

    def __init__(self, retry_after: int) -> None:
        super().__init__("kernel.busy", count=retry_after)
        self.retry_after = retry_after


class Limit(Problem):
    """More than is allowed. `limit` in the unit that the sentence names; retry after seconds.

    Its sentence is told the whole minutes to wait as `count`, rounded up.
    """

    def __init__(self, code: str, limit: int, retry_after: int | None = None) -> None:
        super().__init__(code, limit=limit, count=ceil((retry_after or 0) / 60))
        self.limit = limit
        self.retry_after = retry_after
