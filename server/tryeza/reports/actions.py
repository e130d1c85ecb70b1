"""What people do with reports: prepare them, write what no record holds, publish them once."""

from hashlib import sha256
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.documents.models import Version
from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Conflict, FieldError, Invalid, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.text import clean, clean_language
from tryeza.kernel.work import Work
from tryeza.reports import queries, rules
from tryeza.reports.checks import blocking, gaps, told
from tryeza.reports.compiling import compile_report
from tryeza.reports.content import ConsultationReport, Section, freeze, thaw
from tryeza.reports.models import Narrative, Report
from tryeza.reports.narrative import LONGEST_NARRATIVE
from tryeza.reports.rules import Act

MOST_GAPS_TOLD: Final = 200


async def prepare(work: Work, *, consultation_id: UUID, version_id: UUID | None = None) -> Report:
    """Begin a consultation's report, at the revised version if there is one to show."""
    consultation, document = await consultation_queries.consultation_for(
        work.session, work.actor, consultation_id, for_change=True
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.PREPARE, on, work.now)
    await _require_of_document(work, consultation, version_id)
    newest = select(func.coalesce(func.max(Report.number), 0)).where(
        Report.consultation_id == consultation_id
    )
    report = Report(
        id=ids.new_id(),
        consultation_id=consultation_id,
        number=int((await work.session.execute(newest)).scalar_one()) + 1,
        version_id=version_id or consultation.version_id,
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(report)
    await work.session.flush()
    _record(work, "report_prepared", report, number=report.number)
    return report


async def write(
    work: Work, *, report_id: UUID, section: Section, language: str, text: str, revision: int
) -> Narrative:
    """Write a section in one language; `revision` is the one that was read, 0 for none yet."""
    report, consultation = await _changeable(work, Act.WRITE, report_id)
    del consultation
    words = clean(text, path="text", longest=LONGEST_NARRATIVE) if text.strip() else ""
    language = clean_language(language, path="language")
    found = await work.session.get(Narrative, (report.id, section.value, language))
    stands = found.revision if found else 0
    if stands != revision:
        raise Conflict("reports.changed_meanwhile", subject_id=report.id, current_revision=stands)
    if found is None:
        found = Narrative(report_id=report.id, section=section.value, language=language)
        work.session.add(found)
    found.text, found.revision = words, stands + 1
    found.edited_by_id, found.edited_at = work.actor.person_id, work.now
    await work.session.flush()
    _record(
        work,
        "narrative_written",
        report,
        section=section.value,
        language=language,
        words=sha256(words.encode()).hexdigest(),
    )
    return found


async def show_version(work: Work, *, report_id: UUID, version_id: UUID) -> Report:
    """Say which revised version the report shows the changes to."""
    report, consultation = await _changeable(work, Act.WRITE, report_id)
    await _require_of_document(work, consultation, version_id)
    report.version_id = version_id
    await work.session.flush()
    _record(work, "report_version_set", report, version=str(version_id))
    return report


async def publish(work: Work, *, report_id: UUID, language: Language) -> Report:
    """Freeze the report and publish it; from now on every format is made of the same bytes.

    Raises Invalid naming each gap that stands in the way, in document order.
    """
    report, consultation = await _changeable(work, Act.PUBLISH, report_id)
    compiled = await compile_report(work.session, report, cut_off=work.now)
    pack = await consultation_queries.pack_of(work.session, consultation.rule_pack_id)
    found = blocking(gaps(compiled, pack, language))
    if found:
        raise Invalid(*(FieldError("reportId", told(gap)) for gap in found[:MOST_GAPS_TOLD]))
    report.frozen = freeze(compiled)
    report.sha256 = sha256(report.frozen).digest()
    report.cut_off_at = work.now
    report.published_at, report.published_by_id = work.now, work.actor.person_id
    await work.session.flush()
    _record(work, "report_published", report, number=report.number, sha256=report.sha256.hex())
    return report


async def content_of(work: Work, *, report_id: UUID) -> ConsultationReport:
    """What the report holds: frozen if it is published, else as the records stand now."""
    report, _, _ = await queries.report_for(work.session, work.actor, report_id)
    if report.frozen is not None:
        return thaw(report.frozen)
    return await compile_report(work.session, report, cut_off=work.now)


async def _changeable(work: Work, act: Act, report_id: UUID) -> tuple[Report, Consultation]:
    report, consultation, document = await queries.report_for(
        work.session, work.actor, report_id, for_change=True
    )
    on = consultation_queries.facts_of(consultation, document)
    published = report.published_at is not None
    rules.require(work.actor, act, on, work.now, is_published=published)
    return report, consultation


async def _require_of_document(
    work: Work, consultation: Consultation, version_id: UUID | None
) -> None:
    if version_id is None:
        return
    known = select(Version.id).where(
        Version.id == version_id,
        Version.document_id == consultation.document_id,
        Version.published_at.is_not(None),
    )
    if (await work.session.execute(known)).first() is None:
        raise invalid("versionId", "reports.version_not_of_document")


def _record(work: Work, kind: str, report: Report, **facts: FactValue) -> None:
    work.record(
        f"reports.{kind}",
        stream=stream_of("consultation", report.consultation_id),
        subject_id=report.id,
        organisation_id=None,
        **facts,
    )
