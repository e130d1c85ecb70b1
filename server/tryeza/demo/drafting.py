"""Puts the drafts of the demonstration world in: files, their languages, their versions."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select

from tryeza.demo.data_files import read_bytes
from tryeza.demo.script import DraftVersion
from tryeza.demo.stage import Stage
from tryeza.documents import actions
from tryeza.documents.actions import SourceText
from tryeza.documents.content import ParagraphKind
from tryeza.documents.importing import import_text
from tryeza.documents.models import Audience, ParagraphVersion
from tryeza.kernel.work import Work

LANGUAGES = ("sq", "sr", "en")  # the first one leads
MEDIA_TYPE = "text/plain"

Places = Mapping[str, UUID]  # paragraph versions of a text by address: "9", "9/2", "9/2.1"


async def put_in(
    stage: Stage,
    who: str,
    document_id: UUID,
    folder: str,
    *,
    at: datetime,
    said: DraftVersion,
) -> UUID:
    """Prepare the next version of a document from the files of a folder, in all its languages."""
    leading, *others = LANGUAGES
    async with stage.acting(who, at) as work:
        version = await actions.prepare_version(
            work,
            document_id=document_id,
            source=await _source(stage, work, folder, leading),
            label=said.label,
            note=said.note,
        )
        version_id = version.id
    for language in others:
        async with stage.acting(who, at + timedelta(minutes=10)) as work:
            source = await _source(stage, work, folder, language)
            await actions.add_language(work, version_id=version_id, source=source)
    return version_id


async def publish(
    stage: Stage, who: str, version_id: UUID, audience: Audience, *, at: datetime
) -> None:
    """Publish a prepared version."""
    async with stage.acting(who, at) as work:
        await actions.publish_version(work, version_id=version_id, audience=audience)


async def places(stage: Stage, version_id: UUID, language: str) -> Places:
    """Where everything stands in a text: articles by number, what is in them by label.

    "9" is the title of Article 9, "9/2" its paragraph 2, "9/2.1" a point of it, "31/" its only
    paragraph where that has no number; "title" is the title of the whole.
    """
    statement = (
        select(ParagraphVersion)
        .where(ParagraphVersion.version_id == version_id, ParagraphVersion.language == language)
        .order_by(ParagraphVersion.position)
    )
    return addressed((await stage.session.scalars(statement)).all())


def addressed(paragraphs: Sequence[ParagraphVersion]) -> Places:
    """The addresses of a text's paragraphs, which are the same in every language."""
    found: dict[str, UUID] = {"title": paragraphs[0].id}
    article = ""
    for paragraph in paragraphs:
        if paragraph.kind is ParagraphKind.ARTICLE:
            article = paragraph.label.split()[-1].rstrip(".")
        elif article and paragraph.kind is ParagraphKind.HEADING:
            found.setdefault(article, paragraph.id)
        elif article:
            found.setdefault(f"{article}/{paragraph.label.rstrip('.')}", paragraph.id)
    return found


async def _source(stage: Stage, work: Work, folder: str, language: str) -> SourceText:
    data = read_bytes(f"{folder}/{language}.txt")
    name = f"{folder.replace('/', '-')}-{language}.txt"
    file = await actions.keep_file(
        work, kept=stage.files.keep(data), name=name, media_type=MEDIA_TYPE
    )
    return SourceText(
        import_text(data, filename=name, language=language), language=language, file_id=file.id
    )
