"""Groups, the seats that organisations hold in them, and the people who fill the seats."""

from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, Index, Text, text
from sqlalchemy.dialects.postgresql import DATERANGE, ExcludeConstraint, Range
from sqlalchemy.orm import Mapped, mapped_column

from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.db import Base, Identity, Localised, vocabulary


class GroupKind(StrEnum):
    """What kind of group it is; what differs between kinds is the table `FEATURES`."""

    WORKING = "working"
    THEMATIC = "thematic"
    COUNCIL = "council"
    LOCAL_COUNCIL = "local_council"
    PANEL = "panel"


class Group(Base):
    """A group with its mandate; thematic groups have the working group as parent.

    A dissolved group is one whose term has ended; `dissolved_reason` says why it ended early.
    """

    __tablename__ = "working_group"
    __table_args__ = (
        CheckConstraint("parent_id <> id", name="is_not_its_own_parent"),
        CheckConstraint("NOT isempty(term)", name="term_is_not_empty"),
        CheckConstraint("NOT lower_inf(term)", name="term_has_a_first_day"),
        CheckConstraint("revision >= 1", name="revision_counts_from_one"),
        CheckConstraint(
            "dissolved_reason IS NULL OR NOT upper_inf(term)", name="dissolved_has_a_last_day"
        ),
        CheckConstraint(
            "(dissolved_reason IS NULL) = (dissolved_by_id IS NULL)",
            name="dissolved_by_somebody",
        ),
        Index("ix_working_group_sort_sq", "sort_sq", "id"),
        Index("ix_working_group_sort_sr", "sort_sr", "id"),
        Index("ix_working_group_sort_en", "sort_en", "id"),
    )

    id: Mapped[Identity]
    slug: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[GroupKind] = mapped_column(vocabulary(GroupKind, "kind"))
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("working_group.id"), index=True)
    names: Mapped[Localised]
    mandate: Mapped[Localised] = mapped_column(server_default=text("'{}'"))
    objective: Mapped[str | None]
    is_public: Mapped[bool] = mapped_column(server_default=text("true"))
    term: Mapped[Range[date]] = mapped_column(DATERANGE)
    dissolved_reason: Mapped[str | None]
    dissolved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    sort_sq: Mapped[str] = mapped_column(Text(collation="C"))
    sort_sr: Mapped[str] = mapped_column(Text(collation="C"))
    sort_en: Mapped[str] = mapped_column(Text(collation="C"))
    revision: Mapped[int] = mapped_column(server_default="1")
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class Seat(Base):
    """A seat in a group, held by an organisation for a term.

    Co-leads come from two sides: no two co-leads of one side at the same time.
    """

    __tablename__ = "seat"
    __table_args__ = (
        # the side kept here is the organisation's own, whatever happens to either row
        ForeignKeyConstraint(
            ["organisation_id", "side"],
            ["organisation.id", "organisation.side"],
            name="fk_seat_organisation_of_this_side",
        ),
        Index("ix_seat_organisation_id", "organisation_id"),
        CheckConstraint("NOT isempty(term)", name="term_is_not_empty"),
        CheckConstraint("NOT lower_inf(term)", name="term_has_a_first_day"),
        ExcludeConstraint(
            ("group_id", "="),
            ("organisation_id", "="),
            ("term", "&&"),
            name="ex_seat_one_for_an_organisation",
            using="gist",
        ),
        ExcludeConstraint(
            ("group_id", "="),
            ("side", "="),
            ("term", "&&"),
            name="ex_seat_one_co_lead_a_side",
            where=text("role = 'co_lead'"),
            using="gist",
        ),
    )

    id: Mapped[Identity]
    group_id: Mapped[UUID] = mapped_column(ForeignKey("working_group.id"), index=True)
    organisation_id: Mapped[UUID]
    side: Mapped[Side] = mapped_column(vocabulary(Side, "side"))
    role: Mapped[SeatRole] = mapped_column(vocabulary(SeatRole, "role"))
    term: Mapped[Range[date]] = mapped_column(DATERANGE)
    basis: Mapped[str | None]  # the decision or call by which the seat was given
    created_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]


class SeatHolder(Base):
    """A person who fills a seat for a term, as its holder or as an alternate."""

    __tablename__ = "seat_holder"
    __table_args__ = (
        CheckConstraint("NOT isempty(term)", name="term_is_not_empty"),
        CheckConstraint("NOT lower_inf(term)", name="term_has_a_first_day"),
        ExcludeConstraint(
            ("seat_id", "="),
            ("person_id", "="),
            ("term", "&&"),
            name="ex_seat_holder_once_at_a_time",
            using="gist",
        ),
        ExcludeConstraint(
            ("seat_id", "="),
            ("term", "&&"),
            name="ex_seat_holder_one_at_a_time",
            where=text("NOT is_alternate"),
            using="gist",
        ),
    )

    id: Mapped[Identity]
    seat_id: Mapped[UUID] = mapped_column(ForeignKey("seat.id"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    is_alternate: Mapped[bool] = mapped_column(server_default=text("false"))
    term: Mapped[Range[date]] = mapped_column(DATERANGE)
    recorded_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"))
    created_at: Mapped[datetime]
