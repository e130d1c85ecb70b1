"""The journal of a consultation as people read it: sentences, narrowed, under a checked seal."""

from typing import Any

from sqlalchemy import text
from tests.asking import Reply, ask, encode_id
from tests.world import World, an_open_consultation, the

from tryeza.consultations.models import Consultation
from tryeza.graph.journal_telling import kinds, part_of
from tryeza.kernel.catalogue import Language

JOURNAL = """
query Journal($slug: String!, $only: JournalFilter) {
  consultation(slug: $slug) {
    journalSeal { events hash faults { position what } downloadPath }
    journal(only: $only, last: 50) { totalCount edges { node {
      position kind sentence
      actor { name } organisation { name(language: ALBANIAN) } comment { number }
      facts { name } hash
    } } }
  }
}
"""
ADD = """mutation ($input: AddCommentInput!) { addComment(input: $input) {
  __typename ... on AddCommentSuccess { comment { id number } } } }"""


async def asked(world: World, name: str, **variables: Any) -> Reply:
    consultation = await the(world, Consultation, await an_open_consultation(world))
    return await ask(world, name, JOURNAL, slug=consultation.slug, **variables)


async def commented(world: World, name: str = "Besim", **more: object) -> Any:
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "words": {"kind": "REMARK", "text": "Afati është i shkurtër."},
        **more,
    }
    return (await ask(world, name, ADD, input=given)).data["addComment"]["comment"]


def sentences(reply: Reply) -> list[str]:
    edges = reply.data["consultation"]["journal"]["edges"]
    return [edge["node"]["sentence"] for edge in edges]


async def test_what_happened_is_told_in_the_readers_language(world: World) -> None:
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    number = (await commented(world, forOrganisationId=hapi))["number"]
    reply = await asked(world, "Arta", language=Language.ENGLISH)
    last = reply.data["consultation"]["journal"]["edges"][-1]["node"]
    assert last["sentence"] == f"Comment no. {number} was received on this site."
    assert last["actor"] == {"name": "Besim Guri"}
    assert last["comment"] == {"number": number}
    assert sentences(await asked(world, "Arta", language=Language.SERBIAN_CYRILLIC))[-1] == (
        f"Коментар бр. {number} је примљен на овом сајту."
    )


async def test_the_journal_is_narrowed_by_part_person_and_organisation(world: World) -> None:
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    comment = await commented(world, forOrganisationId=hapi)
    await commented(world, "Jeta")
    besim = encode_id("Person", await world.person("Besim"))
    for only in (
        {"part": "COMMENTS", "actorId": besim},
        {"organisationId": hapi},
        {"commentId": comment["id"]},
    ):
        found = await asked(world, "Arta", only=only, language=Language.ENGLISH)
        assert sentences(found) == [f"Comment no. {comment['number']} was received on this site."]
    report = await asked(world, "Arta", only={"part": "REPORT"})
    assert sentences(report) == []


async def test_what_was_said_inside_an_organisation_is_read_by_its_own_people_alone(
    world: World,
) -> None:
    before = len(sentences(await asked(world, "Arta")))
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    await commented(world, forOrganisationId=hapi, scope="ORGANISATION")
    found = (await asked(world, "Arta")).data["consultation"]
    assert len(found["journal"]["edges"]) == found["journal"]["totalCount"] == before
    assert found["journalSeal"]["events"] == before + 1


async def test_the_journal_is_for_those_who_run_the_consultation(world: World) -> None:
    await commented(world)
    for name in ("nobody", "Besim"):
        found = (await asked(world, name)).data["consultation"]
        assert found == {"journalSeal": None, "journal": {"totalCount": 0, "edges": []}}


async def test_the_seal_covers_every_event_and_names_what_was_altered(world: World) -> None:
    await commented(world)
    whole = (await asked(world, "Arta")).data["consultation"]
    events = whole["journal"]["edges"]
    seal = whole["journalSeal"]
    assert seal["events"] == len(events) == whole["journal"]["totalCount"]
    assert seal["hash"] == events[-1]["node"]["hash"]
    assert seal["faults"] == []
    async with world.engine.begin() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        await connection.execute(
            text("UPDATE journal SET kind = 'comments.comment_hidden' WHERE kind = :kind"),
            {"kind": "comments.comment_added"},
        )
    altered = (await asked(world, "Arta")).data["consultation"]["journalSeal"]
    assert altered["faults"] == [{"position": len(events), "what": "altered"}]


async def test_the_journals_page_takes_seven_statements(world: World) -> None:
    await commented(world)
    # who asks; the consultation; the page of events and how many there are; whether its seal is
    # for the reader, the events again, the head
    assert len((await asked(world, "Arta")).statements) == 7


async def test_every_kind_of_event_belongs_to_a_part(world: World) -> None:
    await commented(world)
    stream = f"consultation:{await an_open_consultation(world)}"
    assert {event.kind for event in await world.events(stream)} <= set(kinds())
    assert {part_of(kind).value for kind in kinds()} == {
        "consultation",
        "comments",
        "positions",
        "answers",
        "report",
    }
