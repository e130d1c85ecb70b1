"""Nobody represents an organisation without having agreed to it."""

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from tests.organisations.test_actions import NGO, told
from tests.organisations.test_representation import TOMORROW, YESTERDAY, add, representative
from tests.world import NOON, TODAY, World, a_working_group, an_open_consultation
from tryeza.comments import actions as comments
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said
from tryeza.consultations import actions as consultations
from tryeza.groups import seating
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Forbidden, Invalid, Limit, NotFound, Tellable
from tryeza.kernel.jobs import Job
from tryeza.kernel.mail import KIND as MAIL
from tryeza.kernel.work import read_only
from tryeza.organisations import actions, consenting, representation, verification
from tryeza.organisations.terms import term_of
from tryeza.people import pace


async def accept(world: World, name: str, representative_id: UUID) -> None:
    async with world.acting(name) as work:
        await consenting.accept(work, representative_id=representative_id, on=TODAY)


async def decline(world: World, name: str, representative_id: UUID) -> None:
    async with world.acting(name) as work:
        await consenting.decline(work, representative_id=representative_id)


async def mails(world: World) -> list[tuple[str, str]]:
    """Mails that wait to be sent: to whom, and what about."""
    statement = select(Job).where(Job.kind == MAIL).order_by(Job.id)
    async with read_only(world.database) as session:
        waiting = [job.payload for job in await session.scalars(statement)]
    return [(letter["to"], letter["subject"]) for letter in waiting]


async def last_event(world: World) -> tuple[str, UUID | None]:
    hapi = await world.organisation("hapi")
    event = (await world.events(f"organisation:{hapi}"))[-1]
    return event.kind, event.actor_id


async def test_nothing_follows_from_a_mandate_before_the_person_agrees(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    group = await a_working_group(world)
    hapi, arta = await world.organisation("hapi"), await world.person("Arta")
    before = await world.actor("Arta")
    await add(world, "Besim", "Arta", lead=True)
    assert await world.actor("Arta") == before
    async with world.refusing("Arta", Forbidden) as refused:
        await comments.add(
            refused.work,
            consultation_id=consultation_id,
            said=Said(CommentKind.REMARK, "Po."),
            for_organisation_id=hapi,
        )
    assert isinstance(refused.error, Forbidden)
    async with world.refusing("Besim", Invalid) as refused:
        await seating.fill_seat(
            refused.work,
            seat_id=group.seats["hapi"],
            person_id=arta,
            since=TODAY,
            alternate=True,
            on=TODAY,
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("personId", "groups.does_not_represent")]
    async with world.refusing("Elira", Invalid) as refused:
        await consultations.appoint(
            refused.work,
            consultation_id=consultation_id,
            person_id=arta,
            for_organisation_id=hapi,
        )


async def test_whoever_agrees_speaks_for_it_and_whoever_asked_is_told(world: World) -> None:
    asked = await add(world, "Besim", "Jeta")
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    assert await mails(world) == [
        ("jeta.lumi@example.org", "Një organizatë ju kërkon ta përfaqësoni")
    ]
    await accept(world, "Jeta", asked)
    assert (await representative(world, "Jeta")).agreed_at == NOON
    assert [one.organisation_id for one in (await world.actor("Jeta")).mandates] == [hapi]
    assert await last_event(world) == ("organisations.mandate_accepted", jeta)
    assert (await mails(world))[1:] == [("besim.guri@example.org", "Përfaqësimi u pranua")]
    before = await world.contents()
    await accept(world, "Jeta", asked)
    assert await world.contents() == before


async def test_whoever_agrees_acts_as_whom_they_are_then_read_as(world: World) -> None:
    asked = await add(world, "Besim", "Jeta", lead=True)
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    async with world.acting("Jeta") as work:
        await consenting.accept(work, representative_id=asked, on=TODAY)
        acting = work.actor
    assert acting == await world.actor("Jeta")


async def test_whoever_declines_may_be_asked_again_and_the_record_stays(world: World) -> None:
    asked = await add(world, "Besim", "Jeta")
    jeta = await world.person("Jeta")
    await decline(world, "Jeta", asked)
    declined = await representative(world, "Jeta")
    assert (declined.agreed_at, declined.withdrawn_at) == (None, NOON)
    assert declined.term == term_of(TODAY, None)
    assert await last_event(world) == ("organisations.mandate_declined", jeta)
    assert (await mails(world))[1:] == [("besim.guri@example.org", "Përfaqësimi u refuzua")]
    for again in (accept, decline):
        async with world.refusing("Jeta", Invalid) as refused:
            if again is accept:
                await consenting.accept(refused.work, representative_id=asked, on=TODAY)
            else:
                await consenting.decline(refused.work, representative_id=asked)
        assert isinstance(refused.error, Invalid)
        assert told(refused.error) == [("representativeId", "organisations.asks_no_longer")]
    await accept(world, "Jeta", await add(world, "Besim", "Jeta"))


async def test_who_has_agreed_resigns_instead_of_declining(world: World) -> None:
    asked = await add(world, "Besim", "Jeta")
    await accept(world, "Jeta", asked)
    async with world.refusing("Jeta", Invalid) as refused:
        await consenting.decline(refused.work, representative_id=asked)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("representativeId", "organisations.agreed_already")]


