"""The built client's files: named by their content, so kept for a year, compressed by the build."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.encodings import taken
from tryeza.http.web.state import web_of

_FOR_EVER = "public, max-age=31536000, immutable"
_FOR_AN_HOUR = "public, max-age=3600"


async def hashed(request: Request) -> Response:
    """A file whose name changes with its content: /assets/main-8f3a.js."""
    return answer(request, f"assets/{request.path_params['path']}", _FOR_EVER)


def fixed(request: Request) -> Response | None:
    """A file whose name never changes, /worker.js; None where the build has none of this name."""
    name = str(request.scope["path"]).removeprefix("/")
    return answer(request, name, _FOR_AN_HOUR) if name in web_of(request).assets else None


def answer(request: Request, name: str, kept: str) -> Response:
    """The file in the smallest coding that the client takes; 404 for one that the build lacks."""
    asset = web_of(request).assets.get(name)
    if asset is None:
        raise HTTPException(404)
    coding = next((each for each in taken(request.headers) if each in asset.siblings), None)
    headers = {
        "cache-control": kept,
        "etag": f'"{asset.tag}{f"-{coding}" if coding else ""}"',
        "vary": "Accept-Encoding",
    }
    if headers["etag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    path = asset.siblings[coding] if coding else asset.path
    if not path.is_file():
        raise HTTPException(404)  # another build has taken the place of the one that was read
    if coding:
        headers["content-encoding"] = coding
    return FileResponse(path, media_type=asset.media_type, headers=headers)


routes: tuple[BaseRoute, ...] = (Route("/assets/{path:path}", hashed),)
