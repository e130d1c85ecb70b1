"""Coming in through the doors: passwords, links, cookies, and what another site cannot do."""

import re

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.http.gate import HASHER, PASSWORD, URL, Site, refused, sign_in_as_arta
from tryeza.kernel.db import sessions
from tryeza.people import passwords


@pytest.fixture
async def site(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setattr(passwords, "_hasher", HASHER)
    return await Site(sessions(engine)).open()


async def test_the_session_cookie_is_for_this_host_and_no_script(site: Site) -> None:
    async with site.browser() as browser:
        answer = await sign_in_as_arta(browser)
        assert answer.json() == {"personId": str(site.arta)}
        assert re.fullmatch(
            r"__Host-tryeza=[\w-]{43}; HttpOnly; Max-Age=2592000; Path=/; SameSite=lax; Secure",
            answer.headers["set-cookie"],
        )
        assert answer.headers["cache-control"] == "no-store"


async def test_without_tls_the_cookie_goes_without_secure(engine: AsyncEngine) -> None:
    site = await Site(sessions(engine), url="http://localhost:8000").open()
    async with site.browser() as browser:
        answer = await sign_in_as_arta(browser)
        assert answer.headers["set-cookie"].startswith("tryeza=")
        assert "Secure" not in answer.headers["set-cookie"]


async def test_a_session_never_grows_out_of_an_old_one(site: Site) -> None:
    async with site.signed_in() as browser:
        old = browser.cookies["__Host-tryeza"]
        await sign_in_as_arta(browser)
        assert browser.cookies["__Host-tryeza"] != old
        listed = (await browser.get("/auth/sessions")).json()["sessions"]
        assert len(listed) == 1
        browser.cookies.set("__Host-tryeza", old)
        assert refused(await httpx_get(browser, old)) == (401, "UNAUTHENTICATED")


async def httpx_get(browser: httpx.AsyncClient, cookie: str) -> httpx.Response:
    browser.cookies.clear()
    return await browser.get("/auth/sessions", headers={"Cookie": f"__Host-tryeza={cookie}"})


@pytest.mark.parametrize(
    ("email", "password"),
    [
        ("arta@zqm.example", "wrong password"),
        ("nobody@example.org", PASSWORD),
        ("", ""),
        ("arta@zqm.example\x00", PASSWORD),
    ],
)
async def test_whatever_is_wrong_the_answer_is_the_same(
    site: Site, email: str, password: str
) -> None:
    async with site.browser() as browser:
        answer = await browser.post("/auth/sign-in", json={"email": email, "password": password})
    assert answer.status_code == 422
    assert answer.json()["error"]["fields"] == [
        {
            "path": "password",
            "code": "people.wrong_sign_in",
            "message": "The address or the password is not right.",
        }
    ]
    assert "set-cookie" not in answer.headers


async def test_a_refusal_speaks_the_readers_language(site: Site) -> None:
    said = {"email": "nobody@example.org", "password": "x"}
    async with site.browser() as browser:
        for wanted, told in (
            ("sq", "Adresa ose fjalëkalimi nuk është i saktë."),
            ("de, sr-Latn;q=0.8, en;q=0.5", "Adresa ili lozinka nije tačna."),
            ("sr-Cyrl-XK", "Адреса или лозинка није тачна."),
            ("en-GB", "The address or the password is not right."),
            ("zz;q=x,,;;q=", "Adresa ose fjalëkalimi nuk është i saktë."),
        ):
            headers = {"Accept-Language": wanted}
            answer = await browser.post("/auth/sign-in", json=said, headers=headers)
            assert answer.json()["error"]["fields"][0]["message"] == told


async def test_too_many_tries_are_told_how_long_to_wait(site: Site) -> None:
    async with site.browser() as browser:
        said = {"email": "nobody@example.org", "password": "x"}
        answers = [await browser.post("/auth/sign-in", json=said) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [422] * 5 + [429]
    assert answers[-1].headers["retry-after"] == "180"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("{", "application/json"),
        ("[]", "application/json"),
        ('{"email": 1, "password": "x"}', "application/json"),
        ('{"email": "a@b.cd"}', "application/json"),
        ('{"email": "a@b.cd", "password": "x", "admin": true}', "application/json"),
        ('{"email": "a@b.cd", "password": "x"}', "text/plain"),
        ("email=a@b.cd&password=x", "application/x-www-form-urlencoded"),
        ("[" * 50_000, "application/json"),
        (b"\xff\xfe", "application/json"),
        ('{"email": "\\ud800", "password": "\\ud800"}', "application/json"),
    ],
)
async def test_what_is_no_request_of_ours_is_refused(
    site: Site, body: str | bytes, kind: str
) -> None:
    async with site.browser() as browser:
        answer = await browser.post("/auth/sign-in", content=body, headers={"Content-Type": kind})
    assert refused(answer) == (422, "INVALID")


