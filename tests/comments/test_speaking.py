"""For whom each may speak, what a position still lacks, and what answers still lack."""

from datetime import datetime
from typing import Any

import pytest
from tests.asking import ask, encode_id
from tests.comments.test_facets import answer, closed, say
from tests.comments.test_graph import PUBLISH, consultation_of
from tests.world import NOON, World, an_open_consultation

from tryeza.comments import positions
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said

SPEAKING = """
query Speaking($slug: String!) { consultation(slug: $slug) {
  viewerCanComment viewerMaySpeakFor { shortName name(language: ALBANIAN) }
  viewerMayDiscussInside { name(language: ALBANIAN) }
  viewerCanOpenPositionFor { name(language: ALBANIAN) }
  viewerCanBringReturn viewerIsCoordinator viewerCanCapture viewerCanPublishAnswers
  answerGaps { code message commentNumber }
} }
"""
POSITION = """
query Position($slug: String!) { consultation(slug: $slug) { positions {
  lead { name } viewerCanEdit viewerCanSubmit viewerCannotSubmitReasons
  internalComments { edges { node { id text viewerCanCopyIntoPosition } } }
  comments { edges { node { text copiedFrom { text } } } }
} } }
"""
OPEN = """
mutation ($input: OpenPositionInput!) { openPosition(input: $input) {
  ... on OpenPositionSuccess { position { id } } } }
"""
COPY = """
mutation ($input: CopyIntoPositionInput!) { copyIntoPosition(input: $input) { __typename } }
"""
INSIDE = """
mutation ($input: AddCommentInput!) { addComment(input: $input) { __typename } }
"""


async def speaking(world: World, name: str, now: datetime = NOON) -> Any:
    slug = (await consultation_of(world)).slug
    reply = await ask(world, name, SPEAKING, now=now, slug=slug)
    assert reply.errors == [], reply.errors
    return reply.data["consultation"]


def names(organisations: Any) -> list[str]:
    return [one["name"] for one in organisations]


async def opened(world: World) -> None:
    """Besim begins to collect the position of Hapi."""
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "organisationId": encode_id("Organisation", await world.organisation("hapi")),
    }
    await ask(world, "Besim", OPEN, input=given)


async def inside(world: World, name: str, text: str) -> None:
    """What somebody says inside Hapi."""
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "forOrganisationId": encode_id("Organisation", await world.organisation("hapi")),
        "scope": "ORGANISATION",
        "words": {"kind": "REMARK", "text": text},
    }
    reply = await ask(world, name, INSIDE, input=given)
    assert reply.data["addComment"]["__typename"] == "AddCommentSuccess"


async def position(world: World, name: str) -> Any:
    slug = (await consultation_of(world)).slug
    reply = await ask(world, name, POSITION, slug=slug)
    assert reply.errors == [], reply.errors
    return reply.data["consultation"]["positions"]


async def test_a_lead_speaks_for_their_organisation_and_may_collect_its_position(
    world: World,
) -> None:
    besim, drita = await speaking(world, "Besim"), await speaking(world, "Drita")
    for who in (besim, drita):
        assert who["viewerCanComment"] is True
        assert names(who["viewerMaySpeakFor"]) == ["Qendra Hapi"]
        assert names(who["viewerMayDiscussInside"]) == ["Qendra Hapi"]
    assert names(besim["viewerCanOpenPositionFor"]) == ["Qendra Hapi"]
    assert names(drita["viewerCanOpenPositionFor"]) == []


async def test_where_a_position_is_collected_only_the_lead_speaks(world: World) -> None:
    await opened(world)
    besim, drita = await speaking(world, "Besim"), await speaking(world, "Drita")
    assert names(besim["viewerMaySpeakFor"]) == ["Qendra Hapi"]
    assert names(besim["viewerCanOpenPositionFor"]) == []
    assert names(drita["viewerMaySpeakFor"]) == []
    assert names(drita["viewerMayDiscussInside"]) == ["Qendra Hapi"]


async def test_once_its_position_is_submitted_nobody_speaks_for_it_outside(world: World) -> None:
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work,
            consultation_id=await an_open_consultation(world),
            organisation_id=await world.organisation("hapi"),
        )
        said = Said(CommentKind.REMARK, "Afati është i shkurtër.")
        await positions.write_into_position(work, position_id=position.id, said=said)
        await positions.submit_position(work, position_id=position.id)
    for name in ("Besim", "Drita"):
        who = await speaking(world, name)
        assert who["viewerCanComment"] is True
        assert names(who["viewerMaySpeakFor"]) == []
        assert names(who["viewerMayDiscussInside"]) == ["Qendra Hapi"]
        assert who["viewerCanBringReturn"] is False


