"""One position for an organisation: collected inside by its lead, submitted once."""

from uuid import UUID

from sqlalchemy import insert, literal, select, update
from sqlalchemy.dialects.postgresql import insert as insert_or_nothing

from tryeza.comments import queries, rules
from tryeza.comments.models import (
    Channel,
    Comment,
    CommentState,
    OrganisationPosition,
    PlacedAnchor,
    Publicity,
    Scope,
)
from tryeza.comments.rules import Act, CommentFacts
from tryeza.comments.saying import Said, digest_of, words_of
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents.models import Audience, Document
from tryeza.kernel import ids
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.work import Work
from tryeza.people.queries import appearing


async def open_position(
    work: Work, *, consultation_id: UUID, organisation_id: UUID
) -> OrganisationPosition:
    """Begin to collect an organisation's position; from now on only its lead speaks for it."""
    consultation, _ = await _held_still(work, consultation_id, organisation_id)
    made = await work.session.execute(
        insert_or_nothing(OrganisationPosition)
        .values(
            id=ids.new_id(),
            consultation_id=consultation.id,
            organisation_id=organisation_id,
            created_at=work.now,
        )
        .on_conflict_do_nothing()
        .returning(OrganisationPosition)
    )
    position = made.scalar_one_or_none()
    if position is None:
        return await _position(work, consultation_id, organisation_id)
    _record(work, "position_opened", position)
    return position


async def copy_into_position(work: Work, *, comment_id: UUID) -> Comment:
    """Copy a colleague's internal comment into the position, to be edited there by the lead.

    The original stays as it is, visible to the organisation's own people.
    """
    original, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id
    )
    position = await _open_for_change(work, consultation, document, original.organisation_id)
    if facts.scope is not Scope.ORGANISATION or original.position_id is not None:
        raise invalid("commentId", "comments.only_internal_is_copied")
    if facts.state is not CommentState.STANDING:
        raise invalid("commentId", f"comments.is_{facts.state.value}")
    copy = _in_position(work, position, consultation)
    copy.kind, copy.text = original.kind, original.text
    copy.proposed_wording, copy.language = original.proposed_wording, original.language
    copy.copied_from_id = original.id
    work.session.add(copy)
    await work.session.flush()
    anchor = select(
        literal(copy.id),
        *(getattr(PlacedAnchor, column) for column in _ANCHOR_COLUMNS),
    ).where(PlacedAnchor.comment_id == original.id)
    await work.session.execute(
        insert(PlacedAnchor).from_select(["comment_id", *_ANCHOR_COLUMNS], anchor)
    )
    _record(work, "copied_into_position", position, comment=str(copy.id), original=str(original.id))
    return copy


async def write_into_position(work: Work, *, position_id: UUID, said: Said) -> Comment:
    """Write a comment on the document as a whole straight into the position."""
    consultation_id, organisation_id = await queries.whose_position(
        work.session, work.actor, position_id
    )
    consultation, document = await _held_still(work, consultation_id, organisation_id)
    position = await _open_for_change(work, consultation, document, organisation_id)
    comment = _in_position(work, position, consultation)
    for name, value in words_of(said).items():
        setattr(comment, name, value)
    work.session.add(comment)
    await work.session.flush()
    _record(work, "written_into_position", position, comment=str(comment.id))
    return comment


async def submit_position(work: Work, *, position_id: UUID) -> OrganisationPosition:
    """Submit the position, once: its comments are received together, at this moment."""
    of_position = select(OrganisationPosition).where(OrganisationPosition.id == position_id)
    position = (await work.session.execute(of_position.with_for_update())).scalar_one_or_none()
    if position is None or not work.actor.speaks_for(position.organisation_id):
        raise NotFound("position")
    consultation, _ = await _held_still(work, position.consultation_id, position.organisation_id)
    if position.submitted_at is not None:
        raise invalid("positionId", "comments.position_is_submitted")
    received = (
        update(Comment)
        .where(Comment.position_id == position.id, Comment.state == CommentState.STANDING)
        .values(scope=Scope.CONSULTATION, received_at=work.now)
        .returning(
            Comment.id,
            Comment.author_id,
            Comment.publicity,
            Comment.kind,
            Comment.text,
            Comment.proposed_wording,
        )
        .cte("received")
    )
    statement = select(received).order_by(received.c.id)
    if consultation.audience is Audience.PUBLIC:
        named = select(received.c.author_id).where(received.c.publicity == Publicity.NAMED)
        statement = statement.add_cte(appearing(named, work.now).cte("appearing"))
    comments = (await work.session.execute(statement)).all()
    if not comments:
        raise invalid("positionId", "comments.position_is_empty")
    position.submitted_at, position.submitted_by_id = work.now, work.actor.person_id
    await work.session.flush()
    _record(
        work,
        "position_submitted",
        position,
        comments=[str(comment.id) for comment in comments],
        words=[digest_of(c.kind, c.text, c.proposed_wording) for c in comments],
    )
    return position


_ANCHOR_COLUMNS = [
    "paragraph_version_id",
    "start",
    "end",
    "quote",
    "prefix",
    "suffix",
    "label",
    "path",
]


async def _held_still(
    work: Work, consultation_id: UUID, organisation_id: UUID
) -> tuple[Consultation, Document]:
    """The consultation, its window held still, when the actor leads this organisation."""
    statement = (
        consultation_queries.consultations_of(work.actor)
        .where(Consultation.id == consultation_id)
        .with_for_update(of=Consultation, read=True)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("consultation")
    consultation, document = row
    _require(work, consultation_queries.facts_of(consultation, document), organisation_id)
    return consultation, document


def _require(work: Work, on: ConsultationFacts, organisation_id: UUID) -> None:
    about = CommentFacts(organisation_id=organisation_id)
    rules.require(work.actor, Act.COLLATE, on, work.now, about)


async def _open_for_change(
    work: Work, consultation: Consultation, document: Document, organisation_id: UUID | None
) -> OrganisationPosition:
    if organisation_id is None:
        raise invalid("commentId", "comments.only_internal_is_copied")
    _require(work, consultation_queries.facts_of(consultation, document), organisation_id)
    position = await _position(work, consultation.id, organisation_id)
    if position.submitted_at is not None:
        raise invalid("positionId", "comments.position_is_submitted")
    return position


async def _position(
    work: Work, consultation_id: UUID, organisation_id: UUID
) -> OrganisationPosition:
    """The organisation's position, held still so that it is not submitted meanwhile."""
    statement = select(OrganisationPosition).where(
        OrganisationPosition.consultation_id == consultation_id,
        OrganisationPosition.organisation_id == organisation_id,
    )
    position = (
        await work.session.execute(statement.with_for_update(read=True))
    ).scalar_one_or_none()
    if position is None:
        raise NotFound("position")
    return position


def _in_position(work: Work, position: OrganisationPosition, consultation: Consultation) -> Comment:
    return Comment(
        id=ids.new_id(),
        consultation_id=consultation.id,
        version_id=consultation.version_id,
        author_id=work.actor.person_id,
        organisation_id=position.organisation_id,
        channel=Channel.WEB,
        received_at=work.now,
        scope=Scope.ORGANISATION,
        publicity=Publicity.NAMED,
        state=CommentState.STANDING,
        position_id=position.id,
        revision=1,
        created_at=work.now,
    )


def _record(work: Work, kind: str, position: OrganisationPosition, **facts: FactValue) -> None:
    work.record(
        f"comments.{kind}",
        stream=stream_of("consultation", position.consultation_id),
        subject_id=position.id,
        organisation_id=position.organisation_id,
        **facts,
    )