async def test_a_body_without_end_is_not_read_to_its_end(site: Site) -> None:
    read = 0

    async def endless():  # type: ignore[no-untyped-def]
        nonlocal read
        for _ in range(10_000):
            read += 1
            yield b" " * 1024

    async with site.browser() as browser:
        answer = await browser.post(
            "/auth/sign-in", content=endless(), headers={"Content-Type": "application/json"}
        )
    assert refused(answer) == (422, "LIMIT")
    assert answer.json()["error"]["message"] == "The request may have at most 65536 bytes."
    assert read == 65


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "https://tryeza.example.org.evil.example"},
        {"Origin": "http://tryeza.example.org"},
        {"Origin": "https://evil.example", "X-Tryeza": "1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {},
    ],
)
async def test_another_site_changes_nothing_with_our_cookie(
    site: Site, headers: dict[str, str]
) -> None:
    async with site.signed_in() as browser:
        del browser.headers["Sec-Fetch-Site"]
        answer = await browser.post("/auth/sign-out", headers=headers)
        assert refused(answer) == (403, "FORBIDDEN")
        assert answer.json()["error"]["reasons"][0]["code"] == "people.other_site"
        assert (await browser.get("/auth/sessions")).status_code == 200


@pytest.mark.parametrize(
    "headers", [{"Origin": URL}, {"Sec-Fetch-Site": "same-origin"}, {"X-Tryeza": "1"}]
)
async def test_our_own_pages_and_programs_do(site: Site, headers: dict[str, str]) -> None:
    async with site.signed_in() as browser:
        del browser.headers["Sec-Fetch-Site"]
        assert (await browser.post("/auth/sign-out", headers=headers)).status_code == 204
        assert refused(await browser.get("/auth/sessions")) == (401, "UNAUTHENTICATED")


async def test_another_site_signs_nobody_in(site: Site) -> None:
    said = {"email": "arta@zqm.example", "password": PASSWORD}
    async with site.browser() as browser:
        headers = {"Origin": "https://evil.example"}
        answer = await browser.post("/auth/sign-in", json=said, headers=headers)
    assert refused(answer) == (403, "FORBIDDEN")


async def test_somebody_registers_confirms_and_is_in(site: Site) -> None:
    said = {"name": "Vesa Berisha", "email": "vesa@example.org", "language": "sq"}
    async with site.browser() as browser:
        assert (await browser.post("/auth/register", json=said)).status_code == 202
        secret = await site.secret()
        link = (await browser.post("/auth/link/look", json={"secret": secret})).json()
        assert link == {
            "purpose": "confirm_email",
            "name": "Vesa Berisha",
            "email": "vesa@example.org",
            "language": "sq",
            "hasPassword": False,
        }
        following = {
            "secret": secret,
            "password": "tri pemë në oborr",
            "consents": [{"purpose": "terms", "textVersion": "2025-01"}],
        }
        answer = await browser.post("/auth/link", json=following)
        assert (answer.status_code, answer.json()["purpose"]) == (200, "confirm_email")
        (session,) = (await browser.get("/auth/sessions")).json()["sessions"]
        assert (session["method"], session["device"], session["current"]) == (
            "link",
            "Firefox",
            True,
        )
        consents = (await browser.get("/auth/consents")).json()["consents"]
        assert [(each["purpose"], each["given"]) for each in consents] == [("terms", True)]


