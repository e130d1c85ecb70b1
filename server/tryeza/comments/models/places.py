"""Where comments were put, and where they stand on later versions."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.comments.anchors import AnchorState
from tryeza.kernel.db import Base, Identity, vocabulary


class PlacedAnchor(Base):
    """Where a comment was put: a paragraph, or words of it, as they read and were labelled then.

    W3C Web Annotation: TextQuoteSelector (quote, prefix, suffix) and TextPositionSelector
    (start, end; code points of the paragraph's text, end exclusive). A comment on the document
    as a whole has no anchor.
    """

    __tablename__ = "anchor"
    __table_args__ = (
        CheckConstraint(
            '(start IS NULL) = ("end" IS NULL) AND (start IS NULL) = (quote IS NULL)',
            name="range_is_whole",
        ),
        CheckConstraint('start >= 0 AND "end" > start', name="range_is_not_empty"),
    )

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    paragraph_version_id: Mapped[UUID] = mapped_column(
        ForeignKey("paragraph_version.id"), index=True
    )
    start: Mapped[int | None]
    end: Mapped[int | None]
    quote: Mapped[str | None]
    prefix: Mapped[str | None]
    suffix: Mapped[str | None]
    label: Mapped[str]
    path: Mapped[list[str]] = mapped_column(ARRAY(Text))


class Projection(Base):
    """Where a comment stands on a later version, how sure that is, and who confirmed it."""

    __tablename__ = "projection"
    __table_args__ = (
        UniqueConstraint("comment_id", "version_id"),
        CheckConstraint("score BETWEEN 0 AND 1", name="score_is_a_share"),
        CheckConstraint('start >= 0 AND "end" > start', name="range_is_not_empty"),
        CheckConstraint(
            "state = 'lost' OR paragraph_version_id IS NOT NULL", name="found_has_a_place"
        ),
        Index("ix_projection_version_id_place", "version_id", "paragraph_version_id"),
    )

    id: Mapped[Identity]
    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"))
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    paragraph_version_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("paragraph_version.id"), index=True
    )
    start: Mapped[int | None]
    end: Mapped[int | None]
    state: Mapped[AnchorState] = mapped_column(vocabulary(AnchorState, "state"))
    score: Mapped[float] = mapped_column(Float)
    is_sure: Mapped[bool]
    confirmed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    confirmed_at: Mapped[datetime | None]
    # where the comparison put it, once a person settled it: what is there again when they take
    # that back
    carried: Mapped[dict[str, Any] | None] = mapped_column(JSONB)
