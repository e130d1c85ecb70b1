"""The verbs by which the secretariat says whether an organisation is what it says it is."""

from datetime import date
from uuid import UUID

from tryeza.kernel.constraints import told
from tryeza.kernel.errors import invalid
from tryeza.kernel.work import Work
from tryeza.organisations import rules
from tryeza.organisations.acting import (
    digest_of,
    facts_of,
    load_organisation,
    record,
    require_reachable,
)
from tryeza.organisations.details import reason_of
from tryeza.organisations.models import Organisation, Standing
from tryeza.organisations.rules import Act


async def verify(work: Work, *, organisation_id: UUID, on: date, reason: str | None = None) -> None:
    """Confirm that an organisation is what it says, also one that was refused before.

    `reason` may name the proof. Raises Invalid when nobody could be reached on the day `on`, or
    another verified organisation has the same registration number.
    """
    proof = reason_of(reason) if reason and reason.strip() else None
    organisation = await _decide(work, organisation_id, Act.VERIFY, proof)
    await require_reachable(work, organisation, on=on)


async def refuse(work: Work, *, organisation_id: UUID, reason: str) -> None:
    """Refuse to verify an organisation, with the reason; its people read it and may mend it."""
    await _decide(work, organisation_id, Act.REFUSE, reason_of(reason))


async def suspend(work: Work, *, organisation_id: UUID, reason: str) -> None:
    """Suspend a verified organisation: its people's voice and its seats rest."""
    await _decide(work, organisation_id, Act.SUSPEND, reason_of(reason))


async def restore(work: Work, *, organisation_id: UUID, reason: str) -> None:
    """Lift a suspension, with the reason."""
    await _decide(work, organisation_id, Act.RESTORE, reason_of(reason))


_LEADS_TO = {
    Act.VERIFY: Standing.VERIFIED,
    Act.REFUSE: Standing.REFUSED,
    Act.SUSPEND: Standing.SUSPENDED,
    Act.RESTORE: Standing.VERIFIED,
}
_EVENTS = {
    Act.VERIFY: "organisation_verified",
    Act.REFUSE: "organisation_refused",
    Act.SUSPEND: "organisation_suspended",
    Act.RESTORE: "organisation_restored",
}


async def _decide(work: Work, organisation_id: UUID, act: Act, reason: str | None) -> Organisation:
    organisation = await load_organisation(work, organisation_id)
    rules.require(work.actor, act, facts_of(organisation))
    organisation.standing = _LEADS_TO[act]
    organisation.standing_reason = reason
    organisation.standing_set_at = work.now
    organisation.standing_set_by_id = work.actor.person_id
    organisation.revision += 1
    taken = invalid("registrationNumber", "organisations.number_taken")
    with told({"uq_organisation_registration_number": taken}):
        await work.session.flush()
    digest = digest_of(reason) if reason else None
    record(work, _EVENTS[act], organisation_id, reason_digest=digest)
    return organisation
