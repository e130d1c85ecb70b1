"""GraphQL over HTTP: what is sent, what comes back, and with which status."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette

from tests.graph.world import World, make_world
from tests.http.serving import application, asking, token_of
from tryeza.graph.trusted import Trusted, document_id
from tryeza.kernel.db import sessions

TITLE = 'query Title { document(slug: "strategjia-2030") { title } }'
RESPONSE = "application/graphql-response+json"


@pytest.fixture
async def world(engine: AsyncEngine) -> World:
    async with sessions(engine)() as session:
        return await make_world(session)


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    """The application, with one trusted document."""
    made = application(database_url, tmp_path)
    trusted = Trusted({document_id(TITLE): TITLE, document_id(WRITING): WRITING})
    made.state.site = replace(
        made.state.site, graph=replace(made.state.site.graph, trusted=trusted)
    )
    return made


WRITING = """
mutation { openConsultation(input: {consultationId: "x"}) { __typename } }
"""


@pytest.fixture
async def client(app: Starlette, world: World) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(app) as client:
        yield client


async def test_trusted_document_is_answered_by_its_id(client: httpx.AsyncClient) -> None:
    answer = await client.post(
        "/graphql",
        json={"documentId": document_id(TITLE)},
        headers={"accept": RESPONSE, "accept-language": "en"},
    )
    assert (answer.status_code, answer.json()) == (
        200,
        {"data": {"document": {"title": "Strategy for cooperation"}}},
    )
    assert answer.headers["content-type"] == f"{RESPONSE}; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"


async def test_free_document_needs_a_token(
    client: httpx.AsyncClient, app: Starlette, engine: AsyncEngine, world: World
) -> None:
    refused = await client.post("/graphql", json={"query": TITLE}, headers={"accept": RESPONSE})
    assert refused.status_code == 400
    assert "data" not in refused.json()
    token = await token_of(app, engine, world)
    answer = await client.post("/graphql", json={"query": TITLE}, headers={"authorization": token})
    # Arta's account is in English
    assert answer.json() == {"data": {"document": {"title": "Strategy for cooperation"}}}


async def test_token_that_proves_nothing_is_refused(client: httpx.AsyncClient) -> None:
    answer = await client.post(
        "/graphql", json={"query": TITLE}, headers={"authorization": "Bearer nonsense"}
    )
    assert answer.status_code == 401
    assert "Bearer" in answer.headers["www-authenticate"]


async def test_refusals_are_told_in_the_reader_s_language(client: httpx.AsyncClient) -> None:
    for language, words in {
        "sq": "Asnjë dokument i njohur nuk e ka këtë documentId.",
        "sr": "Nijedan poznat dokument nema ovaj documentId.",
        "sr-Cyrl": "Ниједан познат документ нема овај documentId.",
        "de, en;q=0.5": "No trusted document has this documentId.",
    }.items():
        answer = await client.post(
            "/graphql", json={"documentId": "0" * 64}, headers={"accept-language": language}
        )
        assert answer.json()["errors"][0]["message"] == words


async def test_anonymous_get_can_be_kept_and_asked_again(client: httpx.AsyncClient) -> None:
    address = f"/graphql?documentId={document_id(TITLE)}"
    first = await client.get(address)
    assert first.headers["cache-control"].startswith("public, max-age=")
    assert "Accept-Language" in first.headers["vary"]
    again = await client.get(address, headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    other = await client.get(address, headers={"if-none-match": '"something"'})
    assert other.status_code == 200


async def test_answer_to_somebody_is_not_kept(
    client: httpx.AsyncClient, app: Starlette, engine: AsyncEngine, world: World
) -> None:
    token = await token_of(app, engine, world)
    address = f"/graphql?documentId={document_id(TITLE)}"
    answer = await client.get(address, headers={"authorization": token})
    assert answer.headers["cache-control"] == "private, no-store"
    assert "etag" not in answer.headers


async def test_get_does_nothing_but_ask(client: httpx.AsyncClient) -> None:
    answer = await client.get(
        f"/graphql?documentId={document_id(WRITING)}", headers={"accept": RESPONSE}
    )
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


@pytest.mark.parametrize(
    ("sent", "headers", "status"),
    [
        (b"{", {}, 400),
        (b"[]", {}, 400),
        (b'[{"query": "{ __typename }"}]', {}, 400),
        (b'"text"', {}, 400),
        (b"{}", {}, 400),
        (b'{"query": 1}', {}, 400),
        (b'{"query": "{ a }", "variables": []}', {}, 400),
        (b'{"query": "{ a }", "operationName": {}}', {}, 400),
        (b'{"query": "{ a }", "extensions": 1}', {}, 400),
        (b"[" * 100_000, {}, 400),
        (b'{"query": "\xff"}', {}, 400),
        (b"query=a", {"content-type": "application/x-www-form-urlencoded"}, 415),
        (b"{}", {"content-type": "application/json; charset=latin-1"}, 415),
        (b"{}", {"accept": "image/png"}, 406),
        (b" " * 1_000_001, {}, 413),
    ],
)
async def test_what_is_no_request_is_told_so(
    client: httpx.AsyncClient, sent: bytes, headers: dict[str, str], status: int
) -> None:
    answer = await client.post(
        "/graphql", content=sent, headers={"content-type": "application/json", **headers}
    )
    assert answer.status_code == status
    assert answer.json()["errors"][0]["message"]


async def test_large_body_is_refused_before_it_is_read(client: httpx.AsyncClient) -> None:
    read = []

    async def body() -> AsyncIterator[bytes]:
        for number in range(100):
            read.append(number)
            yield b" " * 100_000

    answer = await client.post(
        "/graphql", content=body(), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 413
    answer = await client.post(
        "/graphql",
        content=b"",
        headers={"content-type": "application/json", "content-length": "9000000"},
    )
    assert answer.status_code == 413


async def test_events_bring_one_answer_to_a_query(
    client: httpx.AsyncClient, app: Starlette, engine: AsyncEngine, world: World
) -> None:
    token = await token_of(app, engine, world)
    headers = {"authorization": token, "accept": "text/event-stream"}
    answer = await client.post("/graphql", json={"query": TITLE}, headers=headers)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text == (
        'event: next\ndata: {"data":{"document":{"title":"Strategy for cooperation"}}}\n\n'
        "event: complete\ndata:\n\n"
    )


async def test_explorer_is_only_there_for_demonstrations(
    client: httpx.AsyncClient, database_url: str, tmp_path: Path
) -> None:
    page = {"accept": "text/html"}
    assert (await client.get("/graphql", headers=page)).status_code == 406
    demo = application(database_url, tmp_path, TRYEZA_DEMO="yes")
    async with asking(demo) as shown:
        answer = await shown.get("/graphql", headers=page)
        assert "<textarea" in answer.text
        assert "http://" not in answer.text and "https://" not in answer.text
        free = await shown.post("/graphql", json={"query": "{ __typename }"})
        assert free.json() == {"data": {"__typename": "Query"}}


async def test_slow_answer_is_ended(app: Starlette, world: World) -> None:
    site = app.state.site
    limits = replace(site.graph.limits, seconds=0.0)
    app.state.site = replace(site, graph=replace(site.graph, limits=limits))
    async with asking(app) as client:
        answer = await client.post(
            "/graphql", json={"documentId": document_id(TITLE)}, headers={"accept-language": "en"}
        )
    assert answer.json()["errors"][0]["message"] == (
        "The request took longer than 0 seconds and was ended."
    )


async def test_many_requests_at_once_are_all_answered(client: httpx.AsyncClient) -> None:
    asked: Any = (
        client.post("/graphql", json={"documentId": document_id(TITLE)}) for _ in range(40)
    )
    answers = await asyncio.gather(*asked)
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.text for answer in answers}) == 1
