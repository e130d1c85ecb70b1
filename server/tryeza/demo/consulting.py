"""Prepares and opens the consultations of the demonstration world."""

from datetime import date, datetime
from uuid import UUID

from tryeza.consultations import actions, editing
from tryeza.consultations.models import ConsultationKind, SupportingKind
from tryeza.demo.data_files import read_bytes, read_one
from tryeza.demo.drafting import LANGUAGES, MEDIA_TYPE
from tryeza.demo.script import Consultation
from tryeza.demo.stage import Stage
from tryeza.documents.actions import keep_file
from tryeza.kernel.work import Work

MEMORANDUM = {
    "sq": "Memorandumi shpjegues",
    "sr": "Objašnjavajući memorandum",
    "en": "Explanatory memorandum",
}


async def open_public(
    stage: Stage,
    who: str,
    version_id: UUID,
    folder: str,
    *,
    opens: date,
    announced: datetime,
    contact_email: str,
    for_organisation: str,
    decides_separately: bool = True,
) -> UUID:
    """Prepare a public consultation with all that the rule pack asks for, and announce it.

    It closes on the first day that the pack allows.
    """
    said = read_one(f"{folder}/consultation.yaml", Consultation)
    async with stage.acting(who, announced) as work:
        consultation = await actions.prepare(
            work,
            version_id=version_id,
            kind=ConsultationKind.PUBLIC,
            titles=said.titles,
            description=said.description,
            contact_name=said.contact,
            contact_email=contact_email,
            opens_on=opens,
            decides_separately=decides_separately,
            for_organisation_id=stage.organisations[for_organisation],
        )
        for language in LANGUAGES:
            await _add_memorandum(stage, work, consultation.id, folder, language)
        await actions.open_consultation(work, consultation_id=consultation.id)
    return consultation.id


async def appoint(
    stage: Stage, who: str, consultation_id: UUID, person: str, organisation: str, at: datetime
) -> None:
    """Appoint a coordinator for the other side."""
    async with stage.acting(who, at) as work:
        await actions.appoint(
            work,
            consultation_id=consultation_id,
            person_id=stage.people[person],
            for_organisation_id=stage.organisations[organisation],
        )


async def _add_memorandum(
    stage: Stage, work: Work, consultation_id: UUID, folder: str, language: str
) -> None:
    name = f"memorandum-{language}.txt"
    kept = stage.files.keep(read_bytes(f"{folder}/{name}"))
    file = await keep_file(work, kept=kept, name=name, media_type=MEDIA_TYPE)
    await work.session.flush()
    await editing.add_supporting(
        work,
        consultation_id=consultation_id,
        file_id=file.id,
        kind=SupportingKind.EXPLANATORY_MEMORANDUM,
        titles={language: MEMORANDUM[language]},
        language=language,
    )
