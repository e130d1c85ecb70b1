"""Signing in with a real OpenID provider, and adding an identity of one."""

from typing import Any
from uuid import UUID

import httpx

from tests.http.gate import HASHER, PASSWORD, URL, refused
from tests.http.openid import (
    ARTA,
    STRANGER,
    Elsewhere,
    at_provider,
    depart,
    is_in,
    known,
    query,
    reason,
    round_trip,
    two_browsers,
)
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import begin
from tryeza.people import actions
from tryeza.people.models import PersonStatus
from tryeza.people.queries import Actor, Person


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


async def test_an_identity_is_added_only_while_the_same_person_is_signed_in(
    elsewhere: Elsewhere,
) -> None:
    async with elsewhere.site.signed_in() as browser:
        leaving = (await browser.post("/auth/openid/second/link")).json()["location"]
        back = await at_provider(leaving, STRANGER)
        await browser.post("/auth/sign-out")
        assert refused(await browser.get(back)) == (401, "UNAUTHENTICATED")


async def test_the_providers_are_listed_without_their_secrets(elsewhere: Elsewhere) -> None:
    async with elsewhere.site.browser() as browser:
        listed = (await browser.get("/auth/openid")).json()["providers"]
        assert refused(await browser.get("/auth/openid/nobody")) == (404, "NOT_FOUND")
    assert listed == [{"slug": "first", "name": "First"}, {"slug": "second", "name": "Second"}]
    assert "secret of" not in repr(elsewhere.site.providers)
