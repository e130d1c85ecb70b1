"""Writes a version's paragraphs: the first ones, the next with their lineage, a translation."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.documents import queries
from tryeza.documents.alignment import align
from tryeza.documents.comparing import compare
from tryeza.documents.content import Mark, Text, Warning
from tryeza.documents.identities import continue_identities, strands
from tryeza.documents.models import Lineage, Paragraph, ParagraphVersion, Version
from tryeza.documents.translating import require_alike, unaligned
from tryeza.kernel import ids
from tryeza.kernel.errors import invalid
from tryeza.kernel.isolation import isolated


async def store_first(session: AsyncSession, version: Version, text: Text, language: str) -> None:
    """Write the paragraphs of a document's first version, each with an identity of its own."""
    identities = [ids.new_id() for _ in text.paragraphs]
    await _store(session, version, text, language, identities, new=identities)


async def store_next(
    session: AsyncSession, previous: Version, version: Version, text: Text, language: str
) -> None:
    """Write a later version's paragraphs and their lineage from the version before.

    Raises Invalid where the version before has no text in the new one's language: words of two
    languages say nothing of what became of a paragraph.
    """
    before = await _comparable(session, previous.id, language)
    comparison = await isolated(compare, queries.as_content(before), text.paragraphs)
    identities = continue_identities(
        comparison.links,
        [row.paragraph_id for row in before],
        [len(row.text) for row in before],
        [len(paragraph.text) for paragraph in text.paragraphs],
    )
    known = {row.paragraph_id for row in before}
    new = [identity for identity in identities if identity not in known]
    placed = await _store(session, version, text, language, identities, new=new)
    rows = [
        {
            "id": ids.new_id(),
            "link_id": strand.link_id,
            "from_version_id": previous.id,
            "to_version_id": version.id,
            "old_id": None if strand.old is None else before[strand.old].id,
            "new_id": None if strand.new is None else placed[strand.new],
            "kind": strand.kind,
            "score": strand.score,
            "is_sure": strand.sure,
        }
        for strand in strands(comparison.links)
    ]
    if rows:
        await session.execute(insert(Lineage), rows)


async def _comparable(
    session: AsyncSession, previous_id: UUID, language: str
) -> Sequence[queries.Placed]:
    """The version's paragraphs in this language, in whichever script."""
    before = await queries.placed_paragraphs(session, previous_id, language)
    if before:
        return before
    there = await queries.languages_of(session, previous_id)
    same = [tag for tag in there if tag.split("-")[0] == language.split("-")[0]]
    if not same:
        languages = ", ".join(there)
        raise invalid(
            "language", "documents.language_not_before", language=language, languages=languages
        )
    return await queries.placed_paragraphs(session, previous_id, same[0])


async def align_translation(
    session: AsyncSession, version: Version, text: Text
) -> tuple[list[UUID | None], tuple[Warning, ...]]:
    """The identity in the leading text of each paragraph, None for one more, and what to warn of.

    Raises Invalid for a text that is hardly the same.
    """
    leading = await queries.leading_language(session, version.id)
    led = await queries.placed_paragraphs(session, version.id, leading or "")
    there = queries.as_content(led)
    aligned = await isolated(align, there, text.paragraphs)
    require_alike(there, text.paragraphs, aligned)
    identities = [None if place is None else led[place].paragraph_id for place in aligned]
    return identities, unaligned(there, text.paragraphs, aligned)


async def store_translation(
    session: AsyncSession,
    version: Version,
    text: Text,
    language: str,
    aligned: Sequence[UUID | None],
) -> None:
    """Write the text in another language: its paragraphs are those of the leading text."""
    identities = [ids.new_id() if identity is None else identity for identity in aligned]
    new = [one for one, identity in zip(identities, aligned, strict=True) if identity is None]
    await _store(session, version, text, language, identities, new=new)


async def _store(
    session: AsyncSession,
    version: Version,
    text: Text,
    language: str,
    identities: Sequence[UUID],
    *,
    new: Sequence[UUID],
) -> list[UUID]:
    if new:
        made = [{"id": identity, "document_id": version.document_id} for identity in new]
        await session.execute(insert(Paragraph), made)
    placed = [ids.new_id() for _ in text.paragraphs]
    rows = [
        {
            "id": placed[position],
            "version_id": version.id,
            "paragraph_id": identities[position],
            "language": language,
            "position": position,
            "kind": paragraph.kind,
            "depth": paragraph.depth,
            "label": paragraph.label,
            "path": list(paragraph.path),
            "text": paragraph.text,
            "marks": [_stored_mark(mark) for mark in paragraph.marks],
        }
        for position, paragraph in enumerate(text.paragraphs)
    ]
    await session.execute(insert(ParagraphVersion), rows)
    return placed


def _stored_mark(mark: Mark) -> list[str | int]:
    return [mark.kind.value, mark.start, mark.end, *([mark.href] if mark.href else [])]
