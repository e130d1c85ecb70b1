"""How a window was reckoned, in the graph: the legal clock, day by day."""

from collections.abc import Mapping
from datetime import date

import strawberry

from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.deadlines import DayReason
from tryeza.consultations.derivations import Derivation
from tryeza.graph.context import Info
from tryeza.graph.languages import InLanguage, said
from tryeza.graph.scalars import described

described(
    DayReason,
    "What a day is to a deadline.",
    {
        DayReason.COUNTED: "It is counted.",
        DayReason.FIRST_DAY: "It is the day of the event itself, which the rule does not count.",
        DayReason.WEEKEND: "It is skipped: a weekend.",
        DayReason.HOLIDAY: "It is skipped: a public holiday.",
        DayReason.MOVED_END: "The end was moved to it from a day off.",
    },
)
described(
    DayStatus,
    "How sure the date of a holiday is.",
    {
        DayStatus.CONFIRMED: "In an official list, or fixed by law.",
        DayStatus.ESTIMATED: "Reckoned; the Government's yearly list may say otherwise.",
    },
)


@strawberry.type(description="A day of a window: counted, or skipped and why.")
class WindowDay:
    """A day of a derivation."""

    day: date = strawberry.field(description="The local date.")
    reason: DayReason = strawberry.field(description="Counted, or why it was not.")
    ordinal: int | None = strawberry.field(
        description="Which counted day it is, from 1; null for a day that was skipped."
    )
    status: DayStatus | None = strawberry.field(
        description="Of a holiday: how sure its date is; null for other days."
    )
    names: strawberry.Private[Mapping[str, str]]

    @strawberry.field(description="Of a holiday: its name; null for other days.")
    def holiday(self, info: Info, language: InLanguage = None) -> str | None:
        """The holiday's name in a language."""
        return said(self.names, info, language) if self.names else None


@strawberry.type(
    description="How the window of a consultation was reckoned: the legal clock, explained."
)
class WindowDerivation:
    """A window's derivation."""

    opens_on: date = strawberry.field(description="The first day, in the consultation's zone.")
    closes_on: date = strawberry.field(description="The last day, in the consultation's zone.")
    zone: str = strawberry.field(description="The IANA zone of the days, `Europe/Belgrade`.")
    working_days: int = strawberry.field(description="Working days, the first day included.")
    working_days_without_first: int = strawberry.field(
        description="Working days, the first day left out."
    )
    counts_first_day: bool = strawberry.field(description="Whether the rule counts the first day.")
    minimum: int | None = strawberry.field(
        description="How many working days the rule asks for at least; null when it names none."
    )
    earliest_close: date | None = strawberry.field(
        description="The first day on which the rule lets it close; null without a minimum."
    )
    is_short: bool = strawberry.field(description="Whether the window is shorter than the rule's.")
    is_verified: bool = strawberry.field(
        description="Whether a person checked the rule's values against the official text."
    )
    source: str = strawberry.field(description="Where the rule is written.")
    days: list[WindowDay] = strawberry.field(
        description="Every day of the window in order, at most 3,660."
    )


def window_of(derivation: Derivation) -> WindowDerivation:
    """A derivation in the graph."""
    return WindowDerivation(
        opens_on=derivation.opens,
        closes_on=derivation.closes,
        zone=derivation.zone,
        working_days=derivation.inclusive,
        working_days_without_first=derivation.without_first,
        counts_first_day=derivation.count_first_day,
        minimum=derivation.minimum,
        earliest_close=derivation.earliest,
        is_short=derivation.is_short,
        is_verified=derivation.verified,
        source=derivation.source,
        days=[
            WindowDay(
                day=day.day,
                reason=DayReason(day.reason),
                ordinal=day.ordinal,
                status=DayStatus(day.status) if day.status else None,
                names=day.names or {},
            )
            for day in derivation.days
        ],
    )
