"""Files on their way out: drafts, redlines, what stands beside them, journals."""

from collections.abc import AsyncIterator
from functools import partial
from uuid import UUID

import anyio
from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from tryeza.comments.copying import copied, which
from tryeza.comments.models import Comment, WordReturn
from tryeza.comments.queries import returns_visible_to, said_inside_others
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.models import Consultation, SupportingDocument
from tryeza.documents import queries as document_queries
from tryeza.documents.content import Paragraph
from tryeza.documents.models import Document, StoredFile
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.formats import MEDIA_TYPES as TEXT_TYPES
from tryeza.documents.writing.formats import (
    RedlineFormat,
    TextFormat,
    write_redline,
    write_text,
)
from tryeza.graph.context import read_actor
from tryeza.graph.languages import tags_of
from tryeza.http.downloading import (
    Asked,
    attached,
    download,
    ending_of,
    key_of,
    uuid_of,
)
from tryeza.http.making import ToMake
from tryeza.http.security import credential_of
from tryeza.http.site import Site, site_of
from tryeza.kernel import journal_check
from tryeza.kernel.catalogue import in_language
from tryeza.kernel.errors import NotFound
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import read_only


@download
async def version(asked: Asked) -> ToMake:
    """A version in one language: /downloads/versions/{id}.docx, .html or .md.

    As Word it is a review copy: its paragraphs carry their identities.
    """
    wanted = TextFormat(ending_of(asked, tuple(TextFormat)))
    found, document = await document_queries.version_for(asked.session, asked.actor, key_of(asked))
    language, paragraphs = await _text(asked, found.id)
    title = in_language(document.titles, asked.language)
    copy = Copy(await document_queries.origin_of(asked.session, found, language))
    work = partial(write_text, paragraphs, wanted, title=title, language=language, copy=copy)
    return ToMake(work, TEXT_TYPES[wanted], f"{document.slug}-v{found.number}.{wanted.value}")


@download
async def review_copy(asked: Asked) -> ToMake:
    """A consultation's text to be commented on in Word: /downloads/copies/{id}.docx.

    `comments` in the address is `all` or `own` for those that one may see, else there are none.
    """
    ending_of(asked, (TextFormat.DOCX.value,))
    consultation, document = await consultation_queries.consultation_for(
        asked.session, asked.actor, key_of(asked)
    )
    beside = which(asked.request.query_params.get("comments"))
    tags = tags_of(asked.language)
    language, text, copy = await copied(
        asked.session, asked.actor, consultation, tags, beside, asked.language
    )
    title = in_language(document.titles, asked.language)
    work = partial(write_text, text, TextFormat.DOCX, title=title, language=language, copy=copy)
    return ToMake(work, TEXT_TYPES[TextFormat.DOCX], f"{consultation.slug}-{language}.docx")


@download
async def redline(asked: Asked) -> ToMake:
    """What changed between two versions: /downloads/redlines/{old}/{new}.html or .docx."""
    wanted = RedlineFormat(ending_of(asked, tuple(RedlineFormat)))
    before, document = await document_queries.version_for(
        asked.session, asked.actor, key_of(asked, "old")
    )
    after, _ = await document_queries.version_for(asked.session, asked.actor, key_of(asked))
    if before.document_id != after.document_id:
        raise NotFound("version")
    shared = await document_queries.common_languages(
        asked.session, before.id, after.id, tags_of(asked.language)
    )
    _, old = await document_queries.text_for(asked.session, before.id, shared)
    _, new = await document_queries.text_for(asked.session, after.id, shared)
    title = in_language(document.titles, asked.language)
    work = partial(write_redline, old, new, wanted, title=title, language=asked.language)
    name = f"{document.slug}-v{before.number}-v{after.number}.{wanted.value}"
    return ToMake(work, TEXT_TYPES[wanted], name)


@download
async def supporting(asked: Asked) -> Response:
    """A file beside a draft, as it was uploaded."""
    row = (
        await asked.session.execute(
            select(StoredFile)
            .join(SupportingDocument, SupportingDocument.file_id == StoredFile.id)
            .join(Consultation, Consultation.id == SupportingDocument.consultation_id)
            .join(Document, Document.id == Consultation.document_id)
            .where(SupportingDocument.id == key_of(asked))
            .where(consultation_queries.visible_to(asked.actor))
        )
    ).scalar_one_or_none()
    return await _as_uploaded(asked, row)


@download
async def word_return(asked: Asked) -> Response:
    """A Word file that came back, as it was uploaded, for those who confirm it."""
    found = (
        select(StoredFile)
        .join(WordReturn, WordReturn.file_id == StoredFile.id)
        .join(Consultation, Consultation.id == WordReturn.consultation_id)
        .join(Document, Document.id == Consultation.document_id)
        .where(WordReturn.id == key_of(asked), returns_visible_to(asked.actor))
    )
    return await _as_uploaded(asked, (await asked.session.execute(found)).scalar_one_or_none())


async def _as_uploaded(asked: Asked, row: StoredFile | None) -> Response:
    path = asked.site.files.path_of(row.sha256) if row else None
    if row is None or path is None or not await anyio.Path(path).is_file():
        raise NotFound("file")
    # never shown in the page of ours that it came from, whatever it says of itself
    return FileResponse(path, media_type="application/octet-stream", headers=attached(row.name))


async def journal(request: Request) -> Response:
    """A consultation's journal as JSON lines, for those who run it: /downloads/journals/{id}.

    Of what was said inside an organisation, others get the digests alone.
    """
    site = site_of(request)
    credential = await credential_of(request)
    async with read_only(site.sessions) as session:
        actor = await read_actor(session, credential, site.clock())
        key = uuid_of(request.path_params["id"].removesuffix(".jsonl"))
        consultation, document = await consultation_queries.consultation_for(session, actor, key)
        facts = consultation_queries.facts_of(consultation, document)
        act = consultation_rules.Act.SEE_PREPARED
        consultation_rules.require(actor, act, facts, site.clock())
        inside = said_inside_others(actor).where(Comment.consultation_id == key)
        withheld = frozenset(await session.scalars(inside))
    headers = attached(f"{consultation.slug}.jsonl")
    return StreamingResponse(
        _lines(site, key, withheld), media_type="application/jsonl; charset=utf-8", headers=headers
    )


async def _lines(
    site: Site, consultation_id: UUID, withheld: frozenset[UUID]
) -> AsyncIterator[bytes]:
    async with read_only(site.sessions) as session:
        stream = stream_of("consultation", consultation_id)
        async for line in journal_check.export(session, stream, withheld=withheld):
            yield line


async def _text(asked: Asked, version_id: UUID) -> tuple[str, tuple[Paragraph, ...]]:
    """A version's text in the language asked for, else in its leading one."""
    return await document_queries.text_for(asked.session, version_id, tags_of(asked.language))


routes: tuple[BaseRoute, ...] = (
    Route("/downloads/versions/{id}.{ending}", version),
    Route("/downloads/copies/{id}.{ending}", review_copy),
    Route("/downloads/redlines/{old}/{id}.{ending}", redline),
    Route("/downloads/supporting/{id}", supporting),
    Route("/downloads/returns/{id}", word_return),
    Route("/downloads/journals/{id}", journal),
)
