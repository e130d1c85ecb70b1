"""The document page in one request: everything a reader sees, in few statements."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.graph.world import SPRING, World, make_world
from tryeza.graph.execution import Caller, Graph, Request
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import sessions
from tryeza.people.credentials import TokenShown
from tryeza.people.models import ClientGrant

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


async def token_of_arta(engine: AsyncEngine, world: World) -> Caller:
    grant = {
        "id": UUID(int=9),
        "person_id": world.arta,
        "client": "Terminal",
        "created_at": SPRING,
        "expires_at": SPRING + timedelta(days=90),
    }
    async with engine.begin() as connection:
        await connection.execute(insert(ClientGrant).values(grant))
    return Caller(TokenShown(world.arta, UUID(int=9)), Language.ENGLISH, free=True)


async def test_signed_in_reader_costs_one_statement_more(
    graph: Graph, world: World, engine: AsyncEngine, statements: list[str]
) -> None:
    arta = await token_of_arta(engine, world)
    statements.clear()
    await graph.answer(ask(), arta)
    assert len(statements) == 6


async def test_statements_do_not_grow_with_the_page(
    graph: Graph, engine: AsyncEngine, statements: list[str]
) -> None:
    async with sessions(engine)() as session:
        await make_world(session, paragraphs=40, comments_=200, organisations=10)
    statements.clear()
    answer = await graph.answer(ask(), READER)
    assert answer.data is not None
    paragraphs = answer.data["document"]["version"]["paragraphs"]
    assert [len(p["comments"]["edges"]) for p in paragraphs] == [3] * 40
    assert len(statements) == 5


async def test_root_fields_share_one_snapshot_in_turn(
    graph: Graph, world: World, statements: list[str]
) -> None:
    text = """
    { a: document(slug: "strategjia-2030") { title } b: document(slug: "none") { title }
      consultations { totalCount } }
    """
    answer = await graph.answer(Request(text), READER)
    assert answer.data == {
        "a": {"title": "Strategy for cooperation"},
        "b": None,
        "consultations": {"totalCount": 1},
    }
