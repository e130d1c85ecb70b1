"""What people do with consultations: prepare, open, extend and withdraw them."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from sqlalchemy import delete, exists, insert, literal, select
from sqlalchemy.sql.dml import ReturningInsert

from tryeza.consultations import derivations, queries, rules
from tryeza.consultations.calendars import OutsideCalendar
from tryeza.consultations.deadlines import PeriodInvalid, Window
from tryeza.consultations.derivations import Derivation
from tryeza.consultations.models import (
    Consultation,
    ConsultationKind,
    ConsultationState,
    Coordinator,
    Extension,
)
from tryeza.consultations.packs.demands import (
    Gap,
    earliest_close,
)
from tryeza.consultations.rules import Act, ConsultationFacts
from tryeza.documents.actions import widen
from tryeza.documents.models import Audience, Document, Version
from tryeza.documents.queries import version_for
from tryeza.kernel import ids
from tryeza.kernel.clock import day_of
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Fact, FieldError, Invalid, NotFound, Told, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.localised import clean_name, clean_texts
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work
from tryeza.organisations.models import Representative
from tryeza.organisations.naming import base_slug
from tryeza.organisations.queries import speaking_on
from tryeza.people.leaving import PRESENT
from tryeza.people.models import Person
from tryeza.people.queries import appearing

LONGEST_TITLE = 500
LONGEST_TEXT = 20_000
LONGEST_REASON = 5_000

WINDOW_TOLD = {
    "ck_consultation_closes_after_it_opens": invalid("closesOn", "consultations.missing.order")
}

AUDIENCES: Mapping[ConsultationKind, Audience] = {
    ConsultationKind.PRELIMINARY: Audience.PUBLIC,
    ConsultationKind.WORKING_GROUP: Audience.GROUP,
    ConsultationKind.ORGANISATIONS: Audience.ORGANISATIONS,
    ConsultationKind.INSTITUTIONS: Audience.INSTITUTIONS,
    ConsultationKind.PUBLIC: Audience.PUBLIC,
}


async def prepare(
    work: Work,
    *,
    version_id: UUID,
    kind: ConsultationKind,
    titles: Mapping[str, str],
    description: Mapping[str, str] | None = None,
    contact_name: str | None = None,
    contact_email: str | None = None,
    opens_on: date | None = None,
    closes_on: date | None = None,
    decides_separately: bool = False,
    for_organisation_id: UUID | None = None,
) -> Consultation:
    """Prepare a consultation on a published version; whoever prepares it coordinates it."""
    version, document = await version_for(work.session, work.actor, version_id)
    facts = ConsultationFacts(None, queries.document_facts(document))
    rules.require(work.actor, Act.PREPARE, facts, work.now)
    if for_organisation_id is not None and not work.actor.speaks_for(for_organisation_id):
        raise invalid("forOrganisationId", "consultations.speaks_not_for_it")
    governed = await queries.pack_for(work.session, document.kind, work.now.date())
    if governed is None:
        raise invalid("versionId", "consultations.no_pack_in_force")
    pack_id, pack = governed
    kept = titled(titles)
    consultation_id = ids.new_id()
    consultation = Consultation(
        id=consultation_id,
        slug=f"{base_slug(kept) or 'x'}-{consultation_id.hex[-6:]}",
        document_id=document.id,
        version_id=version.id,
        kind=kind,
        audience=AUDIENCES[kind],
        titles=kept,
        description=described(description),
        contact_name=line_of(contact_name, "contactName"),
        contact_email=line_of(contact_email, "contactEmail"),
        rule_pack_id=pack_id,
        zone=pack.timezone,
        opens_on=opens_on,
        closes_on=closes_on,
        state=ConsultationState.PREPARED,
        decides_separately=decides_separately,
        revision=1,
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    with told(WINDOW_TOLD):
        work.session.add(consultation)
        await work.session.flush()
    if work.actor.person_id is not None:
        work.session.add(
            _coordinator(work, consultation_id, work.actor.person_id, for_organisation_id)
        )
        await work.session.flush()
    record(work, "consultation_prepared", consultation, kind_of=kind.value, version=str(version.id))
    return consultation


async def appoint(
    work: Work, *, consultation_id: UUID, person_id: UUID, for_organisation_id: UUID | None = None
) -> Consultation:
    """Appoint a coordinator, who acts for an organisation that they represent on this day.

    Raises Invalid for whoever has no account (any more) or does not represent it.
    """
    consultation, _ = await to_change(work, Act.APPOINT, consultation_id)
    appointed = _appointing(work, consultation_id, person_id, for_organisation_id)
    if consultation.opened_at is not None and consultation.audience is Audience.PUBLIC:
        appointed = appointed.add_cte(appearing(person_id, work.now).cte("appearing"))
    twice = invalid("personId", "consultations.coordinates_already")
    with told({"pk_consultation_coordinator": twice}):
        made = (await work.session.execute(appointed)).one_or_none()
    if made is None:
        code = "no_such_person" if for_organisation_id is None else "speaks_not_for_it"
        raise invalid("personId", f"consultations.{code}")
    record(work, "coordinator_appointed", consultation, person=str(person_id))
    return consultation


async def dismiss(work: Work, *, consultation_id: UUID, person_id: UUID) -> Consultation:
    """End a coordinator's appointment; a consultation keeps at least one."""
    consultation, _ = await to_change(work, Act.APPOINT, consultation_id)
    held = select(Coordinator.person_id).where(Coordinator.consultation_id == consultation_id)
    coordinators = set((await work.session.execute(held)).scalars())
    if person_id not in coordinators:
        raise NotFound("coordinator")
    if len(coordinators) == 1:
        raise invalid("personId", "consultations.needs_a_coordinator")
    await work.session.execute(
        delete(Coordinator).where(
            Coordinator.consultation_id == consultation_id, Coordinator.person_id == person_id
        )
    )
    record(work, "coordinator_dismissed", consultation, person=str(person_id))
    return consultation


