"""Reports of consultations: prepared, checked, published once, the same bytes for ever."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.db import Base, Identity


class Report(Base):
    """A consultation's report at a version and a cut-off; once published it is frozen.

    `frozen` is the report's content as canonical JSON; every format is made of it alone.
    """

    __tablename__ = "report"
    __table_args__ = (
        UniqueConstraint("consultation_id", "number"),
        CheckConstraint("(published_at IS NULL) = (frozen IS NULL)", name="published_is_frozen"),
        CheckConstraint("(frozen IS NULL) = (sha256 IS NULL)", name="frozen_has_a_digest"),
    )

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"))
    number: Mapped[int]
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    cut_off_at: Mapped[datetime | None]
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
    published_at: Mapped[datetime | None]
    published_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    frozen: Mapped[bytes | None]
    sha256: Mapped[bytes | None]


class Narrative(Base):
    """A section of a report that people write; numbers never stand here, they come from records."""

    __tablename__ = "narrative"

    report_id: Mapped[UUID] = mapped_column(ForeignKey("report.id"), primary_key=True)
    section: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    text: Mapped[str]
    revision: Mapped[int] = mapped_column(server_default="1")
    edited_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    edited_at: Mapped[datetime]