@pytest.mark.parametrize("name", ["Jeta", "nobody"])
async def test_who_represents_nobody_speaks_for_no_organisation(world: World, name: str) -> None:
    said = await speaking(world, name)
    assert (said["viewerMaySpeakFor"], said["viewerMayDiscussInside"]) == ([], [])
    assert (said["viewerIsCoordinator"], said["viewerCanCapture"]) == (False, False)


async def test_nobody_speaks_after_closing(world: World) -> None:
    said = await speaking(world, "Besim", await closed(world))
    assert said["viewerCanComment"] is False
    assert (said["viewerMaySpeakFor"], said["viewerCanOpenPositionFor"]) == ([], [])


async def test_a_position_is_told_what_it_lacks(world: World) -> None:
    await opened(world)
    await inside(world, "Drita", "Afati është i shkurtër.")
    (besim,) = await position(world, "Besim")
    assert besim["lead"] == {"name": "Besim Guri"}
    assert (besim["viewerCanEdit"], besim["viewerCanSubmit"]) == (True, False)
    assert besim["viewerCannotSubmitReasons"] == [
        "Qëndrimi ende nuk ka asnjë koment. Kopjoni ose shkruani të paktën një."
    ]
    ((internal,),) = [besim["internalComments"]["edges"]]
    assert internal["node"]["text"] == "Afati është i shkurtër."
    assert internal["node"]["viewerCanCopyIntoPosition"] is True


async def test_what_was_copied_names_where_it_comes_from_and_is_submitted(world: World) -> None:
    await opened(world)
    await inside(world, "Drita", "Afati është i shkurtër.")
    (before,) = await position(world, "Besim")
    (internal,) = before["internalComments"]["edges"]
    await ask(world, "Besim", COPY, input={"commentId": internal["node"]["id"]})
    (besim,) = await position(world, "Besim")
    assert (besim["viewerCanSubmit"], besim["viewerCannotSubmitReasons"]) == (True, [])
    assert besim["comments"]["edges"] == [
        {
            "node": {
                "text": "Afati është i shkurtër.",
                "copiedFrom": {"text": "Afati është i shkurtër."},
            }
        }
    ]
    assert [one["node"]["id"] for one in besim["internalComments"]["edges"]] == [
        internal["node"]["id"]
    ]


async def test_a_colleague_reads_the_position_and_does_not_change_it(world: World) -> None:
    await opened(world)
    await inside(world, "Drita", "Afati është i shkurtër.")
    (drita,) = await position(world, "Drita")
    assert (drita["viewerCanEdit"], drita["viewerCanSubmit"]) == (False, False)
    (internal,) = drita["internalComments"]["edges"]
    assert internal["node"]["viewerCanCopyIntoPosition"] is False
    assert await position(world, "Elira") == []


async def test_an_organisation_shows_what_was_said_for_it(world: World) -> None:
    await say(world, "Besim", "afati", organisation="hapi")
    await opened(world)
    asked = """query ($id: ID!) { node(id: $id) { ... on Organisation {
      comments { edges { node { text } } } positions { totalCount } } } }"""
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    besim = (await ask(world, "Besim", asked, id=hapi)).data["node"]
    assert besim == {
        "comments": {"edges": [{"node": {"text": "afati"}}]},
        "positions": {"totalCount": 1},
    }
    nobody = (await ask(world, "nobody", asked, id=hapi)).data["node"]
    assert nobody["positions"] == {"totalCount": 0}


async def test_what_an_organisation_said_in_consultations_is_not_what_is_said_inside(
    world: World,
) -> None:
    await say(world, "Besim", "afati", organisation="hapi")
    await inside(world, "Drita", "Mes nesh.")
    asked = """query ($id: ID!) { node(id: $id) { ... on Organisation {
      comments { totalCount edges { node { text } } } } } }"""
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    for name in ("Drita", "nobody"):
        said = (await ask(world, name, asked, id=hapi)).data["node"]["comments"]
        assert said == {"totalCount": 1, "edges": [{"node": {"text": "afati"}}]}


