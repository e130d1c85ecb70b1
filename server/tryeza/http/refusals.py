"""What a door answers when it refuses: JSON that says why, in the reader's language."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import HTTPConnection
from starlette.responses import JSONResponse

from tryeza.http.preferences import weighed
from tryeza.kernel import errors
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Tellable
from tryeza.kernel.telling import tell

# RFC 9110, 15.5; the codes are those of the graph, so that a client knows one set of them.
_ANSWERS: Mapping[type[Tellable], tuple[int, str]] = {
    errors.NotFound: (404, "NOT_FOUND"),
    errors.SignInNeeded: (401, "UNAUTHENTICATED"),
    errors.Forbidden: (403, "FORBIDDEN"),
    errors.Invalid: (422, "INVALID"),
    errors.Closed: (409, "CLOSED"),
    errors.Conflict: (409, "CONFLICT"),
    errors.Limit: (429, "LIMIT"),
    errors.Busy: (503, "UNAVAILABLE"),
}
_LANGUAGES: Mapping[str, Language] = {
    "sq": Language.ALBANIAN,
    "en": Language.ENGLISH,
    "sr": Language.SERBIAN,
    "sr-latn": Language.SERBIAN,
    "sr-cyrl": Language.SERBIAN_CYRILLIC,
    # close enough to be read without another thought
    "bs": Language.SERBIAN,
    "hr": Language.SERBIAN,
    "cnr": Language.SERBIAN,
    "sh": Language.SERBIAN,
}


def refusal(error: Tellable, language: Language) -> JSONResponse:
    """The answer to a refusal or a problem: its code, its sentence, and what belongs to it."""
    status, code = _ANSWERS[type(error)]
    if isinstance(error, errors.Limit) and error.retry_after is None:
        status = 422  # what is too long stays so, however late it is tried again
    told: dict[str, Any] = {"code": code, "message": tell(error.told, language)}
    if isinstance(error, errors.Invalid):
        told["fields"] = [
            {"path": f.path, "code": f.told.code, "message": tell(f.told, language)}
            for f in error.fields
        ]
    if isinstance(error, errors.Forbidden):
        told["reasons"] = [
            {"code": reason.code, "message": tell(reason, language)} for reason in error.reasons
        ]
    return JSONResponse({"error": told}, status, headers=_headers(error))


def _headers(error: Tellable) -> dict[str, str]:
    headers = {"Cache-Control": "no-store"}
    if isinstance(error, errors.SignInNeeded):
        headers["WWW-Authenticate"] = "Bearer"
    if isinstance(error, errors.Limit | errors.Busy) and error.retry_after is not None:
        headers["Retry-After"] = str(error.retry_after)
    return headers


def reader_language(connection: HTTPConnection) -> Language:
    """The first of ours among the languages that the browser asks for; Albanian if none is."""
    return asked_language(connection) or Language.ALBANIAN


def asked_language(connection: HTTPConnection) -> Language | None:
    """The first of ours among the languages that the browser asks for; None if none is."""
    wanted = weighed(connection.headers.get("accept-language", ""))
    for tag, weight in sorted(wanted, key=lambda pair: -pair[1]):
        parts = tag.split("-")
        for known in ("-".join(parts[:2]), parts[0]):
            if weight > 0 and known in _LANGUAGES:
                return _LANGUAGES[known]
    return None
