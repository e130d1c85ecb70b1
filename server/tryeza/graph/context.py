"""What the resolvers of one request share: who asks, when, in which language, the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeAlias

import strawberry
from sqlalchemy import Row, Select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.queries import coordinated_by, coordinations
from tryeza.graph.look_ahead import Call, Plan
from tryeza.groups.queries import parse_seats, seats_of
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.clock import day_of
from tryeza.kernel.errors import SignInNeeded
from tryeza.kernel.work import Work
from tryeza.organisations.queries import mandates_of, parse_mandates
from tryeza.people.credentials import Credential, TokenShown
from tryeza.people.models import Person
from tryeza.people.queries import actor_from, select_acting
from tryeza.reports.page_store import PageStore
from tryeza.search.index import Index


@dataclass(slots=True)
class Asking:
    """One request under way. Queries read on one snapshot; a mutation has its `work`."""

    session: AsyncSession
    actor: Actor
    now: datetime
    language: Language
    plan: Plan
    work: Work | None = None
    pages: PageStore | None = None  # of reports; none where nothing can be drawn
    index: Index | None = None  # of comments; none where nothing is searched

    @property
    def today(self) -> date:
        """The day on which it is asked, at the place where the groups sit."""
        return day_of(self.now)

    async def rows(self, statement: Select[*tuple[Any, ...]]) -> Sequence[Row[Any]]:
        """All rows of a statement. Root fields run one after another, so nobody waits here."""
        if self.work is not None:
            return await self.work.read(statement)
        connection = await self.session.connection()
        rows: Sequence[Row[Any]] = (await connection.execute(statement)).all()
        return rows


Info: TypeAlias = strawberry.Info[Asking, None]


def asked(info: Info) -> Call:
    """The root field that is being resolved, with everything selected below it."""
    asking: Asking = info.context
    return asking.plan.call(info._raw_info)


async def read_actor(session: AsyncSession, credential: Credential | None, now: datetime) -> Actor:
    """Who shows this, with all that they hold today, in one statement.

    An old cookie is nobody's, and whoever shows it is the public. Raises SignInNeeded for a token
    that is no longer valid: a program must not take the public's view for its own.
    """
    if credential is None:
        return PUBLIC
    today = day_of(now)
    statement = select_acting(credential, now).add_columns(
        mandates_of(Person.id.expression, today).label("mandates"),
        seats_of(Person.id.expression, today).label("seats"),
        coordinated_by(Person.id.expression).label("coordinates"),
    )
    row = (await session.execute(statement)).one_or_none()
    if row is None:
        if isinstance(credential, TokenShown):
            raise SignInNeeded
        return PUBLIC
    return actor_from(
        row,
        mandates=parse_mandates(row.mandates),
        seats=parse_seats(row.seats),
        coordinates=coordinations(row.coordinates),
    )
