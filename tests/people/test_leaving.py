"""What an erased person held ends in every room, what they leave open is said, the record stays."""

from datetime import timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select, update

from tests.factories.organisations import represent
from tests.hearing import all_heard
from tests.world import (
    LAST_YEAR,
    NOON,
    TODAY,
    World,
    a_prepared_consultation,
    a_thematic_group,
    a_working_group,
    an_open_consultation,
    the,
)
from tryeza.comments import actions as comments
from tryeza.comments import kept_drafts
from tryeza.comments.models import CommentKind, KeptDraft
from tryeza.comments.saying import Said
from tryeza.consultations import leaving as consultations_leaving
from tryeza.consultations.editing import edit
from tryeza.consultations.models import Consultation, Coordinator
from tryeza.groups import leaving as groups_leaving
from tryeza.groups.models import SeatHolder
from tryeza.groups.seating import fill_seat
from tryeza.http.app import READERS
from tryeza.kernel.catalogue import Language
from tryeza.kernel.jobs import Job
from tryeza.kernel.mail import KIND as MAIL
from tryeza.kernel.work import read_only
from tryeza.organisations import leaving as organisations_leaving
from tryeza.organisations.models import Organisation, Representative
from tryeza.organisations.representation import add_representative, end_representative
from tryeza.organisations.terms import term_of
from tryeza.people import actions as people
from tryeza.people import erasure
from tryeza.people.models import LinkPurpose, SignInLink

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


async def erased(world: World, name: str) -> UUID:
    """The person, erased by the secretariat, with everything that every room does about it."""
    person_id = await world.person(name)
    async with world.acting("Ilir") as work:
        await erasure.erase(work, person_id=person_id)
    await all_heard(world.database, READERS)
    return person_id


async def rows(world: World, table: type[Any], **having: object) -> list[Any]:
    async with read_only(world.database) as session:
        return list(await session.scalars(select(table).filter_by(**having)))


async def told_the_secretariat(world: World) -> list[str]:
    """The texts of mails to the secretariat that wait to be sent."""
    waiting = await rows(world, Job, kind=MAIL)
    return [job.payload["text"] for job in waiting]


async def test_their_terms_end_the_day_before_and_seats_are_free_at_once(world: World) -> None:
    group = await a_working_group(world)
    besim = await erased(world, "Besim")
    (representative,) = await rows(world, Representative, person_id=besim)
    (holder,) = await rows(world, SeatHolder, person_id=besim)
    assert representative.term == term_of(LAST_YEAR, YESTERDAY)
    assert holder.term == term_of(LAST_YEAR, YESTERDAY)
    hapi, ilir = await world.organisation("hapi"), await world.person("Ilir")
    last = (await world.events(f"organisation:{hapi}"))[-1]
    assert (last.kind, last.actor_id) == ("organisations.representative_ended", ilir)
    assert last.facts["until"] == "2026-03-01"
    jeta = await world.person("Jeta")
    async with world.acting("Ilir") as work:
        await represent(work, hapi, jeta, since=TODAY)
        await fill_seat(work, seat_id=group.seats["hapi"], person_id=jeta, since=TODAY, on=TODAY)


async def test_a_mandate_that_had_not_begun_is_taken_back(world: World) -> None:
    ura, jeta = await world.organisation("ura"), await world.person("Jeta")
    async with world.acting("Elira") as work:
        await add_representative(work, organisation_id=ura, person_id=jeta, since=TOMORROW)
    await erased(world, "Jeta")
    (taken_back,) = await rows(world, Representative, person_id=jeta)
    assert (taken_back.agreed_at, taken_back.withdrawn_at) == (None, NOON)
    last = (await world.events(f"organisation:{ura}"))[-1]
    assert (last.facts["since"], last.facts["until"]) == ("2026-03-03", None)


async def test_what_ended_long_ago_stays_as_it_was(world: World) -> None:
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.acting("Ilir") as work:
        await world.person("Besim")
        served = await represent(work, hapi, jeta, since=LAST_YEAR)
        ended = TODAY - timedelta(days=90)
        await end_representative(work, representative_id=served, until=ended, on=TODAY)
    before = (await the(world, Representative, served)).term
    await erased(world, "Jeta")
    assert (await the(world, Representative, served)).term == before


async def test_a_group_left_without_a_co_lead_is_said_to_the_secretariat(world: World) -> None:
    group = await a_working_group(world)
    arta = await world.person("Arta")
    async with read_only(world.database) as session:
        (left,) = await groups_leaving.left_open(session, arta, TODAY)
    assert left.say(Language.ENGLISH) == (
        "One side of the group “Working group for the strategy” has no co-lead any more."
    )
    await erased(world, "Arta")
    assert (await world.events(f"group:{group.id}"))[-1].kind == "groups.left_without_co_lead"
    told = [text for text in await told_the_secretariat(world) if "Grupi punues" in text]
    assert len(told) == 1
    assert "Njëra palë në grupin „Grupi punues për strategjinë“" in told[0]


