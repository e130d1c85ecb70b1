"""Who may stand before a draft and its consultation: an actor for each column of a rights table."""

from datetime import UTC, datetime
from uuid import UUID

from tryeza.consultations.models import ConsultationState
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents.models import Audience, DocumentStatus
from tryeza.documents.rules import DocumentFacts
from tryeza.kernel.actor import PUBLIC, Actor, HeldSeat, Mandate, SeatRole, Side

(
    PERSON,
    GROUP,
    OTHER_GROUP,
    DOCUMENT,
    CONSULTATION,
    OTHER_CONSULTATION,
    OFFICE,  # proposes the document
    HAPI,  # a verified organisation of civil society
    LUMBARDH,  # a verified institution
    FRESH,  # an organisation that nobody has verified yet
) = (UUID(int=n) for n in range(1, 11))

OPENS = datetime(2026, 3, 1, 23, 0, tzinfo=UTC)
CLOSES = datetime(2026, 3, 23, 22, 59, 59, 999000, tzinfo=UTC)
BEFORE = datetime(2026, 3, 1, 22, 59, tzinfo=UTC)
DURING = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
AFTER = datetime(2026, 3, 23, 23, 0, tzinfo=UTC)


def seated(role: SeatRole, group: UUID = GROUP) -> Actor:
    """Somebody who fills a seat of the Hapi centre."""
    return Actor(PERSON, seats=(HeldSeat(group, HAPI, role),))


def representing(
    organisation: UUID, side: Side, *, verified: bool = True, lead: bool = False
) -> Actor:
    """Somebody who speaks for an organisation and sits nowhere."""
    return Actor(PERSON, mandates=(Mandate(organisation, side, verified, lead),))


CAST = {
    "secretariat": Actor(PERSON, is_secretariat=True),
    "coordinator": Actor(PERSON, coordinates={CONSULTATION: DOCUMENT}),
    "coordinator of another": Actor(PERSON, coordinates={OTHER_CONSULTATION: OTHER_GROUP}),
    "co-lead": seated(SeatRole.CO_LEAD),
    "co-lead of another": seated(SeatRole.CO_LEAD, OTHER_GROUP),
    "member": seated(SeatRole.MEMBER),
    "observer": seated(SeatRole.OBSERVER),
    "proposer": representing(OFFICE, Side.INSTITUTION),
    "organisation": representing(HAPI, Side.CIVIL_SOCIETY),
    "organisation's lead": representing(HAPI, Side.CIVIL_SOCIETY, lead=True),
    "institution": representing(LUMBARDH, Side.INSTITUTION),
    "unverified organisation": representing(FRESH, Side.CIVIL_SOCIETY, verified=False),
    "signed in": Actor(PERSON),
    "public": PUBLIC,
}
EVERYONE = frozenset(CAST)
NOBODY: frozenset[str] = frozenset()
EDITORS = frozenset({"secretariat", "coordinator", "co-lead", "proposer"})


def document(status: DocumentStatus = DocumentStatus.DRAFT) -> DocumentFacts:
    """The group's document, proposed by the office."""
    return DocumentFacts(DOCUMENT, GROUP, OFFICE, status)


def consultation(
    audience: Audience = Audience.PUBLIC, state: ConsultationState = ConsultationState.OPENED
) -> ConsultationFacts:
    """A consultation on it, open from 2 to 23 March 2026 in Pristina."""
    if state is ConsultationState.PREPARED:
        return ConsultationFacts(CONSULTATION, document(), state, audience=audience)
    return ConsultationFacts(CONSULTATION, document(), state, OPENS, CLOSES, audience)
