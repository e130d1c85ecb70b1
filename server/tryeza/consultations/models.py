"""Consultations with their windows, the rule packs and calendars that bind them, and exemptions."""

from datetime import date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.consultations.calendars import DayStatus
from tryeza.documents.models import Audience
from tryeza.kernel.db import Base, Identity, Localised, vocabulary


class RulePackRevision(Base):
    """What one jurisdiction's act demands; an edit is a new revision, the old one is kept."""

    __tablename__ = "rule_pack"
    __table_args__ = (Index("uq_rule_pack_key_revision", "key", "revision", unique=True),)

    id: Mapped[Identity]
    key: Mapped[str]
    revision: Mapped[int]
    titles: Mapped[Localised]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    content: Mapped[dict[str, Any]]
    edited_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class Holiday(Base):
    """A day off in a calendar."""

    __tablename__ = "holiday"

    calendar: Mapped[str] = mapped_column(ForeignKey("calendar.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    names: Mapped[Localised]
    status: Mapped[DayStatus] = mapped_column(vocabulary(DayStatus, "status"))
    source: Mapped[str] = mapped_column(server_default="")


class CalendarYears(Base):
    """A calendar, and the years whose holidays it knows, both included."""

    __tablename__ = "calendar"
    __table_args__ = (CheckConstraint("last_year >= first_year", name="years_are_in_order"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    titles: Mapped[Localised]
    source: Mapped[str]
    first_year: Mapped[int]
    last_year: Mapped[int]


class ConsultationKind(StrEnum):
    """Who is asked, at which moment of the drafting."""

    PRELIMINARY = "preliminary"
    WORKING_GROUP = "working_group"
    ORGANISATIONS = "organisations"
    INSTITUTIONS = "institutions"
    PUBLIC = "public"


class ConsultationState(StrEnum):
    """What people decided; whether the window is open is reckoned from its two moments."""

    PREPARED = "prepared"
    OPENED = "opened"
    WITHDRAWN = "withdrawn"


class Consultation(Base):
    """An invitation to comment on a version, for an audience, within a window.

    `opens_on` and `closes_on` are local dates in `zone`, both included; `opens_at` and
    `closes_at` are the instants that follow from them and that bind.
    """

    __tablename__ = "consultation"
    __table_args__ = (
        ForeignKeyConstraint(
            ["version_id", "document_id"],
            ["version.id", "version.document_id"],
            name="fk_consultation_version_of_document",
        ),
        CheckConstraint("closes_on >= opens_on", name="closes_after_it_opens"),
        CheckConstraint("closes_at > opens_at", name="window_is_not_empty"),
        CheckConstraint(
            "state <> 'opened' OR (opens_at IS NOT NULL AND closes_at IS NOT NULL)",
            name="opened_has_a_window",
        ),
        CheckConstraint(
            "(state = 'withdrawn') = (withdrawn_reason IS NOT NULL)",
            name="withdrawn_has_a_reason",
        ),
    )

    id: Mapped[Identity]
    slug: Mapped[str] = mapped_column(unique=True)
    document_id: Mapped[UUID] = mapped_column(ForeignKey("document.id"), index=True)
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"), index=True)
    kind: Mapped[ConsultationKind] = mapped_column(vocabulary(ConsultationKind, "kind"))
    audience: Mapped[Audience] = mapped_column(vocabulary(Audience, "audience"))
    titles: Mapped[Localised]
    description: Mapped[Localised] = mapped_column(server_default=text("'{}'"))
    contact_name: Mapped[str | None]
    contact_email: Mapped[str | None]
    rule_pack_id: Mapped[UUID] = mapped_column(ForeignKey("rule_pack.id"))
    zone: Mapped[str]
    opens_on: Mapped[date | None]
    closes_on: Mapped[date | None]
    opens_at: Mapped[datetime | None]
    closes_at: Mapped[datetime | None]
    # how the last day was reckoned: rule, source, counted and skipped days
    derivation: Mapped[dict[str, Any] | None]
    state: Mapped[ConsultationState] = mapped_column(vocabulary(ConsultationState, "state"))
    withdrawn_reason: Mapped[str | None]
    # answers are recommended by one person and decided by another
    decides_separately: Mapped[bool] = mapped_column(server_default=text("false"))
    opened_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    opened_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(server_default="1")
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class Coordinator(Base):
    """A person who coordinates a consultation, for an organisation."""

    __tablename__ = "consultation_coordinator"

    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"), primary_key=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), primary_key=True, index=True)
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    appointed_at: Mapped[datetime]


class SupportingKind(StrEnum):
    """What a file beside the draft is."""

    EXPLANATORY_MEMORANDUM = "explanatory_memorandum"
    IMPACT_ASSESSMENT = "impact_assessment"
    SUMMARY = "summary"
    OTHER = "other"


class SupportingDocument(Base):
    """A file published beside the draft."""

    __tablename__ = "supporting_document"

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"), index=True)
    kind: Mapped[SupportingKind] = mapped_column(vocabulary(SupportingKind, "kind"))
    titles: Mapped[Localised]
    language: Mapped[str | None]
    file_id: Mapped[UUID] = mapped_column(ForeignKey("stored_file.id"))
    added_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    added_at: Mapped[datetime]


class Extension(Base):
    """A later last day, with the reason that was given for it."""

    __tablename__ = "extension"
    __table_args__ = (CheckConstraint("closes_on > closed_on", name="is_later"),)

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"), index=True)
    closed_on: Mapped[date]
    closes_on: Mapped[date]
    reason: Mapped[str]
    derivation: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
    extended_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    extended_at: Mapped[datetime]


class Exemption(Base):
    """A draft that was approved without consultation, and why; annual statistics count it."""

    __tablename__ = "exemption"

    id: Mapped[Identity]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("document.id"), unique=True)
    rule_pack_id: Mapped[UUID] = mapped_column(ForeignKey("rule_pack.id"))
    justification: Mapped[str]
    legal_basis: Mapped[str | None]
    approved_on: Mapped[date]
    recorded_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    recorded_at: Mapped[datetime]
