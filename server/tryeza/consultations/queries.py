"""What can be read of consultations, each read starting from who asks."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

import msgspec
from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select, true
from sqlalchemy.dialects.postgresql import JSONB, aggregate_order_by, distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.calendars import Calendar
from tryeza.consultations.calendars import Holiday as DayOff
from tryeza.consultations.deadlines import local_date
from tryeza.consultations.models import (
    CalendarYears,
    Consultation,
    ConsultationState,
    Coordinator,
    Holiday,
    RulePackRevision,
    SupportingDocument,
    SupportingKind,
)
from tryeza.consultations.packs.demands import Gap, OpeningFacts, missing_to_open
from tryeza.consultations.packs.shape import RulePack, pack_in_force
from tryeza.consultations.rules import ConsultationFacts, Phase
from tryeza.documents import rules as document_rules
from tryeza.documents.models import Document, DraftKind, Version
from tryeza.documents.queries import edited_by
from tryeza.documents.rules import DocumentFacts
from tryeza.groups.models import Group
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound


def run_by(actor: Actor) -> ColumnElement[bool]:
    """Consultations that the actor prepares and runs; `consultation` joined with `document`."""
    return or_(edited_by(actor), Consultation.id.in_(actor.coordinates.keys()))


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Consultations opened for an audience of the actor's, and those that they run."""
    if actor.is_secretariat:
        return true()
    opened = and_(Consultation.state != ConsultationState.PREPARED, _is_asked(actor))
    # one withdrawn while it was prepared was never anybody else's to see
    opened = and_(opened, Consultation.opened_at.is_not(None))
    return or_(run_by(actor), opened)


def _is_asked(actor: Actor) -> ColumnElement[bool]:
    to_audience = Consultation.audience.in_(document_rules.audiences_of(actor))
    seats = actor.groups()
    if not seats:
        return to_audience
    parents = select(Group.parent_id).where(Group.id.in_(seats), Group.parent_id.is_not(None))
    of_group = or_(Document.group_id.in_(seats), Document.group_id.in_(parents))
    return or_(to_audience, of_group)


def consultations_of(actor: Actor) -> Select[Consultation, Document]:
    """Consultations with their documents, as far as the actor may see them."""
    return (
        select(Consultation, Document)
        .join(Document, Document.id == Consultation.document_id)
        .where(visible_to(actor))
    )


async def consultation_for(
    session: AsyncSession, actor: Actor, consultation_id: UUID, *, for_change: bool = False
) -> tuple[Consultation, Document]:
    """A consultation and its document. NotFound when it is not there for the actor."""
    wanted = consultations_of(actor).where(Consultation.id == consultation_id)
    if for_change:
        wanted = wanted.with_for_update(of=Consultation, key_share=True)
    found = (await session.execute(wanted)).one_or_none()
    if found is None:
        raise NotFound("consultation")
    return found[0], found[1]


def governed_for(actor: Actor) -> Select[Consultation, Document, dict[str, Any]]:
    """Consultations and their documents as above, each with the content of the pack it obeys."""
    return (
        consultations_of(actor)
        .join(RulePackRevision, RulePackRevision.id == Consultation.rule_pack_id)
        .add_columns(RulePackRevision.content)
    )


def facts_of(consultation: Consultation, document: Document) -> ConsultationFacts:
    """What the rules need to know of a consultation."""
    return ConsultationFacts(
        id=consultation.id,
        document=document_facts(document),
        state=consultation.state,
        opens_at=consultation.opens_at,
        closes_at=consultation.closes_at,
        audience=consultation.audience,
    )


def document_facts(document: Document) -> DocumentFacts:
    """What the rules need to know of a document."""
    return DocumentFacts(
        document.id, document.group_id, document.proposing_organisation_id, document.status
    )


def coordinated_by(person_id: ColumnElement[UUID]) -> ColumnElement[Any]:
    """[[consultation, document], …] of a person, as JSON: the part of an actor that is ours."""
    pair = func.jsonb_build_array(Consultation.id, Consultation.document_id)
    pairs = func.jsonb_agg(aggregate_order_by(pair, Consultation.id), type_=JSONB)
    return (
        select(func.coalesce(pairs, func.jsonb_build_array(type_=JSONB)))
        .join(Coordinator, Coordinator.consultation_id == Consultation.id)
        .where(Coordinator.person_id == person_id)
        .scalar_subquery()
    )


def coordinations(pairs: Sequence[Sequence[str]]) -> dict[UUID, UUID]:
    """What `coordinated_by` read, as an actor holds it."""
    return {UUID(consultation): UUID(document) for consultation, document in pairs}


