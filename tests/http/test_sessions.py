"""A person's own sessions and account, through the doors."""

from uuid import UUID

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.http.gate import HASHER, PASSWORD, Site, refused, sign_in_as_arta
from tryeza.kernel.db import sessions
from tryeza.kernel.work import begin
from tryeza.people import actions, passwords, queries
from tryeza.people.models import PersonStatus

NOBODYS = str(UUID(int=7))
DOORS = [
    ("GET", "/auth/sessions"),
    ("DELETE", "/auth/sessions"),
    ("DELETE", f"/auth/sessions/{NOBODYS}"),
    ("POST", "/auth/password"),
    ("POST", "/auth/email"),
    ("GET", "/auth/consents"),
    ("POST", "/auth/consents"),
    ("GET", "/auth/my-data"),
    ("GET", "/auth/erase"),
    ("POST", "/auth/erase"),
    ("GET", "/auth/clients"),
    ("POST", "/auth/clients"),
    ("DELETE", f"/auth/clients/{NOBODYS}"),
]
BODIES = {
    "/auth/password": {"current": PASSWORD, "new": "tri pemë në oborr"},
    "/auth/email": {"email": "new@example.org"},
    "/auth/consents": {"purpose": "bulletin", "textVersion": "1"},
    "/auth/erase": {"email": "arta@zqm.example"},
    "/auth/clients": {"client": "Zotero"},
}


@pytest.fixture
async def site(engine: AsyncEngine, monkeypatch: pytest.MonkeyPatch) -> Site:
    monkeypatch.setattr(passwords, "_hasher", HASHER)
    return await Site(sessions(engine)).open()


@pytest.mark.parametrize(("method", "path"), DOORS)
async def test_no_door_to_an_account_opens_to_the_public(
    site: Site, method: str, path: str
) -> None:
    body = BODIES.get(path) if method == "POST" else None
    async with site.browser() as browser:
        for cookie in ("", "__Host-tryeza=made-up"):
            headers = {"Cookie": cookie} if cookie else {}
            answer = await browser.request(method, path, json=body, headers=headers)
            assert refused(answer) == (401, "UNAUTHENTICATED")
            assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_browser_lists_ends_and_keeps_sessions(site: Site) -> None:
    async with (
        site.signed_in() as here,
        site.signed_in(**{"User-Agent": "Phone"}) as phone,
        site.signed_in(**{"User-Agent": "Library"}) as library,
    ):
        listed = (await here.get("/auth/sessions")).json()["sessions"]
        by_device = {each["device"]: each for each in listed}
        assert {name: each["current"] for name, each in by_device.items()} == {
            "Firefox": True,
            "Phone": False,
            "Library": False,
        }
        ended = await here.delete(f"/auth/sessions/{by_device['Phone']['id']}")
        assert ended.status_code == 204
        assert refused(await phone.get("/auth/sessions")) == (401, "UNAUTHENTICATED")
        assert (await here.delete("/auth/sessions")).json() == {"ended": 1}
        assert refused(await library.get("/auth/sessions")) == (401, "UNAUTHENTICATED")
        assert (await here.get("/auth/sessions")).status_code == 200


@pytest.mark.parametrize("made_up", ["x", NOBODYS, "%00"])
async def test_a_session_that_is_not_ones_own_is_not_found(site: Site, made_up: str) -> None:
    async with site.signed_in() as browser:
        assert refused(await browser.delete(f"/auth/sessions/{made_up}")) == (404, "NOT_FOUND")


async def test_whoever_is_there_every_week_stays_signed_in_for_a_month_and_no_longer(
    site: Site,
) -> None:
    async with site.signed_in() as browser:
        for _ in range(4):
            site.later(days=6)
            assert (await browser.get("/auth/sessions")).status_code == 200
        site.later(days=6, seconds=1)
        assert refused(await browser.get("/auth/sessions")) == (401, "UNAUTHENTICATED")


