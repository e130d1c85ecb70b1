"""Ids are opaque, lead back to their things, and tell nothing about what is hidden."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.graph.world import World
from tryeza.documents.models import Version
from tryeza.graph.execution import Caller, Graph, Request
from tryeza.graph.nodes import decode_id, encode_id, key_in
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid
from tryeza.kernel.ids import new_id

READER = Caller(free=True, language=Language.ENGLISH)
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Document { title } } }"


@given(st.sampled_from(["Document", "Comment", "RulePack"]), st.uuids())
def test_id_leads_back_to_type_and_key(name: str, key: UUID) -> None:
    assert decode_id(encode_id(name, key)) == (name, key)


@given(st.text(max_size=60))
def test_what_is_no_id_leads_nowhere(text: str) -> None:
    found = decode_id(text)
    assert found is None or encode_id(*found) == text


def test_id_is_safe_in_addresses() -> None:
    ids = "".join(encode_id("Comment", new_id()) for _ in range(50))
    assert ids.replace("-", "").replace("_", "").isalnum()


def test_id_of_another_type_is_refused_by_its_path() -> None:
    with pytest.raises(Invalid) as refused:
        key_in(encode_id("Comment", new_id()), "Document", path="documentId")
    assert refused.value.fields[0].path == "documentId"


async def test_nodes_come_in_the_order_of_their_ids_with_null_for_what_is_not(
    graph: Graph, world: World
) -> None:
    ids = [
        encode_id("Person", world.arta),
        "nonsense",
        encode_id("Document", world.document),
        encode_id("Document", new_id()),
        encode_id("Stone", world.document),
        encode_id("Document", world.document),
    ]
    answer = await graph.answer(Request(NODES, variables={"ids": ids}), READER)
    assert answer.errors == []
    assert answer.data is not None
    document = {
        "__typename": "Document",
        "id": ids[2],
        "title": "Strategy for cooperation",
    }
    person = {"__typename": "Person", "id": ids[0]}
    assert answer.data["nodes"] == [person, None, document, None, None, document]


async def test_hidden_thing_answers_like_one_that_is_not(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    async with engine.begin() as connection:
        await connection.execute(update(Version).values(audience="group"))
    text = "query ($id: ID!) { node(id: $id) { id } }"
    hidden = Request(text, variables={"id": encode_id("Document", world.document)})
    absent = Request(text, variables={"id": encode_id("Document", new_id())})
    assert await graph.answer(hidden, READER) == await graph.answer(absent, READER)


async def test_too_many_ids_at_once_are_refused(graph: Graph, world: World) -> None:
    answer = await graph.answer(Request(NODES, variables={"ids": ["x"] * 101}), READER)
    assert answer.errors[0]["extensions"]["code"] == "LIMIT"