@pytest.mark.parametrize("email", ["arta@zqm.example", "nobody@example.org"])
@pytest.mark.parametrize("door", ["magic-link", "password-reset", "register"])
async def test_nobody_learns_who_has_an_account(site: Site, door: str, email: str) -> None:
    said = {"email": email} | ({"name": "Somebody"} if door == "register" else {})
    async with site.browser() as browser:
        answer = await browser.post(f"/auth/{door}", json=said)
    assert (answer.status_code, answer.json()) == (202, {"sent": "if the address can have it"})


async def test_a_magic_link_signs_in_once(site: Site) -> None:
    async with site.browser() as browser, site.browser() as another:
        await browser.post("/auth/magic-link", json={"email": "arta@zqm.example"})
        secret = await site.secret()
        assert (await browser.post("/auth/link", json={"secret": secret})).status_code == 200
        assert (await browser.get("/auth/sessions")).status_code == 200
        again = await another.post("/auth/link", json={"secret": secret})
        assert refused(again) == (422, "INVALID")
        assert again.json()["error"]["fields"][0]["code"] == "people.link_is_spent"


async def test_a_poor_password_does_not_use_the_link_up(site: Site) -> None:
    async with site.browser() as browser:
        await browser.post("/auth/password-reset", json={"email": "arta@zqm.example"})
        secret = await site.secret()
        poor = await browser.post("/auth/link", json={"secret": secret, "password": "short"})
        assert poor.json()["error"]["fields"][0]["path"] == "password"
        good = {"secret": secret, "password": "tri pemë në oborr"}
        assert (await browser.post("/auth/link", json=good)).status_code == 200
        said = {"email": "arta@zqm.example", "password": "tri pemë në oborr"}
        assert (await browser.post("/auth/sign-in", json=said)).status_code == 200


async def test_the_links_page_runs_its_own_script_alone_and_uses_nothing_up(site: Site) -> None:
    async with site.browser() as browser:
        await browser.post("/auth/magic-link", json={"email": "arta@zqm.example"})
        secret = await site.secret()
        page = await browser.get("/auth/link", headers={"Accept-Language": "sr"})
        assert "<title>Vaša veza · Tryeza</title>" in page.text
        assert '<html lang="sr-Latn">' in page.text
        policy = page.headers["content-security-policy"]
        assert re.search(r"default-src 'none'; script-src 'sha256-[\w+/=]{44}'; style-src", policy)
        assert "unsafe" not in policy
        assert 'href="/auth/link?language=sr-Cyrl"' in page.text
        cyrillic = await browser.get("/auth/link?language=sr-Cyrl")
        assert "<title>Ваша веза · Tryeza</title>" in cyrillic.text
        assert page.headers["referrer-policy"] == "no-referrer"
        assert (await browser.post("/auth/link", json={"secret": secret})).status_code == 200


async def test_no_secret_reaches_the_log(site: Site, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("DEBUG"):
        async with site.browser() as browser:
            await sign_in_as_arta(browser)
            cookie = browser.cookies["__Host-tryeza"]
            await browser.post("/auth/magic-link", json={"email": "arta@zqm.example"})
            secret = await site.secret()
            await browser.post("/auth/link", json={"secret": secret})
            await browser.post("/auth/link", json={"secret": secret})
    for kept in (PASSWORD, cookie, secret):
        assert kept not in caplog.text


async def test_a_body_that_says_it_is_too_large_is_refused_unread(site: Site) -> None:
    said = {"Content-Type": "application/json", "Content-Length": "10000000"}
    async with site.browser() as browser:
        answer = await browser.post("/auth/sign-in", content=b"", headers=said)
    assert refused(answer) == (422, "LIMIT")
    assert answer.json()["error"]["message"] == "The request may have at most 65536 bytes."
