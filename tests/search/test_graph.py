"""Comments are looked for through the graph; what one may not see is neither listed nor counted."""

from datetime import timedelta
from typing import Any

import pytest
from tests.asking import Reply, ask, encode_id
from tests.search.looking import Looking
from tests.search.test_feeding import said
from tests.world import NOON, World, a_first_version, an_open_consultation

from tryeza.comments import actions
from tryeza.comments.models import Comment, Publicity, Scope
from tryeza.comments.placing import Place
from tryeza.kernel.catalogue import Language

SEARCH = """
query Search($query: String!, $only: CommentFilter, $order: CommentSearchOrder! = RELEVANCE,
             $consultation: ID, $since: DateTime, $until: DateTime, $first: Int, $after: String) {
  searchComments(query: $query, only: $only, order: $order, consultationId: $consultation,
                 since: $since, until: $until, first: $first, after: $after) {
    totalCount
    didYouMean
    pageInfo { hasNextPage endCursor }
    edges { node { number author { name } } passage { text isMarked } }
    facets {
      consultations { consultation { slug } count }
      kinds { kind count }
      sides { side count }
      organisations { organisation { slug } count }
      languages { language count }
    }
  }
}
"""


async def search(looking: Looking, name: str, query: str, **variables: object) -> Any:
    await looking.heard()
    reply = await reply_to(looking, name, query, **variables)
    assert reply.errors == []
    return reply.data["searchComments"]


async def reply_to(looking: Looking, name: str, query: str, **variables: object) -> Reply:
    return await ask(looking.world, name, SEARCH, index=looking.index, query=query, **variables)


def numbers(found: Any) -> list[int]:
    return [edge["node"]["number"] for edge in found["edges"]]


async def for_hapi(world: World, words: str, **how: Any) -> Comment:
    return await said(world, words, for_organisation_id=await world.organisation("hapi"), **how)


async def test_comments_are_found_with_their_words_marked_and_counted(looking: Looking) -> None:
    first = await for_hapi(looking.world, "Afatet janë të shkurtra")
    second = await said(looking.world, "Afati, afati, afati", "Goran")
    await said(looking.world, "Plani", "Goran")
    found = await search(looking, "nobody", "afati")
    assert (found["totalCount"], found["didYouMean"]) == (2, None)
    assert numbers(found) == [second.number, first.number]
    assert found["edges"][1]["passage"] == [
        {"text": "Afatet", "isMarked": True},
        {"text": " janë të shkurtra", "isMarked": False},
    ]
    facets = found["facets"]
    assert [one["count"] for one in facets["consultations"]] == [2]
    assert facets["kinds"] == [{"kind": "REMARK", "count": 2}]
    assert facets["sides"] == [
        {"side": "CIVIL_SOCIETY", "count": 1},
        {"side": None, "count": 1},
    ]
    assert [one["count"] for one in facets["organisations"]] == [1]
    assert facets["languages"] == [{"language": "sq", "count": 2}]


async def test_what_is_not_seen_is_neither_listed_nor_counted(looking: Looking) -> None:
    world = looking.world
    await said(world, "afati", "Goran")
    await for_hapi(world, "afati", scope=Scope.ORGANISATION)
    await for_hapi(world, "afati", publicity=Publicity.NOT_PUBLIC)
    hidden = await for_hapi(world, "afati")
    await looking.heard()
    async with world.acting("Arta") as work:
        await actions.hide(work, comment_id=hidden.id, reason="Fyen.")
    counts = {
        name: (
            len(found["edges"]),
            found["totalCount"],
            [one["count"] for one in found["facets"]["consultations"]],
            [one["count"] for one in found["facets"]["organisations"]],
        )
        for name in ("nobody", "Goran", "Drita", "Arta")
        for found in [await search(looking, name, "afati")]
    }
    assert counts == {
        "nobody": (1, 1, [1], []),
        "Goran": (1, 1, [1], []),
        "Drita": (4, 4, [4], [3]),
        "Arta": (3, 3, [3], [2]),
    }


