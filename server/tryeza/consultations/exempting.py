"""Registers drafts approved without consultation, and why; annual statistics count them."""

from datetime import date
from uuid import UUID

from sqlalchemy import select

from tryeza.consultations import queries, rules
from tryeza.consultations.deadlines import local_date
from tryeza.consultations.models import Consultation, Exemption
from tryeza.consultations.packs.demands import exemption_gaps
from tryeza.consultations.packs.shape import RulePack
from tryeza.consultations.rules import Act, ConsultationFacts
from tryeza.documents.models import Document
from tryeza.documents.queries import visible_to
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import stream_of
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work

LONGEST_TEXT = 20_000


async def exempt(
    work: Work,
    *,
    document_id: UUID,
    justification: str,
    approved_on: date,
    legal_basis: str | None = None,
) -> Exemption:
    """Register that a draft was approved without consultation, and why.

    Raises Invalid for a day that has not come yet where the rules hold, too: what may still be
    consulted on is no exemption.
    """
    document, pack_id, pack = await _unconsulted(work, document_id, approved_on)
    today = local_date(work.now, pack.timezone)
    if approved_on > today:
        raise invalid("approvedOn", "consultations.approved_later", today=f"{today:%d.%m.%Y}")
    if exemption_gaps(pack, justification):
        raise invalid("justification", "consultations.missing.justification")
    exemption = Exemption(
        id=ids.new_id(),
        document_id=document.id,
        rule_pack_id=pack_id,
        justification=clean(justification, path="justification", longest=LONGEST_TEXT),
        legal_basis=(legal_basis or "").strip()[:500] or None,
        approved_on=approved_on,
        recorded_by_id=work.actor.person_id,
        recorded_at=work.now,
    )
    with told(
        {"uq_exemption_document_id": invalid("documentId", "consultations.exempted_already")}
    ):
        work.session.add(exemption)
        await work.session.flush()
    work.record(
        "consultations.document_exempted",
        stream=stream_of("document", document.id),
        subject_id=exemption.id,
        approved=approved_on.isoformat(),
    )
    return exemption


async def _unconsulted(work: Work, document_id: UUID, day: date) -> tuple[Document, UUID, RulePack]:
    wanted = select(Document).where(Document.id == document_id, visible_to(work.actor))
    from_document = (await work.session.execute(wanted)).scalar_one_or_none()
    if from_document is None:
        raise NotFound("document")
    facts = ConsultationFacts(None, queries.document_facts(from_document))
    rules.require(work.actor, Act.EXEMPT, facts, work.now)
    opened = select(Consultation.id).where(
        Consultation.document_id == document_id, Consultation.opened_at.is_not(None)
    )
    if (await work.session.execute(opened.limit(1))).first():
        raise invalid("documentId", "consultations.was_consulted")
    governed = await queries.pack_for(work.session, from_document.kind, day)
    if governed is None:
        raise invalid("approvedOn", "consultations.no_pack_in_force")
    return from_document, *governed
