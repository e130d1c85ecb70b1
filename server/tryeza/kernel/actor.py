"""Who acts: the person, for whom they may speak, and which roles they hold where.

An actor is read once for each request, in one statement, and handed to every rule and query;
rules decide from it without asking the database again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID


class Role(StrEnum):
    """What a person is towards the thing at hand. The columns of every rights table."""

    SECRETARIAT = "secretariat"
    COORDINATOR = "coordinator"
    CO_LEAD = "co_lead"
    MEMBER = "member"
    OBSERVER = "observer"
    PUBLIC = "public"


class SeatRole(StrEnum):
    """What a seat in a group entitles its holder to."""

    CO_LEAD = "co_lead"
    MEMBER = "member"
    OBSERVER = "observer"


class Side(StrEnum):
    """On which side of the table an organisation sits."""

    CIVIL_SOCIETY = "civil_society"
    INSTITUTION = "institution"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mandate:
    """An organisation for which a person may speak today; a lead also submits its position."""

    organisation_id: UUID
    side: Side
    verified: bool
    lead: bool
    suspended: bool = False  # verified once, and not for now


@dataclass(frozen=True, slots=True)
class HeldSeat:
    """A seat that a person fills today, for the organisation that holds it."""

    group_id: UUID
    organisation_id: UUID
    role: SeatRole


_NONE: Mapping[UUID, UUID] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Actor:
    """A person with what they hold today; `person_id` is None for the public."""

    person_id: UUID | None = None
    name: str = ""
    language: str = "sq"
    is_secretariat: bool = False
    mandates: tuple[Mandate, ...] = ()
    seats: tuple[HeldSeat, ...] = ()
    # consultation → its document, for the consultations that this person coordinates
    coordinates: Mapping[UUID, UUID] = field(default_factory=lambda: _NONE)

    @property
    def is_public(self) -> bool:
        """Nobody is signed in."""
        return self.person_id is None

    def mandate_for(self, organisation_id: UUID) -> Mandate | None:
        """The mandate to speak for this organisation, if the person has one today."""
        return next((m for m in self.mandates if m.organisation_id == organisation_id), None)

    def speaks_for(self, organisation_id: UUID) -> bool:
        """Whether the person represents this organisation today."""
        return self.mandate_for(organisation_id) is not None

    def leads(self, organisation_id: UUID) -> bool:
        """Whether the person holds this organisation's mandate to submit its position."""
        mandate = self.mandate_for(organisation_id)
        return mandate is not None and mandate.lead

    def organisations(self) -> frozenset[UUID]:
        """Every organisation for which the person may speak."""
        return frozenset(m.organisation_id for m in self.mandates)

    def verified_sides(self) -> frozenset[Side]:
        """The sides of the verified organisations that the person represents."""
        return frozenset(m.side for m in self.mandates if m.verified)

    def groups(self, *roles: SeatRole) -> frozenset[UUID]:
        """The groups in which the person fills a seat with one of these roles (all by default)."""
        return frozenset(s.group_id for s in self.seats if not roles or s.role in roles)


PUBLIC = Actor()
