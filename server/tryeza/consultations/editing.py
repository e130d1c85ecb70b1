"""Changes a consultation while it is prepared, and what stands beside the draft."""

from collections.abc import Mapping
from datetime import date
from typing import TypedDict, Unpack
from uuid import UUID

from sqlalchemy import delete, select

from tryeza.consultations.actions import (
    AUDIENCES,
    WINDOW_TOLD,
    described,
    line_of,
    record,
    titled,
    to_change,
)
from tryeza.consultations.models import (
    Consultation,
    ConsultationKind,
    SupportingDocument,
    SupportingKind,
)
from tryeza.consultations.rules import Act
from tryeza.documents.queries import version_for
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, NotFound, invalid
from tryeza.kernel.text import clean_language
from tryeza.kernel.work import Work


class Details(TypedDict, total=False):
    """What can be changed of a consultation; what is absent stays, None clears."""

    version_id: UUID
    kind: ConsultationKind
    titles: Mapping[str, str]
    description: Mapping[str, str]
    contact_name: str | None
    contact_email: str | None
    opens_on: date | None
    closes_on: date | None
    decides_separately: bool


async def edit(
    work: Work, *, consultation_id: UUID, revision: int, **details: Unpack[Details]
) -> Consultation:
    """Change what was prepared. Raises Conflict when it is no longer at `revision`."""
    consultation, _ = await to_change(work, Act.EDIT, consultation_id)
    if consultation.revision != revision:
        raise Conflict(
            "consultations.changed_meanwhile",
            subject_id=consultation.id,
            current_revision=consultation.revision,
        )
    if "version_id" in details:
        await _require_of_document(work, consultation, details["version_id"])
    for name, value in _columns(details).items():
        setattr(consultation, name, value)
    consultation.revision += 1
    with told(WINDOW_TOLD):
        await work.session.flush()
    record(work, "consultation_edited", consultation, revision=consultation.revision)
    return consultation


async def add_supporting(
    work: Work,
    *,
    consultation_id: UUID,
    file_id: UUID,
    kind: SupportingKind,
    titles: Mapping[str, str],
    language: str | None = None,
) -> SupportingDocument:
    """Put a file beside the draft: the explanatory memorandum, an assessment, a summary."""
    consultation, _ = await to_change(work, Act.ADD_SUPPORTING, consultation_id)
    supporting = SupportingDocument(
        id=ids.new_id(),
        consultation_id=consultation_id,
        kind=kind,
        titles=titled(titles),
        language=clean_language(language, path="language") if language else None,
        file_id=file_id,
        added_by_id=work.actor.person_id,
        added_at=work.now,
    )
    with told(
        {"fk_supporting_document_file_id": invalid("uploadId", "consultations.no_such_file")}
    ):
        work.session.add(supporting)
        await work.session.flush()
    record(work, "supporting_added", consultation, supporting=str(supporting.id))
    return supporting


async def remove_supporting(work: Work, *, supporting_id: UUID) -> Consultation:
    """Take a file away from beside a draft that nobody was asked about yet.

    Once the consultation is open its files stay: people read them before they commented.
    """
    of = select(SupportingDocument.consultation_id).where(SupportingDocument.id == supporting_id)
    consultation_id = (await work.session.execute(of)).scalar_one_or_none()
    if consultation_id is None:
        raise NotFound("supporting document")
    consultation, _ = await to_change(work, Act.REMOVE_SUPPORTING, consultation_id)
    one = SupportingDocument.id == supporting_id
    removed = delete(SupportingDocument).where(one).returning(SupportingDocument.file_id)
    file_id = (await work.session.execute(removed)).scalar_one_or_none()
    if file_id is None:  # another was faster
        raise NotFound("supporting document")
    record(
        work,
        "supporting_removed",
        consultation,
        supporting=str(supporting_id),
        file=str(file_id),
    )
    return consultation


async def _require_of_document(work: Work, consultation: Consultation, version_id: UUID) -> None:
    version, _ = await version_for(work.session, work.actor, version_id)
    if version.document_id != consultation.document_id:
        raise invalid("versionId", "consultations.version_of_another_document")


def _columns(details: Details) -> dict[str, object]:
    """The columns that change, with what they are to hold."""
    columns: dict[str, object] = dict(details)
    if "kind" in details:
        columns["audience"] = AUDIENCES[details["kind"]]
    if "titles" in details:
        columns["titles"] = titled(details["titles"])
    if "description" in details:
        columns["description"] = described(details["description"])
    if "contact_name" in details:
        columns["contact_name"] = line_of(details["contact_name"], "contactName")
    if "contact_email" in details:
        columns["contact_email"] = line_of(details["contact_email"], "contactEmail")
    return columns
