"""What every download does alike: who asks, in which language, for which thing, under which name.

What takes long to make is made in a process of its own, after what it is made of was read. Whoever
may not see a thing is told the same as when it does not exist.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import Request
from starlette.responses import Response

from tryeza.graph.context import read_actor
from tryeza.http.making import ToMake
from tryeza.http.refusals import reader_language
from tryeza.http.security import credential_of
from tryeza.http.site import Site, site_of
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.work import read_only

_NAME = re.compile(r"[^\w.-]+")
_UNSAFE = re.compile(
    r"""[\x00-\x1f\x7f-\x9f/\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+"""
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A download that is asked for: by whom, on which snapshot, in which language."""

    site: Site
    session: AsyncSession
    actor: Actor
    language: Language
    request: Request


def download(
    handler: Callable[[Asked], Awaitable[Response | ToMake]],
) -> Callable[..., Awaitable[Response]]:
    """A door that reads on one snapshot, as whoever shows their cookie or token.

    What is still to be made is made when the database is let go: it takes much longer than reading.
    """

    async def answer(request: Request) -> Response:
        site = site_of(request)
        credential = await credential_of(request)
        async with read_only(site.sessions) as session:
            actor = await read_actor(session, credential, site.clock())
            asked = Asked(site, session, actor, _language(request), request)
            found = await handler(asked)
        response = found if isinstance(found, Response) else await _made(site, found)
        # what one person may read must not be kept for another
        response.headers.setdefault("Cache-Control", "private, no-cache")
        response.headers["Vary"] = "Cookie, Authorization, Accept-Language, Accept-Encoding"
        return response

    return answer


async def _made(site: Site, wanted: ToMake) -> Response:
    made = await site.makings.made(wanted.work)
    return Response(made, media_type=wanted.media_type, headers=attached(wanted.name))


def _language(request: Request) -> Language:
    given = request.query_params.get("language")
    if given is None:
        return reader_language(request)
    try:
        return Language(given)
    except ValueError as error:
        raise invalid("language", "http.no_such_language") from error


def ending_of(asked: Asked, known: tuple[str, ...]) -> str:
    """The ending of the file that is asked for. NotFound for one that is not known."""
    ending: str = asked.request.path_params["ending"]
    if ending not in known:
        raise NotFound("file")
    return ending


def key_of(asked: Asked, name: str = "id") -> UUID:
    """The key in the address. NotFound for what is none."""
    return uuid_of(asked.request.path_params[name])


def uuid_of(text: str) -> UUID:
    """The key that a text is. NotFound for what is none."""
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound("file") from error


def attached(name: str) -> dict[str, str]:
    """RFC 6266: a name in ASCII for old clients, and the whole of it for all others.

    It names no folder, and cannot turn its letters round to look like another (U+202E).
    """
    safe = _UNSAFE.sub("-", name).strip(" .") or "file"
    plain = _NAME.sub("-", name.encode("ascii", "ignore").decode()).strip("-.") or "file"
    whole = quote(safe, safe="")
    return {"Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{whole}"}