@pytest.mark.parametrize(
    ("name", "error"), [("Besim", Forbidden), ("Ilir", Forbidden), ("Elira", NotFound)]
)
async def test_nobody_agrees_for_another(world: World, name: str, error: type[Tellable]) -> None:
    asked = await add(world, "Besim", "Jeta")
    await world.person(name)
    async with world.refusing(name, error) as refused:
        await consenting.accept(refused.work, representative_id=asked, on=TODAY)
    async with world.refusing(name, error) as refused:
        await consenting.decline(refused.work, representative_id=asked)


async def test_nobody_agrees_to_a_term_that_is_over(world: World) -> None:
    asked = await add(world, "Besim", "Jeta", since=YESTERDAY, until=YESTERDAY)
    async with world.refusing("Jeta", Invalid) as refused:
        await consenting.accept(refused.work, representative_id=asked, on=TODAY)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("representativeId", "organisations.term_is_over")]


@pytest.mark.parametrize("name", ["Besim", "Ilir", "Jeta"])
async def test_whom_it_asks_is_asked_no_longer_at_once(world: World, name: str) -> None:
    asked = await add(world, "Besim", "Jeta", since=YESTERDAY)
    async with world.acting(name) as work:
        await representation.end_representative(
            work, representative_id=asked, until=TOMORROW, on=TODAY
        )
    assert (await representative(world, "Jeta")).withdrawn_at == NOON
    declined = "declined" if name == "Jeta" else "taken_back"
    assert await last_event(world) == (
        f"organisations.mandate_{declined}",
        await world.person(name),
    )
    async with world.refusing(name, Invalid) as refused:
        await representation.end_representative(
            refused.work, representative_id=asked, until=None, on=TODAY
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("representativeId", "organisations.was_taken_back")]


@pytest.mark.parametrize("until", [None, YESTERDAY])
@pytest.mark.parametrize("name", ["Besim", "Jeta"])
async def test_whoever_began_today_is_removed_before_midnight(
    world: World, name: str, until: object
) -> None:
    asked = await add(world, "Besim", "Jeta")
    await accept(world, "Jeta", asked)
    async with world.acting(name) as work:
        await representation.end_representative(
            work,
            representative_id=asked,
            until=until,  # type: ignore[arg-type]
            on=TODAY,
        )
    assert (await world.actor("Jeta")).mandates == ()
    removed = await representative(world, "Jeta")
    assert (removed.agreed_at, removed.withdrawn_at) == (NOON, NOON)
    kind, _ = await last_event(world)
    assert kind == "organisations.mandate_taken_back"
    await accept(world, "Jeta", await add(world, "Besim", "Jeta"))


