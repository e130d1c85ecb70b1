"""Persons, and the ways in which they prove who they are."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.db import Base, Identity, vocabulary


class PersonStatus(StrEnum):
    """Where an account stands."""

    INVITED = "invited"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    ERASED = "erased"


class Person(Base):
    """A person with an account; an erased one keeps its row, without name and address."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("email = lower(email)", name="email_is_lower_case"),
        CheckConstraint(
            "(status = 'erased') = (email IS NULL)", name="only_the_erased_have_no_email"
        ),
        Index("uq_person_email", "email", unique=True),
    )

    id: Mapped[Identity]
    name: Mapped[str]
    email: Mapped[str | None]
    email_confirmed_at: Mapped[datetime | None]
    password_hash: Mapped[str | None]
    language: Mapped[str] = mapped_column(server_default="sq")
    status: Mapped[PersonStatus] = mapped_column(vocabulary(PersonStatus, "status"))
    is_secretariat: Mapped[bool] = mapped_column(server_default=text("false"))
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]


class SignInPurpose(StrEnum):
    """What a single-use link in a mail is for."""

    INVITATION = "invitation"
    CONFIRM_EMAIL = "confirm_email"
    MAGIC_LINK = "magic_link"
    RESET_PASSWORD = "reset_password"  # noqa: S105 - a purpose, not a secret


class SignInLink(Base):
    """A single-use link sent by mail; only the digest of its secret is kept."""

    __tablename__ = "sign_in_link"

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    purpose: Mapped[SignInPurpose] = mapped_column(vocabulary(SignInPurpose, "purpose"))
    secret_digest: Mapped[bytes] = mapped_column(unique=True)
    invited_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
