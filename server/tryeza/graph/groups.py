"""Groups in the graph: what a kind of group has, the seats in it, and who fills them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import strawberry
from sqlalchemy import Select, and_, select
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.organisations import ORGANISATION, On, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.people import PERSON, Person
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import Markdown, described
from tryeza.graph.tree import Shape, fill_list, table_of, taken
from tryeza.groups import models, queries, rules
from tryeza.groups.features import FEATURES, may_have_children
from tryeza.groups.models import GroupKind
from tryeza.groups.rules import Act, GroupFacts, SeatFacts
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell
from tryeza.organisations import terms
from tryeza.organisations.models import Organisation as OrganisationRow
from tryeza.organisations.narrowing import sort_column

described(
    GroupKind,
    "What kind of group it is.",
    {
        GroupKind.WORKING: "Drafts a text.",
        GroupKind.THEMATIC: "Reviews the part of a text that serves one objective.",
        GroupKind.COUNCIL: "Stands beside a government for years.",
        GroupKind.LOCAL_COUNCIL: "Stands beside a municipality for years.",
        GroupKind.PANEL: "Scores applications.",
    },
)
described(
    SeatRole,
    "What a seat in a group entitles its holder to.",
    {
        SeatRole.CO_LEAD: "To lead the group together with the other side.",
        SeatRole.MEMBER: "To take part and to comment.",
        SeatRole.OBSERVER: "To be present and to read.",
    },
)


@strawberry.type(description="What a kind of group has.")
class GroupFeatures:
    """A kind's features."""

    kind: GroupKind = strawberry.field(description="The kind.")
    co_lead_sides: list[Side] = strawberry.field(
        description="The sides that co-lead it, with one organisation each; empty: nobody leads."
    )
    seat_roles: list[SeatRole] = strawberry.field(description="Which seats there are.")
    parents: list[GroupKind] = strawberry.field(
        description="The kinds of group that it may belong to."
    )
    needs_parent: bool = strawberry.field(description="Whether it must belong to another group.")
    may_have_children: bool = strawberry.field(description="Whether other groups may belong to it.")
    has_alternates: bool = strawberry.field(
        description="Whether others may sit in for the holder of a seat."
    )
    starts_public: bool = strawberry.field(
        description="Whether it is public unless somebody decides otherwise."
    )


@strawberry.type(description="A person who fills a seat, as its holder or as an alternate.")
class SeatHolder(Node):
    """A seat's holder."""

    seat: "Seat" = strawberry.field(description="The seat.")
    person: Person = strawberry.field(description="Who.")
    is_alternate: bool = strawberry.field(description="Whether they sit in for the holder.")
    since: date = strawberry.field(description="The first day.")
    until: date | None = strawberry.field(description="The last day; null while there is none.")
    viewer_can_vacate: bool = strawberry.field(
        description="Whether the viewer may end this; holders may end their own."
    )


@strawberry.type(description="A seat in a group, held by an organisation for a term.")
class Seat(Node):
    """A seat."""

    group: "Group" = strawberry.field(description="The group.")
    organisation: Organisation = strawberry.field(description="Whose seat it is.")
    role: SeatRole = strawberry.field(description="What it entitles to.")
    side: Side = strawberry.field(description="On which side of the table it stands.")
    basis: str | None = strawberry.field(
        description="The decision or call by which it was given, if that was said."
    )
    since: date = strawberry.field(description="The first day.")
    until: date | None = strawberry.field(description="The last day; null while there is none.")
    viewer_can_see_holders: bool = strawberry.field(
        description="Whether the viewer sees who fills it."
    )
    viewer_can_fill: bool = strawberry.field(description="Whether the viewer may say who fills it.")
    viewer_cannot_fill_reasons: list[str] = strawberry.field(
        description="Why the viewer may not say who fills it; empty when they may."
    )
    viewer_can_end: bool = strawberry.field(description="Whether the viewer may end it.")

    @strawberry.field(
        description=(
            "Who fills it on a day, the holder first, then alternates, rarely more than 3; empty"
            " where the viewer may not see them."
        )
    )
    def holders(self, on: On = None) -> list[SeatHolder]:
        """The holders, read ahead."""
        found: list[SeatHolder] = taken(self, "holders", on=on)
        return found


