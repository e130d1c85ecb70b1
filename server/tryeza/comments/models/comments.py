"""Comments with their revisions and endorsements, positions of organisations, kept drafts."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    UniqueConstraint,
)
from sqlalchemy import (
    Identity as AutoNumber,
)
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.comments.models.vocabulary import Channel, CommentKind, CommentState, Publicity, Scope
from tryeza.kernel.db import Base, Identity, vocabulary


class OrganisationPosition(Base):
    """One position for an organisation in a consultation: collected inside, submitted once."""

    __tablename__ = "position"
    __table_args__ = (
        UniqueConstraint("consultation_id", "organisation_id"),
        CheckConstraint(
            "(submitted_at IS NULL) = (submitted_by_id IS NULL)", name="submitted_by_somebody"
        ),
    )

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"))
    organisation_id: Mapped[UUID] = mapped_column(ForeignKey("organisation.id"), index=True)
    created_at: Mapped[datetime]
    submitted_at: Mapped[datetime | None]
    submitted_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))


class Comment(Base):
    """What somebody said about a text. Editing the text can never delete it.

    `number` is the receipt's number. A reply has `parent_id` and its thread's `root_id`.
    A comment of `scope` organisation is seen by that organisation's representatives only;
    what its lead copies into the position points back by `copied_from_id`.
    """

    __tablename__ = "comment"
    __table_args__ = (
        CheckConstraint(
            "char_length(text) <= 20000 AND (text <> '' OR proposed_wording IS NOT NULL)",
            name="text_has_words",
        ),
        CheckConstraint(
            "(kind = 'suggestion') = (proposed_wording IS NOT NULL)",
            name="only_a_suggestion_proposes",
        ),
        CheckConstraint("(parent_id IS NULL) = (root_id IS NULL)", name="reply_has_a_root"),
        CheckConstraint(
            "scope <> 'organisation' OR organisation_id IS NOT NULL",
            name="internal_has_an_organisation",
        ),
        CheckConstraint(
            "channel = 'web' OR transcribed_by_id IS NOT NULL", name="captured_by_somebody"
        ),
        CheckConstraint(
            "author_id IS NOT NULL OR speaker_name IS NOT NULL OR organisation_id IS NOT NULL",
            name="somebody_said_it",
        ),
        Index("ix_comment_feed", "consultation_id", "created_at", "id"),
        Index("ix_comment_author_id", "author_id"),
        Index("ix_comment_organisation_id", "organisation_id"),
        Index("ix_comment_root_id", "root_id"),
        Index("ix_comment_parent_id", "parent_id", postgresql_where="parent_id IS NOT NULL"),
    )

    id: Mapped[Identity]
    number: Mapped[int] = mapped_column(BigInteger, AutoNumber(always=True), unique=True)
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"))
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id"))
    root_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id"))
    kind: Mapped[CommentKind] = mapped_column(vocabulary(CommentKind, "kind"))
    text: Mapped[str]
    proposed_wording: Mapped[str | None]
    language: Mapped[str]
    author_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"))
    channel: Mapped[Channel] = mapped_column(vocabulary(Channel, "channel"))
    speaker_name: Mapped[str | None]
    transcribed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    received_at: Mapped[datetime]
    scope: Mapped[Scope] = mapped_column(vocabulary(Scope, "scope"))
    publicity: Mapped[Publicity] = mapped_column(vocabulary(Publicity, "publicity"))
    state: Mapped[CommentState] = mapped_column(vocabulary(CommentState, "state"))
    position_id: Mapped[UUID | None] = mapped_column(ForeignKey("position.id"), index=True)
    copied_from_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id"), index=True)
    revision: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]
    edited_at: Mapped[datetime | None]


class CommentRevision(Base):
    """What a comment said before it was edited."""

    __tablename__ = "comment_revision"

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    revision: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[CommentKind] = mapped_column(vocabulary(CommentKind, "kind"))
    text: Mapped[str]
    proposed_wording: Mapped[str | None]
    written_at: Mapped[datetime]


class Endorsement(Base):
    """An organisation's support for another's comment as it read in a revision."""

    __tablename__ = "endorsement"

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id"), primary_key=True, index=True
    )
    endorsed_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    endorsed_at: Mapped[datetime]
    revision: Mapped[int | None]  # an earlier program wrote none


class Moderation(Base):
    """A comment hidden or shown again, by whom and why; the author is always told."""

    __tablename__ = "moderation"

    id: Mapped[Identity]
    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), index=True)
    hides: Mapped[bool]
    reason: Mapped[str]
    moderated_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    moderated_at: Mapped[datetime]


class KeptDraft(Base):
    """Words that could not be taken, kept for their author: sent after closing, most often."""

    __tablename__ = "kept_draft"

    id: Mapped[Identity]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"))
    content: Mapped[dict[str, Any]]
    reason: Mapped[str]
    kept_at: Mapped[datetime]
