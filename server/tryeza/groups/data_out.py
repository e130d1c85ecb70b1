"""What this room keeps of a person, for the file of their data that they take out."""

from tryeza.groups.models import Group, Seat, SeatHolder
from tryeza.organisations.terms import shown_as_days
from tryeza.people.data_out import Listed, Lists

LISTS: Lists = {
    "seats_filled": Listed(
        SeatHolder.person_id,
        (
            SeatHolder.id,
            SeatHolder.seat_id,
            Seat.group_id,
            Group.names.label("group"),
            Seat.organisation_id,
            Seat.role,
            SeatHolder.is_alternate,
            *shown_as_days(SeatHolder.term),
            SeatHolder.created_at,
        ),
        (Seat.id == SeatHolder.seat_id) & (Group.id == Seat.group_id),
    ),
    "seat_holders_recorded": Listed(
        SeatHolder.recorded_by_id, (SeatHolder.id, SeatHolder.seat_id, SeatHolder.created_at)
    ),
    "seats_given": Listed(
        Seat.created_by_id, (Seat.id, Seat.group_id, Seat.organisation_id, Seat.created_at)
    ),
    "founded": Listed(Group.created_by_id, (Group.id, Group.names, Group.created_at)),
    "dissolved": Listed(Group.dissolved_by_id, (Group.id, Group.names, Group.dissolved_reason)),
}
