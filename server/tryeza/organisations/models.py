"""Organisations of all kinds, and the people who represent them between two dates."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Text, text
from sqlalchemy.dialects.postgresql import DATERANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.actor import Side
from tryeza.kernel.db import Base, Identity, Localised, vocabulary


class OrganisationKind(StrEnum):
    """What kind of organisation it is."""

    NGO = "ngo"
    NETWORK = "network"
    MINISTRY = "ministry"
    GOVERNMENT_OFFICE = "government_office"
    AGENCY = "agency"
    MUNICIPALITY = "municipality"
    LOCAL_COUNCIL = "local_council"
    DONOR = "donor"
    BUSINESS = "business"
    ACADEMIA = "academia"
    MEDIA = "media"


SIDES: dict[OrganisationKind, Side] = {
    OrganisationKind.NGO: Side.CIVIL_SOCIETY,
    OrganisationKind.NETWORK: Side.CIVIL_SOCIETY,
    OrganisationKind.LOCAL_COUNCIL: Side.CIVIL_SOCIETY,
    OrganisationKind.MINISTRY: Side.INSTITUTION,
    OrganisationKind.GOVERNMENT_OFFICE: Side.INSTITUTION,
    OrganisationKind.AGENCY: Side.INSTITUTION,
    OrganisationKind.MUNICIPALITY: Side.INSTITUTION,
    OrganisationKind.DONOR: Side.OTHER,
    OrganisationKind.BUSINESS: Side.OTHER,
    OrganisationKind.ACADEMIA: Side.OTHER,
    OrganisationKind.MEDIA: Side.OTHER,
}


class Standing(StrEnum):
    """Whether a secretariat has verified that the organisation is what it says."""

    REGISTERED = "registered"
    VERIFIED = "verified"
    REFUSED = "refused"
    SUSPENDED = "suspended"


class Organisation(Base):
    """An organisation; `side` follows its kind, kept for constraints and counting."""

    __tablename__ = "organisation"

    id: Mapped[Identity]
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[OrganisationKind] = mapped_column(vocabulary(OrganisationKind, "kind"))
    side: Mapped[Side] = mapped_column(vocabulary(Side, "side"))
    names: Mapped[Localised]
    short_name: Mapped[str | None]
    about: Mapped[Localised] = mapped_column(server_default=text("'{}'"))
    fields_of_activity: Mapped[list[str]] = mapped_column(
        ARRAY(Text), server_default=text("'{}'")
    )
    registration_number: Mapped[str | None] = mapped_column(unique=True)
    role_mailbox: Mapped[str | None]
    website: Mapped[str | None]
    standing: Mapped[Standing] = mapped_column(vocabulary(Standing, "standing"))
    standing_reason: Mapped[str | None]
    standing_set_at: Mapped[datetime | None]
    standing_set_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    revision: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]


class Representative(Base):
    """A person who speaks for an organisation between two dates; a lead submits its position."""

    __tablename__ = "representative"
    __table_args__ = (
        CheckConstraint("NOT isempty(term)", name="term_is_not_empty"),
        ExcludeConstraint(
            ("organisation_id", "="),
            ("person_id", "="),
            ("term", "&&"),
            name="ex_representative_once_at_a_time",
            using="gist",
        ),
    )

    id: Mapped[Identity]
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    function: Mapped[str | None]
    is_lead: Mapped[bool] = mapped_column(server_default=text("false"))
    term: Mapped[Range[date]] = mapped_column(DATERANGE)
    recorded_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    recorded_at: Mapped[datetime]
