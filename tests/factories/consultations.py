"""Consultations for tests, prepared and opened as a coordinator does."""

from datetime import date
from hashlib import sha256
from uuid import UUID

from tryeza.consultations import actions, editing
from tryeza.consultations.models import ConsultationKind, SupportingKind
from tryeza.documents.actions import keep_file
from tryeza.kernel.files import Kept
from tryeza.kernel.work import Work

MEMORANDUM = b"Memorandum shpjegues"


async def prepared(
    work: Work,
    version_id: UUID,
    kind: ConsultationKind,
    *,
    opens: date,
    closes: date | None = None,
    decides_separately: bool = False,
) -> UUID:
    """A consultation with everything that the rule pack asks for, not opened yet."""
    consultation = await actions.prepare(
        work,
        version_id=version_id,
        kind=kind,
        titles={"sq": "Konsultim për udhëzimin", "en": "Consultation on the instruction"},
        contact_name="Arta Lisi",
        contact_email="arta@zqm.example",
        opens_on=opens,
        closes_on=closes,
        decides_separately=decides_separately,
    )
    kept = Kept(sha256(MEMORANDUM).digest(), len(MEMORANDUM))
    file = await keep_file(work, kept=kept, name="memorandum.txt", media_type="text/plain")
    await work.session.flush()
    await editing.add_supporting(
        work,
        consultation_id=consultation.id,
        file_id=file.id,
        kind=SupportingKind.EXPLANATORY_MEMORANDUM,
        titles={"sq": "Memorandum shpjegues"},
    )
    return consultation.id
