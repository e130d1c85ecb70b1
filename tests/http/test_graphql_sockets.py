"""Subscriptions over the network: WebSocket, and server-sent events, on a served application."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.graph.world import SPRING, World, make_world
from tests.http.serving import application, served, token_of
from tryeza.graph.nodes import encode_id
from tryeza.http import websockets as door
from tryeza.http.websockets import PROTOCOL
from tryeza.kernel.db import sessions
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import begin

ADDED = "subscription ($id: ID!) { commentAdded(consultationId: $id) { number } }"


@pytest.fixture
async def world(engine: AsyncEngine) -> World:
    async with sessions(engine)() as session:
        return await make_world(session)


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    return application(database_url, tmp_path, TRYEZA_DEMO="yes")


@pytest.fixture
async def address(app: Starlette) -> AsyncIterator[str]:
    async with served(app) as address:
        yield address


@pytest.fixture
async def socket(address: str) -> AsyncIterator[ClientConnection]:
    """A socket that has not yet introduced itself."""
    async with connect(f"ws{address[4:]}/graphql", subprotocols=[PROTOCOL]) as socket:  # type: ignore[list-item]
        yield socket


async def send(socket: ClientConnection, **message: Any) -> None:
    await socket.send(msgspec.json.encode(message).decode())


async def receive(socket: ClientConnection) -> Any:
    return msgspec.json.decode(await asyncio.wait_for(socket.recv(), 20))


async def closed_with(socket: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        while True:
            await asyncio.wait_for(socket.recv(), 20)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


async def introduce(socket: ClientConnection) -> None:
    await send(socket, type="connection_init")
    assert await receive(socket) == {"type": "connection_ack"}


@pytest.mark.parametrize("origin", [None, "https://elsewhere.example"])
async def test_a_socket_that_another_site_opens_does_not_speak_for_the_cookies_owner(
    address: str, origin: str | None
) -> None:
    cookie = {"Cookie": "tryeza=whatever-the-browser-sends-along"}
    protocols: Any = [PROTOCOL]
    opening: Any = origin
    async with connect(
        f"ws{address[4:]}/graphql",
        subprotocols=protocols,
        additional_headers=cookie,
        origin=opening,
    ) as socket:
        await send(socket, type="connection_init")
        assert await closed_with(socket) == 4403


async def add(engine: AsyncEngine, app: Starlette, world: World, number: int) -> None:
    """Commit what a room commits when a comment is added, and ring the bell as the graph does."""
    stream = stream_of("consultation", world.consultation)
    async with begin(sessions(engine), now=SPRING) as work:
        work.record("comments.comment_added", stream=stream, subject_id=world.comments[number - 1])
    app.state.site.bell.ring()


async def listener_in(app: Starlette) -> None:
    async with asyncio.timeout(20):
        while app.state.site.hub.count == 0:  # noqa: ASYNC110 - the hub tells nobody
            await asyncio.sleep(0.01)


async def test_comment_reaches_a_subscriber_and_the_subscription_can_be_ended(
    socket: ClientConnection, app: Starlette, world: World, engine: AsyncEngine
) -> None:
    await introduce(socket)
    asked = {"query": ADDED, "variables": {"id": encode_id("Consultation", world.consultation)}}
    await send(socket, type="subscribe", id="a", payload=asked)
    await listener_in(app)
    await add(engine, app, world, 3)
    told = {"type": "next", "id": "a", "payload": {"data": {"commentAdded": {"number": 3}}}}
    assert await receive(socket) == told
    await send(socket, type="complete", id="a")
    await send(socket, type="subscribe", id="b", payload={"query": "{ __typename }"})
    answer = {"type": "next", "id": "b", "payload": {"data": {"__typename": "Query"}}}
    assert await receive(socket) == answer
    assert await receive(socket) == {"type": "complete", "id": "b"}
    assert app.state.site.hub.count == 0


async def test_comment_reaches_a_stream_of_events(
    address: str, app: Starlette, world: World, engine: AsyncEngine
) -> None:
    asked = {"query": ADDED, "variables": {"id": encode_id("Consultation", world.consultation)}}
    async with (
        httpx.AsyncClient(base_url=address, timeout=20) as client,
        client.stream(
            "POST", "/graphql", json=asked, headers={"accept": "text/event-stream"}
        ) as stream,
    ):
        await listener_in(app)
        await add(engine, app, world, 2)
        lines = stream.aiter_lines()
        assert [await anext(lines), await anext(lines)] == [
            "event: next",
            'data: {"data":{"commentAdded":{"number":2}}}',
        ]


async def test_document_with_a_mistake_is_answered_by_an_error(
    socket: ClientConnection, world: World
) -> None:
    await introduce(socket)
    await send(socket, type="subscribe", id="a", payload={"query": "subscription { nothing }"})
    answer = await receive(socket)
    assert (answer["type"], answer["id"]) == ("error", "a")
    assert "nothing" in answer["payload"][0]["message"]


async def test_ping_is_answered(socket: ClientConnection) -> None:
    await introduce(socket)
    await send(socket, type="ping")
    assert await receive(socket) == {"type": "pong"}


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        ([{"type": "subscribe", "id": "a", "payload": {"query": "{ a }"}}], 4401),
        ([{"type": "connection_init"}, {"type": "connection_init"}], 4429),
        ([{"type": "connection_init"}, {"type": "sing"}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": 5, "payload": {}}], 4400),
        ([{"type": "connection_init"}, {"type": "subscribe", "id": "a", "payload": 5}], 4400),
        ([{"type": "connection_init", "payload": {"authorization": "Bearer no"}}], 4403),
        ([["a", "list"]], 4400),
    ],
)
async def test_broken_protocol_ends_the_connection(
    socket: ClientConnection, sent: list[Any], code: int
) -> None:
    for message in sent:
        await socket.send(msgspec.json.encode(message).decode())
    assert await closed_with(socket) == code


@pytest.mark.parametrize("text", ["no json", "[" * 10_000, "x" * 200_001])
async def test_what_is_no_message_ends_the_connection(socket: ClientConnection, text: str) -> None:
    await socket.send(text)
    assert await closed_with(socket) in (4400, 1009)


async def test_bytes_end_the_connection(socket: ClientConnection) -> None:
    await socket.send(b"{}")
    assert await closed_with(socket) == 4400


async def test_same_id_twice_ends_the_connection(
    socket: ClientConnection, app: Starlette, world: World
) -> None:
    await introduce(socket)
    asked = {"query": ADDED, "variables": {"id": encode_id("Consultation", world.consultation)}}
    for _ in range(2):
        await send(socket, type="subscribe", id="a", payload=asked)
    assert await closed_with(socket) == 4409


async def test_more_operations_than_allowed_are_refused(
    socket: ClientConnection, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "MOST_OPERATIONS", 1)
    await introduce(socket)
    asked = {"query": ADDED, "variables": {"id": encode_id("Consultation", world.consultation)}}
    await send(socket, type="subscribe", id="a", payload=asked)
    await send(socket, type="subscribe", id="b", payload=asked)
    answer = await receive(socket)
    assert (answer["type"], answer["id"]) == ("error", "b")


async def test_whoever_does_not_introduce_themselves_is_let_go(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "_PATIENCE", 0.05)
    async with connect(f"ws{address[4:]}/graphql", subprotocols=[PROTOCOL]) as socket:  # type: ignore[list-item]
        assert await closed_with(socket) == 4408


async def test_whoever_does_not_answer_pings_is_let_go(
    address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(door, "_PING", 0.05)
    async with connect(f"ws{address[4:]}/graphql", subprotocols=[PROTOCOL]) as socket:  # type: ignore[list-item]
        await introduce(socket)
        assert await closed_with(socket) == 1001


async def test_another_protocol_is_not_spoken(address: str) -> None:
    async with connect(f"ws{address[4:]}/graphql") as socket:
        assert await closed_with(socket) == 4406


async def test_token_in_the_introduction_counts(
    address: str, app: Starlette, world: World, engine: AsyncEngine
) -> None:
    token = await token_of(app, engine, world)
    async with connect(f"ws{address[4:]}/graphql", subprotocols=[PROTOCOL]) as socket:  # type: ignore[list-item]
        await send(socket, type="connection_init", payload={"authorization": token})
        assert await receive(socket) == {"type": "connection_ack"}
