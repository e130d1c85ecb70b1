"""What a reader sees when a door stays shut: a short page for a person, JSON for a program."""

from uuid import uuid4

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from tryeza.http.refusals import reader_language, refusal
from tryeza.http.web.languages import screen_in
from tryeza.http.web.telling import told_page, wants_page
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import is_away
from tryeza.kernel.errors import Forbidden, Tellable, Told
from tryeza.kernel.telling import tell

log = structlog.get_logger(__name__)

_COME_AGAIN = "5"  # seconds

CODES = {
    400: "BAD_REQUEST",
    401: "UNAUTHENTICATED",
    403: "FORBIDDEN",
    404: "NOT_FOUND",
    405: "METHOD_NOT_ALLOWED",
    406: "NOT_ACCEPTABLE",
    413: "TOO_LARGE",
    414: "TOO_LONG",
    415: "UNSUPPORTED_MEDIA_TYPE",
    500: "INTERNAL",
    503: "UNAVAILABLE",
}


async def told(request: Request, error: Exception) -> Response:
    """A refusal that reached the application's edge."""
    if not isinstance(error, Tellable):
        raise error
    answer = refusal(error, reader_language(request))
    if wants_page(request):
        message = _why(error, screen_in(request).language)
        page = told_page(request, answer.status_code, message)
        page.headers.update({k: v for k, v in answer.headers.items() if k == "retry-after"})
        return page
    return answer


def _why(error: Tellable, language: Language) -> str:
    """What is told of a refusal: its reasons, where it has some."""
    reasons = error.reasons if isinstance(error, Forbidden) else ()
    return " ".join(tell(each, language) for each in reasons or (error.told,))


async def http_error(request: Request, error: Exception) -> Response:
    """A status that a door, the router or a limit raised; its detail is for programmers."""
    if not isinstance(error, HTTPException):
        raise error
    message = _sentence(error.status_code, _language(request))
    detail = error.detail if error.status_code in (400, 415) else None
    return _shown(request, error.status_code, message, dict(error.headers or {}), detail)


class BugsTold:
    """Middleware: whatever a door raised by mistake becomes an answer with the usual headers."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; answer for what went wrong, unless an answer has begun."""
        begun = False

        async def send_noting(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, receive, send_noting)
        except ClientDisconnect:
            return  # whoever sent the half of a request waits for no answer, and it is no bug
        except Exception as error:
            if begun or scope["type"] != "http":
                raise
            answer = away if is_away(error) else bug
            response = await answer(Request(scope), error)
            await response(scope, receive, send)


async def away(request: Request, error: Exception) -> Response:
    """The database is away: a reader is told to come again, and the log has a line."""
    log.error("http.database_away", path=request.url.path, error=type(error).__name__)
    message = _sentence(503, _language(request))
    return _shown(request, 503, message, {"retry-after": _COME_AGAIN}, None)


async def bug(request: Request, error: Exception) -> Response:
    """Something that should not have happened: logged under an id, which is all that is told."""
    incident = str(uuid4())
    log.error(
        "http.bug",
        incident=incident,
        path=request.url.path,
        exc_info=(type(error), error, error.__traceback__),
    )
    message = tell(Told("http.bug", {"id": incident}), _language(request))
    return _shown(request, 500, message, {}, None)


def _sentence(status: int, language: Language) -> str:
    known = status if status in CODES else 400
    return tell(Told(f"http.status_{known}"), language)


def _language(request: Request) -> Language:
    return screen_in(request).language if wants_page(request) else reader_language(request)


def _shown(
    request: Request, status: int, message: str, headers: dict[str, str], detail: str | None
) -> Response:
    if wants_page(request):
        page = told_page(request, status, message)
        page.headers.update(headers)
        return page
    error = {"message": message, "extensions": {"code": CODES.get(status, "BAD_REQUEST")}}
    if detail:
        error = {**error, "detail": detail}
    return JSONResponse({"errors": [error]}, status, {**headers, "cache-control": "no-store"})
