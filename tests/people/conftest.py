"""A small cast for the room of people, in a database of its own."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.kernel import jobs
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import Sessions, sessions
from tryeza.kernel.journal import JournalRow
from tryeza.kernel.mail import KIND as MAIL
from tryeza.kernel.work import Work, attempt, begin, read_only
from tryeza.people import actions
from tryeza.people.jobs import handlers
from tryeza.people.models import Person

NOW = datetime(2025, 3, 10, 9, 0, tzinfo=UTC)
URL = "https://tryeza.example.org"


@dataclass(slots=True)
class Table:
    """The database with the cast in it, and the mails that were delivered."""

    database: Sessions
    arta: Actor = PUBLIC  # of the secretariat
    besnik: Actor = PUBLIC  # has an account and nothing else
    delivered: list[dict[str, Any]] = field(default_factory=list)

    @asynccontextmanager
    async def act(self, actor: Actor = PUBLIC, *, now: datetime = NOW) -> AsyncIterator[Work]:
        """One act of this actor, committed when it ends well."""
        async with begin(self.database, now=now, actor=actor) as work, attempt(work):
            yield work

    async def person(self, person_id: UUID) -> Person:
        """The person as they stand in the database."""
        async with read_only(self.database) as session:
            return (await session.scalars(select(Person).where(Person.id == person_id))).one()

    async def person_at(self, email: str) -> Person | None:
        """The person with this address, if there is one."""
        async with read_only(self.database) as session:
            return (
                await session.scalars(select(Person).where(Person.email == email))
            ).one_or_none()

    async def events(self, person_id: UUID) -> list[str]:
        """The kinds of what happened to a person, in order."""
        async with read_only(self.database) as session:
            rows = await session.scalars(
                select(JournalRow.kind)
                .where(JournalRow.stream == f"person:{person_id}")
                .order_by(JournalRow.position)
            )
            return list(rows)

    async def mails(self, *, now: datetime = NOW) -> list[dict[str, Any]]:
        """Do all jobs that are due and give the mails that went out, oldest first."""

        async def deliver(_: object, letter: Any) -> None:
            self.delivered.append(dict(letter))

        doing = {**handlers(deliver, public_url=URL, clock=lambda: now), MAIL: deliver}
        await jobs.run_due(self.database, doing, now=now)
        sent, self.delivered = self.delivered, []
        return sent

    async def secret(self, *, now: datetime = NOW) -> str:
        """The secret in the one mail that is due."""
        (letter,) = await self.mails(now=now)
        return secret_in(letter)


def secret_in(letter: dict[str, Any]) -> str:
    """The secret of the link in a mail."""
    _, _, rest = str(letter["text"]).partition(f"{URL}/auth/link#")
    return rest.split()[0]


@pytest.fixture
async def table(engine: AsyncEngine) -> Table:
    made = Table(sessions(engine))
    async with made.act() as work:
        arta = await actions.enrol(
            work,
            name="Arta Krasniqi",
            email="arta@zqm.example",
            language=Language.ALBANIAN,
            password_hash=None,
            is_secretariat=True,
        )
        besnik = await actions.enrol(
            work,
            name="Besnik Gashi",
            email="besnik@lumi.example",
            language=Language.ENGLISH,
            password_hash=None,
        )
    made.arta = Actor(arta, "Arta Krasniqi", "sq", is_secretariat=True)
    made.besnik = Actor(besnik, "Besnik Gashi", "en")
    return made
