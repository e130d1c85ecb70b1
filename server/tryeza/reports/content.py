"""What a consultation report holds: records only, from which every number and every format is made.

A report is frozen as canonical JSON (`freeze`); the same bytes give the same report for ever.
Texts that exist in several languages are keyed by BCP 47 tags. Nothing in here is secret: what
may not be published enters as a `WithheldComment`, without text, author or place.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import msgspec

from tryeza.comments.models import Channel, CommentKind
from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents.models import Audience, DraftKind
from tryeza.kernel.actor import Side
from tryeza.kernel.catalogue import Language
from tryeza.organisations.models import OrganisationKind

Texts = Mapping[str, str]


class Section(StrEnum):
    """The sections of a report that people write; nothing else in it is prose."""

    SUMMARY = "summary"
    METHODS = "methods"
    CHANGES = "changes"
    CONCLUSIONS = "conclusions"


class WithheldReason(StrEnum):
    """Why a comment is counted and not shown."""

    NOT_PUBLIC = "not_public"  # its author chose so before sending
    HIDDEN = "hidden"  # a moderator hid it, with a reason the author was told


class ChangeKind(StrEnum):
    """What became of a paragraph between the version consulted on and the revised one."""

    EDITED = "edited"
    MOVED = "moved"
    SPLIT = "split"
    MERGED = "merged"
    REMOVED = "removed"
    ADDED = "added"


class SegmentKind(StrEnum):
    """What a run of words in a redline is."""

    KEPT = "kept"
    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation that took part; `key` is unique within the report."""

    key: str
    name: Texts
    kind: OrganisationKind
    side: Side


@dataclass(frozen=True, slots=True)
class VersionReference:
    """A version of the text: its number, the name it goes by, and when it was published.

    `audience` is who could read it when the report was made; older reports do not say.
    """

    number: int
    name: str
    published_on: date | None
    audience: Audience | None = None


@dataclass(frozen=True, slots=True)
class PackReference:
    """The rule pack that bound the consultation."""

    id: str
    title: Texts
    source: str


@dataclass(frozen=True, slots=True)
class Stage:
    """A consultation held: whom it asked, from when to when (local dates, both included).

    The working days are counted both ways; `extensions` holds the reason of each extension.
    """

    kind: ConsultationKind
    opens: date
    closes: date
    working_days: int
    working_days_without_first: int
    extensions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Meeting:
    """A public meeting or workshop held for the consultation, and how many took part."""

    title: Texts
    held_on: date
    place: str
    participants: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a comment stands, as printed when it was made.

    `order` is the paragraph's place in the text, from 0; None is the document as a whole.
    `article` is the unit that statistics count by ("Neni 5"), `label` the paragraph's own label.
    """

    order: int | None = None
    article: str = ""
    label: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What was decided about a comment; `reflected` names the places of the revised text."""

    outcome: Outcome
    reason: str
    language: str
    is_decided: bool
    reflected: tuple[str, ...] = ()
    is_outdated: bool = False  # the comment was changed after it was answered


@dataclass(frozen=True, slots=True)
class AnnexComment:
    """A public comment. `author` is the same for all comments of one person that name them.

    `author` and `author_name` are empty where the organisation alone is shown; `organisation` and
    `endorsed_by` are keys of `ConsultationReport.organisations`; `received_on` is a local date.
    """

    number: int
    received_on: date
    stage: ConsultationKind
    kind: CommentKind
    channel: Channel
    language: str
    author: str
    author_name: str
    organisation: str | None
    place: Place
    quote: str
    text: str
    proposed_wording: str
    answer: Answer | None
    endorsed_by: tuple[str, ...] = ()
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class WithheldComment:
    """A comment that is counted and not shown: what statistics need, and nothing else."""

    number: int
    reason: WithheldReason
    stage: ConsultationKind
    side: Side | None
    outcome: Outcome | None
    has_reason: bool
    is_decided: bool
    is_reply: bool = False
    is_outdated: bool = False


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of words in a redline."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True, slots=True)
class Change:
    """One paragraph that changed: its label and headings in the revised text, and its redline.

    `moved_from` is where a moved one stood before: its headings there, and its label.
    """

    kind: ChangeKind
    label: str
    path: tuple[str, ...]
    segments: tuple[Segment, ...]
    moved_from: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Narrative:
    """A section that a person wrote, in Markdown."""

    section: Section
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class OtherText:
    """The same text in another of its languages: what changed in it, and what its articles are
    called there, by what the leading text calls them."""

    language: str
    changes: tuple[Change, ...]
    articles: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ConsultationReport:
    """The whole report at a version and a cut-off.

    `recorded_comments` is how many comments stood in the consultation at `cut_off` (UTC) as the
    database itself counts them: the report's own numbers must come to the same.
    `people_not_shown` are those whom no comment in the annex names. `zone` is the IANA zone of
    every local date. `journal_head` is the hash of the journal's last event. `text_language` is
    that in which the changes are counted, whatever language the report is read in, and shown where
    `other_texts` has none in the reader's: that of the leading text; empty where the two versions
    share no language.
    """

    title: Texts
    kind: DraftKind
    institution: Texts
    coordinators: tuple[str, ...]
    pack: PackReference
    stages: tuple[Stage, ...]
    version: VersionReference
    revised_version: VersionReference | None
    number: int
    cut_off: datetime
    zone: str
    organisations: tuple[Organisation, ...]
    meetings: tuple[Meeting, ...]
    comments: tuple[AnnexComment, ...]
    withheld: tuple[WithheldComment, ...]
    people_not_shown: int
    recorded_comments: int
    changes: tuple[Change, ...]
    narratives: tuple[Narrative, ...]
    journal_head: str
    text_language: str = ""
    other_texts: tuple[OtherText, ...] = ()


def text_shown(report: ConsultationReport, language: Language) -> OtherText:
    """The text that a reader of this language is shown: in it where there is one, else leading."""
    for text in report.other_texts:
        if _base(text.language) == _base(language.value) != _base(report.text_language):
            return text
    return OtherText(report.text_language, report.changes, {})


def _base(tag: str) -> str:
    """The language of a BCP 47 tag, whatever its script."""
    return tag.split("-")[0]


def freeze(report: ConsultationReport) -> bytes:
    """The report as canonical JSON: fields in their declared order, mappings sorted by key."""
    return msgspec.json.encode(report, order="deterministic")


def thaw(frozen: bytes) -> ConsultationReport:
    """The report that was frozen; raises msgspec.ValidationError for anything else."""
    return msgspec.json.decode(frozen, type=ConsultationReport)


def in_document_order(report: ConsultationReport) -> tuple[AnnexComment, ...]:
    """The annex: comments on the whole document first, then by place, then as they came."""
    return tuple(sorted(report.comments, key=_document_order))


def _document_order(comment: AnnexComment) -> tuple[int, date, int]:
    order = -1 if comment.place.order is None else comment.place.order
    return order, comment.received_on, comment.number
