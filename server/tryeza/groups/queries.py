"""Reading groups: who sees which, their seats on a day, and which seats a person fills."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    ColumnElement,
    ColumnExpressionArgument,
    ScalarSelect,
    Select,
    and_,
    exists,
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.groups.models import Group, GroupKind, Seat, SeatHolder
from tryeza.groups.rules import GroupFacts
from tryeza.kernel.actor import Actor, HeldSeat, SeatRole
from tryeza.kernel.catalogue import Language, written_as
from tryeza.kernel.pages import Ordering, Page, Slice, page_of, select_page
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation, Representative, Standing


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which groups the actor sees: the public ones, and those in which they sit or lead.

    The people of an organisation that has or had a seat see the group, too: somebody must fill it.
    """
    if actor.is_secretariat:
        return true()
    theirs = aliased(Seat)
    seated = (
        exists()
        .where(theirs.group_id == Group.id, theirs.organisation_id.in_(actor.organisations()))
        .correlate(Group)
    )
    return or_(Group.is_public, Group.id.in_(actor.groups()), seated)


def holders_visible_to(actor: Actor) -> ColumnElement[bool]:
    """On which seats the actor sees the people: in their own groups and for their organisations."""
    if actor.is_secretariat:
        return true()
    return or_(Seat.group_id.in_(actor.groups()), Seat.organisation_id.in_(actor.organisations()))


@dataclass(frozen=True, slots=True)
class GroupSeen:
    """A group as the actor sees it."""

    id: UUID
    slug: str
    kind: GroupKind
    parent_id: UUID | None
    names: dict[str, str]
    mandate: dict[str, str]
    objective: str | None
    is_public: bool
    term: terms.Term
    dissolved_reason: str | None
    revision: int
    created_at: datetime

    @property
    def facts(self) -> GroupFacts:
        """What the rules need to know of it."""
        return GroupFacts(self.id, terms.last_day(self.term))


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which groups a list is to hold; what is empty does not narrow it. `on`: in office then."""

    kinds: frozenset[GroupKind] = frozenset()
    parent_id: UUID | None = None
    on: date | None = None


def select_groups(actor: Actor) -> Select[*tuple[Any, ...]]:
    """The SELECT behind `GroupSeen`, its columns in order."""
    return select(
        Group.id,
        Group.slug,
        Group.kind,
        Group.parent_id,
        Group.names,
        Group.mandate,
        Group.objective,
        Group.is_public,
        Group.term,
        Group.dissolved_reason,
        Group.revision,
        Group.created_at,
    ).where(visible_to(actor))


async def load_groups(
    session: AsyncSession, actor: Actor, group_ids: frozenset[UUID]
) -> Mapping[UUID, GroupSeen]:
    """Those of these groups which the actor sees, by id."""
    statement = select_groups(actor).where(Group.id.in_(group_ids))
    return {row.id: _seen(row) for row in await session.execute(statement)}


async def load_by_slug(session: AsyncSession, actor: Actor, slug: str) -> GroupSeen | None:
    """The group of this address, or None when there is none or none for this actor."""
    statement = select_groups(actor).where(Group.slug == slug)
    row = (await session.execute(statement)).one_or_none()
    return _seen(row) if row else None


async def list_groups(
    session: AsyncSession, actor: Actor, part: Slice, *, wanted: Wanted, language: Language
) -> Page[GroupSeen]:
    """The groups that are wanted, in the alphabetical order of this language."""
    place = sort_column(language)
    statement = select_groups(actor).add_columns(place).where(*conditions(wanted))
    ordering = Ordering((place, Group.id))
    rows = (await session.execute(select_page(statement, ordering, part))).all()
    page = page_of(rows, part, [place.key, "id"])
    seen = tuple(_seen(row[:-1]) for row in page.items)
    return Page(seen, page.cursors, page.has_next, page.has_previous)


async def count_groups(session: AsyncSession, actor: Actor, *, wanted: Wanted) -> int:
    """How many of the groups that are wanted the actor sees."""
    statement = select(func.count(Group.id)).where(visible_to(actor), *conditions(wanted))
    return (await session.execute(statement)).scalar_one()


def conditions(wanted: Wanted) -> list[ColumnElement[bool]]:
    """The conditions that narrow a list to what is wanted."""
    narrowed: list[ColumnElement[bool]] = []
    if wanted.kinds:
        narrowed.append(Group.kind.in_(wanted.kinds))
    if wanted.parent_id is not None:
        narrowed.append(Group.parent_id == wanted.parent_id)
    if wanted.on is not None:
        narrowed.append(terms.on(Group.term, wanted.on))
    return narrowed


def sort_column(language: Language) -> Any:
    """The column that keeps the place of a name in this language's alphabetical order."""
    return {"sq": Group.sort_sq, "sr": Group.sort_sr, "en": Group.sort_en}[written_as(language)]


def seats_of(person_id: UUID | ColumnExpressionArgument[UUID], on: date) -> ScalarSelect[Any]:
    """The seats that a person fills on this day, as a JSON array for `parse_seats`.

    A scalar subquery, so that whoever acts is read in one statement; `person_id` may be a column
    of that statement. A seat counts while its group and the holder are in office, the holder
    represents the organisation, and the organisation is verified. A co-lead of a group is listed
    as co-lead of the groups that belong to it, too.
    """
    own = aliased(Group)
    reached = or_(
        Group.id == own.id, and_(Group.parent_id == own.id, Seat.role == SeatRole.CO_LEAD)
    )
    seat = func.jsonb_build_object(
        *("group_id", Group.id),
        *("organisation_id", Seat.organisation_id),
        *("role", Seat.role),
    )
    listed = func.jsonb_agg(aggregate_order_by(seat, Group.id, Seat.role, Seat.id), type_=JSONB)
    return (
        select(func.coalesce(listed, text("'[]'::jsonb"), type_=JSONB))
        .select_from(SeatHolder)
        .join(Seat, Seat.id == SeatHolder.seat_id)
        .join(Organisation, Organisation.id == Seat.organisation_id)
        .join(Representative, represents(on))
        .join(own, own.id == Seat.group_id)
        .join(Group, reached)
        .where(
            SeatHolder.person_id == person_id,
            terms.on(SeatHolder.term, on),
            terms.on(Seat.term, on),
            terms.on(own.term, on),
            terms.on(Group.term, on),
            Organisation.standing == Standing.VERIFIED,
        )
        .scalar_subquery()
    )


def parse_seats(listed: Sequence[Any]) -> tuple[HeldSeat, ...]:
    """The seats that `seats_of` gave."""
    return msgspec.convert(listed, tuple[HeldSeat, ...])


def represents(on: date) -> ColumnElement[bool]:
    """That the seat's holder represents the seat's organisation on this day."""
    return and_(
        Representative.person_id == SeatHolder.person_id,
        Representative.organisation_id == Seat.organisation_id,
        terms.on(Representative.term, on),
    )


def _seen(row: Sequence[Any]) -> GroupSeen:
    return GroupSeen(*row)
