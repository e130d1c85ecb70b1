"""How a comment that stands is changed: as it was read, with what is written beside it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, Insert, Update, null, update

from tryeza.comments import queries
from tryeza.comments.models import Comment
from tryeza.kernel.errors import Conflict
from tryeza.kernel.work import Work


def require_revision(comment: Comment, revision: int) -> None:
    if comment.revision != revision:
        raise changed_meanwhile(comment, comment.revision)


def changed_meanwhile(comment: Comment, stands: int) -> Conflict:
    return Conflict("comments.changed_meanwhile", subject_id=comment.id, current_revision=stands)


async def change(
    work: Work,
    comment: Comment,
    values: Mapping[str, object],
    *beside: Insert | Update,
    tells: ColumnElement[Any] | None = None,
) -> Any:
    """Change a comment, and write other rows beside it in the same statement.

    Of an author's own change, which an answer that is published forbids, `tells` is told. Raises
    Conflict when somebody changed or answered it since it was read.
    """
    as_read = [Comment.state == comment.state, Comment.revision == comment.revision]
    if tells is not None:
        as_read.append(~queries.is_answered())
    statement = update(Comment).where(Comment.id == comment.id, *as_read).values(values)
    for number, other in enumerate(beside):
        statement = statement.add_cte(other.cte(f"beside_{number}"))
    changed = await work.session.execute(
        statement.returning(Comment, null() if tells is None else tells).execution_options(
            synchronize_session=False, populate_existing=True
        )
    )
    row = changed.one_or_none()
    if row is None:
        raise changed_meanwhile(comment, comment.revision)
    return row[1]
