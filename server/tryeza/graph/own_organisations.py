"""Those of the viewer's own organisations for which something can be done with a thing."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select

from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.tree import put

_ORGANISATION = ORGANISATION.table


async def fill_own(
    asking: Asking, above: Sequence[Any], call: Call, chosen: Callable[[Any, UUID], bool]
) -> None:
    """Fill a list of the viewer's organisations that are chosen for each thing, by their names.

    Whoever speaks for an organisation sees it; one statement, none where nothing is chosen.
    """
    own = asking.actor.organisations()
    picked = {thing.uuid: {key for key in own if chosen(thing, key)} for thing in above}
    of = await _read(asking, call, set().union(*picked.values()))
    for thing in above:
        put(thing, call, [one for one in of if one.uuid in picked[thing.uuid]])


async def _read(asking: Asking, call: Call, keys: set[UUID]) -> list[Any]:
    if not keys:
        return []
    rows = select(_ORGANISATION).where(_ORGANISATION.c.id.in_(keys))
    return await ORGANISATION.read(asking, call.only, rows, "slug")
