"""Windows reckoned before they are decided: what days would come of what a coordinator types."""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

import strawberry

from tryeza.consultations import derivations, queries
from tryeza.consultations.calendars import Calendar, OutsideCalendar
from tryeza.consultations.deadlines import PeriodInvalid
from tryeza.consultations.derivations import Derivation
from tryeza.consultations.packs.demands import earliest_close
from tryeza.consultations.packs.shape import RulePack as Pack
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.rooms import Room, extending
from tryeza.graph.rule_packs import RULE_PACK, RulePack
from tryeza.graph.tree import put, taken
from tryeza.graph.window_derivations import WindowDerivation, window_of

OpensOn = Annotated[date, strawberry.argument(description="The first day.")]
ClosesOn = Annotated[
    date | None,
    strawberry.argument(
        description="The last day; the first on which the rules let it close if not said."
    ),
]


async def _fill_window(asking: Asking, packs: Sequence[Any], call: Call) -> None:
    calendars: dict[str, Calendar] = {}
    for thing in packs:
        pack = queries.as_pack(thing.content)
        if pack.calendar not in calendars:
            calendars[pack.calendar] = await queries.calendar_of(asking.session, pack.calendar)
        opens, closes = call.arguments["opens_on"], call.arguments.get("closes_on")
        found = _reckoned(pack, opens, closes, calendars[pack.calendar])
        put(thing, call, None if found is None else window_of(found))


def _reckoned(
    pack: Pack, opens: date, closes: date | None, calendar: Calendar
) -> Derivation | None:
    """None where the days cannot be counted, or no last day follows from the rules."""
    try:
        if closes is None:
            first_allowed = earliest_close(pack, opens, calendar)
            closes = first_allowed.due if first_allowed else None
        return None if closes is None else derivations.derive(pack, opens, closes, calendar)
    except (OutsideCalendar, PeriodInvalid):
        return None


@extending(
    RULE_PACK,
    _fill_window,
    "How a window with these days is reckoned under these rules, before it is decided; null where"
    " the last day is before the first, the calendar does not know the days, or no last day is"
    " said and the rules name no minimum.",
    needs=("content",),
)
def window(
    self: RulePack, opens_on: OpensOn, closes_on: ClosesOn = None
) -> WindowDerivation | None:
    """The window, reckoned ahead."""
    found: WindowDerivation | None = taken(self, "window", opens_on=opens_on, closes_on=closes_on)
    return found


ROOM = Room()
