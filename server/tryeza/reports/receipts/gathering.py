"""Gathers a receipt from the records: the words as they stood at the event that it is about."""

from datetime import date, datetime
from typing import cast
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments.models import (
    Comment,
    CommentRevision,
    OrganisationPosition,
    PlacedAnchor,
    Scope,
)
from tryeza.comments.saying import digest_of
from tryeza.consultations.deadlines import end_of_day
from tryeza.consultations.models import Consultation, Extension
from tryeza.documents.models import Document, Version
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound
from tryeza.kernel.journal import JournalRow, stream_of
from tryeza.organisations.models import Organisation
from tryeza.people.models import Person
from tryeza.reports.receipts.content import Receipt, Seal, Words

Placed = tuple[Comment, PlacedAnchor | None]

SUBMITTED = "comments.position_submitted"
SAID = ("comments.comment_added", "comments.comment_edited")


async def position_receipt(session: AsyncSession, actor: Actor, position_id: UUID) -> Receipt:
    """The receipt of a submitted position, for the organisation's own people.

    Its comments are those that were submitted, as they read then, whatever became of them since.
    Raises NotFound for everybody else, and while the position is still collected.
    """
    position = await session.get(OrganisationPosition, position_id)
    if position is None or not actor.speaks_for(position.organisation_id):
        raise NotFound("position")
    if position.submitted_at is None or position.submitted_by_id is None:
        raise NotFound("position")
    event = await _event(
        session, position.consultation_id, _about(position.id, SUBMITTED), NotFound("position")
    )
    ids = [UUID(one) for one in cast("list[str]", event.facts["comments"])]
    return await _receipt(
        session,
        event,
        await _comments(session, Comment.id.in_(ids)),
        organisation_id=position.organisation_id,
        submitted_by_id=position.submitted_by_id,
        received_at=position.submitted_at,
        is_position=True,
    )


async def comment_receipt(session: AsyncSession, actor: Actor, comment_id: UUID) -> Receipt:
    """The receipt of a comment for its author, in the words that were taken last.

    Raises NotFound for everybody else, and while the comment is said inside an organisation only.
    """
    comment = await session.get(Comment, comment_id)
    author_id = actor.person_id
    if comment is None or author_id is None or comment.author_id != author_id:
        raise NotFound("comment")
    if comment.scope is not Scope.CONSULTATION:
        raise NotFound("comment")
    taken = _about(comment.id, *SAID)
    if comment.position_id is not None:
        taken = or_(taken, _about(comment.position_id, SUBMITTED))
    event = await _event(session, comment.consultation_id, taken, NotFound("comment"))
    return await _receipt(
        session,
        event,
        await _comments(session, Comment.id == comment.id),
        organisation_id=comment.organisation_id,
        submitted_by_id=author_id,
        received_at=comment.received_at,
        edited_at=comment.edited_at,
    )


def _about(subject_id: UUID, *kinds: str) -> ColumnElement[bool]:
    return and_(JournalRow.subject_id == subject_id, JournalRow.kind.in_(kinds))


async def _event(
    session: AsyncSession, consultation_id: UUID, about: ColumnElement[bool], missing: NotFound
) -> JournalRow:
    """The last event that took these words; raises `missing` for what was captured otherwise."""
    statement = (
        select(JournalRow)
        .where(JournalRow.stream == stream_of("consultation", consultation_id), about)
        .order_by(JournalRow.position.desc())
        .limit(1)
    )
    found = (await session.execute(statement)).scalar_one_or_none()
    if found is None:
        raise missing
    return found


async def _comments(session: AsyncSession, which: ColumnElement[bool]) -> list[Placed]:
    """Comments with where they were put, in the order of their numbers."""
    rows = await session.execute(
        select(Comment, PlacedAnchor)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .where(which)
        .order_by(Comment.number)
    )
    return [(row[0], row[1]) for row in rows]


async def _receipt(
    session: AsyncSession,
    event: JournalRow,
    placed: list[Placed],
    *,
    organisation_id: UUID | None,
    submitted_by_id: UUID,
    received_at: datetime,
    edited_at: datetime | None = None,
    is_position: bool = False,
) -> Receipt:
    consultation, document, version = await _asked(session, placed[0][0])
    organisation = await session.get(Organisation, organisation_id) if organisation_id else None
    submitted_by = await session.get_one(Person, submitted_by_id)
    spoken_for = organisation.slug if organisation and is_position else placed[0][0].number
    return Receipt(
        name=f"{consultation.slug}-{spoken_for}",
        consultation=consultation.titles,
        document=document.titles,
        version=version.label or str(version.number),
        deadline=await _deadline(session, consultation, event.at),
        zone=consultation.zone,
        organisation=organisation.names if organisation else {},
        is_position=is_position,
        submitted_by=submitted_by.name,
        received_at=received_at,
        edited_at=edited_at,
        comments=tuple([await _words(session, one, event.at) for one in placed]),
        seal=Seal(event.stream, event.position, event.at, event.hash.hex()),
    )


async def _asked(session: AsyncSession, comment: Comment) -> tuple[Consultation, Document, Version]:
    statement = (
        select(Consultation, Document, Version)
        .join(Document, Document.id == Consultation.document_id)
        .join(Version, Version.id == comment.version_id)
        .where(Consultation.id == comment.consultation_id)
    )
    row = (await session.execute(statement)).one()
    return row[0], row[1], row[2]


async def _deadline(session: AsyncSession, consultation: Consultation, at: datetime) -> datetime:
    """The end of the last day as it was set at a moment: a later extension does not count."""
    later = (
        select(Extension.closed_on)
        .where(Extension.consultation_id == consultation.id, Extension.extended_at > at)
        .order_by(Extension.extended_at)
        .limit(1)
    )
    closed_on = (await session.execute(later)).scalar_one_or_none() or consultation.closes_on
    # it was open when this was submitted, and has had a last day since
    return end_of_day(cast("date", closed_on), consultation.zone)


async def _words(session: AsyncSession, placed: Placed, at: datetime) -> Words:
    """A comment as it read at a moment, under the digest that the journal keeps of it."""
    comment, anchor = placed
    said = await _said(session, comment, at)
    return Words(
        number=comment.number,
        kind=said.kind,
        language=comment.language,
        place=(*anchor.path, anchor.label) if anchor else (),
        quote=(anchor.quote or "") if anchor else "",
        text=said.text,
        proposed_wording=said.proposed_wording or "",
        publicity=comment.publicity,
        digest=digest_of(said.kind, said.text, said.proposed_wording),
    )


async def _said(session: AsyncSession, comment: Comment, at: datetime) -> Comment | CommentRevision:
    if (comment.edited_at or comment.created_at) <= at:
        return comment
    before = (
        select(CommentRevision)
        .where(CommentRevision.comment_id == comment.id, CommentRevision.written_at <= at)
        .order_by(CommentRevision.revision.desc())
        .limit(1)
    )
    return (await session.execute(before)).scalar_one()