async def open_consultation(work: Work, *, consultation_id: UUID) -> Consultation:
    """Open (or announce) a consultation: from its first day on, its audience may comment.

    A last day that was not set is the first that the pack allows. Raises Invalid naming
    everything that the pack asks for and that is missing.
    """
    consultation, _ = await to_change(work, Act.OPEN, consultation_id)
    pack = await queries.pack_of(work.session, consultation.rule_pack_id)
    calendar = await queries.calendar_of(work.session, pack.calendar)
    if consultation.opens_on and not consultation.closes_on:
        first_allowed = earliest_close(pack, consultation.opens_on, calendar)
        consultation.closes_on = first_allowed.due if first_allowed else None
    await work.session.flush()
    gaps = (await queries.gaps_of(work.session, [consultation.id], work.now))[consultation.id]
    if gaps:
        raise Invalid(*(FieldError("consultationId", _told(gap)) for gap in gaps))
    opens, closes = consultation.opens_on, consultation.closes_on
    if opens is None or closes is None:
        raise invalid("closesOn", "consultations.missing.end")
    version = await _version_to_be_asked_about(work, consultation)
    if version.published_at is None:
        raise invalid("versionId", "documents.version_is_not_published")
    window = _window(opens, closes, consultation.zone)
    consultation.opens_at, consultation.closes_at = window.opens_at, window.closes_at
    consultation.derivation = derivations.stored(derivations.derive(pack, opens, closes, calendar))
    consultation.state = ConsultationState.OPENED
    consultation.opened_at, consultation.opened_by_id = work.now, work.actor.person_id
    consultation.revision += 1
    await work.session.flush()
    await widen(work, version=version, audience=consultation.audience)
    record(
        work,
        "consultation_opened",
        consultation,
        opens=opens.isoformat(),
        closes=closes.isoformat(),
        audience=consultation.audience.value,
    )
    return consultation


async def extend(
    work: Work, *, consultation_id: UUID, closes_on: date, reason: str
) -> Consultation:
    """Move the last day to a later one, for a reason that everybody reads."""
    consultation, _ = await to_change(work, Act.EXTEND, consultation_id)
    why = clean(reason, path="reason", longest=LONGEST_REASON)
    before = consultation.closes_on
    if before is None or closes_on <= before:
        raise invalid("closesOn", "consultations.extension_is_not_later")
    derivation = await derived(work, consultation, closes_on)
    await apply_extension(work, consultation, closes_on, why, derivation)
    return consultation


async def apply_extension(
    work: Work, consultation: Consultation, closes_on: date, reason: str, derivation: Derivation
) -> None:
    """Write an extension that was decided, with its derivation and its event."""
    before, opens = consultation.closes_on, consultation.opens_on
    if before is None or opens is None:
        raise invalid("consultationId", "consultations.is_prepared")
    window = _window(opens, closes_on, consultation.zone)
    consultation.closes_on, consultation.closes_at = closes_on, window.closes_at
    consultation.derivation = derivations.stored(derivation)
    consultation.revision += 1
    work.session.add(
        Extension(
            id=ids.new_id(),
            consultation_id=consultation.id,
            closed_on=before,
            closes_on=closes_on,
            reason=reason,
            derivation=derivations.stored(derivation),
            extended_by_id=work.actor.person_id,
            extended_at=work.now,
        )
    )
    await work.session.flush()
    record(
        work,
        "consultation_extended",
        consultation,
        closed=before.isoformat(),
        closes=closes_on.isoformat(),
    )


