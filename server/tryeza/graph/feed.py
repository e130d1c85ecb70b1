"""The feed of a consultation's comments in the graph, with its filters, and who may add to it."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, Select, func, select

from tryeza.comments import models, queries, rules
from tryeza.comments.rules import Act
from tryeza.graph.comment_vocabulary import CommentKind, Outcome
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, FACTS, Consultation, facts_of
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.levels import Made
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, table_of, taken
from tryeza.kernel.actor import Side
from tryeza.kernel.telling import tell
from tryeza.organisations.models import Organisation as OrganisationRow

_COMMENT = table_of(models.Comment)
_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)
_ORGANISATION = table_of(OrganisationRow)


@strawberry.input(description="Which comments of a consultation; those that fit everything named.")
class CommentFilter:
    """A filter of the feed."""

    kind: CommentKind | None = strawberry.field(default=None, description="Of this kind.")
    language: str | None = strawberry.field(
        default=None, description="Written in this language, a BCP 47 tag."
    )
    side: Side | None = strawberry.field(
        default=None, description="Said for an organisation of this side."
    )
    organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="Said for this organisation."
    )
    outcome: Outcome | None = strawberry.field(
        default=None, description="With a published answer of this outcome."
    )
    is_answered: bool | None = strawberry.field(
        default=None, description="With a published answer, or without one."
    )
    replies: bool = strawberry.field(
        default=True, description="Whether replies come too, or only what starts a thread."
    )


Only = Annotated[
    CommentFilter | None, strawberry.argument(description="Which ones; all if not said.")
]


def _fits(only: CommentFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if only.kind is not None:
        found.append(_COMMENT.c.kind == only.kind)
    if only.language is not None:
        found.append(_COMMENT.c.language == only.language)
    if only.side is not None:
        of_side = select(_ORGANISATION.c.id).where(_ORGANISATION.c.side == only.side)
        found.append(_COMMENT.c.organisation_id.in_(of_side))
    if only.organisation_id is not None:
        key = key_in(only.organisation_id, "Organisation", path="only.organisationId")
        found.append(_COMMENT.c.organisation_id == key)
    if only.outcome is not None:
        found.append(_answered(_ANSWER.c.outcome == only.outcome))
    if only.is_answered is not None:
        published = _answered()
        found.append(published if only.is_answered else ~published)
    if not only.replies:
        found.append(_COMMENT.c.parent_id.is_(None))
    return found


def _answered(*where: ColumnElement[bool]) -> ColumnElement[bool]:
    return (
        select(_ANSWERED.c.comment_id)
        .join(_ANSWER, _ANSWER.c.id == _ANSWERED.c.answer_id)
        .where(_ANSWERED.c.comment_id == _COMMENT.c.id, _ANSWER.c.published_at.is_not(None), *where)
        .exists()
    )


async def _fill_feed(asking: Asking, above: Sequence[Any], call: Call) -> None:
    only = call.arguments.get("only")
    conditions = _fits(only) if only is not None else []

    def of(consultation: Any) -> Select[Any]:
        return COMMENT.rows(asking).where(_COMMENT.c.consultation_id == consultation, *conditions)

    await fill_pages(asking, COMMENT, above, call, of)


@extending(CONSULTATION, _fill_feed, "What was said in it, the oldest first.")
def comments(
    self: Consultation,
    only: Only = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The comments of a consultation, read ahead."""
    found: Connection[Comment] = taken(
        self, "comments", only=only, first=first, after=after, last=last, before=before
    )
    return found


async def _fill_waiting(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """How many still need a decided answer, of those that the viewer reads."""
    decided = (
        select(_ANSWERED.c.comment_id)
        .join(_ANSWER, _ANSWER.c.id == _ANSWERED.c.answer_id)
        .where(_ANSWER.c.decided_at.is_not(None))
    )
    waiting = _COMMENT.c.consultation_id, func.count().label("waiting")
    rows = await asking.rows(
        COMMENT.rows(asking)
        .with_only_columns(*waiting, maintain_column_froms=True)
        .where(queries.needs_answer(), _COMMENT.c.id.not_in(decided))
        .where(_COMMENT.c.consultation_id.in_([one.uuid for one in above]))
        .group_by(_COMMENT.c.consultation_id)
    )
    counts = {row.consultation_id: row.waiting for row in rows}
    for one in above:
        put(one, call, counts.get(one.uuid, 0))


@extending(
    CONSULTATION,
    _fill_waiting,
    "How many of the comments that the viewer reads have no decided answer yet.",
)
def waiting_for_answer(self: Consultation) -> int:
    """The count, read ahead."""
    found: int = taken(self, "waiting_for_answer")
    return found


def _can_comment(thing: Any, asking: Asking) -> bool:
    return rules.refusal(asking.actor, Act.ADD, facts_of(thing), asking.now) is None


def _cannot_because(thing: Any, asking: Asking) -> list[str]:
    reason = rules.refusal(asking.actor, Act.ADD, facts_of(thing), asking.now)
    return [] if reason is None else [tell(reason, asking.language)]


@extending(CONSULTATION, Made(_can_comment, FACTS), "Whether the viewer may comment now.")
def viewer_can_comment(self: Consultation) -> bool:
    """Made of the same rule that refuses."""
    return bool(self.__dict__["viewer_can_comment"])


@extending(
    CONSULTATION,
    Made(_cannot_because, FACTS),
    "Why the viewer may not comment now, in the reader's language; empty when they may.",
)
def viewer_cannot_comment_reasons(self: Consultation) -> list[str]:
    """Made of the same rule that refuses."""
    found: list[str] = self.__dict__["viewer_cannot_comment_reasons"]
    return found


Number = Annotated[int, strawberry.argument(description="The number on the receipt.")]


@strawberry.type
class FeedQueries:
    """What can be asked for first."""

    @strawberry.field(description="The comment of this receipt; null if none is seen.")
    async def comment(self, info: Info, number: Number) -> Comment | None:
        """The comment of this number."""
        return await COMMENT.one(info.context, asked(info).only, _COMMENT.c.number == number)


ROOM = Room(queries=FeedQueries)
