"""The verbs of seats: give one to an organisation, end it, fill it with a person, vacate it."""

from datetime import date
from uuid import UUID

from sqlalchemy import func, literal, select
from sqlalchemy.dialects.postgresql import DATERANGE

from tryeza.groups import rules
from tryeza.groups.acting import facts_of, load_group, load_seat, record
from tryeza.groups.details import basis_of
from tryeza.groups.features import FEATURES
from tryeza.groups.models import Group, GroupKind, Seat, SeatHolder
from tryeza.groups.queries import holders_visible_to, visible_to
from tryeza.groups.rules import Act, SeatFacts
from tryeza.kernel import ids
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import NotFound, invalid
from tryeza.kernel.journal import FactValue
from tryeza.kernel.work import Work
from tryeza.organisations import queries as organisations
from tryeza.organisations.models import Organisation, Representative, Standing
from tryeza.organisations.terms import Term, first_day, last_day, shortened, term_inside


async def give_seat(
    work: Work,
    *,
    group_id: UUID,
    organisation_id: UUID,
    role: SeatRole,
    since: date,
    until: date | None = None,
    basis: str | None = None,
    on: date,
) -> UUID:
    """Give a verified organisation a seat in a group for a term, and give the seat's id.

    `basis` names the decision or call. Without `until` the seat lasts as long as the group.
    Raises Invalid when the organisation has a seat there in that time, or its side a co-lead.
    """
    group = await load_group(work, group_id)
    act = Act.GIVE_CO_LEAD if role is SeatRole.CO_LEAD else Act.GIVE_SEAT
    rules.require(work.actor, act, facts_of(group), on=on)
    side = await _side_of_verified(work, organisation_id)
    _require_such_seats(group.kind, role, side)
    seat = Seat(
        id=ids.new_id(),
        group_id=group_id,
        organisation_id=organisation_id,
        side=side,
        role=role,
        term=term_inside(group.term, since, until),
        basis=basis_of(basis),
        created_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(seat)
    taken = {
        "ex_seat_one_for_an_organisation": invalid("organisationId", "groups.has_a_seat"),
        "ex_seat_one_co_lead_a_side": invalid("role", "groups.side_has_a_co_lead"),
    }
    with told(taken):
        await work.session.flush()
    _record_seat(work, "seat_given", seat)
    return seat.id


async def end_seat(work: Work, *, seat_id: UUID, until: date, on: date) -> None:
    """End an organisation's seat; `until` is its last day. Raises Invalid when it ends earlier."""
    seat, group = await load_seat(work, seat_id)
    act = Act.END_CO_LEAD if seat.role is SeatRole.CO_LEAD else Act.END_SEAT
    rules.require(work.actor, act, facts_of(group), on=on)
    seat.term = shortened(seat.term, until)
    await work.session.flush()
    _record_seat(work, "seat_ended", seat)


async def fill_seat(
    work: Work,
    *,
    seat_id: UUID,
    person_id: UUID,
    since: date,
    until: date | None = None,
    alternate: bool = False,
    on: date,
) -> UUID:
    """Let a person fill a seat, as its holder or as an alternate, and give the holding's id.

    The person must represent the seat's organisation on each of these days; without `until` that
    is to the seat's end. Raises Invalid otherwise, and when the seat has another holder then.
    """
    seat, group = await load_seat(work, seat_id)
    rules.require(
        work.actor, Act.FILL_SEAT, facts_of(group), on=on, seat=SeatFacts(seat.organisation_id)
    )
    if alternate and not FEATURES[group.kind].alternates:
        raise invalid("alternate", "groups.has_no_alternates")
    term = term_inside(seat.term, since, until)
    await _require_represents(work, person_id, seat.organisation_id, term)
    holder = SeatHolder(
        id=ids.new_id(),
        seat_id=seat_id,
        person_id=person_id,
        is_alternate=alternate,
        term=term,
        recorded_by_id=work.actor.person_id,
        created_at=work.now,
    )
    work.session.add(holder)
    taken = {
        "ex_seat_holder_once_at_a_time": invalid("personId", "groups.sits_there_already"),
        "ex_seat_holder_one_at_a_time": invalid("since", "groups.seat_is_filled"),
    }
    with told(taken):
        await work.session.flush()
    _record_holder(work, "seat_filled", seat, holder)
    return holder.id


async def vacate_seat(work: Work, *, seat_holder_id: UUID, until: date, on: date) -> None:
    """End a person's holding of a seat; `until` is the last day. Holders may end their own."""
    holder, seat, group = await _load_holder(work, seat_holder_id)
    facts = SeatFacts(seat.organisation_id, holder.person_id)
    rules.require(work.actor, Act.VACATE_SEAT, facts_of(group), on=on, seat=facts)
    holder.term = shortened(holder.term, until)
    await work.session.flush()
    _record_holder(work, "seat_vacated", seat, holder)


async def _load_holder(work: Work, seat_holder_id: UUID) -> tuple[SeatHolder, Seat, Group]:
    statement = (
        select(SeatHolder, Seat, Group)
        .join(Seat, Seat.id == SeatHolder.seat_id)
        .join(Group, Group.id == Seat.group_id)
        .where(
            SeatHolder.id == seat_holder_id,
            visible_to(work.actor),
            holders_visible_to(work.actor),
        )
        .with_for_update(of=Group)
        .execution_options(populate_existing=True)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("seat_holder")
    return row[0], row[1], row[2]


async def _side_of_verified(work: Work, organisation_id: UUID) -> Side:
    statement = select(Organisation.side, Organisation.standing).where(
        Organisation.id == organisation_id, organisations.visible_to(work.actor)
    )
    row = (await work.session.execute(statement)).one_or_none()
    if row is None:
        raise NotFound("organisation")
    if row.standing is not Standing.VERIFIED:
        raise invalid("organisationId", "groups.organisation_not_verified")
    side: Side = row.side
    return side


def _require_such_seats(kind: GroupKind, role: SeatRole, side: Side) -> None:
    features = FEATURES[kind]
    if role not in features.seat_roles:
        raise invalid("role", "groups.has_no_such_seats")
    if role is SeatRole.CO_LEAD and side not in features.co_lead_sides:
        raise invalid("organisationId", "groups.side_does_not_lead")


async def _require_represents(
    work: Work, person_id: UUID, organisation_id: UUID, term: Term
) -> None:
    """Terms that follow one another count as one."""
    days = select(func.range_agg(Representative.term)).where(
        Representative.person_id == person_id,
        Representative.organisation_id == organisation_id,
        organisations.agreed(),
    )
    covered = select(days.scalar_subquery().op("@>")(literal(term, DATERANGE)))
    if not (await work.session.execute(covered)).scalar_one():
        raise invalid("personId", "groups.does_not_represent")


def _record_seat(work: Work, event: str, seat: Seat) -> None:
    record(
        work,
        event,
        seat.group_id,
        subject_id=seat.id,
        organisation=str(seat.organisation_id),
        role=seat.role,
        **_days(seat.term),
    )


def _record_holder(work: Work, event: str, seat: Seat, holder: SeatHolder) -> None:
    record(
        work,
        event,
        seat.group_id,
        subject_id=holder.id,
        seat=str(seat.id),
        person=str(holder.person_id),
        alternate=holder.is_alternate,
        **_days(holder.term),
    )


def _days(term: Term) -> dict[str, FactValue]:
    last = last_day(term)
    return {
        "since": first_day(term).isoformat(),
        "until": last.isoformat() if last else None,
    }
