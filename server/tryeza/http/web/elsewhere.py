"""Addresses that are no public page: `/`, screens of the client alone, slashes too many."""

from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.site import site_of
from tryeza.http.web import assets, convertors
from tryeza.http.web.languages import screen_for, screen_named
from tryeza.http.web.rendering import place_of, render
from tryeza.http.web.state import web_of
from tryeza.http.web.table import SCREENS_OF_THE_CLIENT
from tryeza.kernel.clock import day_of

_SCREEN = f"/{{screen:{convertors.NAME}}}"


async def start(request: Request) -> Response:
    """`/`: the front page in the language that was chosen last, or that the browser asks for."""
    headers = {"vary": "Accept-Language, Cookie", "cache-control": "private, no-cache"}
    return RedirectResponse(f"/{screen_for(request).tag}", 302, headers)


async def this_year(request: Request) -> Response:
    """Statistics without a year: those of this one."""
    year = day_of(site_of(request).clock()).year
    headers = {"cache-control": "no-store"}
    return RedirectResponse(f"/{request.path_params['screen'].tag}/statistics/{year}", 302, headers)


async def client_screen(request: Request) -> Response:
    """A screen that only the client shows, for people at work: its title, and how to get it."""
    title = SCREENS_OF_THE_CLIENT[request.scope["route"].path.removeprefix(_SCREEN)]
    status = 200 if web_of(request).built.is_there else 503
    html = render(request, "screen.html", place_of(request), screen_of=title)
    headers = {"cache-control": "private, no-cache", "vary": "Cookie"}
    return HTMLResponse(html, status, headers)


async def anything(request: Request) -> Response:
    """A file of the client, an address with a slash too many, or nothing."""
    if (file := assets.fixed(request)) is not None:
        return file
    path = str(request.scope["path"])
    if path.endswith("/") and screen_named(path.split("/")[1]) is not None:
        # It begins with a language of ours, so it leads to no other site, whatever follows.
        query = request.scope["query_string"].decode("latin-1")
        return RedirectResponse(f"{quote(path.rstrip('/'))}{'?' if query else ''}{query}", 308)
    raise HTTPException(404)


screens: tuple[BaseRoute, ...] = tuple(
    Route(f"{_SCREEN}{path}", client_screen) for path in SCREENS_OF_THE_CLIENT
)
routes: tuple[BaseRoute, ...] = (
    Route("/", start),
    Route(f"{_SCREEN}/statistics", this_year),
    Route("/{path:path}", anything),
)
