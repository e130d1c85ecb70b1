"""Signing in with a real OpenID provider, and every way of cheating that we know of."""

import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit
from uuid import UUID

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests import oidc
from tests.http.gate import HASHER, PASSWORD, URL, Site, refused
from tryeza.http.openid import local_path
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import sessions
from tryeza.kernel.work import begin
from tryeza.people import actions, passwords
from tryeza.people.models import PersonStatus
from tryeza.people.openid.provider import Provider, ProviderClient
from tryeza.people.queries import Actor, Person

ARTA = {"sub": "a-1", "email": "Arta@ZQM.example", "email_verified": True, "name": "Arta K."}
STRANGER = {
    "sub": "s-9",
    "email": "new@example.org",
    "email_verified": True,
    "name": "Nora Prishti",
}


@pytest.fixture(scope="module")
def issuers() -> Iterator[list[str]]:
    """The issuers of two real providers on this machine."""
    with oidc.providers(URL) as running:
        yield running


@dataclass(slots=True)
class Network(httpx.AsyncBaseTransport):
    """The network between us and the providers, which a test may corrupt."""

    real: httpx.AsyncHTTPTransport = field(default_factory=httpx.AsyncHTTPTransport)
    corrupt: Callable[[str, dict[str, Any]], dict[str, Any] | bytes] | None = None
    asked: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        answer = await self.real.handle_async_request(request)
        if self.corrupt is None:
            return answer
        body = self.corrupt(request.url.path, json.loads(await answer.aread()))
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return httpx.Response(answer.status_code, content=content)

    async def aclose(self) -> None:
        await self.real.aclose()


@dataclass(slots=True)
class Elsewhere:
    """The site with two providers, and the network between."""

    site: Site
    network: Network

    def told_of_first(self, **changed: Any) -> None:
        """Know other things of the first provider from now on."""
        client = self.site.providers["first"]
        client.provider = replace(client.provider, **changed)


