"""Calendars in the graph: the days off by which windows are reckoned, and who may set them."""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

import strawberry
import yaml
from sqlalchemy import select

from tryeza.consultations import models, rules
from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.rules import Act
from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, said
from tryeza.graph.levels import Made
from tryeza.graph.rights import give_flag, may
from tryeza.graph.rooms import Room, extending
from tryeza.graph.rule_packs import RULE_PACK, RulePack
from tryeza.graph.tree import table_of
from tryeza.kernel.errors import Told, invalid

_HOLIDAY = table_of(models.Holiday)
_CALENDAR = table_of(models.CalendarYears)
_YEARS = range(1, 10_000)  # what a date can be


def _editing(_: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, Act.EDIT_PACK, None, asking.now)


def _text(thing: Any, asking: Asking) -> str | None:
    """The pack as it could be handed in again."""
    if _editing(thing, asking) is not None:
        return None
    return yaml.safe_dump(thing.content, allow_unicode=True, sort_keys=False, width=100)


@extending(
    RULE_PACK,
    Made(_text, ("content",)),
    "The pack as YAML, which `editRulePack` takes; null for those who may not edit it.",
)
def text(self: RulePack) -> str | None:
    """The pack as text."""
    found: str | None = self.__dict__["text"]
    return found


give_flag(RULE_PACK, "viewer_can_edit", may(_editing, ()), "Whether the viewer may edit it.")


@extending(
    RULE_PACK,
    Made(lambda thing, _: thing.content["calendar"], ("content",)),
    "The name of the calendar by which its days are reckoned.",
)
def calendar(self: RulePack) -> str:
    """The calendar's name."""
    return str(self.__dict__["calendar"])


@strawberry.type(description="A day off.")
class Holiday:
    """A holiday."""

    names: strawberry.Private[Mapping[str, str]]
    day: date = strawberry.field(description="Which day.")
    status: DayStatus = strawberry.field(description="Whether the day is certain.")
    source: str = strawberry.field(description="From where it is known; or empty.")

    @strawberry.field(description="What is celebrated.")
    def name(self, info: Info, language: InLanguage = None) -> str:
        """The name in a language."""
        return said(self.names, info, language)


@strawberry.type(description="A calendar of days off.")
class Calendar:
    """A calendar."""

    titles: strawberry.Private[Mapping[str, str]]
    key: str = strawberry.field(description="Its name for programs, `xk`.")
    first_year: int = strawberry.field(description="The first year whose holidays it knows.")
    last_year: int = strawberry.field(description="The last year whose holidays it knows.")

    @strawberry.field(description="Whose calendar it is.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


@strawberry.type
class CalendarQueries:
    """What can be asked for first."""

    @strawberry.field(description="The calendars by which windows are reckoned, rarely three.")
    async def calendars(self, info: Info) -> list[Calendar]:
        """The calendars."""
        rows = await info.context.rows(select(_CALENDAR).order_by(_CALENDAR.c.id))
        return [
            Calendar(
                titles=row.titles,
                key=row.id,
                first_year=row.first_year,
                last_year=row.last_year,
            )
            for row in rows
        ]

    @strawberry.field(
        description="The days off in a year, in order; empty for an unknown calendar."
    )
    async def holidays(
        self,
        info: Info,
        calendar: Annotated[str, strawberry.argument(description="The calendar's name.")],
        year: Annotated[int, strawberry.argument(description="Which year.")],
    ) -> list[Holiday]:
        """The holidays."""
        if year not in _YEARS:
            raise invalid("year", "consultations.no_such_year")
        rows = await info.context.rows(
            select(_HOLIDAY)
            .where(
                _HOLIDAY.c.calendar == calendar,
                _HOLIDAY.c.day.between(date(year, 1, 1), date(year, 12, 31)),
            )
            .order_by(_HOLIDAY.c.day)
        )
        return [
            Holiday(names=row.names, day=row.day, status=row.status, source=row.source)
            for row in rows
        ]


ROOM = Room(queries=CalendarQueries)
