"""The roster: who has which seat in a group on a given day, and who fills it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, case, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.groups.models import Group, Seat, SeatHolder
from tryeza.groups.queries import holders_visible_to, represents, visible_to
from tryeza.kernel.actor import Actor, SeatRole, Side
from tryeza.kernel.catalogue import Language
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation
from tryeza.organisations.narrowing import sort_column
from tryeza.people.models import Person


@dataclass(frozen=True, slots=True)
class HolderSeen:
    """A person who fills a seat, as its holder or as an alternate."""

    id: UUID
    person_id: UUID
    person_name: str
    is_alternate: bool
    term: terms.Term


@dataclass(frozen=True, slots=True)
class SeatSeen:
    """A seat as the actor sees it; `holders` is empty where they are not for the actor."""

    id: UUID
    group_id: UUID
    organisation_id: UUID
    role: SeatRole
    side: Side
    term: terms.Term
    basis: str | None
    holders: tuple[HolderSeen, ...] = ()


async def rosters(
    session: AsyncSession,
    actor: Actor,
    group_ids: frozenset[UUID],
    *,
    on: date,
    language: Language,
) -> Mapping[UUID, tuple[SeatSeen, ...]]:
    """The seats of these groups on this day: co-leads, members, observers, each by their names.

    In the alphabetical order of this language. A holder is there who represents the seat's
    organisation on that day. A group without seats, or not for the actor, has no entry.
    """
    seats: dict[UUID, SeatSeen] = {}
    for row in await session.execute(_select_seats(actor, group_ids, on, language)):
        seat = seats.setdefault(row[0], SeatSeen(*row[:7]))
        if row[7] is not None:
            seats[seat.id] = replace(seat, holders=(*seat.holders, HolderSeen(*row[7:])))
    found: dict[UUID, tuple[SeatSeen, ...]] = {}
    for seat in seats.values():
        found[seat.group_id] = (*found.get(seat.group_id, ()), seat)
    return found


_ROLES_IN_ORDER = {SeatRole.CO_LEAD: 1, SeatRole.MEMBER: 2, SeatRole.OBSERVER: 3}


def _select_seats(
    actor: Actor, group_ids: frozenset[UUID], on: date, language: Language
) -> Select[*tuple[Any, ...]]:
    """A row for each seat and holder; a seat whose holders are none or hidden has one row."""
    return (
        select(
            Seat.id,
            Seat.group_id,
            Seat.organisation_id,
            Seat.role,
            Seat.side,
            Seat.term,
            Seat.basis,
            SeatHolder.id,
            SeatHolder.person_id,
            Person.name,
            SeatHolder.is_alternate,
            SeatHolder.term,
        )
        .select_from(Seat)
        .join(Group, Group.id == Seat.group_id)
        .join(Organisation, Organisation.id == Seat.organisation_id)
        .outerjoin(SeatHolder, _fills(actor, on))
        .outerjoin(Person, Person.id == SeatHolder.person_id)
        .where(
            Seat.group_id.in_(group_ids),
            visible_to(actor),
            terms.on(Seat.term, on),
            terms.on(Group.term, on),
        )
        .order_by(
            case(_ROLES_IN_ORDER, value=Seat.role),
            sort_column(language),
            Seat.id,
            SeatHolder.is_alternate,
            SeatHolder.id,
        )
    )


def _fills(actor: Actor, on: date) -> ColumnElement[bool]:
    """That a holder belongs to the seat, sits on it on this day, and is for the actor to see."""
    represented = exists().where(represents(on)).correlate(Seat, SeatHolder)
    return and_(
        SeatHolder.seat_id == Seat.id,
        terms.on(SeatHolder.term, on),
        represented,
        holders_visible_to(actor),
    )
