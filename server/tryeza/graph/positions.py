"""Positions of organisations in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select, select

from tryeza.comments import models, queries
from tryeza.comments.models import Comment as CommentRow
from tryeza.consultations.models import Consultation as ConsultationRow
from tryeza.documents.models import Document as DocumentRow
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.levels import One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, fill_list, put, table_of, taken


@strawberry.type(
    description="One position for an organisation: collected inside by its lead, submitted once."
)
class OrganisationPosition(Node):
    """A position."""

    created_at: datetime = strawberry.field(description="Since when it is collected.")
    submitted_at: datetime | None = strawberry.field(
        description="When it was submitted; null while it is collected."
    )
    organisation: Organisation = strawberry.field(description="Whose position it is.")
    consultation: Consultation = strawberry.field(description="In which consultation.")

    @strawberry.field(
        description="Its comments in the order in which they were written.",
        metadata={"length": 100},
    )
    def comments(
        self,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Comment]:
        """The comments of a position, read ahead."""
        found: Connection[Comment] = taken(
            self, "comments", first=first, after=after, last=last, before=before
        )
        return found


_POSITION = table_of(models.OrganisationPosition)
_COMMENT = table_of(CommentRow)
_CONSULTATION = table_of(ConsultationRow)
_DOCUMENT = table_of(DocumentRow)


def _positions(asking: Asking) -> Select[Any]:
    return (
        select(_POSITION)
        .join(_CONSULTATION, _CONSULTATION.c.id == _POSITION.c.consultation_id)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(queries.positions_visible_to(asking.actor))
    )


POSITION = Shape(
    OrganisationPosition,
    _POSITION,
    rows=_positions,
    ones={
        "organisation": One(
            ORGANISATION,
            lambda own, one, _: one.c.id == own.c.organisation_id,
            ("organisation_id",),
        ),
        "consultation": One(
            CONSULTATION,
            lambda own, one, _: one.c.id == own.c.consultation_id,
            ("consultation_id",),
        ),
    },
)


async def _fill_comments(asking: Asking, above: Sequence[Any], call: Call) -> None:
    def of(position: Any) -> Select[Any]:
        return COMMENT.rows(asking).where(_COMMENT.c.position_id == position)

    await fill_pages(asking, COMMENT, above, call, of)


POSITION.many["comments"] = _fill_comments


async def _fill_positions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = (
        POSITION.rows(asking)
        .add_columns(_POSITION.c.consultation_id.label("parent"))
        .where(_POSITION.c.consultation_id.in_([one.uuid for one in above]))
    )
    await fill_list(asking, POSITION, above, call, rows, "created_at", "id")


@extending(
    CONSULTATION,
    _fill_positions,
    "Positions of organisations: those submitted, and those of the viewer's own organisations."
    " As many as organisations take part, rarely over a hundred.",
    metadata={"length": 100},
)
def positions(self: Consultation) -> list[OrganisationPosition]:
    """The positions, read ahead."""
    found: list[OrganisationPosition] = taken(self, "positions")
    return found


async def _fill_position(asking: Asking, above: Sequence[Any], call: Call) -> None:
    of_slug = select(ORGANISATION.table.c.id).where(
        ORGANISATION.table.c.slug == call.arguments["organisation"]
    )
    rows = POSITION.rows(asking).where(
        _POSITION.c.consultation_id.in_([one.uuid for one in above]),
        _POSITION.c.organisation_id.in_(of_slug),
    )
    found = await POSITION.read(asking, call.only, rows, extra=("consultation_id",))
    of = {position.__dict__["consultation_id"]: position for position in found}
    for one in above:
        put(one, call, of.get(one.uuid))


@extending(
    CONSULTATION,
    _fill_position,
    "The position of one organisation; null where it has none, or none that the viewer sees.",
)
def position(
    self: Consultation,
    organisation: Annotated[str, strawberry.argument(description="The organisation's slug.")],
) -> OrganisationPosition | None:
    """The organisation's position, read ahead."""
    found: OrganisationPosition | None = taken(self, "position", organisation=organisation)
    return found


ROOM = Room(nodes=(POSITION,))
