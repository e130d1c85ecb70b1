"""Which revision of a comment is meant by those who endorsed it and by those who answered it.

Words that are changed are words that nobody endorsed or answered yet. What an earlier program
wrote has no revision: then the times say which it was.
"""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import ColumnElement, Update, and_, case, func, select, update

from tryeza.comments.models import Answer, AnsweredComment, Comment, Endorsement

_EARLIER = 0  # before the first


def is_endorsed() -> ColumnElement[bool]:
    """Endorsements of what a comment says now; `endorsement` joined with `comment`."""
    by_time = case((Comment.edited_at > Endorsement.endorsed_at, _EARLIER), else_=Comment.revision)
    return func.coalesce(Endorsement.revision, by_time) == Comment.revision


def is_outdated() -> ColumnElement[bool]:
    """Unpublished answers to what a comment said before.

    `answer` and `answered_comment` joined with `comment`.
    """
    by_time = case(
        (Comment.edited_at > func.greatest(Answer.recommended_at, Answer.decided_at), _EARLIER),
        else_=Comment.revision,
    )
    meant = func.coalesce(AnsweredComment.comment_revision, by_time)
    return and_(Answer.published_at.is_(None), meant != Comment.revision)


def has_outdated_answer() -> ColumnElement[bool]:
    """Whether a comment was changed after it was answered, as a column beside it."""
    return (
        select(Answer.id)
        .join(AnsweredComment, AnsweredComment.answer_id == Answer.id)
        .where(AnsweredComment.comment_id == Comment.id, is_outdated())
        .correlate(Comment)
        .exists()
    )


def looked_at(answer_ids: Sequence[UUID]) -> Update:
    """Somebody looked again: these answers are about what their comments say now."""
    stands = select(Comment.revision).where(Comment.id == AnsweredComment.comment_id)
    return (
        update(AnsweredComment)
        .where(AnsweredComment.answer_id.in_(answer_ids))
        .values(comment_revision=stands.scalar_subquery())
    )


def to_be_looked_at(comment_id: UUID) -> Update:
    """Whoever read the unpublished answer of this comment has read it beside other words."""
    of_comment = select(AnsweredComment.answer_id).where(AnsweredComment.comment_id == comment_id)
    return (
        update(Answer)
        .where(Answer.id.in_(of_comment), Answer.published_at.is_(None))
        .values(revision=Answer.revision + 1)
    )
