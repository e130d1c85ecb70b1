"""What can be read of documents, each read starting from who asks."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, exists, false, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.documents import content, rules
from tryeza.documents.models import (
    Audience,
    Document,
    ParagraphVersion,
    Version,
    VersionText,
)
from tryeza.documents.origin import Origin, stored_origin
from tryeza.groups.models import Group
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound, invalid


def edited_by(actor: Actor) -> ColumnElement[bool]:
    """Documents that the actor edits: `rules.Act.SEE_PREPARED`, as a condition on `document`."""
    if actor.is_secretariat:
        return true()
    verified = [m.organisation_id for m in actor.mandates if m.verified]
    return or_(
        false(),
        Document.group_id.in_(rules.edits(actor)),
        Document.id.in_(set(actor.coordinates.values())),
        Document.proposing_organisation_id.in_(verified),
    )


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Documents with a version that the actor may see, and those that they edit."""
    shown = exists().where(Version.document_id == Document.id, _shown_to(actor))
    return or_(edited_by(actor), shown)


def versions_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Versions published to an audience of the actor's; `version` joined with `document`."""
    return or_(edited_by(actor), _shown_to(actor))


def _shown_to(actor: Actor) -> ColumnElement[bool]:
    published = Version.published_at.is_not(None)
    to_audience = Version.audience.in_(rules.audiences_of(actor))
    seats = actor.groups()
    if not seats:
        return published & to_audience
    # whoever sits in a thematic group reads what its working group drafts
    parents = select(Group.parent_id).where(Group.id.in_(seats), Group.parent_id.is_not(None))
    of_group = or_(Document.group_id.in_(seats), Document.group_id.in_(parents))
    return published & or_(to_audience, of_group)


async def facts_of(session: AsyncSession, actor: Actor, document_id: UUID) -> rules.DocumentFacts:
    """What the rules need to know of a document. NotFound when it is not there for the actor."""
    row = (
        await session.execute(
            select(
                Document.id,
                Document.group_id,
                Document.proposing_organisation_id,
                Document.status,
            ).where(Document.id == document_id, visible_to(actor))
        )
    ).one_or_none()
    if row is None:
        raise NotFound("document")
    return rules.DocumentFacts(*row)


def versions_of(actor: Actor) -> Select[Version, Document]:
    """Versions with their documents, as far as the actor may see them."""
    return (
        select(Version, Document)
        .join(Document, Document.id == Version.document_id)
        .where(versions_visible_to(actor))
    )


async def version_for(
    session: AsyncSession, actor: Actor, version_id: UUID
) -> tuple[Version, Document]:
    """A version and its document. NotFound when it is not there for the actor."""
    wanted = versions_of(actor).where(Version.id == version_id)
    found = (await session.execute(wanted)).one_or_none()
    if found is None:
        raise NotFound("version")
    return found[0], found[1]


async def previous_version(session: AsyncSession, version: Version) -> Version | None:
    """The version before this one."""
    return (
        await session.execute(
            select(Version)
            .where(Version.document_id == version.document_id, Version.number < version.number)
            .order_by(Version.number.desc())
            .limit(1)
        )
    ).scalar_one_or_none()


async def leading_language(session: AsyncSession, version_id: UUID) -> str | None:
    """The language to whose paragraphs the version's other texts are aligned."""
    return (
        await session.execute(
            select(VersionText.language).where(
                VersionText.version_id == version_id, VersionText.is_leading
            )
        )
    ).scalar_one_or_none()


async def languages_of(session: AsyncSession, version_id: UUID) -> list[str]:
    """The languages of a version's texts, the leading one first."""
    rows = await session.execute(
        select(VersionText.language)
        .where(VersionText.version_id == version_id)
        .order_by(VersionText.is_leading.desc(), VersionText.language)
    )
    return list(rows.scalars())


