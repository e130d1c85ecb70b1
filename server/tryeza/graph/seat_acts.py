"""What is done with the seats of groups, as mutations."""

from datetime import date
from uuid import UUID

import strawberry

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.graph.seats import SEAT, SEAT_HOLDER, Seat, SeatHolder
from tryeza.groups import seating
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import Work

_SEAT_ID = "The seat's id."
_SINCE = "The first day; today if not said."


@strawberry.input(description="A seat to be given to an organisation.")
class GiveSeatInput(Act):
    """Input of `giveSeat`."""

    group_id: strawberry.ID = strawberry.field(description="The group's id.")
    organisation_id: strawberry.ID = strawberry.field(
        description="The organisation, which must be verified."
    )
    role: SeatRole = strawberry.field(description="What the seat entitles to.")
    since: date | None = strawberry.field(default=None, description=_SINCE)
    until: date | None = strawberry.field(
        default=None, description="The last day; as long as the group if not said."
    )
    basis: str | None = strawberry.field(
        default=None, description="The decision or call, 500 characters at most."
    )


@strawberry.input(description="Which seat ends, and when.")
class EndSeatInput(Act):
    """Input of `endSeat`."""

    seat_id: strawberry.ID = strawberry.field(description=_SEAT_ID)
    until: date = strawberry.field(description="Its last day.")


@strawberry.input(description="Who is to fill a seat.")
class FillSeatInput(Act):
    """Input of `fillSeat`."""

    seat_id: strawberry.ID = strawberry.field(description=_SEAT_ID)
    person_id: strawberry.ID = strawberry.field(
        description="The person, who must represent the seat's organisation all this time."
    )
    since: date | None = strawberry.field(default=None, description=_SINCE)
    until: date | None = strawberry.field(
        default=None, description="The last day; as long as the seat if not said."
    )
    alternate: bool = strawberry.field(
        default=False, description="Whether they sit in for the holder."
    )


@strawberry.input(description="Who is to leave a seat, and when.")
class VacateSeatInput(Act):
    """Input of `vacateSeat`."""

    seat_holder_id: strawberry.ID = strawberry.field(description="The seat holder's id.")
    until: date = strawberry.field(description="The last day.")


@strawberry.type(description="The organisation has the seat.")
class GiveSeatSuccess:
    """Success of `giveSeat`."""

    seat: Seat = strawberry.field(description="The seat as it stands.")


@strawberry.type(description="The seat ends on that day.")
class EndSeatSuccess:
    """Success of `endSeat`."""

    seat: Seat = strawberry.field(description="The seat as it stands.")


@strawberry.type(description="The person fills the seat.")
class FillSeatSuccess:
    """Success of `fillSeat`."""

    seat_holder: SeatHolder = strawberry.field(description="The seat holder as it stands.")


@strawberry.type(description="The person leaves the seat on that day.")
class VacateSeatSuccess:
    """Success of `vacateSeat`."""

    seat_holder: SeatHolder = strawberry.field(description="The seat holder as it stands.")


def _seat_key(seat_id: str) -> UUID:
    return key_in(seat_id, "Seat", path="seatId")


async def _give_seat(work: Work, input: GiveSeatInput) -> UUID:
    today = day_of(work.now)
    return await seating.give_seat(
        work,
        group_id=key_in(input.group_id, "Group", path="groupId"),
        organisation_id=key_in(input.organisation_id, "Organisation", path="organisationId"),
        role=input.role,
        since=input.since or today,
        until=input.until,
        basis=input.basis,
        on=today,
    )


async def _end_seat(work: Work, input: EndSeatInput) -> UUID:
    key = _seat_key(input.seat_id)
    await seating.end_seat(work, seat_id=key, until=input.until, on=day_of(work.now))
    return key


async def _fill_seat(work: Work, input: FillSeatInput) -> UUID:
    today = day_of(work.now)
    return await seating.fill_seat(
        work,
        seat_id=_seat_key(input.seat_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
        since=input.since or today,
        until=input.until,
        alternate=input.alternate,
        on=today,
    )


async def _vacate_seat(work: Work, input: VacateSeatInput) -> UUID:
    key = key_in(input.seat_holder_id, "SeatHolder", path="seatHolderId")
    await seating.vacate_seat(work, seat_holder_id=key, until=input.until, on=day_of(work.now))
    return key


_seat = loads(seat=SEAT)
_seat_holder = loads(seat_holder=SEAT_HOLDER)
_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class SeatMutations:
    """What can be done with the seats of groups."""

    give_seat = act(
        "Give a verified organisation a seat in a group.",
        input=GiveSeatInput,
        success=GiveSeatSuccess,
        problems=_PROBLEMS,
        run=_give_seat,
        load=_seat,
    )
    end_seat = act(
        "End an organisation's seat in a group.",
        input=EndSeatInput,
        success=EndSeatSuccess,
        problems=_PROBLEMS,
        run=_end_seat,
        load=_seat,
    )
    fill_seat = act(
        "Let a person fill a seat, as its holder or as an alternate.",
        input=FillSeatInput,
        success=FillSeatSuccess,
        problems=_PROBLEMS,
        run=_fill_seat,
        load=_seat_holder,
    )
    vacate_seat = act(
        "End a person's holding of a seat; holders may end their own.",
        input=VacateSeatInput,
        success=VacateSeatSuccess,
        problems=_PROBLEMS,
        run=_vacate_seat,
        load=_seat_holder,
    )


ROOM = Room(mutations=SeatMutations)
