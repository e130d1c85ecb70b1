"""A page on which a developer tries the graph; nothing of it comes from outside."""

from importlib.resources import files

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

EXPLORER = (files("tryeza.http") / "pages" / "explorer.html").read_text(encoding="utf-8")
_SCRIPT = (files("tryeza.http") / "pages" / "explorer.js").read_text(encoding="utf-8")


def page() -> Response:
    """The page itself."""
    return HTMLResponse(EXPLORER, headers={"cache-control": "no-store"})


async def script(_: Request) -> Response:
    """What the page does, apart from it, as the content policy asks."""
    return Response(_SCRIPT, media_type="text/javascript")


routes: list[BaseRoute] = [Route("/graphql/explorer.js", script)]
