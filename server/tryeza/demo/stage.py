"""The stage of the demonstration world: everybody acts on it by the rooms' own acts, in their time.

The whole world is one transaction: a loading that is cut short leaves the installation as empty as
it was.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Row, Select, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.queries import coordinated_by, coordinations
from tryeza.demo.timetable import Timetable, spread
from tryeza.groups.queries import parse_seats, seats_of
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import Work, attempt
from tryeza.organisations.queries import mandates_of, parse_mandates
from tryeza.people.models import Person
from tryeza.people.queries import actor_from, person_columns


@lru_cache(maxsize=8)  # a day's acts follow one another
def _acting_on(on: date) -> Select[Any]:
    person_id = Person.id.expression
    held = (
        mandates_of(person_id, on).label("mandates"),
        seats_of(person_id, on).label("seats"),
        coordinated_by(person_id).label("coordinated"),
    )
    return select(*person_columns(), *held).where(Person.id == bindparam("acting"))


Act = Callable[[datetime], Awaitable[None]]
DatedAct = tuple[date, Act]


async def in_order(acts: Iterable[DatedAct]) -> None:
    """Carry acts out day by day, those of one day as they are listed, each at its own moment."""
    by_day = sorted(acts, key=lambda dated: dated[0])
    for day, same_day in groupby(by_day, key=lambda dated: dated[0]):
        of_day = [act for _, act in same_day]
        for place, act in enumerate(of_day):
            await act(spread(day, place, len(of_day)))


@dataclass(slots=True)
class Stage:
    """Where the world is played, and the ids of what was made, by the keys of the files."""

    session: AsyncSession
    files: FileStore
    days: Timetable
    people: dict[str, UUID] = field(default_factory=dict)
    organisations: dict[str, UUID] = field(default_factory=dict)
    groups: dict[str, UUID] = field(default_factory=dict)
    comments: dict[str, UUID] = field(default_factory=dict)
    positions: dict[str, UUID] = field(default_factory=dict)

    @asynccontextmanager
    async def acting(self, who: str, at: datetime) -> AsyncIterator[Work]:
        """One act of this person at this moment."""
        async with self._work(await self.actor(who, at.date()), at) as work:
            yield work

    @asynccontextmanager
    async def installing(self, at: datetime) -> AsyncIterator[Work]:
        """One act of whoever runs the machine."""
        async with self._work(PUBLIC, at) as work:
            yield work

    async def actor(self, who: str, on: date) -> Actor:
        """Who a person is on a day: for whom they speak, where they sit, what they coordinate."""
        found = await self.session.execute(_acting_on(on), {"acting": self.people[who]})
        row = cast("Row[Any]", found.one())
        return actor_from(
            row,
            mandates=parse_mandates(row.mandates),
            seats=parse_seats(row.seats),
            coordinates=coordinations(row.coordinated),
        )

    @asynccontextmanager
    async def _work(self, actor: Actor, at: datetime) -> AsyncIterator[Work]:
        work = Work(session=self.session, now=at, actor=actor)
        async with attempt(work):
            yield work
        self.session.expunge_all()  # the next act reads afresh, as a request of its own would