@pytest.mark.parametrize(
    ("name", "found"),
    [("Besim", True), ("Drita", True), ("Elira", False), ("Arta", False), ("nobody", False)],
)
async def test_the_position_of_one_organisation_is_seen_by_its_own_people_until_it_is_submitted(
    world: World, name: str, found: bool
) -> None:
    await opened(world)
    asked = """query ($slug: String!) { consultation(slug: $slug) {
      hapi: position(organisation: "qendra-hapi") { organisation { slug } }
      none: position(organisation: "nuk-ka") { id } } }"""
    slug = (await consultation_of(world)).slug
    reply = await ask(world, name, asked, slug=slug)
    assert reply.errors == []
    its = {"organisation": {"slug": "qendra-hapi"}}
    assert reply.data["consultation"] == {"hapi": its if found else None, "none": None}


async def test_those_who_run_it_are_told_which_answers_are_missing(world: World) -> None:
    first = await say(world, "Besim", "afati", on="dhjetë ditë pune")
    second = await say(world, "Jeta", "qëllimi", on="përcakton")
    await answer(world, first)
    late = await closed(world)
    arta = await speaking(world, "Arta", late)
    assert (arta["viewerIsCoordinator"], arta["viewerCanPublishAnswers"]) == (True, True)
    assert arta["answerGaps"] == [
        {
            "code": "gap_unanswered",
            "message": f"Komenti nr. {second['number']} nuk ka përgjigje.",
            "commentNumber": second["number"],
        }
    ]
    assert (await speaking(world, "Besim", late))["answerGaps"] == []


async def test_nothing_is_left_to_publish_once_it_is_published(world: World) -> None:
    await answer(world, await say(world, "Besim", "afati", on="dhjetë ditë pune"))
    late = await closed(world)
    assert (await speaking(world, "Arta", late))["answerGaps"] == []
    node = encode_id("Consultation", await an_open_consultation(world))
    await ask(world, "Arta", PUBLISH, now=late, input={"consultationId": node})
    assert (await speaking(world, "Arta", late))["answerGaps"] == [
        {
            "code": "nothing_to_publish",
            "message": "Nuk ka përgjigje të papublikuara.",
            "commentNumber": None,
        }
    ]


async def test_a_pack_says_which_outcomes_there_are_and_which_need_a_reason(world: World) -> None:
    slug = (await consultation_of(world)).slug
    asked = """query ($slug: String!) { consultation(slug: $slug) {
      rulePack { outcomes { outcome needsReason } } } }"""
    reply = await ask(world, "nobody", asked, slug=slug)
    assert reply.data["consultation"]["rulePack"]["outcomes"] == [
        {"outcome": "ACCEPTED", "needsReason": False},
        {"outcome": "PARTIALLY_ACCEPTED", "needsReason": True},
        {"outcome": "REJECTED", "needsReason": True},
        {"outcome": "NOTED", "needsReason": False},
        {"outcome": "OUT_OF_SCOPE", "needsReason": True},
    ]


DESK = """
query Desk($slug: String!) { consultation(slug: $slug) {
  title phase viewerCanPublishAnswers version { number } document { title }
  comments(first: 50, order: DOCUMENT, only: { replies: false }) { totalCount edges { node {
    number html kind author { name } organisation { name } anchor { label path quote }
    projections { state isSure version { number } paragraph { label text } }
    viewerCanAnswer viewerCanHide viewerCanConfirmPlace
    answer { outcome reasonHtml recommendedBy { name } decidedBy { name } viewerCanRevise
      viewerCanDecide }
  } } }
  commentFacets(only: { replies: false }) { total answerStates { state count }
    kinds { kind count } sides { side count } articles { paragraphId label title count }
    organisations { organisation { name } count } }
} }
"""


async def test_the_desk_costs_eight_statements(world: World) -> None:
    first = await say(world, "Besim", "afati", on="dhjetë ditë pune", organisation="hapi")
    await say(world, "Jeta", "qëllimi", on="përcakton")
    await answer(world, first)
    slug = (await consultation_of(world)).slug
    reply = await ask(world, "Arta", DESK, now=await closed(world), slug=slug)
    assert reply.errors == []
    # who asks, the consultation, its comments and their number, their places, what their answers
    # answer, the facets, the organisations
    assert len(reply.statements) == 8, reply.statements
