"""Public pages as HTML, made of the answers that the client would ask for itself.

Each is made for whoever asks; only what nobody was signed in for may be kept by others than the
reader, and then by its whole `Cookie`, since a cookie chooses the theme.
"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
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
from tryeza.http.web.built import Needs
from tryeza.http.web.counting import shown_of_each, without_comments
from tryeza.http.web.keeping import Made
from tryeza.http.web.languages import Screen
from tryeza.http.web.rendering import Place, place_of, render, theme_of
from tryeza.http.web.state import web_of
from tryeza.http.web.table import PAGES, Asked, Page
from tryeza.http.web.telling import told_page

_CACHED = "public, max-age=5, stale-while-revalidate=30"
_VARY = "Authorization, Cookie"
_ASKED = frozenset({"INVALID", "LIMIT", "REFUSED"})
_STATUS = {"INVALID": 404, "NOT_FOUND": 404, "LIMIT": 503}


class Troubled(Exception):
    """What kept a page from being made, in the reader's words."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status, self.message = status, message


def _door(page: Page) -> Callable[[Request], Awaitable[Response]]:
    async def door(request: Request) -> Response:
        screen: Screen = request.path_params["screen"]
        caller = replace(await caller_of(request), language=screen.language)
        try:
            if caller.credential is not None:
                return _own(await _html(request, page, caller))
            key = (place_of(request).address(), *_search(request, page), theme_of(request))
            made = await web_of(request).kept.page(key, lambda: _html(request, page, caller))
            return _public(request, made)
        except Troubled as trouble:
            return told_page(request, trouble.status, trouble.message)

    return door


async def _html(request: Request, page: Page, caller: Caller) -> str:
    """The page for whoever asks. Raises HTTPException where there is nothing, and Troubled."""
    answers = await _answers(request, page, caller)
    if not answers:  # the client does not ask it yet: its own screen is all there is
        return render(request, "screen.html", place_of(request), needs=_needs(request, page))
    answer = answers[0].answer
    status = _status(page, answer, _asked(request, page))
    if status != 200 and not (page.tells and _is_ours_to_tell(answer)):
        if status == 404:
            raise HTTPException(404)
        raise Troubled(status, _trouble(answer))
    return _shown(request, page, answers, is_signed_in=caller.credential is not None)


async def _answers(request: Request, page: Page, caller: Caller) -> list[Answered]:
    """The page's own answer, then who is signed in; none where the client has no such document."""
    site = site_of(request)
    id_ = site.graph.trusted.id_of(page.operation)
    if id_ is None:
        return []
    variables = page.variables(_asked(request, page))
    if page.shows:
        variables[page.shows] = await shown_of_each(site.sessions, variables)
    own = await ask(site.graph, Asking(id_, variables), caller)
    if own.answer.errors:
        return [own]
    besides = await _besides(request, page, caller)
    return [own, *besides, *await ask_session(site.graph, caller)]


async def _besides(request: Request, page: Page, caller: Caller) -> list[Answered]:
    """What the page's parameters ask for besides; what went wrong with it keeps no page back."""
    besides, asked = page.besides, _asked(request, page)
    if besides is None or not asked.search.get(besides.parameter):
        return []
    site = site_of(request)
    id_ = site.graph.trusted.id_of(besides.operation)
    if id_ is None:
        return []
    return [await ask(site.graph, Asking(id_, besides.variables(asked)), caller)]


def _answer_besides(request: Request, page: Page, answers: list[Answered]) -> Answer | None:
    if page.besides is None:
        return None
    id_ = site_of(request).graph.trusted.id_of(page.besides.operation)
    return next((each.answer for each in answers if each.asking.id == id_), None)


def _asked(request: Request, page: Page) -> Asked:
    parts = {name: value for name, value in request.path_params.items() if name != "screen"}
    given = dict(zip(page.search, _search(request, page), strict=True))
    return Asked(request.path_params["screen"], parts, given)


def _search(request: Request, page: Page) -> tuple[str, ...]:
    """The parameters that make another page of it; no others are read."""
    return tuple(request.query_params.get(name, "") for name in page.search)


def _status(page: Page, answer: Answer, asked: Asked) -> int:
    """200, 404 where there is nothing for this reader, else what kept it from being answered."""
    if answer.errors:
        code = str(answer.errors[0].get("extensions", {}).get("code", ""))
        return _STATUS.get(code, 500 if code == "INTERNAL" else 503)
    parameter, one = page.one_of
    needed = [page.root, one] if asked.search.get(parameter) else [page.root]
    return 200 if all(_is_in(answer.data, field) for field in needed) else 404


def _is_in(found: Any, field: str) -> bool:
    """Whether there is something in a field of an answer, named by its path."""
    for name in field.split(".") if field else ():
        found = found[name] if found is not None else None
    return found is not None


def _is_ours_to_tell(answer: Answer) -> bool:
    """Whether something is wrong with what was asked, which the reader can ask otherwise."""
    return bool(answer.errors) and answer.errors[0].get("extensions", {}).get("code") in _ASKED


def _trouble(answer: Answer) -> str:
    """What is wrong, in the reader's words: of the one field, where it is one."""
    if not answer.errors:
        return ""
    error = answer.errors[0]
    fields = error.get("extensions", {}).get("fields", [])
    return str(fields[0]["message"] if len(fields) == 1 else error["message"])


def _needs(request: Request, page: Page) -> Needs:
    screen: Screen = request.path_params["screen"]
    built = web_of(request).built
    source = f"src/rooms/{page.module}.tsx"
    letters = "cyrillic" if screen.tag.endswith("Cyrl") else "latin"
    if not built.has(source):
        return built.styles(letters=letters)
    words = (f"src/words/{screen.tag}/{room}.po" for room in ("app", page.room))
    return built.needs(source, *words, letters=letters)


def _shown(request: Request, page: Page, answers: list[Answered], *, is_signed_in: bool) -> str:
    search = dict(zip(page.search, _search(request, page), strict=True))
    place = Place(request.path_params["screen"], place_of(request).path, search)
    return render(
        request,
        page.template,
        place,
        needs=_needs(request, page),
        answers=embedded([_as_client_asks(page, answers[0]), *answers[1:]]),
        is_signed_in=is_signed_in,
        now=site_of(request).clock(),
        variables=answers[0].asking.variables,
        trouble=_trouble(answers[0].answer),
        besides=_answer_besides(request, page, answers),
        **(answers[0].answer.data or {}),
    )


def _as_client_asks(page: Page, own: Answered) -> Answered:
    """The page's own answer under the variables that the client's module makes."""
    if not page.shows or own.answer.data is None:
        return own
    variables = {name: value for name, value in own.asking.variables.items() if name != page.shows}
    answer = replace(own.answer, data=dict(without_comments(own.answer.data)))
    return Answered(Asking(own.asking.id, variables), answer)


def _own(html: str) -> Response:
    """A page that its reader alone may see."""
    return HTMLResponse(html, headers={"cache-control": "private, no-store", "vary": _VARY})


def _public(request: Request, made: Made) -> Response:
    """A page that everybody may see and keep for a moment."""
    headers = {"cache-control": _CACHED, "vary": _VARY, "etag": made.tag}
    if made.tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return HTMLResponse(made.body, headers=headers)


routes: tuple[BaseRoute, ...] = tuple(
    Route(f"/{{screen:{convertors.NAME}}}{page.path}", _door(page)) for page in PAGES
)
