"""Puts the legal clock's derivations and a rule pack's demands into words."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import groupby

from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.deadlines import CountedDay, DayReason, Deadline, Window, WorkingDays
from tryeza.consultations.packs.demands import Gap, Notice
from tryeza.kernel.catalogue import Catalogue, Language, format_date, in_language
from tryeza.kernel.telling import words_of


class Occasion(StrEnum):
    """What happens at a deadline: a window closes, or something is due."""

    CLOSES = "closes"
    DUE = "due"


def words() -> Catalogue:
    return words_of("consultations")


def explain_deadline(
    deadline: Deadline, language: Language, occasion: Occasion = Occasion.CLOSES
) -> str:
    """One sentence: the period, its end, each skipped day and why, the source.

    "15 working days from 14.09.2018 without the first day: closes 05.10.2018 23:59 Europe/Belgrade;
    skipped: 15.09.2018–16.09.2018 (weekend), …; source: …"
    """
    say = words().say
    period = say(f"unit.{deadline.rule.unit.value}", language, count=deadline.rule.length)
    counting = "with_first" if deadline.rule.count_first_day else "without_first"
    start = say(
        f"deadline.from.{counting}",
        language,
        period=period,
        anchor=format_date(deadline.anchor, language),
    )
    due = format_date(deadline.due, language)
    end = say(f"deadline.{occasion.value}", language, due=due, zone=deadline.zone)
    return f"{start}: " + "; ".join([end, *_remarks(deadline, language)])


def explain_window(window: Window, counted: WorkingDays, language: Language) -> str:
    """Both countings: "… to 04.10.2018: 15 working days with the first day, 14 without it"."""
    return words().say(
        "window.working_days",
        language,
        opens=format_date(window.opens, language),
        closes=format_date(window.closes, language),
        period=words().say("unit.working_days", language, count=counted.inclusive),
        without_first=counted.without_first,
    )


def describe(finding: Gap | Notice, language: Language) -> str:
    """A gap or a warning as a sentence for the coordinator."""
    return words().say(finding.code, language, **_worded(finding.facts, language))


def _worded(facts: Mapping[str, object], language: Language) -> dict[str, object]:
    worded = dict(facts)
    if isinstance(day := facts.get("day"), date):
        worded["day"] = format_date(day, language)
    if isinstance(names := facts.get("names"), Mapping):
        worded["name"] = in_language(names, language)
    return worded


def _remarks(deadline: Deadline, language: Language) -> Iterator[str]:
    say = words().say
    skipped = [day for day in deadline.skipped if day.reason is not DayReason.FIRST_DAY]
    if skipped:
        yield say("deadline.skipped", language, days=", ".join(_runs(skipped, language)))
    if deadline.days[-1].reason is DayReason.MOVED_END:
        yield say("deadline.moved", language, day=format_date(deadline.due, language))
    if deadline.rule.source:
        yield say("deadline.source", language, source=deadline.rule.source)
    if not deadline.rule.verified:
        yield say("deadline.unverified", language)


def _runs(days: list[CountedDay], language: Language) -> Iterator[str]:
    """Neighbouring days with one reason as one run: "15.09.2018–16.09.2018 (weekend)"."""

    def run_key(numbered: tuple[int, CountedDay]) -> tuple[int, str]:
        index, day = numbered
        return day.day.toordinal() - index, _reason(day, language)

    for (_, reason), run in groupby(enumerate(days), key=run_key):
        dates = [format_date(day.day, language) for _, day in run]
        span = dates[0] if len(dates) == 1 else f"{dates[0]}–{dates[-1]}"
        yield f"{span} ({reason})"


def _reason(day: CountedDay, language: Language) -> str:
    if day.holiday is None:
        return words().say("day.weekend", language)
    name = in_language(day.holiday.names, language)
    if day.holiday.status is DayStatus.ESTIMATED:
        return words().say("day.estimated", language, name=name)
    return name