@strawberry.type(description="People of several organisations around one table, with a mandate.")
class Group(Node):
    """A group."""

    names: strawberry.Private[Mapping[str, str]]
    slug: str = strawberry.field(description="The group's name in web addresses.")
    kind: GroupKind = strawberry.field(description="What kind of group it is.")
    features: GroupFeatures = strawberry.field(description="What groups of its kind have.")
    # rows that are read for a parent have its key as `parent`; so this has another name here
    parent_group: "Group | None" = strawberry.field(
        name="parent",
        description="The group it belongs to; null when to none, or to none the viewer sees.",
    )
    objective: str | None = strawberry.field(
        description="The strategic objective it serves, as the strategy puts it."
    )
    is_public: bool = strawberry.field(
        description="Whether everyone sees it, or only those who sit in it or lead it."
    )
    since: date = strawberry.field(description="The first day of its term.")
    until: date | None = strawberry.field(
        description="The last day of its term; null while there is none."
    )
    is_over: bool = strawberry.field(description="Whether its term has ended.")
    dissolved_reason: str | None = strawberry.field(
        description="Why its term was ended early, if it was."
    )
    revision: int = strawberry.field(description="What an edit must name to be taken.")
    created_at: datetime = strawberry.field(description="When it was founded here.")
    viewer_roles: list[SeatRole] = strawberry.field(
        description=(
            "As what the viewer sits in it today; co-leads of the group that it belongs to are"
            " its co-leads."
        )
    )
    viewer_can_edit: bool = strawberry.field(
        description="Whether the viewer may edit what is said of it."
    )
    viewer_cannot_edit_reasons: list[str] = strawberry.field(
        description="Why the viewer may not edit it; empty when they may."
    )
    viewer_can_give_seats: bool = strawberry.field(
        description="Whether the viewer may give seats to members and observers."
    )
    viewer_can_give_co_lead: bool = strawberry.field(
        description="Whether the viewer may give a co-lead's seat."
    )
    viewer_can_found_inside: bool = strawberry.field(
        description="Whether the viewer may found groups that belong to it."
    )
    viewer_can_dissolve: bool = strawberry.field(
        description="Whether the viewer may dissolve it now."
    )

    @strawberry.field(description="The group's name.")
    def name(self, info: Info, language: InLanguage = None) -> str:
        """The name in a language."""
        return said(self.names, info, language)

    @strawberry.field(description="The languages in which it has a name.")
    def available_languages(self) -> list[Language]:
        """The name's languages."""
        return languages_of(self.names)

    @strawberry.field(description="What it is for; null where nothing is said.")
    def mandate(self, info: Info, language: InLanguage = None) -> Markdown | None:
        """The mandate in a language."""
        text = said(self.__dict__["mandate"], info, language)
        return Markdown(source=text) if text else None

    @strawberry.field(
        description=(
            "The seats in it on a day: co-leads, members, observers, each by the organisations'"
            " names; rarely more than 30."
        ),
        metadata={"length": 30},
    )
    def seats(self, on: On = None) -> list[Seat]:
        """The seats, read ahead."""
        found: list[Seat] = taken(self, "seats", on=on)
        return found

    @strawberry.field(
        description="The groups that belong to it and that the viewer sees, by their names."
    )
    def children(
        self, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> "Connection[Group]":
        """The groups inside, read ahead."""
        found: Connection[Group] = taken(
            self, "children", first=first, after=after, last=last, before=before
        )
        return found


_GROUP = table_of(models.Group)
_SEAT = table_of(models.Seat)
_HOLDER = table_of(models.SeatHolder)
_ORGANISATION = table_of(OrganisationRow)
_SEAT_FACTS = ("organisation_id", "role", "group.term")


def _groups(asking: Asking) -> Select[Any]:
    return select(_GROUP).where(queries.visible_to(asking.actor))


def _seats(asking: Asking) -> Select[Any]:
    """Beside each seat its place among those of its role: that of the organisation's name."""
    return (
        select(_SEAT, sort_column(asking.language).label("place"))
        .join(_GROUP, _GROUP.c.id == _SEAT.c.group_id)
        .join(_ORGANISATION, _ORGANISATION.c.id == _SEAT.c.organisation_id)
        .where(queries.visible_to(asking.actor))
    )


def _holders(asking: Asking) -> Select[Any]:
    return (
        select(_HOLDER)
        .join(_SEAT, _SEAT.c.id == _HOLDER.c.seat_id)
        .join(_GROUP, _GROUP.c.id == _SEAT.c.group_id)
        .where(queries.visible_to(asking.actor), queries.holders_visible_to(asking.actor))
    )


def facts_of(group: Any) -> GroupFacts:
    """What the rules need to know of a group that was read with its `term`."""
    return GroupFacts(group.uuid, terms.last_day(group.term))


def features_of(kind: GroupKind) -> GroupFeatures:
    """What groups of this kind have."""
    features = FEATURES[kind]
    return GroupFeatures(
        kind=kind,
        co_lead_sides=sorted(features.co_lead_sides, key=list(Side).index),
        seat_roles=sorted(features.seat_roles, key=list(SeatRole).index),
        parents=sorted(features.parents, key=list(GroupKind).index),
        needs_parent=features.needs_parent,
        may_have_children=may_have_children(kind),
        has_alternates=features.alternates,
        starts_public=features.starts_public,
    )


def _group_refusal(act: Act, thing: Any, asking: Asking) -> Told | None:
    return rules.refusal(asking.actor, act, facts_of(thing), on=asking.today)


def _viewer_can(act: Act) -> Made:
    return Made(lambda thing, asking: _group_refusal(act, thing, asking) is None, ("term",))


def _can_give_co_lead(thing: Any, asking: Asking) -> bool:
    has_co_leads = bool(FEATURES[thing.kind].co_lead_sides)
    return has_co_leads and _group_refusal(Act.GIVE_CO_LEAD, thing, asking) is None


def _can_found_inside(thing: Any, asking: Asking) -> bool:
    allowed = _group_refusal(Act.FOUND_CHILD, thing, asking) is None
    return may_have_children(thing.kind) and allowed


def _cannot_edit(thing: Any, asking: Asking) -> list[str]:
    reason = _group_refusal(Act.EDIT, thing, asking)
    return [] if reason is None else [tell(reason, asking.language)]


def _seat_refusal(act: Act, thing: Any, asking: Asking) -> Told | None:
    seat = SeatFacts(thing.organisation_id)
    return rules.refusal(asking.actor, act, facts_of(thing.group), on=asking.today, seat=seat)


def _viewer_can_with_seat(act: Act) -> Made:
    return Made(lambda thing, asking: _seat_refusal(act, thing, asking) is None, _SEAT_FACTS)


def _cannot_fill(thing: Any, asking: Asking) -> list[str]:
    reason = _seat_refusal(Act.FILL_SEAT, thing, asking)
    return [] if reason is None else [tell(reason, asking.language)]


def _can_end_seat(thing: Any, asking: Asking) -> bool:
    act = Act.END_CO_LEAD if thing.role is SeatRole.CO_LEAD else Act.END_SEAT
    return _seat_refusal(act, thing, asking) is None


def _can_vacate(thing: Any, asking: Asking) -> bool:
    facts = SeatFacts(thing.seat.organisation_id, thing.person_id)
    group = facts_of(thing.seat.group)
    act = Act.VACATE_SEAT
    return rules.refusal(asking.actor, act, group, on=asking.today, seat=facts) is None


def _is_over(thing: Any, asking: Asking) -> bool:
    last = terms.last_day(thing.term)
    return last is not None and last < asking.today


def _viewer_roles(thing: Any, asking: Asking) -> list[SeatRole]:
    held = {seat.role for seat in asking.actor.seats if seat.group_id == thing.uuid}
    return sorted(held, key=list(SeatRole).index)


SINCE = Made(lambda thing, _: terms.first_day(thing.term), ("term",))
UNTIL = Made(lambda thing, _: terms.last_day(thing.term), ("term",))

GROUP = Shape(
    Group,
    _GROUP,
    rows=_groups,
    needs={"name": ("names",), "available_languages": ("names",), "mandate": ("mandate",)},
    made={
        "features": Made(lambda thing, _: features_of(thing.kind), ("kind",)),
        "since": SINCE,
        "until": UNTIL,
        "is_over": Made(_is_over, ("term",)),
        "viewer_roles": Made(_viewer_roles, ()),
        "viewer_can_edit": _viewer_can(Act.EDIT),
        "viewer_cannot_edit_reasons": Made(_cannot_edit, ("term",)),
        "viewer_can_give_seats": _viewer_can(Act.GIVE_SEAT),
        "viewer_can_give_co_lead": Made(_can_give_co_lead, ("term", "kind")),
        "viewer_can_found_inside": Made(_can_found_inside, ("term", "kind")),
        "viewer_can_dissolve": _viewer_can(Act.DISSOLVE),
    },
)
GROUP.ones["parent_group"] = One(
    GROUP,
    lambda own, one, asking: and_(
        one.c.id == own.c.parent_id,
        queries.visible_as(asking.actor, one.c.id, one.c.is_public),
    ),
    ("parent_id",),
)
SEAT = Shape(
    Seat,
    _SEAT,
    rows=_seats,
    ones={
        "group": One(GROUP, lambda own, one, _: one.c.id == own.c.group_id, ("group_id",)),
        "organisation": One(
            ORGANISATION,
            lambda own, one, _: one.c.id == own.c.organisation_id,
            ("organisation_id",),
        ),
    },
    made={
        "since": SINCE,
        "until": UNTIL,
        "viewer_can_see_holders": _viewer_can_with_seat(Act.SEE_HOLDERS),
        "viewer_can_fill": _viewer_can_with_seat(Act.FILL_SEAT),
        "viewer_cannot_fill_reasons": Made(_cannot_fill, _SEAT_FACTS),
        "viewer_can_end": Made(_can_end_seat, _SEAT_FACTS),
    },
)
SEAT_HOLDER = Shape(
    SeatHolder,
    _HOLDER,
    rows=_holders,
    ones={
        "seat": One(SEAT, lambda own, one, _: one.c.id == own.c.seat_id, ("seat_id",)),
        "person": One(PERSON, lambda own, one, _: one.c.id == own.c.person_id, ("person_id",)),
    },
    made={
        "since": SINCE,
        "until": UNTIL,
        "viewer_can_vacate": Made(
            _can_vacate, ("person_id", "seat.organisation_id", "seat.group.term")
        ),
    },
)


async def _fill_seats(asking: Asking, groups: Sequence[Any], call: Call) -> None:
    """The seats of each group on a day, in one statement."""
    rows = (
        _seats(asking)
        .add_columns(_SEAT.c.group_id.label("parent"))
        .where(
            _SEAT.c.group_id.in_([group.uuid for group in groups]),
            queries.seats_on(call.arguments.get("on") or asking.today),
        )
    )
    # by their names, co-leads stand before members and these before observers
    await fill_list(asking, SEAT, groups, call, rows, "role", "place", "id")


async def _fill_holders(asking: Asking, seats: Sequence[Any], call: Call) -> None:
    """Who fills each seat on a day, in one statement."""
    rows = (
        _holders(asking)
        .add_columns(_HOLDER.c.seat_id.label("parent"))
        .where(
            _HOLDER.c.seat_id.in_([seat.uuid for seat in seats]),
            queries.holders_on(call.arguments.get("on") or asking.today),
        )
    )
    await fill_list(asking, SEAT_HOLDER, seats, call, rows, "is_alternate", "id")


async def _fill_children(asking: Asking, groups: Sequence[Any], call: Call) -> None:
    """A page of the groups inside each group."""

    def inside(group: KeyedColumnElement[Any]) -> Select[Any]:
        return _groups(asking).where(_GROUP.c.parent_id == group)

    order = (queries.sort_column(asking.language).key, "id")
    await fill_pages(asking, GROUP, groups, call, inside, order=order)


GROUP.many.update(seats=_fill_seats, children=_fill_children)
SEAT.many["holders"] = _fill_holders


async def _fill_seats_of(asking: Asking, organisations: Sequence[Any], call: Call) -> None:
    """The seats of each organisation on a day, in one statement."""
    rows = (
        _seats(asking)
        .add_columns(
            _SEAT.c.organisation_id.label("parent"),
            queries.sort_column(asking.language).label("group_place"),
        )
        .where(
            _SEAT.c.organisation_id.in_([one.uuid for one in organisations]),
            queries.seats_on(call.arguments.get("on") or asking.today),
        )
    )
    await fill_list(asking, SEAT, organisations, call, rows, "group_place", "id")


@extending(
    ORGANISATION,
    _fill_seats_of,
    "The seats it holds on a day, in groups that the viewer sees, by the groups' names; rarely"
    " more than 10.",
)
def seats(self: Organisation, on: On = None) -> list[Seat]:
    """An organisation's seats, read ahead."""
    found: list[Seat] = taken(self, "seats", on=on)
    return found


ROOM = Room(nodes=(GROUP, SEAT, SEAT_HOLDER))
