"""Seats in the graph: whose they are, in which group, and who fills them on a given day."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.graph.context import Asking
from tryeza.graph.groups import GROUP, SINCE, UNTIL, Group, facts_of
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, On, Organisation
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rights import may, why_not
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, fill_list, table_of, taken
from tryeza.groups import models, queries, rules
from tryeza.groups.rules import Act, SeatFacts
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.errors import Told
from tryeza.organisations.models import Organisation as OrganisationRow
from tryeza.organisations.narrowing import sort_column


@strawberry.type(description="A person who fills a seat, as its holder or as an alternate.")
class SeatHolder(Node):
    """A seat's holder."""

    seat: "Seat" = strawberry.field(description="The seat.")
    person: Person = strawberry.field(description="Who.")
    is_alternate: bool = strawberry.field(description="Whether they sit in for the holder.")
    since: date = strawberry.field(description="The first day.")
    until: date | None = strawberry.field(description="The last day; null while there is none.")
    viewer_can_vacate: bool = strawberry.field(
        description="Whether the viewer may end this; holders may end their own."
    )


@strawberry.type(description="A seat in a group, held by an organisation for a term.")
class Seat(Node):
    """A seat."""

    group: Group = strawberry.field(description="The group.")
    organisation: Organisation = strawberry.field(description="Whose seat it is.")
    role: SeatRole = strawberry.field(description="What it entitles to.")
    side: Side = strawberry.field(description="On which side of the table it stands.")
    basis: str | None = strawberry.field(
        description="The decision or call by which it was given, if that was said."
    )
    since: date = strawberry.field(description="The first day.")
    until: date | None = strawberry.field(description="The last day; null while there is none.")
    viewer_can_see_holders: bool = strawberry.field(
        description="Whether the viewer sees who fills it."
    )
    viewer_can_fill: bool = strawberry.field(description="Whether the viewer may say who fills it.")
    viewer_cannot_fill_reasons: list[str] = strawberry.field(
        description="Why the viewer may not say who fills it; empty when they may."
    )
    viewer_can_end: bool = strawberry.field(description="Whether the viewer may end it.")

    @strawberry.field(
        description=(
            "Who fills it on a day, the holder first, then alternates, rarely more than 3; empty"
            " where the viewer may not see them."
        )
    )
    def holders(self, on: On = None) -> list[SeatHolder]:
        """The holders, read ahead."""
        found: list[SeatHolder] = taken(self, "holders", on=on)
        return found


_GROUP = table_of(models.Group)
_SEAT = table_of(models.Seat)
_HOLDER = table_of(models.SeatHolder)
_ORGANISATION = table_of(OrganisationRow)
_FACTS = ("organisation_id", "role", "group.term")


def _seats(asking: Asking) -> Select[Any]:
    """Beside each seat its place among those of its role: that of the organisation's name."""
    return (
        select(_SEAT, sort_column(asking.language).label("place"))
        .join(_GROUP, _GROUP.c.id == _SEAT.c.group_id)
        .join(_ORGANISATION, _ORGANISATION.c.id == _SEAT.c.organisation_id)
        .where(queries.visible_to(asking.actor))
    )


def _holders(asking: Asking) -> Select[Any]:
    return (
        select(_HOLDER)
        .join(_SEAT, _SEAT.c.id == _HOLDER.c.seat_id)
        .join(_GROUP, _GROUP.c.id == _SEAT.c.group_id)
        .where(queries.visible_to(asking.actor), queries.holders_visible_to(asking.actor))
    )


def _seat_refusal(act: Act, thing: Any, asking: Asking) -> Told | None:
    seat = SeatFacts(thing.organisation_id)
    return rules.refusal(asking.actor, act, facts_of(thing.group), on=asking.today, seat=seat)


def _viewer_can_with_seat(act: Act) -> Made:
    return may(partial(_seat_refusal, act), _FACTS)


def _can_end_seat(thing: Any, asking: Asking) -> bool:
    act = Act.END_CO_LEAD if thing.role is SeatRole.CO_LEAD else Act.END_SEAT
    return _seat_refusal(act, thing, asking) is None


