"""Organisations in the graph: lists, search, rights on fields, and what they cost."""

import pytest

from tests.asking import ask, encode_id
from tests.world import TODAY, World
from tryeza.kernel.catalogue import Language
from tryeza.organisations import actions, verification
from tryeza.organisations.models import OrganisationKind

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")

LIST = """
query List(
  $kinds: [OrganisationKind!], $sides: [Side!], $standings: [Standing!], $fields: [String!],
  $starting: String, $first: Int, $after: String
) {
  organisations(
    kinds: $kinds, sides: $sides, standings: $standings, fieldsOfActivity: $fields,
    starting: $starting, first: $first, after: $after
  ) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { name(language: ALBANIAN) inSerbian: name(language: SERBIAN) } }
  }
}
"""
ONE = """
query One($slug: String!) {
  organisation(slug: $slug) {
    id slug kind side name shortName website roleMailbox registrationNumber revision
    fieldsOfActivity { key name(language: ENGLISH) }
    about(language: ALBANIAN) { source bodyHtml bodyText }
    availableLanguages standing standingReason standingSetAt createdAt
    viewerCanEdit viewerCannotEditReasons viewerCanEditIdentity viewerCannotEditIdentityReasons
    viewerCanVerify viewerCanRefuse viewerCanSuspend viewerCanRestore
    viewerCanSeeRepresentatives viewerCanAddRepresentative viewerCanInviteRepresentative
    viewerCannotInviteRepresentativeReasons
    representatives {
      id function isLead since until viewerCanChange viewerCanEnd
      person { id name } organisation { slug }
    }
  }
}
"""


async def register(world: World, *names: dict[str, str], **said: object) -> None:
    """Organisations of these names, verified."""
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


async def found(world: World, **wanted: object) -> list[str]:
    """The Albanian names of what the public finds, in Albanian order."""
    reply = await ask(world, "nobody", LIST, language=Language.ALBANIAN, **wanted)  # type: ignore[arg-type]
    assert reply.errors == []
    page = reply.data["organisations"]
    names = [edge["node"]["name"] for edge in page["edges"]]
    assert page["totalCount"] == len(names)
    return names


async def test_names_are_found_by_the_beginnings_of_their_words(world: World) -> None:
    await register(
        world,
        {"sq": "Qendra për Çështje Rinore", "sr": "Центар за омладину"},
        {"sq": "Qendra Rinia"},
        {"sq": "Shoqata Đakovica", "en": "Ring Association"},
    )
    for starting, names in {
        "ceshtj": ["Qendra për Çështje Rinore"],
        "QENDRA rin": ["Qendra për Çështje Rinore", "Qendra Rinia"],
        "rin": ["Qendra për Çështje Rinore", "Qendra Rinia", "Shoqata Đakovica"],
        "omlad": ["Qendra për Çështje Rinore"],
        "ђаков": ["Shoqata Đakovica"],
        "inia": [],
    }.items():
        assert await found(world, starting=starting) == names


@pytest.mark.parametrize("typed", ["'", "a:*", "!", "& | !", "\\", "' OR 1=1", "<->", "💡"])
async def test_no_search_is_a_mistake(world: World, typed: str) -> None:
    await register(world, {"sq": "Ylli"})
    assert await found(world, starting=typed) == []
    assert await found(world, starting="  ") == ["Ylli"]


async def test_a_list_is_narrowed_by_kind_side_field_and_standing(world: World) -> None:
    for key in ("office", "hapi", "ura", "lumbardh"):
        await world.organisation(key)
    await register(world, {"sq": "Rinia"}, fields_of_activity=["youth", "culture"])
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")

    assert await found(world, kinds=["NGO"]) == ["Qendra Hapi", "Rinia"]
    assert await found(world, sides=["INSTITUTION"]) == [
        "Komuna e Lumbardhit",
        "Zyra për Qeverisje të Mirë",
    ]
    assert await found(world, fields=["youth", "sport"]) == ["Rinia"]
    assert await found(world, standings=["SUSPENDED"]) == ["Qendra Hapi"]
    assert await found(world, kinds=["NGO"], starting="hapi") == ["Qendra Hapi"]


async def test_a_field_of_activity_that_is_not_on_the_list_is_told(world: World) -> None:
    reply = await ask(world, "nobody", LIST, fields=["astrology"])
    assert (reply.data, reply.errors) == (None, ["INVALID"])


@pytest.mark.parametrize("size", [1, 2, 5])
async def test_a_list_goes_on_where_it_stopped_in_the_order_of_each_language(
    world: World, size: int
) -> None:
    await register(
        world,
        {"sq": "Shtëpia", "sr": "Kuća"},
        {"sq": "Çelësi", "sr": "Žabica"},
        {"sq": "Ceremonia", "sr": "Njiva"},
        {"sq": "Syri", "sr": "Nos"},
        {"sq": "Zogu", "sr": "Ključ"},
    )

    async def walk(language: Language, shown: str) -> list[str]:
        """All names, page by page."""
        names: list[str] = []
        after: str | None = None
        while True:
            reply = await ask(world, "nobody", LIST, language=language, first=size, after=after)
            page = reply.data["organisations"]
            names += [edge["node"][shown] for edge in page["edges"]]
            if not page["pageInfo"]["hasNextPage"]:
                return names
            after = page["pageInfo"]["endCursor"]

    albanian = ["Ceremonia", "Çelësi", "Syri", "Shtëpia", "Zogu"]
    serbian = ["Ključ", "Kuća", "Nos", "Njiva", "Žabica"]
    assert await walk(Language.ALBANIAN, "name") == albanian
    assert await walk(Language.SERBIAN_CYRILLIC, "inSerbian") == serbian


