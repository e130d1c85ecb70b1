"""The page that says why there is nothing to see: helpful to a person, with the right status."""

from starlette.requests import Request
from starlette.responses import HTMLResponse

from tryeza.http.web.languages import screen_in
from tryeza.http.web.rendering import Place, render

_API = ("/graphql", "/auth/", "/oauth/", "/uploads", "/assets/", "/health", "/ready", "/metrics")
_WALKED = "/auth/openid/"  # a person's browser goes this way by itself, to a provider and back


def wants_page(request: Request) -> bool:
    """Whether a person reads the answer: the address is a page's, or the browser asks for one."""
    path = str(request.scope["path"])
    is_api = path.startswith(_API) and not path.startswith(_WALKED)
    if is_api or request.method not in ("GET", "HEAD"):
        return False
    first = path.split("/")[1]
    return first == screen_in(request).tag or "text/html" in request.headers.get("accept", "")


def told_page(request: Request, status: int, message: str) -> HTMLResponse:
    """What went wrong, in the layout of every page, never kept by anybody."""
    place = Place(screen_in(request), "")
    html = render(request, "told.html", place, status=status, message=message)
    return HTMLResponse(html, status, {"cache-control": "no-store"})
