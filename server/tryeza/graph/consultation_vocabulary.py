"""The closed vocabularies of consultations, published; import them from here."""

from tryeza.consultations.models import ConsultationKind, SupportingKind
from tryeza.consultations.packs.demands import OpeningPart
from tryeza.consultations.rules import Phase
from tryeza.graph.scalars import described

__all__ = ["ConsultationKind", "OpeningPart", "Phase", "SupportingKind"]

described(
    ConsultationKind,
    "Who is asked, at which moment of the drafting.",
    {
        ConsultationKind.PRELIMINARY: "Everyone, before anything is drafted.",
        ConsultationKind.WORKING_GROUP: "The group that drafts the text.",
        ConsultationKind.ORGANISATIONS: "Verified organisations.",
        ConsultationKind.INSTITUTIONS: "Institutions, and all other verified organisations.",
        ConsultationKind.PUBLIC: "Everyone.",
    },
)
described(
    Phase,
    "Where a consultation stands at the moment of asking: what people decided, and the clock.",
    {
        Phase.PREPARED: "Being prepared; nobody else sees it.",
        Phase.ANNOUNCED: "Announced; its first day is still to come.",
        Phase.OPEN: "Open: comments are taken.",
        Phase.CLOSED: "Closed: comments are answered.",
        Phase.WITHDRAWN: "Withdrawn, with a reason.",
    },
)
described(
    SupportingKind,
    "What a file beside the draft is.",
    {
        SupportingKind.EXPLANATORY_MEMORANDUM: "The explanatory memorandum.",
        SupportingKind.IMPACT_ASSESSMENT: "An assessment of impact.",
        SupportingKind.SUMMARY: "A summary in plain words.",
        SupportingKind.OTHER: "Something else.",
    },
)
described(
    OpeningPart,
    "The part of a consultation in preparation by which something missing is mended.",
    {
        OpeningPart.VERSION: "The version that is asked about: it is published, or another taken.",
        OpeningPart.SUPPORTING_DOCUMENTS: "The files beside the draft.",
        OpeningPart.CONTACT: "Whom people may ask.",
        OpeningPart.WINDOW: "The first and the last day.",
        OpeningPart.RULES: "The rule pack, which the secretariat edits.",
    },
)
