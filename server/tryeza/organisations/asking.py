"""Puts down who is to represent an organisation, and asks them where they have not agreed yet."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, or_, select

from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language, in_language
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Limit, NotFound, invalid
from tryeza.kernel.work import Work
from tryeza.organisations import rules
from tryeza.organisations.acting import facts_of, record_mandate
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.rules import Act
from tryeza.organisations.terms import Term
from tryeza.people import notices
from tryeza.people.leaving import PRESENT
from tryeza.people.models import Person, PersonStatus

MOST_REPRESENTATIVES = 50  # of one organisation at the same time


@dataclass(frozen=True, slots=True)
class Wanted:
    """Who is to represent, how, and whether the secretariat says that they agreed on paper."""

    person_id: UUID
    term: Term
    function: str | None
    lead: bool
    consent_on_paper: bool

    def consent(self, work: Work) -> str:
        """How the person has agreed: by their own act, on paper, or not yet: they are asked."""
        if self.person_id == work.actor.person_id:
            return "own"
        return "paper" if self.consent_on_paper else "asked"


async def ask(work: Work, organisation: Organisation, wanted: Wanted) -> UUID:
    """Record a mandate, and ask the person where they have not agreed yet; its id."""
    if wanted.consent_on_paper:
        rules.require(work.actor, Act.RECORD_CONSENT, facts_of(organisation))
    person = await _require_room(work, organisation.id, wanted.person_id, wanted.term)
    consent = wanted.consent(work)
    representative = Representative(
        id=ids.new_id(),
        organisation_id=organisation.id,
        person_id=wanted.person_id,
        function=wanted.function,
        is_lead=wanted.lead,
        term=wanted.term,
        recorded_by_id=work.actor.person_id,
        recorded_at=work.now,
        agreed_at=None if consent == "asked" else work.now,
    )
    work.session.add(representative)
    twice = invalid("since", "organisations.represents_already")
    with told({"ex_representative_once_at_a_time": twice}):
        await work.session.flush()
    record_mandate(work, "representative_added", representative, lead=wanted.lead, consent=consent)
    if consent == "asked":
        await _tell_asked(work, person, organisation)
    return representative.id


async def _require_room(work: Work, organisation_id: UUID, person_id: UUID, term: Term) -> Person:
    """The person; NotFound unless there is one, Limit when the organisation has too many already.

    Everybody who is asked counts, whenever their term would be.
    """
    serving = select(func.count(Representative.id)).where(
        Representative.organisation_id == organisation_id,
        Representative.withdrawn_at.is_(None),
        or_(Representative.term.overlaps(term), Representative.agreed_at.is_(None)),
    )
    statement = select(Person, serving.scalar_subquery()).where(
        Person.id == person_id, Person.status.in_(PRESENT)
    )
    found = (await work.session.execute(statement)).one_or_none()
    if found is None:
        raise NotFound("person")
    person: Person = found[0]
    if found[1] >= MOST_REPRESENTATIVES:
        raise Limit("organisations.too_many_representatives", MOST_REPRESENTATIVES)
    return person


async def _tell_asked(work: Work, person: Person, organisation: Organisation) -> None:
    """Tell somebody with an account, by mail, that an organisation asks them to speak for it.

    Only a verified one is taken to people's mailboxes; another's question waits on their desk.
    Whoever has no account yet is told by the invitation.
    """
    if organisation.standing is Standing.VERIFIED and person.status is PersonStatus.ACTIVE:
        name = in_language(organisation.names, Language(person.language))
        await notices.asked_to_represent(work, person, organisation=name)
