"""Rule packs: what one jurisdiction's act demands of a consultation, as types."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated, Generic, TypeVar

import msgspec

from tryeza.documents.models import DraftKind

T = TypeVar("T")
WorkingDaysCount = Annotated[int, msgspec.Meta(ge=1, le=366)]
MonthAndDay = Annotated[str, msgspec.Meta(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
Identifier = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{1,62}$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=500)]


class Stage(StrEnum):
    """Where in the process of consultation something happens."""

    AGENDA = "agenda"
    PRELIMINARY = "preliminary"
    WRITTEN = "written"
    MEETING = "meeting"
    FEEDBACK = "feedback"


class Outcome(StrEnum):
    """What became of a comment."""

    ACCEPTED = "accepted"
    PARTIALLY_ACCEPTED = "partially_accepted"
    REJECTED = "rejected"
    NOTED = "noted"
    OUT_OF_SCOPE = "out_of_scope"


class Requirement(StrEnum):
    """What must be there before a consultation opens."""

    CONSULTATION_DOCUMENT = "consultation_document"
    EXPLANATORY_MEMORANDUM = "explanatory_memorandum"
    CONTACT = "contact"
    START = "start"
    END = "end"


class Value(msgspec.Struct, Generic[T], frozen=True, forbid_unknown_fields=True):
    """A value of the act, where it is from, and whether a person has checked it there."""

    value: T
    verified: bool = False
    source: str = ""
    note: str = ""


class WrittenRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The written consultation: how long, and how its days are counted."""

    min_working_days: Value[WorkingDaysCount | None]
    count_first_day: Value[bool]


class MeetingRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Public meetings: how many working days before, they must be announced; null is not known."""

    min_notice_working_days: Value[WorkingDaysCount | None] = Value(None)


class PublicationRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is published before opening and after closing."""

    required_to_open: Value[list[Requirement]]
    report: Value[bool]
    revised_text: Value[bool]


class ReportRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The report: when it is due (null: not known), the outcomes, and which need a reason."""

    due_working_days_after_close: Value[WorkingDaysCount | None]
    outcomes: Value[list[Outcome]]
    reason_required_for: Value[list[Outcome]]


class AnnualReportRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When the report on a year is due in the next year, as MM-DD."""

    due: Value[MonthAndDay]


class ExemptionRules(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a draft needs that is approved without consultation."""

    requires_justification: Value[bool]


class RulePack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One act's demands; a consultation keeps the pack that was in force when it opened."""

    id: Identifier
    title: dict[str, Name]
    source: Name
    valid_from: date
    timezone: Name
    calendar: Identifier
    applies_to: list[DraftKind]
    stages: list[Stage]
    written: WrittenRules
    publish: PublicationRules
    report: ReportRules
    annual_report: AnnualReportRules
    exemption: ExemptionRules
    meeting: MeetingRules = MeetingRules()
    valid_to: date | None = None


def pack_in_force(
    packs: Iterable[RulePack], day: date, kind: DraftKind | None = None
) -> RulePack | None:
    """The pack that governs a consultation opened on `day`; the newest if there are several."""
    in_force = [
        pack
        for pack in packs
        if pack.valid_from <= day
        and (pack.valid_to is None or day <= pack.valid_to)
        and (kind is None or kind in pack.applies_to)
    ]
    return max(in_force, key=lambda pack: pack.valid_from, default=None)


def unverified_values(pack: RulePack) -> tuple[tuple[str, Value[object]], ...]:
    """The values that nobody has checked yet, each with its place (`written.count_first_day`)."""
    return tuple((path, value) for path, value in _values(pack) if not value.verified)


def _values(struct: msgspec.Struct, path: str = "") -> Iterable[tuple[str, Value[object]]]:
    for name in struct.__struct_fields__:
        part = getattr(struct, name)
        if isinstance(part, Value):
            yield f"{path}{name}", part
        elif isinstance(part, msgspec.Struct):
            yield from _values(part, f"{path}{name}.")