async def withdraw(work: Work, *, consultation_id: UUID, reason: str) -> Consultation:
    """Withdraw a consultation, for a reason that everybody reads; what was said stays."""
    consultation, _ = await to_change(work, Act.WITHDRAW, consultation_id)
    consultation.withdrawn_reason = clean(reason, path="reason", longest=LONGEST_REASON)
    consultation.state = ConsultationState.WITHDRAWN
    consultation.revision += 1
    await work.session.flush()
    record(work, "consultation_withdrawn", consultation)
    return consultation


async def derived(work: Work, consultation: Consultation, closes_on: date) -> Derivation:
    """The derivation of the window with this last day. Invalid when it cannot be counted."""
    pack = await queries.pack_of(work.session, consultation.rule_pack_id)
    calendar = await queries.calendar_of(work.session, pack.calendar)
    if consultation.opens_on is None:
        raise invalid("opensOn", "consultations.missing.start")
    try:
        return derivations.derive(pack, consultation.opens_on, closes_on, calendar)
    except (OutsideCalendar, PeriodInvalid) as error:
        raise invalid("closesOn", "consultations.window_cannot_be_counted") from error


async def _version_to_be_asked_about(work: Work, consultation: Consultation) -> Version:
    """The version; in the same statement those who coordinate a public consultation appear."""
    wanted = select(Version).where(Version.id == consultation.version_id)
    if consultation.audience is Audience.PUBLIC:
        them = select(Coordinator.person_id).where(Coordinator.consultation_id == consultation.id)
        wanted = wanted.add_cte(appearing(them, work.now).cte("appearing"))
    return (await work.session.scalars(wanted)).one()


async def to_change(work: Work, act: Act, consultation_id: UUID) -> tuple[Consultation, Document]:
    """The consultation, held still, and its document. Raises what refuses the act."""
    consultation, document = await queries.consultation_for(
        work.session, work.actor, consultation_id, for_change=act is not Act.SEE_PREPARED
    )
    rules.require(work.actor, act, queries.facts_of(consultation, document), work.now)
    return consultation, document


def _told(gap: Gap) -> Told:
    facts: dict[str, Fact] = {name: str(value) for name, value in gap.facts.items()}
    return Told(f"consultations.{gap.code}", facts)


def _window(opens: date, closes: date, zone: str) -> Window:
    try:
        return Window(opens, closes, zone)
    except PeriodInvalid as error:
        raise invalid("closesOn", "consultations.missing.order") from error


def _appointing(
    work: Work, consultation_id: UUID, person_id: UUID, organisation_id: UUID | None
) -> ReturningInsert[tuple[UUID]]:
    """The INSERT of an appointment, which does nothing for whoever cannot be appointed."""
    values = {
        Coordinator.consultation_id: consultation_id,
        Coordinator.person_id: person_id,
        Coordinator.organisation_id: organisation_id,
        Coordinator.appointed_at: work.now,
    }
    row = select(*(literal(value, column.type) for column, value in values.items()))
    row = row.where(exists().where(Person.id == person_id, Person.status.in_(PRESENT)))
    if organisation_id is not None:
        row = row.where(
            exists().where(
                Representative.person_id == person_id,
                Representative.organisation_id == organisation_id,
                speaking_on(day_of(work.now)),
            )
        )
    return insert(Coordinator).from_select(list(values), row).returning(Coordinator.person_id)


def _coordinator(
    work: Work, consultation_id: UUID, person_id: UUID, organisation_id: UUID | None
) -> Coordinator:
    return Coordinator(
        consultation_id=consultation_id,
        person_id=person_id,
        organisation_id=organisation_id,
        appointed_at=work.now,
    )


def titled(texts: Mapping[str, str]) -> dict[str, str]:
    """A title in its languages, as it is kept. Raises Invalid."""
    return clean_name(texts, path="title", longest=LONGEST_TITLE)


def described(texts: Mapping[str, str] | None) -> dict[str, str]:
    """What is asked and why, in its languages, as it is kept. Raises Invalid."""
    return clean_texts(texts or {}, path="description", longest=LONGEST_TEXT, multiline=True)


def line_of(text: str | None, path: str) -> str | None:
    """A line as it is kept: None for an empty one. Raises Invalid."""
    return clean(text, path=path, longest=300, multiline=False) if text and text.strip() else None


def record(work: Work, kind: str, consultation: Consultation, **facts: FactValue) -> None:
    """Write an event of the consultation."""
    work.record(
        f"consultations.{kind}",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        organisation_id=None,
        **facts,
    )
