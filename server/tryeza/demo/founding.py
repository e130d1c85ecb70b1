"""Brings the people of the demonstration world together: accounts, organisations, groups, seats."""

from datetime import date, datetime, timedelta
from functools import partial

from tryeza.demo import cast
from tryeza.demo.cast import FIRST_DAY, PASSWORD, GroupEntry, OrganisationEntry, SeatEntry
from tryeza.demo.stage import DatedAct, Stage, in_order
from tryeza.demo.timetable import moment
from tryeza.groups import actions as group_actions
from tryeza.groups import seating
from tryeza.organisations import actions, representation, verification
from tryeza.people import actions as people_actions
from tryeza.people import passwords

SECRETARIAT = "ilire"


async def enrol_people(stage: Stage) -> None:
    """Give everybody an account; the shared password to those whose account is shown."""
    password_hash = await passwords.hash_of(PASSWORD)
    async with stage.installing(moment(stage.days.ago(FIRST_DAY), 9)) as work:
        for person in cast.people():
            stage.people[person.key] = await people_actions.enrol(
                work,
                name=person.name,
                email=person.email,
                language=person.language,
                password_hash=password_hash if person.account else None,
                is_secretariat=person.secretariat,
            )


async def register_organisations(stage: Stage) -> None:
    """Register and verify the organisations, and say who speaks for them since then."""
    acts: list[DatedAct] = []
    for entry in cast.organisations():
        day = stage.days.ago(entry.registered)
        acts.append((day, partial(_register, stage, entry, day)))
        if entry.registrant is None:
            acts.append((day, partial(_verify, stage, entry, day)))
    await in_order(acts)


async def found_groups(stage: Stage) -> None:
    """Found the working group and its thematic groups, and fill their seats."""
    acts: list[DatedAct] = []
    for entry in cast.groups():
        day = stage.days.ago(entry.founded)
        acts.append((day, partial(_found, stage, entry, day)))
        for seat in entry.seats:
            since = stage.days.ago(seat.since)
            acts.append((since, partial(_seat, stage, entry, seat, since)))
    await in_order(acts)


async def _register(stage: Stage, entry: OrganisationEntry, day: date, at: datetime) -> None:
    async with stage.acting(entry.registrant or SECRETARIAT, at) as work:
        stage.organisations[entry.key] = await actions.register(
            work,
            kind=entry.kind,
            names=entry.names,
            on=day,
            short_name=entry.short,
            about=entry.about,
            fields_of_activity=entry.fields,
            registration_number=entry.number,
            role_mailbox=entry.mailbox,
            website=entry.website,
        )


async def _verify(stage: Stage, entry: OrganisationEntry, day: date, at: datetime) -> None:
    async with stage.acting(SECRETARIAT, at) as work:
        organisation_id = stage.organisations[entry.key]
        for person in cast.people():
            if person.organisation == entry.key:
                await representation.add_representative(
                    work,
                    organisation_id=organisation_id,
                    person_id=stage.people[person.key],
                    since=day,
                    until=stage.days.ago(person.until) if person.until else None,
                    function=person.function,
                    lead=person.lead,
                    consent_on_paper=True,
                )
        await verification.verify(work, organisation_id=organisation_id, on=day)


async def _found(stage: Stage, entry: GroupEntry, day: date, at: datetime) -> None:
    async with stage.acting(SECRETARIAT, at) as work:
        stage.groups[entry.key] = await group_actions.found(
            work,
            kind=entry.kind,
            names=entry.names,
            since=day,
            parent_id=stage.groups[entry.parent] if entry.parent else None,
            on=day,
            mandate=entry.mandate,
            objective=entry.objective,
        )


async def _seat(
    stage: Stage, group: GroupEntry, seat: SeatEntry, since: date, at: datetime
) -> None:
    async with stage.acting(SECRETARIAT, at) as work:
        seat_id = await seating.give_seat(
            work,
            group_id=stage.groups[group.key],
            organisation_id=stage.organisations[seat.organisation],
            role=seat.role,
            since=since,
            until=_last_day(stage, seat, since),
            basis=seat.basis,
            on=since,
        )
        for person in (seat.holder, *seat.alternates):
            await seating.fill_seat(
                work,
                seat_id=seat_id,
                person_id=stage.people[person],
                since=since,
                alternate=person != seat.holder,
                on=since,
            )


def _last_day(stage: Stage, seat: SeatEntry, since: date) -> date | None:
    if seat.until is not None:
        return stage.days.ago(seat.until)
    if seat.years is not None:
        return since + timedelta(days=seat.years * 365 - 1)
    return None
