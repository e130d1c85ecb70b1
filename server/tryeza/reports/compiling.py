"""Compiles a report from the records of a consultation: what `content` describes, and no more."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.deadlines import local_date
from tryeza.consultations.derivations import read_back
from tryeza.consultations.models import Consultation, Coordinator, Extension, RulePackRevision
from tryeza.documents.models import Document, Version
from tryeza.kernel.journal import ZERO, JournalHead, stream_of
from tryeza.organisations.models import Organisation as OrganisationRow
from tryeza.people.models import Person
from tryeza.reports import content
from tryeza.reports.content import (
    ConsultationReport,
    PackReference,
    Stage,
    VersionReference,
)
from tryeza.reports.hearing import Received, heard, organisations_of, recorded
from tryeza.reports.models import Narrative, Report
from tryeza.reports.placing import places_of
from tryeza.reports.texts import ReportTexts


async def compile_report(
    session: AsyncSession, report: Report, *, cut_off: datetime
) -> ConsultationReport:
    """The report as the records stand, of what was received up to `cut_off` (UTC)."""
    head = await _head(session, report)
    consultation, document, version, pack, institution = head
    revised = await _revised(session, consultation, report.version_id)
    texts = await ReportTexts.read(session, version, revised)
    said = await heard(session, consultation, cut_off)
    places = await places_of(session, said.rows)
    organisations = await organisations_of(session, said)
    received = Received(consultation, said, places, organisations)
    return ConsultationReport(
        title=document.titles,
        kind=document.kind,
        institution=institution.names if institution else {},
        coordinators=await _coordinators(session, consultation.id),
        pack=PackReference(pack.key, pack.titles, str(pack.content["source"])),
        stages=await _stages(session, consultation),
        version=_version(version, consultation.zone),
        revised_version=_version(revised, consultation.zone) if revised else None,
        number=report.number,
        cut_off=cut_off,
        zone=consultation.zone,
        organisations=tuple(organisations.values()),
        meetings=(),
        comments=received.annex(),
        withheld=received.withheld(),
        people_not_shown=received.people_not_shown(),
        recorded_comments=await recorded(session, consultation.id, cut_off),
        changes=await texts.changes(texts.compared),
        narratives=await _narratives(session, report.id),
        journal_head=await _journal_head(session, consultation.id),
        text_language=texts.compared,
        other_texts=await texts.others(),
    )


async def _head(
    session: AsyncSession, report: Report
) -> tuple[Consultation, Document, Version, RulePackRevision, OrganisationRow | None]:
    row = (
        await session.execute(
            select(Consultation, Document, Version, RulePackRevision, OrganisationRow)
            .join(Document, Document.id == Consultation.document_id)
            .join(Version, Version.id == Consultation.version_id)
            .join(RulePackRevision, RulePackRevision.id == Consultation.rule_pack_id)
            .outerjoin(OrganisationRow, OrganisationRow.id == Document.proposing_organisation_id)
            .where(Consultation.id == report.consultation_id)
        )
    ).one()
    return row[0], row[1], row[2], row[3], row[4]


async def _revised(
    session: AsyncSession, consultation: Consultation, version_id: UUID
) -> Version | None:
    """The version that the report shows the changes to; none while it is the one asked about."""
    if version_id == consultation.version_id:
        return None
    return await session.get_one(Version, version_id)


async def _coordinators(session: AsyncSession, consultation_id: UUID) -> tuple[str, ...]:
    rows = await session.execute(
        select(Person.name)
        .join(Coordinator, Coordinator.person_id == Person.id)
        .where(Coordinator.consultation_id == consultation_id)
        .order_by(Coordinator.appointed_at, Person.id)
    )
    return tuple(rows.scalars())


async def _stages(session: AsyncSession, consultation: Consultation) -> tuple[Stage, ...]:
    if consultation.derivation is None:
        return ()
    counted = read_back(consultation.derivation)
    reasons = await session.execute(
        select(Extension.reason)
        .where(Extension.consultation_id == consultation.id)
        .order_by(Extension.extended_at)
    )
    return (
        Stage(
            kind=consultation.kind,
            opens=counted.opens,
            closes=counted.closes,
            working_days=counted.inclusive,
            working_days_without_first=counted.without_first,
            extensions=tuple(reasons.scalars()),
        ),
    )


def _version(version: Version, zone: str) -> VersionReference:
    published: date | None = None
    if version.published_at is not None:
        published = local_date(version.published_at, zone)
    name = version.label or str(version.number)
    return VersionReference(version.number, name, published, version.audience)


async def _narratives(session: AsyncSession, report_id: UUID) -> tuple[content.Narrative, ...]:
    rows = await session.execute(
        select(Narrative)
        .where(Narrative.report_id == report_id)
        .order_by(Narrative.section, Narrative.language)
    )
    return tuple(
        content.Narrative(content.Section(row.section), row.language, row.text)
        for row in rows.scalars()
    )


async def _journal_head(session: AsyncSession, consultation_id: UUID) -> str:
    stream = stream_of("consultation", consultation_id)
    head = select(JournalHead.hash).where(JournalHead.stream == stream)
    found = (await session.execute(head)).scalar_one_or_none()
    return (found or ZERO).hex()
