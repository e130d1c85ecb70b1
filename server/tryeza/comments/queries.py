"""What can be read of comments, positions and answers, each read starting from who asks."""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.comments.meaning import has_outdated_answer
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Comment,
    CommentState,
    OrganisationPosition,
    PlacedAnchor,
    Publicity,
    Scope,
    WordReturn,
)
from tryeza.comments.rules import CommentFacts
from tryeza.consultations.models import Consultation
from tryeza.consultations.queries import run_by
from tryeza.consultations.queries import visible_to as consultations_visible_to
from tryeza.documents.models import Document
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Comments that the actor may read; `comment` joined with `consultation` and `document`.

    What is said inside an organisation is read by its representatives only. In the consultation
    everybody who sees it reads what stands and is public; its runners read all of it; the author
    and the author's organisation read their own, also when it is withdrawn or hidden, and what is
    replied to it.
    """
    outside = and_(
        Comment.scope == Scope.CONSULTATION,
        consultations_visible_to(actor),
        or_(stands_in_public(), run_by(actor), _own(actor), _to_own(actor)),
    )
    return or_(outside, _inside(actor))


def stands_in_public() -> ColumnElement[bool]:
    """Comments in the consultation that stand and that their authors made public."""
    return and_(
        Comment.scope == Scope.CONSULTATION,
        Comment.state == CommentState.STANDING,
        Comment.publicity != Publicity.NOT_PUBLIC,
    )


def author_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Comments whose author's name the actor reads, given that they read the comment."""
    return or_(Comment.publicity == Publicity.NAMED, run_by(actor), _own(actor))


def answers_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Published answers to comments that the actor reads; their runners see them before.

    Joined as for comments. Who may not read a comment reads no reason that may repeat it.
    """
    readable = (
        select(Comment.id)
        .join(AnsweredComment, AnsweredComment.comment_id == Comment.id)
        .where(AnsweredComment.answer_id == Answer.id, visible_to(actor))
        .correlate(Answer, Consultation, Document)
        .exists()
    )
    return or_(and_(Answer.published_at.is_not(None), readable), run_by(actor))


def positions_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Positions of the actor's own organisations; the others' once they are submitted."""
    own = OrganisationPosition.organisation_id.in_(actor.organisations())
    submitted = OrganisationPosition.submitted_at.is_not(None)
    return or_(own, and_(submitted, consultations_visible_to(actor)))


