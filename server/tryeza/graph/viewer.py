"""Who asks, in the graph: for whom they speak, what they wrote, what waits for them."""

from collections.abc import Sequence
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, Select, select

from tryeza.comments import models as comment_models
from tryeza.consultations import models as consultation_models
from tryeza.graph.comment_details import KEPT_DRAFT, KeptDraft
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.people import PERSON, Person
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, put, table_of, taken
from tryeza.kernel.actor import SeatRole
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Slice


@strawberry.type(description="An organisation for which the viewer speaks.")
class ViewerMandate:
    """A mandate."""

    organisation: Organisation = strawberry.field(description="The organisation.")
    is_lead: bool = strawberry.field(description="Whether the viewer submits its position.")
    is_verified: bool = strawberry.field(description="Whether the organisation is verified.")


@strawberry.type(description="A seat that the viewer fills.")
class ViewerSeat:
    """A seat."""

    group: Group = strawberry.field(description="In which group.")
    organisation: Organisation = strawberry.field(description="For which organisation.")
    role: SeatRole = strawberry.field(description="What the seat entitles to.")


@strawberry.type(description="Whoever asks, once signed in.")
class Viewer:
    """The viewer."""

    person: Person = strawberry.field(description="The viewer as others see them.")
    language: Language = strawberry.field(description="The language of the viewer's account.")
    is_secretariat: bool = strawberry.field(description="Whether the viewer is the secretariat.")
    mandates: list[ViewerMandate] = strawberry.field(
        description="For whom the viewer may speak today, rarely more than three."
    )
    seats: list[ViewerSeat] = strawberry.field(
        description="The seats that the viewer fills today, rarely more than ten."
    )
    coordinates: list[Consultation] = strawberry.field(
        description="The consultations that the viewer coordinates, the newest first."
    )
    positions: list[OrganisationPosition] = strawberry.field(
        description="The positions of the viewer's organisations, the newest first."
    )
    kept_drafts: list[KeptDraft] = strawberry.field(
        description="Words of the viewer that could not be taken, the newest first, at most 100."
    )

    @strawberry.field(description="What the viewer said, the newest first.")
    def comments(
        self,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Comment]:
        """The viewer's comments, read ahead."""
        found: Connection[Comment] = taken(
            self, "comments", first=first, after=after, last=last, before=before
        )
        return found


_COMMENT = table_of(comment_models.Comment)
_POSITION = table_of(comment_models.OrganisationPosition)
_CONSULTATION = table_of(consultation_models.Consultation)
_MOST_DRAFTS = 100


@strawberry.type
class ViewerQueries:
    """What can be asked for first."""

    @strawberry.field(description="Who asks; null for the public.")
    async def viewer(self, info: Info) -> Viewer | None:
        """The signed-in person."""
        asking, call = info.context, asked(info)
        actor = asking.actor
        if actor.person_id is None:
            return None
        (person,) = await _read(asking, PERSON, call, "person", {actor.person_id})
        viewer = Viewer(
            person=person,
            language=asking.language,
            is_secretariat=actor.is_secretariat,
            mandates=await _mandates(asking, call),
            seats=await _seats(asking, call),
            coordinates=await _newest(
                asking,
                CONSULTATION,
                call,
                "coordinates",
                _CONSULTATION.c.id.in_(actor.coordinates),
            ),
            positions=await _newest(
                asking,
                POSITION,
                call,
                "positions",
                _POSITION.c.organisation_id.in_(actor.organisations()),
            ),
            kept_drafts=(await _newest(asking, KEPT_DRAFT, call, "kept_drafts"))[:_MOST_DRAFTS],
        )
        for comments in call.only.calls("comments"):
            put(viewer, comments, await _comments(asking, comments))
        return viewer


async def _comments(asking: Asking, call: Call) -> Connection[Comment]:
    mine = COMMENT.rows(asking).where(_COMMENT.c.author_id == asking.actor.person_id)
    part = Slice(**{name: call.arguments.get(name) for name in Slice.__slots__})
    return await page(asking, COMMENT, call, mine, part, descending=True)


async def _mandates(asking: Asking, call: Call) -> list[ViewerMandate]:
    held = asking.actor.mandates
    (below,) = call.only.calls("mandates") or (None,)
    if below is None or not held:
        return []
    wanted = {one.organisation_id for one in held}
    of = {o.uuid: o for o in await _read(asking, ORGANISATION, below, "organisation", wanted)}
    return [
        ViewerMandate(organisation=of[m.organisation_id], is_lead=m.lead, is_verified=m.verified)
        for m in held
    ]


async def _seats(asking: Asking, call: Call) -> list[ViewerSeat]:
    held = asking.actor.seats
    (below,) = call.only.calls("seats") or (None,)
    if below is None or not held:
        return []
    groups = await _read(asking, GROUP, below, "group", {one.group_id for one in held})
    organisations = await _read(
        asking, ORGANISATION, below, "organisation", {one.organisation_id for one in held}
    )
    of_group = {one.uuid: one for one in groups}
    of = {one.uuid: one for one in organisations}
    return [
        ViewerSeat(group=of_group[s.group_id], organisation=of[s.organisation_id], role=s.role)
        for s in held
    ]


async def _read(
    asking: Asking, shape: Shape[Any], call: Call, name: str, keys: set[Any]
) -> Sequence[Any]:
    """Things that the viewer holds something of, so that no further right is asked for."""
    selection = call.only.below(name, shape.name)
    table = shape.table
    rows: Select[Any] = select(table).where(table.c[shape.key].in_(keys))
    return await shape.read(asking, selection, rows)


async def _newest(
    asking: Asking, shape: Shape[Any], call: Call, name: str, *where: ColumnElement[bool]
) -> list[Any]:
    """Things of the viewer, the newest first; nothing is read that is not selected."""
    (below,) = call.only.calls(name) or (None,)
    if below is None:
        return []
    rows = shape.rows(asking).where(*where)
    return await shape.read(asking, below.on(shape.name), rows, shape.key, falling=True)


ROOM = Room(queries=ViewerQueries)
