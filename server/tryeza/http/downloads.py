"""Files on their way out: drafts, redlines, what stands beside them, reports, journals.

What takes long to make is made in a process of its own. Whoever may not see a thing is told the
same as when it does not exist.
"""

import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote
from uuid import UUID

import anyio
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from tryeza.consultations import queries as consultation_queries
from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.models import Consultation, SupportingDocument
from tryeza.documents import queries as document_queries
from tryeza.documents.content import Paragraph
from tryeza.documents.models import Document, StoredFile
from tryeza.documents.writing.formats import MEDIA_TYPES as TEXT_TYPES
from tryeza.documents.writing.formats import (
    RedlineFormat,
    TextFormat,
    write_redline,
    write_text,
)
from tryeza.graph.context import read_actor
from tryeza.graph.languages import tags_of
from tryeza.http.refusals import reader_language
from tryeza.http.security import credential_of
from tryeza.http.site import Site, site_of
from tryeza.kernel import journal_check
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.isolation import isolated
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import read_only
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import thaw
from tryeza.reports.queries import report_for
from tryeza.reports.rendering.formats import MEDIA_TYPES, ReportFormat, render_report

_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """A download that is asked for: by whom, on which snapshot, in which language."""

    site: Site
    session: AsyncSession
    actor: Actor
    language: Language
    request: Request


def _download(
    handler: Callable[[Asked], Awaitable[Response]],
) -> Callable[..., Awaitable[Response]]:
    async def answer(request: Request) -> Response:
        site = site_of(request)
        credential = await credential_of(request)
        async with read_only(site.sessions) as session:
            actor = await read_actor(session, credential, site.clock())
            asked = Asked(site, session, actor, _language(request), request)
            response = await handler(asked)
        # what one person may read must not be kept for another
        response.headers.setdefault("Cache-Control", "private, no-cache")
        response.headers["Vary"] = "Cookie, Authorization, Accept-Language"
        return response

    return answer


@_download
async def version(asked: Asked) -> Response:
    """A version in one language: /downloads/versions/{id}.docx, .html or .md."""
    wanted = TextFormat(_ending(asked, tuple(TextFormat)))
    found, document = await document_queries.version_for(asked.session, asked.actor, _key(asked))
    language, paragraphs = await _text(asked, found.id)
    title = in_language(document.titles, asked.language)
    made = await isolated(write_text, paragraphs, wanted, title=title, language=language)
    return _file(made, TEXT_TYPES[wanted], f"{document.slug}-v{found.number}.{wanted.value}")


@_download
async def redline(asked: Asked) -> Response:
    """What changed between two versions: /downloads/redlines/{old}/{new}.html or .docx."""
    wanted = RedlineFormat(_ending(asked, tuple(RedlineFormat)))
    before, document = await document_queries.version_for(
        asked.session, asked.actor, _key(asked, "old")
    )
    after, _ = await document_queries.version_for(asked.session, asked.actor, _key(asked))
    if before.document_id != after.document_id:
        raise NotFound("version")
    _, old = await _text(asked, before.id)
    _, new = await _text(asked, after.id)
    title = in_language(document.titles, asked.language)
    made = await isolated(write_redline, old, new, wanted, title=title, language=asked.language)
    name = f"{document.slug}-v{before.number}-v{after.number}.{wanted.value}"
    return _file(made, TEXT_TYPES[wanted], name)


@_download
async def supporting(asked: Asked) -> Response:
    """A file beside a draft, as it was uploaded."""
    row = (
        await asked.session.execute(
            select(StoredFile)
            .join(SupportingDocument, SupportingDocument.file_id == StoredFile.id)
            .join(Consultation, Consultation.id == SupportingDocument.consultation_id)
            .join(Document, Document.id == Consultation.document_id)
            .where(SupportingDocument.id == _key(asked))
            .where(consultation_queries.visible_to(asked.actor))
        )
    ).scalar_one_or_none()
    path = asked.site.files.path_of(row.sha256) if row else None
    if row is None or path is None or not await anyio.Path(path).is_file():
        raise NotFound("file")
    # never shown in the page of ours that it came from, whatever it says of itself
    return FileResponse(path, media_type="application/octet-stream", headers=_attached(row.name))


@_download
async def report(asked: Asked) -> Response:
    """A report: /downloads/reports/{id}.docx, .pdf, .csv, .xlsx or .json."""
    wanted = ReportFormat(_ending(asked, tuple(ReportFormat)))
    found, consultation, _ = await report_for(asked.session, asked.actor, _key(asked))
    content = (
        thaw(found.frozen)
        if found.frozen is not None
        else await compile_report(asked.session, found, cut_off=asked.site.clock())
    )
    made = await isolated(render_report, content, asked.language, wanted)
    name = f"{consultation.slug}-{found.number}-{asked.language.value}.{wanted.value}"
    return _file(made, MEDIA_TYPES[wanted], name)


async def journal(request: Request) -> Response:
    """A consultation's journal as JSON lines, for those who run it: /downloads/journals/{id}."""
    site = site_of(request)
    credential = await credential_of(request)
    async with read_only(site.sessions) as session:
        actor = await read_actor(session, credential, site.clock())
        key = _uuid(request.path_params["id"].removesuffix(".jsonl"))
        consultation, document = await consultation_queries.consultation_for(session, actor, key)
        facts = consultation_queries.facts_of(consultation, document)
        act = consultation_rules.Act.SEE_PREPARED
        consultation_rules.require(actor, act, facts, site.clock())
    headers = _attached(f"{consultation.slug}.jsonl")
    return StreamingResponse(
        _lines(site, key), media_type="application/jsonl; charset=utf-8", headers=headers
    )


async def _lines(site: Site, consultation_id: UUID) -> AsyncIterator[bytes]:
    async with read_only(site.sessions) as session:
        stream = stream_of("consultation", consultation_id)
        async for line in journal_check.export(session, stream):
            yield line


async def _text(asked: Asked, version_id: UUID) -> tuple[str, tuple[Paragraph, ...]]:
    """A version's text in the language asked for, else in its leading one."""
    leading = await document_queries.leading_language(asked.session, version_id)
    for tag in (*tags_of(asked.language), leading or ""):
        found = await document_queries.text_of(asked.session, version_id, tag)
        if found.paragraphs:
            return tag, found.paragraphs
    raise NotFound("version")


def _language(request: Request) -> Language:
    given = request.query_params.get("language")
    if given is None:
        return reader_language(request)
    try:
        return Language(given)
    except ValueError as error:
        raise invalid("language", "http.no_such_language") from error


def _ending(asked: Asked, known: tuple[str, ...]) -> str:
    ending: str = asked.request.path_params["ending"]
    if ending not in known:
        raise NotFound("file")
    return ending


def _key(asked: Asked, name: str = "id") -> UUID:
    return _uuid(asked.request.path_params[name])


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise NotFound("file") from error


def _file(made: bytes, media_type: str, name: str) -> Response:
    return Response(made, media_type=media_type, headers=_attached(name))


def _attached(name: str) -> dict[str, str]:
    """RFC 6266: a name in ASCII for old clients, and the whole of it for all others."""
    plain = _NAME.sub("-", name.encode("ascii", "ignore").decode()).strip("-.") or "file"
    return {
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    }


routes: tuple[BaseRoute, ...] = (
    Route("/downloads/versions/{id}.{ending}", version),
    Route("/downloads/redlines/{old}/{id}.{ending}", redline),
    Route("/downloads/supporting/{id}", supporting),
    Route("/downloads/reports/{id}.{ending}", report),
    Route("/downloads/journals/{id}", journal),
)
