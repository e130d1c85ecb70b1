"""Subscribers hear of what was committed, as far as they may read it at that moment."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import aclosing
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.graph.world import SPRING, World
from tryeza.comments.models import AnsweredComment, Comment, Publicity
from tryeza.graph.execution import Answer, Caller, Graph, Request
from tryeza.graph.hub import WAITING, Hub
from tryeza.graph.nodes import encode_id
from tryeza.graph.subscriptions import subscribe
from tryeza.kernel import outbox
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import sessions
from tryeza.kernel.ids import new_id
from tryeza.kernel.journal import stream_of
from tryeza.kernel.outbox import Cursor, Happened
from tryeza.kernel.work import begin

READER = Caller(free=True, language=Language.ENGLISH)
ADDED = """
subscription ($id: ID!) {
  commentAdded(consultationId: $id) { commentId number kind parentId paragraphId }
}
"""


Told = tuple[str, str, UUID, dict[str, Any]]


def listening(
    graph: Graph, hub: Hub, document: str, caller: Caller = READER, **variables: object
) -> AsyncGenerator[Answer, None]:
    request = Request(document, variables=variables)
    return subscribe(graph, hub, graph.operation(request, caller), request, caller)


async def tell(
    engine: AsyncEngine, hub: Hub, *events: tuple[str, str, Any, dict[str, Any]]
) -> None:
    """Commit events as the rooms do, and hand them to the hub as the outbox does."""
    await _settled(engine)
    async with sessions(engine)() as session:
        place = await outbox.newest(session)
    for kind, stream, subject, facts in events:
        async with begin(sessions(engine), now=SPRING) as work:
            work.record(kind, stream=stream, subject_id=subject, **facts)
    await _settled(engine)
    async with sessions(engine)() as session:
        for event in await outbox.tail(session, place):
            hub.publish(event)


_UNSETTLED = text(
    "SELECT EXISTS (SELECT FROM journal WHERE xid >= pg_snapshot_xmin(pg_current_snapshot()))"
)


async def _settled(engine: AsyncEngine) -> None:
    """Wait until no transaction, of another test neither, is older than the last event."""
    async with asyncio.timeout(60), sessions(engine)() as session:
        while (await session.execute(_UNSETTLED)).scalar_one():
            await session.rollback()
            await asyncio.sleep(0.01)


async def heard(stream: AsyncGenerator[Answer, None]) -> "asyncio.Task[Answer]":
    """Begin to listen, and come back when the place in the hub is taken."""
    task = asyncio.create_task(anext(stream))
    return task


async def taken(hub: Hub) -> None:
    """Wait until somebody has a place in the hub."""
    async with asyncio.timeout(60):
        while hub.count == 0:  # noqa: ASYNC110 - the hub tells nobody who listens
            await asyncio.sleep(0.005)


async def test_comment_is_told_with_its_place(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    async with aclosing(
        listening(graph, hub, ADDED, id=encode_id("Consultation", world.consultation))
    ) as answers:
        waiting = await heard(answers)
        await taken(hub)
        added: Told = ("comments.comment_added", stream, world.comments[0], {})
        await tell(engine, hub, added)
        answer = await asyncio.wait_for(waiting, 60)
    assert answer.errors == []
    assert answer.data == {
        "commentAdded": {
            "commentId": encode_id("Comment", world.comments[0]),
            "number": 1,
            "kind": "REMARK",
            "parentId": None,
            "paragraphId": encode_id("Paragraph", world.paragraphs[0]),
        }
    }


async def test_comment_that_may_not_be_read_is_not_told(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    async with engine.begin() as connection:
        hidden = update(Comment).where(Comment.id == world.comments[0])
        await connection.execute(hidden.values(publicity=Publicity.NOT_PUBLIC))
    async with aclosing(
        listening(graph, hub, ADDED, id=encode_id("Consultation", world.consultation))
    ) as answers:
        waiting = await heard(answers)
        await taken(hub)
        await tell(
            engine,
            hub,
            ("comments.comment_added", stream, world.comments[0], {}),
            ("comments.comment_added", stream_of("consultation", new_id()), world.comments[1], {}),
            ("comments.comment_added", stream, world.comments[2], {}),
        )
        answer = await asyncio.wait_for(waiting, 60)
    assert answer.data is not None
    assert answer.data["commentAdded"]["number"] == 3


async def test_what_was_said_between_reading_and_listening_is_told_first_and_once(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    """Ten comments were said; the reader knows of seven, and may not read the ninth."""
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    async with engine.begin() as connection:
        hidden = update(Comment).where(Comment.id == world.comments[8])
        await connection.execute(hidden.values(publicity=Publicity.NOT_PUBLIC))
    asked = """
    subscription ($id: ID!) { commentAdded(consultationId: $id, known: 7) { number } }
    """
    async with aclosing(
        listening(graph, hub, asked, id=encode_id("Consultation", world.consultation))
    ) as answers:
        told = [await anext(answers), await anext(answers)]
        waiting = await heard(answers)
        late: Told = ("comments.comment_added", stream, world.comments[9], {})
        new: Told = ("comments.comment_added", stream, world.comments[0], {})
        await tell(engine, hub, late, new)
        told.append(await asyncio.wait_for(waiting, 60))
    assert [one.data and one.data["commentAdded"]["number"] for one in told] == [8, 10, 1]


@pytest.mark.parametrize("known", [10, 2_000_000_000, -1])
async def test_who_knows_of_all_or_of_an_absurd_number_is_told_of_ten_at_most(
    graph: Graph, world: World, engine: AsyncEngine, known: int
) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    asked = """
    subscription ($id: ID!, $known: Int) {
      commentAdded(consultationId: $id, known: $known) { number }
    }
    """
    consultation = encode_id("Consultation", world.consultation)
    async with aclosing(listening(graph, hub, asked, id=consultation, known=known)) as answers:
        waiting = await heard(answers)
        await taken(hub)
        await tell(engine, hub, ("comments.comment_added", stream, world.comments[4], {}))
        answer = await asyncio.wait_for(waiting, 60)
    assert answer.data == {"commentAdded": {"number": 5 if known > 0 else 1}}


async def test_answers_and_versions_are_told(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    hub = Hub()
    text = """
    subscription ($id: ID!) { answerPublished(consultationId: $id) { outcome commentIds } }
    """
    async with engine.connect() as connection:
        first = select(AnsweredComment.answer_id).order_by(AnsweredComment.comment_id).limit(1)
        answer_id = (await connection.execute(first)).scalar_one()
    async with aclosing(
        listening(graph, hub, text, id=encode_id("Consultation", world.consultation))
    ) as answers:
        waiting = await heard(answers)
        await taken(hub)
        stream = stream_of("consultation", world.consultation)
        facts = {"answers": [str(answer_id)]}
        await tell(engine, hub, ("comments.answers_published", stream, world.consultation, facts))
        answer = await asyncio.wait_for(waiting, 60)
    told = {"outcome": "ACCEPTED", "commentIds": [encode_id("Comment", world.comments[0])]}
    assert answer.data == {"answerPublished": told}

    text = "subscription ($id: ID!) { versionPublished(documentId: $id) { number audience } }"
    hub = Hub()
    async with aclosing(
        listening(graph, hub, text, id=encode_id("Document", world.document))
    ) as answers:
        waiting = await heard(answers)
        await taken(hub)
        stream = stream_of("document", world.document)
        await tell(engine, hub, ("documents.version_published", stream, world.version, {}))
        answer = await asyncio.wait_for(waiting, 60)
    assert answer.data == {"versionPublished": {"number": 1, "audience": "PUBLIC"}}


async def test_answer_to_what_may_not_be_read_is_not_told(
    graph: Graph, world: World, engine: AsyncEngine
) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    asked = "subscription ($id: ID!) { answerPublished(consultationId: $id) { commentIds } }"
    async with engine.begin() as connection:
        hidden = update(Comment).where(Comment.id == world.comments[0])
        await connection.execute(hidden.values(publicity=Publicity.NOT_PUBLIC))
        ordered = select(AnsweredComment.answer_id).order_by(AnsweredComment.comment_id).limit(2)
        ids = [str(one) for one in (await connection.execute(ordered)).scalars()]
    async with aclosing(
        listening(graph, hub, asked, id=encode_id("Consultation", world.consultation))
    ) as answers:
        waiting = await heard(answers)
        await taken(hub)
        facts = {"answers": ids}
        await tell(engine, hub, ("comments.answers_published", stream, world.consultation, facts))
        answer = await asyncio.wait_for(waiting, 60)
    told = {"commentIds": [encode_id("Comment", world.comments[2])]}
    assert answer.data == {"answerPublished": told}


@pytest.mark.parametrize("name", ["Consultation", "Document"])
async def test_what_is_not_there_cannot_be_subscribed_to(
    graph: Graph, world: World, name: str
) -> None:
    hub = Hub()
    answers = [one async for one in listening(graph, hub, ADDED, id=encode_id(name, new_id()))]
    code = "NOT_FOUND" if name == "Consultation" else "INVALID"
    assert [error["extensions"]["code"] for one in answers for error in one.errors] == [code]
    assert hub.count == 0


async def test_subscriber_that_lags_behind_is_let_go_and_told(graph: Graph, world: World) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    answers = listening(graph, hub, ADDED, id=encode_id("Consultation", world.consultation))
    waiting = await heard(answers)
    await taken(hub)
    for number in range(WAITING + 50):
        hub.publish(
            Happened(
                cursor=Cursor("1", number),
                stream=stream,
                kind="comments.comment_added",
                subject_id=new_id(),
                actor_id=None,
                organisation_id=None,
                at=SPRING,
                facts={},
            )
        )
    answer = await asyncio.wait_for(waiting, 30)
    assert [error["extensions"]["code"] for error in answer.errors] == ["LIMIT"]
    await answers.aclose()
    assert hub.count == 0


async def test_hub_that_starts_anew_goes_on_where_it_was(world: World, engine: AsyncEngine) -> None:
    hub, stream = Hub(), stream_of("consultation", world.consultation)
    kind = "comments.comment_added"
    await tell(engine, hub, (kind, stream, world.comments[0], {}))
    async with sessions(engine)() as session:
        assert hub.place == await outbox.newest(session)


async def test_place_in_the_hub_is_given_back(graph: Graph, world: World) -> None:
    hub = Hub()
    answers = listening(graph, hub, ADDED, id=encode_id("Consultation", world.consultation))
    waiting = await heard(answers)
    await taken(hub)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)
    await answers.aclose()
    assert hub.count == 0
