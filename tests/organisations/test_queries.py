"""Who sees which organisations, finds them by their names, and reads who represents them."""

import pytest

from tests.world import LAST_YEAR, TODAY, World
from tryeza.kernel.actor import Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid
from tryeza.kernel.pages import Slice
from tryeza.kernel.work import read_only
from tryeza.organisations import actions, queries, rules, verification
from tryeza.organisations.models import OrganisationKind, Standing
from tryeza.organisations.narrowing import Wanted
from tryeza.organisations.rules import Act

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")


async def register(world: World, *names: dict[str, str], **said: object) -> None:
    for name in names:
        async with world.acting("Ilir") as work:
            organisation_id = await actions.register(
                work,
                kind=OrganisationKind.NGO,
                names=name,
                on=TODAY,
                role_mailbox="zyra@example.org",
                **said,  # type: ignore[arg-type]
            )
            await verification.verify(work, organisation_id=organisation_id, on=TODAY)


async def found(world: World, name: str = "nobody", **wanted: object) -> list[str]:
    """The Albanian names of what is found, in Albanian order."""
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        page = await queries.list_organisations(
            session,
            actor,
            Slice(first=100),
            wanted=Wanted(**wanted),  # type: ignore[arg-type]
            language=Language.ALBANIAN,
        )
    return [seen.names["sq"] for seen in page.items]


@pytest.mark.parametrize("name", CAST)
async def test_what_nobody_verified_is_seen_by_its_people_and_the_secretariat(
    world: World, name: str
) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(
            work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY
        )
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        seen = await queries.load_organisations(session, actor, frozenset({ylli}))
        by_slug = await queries.load_by_slug(session, actor, "ylli")
    assert (ylli in seen) is (name in ("Ilir", "Jeta"))
    assert by_slug == seen.get(ylli)


@pytest.mark.parametrize("name", CAST)
async def test_the_reason_for_a_suspension_is_read_by_whom_the_table_says(
    world: World, name: str
) -> None:
    await world.person("Drita")
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        seen = (await queries.load_organisations(session, actor, frozenset({hapi})))[hapi]
    assert seen.standing is Standing.SUSPENDED
    allowed = rules.refusal(actor, Act.SEE_STANDING_REASON, seen.facts) is None
    assert allowed is (name in ("Besim", "Drita", "Ilir"))
    assert seen.standing_reason == ("Bordi skadoi." if allowed else None)


@pytest.mark.parametrize("name", CAST)
async def test_representatives_are_seen_by_whom_the_table_says(world: World, name: str) -> None:
    await world.person("Besim")
    await world.person("Drita")
    hapi = await world.organisation("hapi")
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        seen = (await queries.load_organisations(session, actor, frozenset({hapi})))[hapi]
        listed = await queries.list_representatives(session, actor, frozenset({hapi}), on=TODAY)
    allowed = rules.refusal(actor, Act.SEE_REPRESENTATIVES, seen.facts) is None
    assert allowed is (name in ("Besim", "Drita", "Ilir"))
    names = [(r.person_name, r.function, r.is_lead) for r in listed.get(hapi, ())]
    assert names == (
        [("Besim Guri", "Drejtor", True), ("Drita Vera", "Hulumtuese", False)] if allowed else []
    )