def returns_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Returned files that the actor may confirm: of consultations they run, of what they lead."""
    led = [mandate.organisation_id for mandate in actor.mandates if mandate.lead]
    own = and_(WordReturn.organisation_id.in_(led), consultations_visible_to(actor))
    return or_(run_by(actor), own)


def _inside(actor: Actor) -> ColumnElement[bool]:
    organisations = actor.organisations()
    if not organisations:
        return false()
    return and_(
        Comment.scope == Scope.ORGANISATION,
        Comment.organisation_id.in_(organisations),
        consultations_visible_to(actor),
    )


def said_inside_others(actor: Actor) -> Select[UUID]:
    """The ids of what is said inside organisations that the actor does not speak for."""
    return select(Comment.id).where(
        Comment.scope == Scope.ORGANISATION,
        Comment.organisation_id.not_in(actor.organisations()),
    )


def _own(actor: Actor, comment: type[Comment] = Comment) -> ColumnElement[bool]:
    if actor.is_public:
        return false()
    return or_(
        comment.author_id == actor.person_id, comment.organisation_id.in_(actor.organisations())
    )


def _to_own(actor: Actor) -> ColumnElement[bool]:
    """Standing replies to what the actor or their organisation said and did not make public."""
    if actor.is_public:
        return false()
    parent = aliased(Comment)
    is_theirs = (
        select(parent.id)
        .where(parent.id == Comment.parent_id, parent.publicity == Publicity.NOT_PUBLIC)
        .where(_own(actor, parent))
        .correlate(Comment)
        .exists()
    )
    is_private = Comment.publicity == Publicity.NOT_PUBLIC
    return and_(Comment.state == CommentState.STANDING, is_private, is_theirs)


def comments_of(actor: Actor) -> Select[Comment, Consultation, Document]:
    """Comments with their consultation and document, as far as the actor may read them."""
    return (
        select(Comment, Consultation, Document)
        .join(Consultation, Consultation.id == Comment.consultation_id)
        .join(Document, Document.id == Consultation.document_id)
        .where(visible_to(actor))
    )


def needs_answer() -> ColumnElement[bool]:
    """Comments that must be answered: what stands in the consultation, replies apart."""
    return and_(
        Comment.scope == Scope.CONSULTATION,
        Comment.state == CommentState.STANDING,
        Comment.parent_id.is_(None),
    )


def is_answered() -> ColumnElement[bool]:
    """Whether a comment has a published answer, as a column beside it."""
    return (
        select(Answer.id)
        .join(AnsweredComment, AnsweredComment.answer_id == Answer.id)
        .where(AnsweredComment.comment_id == Comment.id, Answer.published_at.is_not(None))
        .exists()
    )


async def comment_for(
    session: AsyncSession, actor: Actor, comment_id: UUID, *, held_still: bool = False
) -> tuple[Comment, Consultation, Document, CommentFacts]:
    """A comment to be acted on, its window held still. NotFound when it is not there for them.

    With `held_still` the comment itself is not changed meanwhile, either.
    """
    position = OrganisationPosition
    wanted = (
        comments_of(actor)
        .outerjoin(position, position.id == Comment.position_id)
        .add_columns(is_answered().label("answered"), position.submitted_at)
        .where(Comment.id == comment_id)
        .with_for_update(
            of=(Consultation, Comment) if held_still else Consultation, read=True, key_share=False
        )
    )
    row = (await session.execute(wanted)).one_or_none()
    if row is None:
        raise NotFound("comment")
    comment, consultation, document, answered, submitted_at = row
    return comment, consultation, document, facts_of(comment, answered, submitted_at is not None)


async def with_anchor(
    session: AsyncSession, actor: Actor, comment_id: UUID
) -> tuple[Comment, PlacedAnchor | None]:
    """A comment and where it was put. NotFound when it is not there for them."""
    wanted = (
        comments_of(actor)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .with_only_columns(Comment, PlacedAnchor)
        .where(Comment.id == comment_id)
    )
    row = (await session.execute(wanted)).one_or_none()
    if row is None:
        raise NotFound("comment")
    return row[0], row[1]


async def whose_position(
    session: AsyncSession, actor: Actor, position_id: UUID
) -> tuple[UUID, UUID]:
    """The consultation and the organisation of a position. NotFound when not there for them."""
    position = OrganisationPosition
    wanted = (
        select(position.consultation_id, position.organisation_id)
        .join(Consultation, Consultation.id == position.consultation_id)
        .join(Document, Document.id == Consultation.document_id)
        .where(position.id == position_id, positions_visible_to(actor))
    )
    row = (await session.execute(wanted)).one_or_none()
    if row is None:
        raise NotFound("position")
    return row.consultation_id, row.organisation_id


def facts_of(comment: Comment, answered: bool = False, submitted: bool = False) -> CommentFacts:
    """What the rules need to know of a comment."""
    return CommentFacts(
        author_id=comment.author_id,
        organisation_id=comment.organisation_id,
        scope=comment.scope,
        state=comment.state,
        is_reply=comment.parent_id is not None,
        is_answered=answered,
        has_position=comment.position_id is not None,
        position_submitted=submitted,
    )


def waiting_for_answer(consultation_id: UUID) -> Select[UUID, bool]:
    """Comments of a consultation without a decided answer to what they say now, as received.

    Beside each, whether it was changed after it was answered.
    """
    outdated = has_outdated_answer()
    return (
        select(Comment.id, outdated.label("outdated"))
        .where(Comment.consultation_id == consultation_id, needs_answer())
        .where(or_(outdated, ~has_decided_answer()))
        .order_by(Comment.number)
    )


def has_decided_answer() -> ColumnElement[bool]:
    """Whether a comment has a decided answer, as a column beside it."""
    return (
        select(Answer.id)
        .join(AnsweredComment, AnsweredComment.answer_id == Answer.id)
        .where(AnsweredComment.comment_id == Comment.id, Answer.decided_at.is_not(None))
        .correlate(Comment)
        .exists()
    )


def publishable() -> ColumnElement[bool]:
    """Answers that are decided, not published, and answer more than was withdrawn since."""
    stands = (
        select(AnsweredComment.comment_id)
        .join(Comment, Comment.id == AnsweredComment.comment_id)
        .where(AnsweredComment.answer_id == Answer.id, Comment.state != CommentState.WITHDRAWN)
        .correlate(Answer)
        .exists()
    )
    return and_(Answer.decided_at.is_not(None), Answer.published_at.is_(None), stands)