async def test_who_is_not_named_is_not_named_by_the_search(looking: Looking) -> None:
    await said(looking.world, "afati", publicity=Publicity.ORGANISATION_ONLY)
    found = await search(looking, "Goran", "afati")
    assert found["edges"][0]["node"]["author"] is None
    assert (await search(looking, "Goran", "by:guri"))["totalCount"] == 0


async def test_a_facet_counts_what_fits_all_but_itself(looking: Looking) -> None:
    world = looking.world
    await for_hapi(world, "afati")
    await said(world, "afati", "Goran")
    found = await search(looking, "nobody", "afati", only={"side": "CIVIL_SOCIETY"})
    assert (found["totalCount"], len(found["edges"])) == (1, 1)
    assert [one["count"] for one in found["facets"]["sides"]] == [1, 1]
    assert [one["count"] for one in found["facets"]["kinds"]] == [1]


async def test_it_is_narrowed_to_a_consultation_and_to_days(looking: Looking) -> None:
    comment = await said(looking.world, "afati")
    here = encode_id("Consultation", await an_open_consultation(looking.world))
    elsewhere = encode_id("Consultation", comment.id)
    day, noon = timedelta(days=1), NOON
    for asked, count in (
        ({"consultation": here}, 1),
        ({"consultation": elsewhere}, 0),
        ({"since": noon.isoformat()}, 1),
        ({"since": (noon + day).isoformat()}, 0),
        ({"until": noon.isoformat()}, 0),
        ({"until": (noon + day).isoformat()}, 1),
    ):
        assert (await search(looking, "nobody", "afati", **asked))["totalCount"] == count


@pytest.mark.parametrize("order", ["RELEVANCE", "NEWEST_FIRST", "DOCUMENT"])
async def test_pages_follow_each_other_in_every_order(looking: Looking, order: str) -> None:
    every = [(await said(looking.world, "afati " * n)).number for n in (3, 1, 2, 3, 1)]
    found: list[int] = []
    after = None
    for _ in range(3):
        part = await search(looking, "nobody", "afati", order=order, first=2, after=after)
        found += numbers(part)
        after = part["pageInfo"]["endCursor"]
    assert sorted(found) == every
    assert not part["pageInfo"]["hasNextPage"]
    whole = numbers(await search(looking, "nobody", "afati", order=order))
    assert found == whole


async def test_in_the_order_of_the_text_they_stand_as_in_the_text(looking: Looking) -> None:
    world = looking.world
    version = await a_first_version(world)
    late = await said(world, "afati", place=Place(version.paragraphs[-1].id))
    early = await said(world, "afati", place=Place(version.paragraphs[0].id))
    whole = await said(world, "afati")
    found = await search(looking, "nobody", "afati", order="DOCUMENT")
    assert numbers(found) == [whole.number, early.number, late.number]
    newest = await search(looking, "nobody", "afati", order="NEWEST_FIRST")
    assert sorted(numbers(newest)) == sorted(numbers(found))


async def test_where_nothing_is_found_it_says_what_may_have_been_meant(looking: Looking) -> None:
    await said(looking.world, "Transparencë")
    found = await search(looking, "nobody", "trasnparence")
    assert (found["totalCount"], found["didYouMean"]) == (0, "Transparencë")


async def test_what_cannot_be_asked_is_told_in_the_readers_language(looking: Looking) -> None:
    await looking.heard()
    for query, code in (("", "INVALID"), ("(" * 999, "LIMIT"), ("a" * 1_001, "LIMIT")):
        reply = await reply_to(looking, "nobody", query)
        assert (reply.data, reply.errors) == (None, [code])


async def test_without_an_index_it_says_that_it_is_being_prepared(looking: Looking) -> None:
    reply = await reply_to(looking, "nobody", "afati", language=Language.ALBANIAN)
    assert (reply.data, reply.errors) == (None, ["REFUSED"])


async def test_it_takes_few_statements_however_much_is_found(looking: Looking) -> None:
    for _ in range(3):
        await for_hapi(looking.world, "afati")
    await looking.heard()
    reply = await reply_to(looking, "Goran", "afati")
    assert len(reply.statements) <= 8
