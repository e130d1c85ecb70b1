"""Every way of cheating at a sign-in with an OpenID provider that we know of."""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from hashlib import sha256
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.http.gate import refused
from tests.http.openid import (
    ARTA,
    STRANGER,
    Elsewhere,
    at_provider,
    depart,
    is_in,
    query,
    reason,
    round_trip,
    two_browsers,
)
from tryeza.http.openid import local_path


async def test_another_site_cannot_begin_to_add_an_identity(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.signed_in() as browser:
        headers = {"Origin": "https://evil.example"}
        answer = await browser.post("/auth/openid/second/link", headers=headers)
        assert refused(answer) == (403, "FORBIDDEN")


async def test_what_came_back_once_does_not_come_back_again(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        back = await at_provider(await depart(browser), ARTA)
        bound = browser.cookies["__Host-tryeza-openid"]
        assert (await browser.get(back)).status_code == 303
        assert "__Host-tryeza-openid" not in browser.cookies
        again = await browser.get(back, headers={"Cookie": f"__Host-tryeza-openid={bound}"})
        assert reason(again) == "openid_failed"


async def test_what_comes_back_to_another_browser_is_not_believed(elsewhere: Elsewhere) -> None:
    async with two_browsers(elsewhere) as (thief, victim):
        back = await at_provider(await depart(thief), STRANGER)
        assert reason(await victim.get(back)) == "openid_failed"
        await depart(victim)
        assert reason(await victim.get(back)) == "openid_failed"
        assert not await is_in(victim)


async def test_a_code_of_another_sign_in_is_worth_nothing(elsewhere: Elsewhere) -> None:
    async with two_browsers(elsewhere) as (thief, victim):
        stolen = query(await at_provider(await depart(victim), ARTA))["code"]
        own = query(await at_provider(await depart(thief), STRANGER))
        answer = await thief.get("/auth/openid/first/callback", params={**own, "code": stolen})
        assert reason(answer) == "openid_failed"
        assert not await is_in(thief)


async def test_a_nonce_that_was_changed_on_the_way_is_noticed(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        address = await depart(browser)
        changed = {**query(address), "nonce": "another-nonce"}
        back = await at_provider(f"{address.partition('?')[0]}?{urlencode(changed)}", ARTA)
        assert reason(await browser.get(back)) == "openid_failed"


@pytest.mark.parametrize("issuer", [None, "", "https://evil.example", "second"])
async def test_the_answer_of_another_issuer_is_noticed(
    elsewhere: Elsewhere, issuers: list[str], issuer: str | None
) -> None:
    async with elsewhere.site.browser() as browser:
        back = await at_provider(await depart(browser), ARTA)
        said = {**query(back), "iss": issuers[1] if issuer == "second" else issuer}
        params = {name: value for name, value in said.items() if value is not None}
        answer = await browser.get("/auth/openid/first/callback", params=params)
        assert reason(answer) == "openid_failed"


async def test_what_left_for_one_provider_does_not_come_back_from_another(
    elsewhere: Elsewhere, issuers: list[str]
) -> None:
    async with elsewhere.site.browser() as browser:
        back = await at_provider(await depart(browser), ARTA)
        params = {**query(back), "iss": issuers[1]}
        answer = await browser.get("/auth/openid/second/callback", params=params)
        assert reason(answer) == "openid_failed"


async def test_a_token_that_has_run_out_is_refused(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        back = await at_provider(await depart(browser), ARTA)
        elsewhere.site.later(minutes=12)
        assert reason(await browser.get(back)) == "openid_failed"


async def test_a_sign_in_does_not_wait_longer_than_it_may(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        back = await at_provider(await depart(browser), ARTA)
        elsewhere.site.later(minutes=15)
        assert reason(await browser.get(back)) == "openid_failed"
    assert "/token" not in elsewhere.network.asked


def b64(content: bytes) -> str:
    return urlsafe_b64encode(content).decode().rstrip("=")


def forged(token: str, **header: str) -> str:
    """The token's claims under another header, unsigned."""
    return f"{b64(json.dumps(header).encode())}.{token.split('.')[1]}."


def unsigned(token: str) -> str:
    return forged(token, alg="none")


def signed_with_the_client_secret(token: str) -> str:
    whole = forged(token, alg="HS256").rstrip(".")
    key = b"secret of tryeza: 100% & more"
    return f"{whole}.{b64(hmac.new(key, whole.encode(), sha256).digest())}"


def with_other_claims(token: str) -> str:
    header, claims, signature = token.split(".")
    said = json.loads(urlsafe_b64decode(claims + "=="))
    return f"{header}.{b64(json.dumps({**said, 'sub': 'a-1'}).encode())}.{signature}"


def without_signature(token: str) -> str:
    return token.rpartition(".")[0] + "."


def encrypted(token: str) -> str:
    header = b64(json.dumps({"alg": "dir", "enc": "A256GCM", "zip": "DEF"}).encode())
    return f"{header}..{token.split('.')[1]}.x.y"


@pytest.mark.parametrize(
    "change",
    [unsigned, signed_with_the_client_secret, with_other_claims, without_signature, encrypted],
)
async def test_a_token_changed_on_the_way_is_refused(
    elsewhere: Elsewhere, change: Callable[[str], str]
) -> None:
    def corrupt(path: str, said: dict[str, Any]) -> dict[str, Any]:
        return {**said, "id_token": change(said["id_token"])} if path == "/token" else said

    elsewhere.network.corrupt = corrupt
    async with elsewhere.site.browser() as browser:
        assert reason(await round_trip(browser, STRANGER)) == "openid_failed"
        assert not await is_in(browser)


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("/me", {"sub": "somebody-else"}),
        ("/me", {"sub": None}),
        ("/me", b'{"sub": ' + b"[" * 100_000),
        ("/me", b"\xff"),
        ("/token", {"id_token": None}),
        ("/token", {"id_token": "x" * 300_000}),
        ("/jwks", {"keys": []}),
        ("/jwks", {"keys": "none"}),
        ("/.well-known/openid-configuration", {"issuer": "https://evil.example"}),
        ("/.well-known/openid-configuration", {"jwks_uri": "http://evil.example/jwks"}),
        ("/.well-known/openid-configuration", {"token_endpoint": "file:///etc/passwd"}),
        ("/.well-known/openid-configuration", {"token_endpoint": None}),
        ("/.well-known/openid-configuration", {"token_endpoint": "https://[odd"}),
        ("/.well-known/openid-configuration", {"jwks_uri": "https://\x00"}),
        ("/.well-known/openid-configuration", b"<html>"),
        ("/.well-known/openid-configuration", b"[" * 100_000),
    ],
)
async def test_a_provider_that_says_odd_things_is_refused_and_not_a_bug(
    elsewhere: Elsewhere, path: str, change: dict[str, Any] | bytes
) -> None:
    def corrupt(asked: str, said: dict[str, Any]) -> dict[str, Any] | bytes:
        if asked != path:
            return said
        return change if isinstance(change, bytes) else {**said, **change}

    elsewhere.network.corrupt = corrupt
    async with elsewhere.site.browser() as browser:
        leaving = await browser.get("/auth/openid/first")
        if leaving.status_code != 303:
            assert reason(leaving) == "openid_failed"
            return
        back = await at_provider(leaving.headers["location"], ARTA)
        assert reason(await browser.get(back)) == "openid_failed"


@pytest.mark.parametrize(
    "params",
    [
        {"error": "access_denied"},
        {"code": ""},
        {"state": ""},
        {"state": "\u00eb"},
        {"code": ["a", "b"]},
    ],
)
async def test_what_comes_back_incomplete_or_doubled_is_refused(
    elsewhere: Elsewhere, params: dict[str, Any]
) -> None:
    async with elsewhere.site.browser() as browser:
        back = query(await at_provider(await depart(browser), ARTA))
        answer = await browser.get("/auth/openid/first/callback", params={**back, **params})
        assert reason(answer) == "openid_failed"


async def test_the_binding_cookie_is_short_lived_and_ours_alone(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        cookie = (await browser.get("/auth/openid/first")).headers["set-cookie"]
    assert cookie.startswith("__Host-tryeza-openid=")
    assert cookie.endswith("; HttpOnly; Max-Age=900; Path=/; SameSite=lax; Secure")


@pytest.mark.parametrize(
    ("asked", "used"),
    [
        ("/consultations/3?tab=answers", "/consultations/3?tab=answers"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https://evil.example", "/"),
        ("evil.example", "/"),
        ("/a\r\nSet-Cookie: x=y", "/"),
        ("/" + "x" * 500, "/"),
        ("", "/"),
    ],
)
def test_nobody_is_sent_to_another_site(asked: str, used: str) -> None:
    assert local_path(asked) == used
