"""The page to which a mail's link leads: it takes the secret from the address's fragment.

A fragment reaches no server and no log, so a script must read it; the person presses a button,
so that a mail scanner which opens the page uses nothing up.
"""

from base64 import b64encode
from functools import lru_cache
from hashlib import sha256
from importlib import resources

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.web.languages import SCREENS, screen_for, screen_named
from tryeza.http.web.rendering import Place, render
from tryeza.http.web.state import web_of
from tryeza.people.jobs import LINK_PAGE


async def show_link_page(request: Request) -> Response:
    """The page in the layout of all others; its own script is the only one that may run."""
    screen = screen_named(request.query_params.get("language", "")) or screen_for(request)
    html = render(
        request,
        "link.html",
        Place(screen, ""),
        # the client's script would read and rewrite the address, in which the secret is
        needs=web_of(request).built.styles(),
        addresses={each.tag: f"{LINK_PAGE}?language={each.tag}" for each in SCREENS},
        script=_script(),
    )
    headers = {
        "Content-Security-Policy": _policy(),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return HTMLResponse(html, headers=headers)


@lru_cache(maxsize=1)
def _policy() -> str:
    digest = b64encode(sha256(_script().encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'self'; font-src 'self';"
        " img-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none';"
        " form-action 'none'; frame-ancestors 'none'"
    )


@lru_cache(maxsize=1)
def _script() -> str:
    return (resources.files("tryeza.http") / "pages" / "link.js").read_text(encoding="utf-8")


routes: list[BaseRoute] = [Route(LINK_PAGE, show_link_page, methods=["GET"])]