async def test_members_leave_no_group_without_a_lead(world: World) -> None:
    await a_thematic_group(world)
    async with read_only(world.database) as session:
        besim = await world.person("Besim")
        assert await groups_leaving.left_open(session, besim, TODAY) == []
    await erased(world, "Besim")
    assert await told_the_secretariat(world) == []


async def test_a_consultation_loses_its_coordinator_and_goes_on(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    arta = await erased(world, "Arta")
    assert await rows(world, Coordinator, person_id=arta) == []
    kinds = [event.kind for event in await world.events(f"consultation:{consultation_id}")]
    assert kinds[-2:] == [
        "consultations.coordinator_dismissed",
        "consultations.left_without_coordinator",
    ]
    said = "Konsultimi „Konsultim për udhëzimin“ nuk ka më koordinator."
    assert any(said in text for text in await told_the_secretariat(world))
    async with world.acting("Besim") as work:
        await comments.add(
            work, consultation_id=consultation_id, said=Said(CommentKind.REMARK, "Mirë.")
        )


async def test_a_second_coordinator_keeps_the_consultation(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    goran = await world.person("Goran")
    async with world.acting("Arta") as work:
        work.session.add(
            Coordinator(consultation_id=consultation_id, person_id=goran, appointed_at=NOON)
        )
    async with read_only(world.database) as session:
        arta = await world.person("Arta")
        assert await consultations_leaving.left_open(session, arta, TODAY) == []
    await erased(world, "Arta")
    (left,) = await rows(world, Coordinator, consultation_id=consultation_id)
    assert left.person_id == goran


async def contact_after_leaving(world: World, name: str) -> tuple[str | None, str | None]:
    """Name and address of the consultation's contact once this person is taken out of it."""
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Ilir") as work:
        forgotten = await erasure.erase(work, person_id=await world.person(name))
        await consultations_leaving.forget_contact(work, forgotten)
    consultation = await the(world, Consultation, consultation_id)
    return consultation.contact_name, consultation.contact_email


async def test_a_name_is_no_contact_any_more_and_the_offices_address_stays(world: World) -> None:
    assert await contact_after_leaving(world, "Arta") == (None, "arta@zqm.example")
    consultation_id = await a_prepared_consultation(world)
    last = (await world.events(f"consultation:{consultation_id}"))[-1]
    assert last.kind == "consultations.contact_forgotten"


async def test_their_own_address_is_no_contact_any_more(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await edit(
            work, consultation_id=consultation_id, revision=1, contact_email="Jeta.Lumi@example.org"
        )
    assert await contact_after_leaving(world, "Jeta") == (None, None)


async def test_who_is_not_the_contact_changes_nothing_by_leaving(world: World) -> None:
    assert await contact_after_leaving(world, "Elira") == ("Arta Lisi", "arta@zqm.example")


async def test_an_organisation_that_nobody_can_reach_is_said(world: World) -> None:
    lumbardh = await world.organisation("lumbardh")
    goran = await world.person("Goran")
    async with world.acting("Ilir") as work:
        await work.session.execute(update(Organisation).values(role_mailbox=None))
    async with read_only(world.database) as session:
        (left,) = await organisations_leaving.left_open(session, goran, TODAY)
    assert (left.subject_id, left.code) == (lumbardh, "organisations.left_unreachable")
    await erased(world, "Goran")
    assert (await world.events(f"organisation:{lumbardh}"))[-1].kind == (
        "organisations.left_unreachable"
    )


async def test_their_open_invitations_are_taken_back(world: World) -> None:
    async with world.acting("Besim") as work:
        invited = await people.invite(
            work, name="Vesa", email="vesa@hapi.example", language=Language.ALBANIAN
        )
    (link,) = await rows(world, SignInLink, person_id=invited)
    assert link.purpose is LinkPurpose.INVITATION
    await erased(world, "Besim")
    assert await rows(world, SignInLink, person_id=invited) == []
    assert (await world.events(f"person:{invited}"))[-1].kind == "people.invitation_withdrawn"


async def test_what_they_never_sent_goes_with_them(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    for name in ("Besim", "Goran"):
        async with world.acting(name) as work:
            await kept_drafts.keep_draft(
                work,
                consultation_id=consultation_id,
                content={"text": "Vonë"},
                reason="comments.too_late",
            )
    await erased(world, "Besim")
    (kept,) = await rows(world, KeptDraft)
    assert kept.person_id == await world.person("Goran")


async def test_hearing_of_it_twice_changes_nothing(world: World) -> None:
    await an_open_consultation(world)
    await erased(world, "Arta")
    before = await world.contents()
    rooms = (organisations_leaving, groups_leaving, consultations_leaving)
    await all_heard(world.database, {f"{room.READER} again": room.on_event for room in rooms})
    after = await world.contents()
    assert {name for name in before if before[name] != after[name]} == {"outbox_reader"}
