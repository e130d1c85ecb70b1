"""Reading groups: who sees which, their seats on a day, and which seats a person fills."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import (
    ColumnElement,
    ColumnExpressionArgument,
    ScalarSelect,
    and_,
    exists,
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by
from sqlalchemy.orm import InstrumentedAttribute, aliased

from tryeza.groups.models import Group, Seat, SeatHolder
from tryeza.kernel.actor import Actor, HeldSeat, SeatRole
from tryeza.kernel.catalogue import Language, written_as
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.queries import speaking_on

Column = ColumnElement[Any] | InstrumentedAttribute[Any]


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which groups the actor sees: the public ones, and those in which they sit or lead.

    The people of an organisation that has or had a seat see the group, too: somebody must fill it.
    """
    return visible_as(actor, Group.id, Group.is_public)


def visible_as(actor: Actor, group_id: Column, is_public: Column) -> ColumnElement[bool]:
    """The same for groups that a statement reads under another name, by these two columns."""
    if actor.is_secretariat:
        return true()
    theirs = aliased(Seat)
    seated = (
        exists()
        .where(theirs.group_id == group_id, theirs.organisation_id.in_(actor.organisations()))
        .correlate_except(theirs)
    )
    return or_(is_public, group_id.in_(actor.groups()), seated)


def holders_visible_to(actor: Actor) -> ColumnElement[bool]:
    """On which seats the actor sees the people: in their own groups and for their organisations."""
    if actor.is_secretariat:
        return true()
    return or_(Seat.group_id.in_(actor.groups()), Seat.organisation_id.in_(actor.organisations()))


def seats_on(day: date) -> ColumnElement[bool]:
    """Which seats there are on a day, in groups whose term includes it."""
    return and_(terms.on(Seat.term, day), terms.on(Group.term, day))


def holders_on(day: date) -> ColumnElement[bool]:
    """Who fills a seat on a day: only whoever represents the seat's organisation then."""
    speaking = aliased(Representative)
    represented = (
        exists()
        .where(
            speaking.person_id == SeatHolder.person_id,
            speaking.organisation_id == Seat.organisation_id,
            speaking_on(day, speaking),
        )
        .correlate_except(speaking)
    )
    return and_(terms.on(SeatHolder.term, day), represented)


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
        .join(own, own.id == Seat.group_id)
        .join(Group, reached)
        .where(
            SeatHolder.person_id == person_id,
            holders_on(on),
            seats_on(on),
            terms.on(own.term, on),
            Organisation.standing == Standing.VERIFIED,
        )
        .scalar_subquery()
    )


def parse_seats(listed: Sequence[Any]) -> tuple[HeldSeat, ...]:
    """The seats that `seats_of` gave."""
    return msgspec.convert(listed, tuple[HeldSeat, ...])
