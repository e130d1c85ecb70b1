"""Persons, the ways in which they prove who they are, and what they have agreed to."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.db import Base, Identity, vocabulary


class PersonStatus(StrEnum):
    """Where an account stands."""

    REGISTERED = "registered"  # by the person, who has not yet shown that the address is theirs
    INVITED = "invited"
    ACTIVE = "active"
    SUSPENDED = "suspended"
    ERASED = "erased"


class Person(Base):
    """A person with an account; an erased one keeps its row under a pseudonym, without address."""

    __tablename__ = "person"
    __table_args__ = (
        CheckConstraint("email = lower(email)", name="email_is_lower_case"),
        CheckConstraint(
            "(status = 'erased') = (email IS NULL)", name="only_the_erased_have_no_email"
        ),
        CheckConstraint(
            "status <> 'erased' OR password_hash IS NULL", name="erased_has_no_password"
        ),
        CheckConstraint(
            "(status = 'suspended') = (suspended_at IS NOT NULL)", name="suspended_since"
        ),
        CheckConstraint(
            "status IN ('active', 'suspended') OR NOT is_secretariat", name="secretariat_is_active"
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
    # since when the name stands beside something public; None: nobody else sees the person
    public_since: Mapped[datetime | None]
    suspended_at: Mapped[datetime | None]
    suspended_reason: Mapped[str | None]
    revision: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]
    erased_at: Mapped[datetime | None]


class LinkPurpose(StrEnum):
    """What a single-use link in a mail is for."""

    INVITATION = "invitation"
    CONFIRM_EMAIL = "confirm_email"
    CHANGE_EMAIL = "change_email"
    MAGIC_LINK = "magic_link"
    RESET_PASSWORD = "reset_password"  # noqa: S105 - a purpose, not a secret


class SignInLink(Base):
    """A single-use link for an address; its secret is made when it is sent, a digest is kept."""

    __tablename__ = "sign_in_link"
    # a new link of a kind takes the place of the one before
    __table_args__ = (UniqueConstraint("person_id", "purpose"),)

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    purpose: Mapped[LinkPurpose] = mapped_column(vocabulary(LinkPurpose, "purpose"))
    email: Mapped[str]  # where it is sent; worth nothing once the person has another address
    secret_digest: Mapped[bytes | None] = mapped_column(LargeBinary(32), unique=True)
    invited_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    used_at: Mapped[datetime | None]


class SignInMethod(StrEnum):
    """By what a person proved who they are."""

    PASSWORD = "password"  # noqa: S105 - a method, not a secret
    LINK = "link"
    OPENID = "openid"


class WebSession(Base):
    """A browser in which a person is signed in; the cookie's digest is kept, never the cookie."""

    __tablename__ = "web_session"

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    secret_digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    method: Mapped[SignInMethod] = mapped_column(vocabulary(SignInMethod, "method"))
    device: Mapped[str]  # what the browser calls itself, for the person's own list
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class ClientGrant(Base):
    """A client that may act for a person: the family of its refresh tokens."""

    __tablename__ = "client_grant"

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    client: Mapped[str]  # as the person named it
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    revoked_at: Mapped[datetime | None]


class RefreshToken(Base):
    """One refresh token; used once, then replaced by the next of its family."""

    __tablename__ = "refresh_token"

    id: Mapped[Identity]
    grant_id: Mapped[UUID] = mapped_column(
        ForeignKey("client_grant.id", ondelete="CASCADE"), index=True
    )
    secret_digest: Mapped[bytes] = mapped_column(LargeBinary(32), unique=True)
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]
    follows_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("refresh_token.id", ondelete="SET NULL"), index=True
    )


class SigningKey(Base):
    """A key that signs access tokens; `kid` is its RFC 7638 thumbprint."""

    __tablename__ = "signing_key"

    id: Mapped[Identity]
    kid: Mapped[str] = mapped_column(unique=True)
    public_jwk: Mapped[dict[str, Any]]
    sealed_private_key: Mapped[bytes]  # as `sealing.seal` made it
    created_at: Mapped[datetime]
    signs_from: Mapped[datetime] = mapped_column(unique=True)


class ExternalIdentity(Base):
    """A person as an OpenID provider knows them: (issuer, subject) and nothing else identifies."""

    __tablename__ = "external_identity"
    __table_args__ = (UniqueConstraint("issuer", "subject"),)

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    issuer: Mapped[str]
    subject: Mapped[str]
    created_at: Mapped[datetime]


class PendingSignIn(Base):
    """A sign-in that has been sent to an OpenID provider and has not come back."""

    __tablename__ = "pending_sign_in"

    state_digest: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    provider: Mapped[str]
    # who was signed in already, and wants this identity for their account
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    return_to: Mapped[str]
    expires_at: Mapped[datetime] = mapped_column(index=True)


class ConsentPurpose(StrEnum):
    """What a person may agree to, each for itself."""

    TERMS = "terms"
    PRIVACY = "privacy"
    BULLETIN = "bulletin"
    PHOTOS = "photos"


class Consent(Base):
    """A line of the consent ledger: what was agreed to or withdrawn, in which text, and when."""

    __tablename__ = "consent"
    __table_args__ = (Index("ix_consent_person_id_at", "person_id", "at"),)

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    purpose: Mapped[ConsentPurpose] = mapped_column(vocabulary(ConsentPurpose, "purpose"))
    text_version: Mapped[str]
    given: Mapped[bool]
    at: Mapped[datetime]


class Pace(Base):
    """How fast somebody tries something: the moment by which all tries so far are paid for."""

    __tablename__ = "pace"

    key: Mapped[bytes] = mapped_column(LargeBinary(32), primary_key=True)
    paid_until: Mapped[datetime] = mapped_column(index=True)
