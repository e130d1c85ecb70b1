"""Who represents an organisation: added, invited, made lead, ended."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import func, select

from tests.organisations.test_actions import NGO, told
from tests.world import LAST_YEAR, NOON, TODAY, World
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Forbidden, Invalid, Limit, NotFound, SignInNeeded, Tellable
from tryeza.kernel.work import read_only
from tryeza.organisations import actions, representation, verification
from tryeza.organisations.models import Representative
from tryeza.organisations.terms import last_day, term_of
from tryeza.people.models import Person, PersonStatus

YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)


async def representative(world: World, name: str) -> Representative:
    """A person's only representation."""
    person_id = await world.person(name)
    statement = select(Representative).where(Representative.person_id == person_id)
    async with read_only(world.database) as session:
        return (await session.scalars(statement)).one()


async def add(world: World, name: str, who: str, **said: object) -> UUID:
    """`name` makes `who` a representative of the Hapi centre."""
    hapi, person_id = await world.organisation("hapi"), await world.person(who)
    async with world.acting(name) as work:
        return await representation.add_representative(
            work,
            organisation_id=hapi,
            person_id=person_id,
            **{"since": TODAY, **said},  # type: ignore[arg-type]
        )


@pytest.mark.parametrize("name", ["Besim", "Ilir"])
async def test_the_lead_and_the_secretariat_ask_representatives(world: World, name: str) -> None:
    added = await add(world, name, "Jeta", until=TOMORROW, function="Vullnetare")

    jeta = await representative(world, "Jeta")
    assert jeta.agreed_at is None
    assert (jeta.id, jeta.function, jeta.is_lead) == (added, "Vullnetare", False)
    assert jeta.term == term_of(TODAY, TOMORROW)
    hapi = await world.organisation("hapi")
    event = (await world.events(f"organisation:{hapi}"))[-1]
    assert event.kind == "organisations.representative_added"
    assert event.subject_id == added
    assert event.organisation_id == (hapi if name == "Besim" else None)
    assert event.facts == {
        "consent": "asked",
        "lead": False,
        "person": str(await world.person("Jeta")),
        "since": "2026-03-02",
        "until": "2026-03-03",
    }


@pytest.mark.parametrize(
    ("name", "error"),
    [("Drita", Forbidden), ("Elira", Forbidden), ("Jeta", Forbidden), ("nobody", SignInNeeded)],
)
async def test_others_do_not_add_representatives(
    world: World, name: str, error: type[Tellable]
) -> None:
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.refusing(name, error) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TODAY
        )


async def test_terms_of_the_same_person_do_not_overlap(world: World) -> None:
    await add(world, "Ilir", "Jeta", until=TOMORROW)
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.refusing("Ilir", Invalid) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TOMORROW
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("since", "organisations.represents_already")]
    await add(world, "Ilir", "Jeta", since=TOMORROW + timedelta(days=1))


async def test_whoever_has_no_account_cannot_be_added_by_an_id(world: World) -> None:
    hapi = await world.organisation("hapi")
    async with world.refusing("Ilir", NotFound) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=uuid4(), since=TODAY
        )


async def test_an_organisation_has_fifty_representatives_at_most(world: World) -> None:
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.acting("Ilir") as work:
        for number in range(50):
            person = Person(
                name=f"Person {number}",
                email=f"{number}@example.org",
                status=PersonStatus.ACTIVE,
                created_at=NOON,
            )
            work.session.add(person)
            await work.session.flush()
            work.session.add(
                Representative(
                    organisation_id=hapi,
                    person_id=person.id,
                    term=term_of(TODAY, TODAY),
                    recorded_at=NOON,
                    agreed_at=NOON,
                )
            )
    async with world.refusing("Ilir", Limit) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TODAY
        )
    assert refused.code == "organisations.too_many_representatives"
    await add(world, "Ilir", "Jeta", since=TOMORROW)


