"""How acts name consultations, and what those on consultations give back."""

from uuid import UUID

from tryeza.graph.acts import loads
from tryeza.graph.consultations import CONSULTATION
from tryeza.graph.nodes import key_in

CONSULTATION_ID = "The consultation's id."
LOADED = loads(consultation=CONSULTATION)


def consultation_key(node_id: str) -> UUID:
    """The key of a consultation. Raises Invalid at `consultationId`."""
    return key_in(node_id, "Consultation", path="consultationId")


def organisation_key(node_id: str | None) -> UUID | None:
    """The key of the organisation for which somebody coordinates; None for none."""
    if node_id is None:
        return None
    return key_in(node_id, "Organisation", path="forOrganisationId")