def _can_vacate(thing: Any, asking: Asking) -> bool:
    facts = SeatFacts(thing.seat.organisation_id, thing.person_id)
    group = facts_of(thing.seat.group)
    act = Act.VACATE_SEAT
    return rules.refusal(asking.actor, act, group, on=asking.today, seat=facts) is None


SEAT = Shape(
    Seat,
    _SEAT,
    rows=_seats,
    ones={
        "group": One(GROUP, lambda own, one, _: one.c.id == own.c.group_id, ("group_id",)),
        "organisation": One(
            ORGANISATION,
            lambda own, one, _: one.c.id == own.c.organisation_id,
            ("organisation_id",),
        ),
    },
    made={
        "since": SINCE,
        "until": UNTIL,
        "viewer_can_see_holders": _viewer_can_with_seat(Act.SEE_HOLDERS),
        "viewer_can_fill": _viewer_can_with_seat(Act.FILL_SEAT),
        "viewer_cannot_fill_reasons": why_not(partial(_seat_refusal, Act.FILL_SEAT), _FACTS),
        "viewer_can_end": Made(_can_end_seat, _FACTS),
    },
)
SEAT_HOLDER = Shape(
    SeatHolder,
    _HOLDER,
    rows=_holders,
    ones={
        "seat": One(SEAT, lambda own, one, _: one.c.id == own.c.seat_id, ("seat_id",)),
        "person": One(PERSON, lambda own, one, _: one.c.id == own.c.person_id, ("person_id",)),
    },
    made={
        "since": SINCE,
        "until": UNTIL,
        "viewer_can_vacate": Made(
            _can_vacate, ("person_id", "seat.organisation_id", "seat.group.term")
        ),
    },
)


async def _fill_seats(asking: Asking, groups: Sequence[Any], call: Call) -> None:
    """The seats of each group on a day, in one statement."""
    rows = (
        _seats(asking)
        .add_columns(_SEAT.c.group_id.label("parent"))
        .where(
            _SEAT.c.group_id.in_([group.uuid for group in groups]),
            queries.seats_on(call.arguments.get("on") or asking.today),
        )
    )
    # by their names, co-leads stand before members and these before observers
    await fill_list(asking, SEAT, groups, call, rows, "role", "place", "id")


async def _fill_holders(asking: Asking, seats: Sequence[Any], call: Call) -> None:
    """Who fills each seat on a day, in one statement."""
    rows = (
        _holders(asking)
        .add_columns(_HOLDER.c.seat_id.label("parent"))
        .where(
            _HOLDER.c.seat_id.in_([seat.uuid for seat in seats]),
            queries.holders_on(call.arguments.get("on") or asking.today),
        )
    )
    await fill_list(asking, SEAT_HOLDER, seats, call, rows, "is_alternate", "id")


async def _fill_seats_of(asking: Asking, organisations: Sequence[Any], call: Call) -> None:
    """The seats of each organisation on a day, in one statement."""
    rows = (
        _seats(asking)
        .add_columns(
            _SEAT.c.organisation_id.label("parent"),
            queries.sort_column(asking.language).label("group_place"),
        )
        .where(
            _SEAT.c.organisation_id.in_([one.uuid for one in organisations]),
            queries.seats_on(call.arguments.get("on") or asking.today),
        )
    )
    await fill_list(asking, SEAT, organisations, call, rows, "group_place", "id")


SEAT.many["holders"] = _fill_holders


@extending(
    GROUP,
    _fill_seats,
    "The seats in it on a day: co-leads, members, observers, each by the organisations' names;"
    " rarely more than 30.",
    metadata={"length": 30},
)
@extending(
    ORGANISATION,
    _fill_seats_of,
    "The seats it holds on a day, in groups that the viewer sees, by the groups' names; rarely"
    " more than 10.",
)
def seats(self: Any, on: On = None) -> list[Seat]:
    """The seats in a group or of an organisation, read ahead."""
    found: list[Seat] = taken(self, "seats", on=on)
    return found


ROOM = Room(nodes=(SEAT, SEAT_HOLDER))
