"""The small named world of the tests: who is who, at which table, made by the rooms' own acts.

A test asks for what it needs and gets that, each thing once:

    async def test_…(world: World) -> None:
        group = await a_working_group(world)
        async with world.acting("Elira") as work:
            await actions.edit(work, group_id=group.id, …)
        async with world.refusing("Besim", Forbidden) as refused:
            await actions.edit(refused.work, …)
        assert refused.code == "kernel.forbidden"

Who is who stands in `tests/who_is_who.py`.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import wraps
from typing import Any, TypeVar, cast
from uuid import UUID

import pytest
from sqlalchemy import Row, select, text
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.factories.consultations import prepared
from tests.factories.documents import INSTRUCTION, REVISED, draft_for, published
from tests.factories.groups import found_group, seat_with_holder, sit_in
from tests.factories.organisations import represent, verified_organisation
from tests.factories.people import enrol
from tests.snapshots import Snapshots
from tests.who_is_who import ORGANISATIONS, POSTS, SECRETARIAT, SURNAMES, Post
from tryeza.consultations.actions import open_consultation
from tryeza.consultations.binding import put_in_shipped
from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.queries import coordinated_by, coordinations
from tryeza.documents.models import Audience, ParagraphVersion, Version
from tryeza.groups.models import GroupKind
from tryeza.groups.queries import parse_seats, seats_of
from tryeza.kernel.actor import PUBLIC, Actor, SeatRole
from tryeza.kernel.db import Base, Sessions, sessions
from tryeza.kernel.errors import Forbidden, Tellable
from tryeza.kernel.journal import JournalRow
from tryeza.kernel.work import Work, attempt, begin, read_only
from tryeza.organisations.queries import mandates_of, parse_mandates
from tryeza.people.models import Person
from tryeza.people.queries import actor_from, person_columns

TODAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
LAST_YEAR = date(2025, 1, 1)  # since when everybody holds what they hold

Made = TypeVar("Made")

_DIGEST = "md5(string_agg(t::text, chr(10) ORDER BY t::text))"


@dataclass(slots=True)
class Refused:
    """An act that is refused: its work before, what was told after."""

    work: Work
    error: Tellable | None = None

    @property
    def code(self) -> str:
        """The code of what was told."""
        assert self.error is not None
        return self.error.told.code

    @property
    def reasons(self) -> list[str]:
        """The codes of why the act is forbidden."""
        assert isinstance(self.error, Forbidden)
        return [reason.code for reason in self.error.reasons]


@dataclass(slots=True)
class World:
    """A database with what was asked for in it."""

    engine: AsyncEngine
    snapshots: Snapshots
    database: Sessions = field(init=False)
    made: dict[str, object] = field(default_factory=dict)
    empty: bool = True

    def __post_init__(self) -> None:
        self.database = sessions(self.engine)

    async def once(self, key: str, make: Callable[[], Awaitable[Made]]) -> Made:
        """A thing that is made once in a world, however many ask for it.

        In a world that is still empty it is copied from a database in which it was made before,
        with all that was made for it; so ask for the largest thing first.
        """
        empty, self.empty = self.empty, False
        if empty and key in self.snapshots.kept:
            self.made = await self.snapshots.restore(key, self.engine)
        if key not in self.made:
            self.made[key] = await make()
            if empty:
                await self.snapshots.take(key, self.engine, self.made)
        return cast(Made, self.made[key])

    async def person(self, name: str) -> UUID:
        """The id of a person of the cast, who gets an account and a post when first asked for."""

        async def enrolled() -> UUID:
            async with self._begin(PUBLIC) as work:
                person_id = await enrol(
                    work, f"{name} {SURNAMES[name]}", secretariat=name == SECRETARIAT
                )
            if name in POSTS:
                await self._appoint(person_id, POSTS[name])
            return person_id

        return await self.once(f"person {name}", enrolled)

    async def organisation(self, key: str) -> UUID:
        """The id of an organisation, registered and verified when first asked for."""

        async def verified() -> UUID:
            kind, names = ORGANISATIONS[key]
            async with self.acting(SECRETARIAT) as work:
                return await verified_organisation(work, kind, names, on=TODAY)

        return await self.once(key, verified)

    async def actor(self, name: str, *, on: date = TODAY) -> Actor:
        """Who a person is on a day: for whom they speak and where they sit; "nobody" the public."""
        if name == "nobody":
            return PUBLIC
        person_id = await self.person(name)
        if name == SECRETARIAT:
            return Actor(person_id, f"{name} {SURNAMES[name]}", is_secretariat=True)
        held = (
            mandates_of(Person.id, on).label("mandates"),
            seats_of(Person.id, on).label("seats"),
            coordinated_by(Person.id.expression).label("coordinated"),
        )
        statement = select(*person_columns(), *held).where(Person.id == person_id)
        async with read_only(self.database) as session:
            row = cast("Row[Any]", (await session.execute(statement)).one())
        return actor_from(
            row,
            mandates=parse_mandates(row.mandates),
            seats=parse_seats(row.seats),
            coordinates=coordinations(row.coordinated),
        )

    @asynccontextmanager
    async def acting(self, name: str, *, now: datetime = NOON) -> AsyncIterator[Work]:
        """One act of this person, committed when it ends well."""
        actor = await self.actor(name, on=now.date())
        async with self._begin(actor, now) as work:
            yield work

    @asynccontextmanager
    async def refusing(
        self, name: str, error: type[Tellable], *, now: datetime = NOON
    ) -> AsyncIterator[Refused]:
        """One act of this person that must be refused and leave nothing: no row and no event."""
        actor = await self.actor(name, on=now.date())
        before = await self.contents()
        with pytest.raises(error) as caught:
            async with self._begin(actor, now) as work:
                refused = Refused(work)
                yield refused
        refused.error = caught.value
        assert await self.contents() == before

    async def contents(self) -> Mapping[str, str]:
        """A digest of every table, the journal included."""
        tables = [table.name for table in Base.metadata.sorted_tables]
        each = " UNION ALL ".join(
            f"SELECT '{name}' AS name, {_DIGEST} AS digest FROM {name} AS t"  # noqa: S608 - our own
            for name in tables
        )
        async with read_only(self.database) as session:
            return {row.name: row.digest for row in await session.execute(text(each))}

    async def events(self, stream: str) -> list[JournalRow]:
        """What happened in a stream (`group:0190…`), oldest first."""
        statement = (
            select(JournalRow).where(JournalRow.stream == stream).order_by(JournalRow.position)
        )
        async with read_only(self.database) as session:
            return list(await session.scalars(statement))

    @asynccontextmanager
    async def _begin(self, actor: Actor, now: datetime = NOON) -> AsyncIterator[Work]:
        self.empty = False
        async with begin(self.database, now=now, actor=actor) as work, attempt(work):
            yield work

    async def _appoint(self, person_id: UUID, post: Post) -> None:
        organisation_id = await self.organisation(post.organisation)
        async with self.acting(SECRETARIAT) as work:
            await represent(
                work,
                organisation_id,
                person_id,
                since=LAST_YEAR,
                function=post.function,
                lead=post.lead,
            )


def once(make: Callable[[World], Awaitable[Made]]) -> Callable[[World], Awaitable[Made]]:
    """A maker of something that is made once in a world (see `World.once`)."""

    @wraps(make)
    async def made(world: World) -> Made:
        return await world.once(make.__name__, lambda: make(world))

    return made


@dataclass(frozen=True, slots=True)
class GroupMade:
    """A group with its seats and their holders, by organisation and by person."""

    id: UUID
    seats: Mapping[str, UUID]
    holders: Mapping[str, UUID]


@once
async def a_working_group(world: World) -> GroupMade:
    """The working group: co-led by Arta and Elira; Besim (with Drita), Goran; Hana observes."""
    cast_here = {
        "Arta": SeatRole.CO_LEAD,
        "Elira": SeatRole.CO_LEAD,
        "Besim": SeatRole.MEMBER,
        "Goran": SeatRole.MEMBER,
        "Hana": SeatRole.OBSERVER,
    }
    names = {"sq": "Grupi punues për strategjinë", "en": "Working group for the strategy"}
    return await _group(world, GroupKind.WORKING, names, cast_here, alternates={"Drita": "hapi"})


@once
async def a_thematic_group(world: World) -> GroupMade:
    """A thematic group inside the working group, in which only Besim sits."""
    parent = await a_working_group(world)
    names = {"sq": "Grupi tematik për kontraktim", "en": "Thematic group on contracting"}
    return await _group(
        world, GroupKind.THEMATIC, names, {"Besim": SeatRole.MEMBER}, parent_id=parent.id
    )


@once
async def a_panel(world: World) -> GroupMade:
    """A panel that scores applications, seen by its members only; Besim and Goran sit in it."""
    parent = await a_working_group(world)
    names = {"sq": "Paneli i vlerësimit", "en": "Evaluation panel"}
    members = {"Besim": SeatRole.MEMBER, "Goran": SeatRole.MEMBER}
    return await _group(world, GroupKind.PANEL, names, members, parent_id=parent.id)


async def _group(
    world: World,
    kind: GroupKind,
    names: Mapping[str, str],
    seated: Mapping[str, SeatRole],
    *,
    alternates: Mapping[str, str] = {},
    parent_id: UUID | None = None,
) -> GroupMade:
    people = {name: await world.person(name) for name in (*seated, *alternates)}
    places = {name: await world.organisation(POSTS[name].organisation) for name in seated}
    seats: dict[str, UUID] = {}
    holders: dict[str, UUID] = {}
    async with world.acting(SECRETARIAT) as work:
        group_id = await found_group(
            work, kind, names, since=LAST_YEAR, on=TODAY, parent_id=parent_id
        )
        for name, role in seated.items():
            seat_id, holder_id = await seat_with_holder(
                work, group_id, places[name], people[name], role, since=LAST_YEAR, on=TODAY
            )
            seats[POSTS[name].organisation], holders[name] = seat_id, holder_id
        for name, organisation in alternates.items():
            holders[name] = await sit_in(
                work, seats[organisation], people[name], since=LAST_YEAR, on=TODAY
            )
    return GroupMade(group_id, seats, holders)


@dataclass(frozen=True, slots=True)
class VersionMade:
    """A published version: its paragraphs in order, by id and by what they say."""

    id: UUID
    document_id: UUID
    paragraphs: tuple[ParagraphVersion, ...]

    def saying(self, words: str) -> ParagraphVersion:
        """The one paragraph in whose text these words stand."""
        (found,) = [paragraph for paragraph in self.paragraphs if words in paragraph.text]
        return found


@once
async def a_document(world: World) -> UUID:
    """The instruction on contracting, drafted by the working group, still without a text."""
    group = await a_working_group(world)
    async with world.acting("Elira") as work:
        return await draft_for(work, group.id)


@once
async def a_first_version(world: World) -> VersionMade:
    """Its first version, published to everybody."""
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        version = await published(work, document_id, INSTRUCTION, Audience.PUBLIC)
    return await version_made(world, version)


@once
async def a_revised_version(world: World) -> VersionMade:
    """Its second version: a new article in between, deadlines changed, two paragraphs merged."""
    first = await a_first_version(world)
    async with world.acting("Elira") as work:
        version = await published(work, first.document_id, REVISED, Audience.PUBLIC)
    return await version_made(world, version)


async def version_made(world: World, version: Version) -> VersionMade:
    """A version with its paragraphs, read back from the database."""
    statement = (
        select(ParagraphVersion)
        .where(ParagraphVersion.version_id == version.id, ParagraphVersion.language == "sq")
        .order_by(ParagraphVersion.position)
    )
    async with read_only(world.database) as session:
        paragraphs = tuple(await session.scalars(statement))
    return VersionMade(version.id, version.document_id, paragraphs)


@once
async def rules_in_force(world: World) -> None:
    """The shipped rule packs and calendars, put in as a fresh installation does."""
    async with world.acting("nobody") as work:
        await put_in_shipped(work)


@once
async def a_prepared_consultation(world: World) -> UUID:
    """A public consultation on the first version that Arta coordinates; it opens today."""
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.acting("Arta") as work:
        return await prepared(work, version.id, ConsultationKind.PUBLIC, opens=TODAY)


@once
async def an_open_consultation(world: World) -> UUID:
    """The same, opened: from today for as long as the rule pack asks at least."""
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await open_consultation(work, consultation_id=consultation_id)
    return consultation_id


async def the(world: World, kind: type[Any], key: object) -> Any:
    """A row as it stands now."""
    async with read_only(world.database) as session:
        return await session.get_one(kind, key)
