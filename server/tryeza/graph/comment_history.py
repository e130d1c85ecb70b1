"""What a comment said before, and when it was hidden or shown, in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.comments import models
from tryeza.graph.comment_vocabulary import CommentKind
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, table_of, taken


@strawberry.type(description="What a comment said before it was edited.")
class CommentRevision:
    """A revision."""

    revision: int = strawberry.field(description="Which revision it was, counted from 1.")
    kind: CommentKind = strawberry.field(description="What it did.")
    text: str = strawberry.field(description="What it said.")
    proposed_wording: str | None = strawberry.field(description="The wording it suggested.")
    written_at: datetime = strawberry.field(description="When it was written.")


@strawberry.type(description="A comment hidden or shown again, and why.")
class Moderation:
    """An act of moderation."""

    hides: bool = strawberry.field(description="Whether it hid the comment or showed it again.")
    reason: str = strawberry.field(description="Why.")
    moderated_at: datetime = strawberry.field(description="When.")


_REVISION = table_of(models.CommentRevision)
_MODERATION = table_of(models.Moderation)


async def _fill_revisions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_REVISION)
        .where(_REVISION.c.comment_id.in_([one.uuid for one in above]))
        .order_by(_REVISION.c.revision)
    )
    for one in above:
        mine = [_revision(row) for row in rows if row.comment_id == one.uuid]
        put(one, call, mine)


def _revision(row: Any) -> CommentRevision:
    return CommentRevision(
        revision=row.revision,
        kind=row.kind,
        text=row.text,
        proposed_wording=row.proposed_wording,
        written_at=row.written_at,
    )


@extending(COMMENT, _fill_revisions, "What it said before it was edited, the first one first.")
def revisions(self: Comment) -> list[CommentRevision]:
    """The revisions, read ahead."""
    found: list[CommentRevision] = taken(self, "revisions")
    return found


async def _fill_moderations(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_MODERATION)
        .where(_MODERATION.c.comment_id.in_([one.uuid for one in above]))
        .order_by(_MODERATION.c.moderated_at)
    )
    for one in above:
        mine = [
            Moderation(hides=row.hides, reason=row.reason, moderated_at=row.moderated_at)
            for row in rows
            if row.comment_id == one.uuid
        ]
        put(one, call, mine)


@extending(COMMENT, _fill_moderations, "When it was hidden or shown again, and why.")
def moderations(self: Comment) -> list[Moderation]:
    """The acts of moderation, read ahead."""
    found: list[Moderation] = taken(self, "moderations")
    return found


ROOM = Room()
