"""The verbs of representation: who speaks for an organisation, for which term, and who leads."""

from datetime import date, timedelta
from uuid import UUID

from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.work import Work
from tryeza.organisations import consenting, rules
from tryeza.organisations.acting import (
    facts_of,
    load_organisation,
    record_mandate,
    require_reachable,
    select_representative,
)
from tryeza.organisations.asking import Wanted, ask
from tryeza.organisations.consenting import require_not_over
from tryeza.organisations.details import function_of
from tryeza.organisations.models import Organisation, Representative
from tryeza.organisations.rules import Act
from tryeza.organisations.terms import first_day, shortened, term_of
from tryeza.people import actions as people
from tryeza.people import pace


async def add_representative(
    work: Work,
    *,
    organisation_id: UUID,
    person_id: UUID,
    since: date,
    until: date | None = None,
    function: str | None = None,
    lead: bool = False,
    consent_on_paper: bool = False,
) -> UUID:
    """Ask a person to speak for an organisation from `since` to `until`; the representative's id.

    Both days are included. They speak for it once they accept; at once who adds themselves, and
    where the secretariat has their consent on paper. Raises Invalid when the person represents it
    or is asked to in that time already, Limit when too many do or too many are asked.
    """
    organisation = await load_organisation(work, organisation_id)
    rules.require(work.actor, Act.ADD_REPRESENTATIVE, facts_of(organisation))
    if not work.actor.is_secretariat:  # a question reaches somebody as an invitation does
        await pace.spend(work.session, pace.INVITATIONS, str(work.actor.person_id), work.now)
    term = term_of(since, until)
    wanted = Wanted(person_id, term, function_of(function), lead, consent_on_paper)
    return await ask(work, organisation, wanted)


async def invite_representative(
    work: Work,
    *,
    organisation_id: UUID,
    name: str,
    email: str,
    language: Language,
    since: date,
    until: date | None = None,
    function: str | None = None,
    lead: bool = False,
    consent_on_paper: bool = False,
) -> UUID:
    """Ask a person to speak for an organisation who is known by an e-mail address only.

    Whoever has no account is invited to make one, in this language. Otherwise as
    `add_representative`.
    """
    organisation = await load_organisation(work, organisation_id)
    rules.require(work.actor, Act.INVITE_REPRESENTATIVE, facts_of(organisation))
    person_id = await people.invite(work, name=name, email=email, language=language)
    term = term_of(since, until)
    wanted = Wanted(person_id, term, function_of(function), lead, consent_on_paper)
    return await ask(work, organisation, wanted)


async def change_function(
    work: Work, *, representative_id: UUID, function: str | None, on: date
) -> None:
    """Say what the person does in the organisation; not of a term that was over before `on`."""
    representative = await _load_serving(work, representative_id, on)
    said = function_of(function)
    if said != representative.function:
        representative.function = said
        await work.session.flush()
        record_mandate(work, "function_changed", representative)


async def give_lead(work: Work, *, representative_id: UUID, on: date) -> None:
    """Give a representative the mandate to submit the organisation's position."""
    await _set_lead(work, representative_id, on, lead=True)


async def take_lead(work: Work, *, representative_id: UUID, on: date) -> None:
    """Take the mandate to submit the organisation's position from a representative."""
    await _set_lead(work, representative_id, on, lead=False)


async def end_representative(
    work: Work, *, representative_id: UUID, until: date | None, on: date
) -> None:
    """End a representative's term; `until` is its last day. Representatives may end their own.

    Without `until` it ends at once: with the day before `on`. Whom it only asks is asked no
    longer, and what is to end before its first day is taken back, if that has not passed: no day
    of it counts. Raises Invalid when the term ends earlier already, or when a verified
    organisation could be reached by nobody after it (from the day `on` when that is later).
    """
    representative, organisation = await _load(work, representative_id)
    own = representative.person_id == work.actor.person_id
    act = Act.RESIGN if own else Act.END_REPRESENTATIVE
    rules.require(work.actor, act, facts_of(organisation, representative))
    if representative.agreed_at is None:
        if own:
            await consenting.decline(work, representative_id=representative_id)
        else:
            await _take_back(work, representative)
        return
    last = until or on - timedelta(days=1)
    if last < first_day(representative.term) and first_day(representative.term) >= on:
        await _take_back(work, representative)
    else:
        representative.term = shortened(representative.term, last)
        await work.session.flush()
        record_mandate(work, "representative_ended", representative)
    await require_reachable(work, organisation, on=max(last + timedelta(days=1), on))


async def _take_back(work: Work, representative: Representative) -> None:
    representative.withdrawn_at = work.now
    await work.session.flush()
    record_mandate(work, "mandate_taken_back", representative)


async def _set_lead(work: Work, representative_id: UUID, on: date, *, lead: bool) -> None:
    representative = await _load_serving(work, representative_id, on)
    if representative.is_lead is not lead:
        representative.is_lead = lead
        await work.session.flush()
        record_mandate(work, "lead_given" if lead else "lead_taken", representative)


async def _load_serving(work: Work, representative_id: UUID, on: date) -> Representative:
    """A representative who may be changed: what was over before `on` stays as it was."""
    representative, organisation = await _load(work, representative_id)
    rules.require(work.actor, Act.CHANGE_REPRESENTATIVE, facts_of(organisation))
    require_not_over(representative, on)
    return representative


async def _load(work: Work, representative_id: UUID) -> tuple[Representative, Organisation]:
    """A representative who was not taken back. Raises NotFound, and Invalid for one who was."""
    statement = select_representative(work.actor, representative_id)
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("representative")
    if row[0].withdrawn_at is not None:
        raise invalid("representativeId", "organisations.was_taken_back")
    representative, organisation = row
    return representative, organisation
