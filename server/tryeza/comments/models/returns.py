"""Word files that came back, and what was found in them."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    UniqueConstraint,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.db import Base, Identity, vocabulary


class FindKind(StrEnum):
    """What was found in a returned Word file: a comment, or what is wanted of a paragraph."""

    COMMENT = "comment"
    SUGGEST = "suggest"
    INSERT = "insert"
    DELETE = "delete"
    MOVE = "move"
    JOIN = "join"
    SPLIT = "split"


class WordReturn(Base):
    """A Word file that came back: what was found in it waits to be confirmed, all at once.

    The same file is read once in a consultation, whoever brings it.
    """

    __tablename__ = "word_return"
    __table_args__ = (
        UniqueConstraint("consultation_id", "sha256"),
        CheckConstraint(
            "(confirmed_at IS NULL) = (confirmed_by_id IS NULL)", name="confirmed_by_somebody"
        ),
    )

    id: Mapped[Identity]
    consultation_id: Mapped[UUID] = mapped_column(ForeignKey("consultation.id"))
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    language: Mapped[str]
    file_id: Mapped[UUID] = mapped_column(ForeignKey("stored_file.id"))
    sha256: Mapped[bytes]
    organisation_id: Mapped[UUID | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    speaker_name: Mapped[str | None]
    received_at: Mapped[datetime]
    # [[code, {fact: value}], …]: what a person should know of the file
    notices: Mapped[list[list[Any]]] = mapped_column(JSONB)
    read_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    read_at: Mapped[datetime]
    confirmed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    confirmed_at: Mapped[datetime | None]
    revision: Mapped[int] = mapped_column(server_default="1")


class ReturnFind(Base):
    """Something found in a returned file, where it would be put, and what became of it.

    `digest` is the same for the same find in another file of the consultation: it becomes one
    comment only.
    """

    __tablename__ = "return_find"
    __table_args__ = (
        UniqueConstraint("return_id", "position"),
        CheckConstraint(
            '(start IS NULL) = ("end" IS NULL) AND start >= 0 AND "end" > start',
            name="range_is_whole",
        ),
    )

    id: Mapped[Identity]
    return_id: Mapped[UUID] = mapped_column(ForeignKey("word_return.id"))
    position: Mapped[int]
    kind: Mapped[FindKind] = mapped_column(vocabulary(FindKind, "kind"))
    author: Mapped[str | None]
    written: Mapped[str | None]  # the date as the file has it, mostly without a zone
    paragraph_version_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("paragraph_version.id"), index=True
    )
    start: Mapped[int | None]
    end: Mapped[int | None]
    quote: Mapped[str]
    text: Mapped[str]
    old: Mapped[str]
    new: Mapped[str]
    is_resolved: Mapped[bool]
    is_sure: Mapped[bool]
    is_taken: Mapped[bool]
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("return_find.id"))
    # a comment that the copy was sent out with and that this one answers
    answers_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id"))
    digest: Mapped[bytes] = mapped_column(index=True)
    comment_id: Mapped[UUID | None] = mapped_column(ForeignKey("comment.id"), index=True)