async def test_representatives_are_those_of_the_day_that_is_asked_for(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    actor = await world.actor("Ilir")
    async with read_only(world.database) as session:
        one = frozenset({hapi})
        before = await queries.list_representatives(
            session, actor, one, on=LAST_YEAR.replace(year=2024)
        )
        ever = await queries.list_representatives(session, actor, one, on=None)
    assert before == {}
    assert [r.person_name for r in ever[hapi]] == ["Besim Guri"]


async def test_a_mandate_is_read_as_of_a_day(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    (mandate,) = (await world.actor("Besim")).mandates
    assert mandate.organisation_id == hapi
    assert mandate.side is Side.CIVIL_SOCIETY
    assert (mandate.verified, mandate.lead) == (True, True)
    assert (await world.actor("Besim", on=LAST_YEAR.replace(year=2024))).mandates == ()


async def test_names_are_found_by_the_beginnings_of_their_words(world: World) -> None:
    await register(
        world,
        {"sq": "Qendra për Çështje Rinore", "sr": "Центар за омладину"},
        {"sq": "Qendra Rinia"},
        {"sq": "Shoqata Đakovica", "en": "Ring Association"},
    )
    assert await found(world, starting="ceshtj") == ["Qendra për Çështje Rinore"]
    assert await found(world, starting="QENDRA rin") == [
        "Qendra për Çështje Rinore",
        "Qendra Rinia",
    ]
    assert await found(world, starting="rin") == [
        "Qendra për Çështje Rinore",
        "Qendra Rinia",
        "Shoqata Đakovica",
    ]
    assert await found(world, starting="omlad") == ["Qendra për Çështje Rinore"]
    assert await found(world, starting="ђаков") == ["Shoqata Đakovica"]
    assert await found(world, starting="inia") == []


@pytest.mark.parametrize(
    "typed", ["'", "a:*", "!", "& | !", "\\", "' OR 1=1", "<->", "💡", "a" * 5_000, "\x00"]
)
async def test_no_search_is_a_mistake(world: World, typed: str) -> None:
    await register(world, {"sq": "Ylli"})
    assert await found(world, starting=typed) == []


async def test_a_search_for_nothing_finds_all(world: World) -> None:
    await register(world, {"sq": "Ylli"})
    assert await found(world, starting="  ") == ["Ylli"]


async def test_a_list_is_narrowed_by_kind_side_field_and_standing(world: World) -> None:
    for key in ("office", "hapi", "ura", "lumbardh"):
        await world.organisation(key)
    await register(world, {"sq": "Rinia"}, fields_of_activity=["youth", "culture"])
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")

    assert await found(world, kinds={OrganisationKind.NGO}) == ["Qendra Hapi", "Rinia"]
    assert await found(world, sides={Side.INSTITUTION}) == [
        "Komuna e Lumbardhit",
        "Zyra për Qeverisje të Mirë",
    ]
    assert await found(world, fields_of_activity={"youth", "sport"}) == ["Rinia"]
    assert await found(world, standings={Standing.SUSPENDED}) == ["Qendra Hapi"]
    assert await found(world, kinds={OrganisationKind.NGO}, starting="hapi") == ["Qendra Hapi"]


async def test_a_list_goes_on_where_it_stopped_in_the_order_of_each_language(world: World) -> None:
    await register(
        world,
        {"sq": "Shtëpia", "sr": "Kuća"},
        {"sq": "Çelësi", "sr": "Žabica"},
        {"sq": "Ceremonia", "sr": "Njiva"},
        {"sq": "Syri", "sr": "Nos"},
        {"sq": "Zogu", "sr": "Ključ"},
    )

    async def walk(language: Language, size: int) -> list[str]:
        """All names, page by page."""
        names: list[str] = []
        after: str | None = None
        while True:
            async with read_only(world.database) as session:
                page = await queries.list_organisations(
                    session,
                    await world.actor("nobody"),
                    Slice(first=size, after=after),
                    wanted=Wanted(),
                    language=language,
                )
            kept = "sq" if language is Language.ALBANIAN else "sr"
            names += [seen.names[kept] for seen in page.items]
            if not page.has_next:
                return names
            after = page.cursors[-1]

    albanian = ["Ceremonia", "Çelësi", "Syri", "Shtëpia", "Zogu"]
    serbian = ["Ključ", "Kuća", "Nos", "Njiva", "Žabica"]
    for size in (1, 2, 5):
        assert await walk(Language.ALBANIAN, size) == albanian
        assert await walk(Language.SERBIAN_CYRILLIC, size) == serbian


async def test_a_cursor_of_another_list_is_refused(world: World) -> None:
    async with read_only(world.database) as session:
        with pytest.raises(Invalid) as caught:
            await queries.list_organisations(
                session,
                await world.actor("nobody"),
                Slice(first=1, after="bm90IGEgY3Vyc29y"),
                wanted=Wanted(),
                language=Language.ALBANIAN,
            )
    assert caught.value.fields[0].told.code == "kernel.bad_cursor"


async def test_a_count_counts_what_the_actor_sees(world: World) -> None:
    await register(world, {"sq": "Ylli"}, {"sq": "Rinia"})
    async with world.acting("Jeta") as work:
        await actions.register(work, kind=OrganisationKind.NGO, names={"sq": "Hëna"}, on=TODAY)
    for name, count in (("nobody", 2), ("Jeta", 3), ("Ilir", 3)):
        actor = await world.actor(name)
        async with read_only(world.database) as session:
            counted = await queries.count_organisations(session, actor, wanted=Wanted())
        assert counted == count == len(await found(world, name))
