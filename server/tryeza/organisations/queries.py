"""Reading organisations: who sees which, who sees their people, and for whom a person speaks."""

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
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by

from tryeza.kernel.actor import Actor, Mandate
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.rules import MAY, Act, roles

# Whoever was verified once stays in public view: comments and seats name them.
PUBLIC_STANDINGS = (Standing.VERIFIED, Standing.SUSPENDED)


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which organisations the actor sees: the verified and their own; the secretariat all."""
    if actor.is_secretariat:
        return true()
    in_public = Organisation.standing.in_(PUBLIC_STANDINGS)
    return or_(in_public, Organisation.id.in_(actor.organisations()))


def visible_beside(actor: Actor) -> ColumnElement[bool]:
    """Which organisations the actor sees beside a representative: also those that ask the actor."""
    return or_(visible_to(actor), Representative.person_id == actor.person_id)


def representatives_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which representatives the actor sees, by name and function: as the table of rights says.

    And themselves, also when they no longer represent anybody. Who has not agreed is seen by the
    organisation's leads and the secretariat only.
    """
    if actor.is_secretariat:
        return true()
    led = [mandate.organisation_id for mandate in actor.mandates if mandate.lead]
    return or_(
        Representative.organisation_id.in_(led),
        Representative.person_id == actor.person_id,
        and_(Representative.agreed_at.is_not(None), _of_organisations_open_to(actor)),
    )


def _of_organisations_open_to(actor: Actor) -> ColumnElement[bool]:
    if MAY[Act.SEE_REPRESENTATIVES] & roles(actor, None):
        return true()
    return Representative.organisation_id.in_(actor.organisations())


def speaking_on(day: date, of: type[Representative] = Representative) -> ColumnElement[bool]:
    """The condition that somebody represents on this day: agreed, not taken back, in their term."""
    return and_(terms.on(of.term, day), agreed(of))


def agreed(of: type[Representative] = Representative) -> ColumnElement[bool]:
    """The condition that the person has agreed, and it was not taken back."""
    return and_(of.agreed_at.is_not(None), of.withdrawn_at.is_(None))


def asked() -> ColumnElement[bool]:
    """The condition that somebody was asked to represent, and has not answered."""
    return and_(Representative.agreed_at.is_(None), Representative.withdrawn_at.is_(None))


def mandates_of(person_id: UUID | ColumnExpressionArgument[UUID], on: date) -> ScalarSelect[Any]:
    """For whom a person may speak on this day, as a JSON array for `parse_mandates`.

    A scalar subquery, so that whoever acts is read in one statement; `person_id` may be a column
    of that statement. Organisations that are not verified, or are suspended, are there too, and
    marked so; those that ask and have no answer yet are not.
    """
    mandate = func.jsonb_build_object(
        *("organisation_id", Representative.organisation_id),
        *("side", Organisation.side),
        *("verified", Organisation.standing == Standing.VERIFIED),
        *("lead", Representative.is_lead),
        *("suspended", Organisation.standing == Standing.SUSPENDED),
    )
    listed = func.jsonb_agg(aggregate_order_by(mandate, Representative.id), type_=JSONB)
    return (
        select(func.coalesce(listed, text("'[]'::jsonb"), type_=JSONB))
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .where(Representative.person_id == person_id, speaking_on(on))
        .scalar_subquery()
    )


def parse_mandates(listed: Sequence[Any]) -> tuple[Mandate, ...]:
    """The mandates that `mandates_of` gave."""
    return msgspec.convert(listed, tuple[Mandate, ...])
