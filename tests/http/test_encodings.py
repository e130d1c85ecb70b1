"""Answers compressed on the way: in which coding, and which never are."""

import gzip
import zlib

import brotli
import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from tests.http.serving import asking
from tryeza.http.encodings import Compressed

TEXT = "Neni 1. Qëllimi. " * 5_000


async def page(_: Request) -> Response:
    return HTMLResponse(TEXT, headers={"vary": "Cookie"})


async def short(_: Request) -> Response:
    return JSONResponse({"data": None})


async def picture(_: Request) -> Response:
    return Response(TEXT.encode(), media_type="image/png")


async def stream(_: Request) -> Response:
    async def parts():  # type: ignore[no-untyped-def]
        for _ in range(3):
            yield TEXT

    return StreamingResponse(parts(), media_type="text/html")


@pytest.fixture
def app() -> Starlette:
    doors = (("/page", page), ("/short", short), ("/picture", picture), ("/stream", stream))
    routes = [Route(path, door) for path, door in doors]
    return Starlette(routes=routes, middleware=[Middleware(Compressed)])


async def fetched(app: Starlette, path: str, **headers: str) -> tuple[httpx.Response, bytes]:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    async with asking(app) as client, client.stream("GET", path, headers=given) as answer:
        return answer, b"".join([part async for part in answer.aiter_raw()])


@pytest.mark.parametrize("accepts", ["br", "gzip, br", "gzip;q=0.9, br;q=0.1"])
async def test_brotli_where_it_is_taken(app: Starlette, accepts: str) -> None:
    answer, body = await fetched(app, "/page", accept_encoding=accepts)
    assert brotli.decompress(body).decode() == TEXT
    assert answer.headers["content-length"] == str(len(body))
    assert answer.headers["vary"] == "Cookie, Accept-Encoding"


async def test_gzip_where_that_is_all(app: Starlette) -> None:
    answer, body = await fetched(app, "/page", accept_encoding="gzip")
    assert answer.headers["content-encoding"] == "gzip"
    assert gzip.decompress(body).decode() == TEXT
    assert zlib.decompress(body, wbits=31).decode() == TEXT


@pytest.mark.parametrize("path", ["/short", "/picture", "/stream"])
async def test_what_would_not_shrink_or_is_sent_in_parts_stays(app: Starlette, path: str) -> None:
    answer, body = await fetched(app, path, accept_encoding="br, gzip")
    assert "content-encoding" not in answer.headers
    assert len(body) in (13, len(TEXT.encode()), 3 * len(TEXT.encode()))


@pytest.mark.parametrize(
    ("site", "coding"),
    [("same-origin", "br"), ("none", "br"), ("cross-site", None), ("same-site", None), ("", None)],
)
async def test_what_a_cookie_opens_is_compressed_for_our_own_pages_only(
    app: Starlette, site: str, coding: str | None
) -> None:
    asks = {"accept_encoding": "br", "cookie": "tryeza=secret", "sec_fetch_site": site}
    answer, _ = await fetched(app, "/page", **asks)
    assert answer.headers.get("content-encoding") == coding
    assert answer.headers["vary"] == "Cookie, Accept-Encoding"


async def test_an_answer_is_whole_for_whoever_takes_no_coding(app: Starlette) -> None:
    answer, body = await fetched(app, "/page", accept_encoding="identity")
    assert body.decode() == TEXT
    assert "content-encoding" not in answer.headers
