"""The verbs of an organisation itself: register it, and edit what is said of it."""

from collections.abc import Mapping
from datetime import date
from typing import Unpack
from uuid import UUID

from sqlalchemy import Text, exists, func, literal, select

from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, Limit, Problem, invalid
from tryeza.kernel.work import Work
from tryeza.organisations import rules
from tryeza.organisations.acting import (
    digest_of,
    facts_of,
    load_organisation,
    record,
    require_reachable,
)
from tryeza.organisations.details import (
    IDENTITY,
    NAMING,
    Columns,
    Details,
    Particulars,
    checked,
    found_by,
    function_of,
)
from tryeza.organisations.models import Organisation, OrganisationKind, Representative, Standing
from tryeza.organisations.naming import base_slug, slug_of
from tryeza.organisations.queries import PUBLIC_STANDINGS
from tryeza.organisations.rules import UNVERIFIED, Act
from tryeza.organisations.terms import term_of

MOST_WAITING = 5  # organisations that one person has registered and nobody has verified yet


async def register(
    work: Work,
    *,
    kind: OrganisationKind,
    names: Mapping[str, str],
    on: date,
    function: str | None = None,
    **particulars: Unpack[Particulars],
) -> UUID:
    """Register an organisation, to be verified by the secretariat, and give its id.

    Whoever registers it represents it from the day `on` as its lead, with this `function`; the
    secretariat registers for others and does not. Raises Invalid, and Limit for a person of whose
    organisations too many wait.
    """
    rules.require(work.actor, Act.REGISTER, None)
    columns = checked({"kind": kind, "names": names, **particulars})
    organisation_id = ids.new_id()
    slug = await _slug_if_free(work, organisation_id, columns)
    work.session.add(
        Organisation(
            **columns,
            **found_by(columns),
            id=organisation_id,
            slug=slug,
            standing=Standing.REGISTERED,
            registered_by_id=work.actor.person_id,
            created_at=work.now,
        )
    )
    with told(_taken()):
        await work.session.flush()
    if not work.actor.is_secretariat:
        await _represent(work, organisation_id, function, on)
    record(
        work,
        "organisation_registered",
        organisation_id,
        organisation_kind=kind,
        digest=digest_of(columns),
    )
    return organisation_id


async def edit(
    work: Work, *, organisation_id: UUID, revision: int, on: date, **details: Unpack[Details]
) -> int:
    """Change what is said of an organisation and give its new revision; what is absent stays.

    Raises Conflict when it is no longer at `revision`; Invalid when values do not fit, and when a
    verified organisation would be left with nobody to reach on the day `on`.
    """
    organisation = await load_organisation(work, organisation_id)
    facts = facts_of(organisation)
    rules.require(work.actor, Act.EDIT, facts)
    if IDENTITY & details.keys():
        rules.require(work.actor, Act.EDIT_IDENTITY, facts)
    _require_current(organisation, revision)
    changed = _change(organisation, checked(details))
    if not changed:
        return revision
    organisation.revision = revision + 1
    with told(_taken()):
        await work.session.flush()
    if "role_mailbox" in changed:
        await require_reachable(work, organisation, on=on)
    record(
        work,
        "details_edited",
        organisation_id,
        fields=sorted(changed),
        digest=digest_of(changed),
        revision=revision + 1,
    )
    return revision + 1


async def _slug_if_free(work: Work, organisation_id: UUID, columns: Columns) -> str:
    """A slug that no other has; Limit or Invalid when the organisation may not be registered."""
    base = base_slug(columns["names"])
    waiting = select(func.count(Organisation.id)).where(
        Organisation.registered_by_id == work.actor.person_id,
        Organisation.standing.in_(UNVERIFIED),
    )
    number = columns.get("registration_number")
    number_is_taken = exists().where(
        Organisation.registration_number == literal(number, Text),  # NULL is nobody's number
        Organisation.standing.in_(PUBLIC_STANDINGS),
    )
    slug_is_taken = exists().where(Organisation.slug == base)
    facts = await work.session.execute(
        select(waiting.scalar_subquery(), number_is_taken, slug_is_taken)
    )
    waiting_now, number_taken, slug_taken = facts.one()
    if waiting_now >= MOST_WAITING and not work.actor.is_secretariat:
        raise Limit("organisations.too_many_waiting", MOST_WAITING)
    if number_taken:
        raise invalid("registrationNumber", "organisations.number_taken")
    return slug_of(columns["names"], taken=(base,) if slug_taken else (), thing_id=organisation_id)


async def _represent(work: Work, organisation_id: UUID, function: str | None, on: date) -> None:
    """Make the actor the organisation's first representative, and its lead."""
    work.session.add(
        Representative(
            organisation_id=organisation_id,
            person_id=work.actor.person_id,
            function=function_of(function),
            is_lead=True,
            term=term_of(on, None),
            recorded_by_id=work.actor.person_id,
            recorded_at=work.now,
            agreed_at=work.now,  # by registering it
        )
    )
    await work.session.flush()


def _require_current(organisation: Organisation, revision: int) -> None:
    if organisation.revision != revision:
        raise Conflict(
            "organisations.changed_meanwhile",
            subject_id=organisation.id,
            current_revision=organisation.revision,
        )


def _change(organisation: Organisation, columns: Columns) -> Columns:
    """Set the columns that differ, and those that follow from them; give what differed."""
    changed = {key: value for key, value in columns.items() if getattr(organisation, key) != value}
    if "side" in changed and organisation.standing not in UNVERIFIED:
        raise invalid("kind", "organisations.side_is_fixed")  # its seats were given to that side
    followed = {key: columns.get(key, getattr(organisation, key)) for key in NAMING}
    for key, value in {**changed, **found_by(followed)}.items():
        setattr(organisation, key, value)
    return changed


def _taken() -> Mapping[str, Problem]:
    """What two people who write the same at the same moment are told."""
    return {
        "uq_organisation_slug": invalid("names", "organisations.just_registered"),
        "uq_organisation_registration_number": invalid(
            "registrationNumber", "organisations.number_taken"
        ),
    }
