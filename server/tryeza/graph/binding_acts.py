"""What binds consultations: rule packs and days off, set by mutations."""

from datetime import date
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import select

from tryeza.consultations import binding
from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.models import Extension
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.look_ahead import Call
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.graph.rule_packs import RULE_PACK, RulePack
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A rule pack as YAML.")
class EditRulePackInput(Act):
    """Input of `editRulePack`."""

    text: str = strawberry.field(
        description="The pack as YAML; a new id makes a new pack, a known one a new revision."
    )
    revision: int | None = strawberry.field(
        default=None,
        description="The revision that was read and changed; if said, no newer one is replaced.",
    )


@strawberry.input(description="A day off in a calendar.")
class SetHolidayInput(Act):
    """Input of `setHoliday`."""

    calendar: str = strawberry.field(description="The calendar's name, `xk`.")
    day: date = strawberry.field(description="The day.")
    name: TextsInput = strawberry.field(description="What is celebrated.")
    status: DayStatus = strawberry.field(description="How sure the date is.")


@strawberry.input(description="A day that is worked after all.")
class RemoveHolidayInput(Act):
    """Input of `removeHoliday`."""

    calendar: str = strawberry.field(description="The calendar's name, `xk`.")
    day: date = strawberry.field(description="The day.")


@strawberry.type(description="The pack is in; consultations that are open keep the older revision.")
class EditRulePackSuccess:
    """Success of `editRulePack`."""

    rule_pack: RulePack = strawberry.field(description="The pack as it stands.")


@strawberry.type(description="The calendar was changed; windows that it shortens were extended.")
class SetHolidaySuccess:
    """Success of `setHoliday`."""

    extended: list[Consultation] = strawberry.field(
        description="The open consultations whose last day moved by it."
    )


@strawberry.type(description="The calendar was changed; no window was cut.")
class RemoveHolidaySuccess:
    """Success of `removeHoliday`."""

    extended: list[Consultation] = strawberry.field(
        description="The open consultations whose last day moved by it: none, as a rule."
    )


async def _edit_pack(work: Work, input: EditRulePackInput) -> UUID:
    return (await binding.edit_pack(work, text=input.text, revision=input.revision)).id


async def _set_holiday(work: Work, input: SetHolidayInput) -> UUID:
    await binding.set_holiday(
        work,
        calendar=input.calendar,
        day=input.day,
        names=given(input.name),
        status=input.status,
    )
    return binding.calendar_id(input.calendar)


async def _remove_holiday(work: Work, input: RemoveHolidayInput) -> UUID:
    await binding.remove_holiday(work, calendar=input.calendar, day=input.day)
    return binding.calendar_id(input.calendar)


async def _load_extended(asking: Asking, key: UUID, call: Call, success: type[Any]) -> Any:
    """The open consultations that were extended at the moment of this act."""
    del key
    below = call.on(success.__name__).below("extended", "Consultation")
    rows = CONSULTATION.rows(asking).where(
        select(Extension.id)
        .where(
            Extension.consultation_id == CONSULTATION.table.c.id,
            Extension.extended_at == asking.now,
        )
        .exists()
    )
    return success(extended=await CONSULTATION.read(asking, below, rows, "id"))


@strawberry.type
class BindingMutations:
    """What can be done with what binds consultations."""

    edit_rule_pack = act(
        "Put in a rule pack, new or revised.",
        input=EditRulePackInput,
        success=EditRulePackSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_edit_pack,
        load=loads(rule_pack=RULE_PACK),
    )
    set_holiday = act(
        "Set a day off in a calendar; windows that become too short are extended.",
        input=SetHolidayInput,
        success=SetHolidaySuccess,
        problems=_PROBLEMS,
        run=_set_holiday,
        load=_load_extended,
    )
    remove_holiday = act(
        "Make a day off a working day again; no window is cut by it.",
        input=RemoveHolidayInput,
        success=RemoveHolidaySuccess,
        problems=_PROBLEMS,
        run=_remove_holiday,
        load=_load_extended,
    )


ROOM = Room(mutations=BindingMutations)