async def test_an_organisation_is_shown_as_it_is(world: World) -> None:
    await world.person("Besim")
    hapi = await world.organisation("hapi")
    async with world.acting("Besim") as work:
        await actions.edit(
            work,
            organisation_id=hapi,
            revision=2,
            on=TODAY,
            about={"sq": "Punojmë me **të rinj** <script>."},
            fields_of_activity=["youth"],
            website="hapi.example",
        )
    reply = await ask(world, "nobody", ONE, slug="qendra-hapi")
    assert reply.errors == []
    shown = reply.data["organisation"]
    assert shown["id"] == encode_id("Organisation", hapi)
    assert (shown["kind"], shown["side"], shown["name"]) == ("NGO", "CIVIL_SOCIETY", "Hapi Centre")
    assert shown["availableLanguages"] == ["ALBANIAN", "SERBIAN", "ENGLISH", "SERBIAN_CYRILLIC"]
    assert shown["fieldsOfActivity"] == [{"key": "youth", "name": "Youth"}]
    assert shown["about"]["bodyText"] == "Punojmë me të rinj <script>."
    assert "<strong>të rinj</strong>" in shown["about"]["bodyHtml"]
    assert "<script>" not in shown["about"]["bodyHtml"]
    assert shown["website"] == "https://hapi.example"
    assert (shown["standing"], shown["revision"]) == ("VERIFIED", 3)
    assert shown["representatives"] == []
    assert len(reply.statements) == 2  # the organisation, its representatives


@pytest.mark.parametrize("name", CAST)
async def test_each_role_sees_what_is_for_it(world: World, name: str) -> None:
    await world.person("Drita")
    hapi = await world.organisation("hapi")
    async with world.acting("Ilir") as work:
        await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    shown = (await ask(world, name, ONE, slug="qendra-hapi")).data["organisation"]
    inside, secretariat = name in ("Besim", "Drita", "Ilir"), name == "Ilir"
    assert shown["standingReason"] == ("Bordi skadoi." if inside else None)
    assert shown["viewerCanSeeRepresentatives"] is inside
    assert ("Drita Vera" in [r["person"]["name"] for r in shown["representatives"]]) is inside
    assert shown["viewerCanEdit"] is secretariat
    assert bool(shown["viewerCannotEditReasons"]) is not secretariat
    assert shown["viewerCanRestore"] is secretariat
    assert (shown["viewerCanVerify"], shown["viewerCanSuspend"]) == (False, False)


async def test_what_the_viewer_cannot_do_is_told_with_its_reason(world: World) -> None:
    await world.organisation("hapi")
    shown = (await ask(world, "Besim", ONE, slug="qendra-hapi")).data["organisation"]
    assert (shown["viewerCanEdit"], shown["viewerCannotEditReasons"]) == (True, [])
    assert shown["viewerCannotEditIdentityReasons"] == [
        "Lloji, emri dhe numri i regjistrimit janë verifikuar; ndryshimin e tyre kërkojeni nga"
        " sekretariati."
    ]
    besim = shown["representatives"][0]
    assert besim["person"]["name"] == "Besim Guri"
    assert (besim["isLead"], besim["since"], besim["until"]) == (True, "2025-01-01", None)
    assert (besim["viewerCanChange"], besim["viewerCanEnd"]) == (True, True)


async def test_leads_stand_first_among_the_representatives_of_a_day(world: World) -> None:
    await world.person("Drita")
    await world.person("Besim")
    document = """
    query($on: Date) {
      organisation(slug: "qendra-hapi") { representatives(on: $on) { person { name } } }
    }
    """
    reply = await ask(world, "Ilir", document)
    names = [r["person"]["name"] for r in reply.data["organisation"]["representatives"]]
    assert names == ["Besim Guri", "Drita Vera"]
    before = await ask(world, "Ilir", document, on="2024-12-31")
    assert before.data["organisation"]["representatives"] == []


async def test_the_fields_of_activity_are_listed_in_the_readers_order(world: World) -> None:
    document = "{ fieldsOfActivity { key name } }"
    reply = await ask(world, "nobody", document, language=Language.ENGLISH)
    names = [field["name"] for field in reply.data["fieldsOfActivity"]]
    assert names[:3] == ["Agriculture and rural development", "Animal welfare", "Anti-corruption"]
    assert len(reply.statements) == 0


async def test_the_secretariat_is_told_how_many_wait_to_be_verified(world: World) -> None:
    await register(world, {"sq": "Rinia"})  # verified
    async with world.acting("Jeta") as work:
        await actions.register(work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY)
    for name, waiting in {"Ilir": 1, "Jeta": 0}.items():
        viewer = (await ask(world, name, "{ viewer { organisationsToVerify } }")).data["viewer"]
        assert (name, viewer) == (name, {"organisationsToVerify": waiting})


async def test_a_hidden_organisation_is_null_whichever_way_one_asks(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(
            work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY
        )
    document = """
    query($id: ID!) {
      node(id: $id) { id }
      organisation(slug: "ylli") { id }
      organisations { totalCount edges { node { slug } } }
    }
    """
    key = encode_id("Organisation", ylli)
    hidden = await ask(world, "nobody", document, id=key)
    assert hidden.data["node"] is None
    assert hidden.data["organisation"] is None
    assert hidden.data["organisations"] == {"totalCount": 0, "edges": []}
    shown = await ask(world, "Jeta", document, id=key)
    assert shown.data["node"] == {"id": key}
