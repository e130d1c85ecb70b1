"""Documents, their immutable versions, and the paragraphs whose identity lives on through them."""

from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    CheckConstraint,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.content import Changes, ParagraphKind
from tryeza.kernel.db import Base, Identity, Localised, vocabulary


class DraftKind(StrEnum):
    """What kind of draft it is, in the words of the acts that demand consultation."""

    STRATEGIC_PLAN = "strategic_plan"
    LEGISLATIVE_PROGRAMME = "legislative_programme"
    SECONDARY_ACTS_PLAN = "secondary_acts_plan"
    CONCEPT_DOCUMENT_LIST = "concept_document_list"
    CONCEPT_DOCUMENT = "concept_document"
    NORMATIVE_ACT = "normative_act"
    STRATEGY = "strategy"
    OTHER_WITH_MEMORANDUM = "other_with_memorandum"


class DocumentStatus(StrEnum):
    """How far a document has come."""

    CONCEPT = "concept"
    DRAFT = "draft"
    REVISED = "revised"
    ADOPTED = "adopted"
    WITHDRAWN = "withdrawn"


class Audience(StrEnum):
    """Who may see a text and, in a consultation, comment on it; each includes those before it."""

    GROUP = "group"
    ORGANISATIONS = "organisations"
    INSTITUTIONS = "institutions"
    PUBLIC = "public"


class Document(Base):
    """A text that is drafted: all its versions, in all its languages."""

    __tablename__ = "document"

    id: Mapped[Identity]
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[DraftKind] = mapped_column(vocabulary(DraftKind, "kind"))
    # as the institution calls it: ligj, rregullore, udhëzim administrativ, …
    act_type: Mapped[str | None]
    titles: Mapped[Localised]
    group_id: Mapped[UUID | None] = mapped_column(ForeignKey("working_group.id"), index=True)
    proposing_organisation_id: Mapped[UUID | None] = mapped_column(
        ForeignKey("organisation.id"), index=True
    )
    status: Mapped[DocumentStatus] = mapped_column(vocabulary(DocumentStatus, "status"))
    revision: Mapped[int] = mapped_column(server_default="1")
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class StoredFile(Base):
    """A file that was uploaded or made, kept under its digest outside the database."""

    __tablename__ = "stored_file"

    id: Mapped[Identity]
    sha256: Mapped[bytes] = mapped_column(index=True)
    size: Mapped[int]
    media_type: Mapped[str]
    name: Mapped[str]
    uploaded_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class Version(Base):
    """A version of a document: prepared, then published once, then never changed."""

    __tablename__ = "version"
    __table_args__ = (
        UniqueConstraint("document_id", "number"),
        UniqueConstraint("id", "document_id"),
        CheckConstraint("number >= 1", name="number_counts_from_one"),
    )

    id: Mapped[Identity]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("document.id"))
    number: Mapped[int]
    label: Mapped[str | None]
    note: Mapped[Localised] = mapped_column(server_default=text("'{}'"))
    audience: Mapped[Audience] = mapped_column(vocabulary(Audience, "audience"))
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
    published_at: Mapped[datetime | None]
    published_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))


class VersionText(Base):
    """A version in one language: the file that it came from and what the importer noticed."""

    __tablename__ = "version_text"
    __table_args__ = (UniqueConstraint("version_id", "language"),)

    id: Mapped[Identity]
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    language: Mapped[str]
    # the text whose order and structure the others are aligned to
    is_leading: Mapped[bool]
    file_id: Mapped[UUID | None] = mapped_column(ForeignKey("stored_file.id"))
    changes: Mapped[Changes] = mapped_column(vocabulary(Changes, "changes"))
    warnings: Mapped[list[dict[str, str]]] = mapped_column(JSONB, server_default=text("'[]'"))
    created_at: Mapped[datetime]


class Paragraph(Base):
    """The identity of a paragraph: what stays the same while its text is edited and moved."""

    __tablename__ = "paragraph"
    __table_args__ = (UniqueConstraint("id", "document_id"),)

    id: Mapped[Identity]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("document.id"), index=True)


class ParagraphVersion(Base):
    """A paragraph as it reads in one version and language; its text never changes."""

    __tablename__ = "paragraph_version"
    __table_args__ = (
        UniqueConstraint("version_id", "language", "position"),
        UniqueConstraint("version_id", "paragraph_id", "language"),
        ForeignKeyConstraint(
            ["version_id", "language"],
            ["version_text.version_id", "version_text.language"],
            name="fk_paragraph_version_text",
        ),
        Index("ix_paragraph_version_paragraph_id", "paragraph_id"),
        CheckConstraint("position >= 0", name="position_counts_from_zero"),
    )

    id: Mapped[Identity]
    version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    paragraph_id: Mapped[UUID] = mapped_column(ForeignKey("paragraph.id"))
    language: Mapped[str]
    position: Mapped[int]
    kind: Mapped[ParagraphKind] = mapped_column(vocabulary(ParagraphKind, "kind"))
    depth: Mapped[int]
    label: Mapped[str]
    path: Mapped[list[str]] = mapped_column(ARRAY(Text))
    # [[kind, start, end, href?], …] in code points of `text`
    marks: Mapped[list[list[Any]]] = mapped_column(JSONB, server_default=text("'[]'"))
    text: Mapped[str]


class Lineage(Base):
    """One strand between two versions; the strands of a split or a merge share `link_id`."""

    __tablename__ = "lineage"
    __table_args__ = (
        CheckConstraint("old_id IS NOT NULL OR new_id IS NOT NULL", name="has_an_end"),
        CheckConstraint("(kind = 'added') = (old_id IS NULL)", name="added_has_no_old"),
        CheckConstraint("(kind = 'removed') = (new_id IS NULL)", name="removed_has_no_new"),
        CheckConstraint("score BETWEEN 0 AND 1", name="score_is_a_share"),
        Index("ix_lineage_between", "from_version_id", "to_version_id"),
    )

    id: Mapped[Identity]
    link_id: Mapped[UUID] = mapped_column(index=True)
    from_version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    to_version_id: Mapped[UUID] = mapped_column(ForeignKey("version.id"))
    old_id: Mapped[UUID | None] = mapped_column(ForeignKey("paragraph_version.id"), index=True)
    new_id: Mapped[UUID | None] = mapped_column(ForeignKey("paragraph_version.id"), index=True)
    kind: Mapped[LinkKind] = mapped_column(vocabulary(LinkKind, "kind"))
    score: Mapped[float] = mapped_column(Float)
    is_sure: Mapped[bool]
    confirmed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    confirmed_at: Mapped[datetime | None]
