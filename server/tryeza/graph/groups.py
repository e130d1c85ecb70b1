"""Groups in the graph: what they are for, what their kind has, what stands above and below."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from typing import Any

import strawberry
from sqlalchemy import Select, and_, select
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, languages_of, said
from tryeza.graph.levels import Made, One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages
from tryeza.graph.rights import may, why_not
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import Markdown, described
from tryeza.graph.tree import Shape, table_of, taken
from tryeza.groups import models, queries, rules
from tryeza.groups.features import FEATURES, may_have_children
from tryeza.groups.models import GroupKind
from tryeza.groups.rules import Act, GroupFacts
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.organisations import terms

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


def _groups(asking: Asking) -> Select[Any]:
    return select(_GROUP).where(queries.visible_to(asking.actor))


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
    return may(partial(_group_refusal, act), ("term",))


def _can_give_co_lead(thing: Any, asking: Asking) -> bool:
    has_co_leads = bool(FEATURES[thing.kind].co_lead_sides)
    return has_co_leads and _group_refusal(Act.GIVE_CO_LEAD, thing, asking) is None


def _can_found_inside(thing: Any, asking: Asking) -> bool:
    allowed = _group_refusal(Act.FOUND_CHILD, thing, asking) is None
    return may_have_children(thing.kind) and allowed


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
        "viewer_cannot_edit_reasons": why_not(partial(_group_refusal, Act.EDIT), ("term",)),
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


async def _fill_children(asking: Asking, groups: Sequence[Any], call: Call) -> None:
    """A page of the groups inside each group."""

    def inside(group: KeyedColumnElement[Any]) -> Select[Any]:
        return _groups(asking).where(_GROUP.c.parent_id == group)

    order = (queries.sort_column(asking.language).key, "id")
    await fill_pages(asking, GROUP, groups, call, inside, order=order)


GROUP.many["children"] = _fill_children
ROOM = Room(nodes=(GROUP,))
