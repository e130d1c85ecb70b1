"""The built client's files: the smallest coding, kept for ever, and none beside them."""

from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from tryeza.http.web.built import ENTRY, Chunk
from tryeza.http.web.state import Web

MAIN = "/assets/main-1a.js"


@pytest.mark.parametrize(
    ("accepts", "coding", "content"),
    [
        ("br, gzip", "br", b"brotli"),
        ("gzip, deflate", "gzip", b"gzip"),
        ("gzip;q=1, br;q=0", "gzip", b"gzip"),
        ("*", "br", b"brotli"),
        ("identity", None, b"begin()"),
        ("br;q=nonsense", None, b"begin()"),
        ("", None, b"begin()"),
    ],
)
async def test_a_file_comes_in_the_coding_that_is_taken(
    client: httpx.AsyncClient, accepts: str, coding: str | None, content: bytes
) -> None:
    asking = client.stream("GET", MAIN, headers={"accept-encoding": accepts})
    async with asking as answer:
        assert b"".join([part async for part in answer.aiter_raw()]) == content
    assert answer.headers.get("content-encoding") == coding
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["vary"] == "Accept-Encoding"


async def test_a_file_that_is_there_already_is_not_sent_again(client: httpx.AsyncClient) -> None:
    plain = {"accept-encoding": "identity"}
    tag = (await client.get(MAIN, headers=plain)).headers["etag"]
    again = await client.get(MAIN, headers={**plain, "if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    packed = await client.head(MAIN, headers={"accept-encoding": "br"})
    assert packed.headers["etag"] != tag


async def test_a_worker_is_asked_for_again(client: httpx.AsyncClient) -> None:
    answer = await client.get("/worker.js")
    assert (answer.text, answer.headers["cache-control"]) == ("work()", "public, max-age=3600")


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../outside.js",
        "/assets/..%2f..%2foutside.js",
        "/assets/%2e%2e/outside.js",
        "/assets//etc/passwd",
        "/assets/%2fetc%2fpasswd",
        "/assets/..\\outside.js",
        "/assets/main-1a.js%00.css",
        "/assets/none.js",
        "/assets/",
        "/.vite/manifest.json",
        "/.secret.js",
        "/assets/main-1a.js.br",
    ],
)
async def test_nothing_else_is_a_file(client: httpx.AsyncClient, path: str) -> None:
    answer = await client.get(httpx.URL(f"http://test{path}"))
    assert answer.status_code == 404


async def test_without_a_build_public_pages_are_there_and_say_how_to_build(
    client: httpx.AsyncClient, app: Starlette, tmp_path: Path
) -> None:
    app.state.web = Web.in_folder(tmp_path / "nothing")
    page = await client.get("/en")
    assert page.status_code == 200
    assert "make web" in page.text
    assert "/assets/" not in page.text
    desk = await client.get("/en/my")
    assert desk.status_code == 503
    assert "make web" in desk.text
    assert (await client.get(MAIN)).status_code == 404


async def test_a_screen_of_the_client_is_a_shell_with_its_title(
    client: httpx.AsyncClient, app: Starlette
) -> None:
    answer = await client.get("/sr-Cyrl/sign-in")
    assert answer.status_code == 200
    assert "<title>Пријави се · Tryeza</title>" in answer.text
    assert "<noscript>" in answer.text
    assert '<meta name="robots" content="noindex">' in answer.text
    assert answer.headers["cache-control"] == "private, no-cache"


def test_a_build_with_one_style_sheet_for_all_is_linked(app: Starlette) -> None:
    built = app.state.web.built
    chunks = {
        "style.css": Chunk("assets/style-4d.css"),
        ENTRY: Chunk("assets/main-1a.js"),
    }
    assert replace(built, chunks=chunks).needs().styles == ("/assets/style-4d.css",)


def test_a_page_begins_with_the_type_of_its_own_letters(app: Starlette) -> None:
    chunks = {
        "fonts/serif-latin-wght-normal.woff2": Chunk("assets/serif-latin-5e.woff2"),
        "fonts/serif-latin-wght-italic.woff2": Chunk("assets/serif-latin-italic-6f.woff2"),
        "fonts/serif-cyrillic-wght-normal.woff2": Chunk("assets/serif-cyrillic-7a.woff2"),
        ENTRY: Chunk("assets/main-1a.js"),
    }
    built = replace(app.state.web.built, chunks=chunks)
    assert built.needs().fonts == ("/assets/serif-latin-5e.woff2",)
    assert built.styles(letters="cyrillic").fonts == ("/assets/serif-cyrillic-7a.woff2",)


def test_a_build_whose_manifest_names_what_it_lacks_is_served(app: Starlette) -> None:
    built = app.state.web.built
    assert built.needs("src/rooms/none/NonePage.tsx").modules == ("/assets/shared-3c.js",)
    assert not replace(built, chunks={}).is_there


async def test_a_file_that_another_build_took_away_is_not_there(
    client: httpx.AsyncClient, tmp_path: Path
) -> None:
    (tmp_path / "dist" / "assets" / "reading-2b.js").unlink()
    assert (await client.get("/assets/reading-2b.js")).status_code == 404
