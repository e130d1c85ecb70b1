"""The page to which a mail's link leads: it takes the secret from the address's fragment.

A fragment reaches no server and no log, so a script must read it; the person presses a button,
so that a mail scanner which opens the page uses nothing up.
"""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib import resources

from jinja2 import Environment, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.refusals import reader_language
from tryeza.kernel.catalogue import Catalogue, Language, load_catalogue
from tryeza.people.jobs import LINK_PAGE

_WORDS = (
    "title",
    "name",
    "password",
    "password_hint",
    "confirm",
    "wait",
    "done",
    "no_script",
    "failed",
)


async def show_link_page(request: Request) -> Response:
    """The page, in the browser's language; its own script and style are all that may run."""
    return HTMLResponse(
        _page(reader_language(request)),
        headers={
            "Content-Security-Policy": _policy(),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "no-store",
        },
    )


@lru_cache(maxsize=len(Language))
def _page(language: Language) -> str:
    layout = Environment(autoescape=True, undefined=StrictUndefined).from_string(_part("link.html"))
    words = {word: _words().say(word, language) for word in _WORDS}
    return layout.render(
        language=language.value, words=words, style=_part("link.css"), script=_part("link.js")
    )


@lru_cache(maxsize=1)
def _policy() -> str:
    return (
        f"default-src 'none'; script-src '{_digest('link.js')}'; style-src '{_digest('link.css')}';"
        " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _digest(name: str) -> str:
    digest = sha256(_part(name).encode()).digest()
    return f"sha256-{b64encode(digest).decode()}"


@lru_cache(maxsize=8)
def _part(name: str) -> str:
    return (resources.files("tryeza.http") / "pages" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _words() -> Catalogue:
    return load_catalogue("tryeza.http", "pages/link.yaml")


routes: list[BaseRoute] = [Route(LINK_PAGE, show_link_page, methods=["GET"])]
