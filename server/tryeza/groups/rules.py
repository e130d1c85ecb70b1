"""Who may do what with a group and its seats, and when.

A co-lead of a group is a co-lead of the groups that belong to it, too: who leads the working group
leads its thematic groups. That goes one step down and no further, so a council's co-leads do not
lead the thematic groups of a working group. `queries.seats_of` puts these seats into the actor;
no rule anywhere else needs to know.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from tryeza.kernel.actor import Actor, Role, SeatRole
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told


class Tie(StrEnum):
    """Columns of this room's table beside the roles: what a person is to a seat."""

    SEAT_LEAD = "seat_lead"  # leads the verified organisation that holds the seat
    SEAT_REPRESENTATIVE = "seat_representative"  # represents it
    HOLDER = "holder"  # the seat is filled by the actor


Column = Role | Tie


class Act(StrEnum):
    """What can be done with a group and its seats."""

    FOUND = "found"
    FOUND_CHILD = "found_child"
    EDIT = "edit"
    DISSOLVE = "dissolve"
    GIVE_SEAT = "give_seat"
    END_SEAT = "end_seat"
    GIVE_CO_LEAD = "give_co_lead"
    END_CO_LEAD = "end_co_lead"
    FILL_SEAT = "fill_seat"
    VACATE_SEAT = "vacate_seat"
    SEE_HOLDERS = "see_holders"


_SECRETARIAT = frozenset[Column]({Role.SECRETARIAT})
_AND_CO_LEADS = _SECRETARIAT | {Role.CO_LEAD}
_AND_SEAT_LEAD = _SECRETARIAT | {Tie.SEAT_LEAD}

MAY: Mapping[Act, frozenset[Column]] = MappingProxyType(
    {
        Act.FOUND: _SECRETARIAT,
        Act.FOUND_CHILD: _AND_CO_LEADS,
        Act.EDIT: _AND_CO_LEADS,
        Act.DISSOLVE: _SECRETARIAT,
        Act.GIVE_SEAT: _AND_CO_LEADS,
        Act.END_SEAT: _AND_CO_LEADS,
        # neither side chooses who leads with it, nor ends the other's lead
        Act.GIVE_CO_LEAD: _SECRETARIAT,
        Act.END_CO_LEAD: _SECRETARIAT,
        # an organisation decides who sits on its seat
        Act.FILL_SEAT: _AND_SEAT_LEAD,
        Act.VACATE_SEAT: _AND_SEAT_LEAD | {Tie.HOLDER},
        # who sits at a table knows who else does; the public sees the organisations
        Act.SEE_HOLDERS: _SECRETARIAT
        | {Role.CO_LEAD, Role.MEMBER, Role.OBSERVER, Tie.SEAT_LEAD, Tie.SEAT_REPRESENTATIVE},
    }
)

# What is still possible with a group whose term is over.
_AFTER_THE_END = frozenset({Act.SEE_HOLDERS})


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What a rule needs to know of a group; `last_day` is None while its term has no end."""

    id: UUID
    last_day: date | None = None


@dataclass(frozen=True, slots=True)
class SeatFacts:
    """What a rule needs to know of a seat; `holder_id` of the person whom the act concerns."""

    organisation_id: UUID
    holder_id: UUID | None = None


def roles(
    actor: Actor, group: GroupFacts | None, seat: SeatFacts | None = None
) -> frozenset[Column]:
    """What the actor is to this group (None while it is founded) and to this seat of it."""
    held: set[Column] = {Role.PUBLIC}
    if actor.is_secretariat:
        held.add(Role.SECRETARIAT)
    if group is not None:
        held.update(_ROLE_OF_SEAT[s.role] for s in actor.seats if s.group_id == group.id)
    if seat is not None:
        held.update(_ties(actor, seat))
    return frozenset(held)


def refusal(
    actor: Actor, act: Act, group: GroupFacts | None, *, on: date, seat: SeatFacts | None = None
) -> Told | None:
    """Why the actor may not do this on this day, or None when they may."""
    if not roles(actor, group, seat) & MAY[act]:
        return _not_entitled(actor, act)
    if group is None or act in _AFTER_THE_END:
        return None
    if group.last_day is not None and group.last_day < on:
        return Told("groups.is_over", {"last": f"{group.last_day:%d.%m.%Y}"})
    return None


def require(
    actor: Actor, act: Act, group: GroupFacts | None, *, on: date, seat: SeatFacts | None = None
) -> None:
    """Raise SignInNeeded or Forbidden when the actor may not do this on this day."""
    reason = refusal(actor, act, group, on=on, seat=seat)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, (reason,))


_ROLE_OF_SEAT: Mapping[SeatRole, Role] = MappingProxyType(
    {
        SeatRole.CO_LEAD: Role.CO_LEAD,
        SeatRole.MEMBER: Role.MEMBER,
        SeatRole.OBSERVER: Role.OBSERVER,
    }
)


def _ties(actor: Actor, seat: SeatFacts) -> set[Tie]:
    ties: set[Tie] = set()
    if actor.speaks_for(seat.organisation_id):
        ties.add(Tie.SEAT_REPRESENTATIVE)
    mandate = actor.mandate_for(seat.organisation_id)
    if mandate is not None and mandate.lead and mandate.verified:
        ties.add(Tie.SEAT_LEAD)
    if not actor.is_public and actor.person_id == seat.holder_id:
        ties.add(Tie.HOLDER)
    return ties


def _not_entitled(actor: Actor, act: Act) -> Told:
    if actor.is_public:
        return Told("kernel.sign_in_needed")
    if Tie.SEAT_LEAD in MAY[act]:
        return Told("groups.only_the_seats_organisation")
    if Role.CO_LEAD in MAY[act]:
        return Told("groups.only_its_co_leads")
    return Told("groups.only_the_secretariat")
