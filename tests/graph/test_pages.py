"""Keyset pages as a client walks them, at the root and below every object of a list."""

from typing import Any

import pytest

from tests.graph.world import World
from tryeza.graph.execution import Caller, Graph, Request
from tryeza.kernel.catalogue import Language

READER = Caller(free=True, language=Language.ENGLISH)
COMMENTS = """
query ($first: Int, $after: String, $last: Int, $before: String) {
  document(slug: "strategjia-2030") { version { paragraphs {
    label
    comments(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { text } }
    }
  } } }
}
"""


async def first_paragraph(graph: Graph, **part: object) -> Any:
    """The first paragraph's page: of its comments 1, 5 and 9."""
    answer = await graph.answer(Request(COMMENTS, variables=part), READER)
    assert answer.errors == [], answer.errors
    assert answer.data is not None
    return answer.data["document"]["version"]["paragraphs"][0]["comments"]


def numbers(page: Any) -> list[int]:
    return [int(edge["node"]["text"].split()[1].rstrip(":")) for edge in page["edges"]]


async def test_pages_follow_each_other_without_gap_or_repeat(graph: Graph, world: World) -> None:
    one = await first_paragraph(graph, first=2)
    two = await first_paragraph(graph, first=2, after=one["pageInfo"]["endCursor"])
    assert (numbers(one), numbers(two)) == ([1, 5], [9])
    assert one["pageInfo"]["hasNextPage"] is True
    assert two["pageInfo"] | {"startCursor": "", "endCursor": ""} == {
        "hasNextPage": False,
        "hasPreviousPage": True,
        "startCursor": "",
        "endCursor": "",
    }
    assert one["totalCount"] == two["totalCount"] == 3


async def test_pages_can_be_walked_from_the_end(graph: Graph, world: World) -> None:
    end = await first_paragraph(graph, last=2)
    before = await first_paragraph(graph, last=2, before=end["pageInfo"]["startCursor"])
    assert (numbers(end), numbers(before)) == ([5, 9], [1])
    assert end["pageInfo"]["hasPreviousPage"] is True
    assert before["pageInfo"]["hasPreviousPage"] is False


async def test_cursor_of_an_edge_continues_there(graph: Graph, world: World) -> None:
    page = await first_paragraph(graph, first=3)
    after = await first_paragraph(graph, first=3, after=page["edges"][0]["cursor"])
    assert numbers(after) == [5, 9]


async def test_empty_page_has_no_cursors(graph: Graph, world: World) -> None:
    page = await first_paragraph(graph, first=0)
    assert page["edges"] == []
    assert page["pageInfo"]["startCursor"] is None
    assert page["pageInfo"]["hasNextPage"] is True


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"first": 101}, "LIMIT"),
        ({"first": -1}, "INVALID"),
        ({"first": 1, "last": 1}, "INVALID"),
        ({"after": "no cursor"}, "INVALID"),
        ({"after": "bnVsbA"}, "INVALID"),
        ({"after": "W10"}, "INVALID"),
        ({"after": "x" * 5_000}, "INVALID"),
        ({"before": "WyIyMDI2LTAzLTAyIiwgMV0"}, "INVALID"),
    ],
)
async def test_page_that_cannot_be_is_an_error_to_read(
    graph: Graph, world: World, part: dict[str, object], code: str
) -> None:
    answer = await graph.answer(Request(COMMENTS, variables=part), READER)
    assert [error["extensions"]["code"] for error in answer.errors] == [code]
    assert answer.errors[0]["path"] == ["document"]


async def test_page_at_the_root_counts_only_when_asked(
    graph: Graph, world: World, statements: list[str]
) -> None:
    text = "{ consultations(first: 1) { %s edges { node { title } } pageInfo { hasNextPage } } }"
    answer = await graph.answer(Request(text % ""), READER)
    assert answer.data is not None
    assert answer.data["consultations"]["edges"] == [{"node": {"title": "Public consultation"}}]
    assert len(statements) == 1
    counted = await graph.answer(Request(text % "totalCount"), READER)
    assert counted.data is not None
    assert counted.data["consultations"]["totalCount"] == 1
    assert len(statements) == 1 + 2


async def test_two_aliases_of_a_list_each_have_their_own_page(graph: Graph, world: World) -> None:
    text = """
    { document(slug: "strategjia-2030") { version { paragraphs {
      one: comments(first: 1) { edges { node { text } } }
      two: comments(first: 2) { edges { node { text } } }
    } } } }
    """
    answer = await graph.answer(Request(text), READER)
    assert answer.data is not None
    paragraph = answer.data["document"]["version"]["paragraphs"][0]
    assert (numbers(paragraph["one"]), numbers(paragraph["two"])) == ([1], [1, 5])
