"""What binds consultations: rule packs and calendars, put in, edited, and what an edit moves."""

from collections.abc import Sequence
from datetime import date
from uuid import NAMESPACE_URL, UUID, uuid5

import msgspec
from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert

from tryeza.consultations import rules
from tryeza.consultations.actions import apply_extension, derived
from tryeza.consultations.calendars import Calendar, DayStatus, shipped_calendar
from tryeza.consultations.models import (
    CalendarYears,
    Consultation,
    ConsultationState,
    Holiday,
    RulePackRevision,
)
from tryeza.consultations.packs.reading import PackError, PackInvalid, read_pack, shipped_packs
from tryeza.consultations.packs.shape import RulePack
from tryeza.consultations.rules import Act
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, FieldError, Invalid, Told, invalid
from tryeza.kernel.localised import clean_name
from tryeza.kernel.work import Work


async def put_in_shipped(work: Work) -> None:
    """Put the packs and calendars that ship with the program into a database that lacks them."""
    known = set((await work.session.execute(select(RulePackRevision.key))).scalars())
    for pack in shipped_packs():
        if pack.id not in known:
            await _put_in_calendar(work, shipped_calendar(pack.calendar))
            await _put_in_pack(work, pack, revision=1)


async def edit_pack(work: Work, *, text: str, revision: int | None = None) -> RulePackRevision:
    """Put in a pack as YAML: a new one, or a new revision of the one with the same id.

    Consultations that are open keep the revision under which they were opened. Raises Invalid
    naming each place to mend, and Conflict where `revision`, which was read, is not the newest.
    """
    rules.require(work.actor, Act.EDIT_PACK, None, work.now)
    calendars = (await work.session.execute(select(CalendarYears.id))).scalars().all()
    try:
        pack = read_pack(text, calendars)
    except PackInvalid as error:
        raise Invalid(*(FieldError("text", _told(place)) for place in error.errors)) from error
    newest = await _newest(work, pack.id)
    if newest is None:
        return await _put_in_pack(work, pack, revision=1)
    if revision not in (None, newest.revision):
        raise _overtaken(newest)
    with told({"uq_rule_pack_key_revision": _overtaken(newest)}):
        return await _put_in_pack(work, pack, revision=newest.revision + 1)


async def _newest(work: Work, key: str) -> RulePackRevision | None:
    revisions = select(RulePackRevision).where(RulePackRevision.key == key)
    found = await work.session.execute(
        revisions.order_by(RulePackRevision.revision.desc()).limit(1)
    )
    return found.scalar_one_or_none()


def _overtaken(newest: RulePackRevision) -> Conflict:
    return Conflict(
        "consultations.pack_changed_meanwhile",
        subject_id=newest.id,
        current_revision=newest.revision,
    )


async def set_holiday(
    work: Work, *, calendar: str, day: date, names: dict[str, str], status: DayStatus
) -> Sequence[Consultation]:
    """Set a day off in a calendar; gives the open consultations whose last day moved by it.

    Raises Invalid where there is no such calendar.
    """
    rules.require(work.actor, Act.EDIT_CALENDAR, None, work.now)
    kept = clean_name(names, path="names", longest=200)
    values = {"calendar": calendar, "day": day, "names": kept, "status": status}
    put = insert(Holiday).values(values)
    with told({"fk_holiday_calendar": invalid("calendar", "consultations.no_such_calendar")}):
        await work.session.execute(
            put.on_conflict_do_update(
                index_elements=[Holiday.calendar, Holiday.day],
                set_={"names": kept, "status": status},
            )
        )
    _record_day(work, "holiday_set", calendar, day, status.value)
    return await _recount(work, calendar, day)


async def remove_holiday(work: Work, *, calendar: str, day: date) -> Sequence[Consultation]:
    """Make a day off a working day again; gives the open consultations that it touches."""
    rules.require(work.actor, Act.EDIT_CALENDAR, None, work.now)
    await work.session.execute(
        delete(Holiday).where(Holiday.calendar == calendar, Holiday.day == day)
    )
    _record_day(work, "holiday_removed", calendar, day, None)
    return await _recount(work, calendar, day)


async def _recount(work: Work, calendar: str, day: date) -> Sequence[Consultation]:
    """Count the windows around this day anew; one that became too short is extended.

    Nobody's window is ever cut: a day that turns out to be worked changes the count shown,
    not the last day that was announced.
    """
    running = await work.session.execute(
        select(Consultation)
        .where(
            Consultation.state == ConsultationState.OPENED,
            Consultation.closes_at > work.now,
            Consultation.opens_on <= day,
            Consultation.closes_on >= day,
            Consultation.derivation["calendar"].as_string() == calendar,
        )
        .with_for_update()
    )
    moved: list[Consultation] = []
    for consultation in running.scalars():
        if consultation.closes_on is None:
            continue
        was_short = _was_short(consultation)
        counted = await derived(work, consultation, consultation.closes_on)
        if counted.is_short and not was_short and counted.earliest:
            longer = await derived(work, consultation, counted.earliest)
            await apply_extension(
                work, consultation, counted.earliest, f"calendar {calendar}: {day:%d.%m.%Y}", longer
            )
            moved.append(consultation)
        else:
            consultation.derivation = msgspec.to_builtins(counted)
    await work.session.flush()
    return moved


def _told(error: PackError) -> Told:
    if not error.path:
        return Told("consultations.pack_unreadable", {"why": error.told})
    return Told("consultations.pack_invalid", {"place": error.path, "why": error.told})


def _was_short(consultation: Consultation) -> bool:
    kept = consultation.derivation or {}
    earliest, closes = kept.get("earliest"), consultation.closes_on
    return bool(earliest and closes and closes.isoformat() < earliest)


async def _put_in_pack(work: Work, pack: RulePack, *, revision: int) -> RulePackRevision:
    row = RulePackRevision(
        id=ids.new_id(),
        key=pack.id,
        revision=revision,
        titles=dict(pack.title),
        valid_from=pack.valid_from,
        valid_to=pack.valid_to,
        content=msgspec.to_builtins(pack),
        edited_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(row)
    await work.session.flush()
    work.record(
        "consultations.pack_put_in",
        stream=f"rule_pack:{pack.id}",
        subject_id=row.id,
        revision=revision,
    )
    return row


async def _put_in_calendar(work: Work, calendar: Calendar) -> None:
    if await work.session.get(CalendarYears, calendar.id):
        return
    work.session.add(
        CalendarYears(
            id=calendar.id,
            titles=dict(calendar.title),
            source=calendar.source,
            first_year=calendar.first_year,
            last_year=calendar.last_year,
        )
    )
    await work.session.flush()
    days = [
        {
            "calendar": calendar.id,
            "day": day.day,
            "names": day.names,
            "status": day.status,
            "source": day.source,
        }
        for day in calendar.holidays.values()
    ]
    await work.session.execute(insert(Holiday), days)
    work.record(
        "consultations.calendar_put_in",
        stream=f"calendar:{calendar.id}",
        subject_id=calendar_id(calendar.id),
        days=len(days),
    )


def calendar_id(name: str) -> UUID:
    """A calendar's name as the journal's subject: UUIDv5 in the URL namespace (RFC 9562)."""
    return uuid5(NAMESPACE_URL, f"tryeza:calendar:{name}")


def _record_day(work: Work, kind: str, calendar: str, day: date, status: str | None) -> None:
    work.record(
        f"consultations.{kind}",
        stream=f"calendar:{calendar}",
        subject_id=calendar_id(calendar),
        day=day.isoformat(),
        status=status,
    )
