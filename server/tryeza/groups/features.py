"""What a kind of group has: all that differs between kinds, in one table."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from tryeza.groups.models import GroupKind
from tryeza.kernel.actor import SeatRole, Side

_TABLE = frozenset({Side.CIVIL_SOCIETY, Side.INSTITUTION})


@dataclass(frozen=True, slots=True)
class Features:
    """What one kind of group has.

    `co_lead_sides`: the sides that co-lead it, one co-lead each; none: nobody leads.
    `seat_roles`: which seats there are. `parents`: the kinds of group that it may belong to,
    `needs_parent`: whether it must. `alternates`: whether others may sit in for a seat's holder.
    `starts_public`: whether it is public unless somebody decides otherwise.
    """

    co_lead_sides: frozenset[Side]
    seat_roles: frozenset[SeatRole]
    parents: frozenset[GroupKind]
    needs_parent: bool
    alternates: bool
    starts_public: bool


FEATURES: Mapping[GroupKind, Features] = MappingProxyType(
    {
        # drafts a text: members from all sides, led by civil society and government together
        GroupKind.WORKING: Features(
            co_lead_sides=_TABLE,
            seat_roles=frozenset(SeatRole),
            parents=frozenset({GroupKind.COUNCIL}),
            needs_parent=False,
            alternates=True,
            starts_public=True,
        ),
        # reviews the part of a text that serves one objective
        GroupKind.THEMATIC: Features(
            co_lead_sides=_TABLE,
            seat_roles=frozenset(SeatRole),
            parents=frozenset({GroupKind.WORKING, GroupKind.COUNCIL, GroupKind.LOCAL_COUNCIL}),
            needs_parent=True,
            alternates=True,
            starts_public=True,
        ),
        # stands for years beside a government: as many seats for one side as for the other
        GroupKind.COUNCIL: Features(
            co_lead_sides=_TABLE,
            seat_roles=frozenset(SeatRole),
            parents=frozenset(),
            needs_parent=False,
            alternates=True,
            starts_public=True,
        ),
        # the same beside a municipality
        GroupKind.LOCAL_COUNCIL: Features(
            co_lead_sides=_TABLE,
            seat_roles=frozenset(SeatRole),
            parents=frozenset(),
            needs_parent=False,
            alternates=True,
            starts_public=True,
        ),
        # scores applications: its members decide in person and among themselves
        GroupKind.PANEL: Features(
            co_lead_sides=frozenset(),
            seat_roles=frozenset({SeatRole.MEMBER, SeatRole.OBSERVER}),
            parents=frozenset({GroupKind.WORKING, GroupKind.COUNCIL, GroupKind.LOCAL_COUNCIL}),
            needs_parent=False,
            alternates=False,
            starts_public=False,
        ),
    }
)


def may_have_children(kind: GroupKind) -> bool:
    """Whether any kind of group may belong to a group of this kind."""
    return any(kind in features.parents for features in FEATURES.values())
