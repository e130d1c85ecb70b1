"""What subscribers are told of: a comment added, an answer published, a version published.

Ids and small facts travel; whoever wants more asks for it by the id. Every delivery is read with
the rights of its reader at that moment.
"""

from collections.abc import AsyncGenerator
from typing import Annotated, Any, TypeAlias
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, Row, func, select

from tryeza.comments.models import Answer, AnsweredComment, PlacedAnchor
from tryeza.comments.models import Comment as CommentRow
from tryeza.documents.models import Audience
from tryeza.documents.models import Version as VersionRow
from tryeza.graph.comment_vocabulary import CommentKind, Outcome
from tryeza.graph.comments import ANSWER, COMMENT
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.consultations import CONSULTATION
from tryeza.graph.context import Asking
from tryeza.graph.documents import DOCUMENT, VERSION
from tryeza.graph.look_ahead import NOTHING
from tryeza.graph.nodes import encode_id, key_in
from tryeza.graph.rooms import Room
from tryeza.graph.subscriptions import Following, FollowingInfo
from tryeza.graph.tree import Shape
from tryeza.kernel.errors import NotFound
from tryeza.kernel.journal import stream_of

ConsultationId: TypeAlias = Annotated[
    strawberry.ID, strawberry.argument(description="In which consultation.")
]
DocumentId: TypeAlias = Annotated[
    strawberry.ID, strawberry.argument(description="Of which document.")
]
Known: TypeAlias = Annotated[
    int | None,
    strawberry.argument(
        description="""How many of its comments the reader has seen, as `totalCount` told.

Those beyond them, the newest 500 at most, are told first: nothing is missed between reading
and listening, nor while a connection was lost."""
    ),
]

MOST_MISSED = 500  # comments that were said before somebody listened, and are told to them


@strawberry.type(description="A comment that was just added.")
class CommentAdded:
    """Told to those who may read the comment."""

    comment_id: strawberry.ID = strawberry.field(description="The comment.")
    number: int = strawberry.field(description="The number on its receipt.")
    kind: CommentKind = strawberry.field(description="What it does.")
    parent_id: strawberry.ID | None = strawberry.field(
        description="The comment that it replies to, if it is a reply."
    )
    paragraph_id: strawberry.ID | None = strawberry.field(
        description="The paragraph that it was put on; null when on the whole document."
    )


@strawberry.type(description="An answer that was just published.")
class AnswerPublished:
    """Told to those who may read the answer."""

    answer_id: strawberry.ID = strawberry.field(description="The answer.")
    outcome: Outcome = strawberry.field(description="What was decided.")
    comment_ids: list[strawberry.ID] = strawberry.field(
        description="The comments that it answers, as far as the reader may read them."
    )


@strawberry.type(description="A version that was just published.")
class VersionPublished:
    """Told to those who may read the version."""

    version_id: strawberry.ID = strawberry.field(description="The version.")
    number: int = strawberry.field(description="Which version it is, counted from 1.")
    audience: Audience = strawberry.field(description="Who may see it.")


async def _require_seen(following: Following, shape: Shape[Any], key: UUID) -> None:
    """Raise NotFound when there is no such thing, or none for the subscriber."""
    async with following.asking() as asking:
        if await shape.one(asking, NOTHING, shape.table.c[shape.key] == key) is None:
            raise NotFound(shape.name)