def in_phase(phase: Phase, now: datetime) -> ColumnElement[bool]:
    """Consultations in a phase at a moment: `rules.phase`, as a condition."""
    opened = Consultation.state == ConsultationState.OPENED
    match phase:
        case Phase.PREPARED:
            return Consultation.state == ConsultationState.PREPARED
        case Phase.WITHDRAWN:
            return Consultation.state == ConsultationState.WITHDRAWN
        case Phase.ANNOUNCED:
            return and_(opened, Consultation.opens_at > now)
        case Phase.OPEN:
            return and_(opened, Consultation.opens_at <= now, Consultation.closes_at >= now)
        case Phase.CLOSED:
            return and_(opened, Consultation.closes_at < now)


def newest_packs() -> Select[RulePackRevision]:
    """Every pack in its newest revision."""
    newest = (
        select(RulePackRevision.id)
        .ext(distinct_on(RulePackRevision.key))
        .order_by(RulePackRevision.key, RulePackRevision.revision.desc())
    )
    return select(RulePackRevision).where(RulePackRevision.id.in_(newest.subquery().select()))


async def pack_for(
    session: AsyncSession, kind: DraftKind, day: date
) -> tuple[UUID, RulePack] | None:
    """The newest revision of the pack that governs this kind of draft on this day."""
    newest = (
        select(RulePackRevision.id, RulePackRevision.content)
        .ext(distinct_on(RulePackRevision.key))
        .order_by(RulePackRevision.key, RulePackRevision.revision.desc())
    )
    packs = {row.id: as_pack(row.content) for row in await session.execute(newest)}
    governs = pack_in_force(packs.values(), day, kind)
    return next(((id_, pack) for id_, pack in packs.items() if pack is governs), None)


async def pack_of(session: AsyncSession, pack_id: UUID) -> RulePack:
    """The pack that a consultation is bound by."""
    content = select(RulePackRevision.content).where(RulePackRevision.id == pack_id)
    return as_pack((await session.execute(content)).scalar_one())


async def gaps_of(
    session: AsyncSession, consultation_ids: Collection[UUID], now: datetime
) -> dict[UUID, list[Gap]]:
    """What their rule packs still ask for before these consultations may open now."""
    has_memorandum = (
        select(SupportingDocument.id)
        .where(
            SupportingDocument.consultation_id == Consultation.id,
            SupportingDocument.kind == SupportingKind.EXPLANATORY_MEMORANDUM,
        )
        .exists()
    )
    rows = await session.execute(
        select(
            Consultation.id,
            Consultation.contact_email,
            Consultation.opens_on,
            Consultation.closes_on,
            Consultation.zone,
            Version.published_at,
            Document.kind,
            RulePackRevision.content,
            has_memorandum.label("has_memorandum"),
        )
        .join(Document, Document.id == Consultation.document_id)
        .join(Version, Version.id == Consultation.version_id)
        .join(RulePackRevision, RulePackRevision.id == Consultation.rule_pack_id)
        .where(Consultation.id.in_(consultation_ids))
    )
    return {row.id: _gaps(row, now) for row in rows}


async def prepared_by(
    session: AsyncSession, actor: Actor, consultation_ids: Collection[UUID]
) -> set[UUID]:
    """Which of these consultations are being prepared, by the actor among others."""
    rows = await session.execute(
        select(Consultation.id)
        .join(Document, Document.id == Consultation.document_id)
        .where(Consultation.id.in_(consultation_ids), run_by(actor))
        .where(Consultation.state == ConsultationState.PREPARED)
    )
    return set(rows.scalars())


def _gaps(row: Row[*tuple[Any, ...]], now: datetime) -> list[Gap]:
    facts = OpeningFacts(
        kind=row.kind,
        has_document=row.published_at is not None,
        has_memorandum=row.has_memorandum,
        contact=row.contact_email or "",
        opens=row.opens_on,
        closes=row.closes_on,
        today=local_date(now, row.zone),
    )
    return missing_to_open(as_pack(row.content), facts)


def as_pack(content: dict[str, Any]) -> RulePack:
    """A stored pack as a type."""
    return msgspec.convert(content, RulePack)


async def calendar_of(session: AsyncSession, calendar_id: str) -> Calendar:
    """A calendar with all its holidays. NotFound when there is none of this name."""
    rows = (
        await session.execute(
            select(CalendarYears, Holiday)
            .outerjoin(Holiday, Holiday.calendar == CalendarYears.id)
            .where(CalendarYears.id == calendar_id)
        )
    ).all()
    if not rows:
        raise NotFound("calendar")
    years = rows[0][0]
    return Calendar(
        id=years.id,
        first_year=years.first_year,
        last_year=years.last_year,
        title=years.titles,
        source=years.source,
        holidays={
            day.day: DayOff(day.day, day.status, day.names, day.source)
            for _, day in rows
            if day is not None
        },
    )
