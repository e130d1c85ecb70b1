"""Reading organisations: who sees which, who represents them, and for whom a person speaks."""

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
    case,
    func,
    or_,
    select,
    text,
    true,
)
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.actor import Actor, Mandate, Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Page, Slice, page_of, select_page
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation, OrganisationKind, Representative, Standing
from tryeza.organisations.narrowing import Wanted, by_name, conditions, sort_column
from tryeza.organisations.rules import MAY, Act, OrganisationFacts, roles
from tryeza.people.models import Person

# Whoever was verified once stays in public view: comments and seats name them.
PUBLIC_STANDINGS = (Standing.VERIFIED, Standing.SUSPENDED)


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which organisations the actor sees: the verified and their own; the secretariat all."""
    if actor.is_secretariat:
        return true()
    in_public = Organisation.standing.in_(PUBLIC_STANDINGS)
    return or_(in_public, Organisation.id.in_(actor.organisations()))


def representatives_visible_to(actor: Actor) -> ColumnElement[bool]:
    """Which representatives the actor sees, by name and function: as the table of rights says."""
    if MAY[Act.SEE_REPRESENTATIVES] & roles(actor, None):
        return true()
    return Representative.organisation_id.in_(actor.organisations())


@dataclass(frozen=True, slots=True)
class OrganisationSeen:
    """An organisation as the actor sees it; `standing_reason` is None where it is not for them."""

    id: UUID
    slug: str
    kind: OrganisationKind
    side: Side
    names: dict[str, str]
    short_name: str | None
    about: dict[str, str]
    fields_of_activity: list[str]
    registration_number: str | None
    role_mailbox: str | None
    website: str | None
    standing: Standing
    standing_reason: str | None
    standing_set_at: datetime | None
    revision: int
    created_at: datetime

    @property
    def facts(self) -> OrganisationFacts:
        """What the rules need to know of it."""
        return OrganisationFacts(self.id, self.standing)


def select_organisations(actor: Actor) -> Select[*tuple[Any, ...]]:
    """The SELECT behind `OrganisationSeen`, its columns in order."""
    return select(
        Organisation.id,
        Organisation.slug,
        Organisation.kind,
        Organisation.side,
        Organisation.names,
        Organisation.short_name,
        Organisation.about,
        Organisation.fields_of_activity,
        Organisation.registration_number,
        Organisation.role_mailbox,
        Organisation.website,
        Organisation.standing,
        case((_own(actor), Organisation.standing_reason)).label("standing_reason"),
        Organisation.standing_set_at,
        Organisation.revision,
        Organisation.created_at,
    ).where(visible_to(actor))


async def load_organisations(
    session: AsyncSession, actor: Actor, organisation_ids: frozenset[UUID]
) -> Mapping[UUID, OrganisationSeen]:
    """Those of these organisations which the actor sees, by id."""
    statement = select_organisations(actor).where(Organisation.id.in_(organisation_ids))
    return {row.id: _seen(row) for row in await session.execute(statement)}


async def load_by_slug(session: AsyncSession, actor: Actor, slug: str) -> OrganisationSeen | None:
    """The organisation of this address, or None when there is none or none for this actor."""
    statement = select_organisations(actor).where(Organisation.slug == slug)
    row = (await session.execute(statement)).one_or_none()
    return _seen(row) if row else None


async def list_organisations(
    session: AsyncSession, actor: Actor, part: Slice, *, wanted: Wanted, language: Language
) -> Page[OrganisationSeen]:
    """The organisations that are wanted, in the alphabetical order of this language."""
    place = sort_column(language)
    statement = select_organisations(actor).add_columns(place).where(*conditions(wanted))
    rows = (await session.execute(select_page(statement, by_name(language), part))).all()
    page = page_of(rows, part, [place.key, "id"])
    seen = tuple(_seen(row[:-1]) for row in page.items)
    return Page(seen, page.cursors, page.has_next, page.has_previous)


async def count_organisations(session: AsyncSession, actor: Actor, *, wanted: Wanted) -> int:
    """How many of the organisations that are wanted the actor sees."""
    statement = select(func.count(Organisation.id)).where(visible_to(actor), *conditions(wanted))
    return (await session.execute(statement)).scalar_one()


@dataclass(frozen=True, slots=True)
class RepresentativeSeen:
    """A person who represents an organisation for a term."""

    id: UUID
    organisation_id: UUID
    person_id: UUID
    person_name: str
    function: str | None
    is_lead: bool
    term: terms.Term


async def list_representatives(
    session: AsyncSession, actor: Actor, organisation_ids: frozenset[UUID], *, on: date | None
) -> Mapping[UUID, tuple[RepresentativeSeen, ...]]:
    """Who represents these organisations on this day (None: ever), leads first, then by seniority.

    Only those which the actor may see; an organisation without any has no entry.
    """
    statement = _select_representatives(actor).where(
        Representative.organisation_id.in_(organisation_ids)
    )
    if on is not None:
        statement = statement.where(terms.on(Representative.term, on))
    found: dict[UUID, tuple[RepresentativeSeen, ...]] = {}
    for row in await session.execute(statement):
        seen = _representative_seen(row)
        found[seen.organisation_id] = (*found.get(seen.organisation_id, ()), seen)
    return found


def _select_representatives(actor: Actor) -> Select[*tuple[Any, ...]]:
    return (
        select(
            Representative.id,
            Representative.organisation_id,
            Representative.person_id,
            Person.name,
            Representative.function,
            Representative.is_lead,
            Representative.term,
        )
        .join(Person, Person.id == Representative.person_id)
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .where(visible_to(actor), representatives_visible_to(actor))
        .order_by(Representative.is_lead.desc(), Representative.id)
    )


def _seen(row: Sequence[Any]) -> OrganisationSeen:
    return OrganisationSeen(*row)


def _representative_seen(row: Sequence[Any]) -> RepresentativeSeen:
    return RepresentativeSeen(*row)


def mandates_of(person_id: UUID | ColumnExpressionArgument[UUID], on: date) -> ScalarSelect[Any]:
    """For whom a person may speak on this day, as a JSON array for `parse_mandates`.

    A scalar subquery, so that whoever acts is read in one statement; `person_id` may be a column
    of that statement. Organisations that are not verified are there too, and marked so.
    """
    mandate = func.jsonb_build_object(
        *("organisation_id", Representative.organisation_id),
        *("side", Organisation.side),
        *("verified", Organisation.standing == Standing.VERIFIED),
        *("lead", Representative.is_lead),
    )
    listed = func.jsonb_agg(aggregate_order_by(mandate, Representative.id), type_=JSONB)
    return (
        select(func.coalesce(listed, text("'[]'::jsonb"), type_=JSONB))
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .where(Representative.person_id == person_id, terms.on(Representative.term, on))
        .scalar_subquery()
    )


def parse_mandates(listed: Sequence[Any]) -> tuple[Mandate, ...]:
    """The mandates that `mandates_of` gave."""
    return msgspec.convert(listed, tuple[Mandate, ...])


def _own(actor: Actor) -> ColumnElement[bool]:
    """Which organisations the actor sees from the inside."""
    return true() if actor.is_secretariat else Organisation.id.in_(actor.organisations())
