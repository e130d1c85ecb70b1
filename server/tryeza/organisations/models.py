"""Organisations of all kinds, and the people who represent them between two dates."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
    func,
    literal_column,
    text,
)
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
    """An organisation; `side` follows its kind, kept for constraints and counting.

    `sort_*` put the names in the alphabetical order of each language, `search_words` are all
    its names' words without diacritics; both are made from the names whenever these change.
    """

    __tablename__ = "organisation"
    __table_args__ = (
        # lets a seat keep the side of its holder and the database see that the two agree
        UniqueConstraint("id", "side"),
        CheckConstraint("revision >= 1", name="revision_counts_from_one"),
        CheckConstraint(
            "(standing = 'registered') = (standing_set_at IS NULL)",
            name="standing_was_set_by_a_decision",
        ),
        CheckConstraint(
            "standing NOT IN ('refused', 'suspended') OR standing_reason IS NOT NULL",
            name="refused_or_suspended_has_a_reason",
        ),
        # what nobody has verified blocks nobody: a number is taken only by the verified
        Index(
            "uq_organisation_registration_number",
            "registration_number",
            unique=True,
            postgresql_where=text("standing IN ('verified', 'suspended')"),
        ),
        Index(
            "ix_organisation_search_words",
            func.array_to_tsvector(literal_column("search_words")),
            postgresql_using="gin",
        ),
        Index("ix_organisation_sort_sq", "sort_sq", "id"),
        Index("ix_organisation_sort_sr", "sort_sr", "id"),
        Index("ix_organisation_sort_en", "sort_en", "id"),
    )

    id: Mapped[Identity]
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[OrganisationKind] = mapped_column(vocabulary(OrganisationKind, "kind"))
    side: Mapped[Side] = mapped_column(vocabulary(Side, "side"))
    names: Mapped[Localised]
    short_name: Mapped[str | None]
    about: Mapped[Localised] = mapped_column(server_default=text("'{}'"))
    fields_of_activity: Mapped[list[str]] = mapped_column(ARRAY(Text), server_default=text("'{}'"))
    registration_number: Mapped[str | None]
    role_mailbox: Mapped[str | None]
    website: Mapped[str | None]
    standing: Mapped[Standing] = mapped_column(vocabulary(Standing, "standing"))
    standing_reason: Mapped[str | None]
    standing_set_at: Mapped[datetime | None]
    standing_set_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    sort_sq: Mapped[str] = mapped_column(Text(collation="C"))
    sort_sr: Mapped[str] = mapped_column(Text(collation="C"))
    sort_en: Mapped[str] = mapped_column(Text(collation="C"))
    search_words: Mapped[list[str]] = mapped_column(ARRAY(Text))
    revision: Mapped[int] = mapped_column(server_default="1")
    registered_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    created_at: Mapped[datetime]


class Representative(Base):
    """A person who speaks for an organisation between two dates; a lead submits its position.

    Only once they have agreed (`agreed_at`): until then it is asked, and nothing follows from it.
    `withdrawn_at` is when it was declined, or taken back before its first day was over: no day of
    it counts then. What a row does not say is not agreed to; the database's own answer is for
    servers of before the column, which may still write while a newer one is put in their place.
    """

    __tablename__ = "representative"
    __table_args__ = (
        CheckConstraint("NOT isempty(term)", name="term_is_not_empty"),
        CheckConstraint("NOT lower_inf(term)", name="term_has_a_first_day"),
        ExcludeConstraint(
            ("organisation_id", "="),
            ("person_id", "="),
            ("term", "&&"),
            name="ex_representative_once_at_a_time",
            using="gist",
            where=text("withdrawn_at IS NULL"),
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
    agreed_at: Mapped[datetime | None] = mapped_column(
        insert_default=lambda: None, server_default=func.now()
    )
    withdrawn_at: Mapped[datetime | None]
