"""Says where each comment of a report stands, and under which article it is counted."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.documents.content import ParagraphKind
from tryeza.documents.models import ParagraphVersion
from tryeza.documents.queries import Placed, leading_language, placed_paragraphs
from tryeza.reports.content import Place

_DIVISIONS = frozenset({ParagraphKind.PART, ParagraphKind.CHAPTER, ParagraphKind.SECTION})


async def places_of(
    session: AsyncSession, rows: Sequence[Row[*tuple[Any, ...]]]
) -> Mapping[UUID, Place]:
    """Where the comments stand in the text that they were made on.

    The article is called as in the leading text, so that comments on one article in several
    languages are counted together. A reply stands where its thread does. Rows have a `Comment`
    and its anchor's `paragraph_version_id`, `label` and `path`.
    """
    texts = _Texts(session)
    anchored = await _anchored(session, rows)
    places: dict[UUID | None, Place] = {}
    for row in rows:
        if row.paragraph_version_id is not None:
            order, article = await texts.find(anchored[row.paragraph_version_id])
            places[row.Comment.id] = Place(order, article, row.label, tuple(row.path))
    nowhere = Place()
    return {
        row.Comment.id: places.get(row.Comment.id) or places.get(row.Comment.root_id, nowhere)
        for row in rows
    }


async def _anchored(
    session: AsyncSession, rows: Sequence[Row[*tuple[Any, ...]]]
) -> dict[UUID, ParagraphVersion]:
    wanted = {row.paragraph_version_id for row in rows if row.paragraph_version_id}
    found = await session.scalars(select(ParagraphVersion).where(ParagraphVersion.id.in_(wanted)))
    return {paragraph.id: paragraph for paragraph in found}


class _Texts:
    """The texts of versions, each read once: where a paragraph stands, and under which article."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self._leading: dict[UUID, str] = {}
        self._read: dict[tuple[UUID, str], dict[UUID, tuple[int, str]]] = {}

    async def find(self, paragraph: ParagraphVersion) -> tuple[int, str]:
        """A paragraph's place and article in the leading text, or else in its own."""
        version_id, own = paragraph.version_id, paragraph.language
        if version_id not in self._leading:
            self._leading[version_id] = await leading_language(self._session, version_id) or own
        in_leading = await self._text(version_id, self._leading[version_id])
        if paragraph.paragraph_id in in_leading:
            return in_leading[paragraph.paragraph_id]
        return (await self._text(version_id, own))[paragraph.paragraph_id]

    async def _text(self, version_id: UUID, language: str) -> dict[UUID, tuple[int, str]]:
        of = version_id, language
        if of not in self._read:
            text = await placed_paragraphs(self._session, version_id, language)
            self._read[of] = articles_in(text)
        return self._read[of]


def articles_in(text: Sequence[Placed]) -> dict[UUID, tuple[int, str]]:
    """Where each paragraph stands and the article, or else chapter, above it; by its identity."""
    found: dict[UUID, tuple[int, str]] = {}
    article = ""
    for order, row in enumerate(text):
        if row.kind is ParagraphKind.ARTICLE:
            article = row.label or row.text
        elif row.kind in _DIVISIONS:
            article = ""
        found[row.paragraph_id] = order, article or (row.path[0] if row.path else row.label)
    return found
