"""What comments were answered before, for those who run the consultation."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.comments import models
from tryeza.graph.comment_vocabulary import Outcome
from tryeza.graph.comments import ANSWER, Answer, run_ids
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, fill_list, table_of, taken
from tryeza.kernel import text

_EARLIER = table_of(models.EarlierAnswer)
_ANSWER = table_of(models.Answer)


@strawberry.type(
    description="What was answered before: until a revision, or by an answer that was replaced."
)
class EarlierAnswer(Node):
    """An earlier answer."""

    outcome: Outcome = strawberry.field(description="What was decided or recommended.")
    reason: str | None = strawberry.field(description="Why.")
    language: str = strawberry.field(description="The language of the reason, a BCP 47 tag.")
    recommended_at: datetime = strawberry.field(description="When it was recommended.")
    decided_at: datetime | None = strawberry.field(description="When it was decided, if it was.")
    replaced_at: datetime = strawberry.field(description="Until when it stood.")
    recommended_by: Person = strawberry.field(description="Who recommended it.")
    reason_html: str | None = strawberry.field(
        description="The reason as safe HTML of its light Markdown; null when none was given."
    )


def _reason_html(answer: Any, _: Asking) -> str | None:
    return text.html_of(answer.reason) if answer.reason else None


EARLIER = Shape(
    EarlierAnswer,
    _EARLIER,
    rows=lambda asking: (
        select(_EARLIER)
        .join(_ANSWER, _ANSWER.c.id == _EARLIER.c.answer_id)
        .where(_ANSWER.c.consultation_id.in_(run_ids(asking.actor)))
    ),
    ones={
        "recommended_by": One(
            PERSON, lambda own, one, _: one.c.id == own.c.recommended_by_id, ("recommended_by_id",)
        )
    },
    made={"reason_html": Made(_reason_html, ("reason",))},
)


async def _fill_earlier(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = (
        EARLIER.rows(asking)
        .add_columns(_EARLIER.c.answer_id.label("parent"))
        .where(_EARLIER.c.answer_id.in_([one.uuid for one in above]))
    )
    await fill_list(asking, EARLIER, above, call, rows, "id")


@extending(
    ANSWER,
    _fill_earlier,
    "What its comments were answered before, the first one first; as often as people changed"
    " their minds, rarely over ten. Empty for all but those who run the consultation.",
)
def earlier(self: Answer) -> list[EarlierAnswer]:
    """The earlier answers, read ahead."""
    found: list[EarlierAnswer] = taken(self, "earlier")
    return found


ROOM = Room(nodes=(EARLIER,))
