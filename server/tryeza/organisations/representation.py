"""The verbs of representation: who speaks for an organisation, for which term, and who leads."""

from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select

from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Limit, NotFound, invalid
from tryeza.kernel.journal import FactValue
from tryeza.kernel.work import Work
from tryeza.organisations import rules
from tryeza.organisations.acting import (
    facts_of,
    load_organisation,
    record,
    require_reachable,
)
from tryeza.organisations.details import function_of
from tryeza.organisations.models import Organisation, Representative
from tryeza.organisations.queries import representatives_visible_to, visible_to
from tryeza.organisations.rules import Act
from tryeza.organisations.terms import Term, first_day, last_day, shortened, term_of
from tryeza.people import actions as people
from tryeza.people.leaving import PRESENT
from tryeza.people.models import Person

MOST_REPRESENTATIVES = 50  # of one organisation at the same time


async def add_representative(
    work: Work,
    *,
    organisation_id: UUID,
    person_id: UUID,
    since: date,
    until: date | None = None,
    function: str | None = None,
    lead: bool = False,
) -> UUID:
    """Let a person speak for an organisation from `since` to `until`; the representative's id.

    Both days are included. Raises Invalid when the person represents it in that time already,
    Limit when too many do.
    """
    organisation = await load_organisation(work, organisation_id)
    rules.require(work.actor, Act.ADD_REPRESENTATIVE, facts_of(organisation))
    term = term_of(since, until)
    await _require_room(work, organisation_id, person_id, term)
    representative = Representative(
        id=ids.new_id(),
        organisation_id=organisation_id,
        person_id=person_id,
        function=function_of(function),
        is_lead=lead,
        term=term,
        recorded_by_id=work.actor.person_id,
        recorded_at=work.now,
    )
    work.session.add(representative)
    twice = invalid("since", "organisations.represents_already")
    with told({"ex_representative_once_at_a_time": twice}):
        await work.session.flush()
    _record(work, "representative_added", representative, lead=lead)
    return representative.id


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
) -> UUID:
    """Let a person speak for an organisation who is known by an e-mail address only.

    Whoever has no account is invited to make one, in this language.
    """
    organisation = await load_organisation(work, organisation_id)
    rules.require(work.actor, Act.INVITE_REPRESENTATIVE, facts_of(organisation))
    person_id = await people.invite(work, name=name, email=email, language=language)
    return await add_representative(
        work,
        organisation_id=organisation_id,
        person_id=person_id,
        since=since,
        until=until,
        function=function,
        lead=lead,
    )


async def change_function(
    work: Work, *, representative_id: UUID, function: str | None, on: date
) -> None:
    """Say what the person does in the organisation; not of a term that was over before `on`."""
    representative = await _load_serving(work, representative_id, on)
    said = function_of(function)
    if said != representative.function:
        representative.function = said
        await work.session.flush()
        _record(work, "function_changed", representative)


async def give_lead(work: Work, *, representative_id: UUID, on: date) -> None:
    """Give a representative the mandate to submit the organisation's position."""
    await _set_lead(work, representative_id, on, lead=True)


async def take_lead(work: Work, *, representative_id: UUID, on: date) -> None:
    """Take the mandate to submit the organisation's position from a representative."""
    await _set_lead(work, representative_id, on, lead=False)


async def end_representative(work: Work, *, representative_id: UUID, until: date, on: date) -> None:
    """End a representative's term; `until` is its last day. Representatives may end their own.

    Raises Invalid when the term ends earlier already, or when a verified organisation could be
    reached by nobody after it (from the day `on` when that is later).
    """
    representative, organisation = await _load(work, representative_id)
    own = representative.person_id == work.actor.person_id
    act = Act.RESIGN if own else Act.END_REPRESENTATIVE
    rules.require(work.actor, act, facts_of(organisation))
    representative.term = shortened(representative.term, until)
    await work.session.flush()
    await require_reachable(work, organisation, on=max(until + timedelta(days=1), on))
    _record(work, "representative_ended", representative)


async def _set_lead(work: Work, representative_id: UUID, on: date, *, lead: bool) -> None:
    representative = await _load_serving(work, representative_id, on)
    if representative.is_lead is not lead:
        representative.is_lead = lead
        await work.session.flush()
        _record(work, "lead_given" if lead else "lead_taken", representative)


async def _load_serving(work: Work, representative_id: UUID, on: date) -> Representative:
    """A representative who may be changed: what was over before `on` stays as it was."""
    representative, organisation = await _load(work, representative_id)
    rules.require(work.actor, Act.CHANGE_REPRESENTATIVE, facts_of(organisation))
    last = last_day(representative.term)
    if last is not None and last < on:
        raise invalid("representativeId", "organisations.term_is_over", last=f"{last:%d.%m.%Y}")
    return representative


async def _load(work: Work, representative_id: UUID) -> tuple[Representative, Organisation]:
    statement = (
        select(Representative, Organisation)
        .join(Organisation, Organisation.id == Representative.organisation_id)
        .where(
            Representative.id == representative_id,
            visible_to(work.actor),
            representatives_visible_to(work.actor),
        )
        .with_for_update(of=Organisation)
        .execution_options(populate_existing=True)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("representative")
    return row[0], row[1]


async def _require_room(work: Work, organisation_id: UUID, person_id: UUID, term: Term) -> None:
    """NotFound unless there is such a person, Limit when the organisation has too many already."""
    serving = select(func.count(Representative.id)).where(
        Representative.organisation_id == organisation_id, Representative.term.overlaps(term)
    )
    statement = select(serving.scalar_subquery()).where(
        Person.id == person_id, Person.status.in_(PRESENT)
    )
    already = (await work.session.execute(statement)).scalar_one_or_none()
    if already is None:
        raise NotFound("person")
    if already >= MOST_REPRESENTATIVES:
        raise Limit("organisations.too_many_representatives", MOST_REPRESENTATIVES)


def _record(work: Work, event: str, representative: Representative, **facts: FactValue) -> None:
    last = last_day(representative.term)
    record(
        work,
        event,
        representative.organisation_id,
        subject_id=representative.id,
        person=str(representative.person_id),
        since=first_day(representative.term).isoformat(),
        until=last.isoformat() if last else None,
        **facts,
    )