async def common_languages(
    session: AsyncSession, older_id: UUID, newer_id: UUID, tags: Sequence[str] = ()
) -> list[str]:
    """The languages in which both versions have a text: these tags first, then the leading one.

    Only texts in one language can be compared. Raises Invalid where the versions share none.
    """
    rows = await session.execute(
        select(VersionText.language)
        .where(VersionText.version_id.in_([older_id, newer_id]))
        .group_by(VersionText.language)
        .having(func.count(VersionText.version_id.distinct()) == len({older_id, newer_id}))
        .order_by(func.bool_or(VersionText.is_leading).desc(), VersionText.language)
    )
    shared = list(rows.scalars())
    if not shared:
        raise invalid("since", "documents.no_common_language")
    return [*(tag for tag in tags if tag in shared), *(one for one in shared if one not in tags)]


Placed = Row[UUID, UUID, content.ParagraphKind, int, str, list[str], str, str]


async def placed_paragraphs(
    session: AsyncSession, version_id: UUID, language: str
) -> Sequence[Placed]:
    """A version's paragraphs in one language, in order: ids and text."""
    p = ParagraphVersion
    rows = await session.execute(
        select(p.id, p.paragraph_id, p.kind, p.depth, p.label, p.path, p.text, p.language)
        .where(p.version_id == version_id, p.language == language)
        .order_by(p.position)
    )
    return rows.all()


def as_content(rows: Sequence[Placed]) -> tuple[content.Paragraph, ...]:
    """Stored paragraphs as the pure parts (comparing, anchors, writing) take them."""
    return tuple(
        content.Paragraph(
            kind=row.kind,
            depth=row.depth,
            label=row.label,
            path=tuple(row.path),
            text=row.text,
            language=row.language,
        )
        for row in rows
    )


async def text_of(session: AsyncSession, version_id: UUID, language: str) -> content.Text:
    """A version's text in one language with its marks, for downloads."""
    p = ParagraphVersion
    rows = await session.execute(
        select(p.kind, p.depth, p.label, p.path, p.text, p.language, p.marks)
        .where(p.version_id == version_id, p.language == language)
        .order_by(p.position)
    )
    return content.Text(
        tuple(
            content.Paragraph(
                kind=row.kind,
                depth=row.depth,
                label=row.label,
                path=tuple(row.path),
                text=row.text,
                language=row.language,
                marks=as_marks(row.marks),
            )
            for row in rows
        )
    )


async def text_for(
    session: AsyncSession, version_id: UUID, tags: Sequence[str]
) -> tuple[str, tuple[content.Paragraph, ...]]:
    """A version's text in the first of these languages that it has, else in its leading one.

    Raises NotFound where there is no text.
    """
    leading = await leading_language(session, version_id)
    for tag in (*tags, leading or ""):
        found = await text_of(session, version_id, tag)
        if found.paragraphs:
            return tag, found.paragraphs
    raise NotFound("version")


async def origin_of(session: AsyncSession, version: Version, language: str) -> Origin:
    """The identities of a version's paragraphs in one language, by which its copies are marked."""
    p = ParagraphVersion
    identities = await session.scalars(
        select(p.paragraph_id)
        .where(p.version_id == version.id, p.language == language)
        .order_by(p.position)
    )
    return stored_origin(version.document_id, version.id, identities.all())


def as_marks(stored: Sequence[list[str | int]]) -> tuple[content.Mark, ...]:
    """Stored marks as the pure parts take them."""
    return tuple(map(_mark, stored))


def _mark(stored: list[str | int]) -> content.Mark:
    kind, start, end, *href = stored
    link = str(href[0]) if href else None
    return content.Mark(content.MarkKind(str(kind)), int(start), int(end), link)


async def next_number(session: AsyncSession, document_id: UUID) -> int:
    """The number of the document's next version. Lock the document first."""
    newest = select(func.coalesce(func.max(Version.number), 0)).where(
        Version.document_id == document_id
    )
    return int((await session.execute(newest)).scalar_one()) + 1


def is_public(version: type[Version] = Version) -> ColumnElement[bool]:
    """Versions that anyone may read: what feeds, sites and exports show."""
    return version.published_at.is_not(None) & (version.audience == Audience.PUBLIC)