async def test_the_lead_invites_somebody_who_has_no_account(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    async with world.acting("Besim") as work:
        invited = await representation.invite_representative(
            work,
            organisation_id=hapi,
            name="Lira Kodra",
            email="Lira@Hapi.example",
            language=Language.SERBIAN,
            since=TODAY,
            lead=True,
        )
    async with read_only(world.database) as session:
        row = (
            await session.execute(
                select(Person, Representative)
                .join(Representative, Representative.person_id == Person.id)
                .where(Representative.id == invited)
            )
        ).one()
    person, representing = row
    assert (person.email, person.status) == ("lira@hapi.example", PersonStatus.INVITED)
    assert (representing.organisation_id, representing.is_lead) == (hapi, True)


async def test_inviting_somebody_who_has_an_account_makes_no_second_one(world: World) -> None:
    await world.person("Besim")
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.acting("Besim") as work:
        await representation.invite_representative(
            work,
            organisation_id=hapi,
            name="J. L.",
            email="jeta.lumi@example.org",
            language=Language.ALBANIAN,
            since=TODAY,
        )
    assert (await representative(world, "Jeta")).person_id == jeta
    async with read_only(world.database) as session:
        assert await session.scalar(select(func.count(Person.id))) == 3  # Besim, Ilir, Jeta


async def test_nobody_invites_before_the_organisation_is_verified(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=TODAY)
    async with world.refusing("Jeta", Forbidden) as refused:
        await representation.invite_representative(
            refused.work,
            organisation_id=ylli,
            name="Lira",
            email="lira@ylli.example",
            language=Language.ALBANIAN,
            since=TODAY,
        )
    assert isinstance(refused.error, Forbidden)
    assert refused.error.reasons[0].code == "organisations.is_registered"


async def test_a_lead_is_given_and_taken(world: World) -> None:
    await world.person("Besim")
    drita = await representative(world, "Drita")
    async with world.acting("Besim") as work:
        await representation.give_lead(work, representative_id=drita.id, on=TODAY)
    assert (await world.actor("Drita")).mandates[0].lead
    async with world.acting("Drita") as work:
        besim = await representative(world, "Besim")
        await representation.take_lead(work, representative_id=besim.id, on=TODAY)
    assert not (await world.actor("Besim")).mandates[0].lead
    assert [e.kind for e in await world.events(f"organisation:{drita.organisation_id}")][-2:] == [
        "organisations.lead_given",
        "organisations.lead_taken",
    ]


async def test_giving_what_is_held_already_is_no_event(world: World) -> None:
    besim = await representative(world, "Besim")
    before = await world.contents()
    async with world.acting("Besim") as work:
        await representation.give_lead(work, representative_id=besim.id, on=TODAY)
        await representation.change_function(
            work, representative_id=besim.id, function=" Drejtor ", on=TODAY
        )
    assert await world.contents() == before


async def test_a_function_is_changed(world: World) -> None:
    drita = await representative(world, "Drita")
    async with world.acting("Ilir") as work:
        await representation.change_function(
            work, representative_id=drita.id, function="Drejtoreshë", on=TODAY
        )
    assert (await representative(world, "Drita")).function == "Drejtoreshë"


async def test_a_term_that_is_over_stays_as_it_was(world: World) -> None:
    added = await add(world, "Ilir", "Jeta", since=LAST_YEAR, until=YESTERDAY)
    async with world.refusing("Ilir", Invalid) as refused:
        await representation.give_lead(refused.work, representative_id=added, on=TODAY)
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("representativeId", "organisations.term_is_over")]


@pytest.mark.parametrize("name", ["Ilir", "Besim", "Drita"])
async def test_a_representation_ends_by_the_secretariat_the_lead_or_oneself(
    world: World, name: str
) -> None:
    await world.person("Besim")
    drita = await representative(world, "Drita")
    async with world.acting(name) as work:
        await representation.end_representative(
            work, representative_id=drita.id, until=YESTERDAY, on=TODAY
        )
    assert last_day((await representative(world, "Drita")).term) == YESTERDAY
    assert (await world.actor("Drita")).mandates == ()
    event = (await world.events(f"organisation:{drita.organisation_id}"))[-1]
    assert event.kind == "organisations.representative_ended"
    assert event.facts["until"] == "2026-03-01"


async def test_a_representative_does_not_end_the_leads_term(world: World) -> None:
    besim = await representative(world, "Besim")
    async with world.refusing("Drita", Forbidden) as refused:
        await representation.end_representative(
            refused.work, representative_id=besim.id, until=TODAY, on=TODAY
        )


@pytest.mark.parametrize("name", ["Elira", "Jeta", "nobody"])
async def test_others_do_not_even_see_that_somebody_represents(world: World, name: str) -> None:
    drita = await representative(world, "Drita")
    async with world.refusing(name, NotFound) as refused:
        await representation.end_representative(
            refused.work, representative_id=drita.id, until=TODAY, on=TODAY
        )


async def test_a_representation_that_ended_is_not_made_longer(world: World) -> None:
    added = await add(world, "Ilir", "Jeta", until=TODAY, consent_on_paper=True)
    async with world.refusing("Ilir", Invalid) as refused:
        await representation.end_representative(
            refused.work, representative_id=added, until=TOMORROW, on=TODAY
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("until", "organisations.ends_already")]


async def test_the_last_person_to_reach_does_not_leave_a_verified_organisation(
    world: World,
) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=LAST_YEAR)
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ylli, on=TODAY)
    jeta = await representative(world, "Jeta")
    async with world.refusing("Jeta", Invalid) as refused:
        await representation.end_representative(
            refused.work, representative_id=jeta.id, until=TODAY, on=TODAY
        )
    assert isinstance(refused.error, Invalid)
    assert told(refused.error) == [("roleMailbox", "organisations.nobody_reachable")]


async def test_whoever_left_some_time_ago_may_be_recorded_once_somebody_follows(
    world: World,
) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(work, kind=NGO, names={"sq": "Ylli"}, on=LAST_YEAR)
    drita = await world.person("Drita")
    async with world.acting("Ilir") as work:
        await verification.verify(work, organisation_id=ylli, on=TODAY)
        await representation.add_representative(
            work,
            organisation_id=ylli,
            person_id=drita,
            since=TODAY,
            consent_on_paper=True,
        )
    jeta = await representative(world, "Jeta")
    async with world.acting("Ilir") as work:
        await representation.end_representative(
            work, representative_id=jeta.id, until=date(2026, 1, 31), on=TODAY
        )
    assert last_day((await representative(world, "Jeta")).term) == date(2026, 1, 31)


async def test_a_suspended_organisations_lead_adds_nobody_but_may_resign(world: World) -> None:
    besim, jeta = await representative(world, "Besim"), await world.person("Jeta")
    hapi = besim.organisation_id
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    async with world.refusing("Besim", Forbidden) as refused:
        await representation.add_representative(
            refused.work, organisation_id=hapi, person_id=jeta, since=TODAY
        )
    async with world.acting("Besim") as work:
        await representation.end_representative(
            work, representative_id=besim.id, until=TODAY, on=TODAY
        )
    assert (await world.actor("Besim", on=TOMORROW)).mandates == ()
