"""The feed of a consultation's comments in the graph, in each order, and who may add to it."""

from collections.abc import Sequence
from enum import StrEnum
from itertools import chain
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select, func, or_, select

from tryeza.comments import models, queries, rules
from tryeza.comments.meaning import is_outdated
from tryeza.comments.rules import Act
from tryeza.comments.standing import standing
from tryeza.graph.comment_filter import Only, conditions
from tryeza.graph.comments import COMMENT, Comment, run_ids
from tryeza.graph.consultation_rights import FACTS, facts_of
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.languages import tags_of
from tryeza.graph.look_ahead import Call
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rights import give_flag, give_reasons, may, why_not
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import put, table_of, taken
from tryeza.kernel.errors import Told

_COMMENT = table_of(models.Comment)
_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)


class CommentOrder(StrEnum):
    """How a list of comments is ordered."""

    OLDEST_FIRST = "oldest_first"
    NEWEST_FIRST = "newest_first"
    DOCUMENT = "document"


described(
    CommentOrder,
    "How a list of comments is ordered.",
    {
        CommentOrder.OLDEST_FIRST: "As they were written.",
        CommentOrder.NEWEST_FIRST: "The latest first.",
        CommentOrder.DOCUMENT: (
            "As they stand in the newest published version that the viewer sees: on the whole text"
            " first, lost ones last; replies follow what they reply to."
        ),
    },
)
Order = Annotated[CommentOrder, strawberry.argument(description="In which order.")]
BY_PLACE = ("place", "start_there", "thread", "created_at", "id")


async def _fill_feed(asking: Asking, above: Sequence[Any], call: Call) -> None:
    order = call.arguments.get("order")
    fitting = [*chain(*conditions(call.arguments.get("only"), asking).values())]

    def of(consultation: Any) -> Select[Any]:
        rows = COMMENT.rows(asking).where(_COMMENT.c.consultation_id == consultation, *fitting)
        return in_order_of_text(rows, asking) if order == CommentOrder.DOCUMENT else rows

    by = {"order": BY_PLACE} if order == CommentOrder.DOCUMENT else {}
    newest = order == CommentOrder.NEWEST_FIRST
    await fill_pages(asking, COMMENT, above, call, of, descending=newest, **by)


def in_order_of_text(rows: Select[Any], asking: Asking) -> Select[Any]:
    """The comments with what puts them in the order of the text beside them."""
    there = standing(rows, asking.actor, tags_of(asking.language))
    return there.rows.add_columns(
        there.place.label("place"), there.start.label("start_there"), there.thread.label("thread")
    )


@extending(CONSULTATION, _fill_feed, "What was said in it.")
def comments(
    self: Consultation,
    only: Only = None,
    order: Order = CommentOrder.OLDEST_FIRST,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> Connection[Comment]:
    """The comments of a consultation, read ahead."""
    found: Connection[Comment] = taken(
        self, "comments", only=only, order=order, first=first, after=after, last=last, before=before
    )
    return found


async def _fill_waiting(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """How many still need a decided answer to what they say, of those that the viewer reads."""
    decided = (
        select(_ANSWERED.c.comment_id)
        .join(_ANSWER, _ANSWER.c.id == _ANSWERED.c.answer_id)
        .where(_ANSWERED.c.comment_id == _COMMENT.c.id, ~is_outdated())
        .where(_ANSWER.c.decided_at.is_not(None))
        # how far a consultation's answers have come is told to others when they are published
        .where(
            or_(
                _ANSWER.c.published_at.is_not(None),
                _ANSWER.c.consultation_id.in_(run_ids(asking.actor)),
            )
        )
        .correlate(_COMMENT)
        .exists()
    )
    waiting = _COMMENT.c.consultation_id, func.count().label("waiting")
    rows = await asking.rows(
        COMMENT.rows(asking)
        .with_only_columns(*waiting, maintain_column_froms=True)
        .where(queries.needs_answer(), ~decided)
        .where(_COMMENT.c.consultation_id.in_([one.uuid for one in above]))
        .group_by(_COMMENT.c.consultation_id)
    )
    counts = {row.consultation_id: row.waiting for row in rows}
    for one in above:
        put(one, call, counts.get(one.uuid, 0))


@extending(
    CONSULTATION,
    _fill_waiting,
    "How many of the comments that the viewer reads have no decided answer to what they say now.",
)
def waiting_for_answer(self: Consultation) -> int:
    """The count, read ahead."""
    found: int = taken(self, "waiting_for_answer")
    return found


def _commenting(consultation: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, Act.ADD, facts_of(consultation), asking.now)


give_flag(
    CONSULTATION,
    "viewer_can_comment",
    may(_commenting, FACTS),
    "Whether the viewer may comment now.",
)
give_reasons(
    CONSULTATION,
    "viewer_cannot_comment_reasons",
    why_not(_commenting, FACTS),
    "Why the viewer may not comment now, in the reader's language; empty when they may.",
)


Number = Annotated[int, strawberry.argument(description="The number on the receipt.")]


@strawberry.type
class FeedQueries:
    """What can be asked for first."""

    @strawberry.field(description="The comment of this receipt; null if none is seen.")
    async def comment(self, info: Info, number: Number) -> Comment | None:
        """The comment of this number."""
        return await COMMENT.one(info.context, asked(info).only, _COMMENT.c.number == number)


ROOM = Room(queries=FeedQueries)
