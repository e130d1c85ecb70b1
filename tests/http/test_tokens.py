"""Clients get tokens, refresh them, lose them, and verify them with our published keys."""

from datetime import timedelta
from typing import Any

import httpx
import pytest
from jose import jwt
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.http.gate import HASHER, PASSWORD, URL, Site, refused
from tryeza.kernel.db import sessions
from tryeza.kernel.work import begin
from tryeza.people import actions, passwords
from tryeza.people.keys import LEAD, ROTATE_AFTER, TOKEN_LIFE
from tryeza.people.queries import Actor

BY_PASSWORD = {"email": "arta@zqm.example", "password": PASSWORD, "client": "Zotero"}


@pytest.fixture
async def site(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setattr(passwords, "_hasher", HASHER)
    return await Site(sessions(engine)).open()


async def tokens(client: httpx.AsyncClient) -> dict[str, Any]:
    answer = await client.post("/auth/token", json=BY_PASSWORD)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def refreshed(client: httpx.AsyncClient, token: str) -> httpx.Response:
    return await client.post(
        "/oauth/token", data={"grant_type": "refresh_token", "refresh_token": token}
    )


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


async def asks(client: httpx.AsyncClient, token: str) -> tuple[int, str]:
    """What a door for browsers says: it lets no token in, but knows a good one from a bad one."""
    answer = await client.get("/auth/clients", headers=bearer(token))
    return refused(answer)


async def test_a_client_gets_tokens_by_password_and_a_stranger_verifies_them(site: Site) -> None:
    async with site.browser() as client:
        given = await tokens(client)
        assert (given["token_type"], given["expires_in"]) == ("Bearer", 600)
        keys = await client.get("/.well-known/jwks.json")
        assert keys.headers["cache-control"] == "public, max-age=300"
        assert [set(key) for key in keys.json()["keys"]] == [
            {"kty", "crv", "x", "y", "alg", "use", "kid"}
        ]
        claims = jwt.decode(
            given["access_token"],
            keys.json(),
            algorithms=["ES256"],
            audience=URL,
            issuer=URL,
            options={"verify_exp": False},
        )
        assert claims["sub"] == str(site.arta)


async def test_the_metadata_says_where_what_is(site: Site) -> None:
    async with site.browser() as client:
        said = (await client.get("/.well-known/oauth-authorization-server")).json()
    assert said["issuer"] == URL
    assert said["token_endpoint"] == f"{URL}/oauth/token"
    assert said["jwks_uri"] == f"{URL}/.well-known/jwks.json"


async def test_a_browser_makes_a_token_for_a_client_and_cuts_it_off(site: Site) -> None:
    async with site.signed_in() as browser, site.browser() as client:
        given = (await browser.post("/auth/clients", json={"client": "Zotero"})).json()
        (listed,) = (await browser.get("/auth/clients")).json()["clients"]
        assert (listed["client"], listed["usedAt"]) == ("Zotero", None)
        assert (await browser.delete(f"/auth/clients/{listed['id']}")).status_code == 204
        assert (await browser.get("/auth/clients")).json() == {"clients": []}
        answer = await refreshed(client, given["refresh_token"])
        assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})


async def test_refreshing_rotates_and_a_stolen_token_ends_the_family(site: Site) -> None:
    async with site.browser() as client:
        first = await tokens(client)
        second = (await refreshed(client, first["refresh_token"])).json()
        assert second["refresh_token"] != first["refresh_token"]
        site.later(minutes=5)
        for token in (first["refresh_token"], second["refresh_token"]):
            answer = await refreshed(client, token)
            assert (answer.status_code, answer.json()) == (400, {"error": "invalid_grant"})
            assert answer.headers["cache-control"] == "no-store"


async def test_a_client_gives_its_grant_up(site: Site) -> None:
    async with site.browser() as client:
        given = await tokens(client)
        for _ in range(2):
            answer = await client.post("/oauth/revoke", data={"token": given["refresh_token"]})
            assert (answer.status_code, answer.content) == (200, b"")
        assert (await refreshed(client, given["refresh_token"])).status_code == 400


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("grant_type=refresh_token", "invalid_request"),
        ("grant_type=refresh_token&refresh_token=", "invalid_request"),
        ("grant_type=refresh_token&refresh_token=a&refresh_token=b", "invalid_request"),
        ("grant_type=password&username=a&password=b", "unsupported_grant_type"),
        ("grant_type=refresh_token&refresh_token=a&" + "x=1&" * 20, "invalid_request"),
        ("grant_type=refresh_token&refresh_token=%ED%A0%80", "invalid_grant"),
        ("\u00eb", "invalid_request"),
        ("", "invalid_request"),
    ],
)
async def test_what_is_not_oauth_is_refused_as_oauth_says(
    site: Site, body: str, error: str
) -> None:
    async with site.browser() as client:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        answer = await client.post("/oauth/token", content=body, headers=headers)
    assert (answer.status_code, answer.json()) == (400, {"error": error})


async def test_a_token_does_not_open_the_doors_that_keep_the_persons_keys(site: Site) -> None:
    async with site.browser() as client:
        given = await tokens(client)
        for path in ("/auth/sessions", "/auth/clients", "/auth/my-data", "/auth/consents"):
            answer = await client.get(path, headers=bearer(given["access_token"]))
            assert refused(answer) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "x" * 9_000])
async def test_a_token_that_proves_nothing_is_not_taken_for_the_public(
    site: Site, token: str
) -> None:
    async with site.signed_in() as browser:
        # The good cookie beside it does not help: a client must hear that its token is bad.
        assert await asks(browser, token) == (401, "UNAUTHENTICATED")


async def test_the_clients_of_a_suspended_person_refresh_nothing(site: Site) -> None:
    async with site.browser() as client:
        given = await tokens(client)
        async with begin(site.database, now=site.now, actor=Actor(is_secretariat=True)) as work:
            other = await actions.enrol(
                work,
                name="Besnik",
                email="besnik@lumi.example",
                language=actions.Language.ENGLISH,
                password_hash=None,
                is_secretariat=True,
            )
            assert site.arta is not None
            await actions.suspend(work, person_id=site.arta, reason="Left the office.")
        assert other != site.arta
        assert (await refreshed(client, given["refresh_token"])).status_code == 400


async def test_tokens_outlive_a_rotation_of_keys(site: Site) -> None:
    async with site.browser() as client:
        await tokens(client)
        site.now += ROTATE_AFTER + timedelta(seconds=1)
        old = (await tokens(client))["access_token"]
        assert len((await client.get("/.well-known/jwks.json")).json()["keys"]) == 2
        site.now += LEAD - TOKEN_LIFE / 2
        assert _kid(old) == _kid((await tokens(client))["access_token"])
        site.now += TOKEN_LIFE / 2
        assert _kid(old) != _kid((await tokens(client))["access_token"])
        keys = (await client.get("/.well-known/jwks.json")).json()["keys"]
        assert _kid(old) in [key["kid"] for key in keys]


def _kid(token: str) -> str:
    return str(jwt.get_unverified_header(token)["kid"])
