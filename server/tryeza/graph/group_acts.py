"""What is done with groups and their seats, as mutations."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import strawberry
from sqlalchemy import select
from strawberry import Maybe

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.context import Asking, day_of
from tryeza.graph.groups import GROUP, SEAT, SEAT_HOLDER, Group, Seat, SeatHolder
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.groups import actions, seating
from tryeza.groups.details import Details, Particulars
from tryeza.groups.models import GroupKind
from tryeza.groups.queries import parse_seats, seats_of
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.work import Work

_ID = "The group's id."
_SEAT_ID = "The seat's id."
_SINCE = "The first day; today if not said."


@strawberry.input(description="A group to be founded.")
class FoundGroupInput(Act):
    """Input of `foundGroup`."""

    kind: GroupKind = strawberry.field(description="What kind of group it is.")
    name: TextsInput = strawberry.field(
        description="Its name in one language at least, 200 characters in each."
    )
    parent_id: strawberry.ID | None = strawberry.field(
        default=None, description="The group it belongs to."
    )
    mandate: TextsInput | None = strawberry.field(
        default=None, description="What it is for: Markdown, 4,000 characters in each."
    )
    objective: str | None = strawberry.field(
        default=None, description="The strategic objective it serves, 500 characters at most."
    )
    is_public: bool | None = strawberry.field(
        default=None, description="Whether everyone sees it; as is usual for its kind if not said."
    )
    since: date | None = strawberry.field(default=None, description=_SINCE)
    until: date | None = strawberry.field(
        default=None,
        description="The last day; without one as long as the group it belongs to, or no end yet.",
    )


@strawberry.input(description="What is to be changed of a group.")
class EditGroupInput(Act):
    """Input of `editGroup`; what is left out stays as it is."""

    group_id: strawberry.ID = strawberry.field(description=_ID)
    revision: int = strawberry.field(description="The revision that was read.")
    name: Maybe[TextsInput] = strawberry.field(
        description="Its names in all languages; those not given are taken away."
    )
    mandate: Maybe[TextsInput] = strawberry.field(description="What it is for, in all languages.")
    objective: Maybe[str | None] = strawberry.field(
        description="The strategic objective it serves."
    )
    is_public: Maybe[bool] = strawberry.field(description="Whether everyone sees it.")


@strawberry.input(description="Which group is dissolved, when and why.")
class DissolveGroupInput(Act):
    """Input of `dissolveGroup`."""

    group_id: strawberry.ID = strawberry.field(description=_ID)
    until: date = strawberry.field(description="Its last day.")
    reason: str = strawberry.field(description="Why, 2,000 characters at most; read by everyone.")


@strawberry.input(description="A seat to be given to an organisation.")
class GiveSeatInput(Act):
    """Input of `giveSeat`."""

    group_id: strawberry.ID = strawberry.field(description=_ID)
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


@strawberry.type(description="It is founded.")
class FoundGroupSuccess:
    """Success of `foundGroup`."""

    group: Group = strawberry.field(description="The group as it stands.")


@strawberry.type(description="It was changed.")
class EditGroupSuccess:
    """Success of `editGroup`."""

    group: Group = strawberry.field(description="The group as it stands.")


@strawberry.type(description="Its term ends on that day.")
class DissolveGroupSuccess:
    """Success of `dissolveGroup`."""

    group: Group = strawberry.field(description="The group as it stands.")


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


def _key(group_id: str, path: str = "groupId") -> UUID:
    return key_in(group_id, "Group", path=path)


def _seat_key(seat_id: str) -> UUID:
    return key_in(seat_id, "Seat", path="seatId")


async def _found(work: Work, input: FoundGroupInput) -> UUID:
    today = day_of(work.now)
    particulars = Particulars(
        mandate=given(input.mandate) if input.mandate else {}, objective=input.objective
    )
    if input.is_public is not None:
        particulars["is_public"] = input.is_public
    return await actions.found(
        work,
        kind=input.kind,
        names=given(input.name),
        parent_id=_key(input.parent_id, "parentId") if input.parent_id else None,
        since=input.since or today,
        until=input.until,
        on=today,
        **particulars,
    )


async def _load_founded(
    asking: Asking, key: UUID, call: Call, success: type[FoundGroupSuccess]
) -> FoundGroupSuccess:
    """A co-lead who founded a group inside the own one has come to lead it, too."""
    person_id = asking.actor.person_id
    if person_id is not None and not asking.actor.is_secretariat:
        held = (await asking.rows(select(seats_of(person_id, asking.today))))[0][0]
        asking.actor = replace(asking.actor, seats=parse_seats(held))
        if asking.work is not None:
            asking.work.actor = asking.actor
    found: FoundGroupSuccess = await _group(asking, key, call, success)
    return found


async def _edit(work: Work, input: EditGroupInput) -> UUID:
    key = _key(input.group_id)
    details = Details()
    if input.name is not None:
        details["names"] = given(input.name.value)
    if input.mandate is not None:
        details["mandate"] = given(input.mandate.value)
    if input.objective is not None:
        details["objective"] = input.objective.value
    if input.is_public is not None:
        details["is_public"] = input.is_public.value
    await actions.edit(work, group_id=key, revision=input.revision, on=day_of(work.now), **details)
    return key


async def _dissolve(work: Work, input: DissolveGroupInput) -> UUID:
    key = _key(input.group_id)
    await actions.dissolve(
        work, group_id=key, until=input.until, reason=input.reason, on=day_of(work.now)
    )
    return key


async def _give_seat(work: Work, input: GiveSeatInput) -> UUID:
    today = day_of(work.now)
    return await seating.give_seat(
        work,
        group_id=_key(input.group_id),
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


_group = loads(group=GROUP)
_seat = loads(seat=SEAT)
_seat_holder = loads(seat_holder=SEAT_HOLDER)
_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class GroupMutations:
    """What can be done with groups and their seats."""

    found_group = act(
        "Found a group, by itself or inside another one.",
        input=FoundGroupInput,
        success=FoundGroupSuccess,
        problems=_PROBLEMS,
        run=_found,
        load=_load_founded,
    )
    edit_group = act(
        "Change what is said of a group.",
        input=EditGroupInput,
        success=EditGroupSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=_group,
        subject=GROUP,
    )
    dissolve_group = act(
        "End a group's term early; its seats end with it.",
        input=DissolveGroupInput,
        success=DissolveGroupSuccess,
        problems=_PROBLEMS,
        run=_dissolve,
        load=_group,
    )
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


ROOM = Room(mutations=GroupMutations)
