"""Later last days of consultations in the graph."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.consultations import models
from tryeza.graph.consultation_rights import below_seen
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, fill_list, table_of

_EXTENSION = table_of(models.Extension)


@strawberry.type(description="A later last day, and the reason that was given for it.")
class Extension(Node):
    """An extension."""

    closed_on: date = strawberry.field(description="The last day before.")
    closes_on: date = strawberry.field(description="The last day since.")
    reason: str = strawberry.field(description="Why.")
    extended_at: datetime = strawberry.field(description="When it was decided.")


EXTENSION = Shape(Extension, _EXTENSION, rows=below_seen(_EXTENSION))


async def fill_extensions(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The extensions, the first one first."""
    rows = select(_EXTENSION, _EXTENSION.c.consultation_id.label("parent")).where(
        _EXTENSION.c.consultation_id.in_([one.uuid for one in above])
    )
    await fill_list(asking, EXTENSION, above, call, rows, "extended_at", "id")


ROOM = Room(nodes=(EXTENSION,))
