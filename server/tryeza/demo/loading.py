"""Loads the demonstration world into an installation that holds nothing yet."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments.models import Answer, Comment
from tryeza.consultations.binding import put_in_shipped
from tryeza.consultations.models import Consultation
from tryeza.consultations.queries import calendar_of
from tryeza.demo import founding
from tryeza.demo.cast import FIRST_DAY
from tryeza.demo.first_round import play_first_round
from tryeza.demo.plan_in_preparation import prepare_a_plan
from tryeza.demo.second_round import play_second_round
from tryeza.demo.smaller_drafts import announce_a_consultation, exempt_a_draft
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import Timetable, moment
from tryeza.documents.models import Document, ParagraphVersion
from tryeza.groups.models import Group
from tryeza.kernel.db import Base, Sessions
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import begin, joined
from tryeza.organisations.models import Organisation
from tryeza.people.models import Person

CALENDAR = "xk"

# What people bring into an installation; rule packs, calendars and keys are there from the start.
_BROUGHT: tuple[type[Base], ...] = (Person, Organisation, Group, Document)
_COUNTED: Mapping[str, type[Base]] = {
    "people": Person,
    "organisations": Organisation,
    "groups": Group,
    "documents": Document,
    "paragraphs": ParagraphVersion,
    "consultations": Consultation,
    "comments": Comment,
    "answers": Answer,
}

_ONE_LOADER = text("SELECT pg_advisory_xact_lock(hashtext('tryeza.demo'))")


class NotEmpty(Exception):
    """The installation holds people, organisations, groups or documents already."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """How much of each kind of thing the world holds; a paragraph counts in each language."""

    counts: dict[str, int]


async def is_empty(session: AsyncSession) -> bool:
    """Whether nobody has brought anything into the installation yet."""
    something: list[ColumnElement[bool]] = [select(table).exists() for table in _BROUGHT]
    return not (await session.execute(select(or_(*something)))).scalar_one()


async def load(database: Sessions, files: FileStore, *, today: date) -> Loaded:
    """Load the whole world, as it looks at the beginning of `today`, or nothing of it.

    The same day gives the same world, identifiers apart. Raises NotEmpty, and OutsideCalendar for
    a day around which the holidays are not known.
    """
    async with begin(database, now=moment(today, 0)) as work:
        session = work.session
        await session.execute(_ONE_LOADER)
        if not await is_empty(session):
            raise NotEmpty
        await _play(session, files, today)
        return Loaded(dict((await session.execute(_counts())).one()._mapping))


async def _play(session: AsyncSession, files: FileStore, today: date) -> None:
    async with joined(session, now=moment(today - timedelta(days=FIRST_DAY), 0)) as installing:
        await put_in_shipped(installing)
    stage = Stage(session, files, Timetable(today, await calendar_of(session, CALENDAR)))
    await founding.enrol_people(stage)
    await founding.register_organisations(stage)
    await founding.found_groups(stage)
    revised = await play_first_round(stage)
    await exempt_a_draft(stage)
    await play_second_round(stage, revised)
    await announce_a_consultation(stage)
    await prepare_a_plan(stage)


def _counts() -> Select[tuple[int, ...]]:
    counted = (
        select(func.count()).select_from(table).scalar_subquery().label(name)
        for name, table in _COUNTED.items()
    )
    return select(*counted)
