"""What a rule pack demands: before opening, of the window, of the answers and the report."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from tryeza.consultations.calendars import Calendar, DayStatus
from tryeza.consultations.deadlines import (
    CountedDay,
    DayReason,
    Deadline,
    Rule,
    Unit,
    Window,
    count_working_days,
    deadline,
)
from tryeza.consultations.packs.shape import Outcome, Requirement, RulePack, unverified_values
from tryeza.documents.models import DraftKind


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """What is there when a coordinator wants to open a consultation."""

    kind: DraftKind
    has_document: bool
    has_memorandum: bool
    contact: str
    opens: date | None
    closes: date | None
    today: date  # where the consultation is


class OpeningPart(StrEnum):
    """The part of a consultation in preparation by which a gap is mended."""

    VERSION = "version"
    SUPPORTING_DOCUMENTS = "supporting_documents"
    CONTACT = "contact"
    WINDOW = "window"
    RULES = "rules"


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the pack demands and that is missing; `code` is a key of `words.yaml`."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to know that stops nobody; `code` is a key of `words.yaml`."""

    code: str
    facts: Mapping[str, object] = field(default_factory=dict)


def missing_to_open(pack: RulePack, facts: OpeningFacts) -> list[Gap]:
    """What must still be added before the consultation may open, in the pack's order."""
    there = {
        Requirement.CONSULTATION_DOCUMENT: facts.has_document,
        Requirement.EXPLANATORY_MEMORANDUM: facts.has_memorandum,
        Requirement.CONTACT: bool(facts.contact.strip()),
        Requirement.START: facts.opens is not None,
        Requirement.END: facts.closes is not None,
    }
    gaps = [
        Gap(f"missing.{requirement.value}")
        for requirement in pack.publish.required_to_open.value
        if not there[requirement]
    ]
    if facts.opens and facts.opens < facts.today:
        gaps.append(Gap("missing.start_to_come"))
    if facts.opens and facts.closes and facts.closes < facts.opens:
        gaps.append(Gap("missing.order"))
    if facts.kind not in pack.applies_to:
        gaps.append(Gap("missing.kind", {"pack": pack.id}))
    return gaps


MENDED_BY: Mapping[str, OpeningPart] = {
    "missing.consultation_document": OpeningPart.VERSION,
    "missing.explanatory_memorandum": OpeningPart.SUPPORTING_DOCUMENTS,
    "missing.contact": OpeningPart.CONTACT,
    "missing.start": OpeningPart.WINDOW,
    "missing.end": OpeningPart.WINDOW,
    "missing.start_to_come": OpeningPart.WINDOW,
    "missing.order": OpeningPart.WINDOW,
    "missing.kind": OpeningPart.RULES,
}


def window_notices(pack: RulePack, window: Window, calendar: Calendar) -> list[Notice]:
    """Warnings about a window: too short, holidays within, values that nobody has checked."""
    counted = count_working_days(window.opens, window.closes, calendar)
    notices = [*_too_short(pack, counted.inclusive, counted.without_first)]
    notices += [_holiday_notice(day) for day in counted.days if day.reason is DayReason.HOLIDAY]
    unverified = dict(unverified_values(pack))
    for place in ("written.min_working_days", "written.count_first_day"):
        if place in unverified:
            notices.append(Notice("warning.unverified", {"place": place}))
    return notices


def _too_short(pack: RulePack, inclusive: int, without_first: int) -> list[Notice]:
    minimum = pack.written.min_working_days.value
    days = inclusive if pack.written.count_first_day.value else without_first
    if minimum is None or days >= minimum:
        return []
    facts = {"minimum": minimum, "inclusive": inclusive, "without_first": without_first}
    return [Notice("warning.too_short", facts)]


def _holiday_notice(day: CountedDay) -> Notice:
    assert day.holiday is not None  # noqa: S101 (a day skipped as a holiday carries it)
    estimated = day.holiday.status is DayStatus.ESTIMATED
    code = "warning.holiday_estimated" if estimated else "warning.holiday"
    return Notice(code, {"day": day.day, "names": day.holiday.names})


def text_change_notice(window_is_open: bool, text_changed: bool) -> list[Notice]:
    """A text that changes while people comment on it needs a notice to them, or an extension."""
    return [Notice("warning.text_changed")] if window_is_open and text_changed else []


def earliest_close(pack: RulePack, opens: date, calendar: Calendar) -> Deadline | None:
    """The first day on which a consultation may close; None if the pack knows no minimum."""
    minimum = pack.written.min_working_days
    if minimum.value is None:
        return None
    rule = Rule(
        length=minimum.value,
        unit=Unit.WORKING_DAYS,
        source=pack.source,
        count_first_day=pack.written.count_first_day.value,
        verified=minimum.verified and pack.written.count_first_day.verified,
    )
    return deadline(opens, rule, calendar, pack.timezone)


def report_due(pack: RulePack, closes: date, calendar: Calendar) -> Deadline | None:
    """When the report is due after closing on `closes`; None if the pack does not say."""
    due = pack.report.due_working_days_after_close
    if due.value is None:
        return None
    rule = Rule(due.value, Unit.WORKING_DAYS, pack.source, verified=due.verified)
    return deadline(closes, rule, calendar, pack.timezone)


def annual_report_due(pack: RulePack, year: int) -> date:
    """The day on which the report on `year` is due, in the year after it."""
    return date.fromisoformat(f"{year + 1}-{pack.annual_report.due.value}")


def outcomes_allowed(pack: RulePack) -> tuple[Outcome, ...]:
    """The outcomes an answer may have, in the pack's order."""
    return tuple(pack.report.outcomes.value)


def reason_required(pack: RulePack, outcome: Outcome) -> bool:
    return outcome in pack.report.reason_required_for.value


def exemption_gaps(pack: RulePack, justification: str) -> list[Gap]:
    """What a draft still lacks to be approved without consultation."""
    if pack.exemption.requires_justification.value and not justification.strip():
        return [Gap("missing.justification")]
    return []
