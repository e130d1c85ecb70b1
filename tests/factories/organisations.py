"""Organisations and who represents them, as the secretariat makes them."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from tryeza.kernel.alphabet import fold
from tryeza.kernel.work import Work
from tryeza.organisations import actions, representation, verification
from tryeza.organisations.models import OrganisationKind


async def verified_organisation(
    work: Work, kind: OrganisationKind, names: Mapping[str, str], *, on: date
) -> UUID:
    """A verified organisation with a role mailbox and nobody to represent it yet."""
    mailbox = f"{fold(next(iter(names.values()))).replace(' ', '.')}@example.org"
    organisation_id = await actions.register(
        work, kind=kind, names=names, on=on, role_mailbox=mailbox
    )
    await verification.verify(work, organisation_id=organisation_id, on=on)
    return organisation_id


async def represent(
    work: Work,
    organisation_id: UUID,
    person_id: UUID,
    *,
    since: date,
    function: str | None = None,
    lead: bool = False,
) -> UUID:
    """Let a person, who has agreed, speak for an organisation, with no end yet."""
    return await representation.add_representative(
        work,
        organisation_id=organisation_id,
        person_id=person_id,
        since=since,
        function=function,
        lead=lead,
        consent_on_paper=True,
    )
