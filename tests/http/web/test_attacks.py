"""What somebody could try against the served pages: breaking out, leading away, caches."""

import json
from datetime import timedelta
from uuid import UUID

import httpx
import lxml.html
import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette

from tests.demo.conftest import Demonstration
from tests.http.web.conftest import NOON
from tryeza.graph.execution import Answer
from tryeza.http.web.asking import Answered, Asking, embedded
from tryeza.kernel.db import connect, sessions
from tryeza.kernel.work import begin
from tryeza.organisations.models import Organisation
from tryeza.people import sessions as people_sessions
from tryeza.people.models import Person, SignInMethod

EVIL = '</script><script>alert("1")</script><!-- & \u2028\u2029'


@pytest.fixture
async def engine(demonstration: Demonstration):  # type: ignore[no-untyped-def]
    made = connect(demonstration.url)
    yield made
    await made.dispose()


def test_an_answer_cannot_end_the_script_that_holds_it() -> None:
    data = {"organisation": {"name": EVIL}}
    text = str(embedded([Answered(Asking("a", {"starting": EVIL}), Answer(data))]))
    assert "<" not in text and "\u2028" not in text and "\u2029" not in text
    assert json.loads(text) == [{"id": "a", "variables": {"starting": EVIL}, "data": data}]


async def test_a_name_is_text_wherever_it_stands(
    client: httpx.AsyncClient, engine: AsyncEngine
) -> None:
    async with engine.begin() as connection:
        slug = await connection.scalar(select(Organisation.slug).limit(1))
        mine = update(Organisation).where(Organisation.slug == slug)
        names = await connection.scalar(select(Organisation.names).filter_by(slug=slug))
        await connection.execute(mine.values(names={"sq": EVIL, "en": f'" onload="{EVIL}'}))
    for language in ("sq", "en"):
        text = (await client.get(f"/{language}/organisations/{slug}")).text
        assert "<script>alert" not in text
        page = lxml.html.document_fromstring(text)
        assert EVIL[:30] in page.xpath("string(//h1)")
        assert page.xpath("//*[@onload]") == []
    async with engine.begin() as connection:
        await connection.execute(mine.values(names=names))


async def test_what_is_searched_for_is_text(client: httpx.AsyncClient) -> None:
    answer = await client.get("/en/organisations", params={"starting": f'"{EVIL}', "after": ""})
    assert answer.status_code == 200
    assert "<script>alert" not in answer.text
    page = lxml.html.document_fromstring(answer.text)
    assert page.xpath("//input[@name='starting']/@value")[0].startswith('"</script>')


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example",
        "//evil.example/",
        "///evil.example/%2f..",
        "/\\evil.example/",
        "/%5cevil.example/",
        "/https://evil.example/",
        "/sq@evil.example/",
        "/evil.example//",
        "/de/",
        "/SQ/",
        "/sq%0d%0aset-cookie:a=b/",
        "/sq/%0d%0aset-cookie:a=b/",
    ],
)
async def test_no_path_leads_to_another_site(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(httpx.URL(f"http://test{path}"))
    assert (answer.status_code, answer.headers.get("location")) == (404, None)


@pytest.mark.parametrize(
    ("path", "leads_to"),
    [
        ("/sq/", "/sq"),
        ("/sq//", "/sq"),
        ("/en/groups/", "/en/groups"),
        ("/en/groups/?after=x&y=%2F%2Fz", "/en/groups?after=x&y=%2F%2Fz"),
        ("/sq//evil.example/", "/sq//evil.example"),
    ],
)
async def test_a_slash_too_many_is_taken_off(
    client: httpx.AsyncClient, path: str, leads_to: str
) -> None:
    answer = await client.get(path, headers={"host": "evil.example"})
    assert (answer.status_code, answer.headers["location"]) == (308, leads_to)
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    ("cookie", "accepts", "leads_to"),
    [
        ("", "", "/sq"),
        ("", "en-GB,sq;q=0.5", "/en"),
        ("", "sr", "/sr-Latn"),
        ("", "sr-Cyrl-RS", "/sr-Cyrl"),
        ("language=sr-Cyrl", "en", "/sr-Cyrl"),
        ("language=//evil.example", "en", "/en"),
        ("language=", "", "/sq"),
    ],
)
async def test_the_first_language_is_the_chosen_one_else_the_browser_s(
    client: httpx.AsyncClient, cookie: str, accepts: str, leads_to: str
) -> None:
    headers = {"cookie": cookie, "accept-language": accepts, "host": "evil.example"}
    answer = await client.get("/", headers=headers)
    assert (answer.status_code, answer.headers["location"]) == (302, leads_to)
    assert answer.headers["vary"] == "Accept-Language, Cookie"
    assert "public" not in answer.headers["cache-control"]


