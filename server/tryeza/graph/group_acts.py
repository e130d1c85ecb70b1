"""What is done with groups, as mutations."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import strawberry
from sqlalchemy import select
from strawberry import Maybe

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.context import Asking
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.groups import actions
from tryeza.groups.details import Details, Particulars
from tryeza.groups.models import GroupKind
from tryeza.groups.queries import parse_seats, seats_of
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import Work

_ID = "The group's id."
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


def _key(group_id: str, path: str = "groupId") -> UUID:
    return key_in(group_id, "Group", path=path)


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


_group = loads(group=GROUP)
_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class GroupMutations:
    """What can be done with groups."""

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


ROOM = Room(mutations=GroupMutations)