@strawberry.type
class News:
    """What can be subscribed to."""

    @strawberry.subscription(description="Comments as they are added to a consultation.")
    async def comment_added(
        self, info: FollowingInfo, consultation_id: ConsultationId, known: Known = None
    ) -> AsyncGenerator[CommentAdded, None]:
        """Comments of a consultation."""
        following = info.context
        key = consultation_key(consultation_id)
        await _require_seen(following, CONSULTATION, key)
        stream = stream_of("consultation", key)
        with following.listening("comments.comment_added", stream=stream) as events:
            async with following.asking() as asking:
                missed = await _comments_beyond(asking, key, known)
            for one in missed:
                yield one
            told = {one.comment_id for one in missed}
            async for event in events:
                if encode_id("Comment", event.subject_id) in told:
                    continue
                async with following.asking() as asking:
                    added = await _comments(asking, CommentRow.id == event.subject_id)
                for one in added:
                    yield one

    @strawberry.subscription(description="Answers as they are published in a consultation.")
    async def answer_published(
        self, info: FollowingInfo, consultation_id: ConsultationId
    ) -> AsyncGenerator[AnswerPublished, None]:
        """Answers of a consultation."""
        following = info.context
        key = consultation_key(consultation_id)
        await _require_seen(following, CONSULTATION, key)
        stream = stream_of("consultation", key)
        async for event in following.happening("comments.answers_published", stream=stream):
            listed = event.facts["answers"]
            answers = [UUID(str(one)) for one in listed] if isinstance(listed, list) else []
            async with following.asking() as asking:
                published = await _answers(asking, answers)
            for one in published:
                yield one

    @strawberry.subscription(description="Versions of a document as they are published.")
    async def version_published(
        self, info: FollowingInfo, document_id: DocumentId
    ) -> AsyncGenerator[VersionPublished, None]:
        """Versions of a document."""
        following = info.context
        key = key_in(document_id, "Document", path="documentId")
        await _require_seen(following, DOCUMENT, key)
        stream = stream_of("document", key)
        async for event in following.happening("documents.version_published", stream=stream):
            async with following.asking() as asking:
                published = await _version(asking, event.subject_id)
            if published is not None:
                yield published


async def _comments_beyond(
    asking: Asking, consultation: UUID, known: int | None
) -> list[CommentAdded]:
    """The newest that the reader may read, all but the `known` oldest, as they were written."""
    if known is None:
        return []
    here = CommentRow.consultation_id == consultation
    counted = COMMENT.rows(asking).with_only_columns(func.count(), maintain_column_froms=True)
    [[total]] = await asking.rows(counted.where(here))
    beyond = min(total - known, MOST_MISSED)
    return (await _comments(asking, here, newest=beyond))[::-1] if beyond > 0 else []


async def _comments(
    asking: Asking, which: ColumnElement[bool], newest: int | None = None
) -> list[CommentAdded]:
    place = select(PlacedAnchor.paragraph_version_id).where(
        PlacedAnchor.comment_id == CommentRow.id
    )
    rows = COMMENT.rows(asking).with_only_columns(
        CommentRow.id,
        CommentRow.number,
        CommentRow.kind,
        CommentRow.parent_id,
        place.scalar_subquery().label("place"),
        maintain_column_froms=True,
    )
    latest_first = CommentRow.created_at.desc(), CommentRow.id.desc()
    found = await asking.rows(rows.where(which).order_by(*latest_first).limit(newest))
    return [_added(row) for row in found]


def _added(row: Row[Any]) -> CommentAdded:
    return CommentAdded(
        comment_id=encode_id("Comment", row.id),
        number=row.number,
        kind=row.kind,
        parent_id=encode_id("Comment", row.parent_id) if row.parent_id else None,
        paragraph_id=encode_id("Paragraph", row.place) if row.place else None,
    )


async def _answers(asking: Asking, keys: list[UUID]) -> list[AnswerPublished]:
    """The answers that the reader sees, each with the comments of it that they may read."""
    readable = COMMENT.rows(asking).with_only_columns(CommentRow.id, maintain_column_froms=True)
    comments = (
        select(func.array_agg(AnsweredComment.comment_id))
        .where(AnsweredComment.answer_id == Answer.id, AnsweredComment.comment_id.in_(readable))
        .scalar_subquery()
    )
    rows = ANSWER.rows(asking).with_only_columns(
        Answer.id, Answer.outcome, comments.label("comments"), maintain_column_froms=True
    )
    found = await asking.rows(rows.where(Answer.id.in_(keys)).order_by(Answer.id))
    return [
        AnswerPublished(
            answer_id=encode_id("Answer", row.id),
            outcome=row.outcome,
            comment_ids=[encode_id("Comment", one) for one in row.comments or ()],
        )
        for row in found
    ]


async def _version(asking: Asking, key: UUID) -> VersionPublished | None:
    rows = VERSION.rows(asking).with_only_columns(
        VersionRow.number, VersionRow.audience, maintain_column_froms=True
    )
    found = await asking.rows(rows.where(VersionRow.id == key))
    if not found:
        return None
    return VersionPublished(
        version_id=encode_id("Version", key), number=found[0].number, audience=found[0].audience
    )


ROOM = Room(subscriptions=News)