@pytest.mark.parametrize(
    "header",
    [
        {"host": "evil.example"},
        {"x-forwarded-host": "evil.example"},
        {"forwarded": "host=evil.example"},
        {"x-original-url": "/evil"},
        {"accept-language": "en"},
    ],
)
async def test_no_header_changes_what_a_shared_cache_keeps(
    client: httpx.AsyncClient, header: dict[str, str]
) -> None:
    plain = await client.get("/sq")
    other = await client.get("/sq", headers=header)
    assert other.text == plain.text
    assert other.headers["etag"] == plain.headers["etag"]


async def test_a_page_that_nobody_is_signed_in_for_may_be_kept(client: httpx.AsyncClient) -> None:
    answer = await client.get("/sq")
    assert answer.headers["cache-control"] == "public, max-age=5, stale-while-revalidate=30"
    vary = {name.strip() for name in answer.headers["vary"].split(",")}
    assert vary == {"Accept-Encoding", "Authorization", "Cookie"}
    again = await client.get("/sq", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == answer.headers["etag"]
    assert {name.strip() for name in again.headers["vary"].split(",")} == vary


async def test_a_theme_is_one_of_two_and_has_its_own_tag(client: httpx.AsyncClient) -> None:
    plain = await client.get("/sq")
    dark = await client.get("/sq", headers={"cookie": "theme=dark"})
    assert '<html lang="sq" data-theme="dark">' in dark.text
    assert dark.headers["etag"] != plain.headers["etag"]
    forged = await client.get("/sq", headers={"cookie": 'theme=dark"onload="x'})
    assert forged.text == plain.text


async def signed_in(app: Starlette, engine: AsyncEngine) -> tuple[UUID, str]:
    """Somebody with an account, and the cookie of their session."""
    async with begin(sessions(engine), now=NOON - timedelta(hours=1)) as work:
        person = (await work.session.execute(select(Person).limit(1))).scalar_one()
        secret = await people_sessions.open_session(
            work, person_id=person.id, method=SignInMethod.PASSWORD, device="A browser"
        )
    return person.id, f"{app.state.gate.cookie('tryeza')}={secret}"


async def test_a_signed_in_person_s_page_is_theirs_alone(
    client: httpx.AsyncClient, app: Starlette, engine: AsyncEngine
) -> None:
    _, cookie = await signed_in(app, engine)
    answer = await client.get("/sq", headers={"cookie": cookie})
    assert answer.headers["cache-control"] == "private, no-store"
    assert "etag" not in answer.headers
    page = lxml.html.document_fromstring(answer.text)
    (_, session) = json.loads(page.xpath("//script[@id='answers']")[0].text)
    assert "@" in session["data"]["viewer"]["person"]["email"]
    assert page.xpath("//header//a[@href='/sq/my']")
    public = await client.get("/sq")
    assert session["data"]["viewer"]["person"]["email"] not in public.text


async def test_a_stale_cookie_is_the_public_s_view_and_yet_not_kept(
    client: httpx.AsyncClient,
) -> None:
    answer = await client.get("/sq", headers={"cookie": "__Host-tryeza=old"})
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "private, no-store")


@pytest.mark.parametrize("accepts", ["text/html", "*/*", "application/json"])
@pytest.mark.parametrize(
    "path",
    [
        "/en/consultations/none",
        "/en/comments/none",
        "/en/comments/99999999999",
        "/en/comments/-1",
        "/en/documents/none/versions/1",
        "/en/statistics/1",
        "/en/groups?after=nonsense",
        "/en/organisations/%00",
        "/en/nowhere/at/all",
        "/en/consultations/none/report",
    ],
)
async def test_what_is_not_there_is_a_helpful_page_with_the_right_status(
    client: httpx.AsyncClient, path: str, accepts: str
) -> None:
    answer = await client.get(path, headers={"accept": accepts, "accept-language": "sq"})
    assert answer.status_code == 404
    assert answer.headers["cache-control"] == "no-store"
    page = lxml.html.document_fromstring(answer.text)
    assert page.get("lang") == "en"
    assert page.xpath("string(//h1)") == "There is nothing here"
    assert page.xpath("//main//a/@href") == ["/en", "/en/consultations", "/en/sign-in"]
    assert page.xpath("//meta[@name='robots']/@content") == ["noindex"]


async def test_another_method_is_refused(client: httpx.AsyncClient) -> None:
    assert (await client.post("/sq")).status_code == 405
    head = await client.head("/sq")
    assert (head.status_code, head.headers["content-type"]) == (200, "text/html; charset=utf-8")


async def test_a_token_that_proves_nothing_gets_no_page(client: httpx.AsyncClient) -> None:
    answer = await client.get("/sq", headers={"authorization": "Bearer nonsense"})
    assert answer.status_code == 401
    assert answer.headers["cache-control"] == "no-store"


async def test_the_policy_lets_the_client_work_and_nothing_else(client: httpx.AsyncClient) -> None:
    policy = (await client.get("/sq")).headers["content-security-policy"].split("; ")
    assert policy == [
        "default-src 'self'",
        "connect-src 'self' wss://tryeza.example",
        "img-src 'self' data:",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    ]
