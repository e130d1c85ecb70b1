"""Comments with their anchors, revisions and endorsements; positions of organisations; answers."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Float,
    ForeignKey,
    Index,
    Text,
    UniqueConstraint,
)
from sqlalchemy import (
    Identity as AutoNumber,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.comments.anchors import AnchorState
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.db import Base, Identity, vocabulary


class CommentKind(StrEnum):
    """What the comment does."""

    REMARK = "remark"
    QUESTION = "question"
    SUPPORT = "support"
    OBJECTION = "objection"
    SUGGESTION = "suggestion"


class Channel(StrEnum):
    """By which way a comment came."""

    WEB = "web"
    EMAIL = "email"
    MEETING = "meeting"
    PAPER = "paper"
    WORD = "word"


class Scope(StrEnum):
    """Among whom a comment is exchanged: in the consultation, or inside one organisation."""

    CONSULTATION = "consultation"
    ORGANISATION = "organisation"


class Publicity(StrEnum):
    """How the author chose to be shown, before sending."""

    NAMED = "named"
    ORGANISATION_ONLY = "organisation_only"
    NOT_PUBLIC = "not_public"


class CommentState(StrEnum):
    """Whether a comment stands."""

    STANDING = "standing"
    WITHDRAWN = "withdrawn"
    HIDDEN = "hidden"


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
    """An organisation's support for another's comment."""

    __tablename__ = "endorsement"

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    organisation_id: Mapped[UUID] = mapped_column(
        ForeignKey("organisation.id"), primary_key=True, index=True
    )
    endorsed_by_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"))
    endorsed_at: Mapped[datetime]


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
    """A comment that an answer answers; a comment has one answer."""

    __tablename__ = "answered_comment"

    comment_id: Mapped[UUID] = mapped_column(ForeignKey("comment.id"), primary_key=True)
    answer_id: Mapped[UUID] = mapped_column(ForeignKey("answer.id"), index=True)


class ReflectedParagraph(Base):
    """A paragraph in which an answer is reflected."""

    __tablename__ = "reflected_paragraph"

    answer_id: Mapped[UUID] = mapped_column(ForeignKey("answer.id"), primary_key=True)
    paragraph_version_id: Mapped[UUID] = mapped_column(
        ForeignKey("paragraph_version.id"), primary_key=True, index=True
    )


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
