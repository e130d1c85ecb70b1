"""What this room keeps of a person, for the file of their data that they take out."""

from tryeza.consultations.models import (
    Consultation,
    Coordinator,
    Exemption,
    Extension,
    RulePackRevision,
    SupportingDocument,
)
from tryeza.people.data_out import Listed, Lists

LISTS: Lists = {
    "coordinated": Listed(
        Coordinator.person_id,
        (
            Coordinator.consultation_id,
            Consultation.titles.label("consultation"),
            Coordinator.organisation_id,
            Coordinator.appointed_at,
        ),
        Consultation.id == Coordinator.consultation_id,
    ),
    "prepared": Listed(
        Consultation.created_by_id,
        (
            Consultation.id,
            Consultation.titles,
            Consultation.contact_name,
            Consultation.contact_email,
            Consultation.created_at,
        ),
    ),
    "opened": Listed(
        Consultation.opened_by_id, (Consultation.id, Consultation.titles, Consultation.opened_at)
    ),
    "files_put_beside": Listed(
        SupportingDocument.added_by_id,
        (
            SupportingDocument.id,
            SupportingDocument.consultation_id,
            SupportingDocument.titles,
            SupportingDocument.added_at,
        ),
    ),
    "extended": Listed(
        Extension.extended_by_id,
        (Extension.id, Extension.consultation_id, Extension.reason, Extension.extended_at),
    ),
    "exempted": Listed(
        Exemption.recorded_by_id,
        (Exemption.id, Exemption.document_id, Exemption.justification, Exemption.recorded_at),
    ),
    "rule_packs_edited": Listed(
        RulePackRevision.edited_by_id,
        (
            RulePackRevision.id,
            RulePackRevision.key,
            RulePackRevision.revision,
            RulePackRevision.created_at,
        ),
    ),
}
