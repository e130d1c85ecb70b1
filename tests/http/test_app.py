"""The application's edges: headers, refusals, health, figures, and a log that names nobody."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send
from structlog.testing import capture_logs

from tests.graph.world import World, make_world
from tests.http.serving import application, asking, token_of
from tryeza.http.errors import BugsTold
from tryeza.kernel.db import sessions
from tryeza.kernel.errors import NotFound

SAFE = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}


async def broken(_: Request) -> Response:
    """A door with a bug."""
    raise ZeroDivisionError("a secret of ours")


async def hidden(_: Request) -> Response:
    """A door to something hidden."""
    raise NotFound("document")


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    made = application(database_url, tmp_path)
    made.router.routes[:0] = [Route("/broken/{id}", broken), Route("/hidden", hidden)]
    return made


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(app) as client:
        yield client


@pytest.mark.parametrize("address", ["/health", "/nowhere", "/broken/7", "/graphql"])
async def test_every_answer_has_the_safe_headers(client: httpx.AsyncClient, address: str) -> None:
    answer = await client.get(address)
    assert {name: answer.headers[name] for name in SAFE} == SAFE
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert "strict-transport-security" not in answer.headers


async def test_a_site_on_https_asks_for_it_for_a_year(database_url: str, tmp_path: Path) -> None:
    app = application(database_url, tmp_path, TRYEZA_PUBLIC_URL="https://tryeza.example")
    async with asking(app) as client:
        answer = await client.get("/health")
    assert answer.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


async def test_request_keeps_the_id_that_a_proxy_gave_it(client: httpx.AsyncClient) -> None:
    given = await client.get("/health", headers={"x-request-id": "proxy-12345678"})
    assert given.headers["x-request-id"] == "proxy-12345678"
    forged = await client.get("/health", headers={"x-request-id": "a b\tc"})
    assert forged.headers["x-request-id"] != "a b\tc"
    assert len(forged.headers["x-request-id"]) == 16


async def test_health_and_readiness(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health")).text == "ok"
    assert (await client.get("/ready")).text == "ready"


async def test_not_ready_without_a_database(database_url: str, tmp_path: Path) -> None:
    app = application(database_url + "_gone", tmp_path)
    async with asking(app) as client:
        answer = await client.get("/ready")
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
        assert (await client.get("/health")).text == "ok"


async def test_figures_are_for_this_machine_only(client: httpx.AsyncClient) -> None:
    assert "tryeza_requests_total" in (await client.get("/metrics")).text
    forwarded = await client.get("/metrics", headers={"x-forwarded-for": "203.0.113.7"})
    assert forwarded.status_code == 404


async def test_figures_are_not_for_another_host(app: Starlette) -> None:
    transport = httpx.ASGITransport(app=app, client=("203.0.113.7", 5000))
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        assert (await client.get("/metrics")).status_code == 404


@pytest.mark.parametrize(
    ("language", "screen", "words"),
    [
        ("en", "en", "There is nothing here, or it is not visible to you."),
        ("sq", "sq", "Këtu nuk ka asgjë, ose nuk është e dukshme për ju."),
        ("sr-Latn-RS", "sr-Latn", "Ovde nema ničega, ili vam nije vidljivo."),
    ],
)
async def test_missing_page_is_told_in_the_reader_s_language(
    client: httpx.AsyncClient, language: str, screen: str, words: str
) -> None:
    asks = {"accept": "text/html", "accept-language": language}
    page = await client.get("/nowhere", headers=asks)
    assert page.status_code == 404
    assert f"<p>{words}</p>" in page.text
    assert f'<html lang="{screen}">' in page.text
    program = await client.get("/nowhere", headers={"accept-language": language})
    assert program.json()["errors"] == [{"message": words, "extensions": {"code": "NOT_FOUND"}}]


async def test_wrong_method_is_told(client: httpx.AsyncClient) -> None:
    answer = await client.delete("/graphql")
    assert answer.status_code == 405
    assert set(answer.headers["allow"].split(", ")) >= {"GET", "POST"}
    assert answer.json()["errors"][0]["extensions"]["code"] == "METHOD_NOT_ALLOWED"


async def test_pages_of_other_sites_may_ask_the_graph_without_our_cookies(
    client: httpx.AsyncClient,
) -> None:
    asks = {"origin": "https://elsewhere.example", "access-control-request-method": "POST"}
    asks["access-control-request-headers"] = "authorization,content-type"
    allowed = await client.options("/graphql", headers=asks)
    assert allowed.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in allowed.headers
    refused = await client.post("/graphql", json={}, headers={"origin": asks["origin"]})
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (400, "*")
    assert (await client.options("/auth/sessions", headers=asks)).status_code == 405


async def test_refusal_of_a_room_becomes_a_status(client: httpx.AsyncClient) -> None:
    answer = await client.get("/hidden")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NOT_FOUND")


async def test_bug_is_masked_and_logged_under_its_id(client: httpx.AsyncClient) -> None:
    with capture_logs() as entries:
        answer = await client.get("/broken/7", headers={"accept-language": "en"})
    assert answer.status_code == 500
    assert "secret" not in answer.text
    (bug,) = [entry for entry in entries if entry["event"] == "http.bug"]
    assert bug["incident"] in answer.json()["errors"][0]["message"]


async def test_log_names_nobody(
    client: httpx.AsyncClient, app: Starlette, engine: AsyncEngine
) -> None:
    async with sessions(engine)() as session:
        world: World = await make_world(session)
    token = await token_of(app, engine, world)
    with capture_logs() as entries:
        await client.post(
            "/graphql?who=arta@forumi.example",
            json={"query": "{ __typename }"},
            headers={"authorization": token, "user-agent": "Arta's browser"},
        )
    lines: list[Any] = [entry for entry in entries if entry["event"] == "request"]
    (line,) = lines
    assert set(line) == {"event", "log_level", "method", "route", "status", "milliseconds"}
    assert (line["method"], line["route"], line["status"]) == ("POST", "/graphql", 200)


async def test_who_goes_away_in_the_middle_of_a_request_is_no_bug_of_ours() -> None:
    sent: list[Message] = []

    async def abandoned(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise ClientDisconnect

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def send(message: Message) -> None:
        sent.append(message)

    with capture_logs() as said:
        await BugsTold(abandoned)({"type": "http"}, receive, send)
    assert (sent, said) == ([], [])


async def test_a_database_that_is_away_is_told_to_come_again_and_is_no_bug(tmp_path: Path) -> None:
    """Nobody listens at that port, as when a database is being restarted."""
    app = application("postgresql+asyncpg://nobody@127.0.0.1:1/none", tmp_path, TRYEZA_DEMO="yes")
    with capture_logs() as logs:
        async with asking(app) as client:
            page = await client.get("/sq/groups", headers={"accept": "text/html"})
            graph = await client.post("/graphql", json={"query": "{ groups { totalCount } }"})
    assert (page.status_code, page.headers["retry-after"]) == (503, "5")
    assert "Provoni sërish pas pak." in page.text
    assert graph.status_code == 503
    assert graph.json()["errors"][0]["extensions"] == {"code": "UNAVAILABLE"}
    events = [log["event"] for log in logs]
    assert "http.database_away" in events and "http.bug" not in events
