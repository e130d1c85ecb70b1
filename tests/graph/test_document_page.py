"""The document page in one request: everything a reader sees, in few statements."""

from tests.graph.world import World
from tryeza.graph.execution import Caller, Graph, Request
from tryeza.kernel.catalogue import Language

PAGE = """
query DocumentPage($slug: String!, $first: Int) {
  document(slug: $slug) {
    id title status
    version {
      number publishedAt
      paragraphs {
        id label text kind path
        comments(first: $first) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges {
            node {
              id number kind text createdAt
              author { id name }
              organisation { id name kind }
              answer { outcome reason }
            }
          }
        }
      }
    }
  }
}
"""
READER = Caller(free=True, language=Language.ENGLISH)


def ask(first: int = 3) -> Request:
    return Request(PAGE, variables={"slug": "strategjia-2030", "first": first})


async def test_page_shows_paragraphs_with_their_first_comments(graph: Graph, world: World) -> None:
    answer = await graph.answer(ask(first=1), READER)
    assert answer.errors == []
    assert answer.data is not None
    document = answer.data["document"]
    assert document["title"] == "Strategy for cooperation"
    paragraphs = document["version"]["paragraphs"]
    assert [p["label"] for p in paragraphs] == ["1.", "2.", "3.", "4."]
    first = paragraphs[0]["comments"]
    assert first["totalCount"] == 3
    assert first["pageInfo"]["hasNextPage"] is True
    assert first["edges"][0]["node"]["author"]["name"] == "Arta Berisha"
    assert first["edges"][0]["node"]["organisation"]["name"] == "Organisation 0"
    assert first["edges"][0]["node"]["answer"]["outcome"] == "ACCEPTED"


async def test_page_takes_the_same_few_statements_however_long_it_is(
    graph: Graph, world: World, statements: list[str]
) -> None:
    await graph.answer(ask(), READER)
    assert len(statements) == 5
