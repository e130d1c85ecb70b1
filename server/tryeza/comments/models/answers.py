"""Answers to comments, what was answered before, and where the text reflects them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
)
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.db import Base, Identity, vocabulary


class Answer(Base):
    """An answer to one comment or to many: outcome and reason; recommended, decided, published."""

    __tablename__ = "answer"
    __table_args__ = (
        CheckConstraint(
            "published_at IS NULL OR decided_at IS NOT NULL", name="published_when_decided"
        ),
        CheckConstraint(
            "(decided_at IS NULL) = (decided_by_id IS NULL)", name="decided_by_somebody"
        ),
    )

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"), index=True)
    outcome: Mapped[Outcome] = mapped_column(vocabulary(Outcome, "outcome"))
    reason: Mapped[str | None]
    language: Mapped[str]
    recommended_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    recommended_at: Mapped[datetime]
    decided_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    decided_at: Mapped[datetime | None]
    published_at: Mapped[datetime | None]
    reflected_version_id: Mapped[UUID | None] = mapped_column(ForeignKey("version.id"))
    revision: Mapped[int] = mapped_column(server_default="1")


class EarlierAnswer(Base):
    """What was answered before: an answer's own words until a revision, or those it replaced."""

    __tablename__ = "earlier_answer"

    id: Mapped[Identity]
    answer_id: Mapped[UUID] = mapped_column(ForeignKey("answer.id"), index=True)
    outcome: Mapped[Outcome] = mapped_column(vocabulary(Outcome, "outcome"))
    reason: Mapped[str | None]
    language: Mapped[str]
    recommended_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    recommended_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    replaced_at: Mapped[datetime]


class AnsweredComment(Base):
    """A comment that an answer answers, in a revision; a comment has one answer."""

    __tablename__ = "answered_comment"

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    answer_id: Mapped[UUID] = mapped_column(ForeignKey("answer.id"), index=True)
    comment_revision: Mapped[int | None]  # an earlier program wrote none


class ReflectedParagraph(Base):
    """A paragraph in which an answer is reflected."""

    __tablename__ = "reflected_paragraph"

    answer_id: Mapped[UUID] = mapped_column(ForeignKey("answer.id"), primary_key=True)
    paragraph_version_id: Mapped[UUID] = mapped_column(
        ForeignKey("paragraph_version.id"), primary_key=True, index=True
    )