@pytest.fixture
async def elsewhere(
    engine: AsyncEngine, issuers: list[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Elsewhere]:
    monkeypatch.setattr(passwords, "_hasher", HASHER)
    network = Network()
    async with httpx.AsyncClient(transport=network) as http:
        first = known("first", issuers[0])
        providers = [first, replace(known("second", issuers[1]), trusts_email=False)]
        clients = {each.slug: ProviderClient(each, http) for each in providers}
        # The providers run on the clock of this machine, so ours does too.
        site = Site(sessions(engine), now=datetime.now(UTC), providers=clients)
        yield Elsewhere(await site.open(), network)


def known(slug: str, issuer: str, client: str = "tryeza") -> Provider:
    secret = f"secret of {client}: 100% & more"
    return Provider(slug, slug.title(), issuer, client, secret, trusts_email=True)


def query(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


async def at_provider(address: str, account: dict[str, Any]) -> str:
    """Sign in at the provider; the address to which it sends the browser back."""
    async with httpx.AsyncClient(headers={"X-Account": json.dumps(account)}) as there:
        answer = await there.get(address)
        while not (back := answer.headers["location"]).startswith(URL):
            answer = await there.get(str(answer.url.join(back)))
        return str(back)


async def depart(browser: httpx.AsyncClient, slug: str = "first", to: str = "/") -> str:
    answer = await browser.get(f"/auth/openid/{slug}", params={"return_to": to})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def round_trip(
    browser: httpx.AsyncClient, account: dict[str, Any], slug: str = "first", to: str = "/"
) -> httpx.Response:
    return await browser.get(await at_provider(await depart(browser, slug, to), account))


async def is_in(browser: httpx.AsyncClient) -> bool:
    return (await browser.get("/auth/sessions")).status_code == 200


def reason(answer: httpx.Response) -> str:
    assert answer.status_code == 403, answer.text
    assert "set-cookie" not in answer.headers
    return str(answer.json()["error"]["reasons"][0]["code"]).removeprefix("people.")


@asynccontextmanager
async def two_browsers(
    elsewhere: Elsewhere,
) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    async with elsewhere.site.browser() as one, elsewhere.site.browser() as other:
        yield one, other


async def test_a_person_is_found_by_a_trusted_address_and_then_by_the_subject(
    elsewhere: Elsewhere,
) -> None:
    async with two_browsers(elsewhere) as (first, later):
        answer = await round_trip(first, ARTA, to="/consultations?open=1")
        assert (answer.status_code, answer.headers["location"]) == (
            303,
            f"{URL}/consultations?open=1",
        )
        data = (await first.get("/auth/my-data")).json()["account"]
        assert [each["subject"] for each in data["identities"]] == ["a-1"]
        assert [each["method"] for each in data["sessions"]] == ["openid"]
        moved = {**ARTA, "email": "elsewhere@example.org", "email_verified": False}
        assert (await round_trip(later, moved)).status_code == 303
        again = (await later.get("/auth/my-data")).json()["account"]
        assert again["person"]["id"] == str(elsewhere.site.arta)


async def test_it_asks_with_pkce_state_and_nonce(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        asked = query(await depart(browser))
        others = query(await depart(browser))
    assert (asked["response_type"], asked["code_challenge_method"], asked["scope"]) == (
        "code",
        "S256",
        "openid email profile",
    )
    assert asked["redirect_uri"] == f"{URL}/auth/openid/first/callback"
    for name in ("state", "nonce", "code_challenge"):
        assert len(asked[name]) == 43
        assert asked[name] != others[name]


async def test_a_provider_that_signs_with_rsa_is_understood(
    elsewhere: Elsewhere, issuers: list[str]
) -> None:
    rsa = known("first", issuers[0], "tryeza-rsa")
    elsewhere.told_of_first(client_id=rsa.client_id, client_secret=rsa.client_secret)
    async with elsewhere.site.browser() as browser:
        assert (await round_trip(browser, ARTA)).status_code == 303
        assert await is_in(browser)


async def test_what_a_provider_says_of_itself_is_read_once(elsewhere: Elsewhere) -> None:
    async with two_browsers(elsewhere) as (one, other):
        await round_trip(one, ARTA)
        await round_trip(other, ARTA)
    assert elsewhere.network.asked.count("/.well-known/openid-configuration") == 1
    assert elsewhere.network.asked.count("/jwks") == 1


async def test_an_address_is_not_believed_from_whom_we_do_not_trust_for_it(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.browser() as browser:
        assert reason(await round_trip(browser, ARTA, "second")) == "openid_unknown"
        assert not await is_in(browser)


async def test_an_address_that_the_provider_has_not_confirmed_proves_nothing(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.browser() as browser:
        for verified in (False, "true", None):
            account = {**ARTA, "sub": f"thief-{verified}", "email_verified": verified}
            assert reason(await round_trip(browser, account)) == "openid_unknown"


async def test_a_stranger_gets_an_account_only_where_the_provider_may_open_them(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.browser() as browser:
        assert reason(await round_trip(browser, STRANGER)) == "openid_unknown"
        elsewhere.told_of_first(opens_accounts=True)
        assert (await round_trip(browser, STRANGER)).status_code == 303
        person = (await browser.get("/auth/my-data")).json()["account"]["person"]
    assert (person["name"], person["email"], person["status"]) == (
        "Nora Prishti",
        "new@example.org",
        "active",
    )


async def test_an_invited_person_comes_in_by_a_trusted_address(elsewhere: Elsewhere) -> None:
    site = elsewhere.site
    async with begin(site.database, now=site.now, actor=Actor(is_secretariat=True)) as work:
        invited = await actions.invite(
            work, name="Nora", email="new@example.org", language=Language.ALBANIAN
        )
    async with site.browser() as browser:
        assert (await round_trip(browser, STRANGER)).status_code == 303
    async with site.database() as session:
        person = await session.get(Person, invited)
    assert person is not None
    assert (person.status, person.name) == (PersonStatus.ACTIVE, "Nora")


async def test_the_suspended_do_not_come_in_this_way_either(elsewhere: Elsewhere) -> None:
    site = elsewhere.site
    async with site.browser() as browser:
        elsewhere.told_of_first(opens_accounts=True)
        await round_trip(browser, STRANGER)
        person = (await browser.get("/auth/my-data")).json()["account"]["person"]
    async with begin(site.database, now=site.now, actor=Actor(is_secretariat=True)) as work:
        await actions.suspend(work, person_id=UUID(person["id"]), reason="Spam.")
    async with site.browser() as browser:
        assert reason(await round_trip(browser, STRANGER)) == "suspended"


async def linked(browser: httpx.AsyncClient, account: dict[str, Any]) -> httpx.Response:
    leaving = await browser.post("/auth/openid/second/link")
    assert leaving.status_code == 200, leaving.text
    return await browser.get(await at_provider(leaving.json()["location"], account))


async def test_a_signed_in_person_adds_an_identity_and_comes_in_by_it(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.signed_in() as browser, elsewhere.site.browser() as later:
        assert (await linked(browser, STRANGER)).status_code == 303
        assert (await round_trip(later, STRANGER, "second")).status_code == 303
        data = (await later.get("/auth/my-data")).json()["account"]
    assert data["person"]["id"] == str(elsewhere.site.arta)


async def test_an_identity_of_another_person_is_not_added(elsewhere: Elsewhere) -> None:
    site = elsewhere.site
    async with begin(site.database, now=site.now) as work:
        other = await actions.enrol(
            work,
            name="Besnik",
            email="besnik@lumi.example",
            language=Language.ENGLISH,
            password_hash=HASHER.hash(PASSWORD),
        )
    async with site.signed_in() as arta, site.browser() as besnik:
        await linked(arta, STRANGER)
        said = {"email": "besnik@lumi.example", "password": PASSWORD}
        await besnik.post("/auth/sign-in", json=said)
        assert reason(await linked(besnik, STRANGER)) == "openid_of_another"
        data = (await besnik.get("/auth/my-data")).json()["account"]
    assert (data["person"]["id"], data["identities"]) == (str(other), [])


async def test_another_site_cannot_begin_to_add_an_identity(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.signed_in() as browser:
        headers = {"Origin": "https://evil.example"}
        answer = await browser.post("/auth/openid/second/link", headers=headers)
        assert refused(answer) == (403, "FORBIDDEN")


async def test_an_identity_is_added_only_while_the_same_person_is_signed_in(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.signed_in() as browser:
        leaving = (await browser.post("/auth/openid/second/link")).json()["location"]
        back = await at_provider(leaving, STRANGER)
        await browser.post("/auth/sign-out")
        assert refused(await browser.get(back)) == (401, "UNAUTHENTICATED")


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


async def test_the_providers_are_listed_without_their_secrets(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        listed = (await browser.get("/auth/openid")).json()["providers"]
        assert refused(await browser.get("/auth/openid/nobody")) == (404, "NOT_FOUND")
    assert listed == [{"slug": "first", "name": "First"}, {"slug": "second", "name": "Second"}]
    assert "secret of" not in repr(elsewhere.site.providers)


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
