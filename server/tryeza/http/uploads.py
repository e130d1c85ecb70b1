"""Files on their way in: streamed to the store, refused as soon as they are known to be too large.

Files do not travel in GraphQL: what is uploaded here is attached there by its `uploadId`.
"""

import re
from urllib.parse import unquote
from uuid import UUID

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.documents.actions import keep_file
from tryeza.graph.context import read_actor
from tryeza.graph.nodes import encode_id
from tryeza.http.incoming import MEGABYTE
from tryeza.http.reading import refuse_larger
from tryeza.http.security import credential_of
from tryeza.http.site import Site, site_of
from tryeza.kernel.errors import Limit, SignInNeeded, invalid
from tryeza.kernel.files import Kept
from tryeza.kernel.text import clean
from tryeza.kernel.work import begin
from tryeza.people.credentials import Credential

LONGEST_NAME = 200  # characters
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,100}")


async def upload(request: Request) -> Response:
    """`POST /uploads?name=…` with the file as its body; answers with its `uploadId`."""
    site = site_of(request)
    credential = await credential_of(request)
    person_id = await _person(site, credential)
    name = _name(request)
    largest = site.settings.largest_upload * MEGABYTE
    size = _announced(request, largest)
    async with site.incoming.room(site.sessions, person_id, size, site.clock()):
        kept = await _keep(request, site, largest=largest)
        async with begin(site.sessions, now=site.clock()) as work:
            work.actor = await read_actor(work.session, credential, work.now)
            stored = await keep_file(work, kept=kept, name=name, media_type=_media_type(request))
    site.bell.ring()
    answer = {"uploadId": encode_id("Upload", stored.id), "name": name, "size": kept.size}
    return JSONResponse(answer, 201)


async def _person(site: Site, credential: Credential | None) -> UUID:
    """Nobody's file is read: a stranger must not fill the disk."""
    async with site.sessions() as session:
        actor = await read_actor(session, credential, site.clock())
    if actor.person_id is None:
        raise SignInNeeded
    return actor.person_id


def _announced(request: Request, largest: int) -> int:
    """How many bytes are to come; the most that may, where it is not said."""
    refuse_larger(request.headers, largest)
    said = request.headers.get("content-length", "")
    return int(said) if said.isdecimal() else largest


def _name(request: Request) -> str:
    """The file's name without a path, as a person gave it. Raises Invalid."""
    given = unquote(request.query_params.get("name", ""))
    last = given.replace("\\", "/").rpartition("/")[2]
    if not last:
        raise invalid("name", "http.upload_needs_a_name", parameter="?name=…")
    return clean(last, path="name", longest=LONGEST_NAME, multiline=False)


def _media_type(request: Request) -> str:
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    return said if _MEDIA_TYPE.fullmatch(said) else "application/octet-stream"


async def _keep(request: Request, site: Site, *, largest: int) -> Kept:
    if request.headers.get("content-type", "").startswith("multipart/"):
        raise HTTPException(415, "Send the file itself as the body, not a form.")
    try:
        kept = await site.files.keep_stream(request.stream(), largest=largest)
    except Limit as error:
        raise HTTPException(413) from error
    if kept.size == 0:
        raise invalid("body", "http.upload_is_empty")
    return kept


routes: list[BaseRoute] = [Route("/uploads", upload, methods=["POST"])]