async def test_whoever_stays_away_for_a_week_is_signed_out(site: Site) -> None:
    async with site.signed_in() as browser:
        site.later(days=7)
        assert refused(await browser.get("/auth/sessions")) == (401, "UNAUTHENTICATED")


async def test_a_changed_password_signs_other_browsers_out(site: Site) -> None:
    async with site.signed_in() as here, site.signed_in() as there:
        answer = await here.post("/auth/password", json=BODIES["/auth/password"])
        assert answer.status_code == 204
        assert (await here.get("/auth/sessions")).status_code == 200
        assert refused(await there.get("/auth/sessions")) == (401, "UNAUTHENTICATED")


@pytest.mark.parametrize("path", ["/auth/email", "/auth/erase", "/auth/clients"])
async def test_a_delicate_act_asks_to_sign_in_again_after_a_while(site: Site, path: str) -> None:
    async with site.signed_in() as browser:
        site.later(minutes=16)
        answer = await browser.post(path, json=BODIES[path])
        assert refused(answer) == (403, "FORBIDDEN")
        assert answer.json()["error"]["reasons"][0]["code"] == "people.sign_in_again"
        await sign_in_as_arta(browser)
        if path != "/auth/erase":
            assert (await browser.post(path, json=BODIES[path])).status_code in (200, 202)


async def test_a_person_moves_to_a_new_address(site: Site) -> None:
    async with site.signed_in() as browser:
        await browser.post("/auth/email", json={"email": "arta@new.example"})
        secret = await site.secret()
        cookie = browser.cookies["__Host-tryeza"]
        answer = await browser.post("/auth/link", json={"secret": secret})
        assert (answer.status_code, answer.json()["purpose"]) == (200, "change_email")
        assert browser.cookies["__Host-tryeza"] == cookie
        data = (await browser.get("/auth/my-data")).json()
        assert data["account"]["person"]["email"] == "arta@new.example"


async def test_consents_are_given_and_withdrawn(site: Site) -> None:
    async with site.signed_in() as browser:
        for given in (True, False):
            said = {"purpose": "bulletin", "textVersion": "1", "given": given}
            assert (await browser.post("/auth/consents", json=said)).status_code == 204
            (seen,) = (await browser.get("/auth/consents")).json()["consents"]
            assert (seen["purpose"], seen["given"]) == ("bulletin", given)
        odd = await browser.post("/auth/consents", json={"purpose": "x", "textVersion": "1"})
        assert refused(odd) == (422, "INVALID")


async def test_my_data_comes_as_a_file_and_is_kept_nowhere_on_the_way(site: Site) -> None:
    async with site.signed_in() as browser:
        answer = await browser.get("/auth/my-data")
        assert answer.headers["content-disposition"] == 'attachment; filename="tryeza-my-data.json"'
        assert answer.headers["cache-control"] == "no-store"
        assert answer.json()["account"]["person"]["name"] == "Arta Krasniqi"


async def test_an_account_is_erased_by_whoever_types_its_address(site: Site) -> None:
    async with begin(site.database, now=site.now) as work:
        account = await actions.load_account(
            type(work)(work.session, work.now, queries.Actor(is_secretariat=True)), site.arta
        )
        account.person.is_secretariat = False
    async with site.signed_in() as browser:
        wrong = await browser.post("/auth/erase", json={"email": "other@example.org"})
        assert refused(wrong) == (422, "INVALID")
        assert (await browser.post("/auth/erase", json=BODIES["/auth/erase"])).status_code == 204
        assert refused(await browser.get("/auth/sessions")) == (401, "UNAUTHENTICATED")
    async with site.database() as session:
        person = await session.get(queries.Person, site.arta)
    assert person is not None
    assert person.status is PersonStatus.ERASED


async def test_the_last_of_the_secretariat_is_told_to_hand_over_first(site: Site) -> None:
    async with site.signed_in() as browser:
        answer = await browser.post("/auth/erase", json=BODIES["/auth/erase"])
        assert refused(answer) == (403, "FORBIDDEN")
        assert answer.json()["error"]["reasons"][0]["code"] == "people.last_secretariat"
