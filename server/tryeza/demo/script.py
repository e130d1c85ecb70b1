"""What the files say that people said: comments, replies, support, positions, answers.

Days are working days of the window, the first of which is 1.
"""

import msgspec

from tryeza.comments.models import Channel, CommentKind, Publicity
from tryeza.consultations.packs.shape import Outcome


class Support(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An organisation's endorsement, said by one of its people."""

    by: str
    organisation: str
    day: int


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the author made of a comment later."""

    day: int
    text: str
    wording: str | None = None


class Hiding(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A comment hidden by someone who runs the consultation, and why."""

    day: int
    by: str
    reason: str


class Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer in a thread."""

    by: str
    day: int
    text: str
    organisation: str | None = None
    language: str = "sq"
    kind: CommentKind = CommentKind.REMARK


class Settled(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a coordinator said of a comment's place on the revised version.

    Without an address it was right where it was carried to; `words` of the place, if only those.
    """

    at: str | None = None
    words: str | None = None


class Spoken(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A comment: on which day, by whom, for whom, where, and what.

    `at` is an address as `drafting.places` gives them, none for the whole document; `words` stand
    in the text of the comment's language. What did not come over the web was captured by `by` on
    the day `entered` (else the next), for `speaker` or an organisation. `answer` names an entry of
    the answers' file.
    """

    day: int
    by: str
    text: str
    kind: CommentKind = CommentKind.REMARK
    key: str | None = None
    at: str | None = None
    words: str | None = None
    wording: str | None = None
    language: str = "sq"
    organisation: str | None = None
    inside: bool = False
    publicity: Publicity = Publicity.NAMED
    channel: Channel = Channel.WEB
    speaker: str | None = None
    entered: int | None = None
    supported: list[Support] = []
    replies: list[Reply] = []
    edited: Change | None = None
    withdrawn: int | None = None
    hidden: Hiding | None = None
    answer: str | None = None
    settled: Settled | None = None

    @property
    def told_on(self) -> int:
        """The day on which it is entered."""
        return self.entered or self.day + (self.channel is not Channel.WEB)


class Position(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A position: opened by the lead, made of internal comments, edited; submitted if it was."""

    organisation: str
    lead: str
    opened: int
    collated: int
    of: list[str]
    submitted: int | None = None
    edited: dict[str, str] = {}  # key of the internal comment → what the lead made of it
    answers: dict[str, str] = {}  # key of the internal comment → entry of the answers' file


class Reasoned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer: who recommended and who decided it, how many working days after the closing.

    `reflected` holds addresses in the revised version's text of the answer's language.
    """

    key: str
    outcome: Outcome
    day: int
    reason: str | None = None
    language: str = "sq"
    by: str = "arta"
    decided_by: str = "elira"
    reflected: list[str] = []


class Recommended(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An answer that is prepared while the window is open, decided on another day or not yet."""

    key: str
    outcome: Outcome
    day: int
    reason: str
    language: str = "sq"
    decided: int | None = None


class Consultation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a consultation is called, what it is about, and whom to ask."""

    titles: dict[str, str]
    description: dict[str, str]
    contact: str


class DraftVersion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How a version is called, and what it is."""

    label: str
    note: dict[str, str]


class Draft(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document: its titles, and its versions in order."""

    titles: dict[str, str]
    versions: list[DraftVersion] = []


class Exempted(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A draft that was approved without consultation, and why."""

    titles: dict[str, str]
    justification: str
    legal_basis: str
