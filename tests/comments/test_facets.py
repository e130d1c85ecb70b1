"""Comments narrowed, ordered and counted through the graph, as each viewer sees them."""

from datetime import datetime, timedelta
from typing import Any

from tests.asking import ask, encode_id
from tests.comments.test_graph import ADD, ANSWER, consultation_of
from tests.world import (
    World,
    a_first_version,
    a_revised_version,
    an_open_consultation,
)

from tryeza.comments.carrying import carry

FEED = """
query Feed($slug: String!, $only: CommentFilter, $order: CommentOrder!, $first: Int, $after: String)
{ consultation(slug: $slug) { comments(only: $only, order: $order, first: $first, after: $after) {
  totalCount pageInfo { endCursor hasNextPage } edges { node { text } } } } }
"""
FACETS = """
query Facets($slug: String!, $only: CommentFilter) { consultation(slug: $slug) {
  commentFacets(only: $only) {
    total mine placeUnsure
    answerStates { state count } outcomes { outcome count } kinds { kind count }
    sides { side count } organisations { organisation { name(language: ALBANIAN) } count }
    languages { language count } channels { channel count } articles { label title count }
  } } }
"""


async def say(
    world: World,
    name: str,
    text: str,
    *,
    on: str | None = None,
    organisation: str | None = None,
    kind: str = "REMARK",
    parent: str | None = None,
) -> Any:
    """A comment of somebody, on the paragraph that says this or on the whole text."""
    consultation = encode_id("Consultation", await an_open_consultation(world))
    given: dict[str, Any] = {
        "consultationId": consultation,
        "words": {"kind": kind, "text": text},
    }
    if on is not None:
        paragraph = (await a_first_version(world)).saying(on)
        given["anchor"] = {"paragraphId": encode_id("Paragraph", paragraph.id)}
    if organisation is not None:
        key = await world.organisation(organisation)
        given["forOrganisationId"] = encode_id("Organisation", key)
    if parent is not None:
        given["parentId"] = parent
    reply = await ask(world, name, ADD, input=given)
    return reply.data["addComment"]["comment"]


async def some_comments(world: World) -> dict[str, Any]:
    """Five comments, of which one is a reply and one on the whole text; by what they say."""
    await an_open_consultation(world)
    deadline = await say(world, "Besim", "afati", on="dhjetë ditë pune", organisation="hapi")
    return {
        "afati": deadline,
        "qëllimi": await say(world, "Jeta", "qëllimi", on="përcakton", kind="QUESTION"),
        "ueb": await say(world, "Elira", "ueb", on="ueb-faqen", organisation="ura"),
        "tërësia": await say(world, "Goran", "tërësia", organisation="lumbardh"),
        "pajtohem": await say(world, "Jeta", "pajtohem", parent=deadline["id"]),
    }


async def feed(
    world: World, name: str = "nobody", order: str = "OLDEST_FIRST", **only: Any
) -> list[str]:
    slug = (await consultation_of(world)).slug
    late = await closed(world)
    reply = await ask(world, name, FEED, now=late, slug=slug, only=only, order=order, first=50)
    assert reply.errors == [], reply.errors
    found = reply.data["consultation"]["comments"]
    assert found["totalCount"] == len(found["edges"])
    return [edge["node"]["text"] for edge in found["edges"]]


async def facets(world: World, name: str = "nobody", **only: Any) -> Any:
    slug = (await consultation_of(world)).slug
    reply = await ask(world, name, FACETS, now=await closed(world), slug=slug, only=only)
    assert reply.errors == [], reply.errors
    return reply.data["consultation"]["commentFacets"]


async def closed(world: World) -> datetime:
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    return consultation.closes_at + timedelta(days=1)


async def answer(world: World, *comments: Any, outcome: str = "ACCEPTED") -> None:
    """Arta answers these together; it is decided and not published."""
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "commentIds": [comment["id"] for comment in comments],
        "verdict": {"outcome": outcome, "reason": "Pranohet."},
    }
    await ask(world, "Arta", ANSWER, now=await closed(world), input=given)


async def carried(world: World) -> None:
    """The second version is published, and the comments are carried to it."""
    revised = await a_revised_version(world)
    async with world.acting("nobody") as work:
        await carry(work, version_id=revised.id)


async def test_comments_in_each_order(world: World) -> None:
    await some_comments(world)
    assert await feed(world) == ["afati", "qëllimi", "ueb", "tërësia", "pajtohem"]
    newest = await feed(world, order="NEWEST_FIRST")
    assert newest == ["pajtohem", "tërësia", "ueb", "qëllimi", "afati"]
    by_place = await feed(world, order="DOCUMENT")
    assert by_place == ["tërësia", "qëllimi", "afati", "pajtohem", "ueb"]


async def test_the_order_of_the_text_is_that_of_the_newest_version(world: World) -> None:
    await some_comments(world)
    await carried(world)
    by_place = await feed(world, order="DOCUMENT")
    assert by_place == ["tërësia", "qëllimi", "ueb", "afati", "pajtohem"]


async def test_pages_in_the_order_of_the_text_go_on_where_they_ended(world: World) -> None:
    await some_comments(world)
    slug, after, found = (await consultation_of(world)).slug, None, []
    for _ in range(3):
        reply = await ask(
            world, "nobody", FEED, slug=slug, order="DOCUMENT", first=2, after=after, only=None
        )
        page = reply.data["consultation"]["comments"]
        found += [edge["node"]["text"] for edge in page["edges"]]
        after = page["pageInfo"]["endCursor"]
    assert found == ["tërësia", "qëllimi", "afati", "pajtohem", "ueb"]
    assert page["pageInfo"]["hasNextPage"] is False


