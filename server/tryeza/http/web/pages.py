"""Public pages as HTML, made of the answers that the client would ask for itself.

Each is made for whoever asks; only what nobody was signed in for may be kept by others than the
reader, and then by its whole `Cookie`, since a cookie chooses the theme.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from hashlib import sha256
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.graph.execution import Answer, Caller
from tryeza.http.callers import caller_of
from tryeza.http.site import site_of
from tryeza.http.web import convertors
from tryeza.http.web.asking import Answered, Asking, ask, ask_session, embedded
from tryeza.http.web.counting import shown_of_each
from tryeza.http.web.languages import Screen
from tryeza.http.web.rendering import Place, place_of, render
from tryeza.http.web.state import web_of
from tryeza.http.web.table import PAGES, Asked, Page
from tryeza.http.web.telling import told_page

_CACHED = "public, max-age=5, stale-while-revalidate=30"
_OWN = "private, no-store"
_VARY = "Authorization, Cookie"
_STATUS = {"INVALID": 404, "NOT_FOUND": 404, "LIMIT": 503}


def _door(page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def door(request: Request) -> Response:
        screen: Screen = request.path_params["screen"]
        caller = replace(await caller_of(request), language=screen.language)
        answers = await _answers(request, page, caller)
        if not answers:  # the client does not ask it yet: its own screen is all there is
            html = render(request, "screen.html", place_of(request), needs=_needs(request, page))
        elif (status := _status(page, answers[0].answer)) == 404:
            raise HTTPException(404)
        elif status != 200:
            return told_page(request, status, answers[0].answer.errors[0]["message"])
        else:
            html = _shown(request, page, answers, is_signed_in=caller.credential is not None)
        return _sent(request, html, is_public=caller.credential is None)

    return door


async def _answers(request: Request, page: Page, caller: Caller) -> list[Answered]:
    """The page's own answer, then who is signed in; none where the client has no such document."""
    site = site_of(request)
    id_ = site.graph.trusted.id_of(page.operation)
    if id_ is None:
        return []
    variables = page.variables(_asked(request))
    if page.counts:
        variables[page.counts] = await shown_of_each(site.sessions, variables)
    own = await ask(site.graph, Asking(id_, variables), caller)
    return [own] if own.answer.errors else [own, *await ask_session(site.graph, caller)]


def _asked(request: Request) -> Asked:
    parts = {name: value for name, value in request.path_params.items() if name != "screen"}
    return Asked(request.path_params["screen"], parts, dict(request.query_params))


def _status(page: Page, answer: Answer) -> int:
    """200, 404 where there is nothing for this reader, else what kept it from being answered."""
    if answer.errors:
        code = str(answer.errors[0].get("extensions", {}).get("code", ""))
        return _STATUS.get(code, 500 if code == "INTERNAL" else 503)
    found: Any = answer.data
    for name in page.root.split(".") if page.root else ():
        found = found[name] if found is not None else None
    return 404 if found is None else 200


def _needs(request: Request, page: Page) -> Any:
    screen: Screen = request.path_params["screen"]
    words = (f"src/words/{screen.tag}/{room}.po" for room in ("app", page.room))
    return web_of(request).built.needs(f"src/rooms/{page.module}.tsx", *words)


def _shown(request: Request, page: Page, answers: list[Answered], *, is_signed_in: bool) -> str:
    search = {name: request.query_params.get(name, "") for name in page.search}
    place = Place(request.path_params["screen"], place_of(request).path, search)
    return render(
        request,
        page.template,
        place,
        needs=_needs(request, page),
        answers=embedded(answers),
        is_signed_in=is_signed_in,
        now=site_of(request).clock(),
        variables=answers[0].asking.variables,
        **(answers[0].answer.data or {}),
    )


def _sent(request: Request, html: str, *, is_public: bool) -> Response:
    body = html.encode()
    headers = {"cache-control": _CACHED if is_public else _OWN, "vary": _VARY}
    if is_public:
        headers["etag"] = f'W/"{sha256(body).hexdigest()[:32]}"'
        if headers["etag"] in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
    return HTMLResponse(body, headers=headers)


routes: tuple[BaseRoute, ...] = tuple(
    Route(f"/{{screen:{convertors.NAME}}}{page.path}", _door(page)) for page in PAGES
)