async def test_at_once_ends_a_longer_term_with_the_day_before(world: World) -> None:
    drita = await representative(world, "Drita")
    async with world.acting("Drita") as work:
        await representation.end_representative(
            work, representative_id=drita.id, until=None, on=TODAY
        )
    assert (await world.actor("Drita")).mandates == ()
    ended = await representative(world, "Drita")
    assert (ended.term.upper, ended.withdrawn_at) == (TODAY, None)


async def test_whoever_is_asked_does_not_make_an_organisation_reachable(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=YESTERDAY)
    drita = await world.person("Drita")
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ylli, on=TODAY)
        await representation.add_representative(
            work, organisation_id=ylli, person_id=drita, since=YESTERDAY
        )
    jeta = await representative(world, "Jeta")
    async with world.refusing("Jeta", Invalid) as refused:
        await representation.end_representative(
            refused.work, representative_id=jeta.id, until=None, on=TODAY
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("roleMailbox", "organisations.nobody_reachable")]


async def test_the_secretariat_records_what_somebody_agreed_to_on_paper(world: World) -> None:
    added = await add(world, "Ilir", "Jeta", consent_on_paper=True)
    hapi = await world.organisation("hapi")
    assert [one.organisation_id for one in (await world.actor("Jeta")).mandates] == [hapi]
    event = (await world.events(f"organisation:{hapi}"))[-1]
    assert (event.subject_id, event.facts["consent"]) == (added, "paper")
    assert await mails(world) == []


async def test_a_lead_has_no_say_about_consent_on_paper(world: World) -> None:
    await world.person("Besim")
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.refusing("Besim", Forbidden) as refused:
        await representation.add_representative(
            refused.work,
            organisation_id=hapi,
            person_id=jeta,
            since=TODAY,
            consent_on_paper=True,
        )
    async with world.refusing("Besim", Forbidden) as refused:
        await representation.invite_representative(
            refused.work,
            organisation_id=hapi,
            name="Jeta",
            email="jeta.lumi@example.org",
            language=Language.ALBANIAN,
            since=TODAY,
            consent_on_paper=True,
        )


async def test_a_lead_who_adds_themselves_anew_has_agreed(world: World) -> None:
    besim = await representative(world, "Besim")
    async with world.acting("Besim") as work:
        await representation.end_representative(
            work, representative_id=besim.id, until=TODAY, on=TODAY
        )
        anew = await representation.add_representative(
            work,
            organisation_id=besim.organisation_id,
            person_id=besim.person_id,
            since=TOMORROW,
            lead=True,
        )
    event = (await world.events(f"organisation:{besim.organisation_id}"))[-1]
    assert (event.subject_id, event.facts["consent"]) == (anew, "own")
    assert (await world.actor("Besim", on=TOMORROW)).leads(besim.organisation_id)


async def test_what_nobody_verified_reaches_no_mailbox(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Blini këtu"}, on=TODAY)
    arta = await world.person("Arta")
    async with world.acting("Jeta") as work:
        await representation.add_representative(
            work, organisation_id=ylli, person_id=arta, since=TODAY
        )
    assert await mails(world) == []


async def test_a_lead_asks_no_more_people_than_they_may_invite(world: World) -> None:
    await world.person("Besim")
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    besim = await world.person("Besim")
    async with world.acting("Besim") as work:
        for _ in range(pace.INVITATIONS.burst):
            await pace.spend(work.session, pace.INVITATIONS, str(besim), NOON)
    async with world.refusing("Besim", Limit) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TODAY
        )
    assert refused.code == "people.too_often"


async def test_fifty_are_asked_at_most_whenever_their_terms_would_be(world: World) -> None:
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.acting("Ilir") as work:
        for number in range(50):
            day = TODAY + timedelta(days=number)
            await representation.add_representative(
                work, organisation_id=hapi, person_id=jeta, since=day, until=day
            )
    async with world.refusing("Ilir", Limit) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TODAY + timedelta(days=60)
        )
    assert refused.code == "organisations.too_many_representatives"