async def test_comments_under_an_article_of_any_version(world: World) -> None:
    await some_comments(world)
    first = await a_first_version(world)
    article = next(p for p in first.paragraphs if p.label == "Neni 2")
    under = {"underParagraphId": encode_id("Paragraph", article.id)}
    assert await feed(world, **under) == ["afati", "ueb", "pajtohem"]
    await carried(world)
    revised = await a_revised_version(world)
    transparency = next(p for p in revised.paragraphs if p.label == "Neni 2")
    under = {"underParagraphId": encode_id("Paragraph", transparency.id)}
    assert await feed(world, **under) == ["ueb"]
    itself = {"underParagraphId": encode_id("Paragraph", revised.saying("pesëmbëdhjetë").id)}
    assert await feed(world, **itself) == ["afati", "pajtohem"]


async def test_comments_narrowed_by_their_answers_as_the_viewer_sees_them(world: World) -> None:
    said = await some_comments(world)
    await answer(world, said["afati"], said["ueb"])
    assert await feed(world, "Arta", isDecided=True) == ["afati", "ueb"]
    assert await feed(world, "Arta", answerState="DECIDED") == ["afati", "ueb"]
    assert await feed(world, "Arta", hasRecommendation=False, replies=False) == [
        "qëllimi",
        "tërësia",
    ]
    assert await feed(world, "Arta", outcome="ACCEPTED") == ["afati", "ueb"]
    assert await feed(world, "nobody", isDecided=True) == []
    assert await feed(world, "nobody", outcome="ACCEPTED") == []
    assert len(await feed(world, "nobody", answerState="UNANSWERED")) == 5


async def test_comments_narrowed_by_what_they_are(world: World) -> None:
    await some_comments(world)
    await carried(world)
    assert await feed(world, "Jeta", isMine=True) == ["qëllimi", "pajtohem"]
    assert await feed(world, "nobody", isMine=True) == []
    assert await feed(world, "Arta", isPlaceUnsure=True) == []
    assert await feed(world, channel="PAPER") == []
    assert await feed(world, state="HIDDEN") == []
    assert len(await feed(world, scope="CONSULTATION")) == 5


async def test_every_facet_is_counted(world: World) -> None:
    said = await some_comments(world)
    await answer(world, said["afati"], said["ueb"])
    counted = await facets(world, "Arta", replies=False)
    assert counted == {
        "total": 4,
        "mine": 0,
        "placeUnsure": 0,
        "answerStates": [{"state": "UNANSWERED", "count": 2}, {"state": "DECIDED", "count": 2}],
        "outcomes": [{"outcome": "ACCEPTED", "count": 2}],
        "kinds": [{"kind": "REMARK", "count": 3}, {"kind": "QUESTION", "count": 1}],
        "sides": [
            {"side": "CIVIL_SOCIETY", "count": 2},
            {"side": "INSTITUTION", "count": 1},
            {"side": None, "count": 1},
        ],
        "organisations": counted["organisations"],
        "languages": [{"language": "sq", "count": 4}],
        "channels": [{"channel": "WEB", "count": 4}],
        "articles": [
            {"label": "Neni 1", "title": "Qëllimi", "count": 1},
            {"label": "Neni 2", "title": "Afati për aplikim", "count": 2},
        ],
    }
    assert {one["organisation"]["name"]: one["count"] for one in counted["organisations"]} == {
        "Qendra Hapi": 1,
        "Platforma Ura": 1,
        "Komuna e Lumbardhit": 1,
    }


async def test_a_facet_is_counted_without_its_own_filter(world: World) -> None:
    await some_comments(world)
    counted = await facets(world, kind="QUESTION", replies=False)
    assert counted["total"] == 1
    assert counted["kinds"] == [{"kind": "REMARK", "count": 3}, {"kind": "QUESTION", "count": 1}]
    assert counted["sides"] == [{"side": None, "count": 1}]
    assert counted["articles"] == [{"label": "Neni 1", "title": "Qëllimi", "count": 1}]


async def test_only_what_the_viewer_sees_is_counted(world: World) -> None:
    said = await some_comments(world)
    await answer(world, said["afati"])
    nobody, jeta = await facets(world), await facets(world, "Jeta")
    assert nobody["answerStates"] == [{"state": "UNANSWERED", "count": 5}]
    assert nobody["outcomes"] == []
    assert (nobody["mine"], jeta["mine"]) == (0, 2)


async def test_articles_are_those_of_the_newest_version(world: World) -> None:
    await some_comments(world)
    await carried(world)
    counted = await facets(world, replies=False)
    assert [(one["label"], one["title"]) for one in counted["articles"]] == [
        ("Neni 1", "Qëllimi"),
        ("Neni 2", "Transparenca"),
        ("Neni 3", "Afati për aplikim"),
    ]


async def test_facets_cost_two_statements_beside_the_consultation(world: World) -> None:
    await some_comments(world)
    slug = (await consultation_of(world)).slug
    reply = await ask(world, "Arta", FACETS, slug=slug, only=None)
    assert len(reply.statements) == 4, reply.statements
