"""Who coordinates a consultation, in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.consultations import models
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.people import PERSON, Person
from tryeza.graph.tree import Shape, put, table_of

_COORDINATOR = table_of(models.Coordinator)


@strawberry.type(description="Somebody who coordinates a consultation.")
class ConsultationCoordinator:
    """A coordinator."""

    person: Person = strawberry.field(description="Who.")
    organisation: Organisation | None = strawberry.field(description="For which organisation.")
    appointed_at: datetime = strawberry.field(description="Since when.")


async def fill_coordinators(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The coordinators with their names: whoever answers for a consultation is public in it."""
    rows = await asking.rows(
        select(
            _COORDINATOR.c.consultation_id,
            _COORDINATOR.c.person_id,
            _COORDINATOR.c.organisation_id,
            _COORDINATOR.c.appointed_at,
        )
        .where(_COORDINATOR.c.consultation_id.in_([one.uuid for one in above]))
        .order_by(_COORDINATOR.c.appointed_at, _COORDINATOR.c.person_id)
    )
    people = await _things(asking, PERSON, call, "person", {row.person_id for row in rows})
    organisations = await _things(
        asking, ORGANISATION, call, "organisation", {row.organisation_id for row in rows} - {None}
    )
    for one in above:
        found = [
            ConsultationCoordinator(
                person=people[row.person_id],
                organisation=organisations.get(row.organisation_id),
                appointed_at=row.appointed_at,
            )
            for row in rows
            if row.consultation_id == one.uuid and row.person_id in people
        ]
        put(one, call, found)


async def _things(
    asking: Asking, shape: Shape[Any], call: Call, name: str, keys: set[Any]
) -> dict[Any, Any]:
    """Things by their keys, with what is selected of them below a field of this name."""
    if not keys:
        return {}
    table = shape.table
    selection = call.only.below(name, shape.name)
    found = await shape.read(asking, selection, select(table).where(table.c[shape.key].in_(keys)))
    return {thing.uuid: thing for thing in found}
