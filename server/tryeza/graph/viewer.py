"""Who asks, in the graph: for whom they speak, what they wrote, what waits for them."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, Select, func, select

from tryeza.comments import models as comment_models
from tryeza.consultations import models as consultation_models
from tryeza.consultations import rules as consultation_rules
from tryeza.documents import queries as document_queries
from tryeza.documents import rules as document_rules
from tryeza.documents.rules import DocumentFacts
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.documents import DOCUMENT, Document
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.kept_drafts import KEPT_DRAFT, KeptDraft
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import (
    ORGANISATION,
    REPRESENTATIVE,
    Organisation,
    Representative,
)
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.people import PERSON, Person
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, put, table_of, taken
from tryeza.groups import models as group_models
from tryeza.groups import rules as group_rules
from tryeza.kernel.actor import Actor, SeatRole
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Slice
from tryeza.organisations import models as organisation_models
from tryeza.organisations import queries as organisation_queries
from tryeza.organisations import terms
from tryeza.organisations.models import Standing
from tryeza.people import rules as people_rules


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
    asked_mandates: list[Representative] = strawberry.field(
        description=(
            "Of organisations that ask the viewer to speak for them and wait for an answer, the"
            " newest first, at most 50."
        )
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
    drafts: list[Document] = strawberry.field(
        description="The documents that the viewer may draft, the newest first, at most 50."
    )
    may_create_documents: bool = strawberry.field(
        description="Whether the viewer may enter documents for every group and organisation."
    )
    may_create_documents_for: list[Organisation] = strawberry.field(
        description="The organisations for which the viewer may enter documents."
    )
    may_create_documents_in: list[Group] = strawberry.field(
        description="The groups for which the viewer may enter documents."
    )
    organisations_to_verify: int = strawberry.field(
        description="How many organisations wait to be verified; 0 for all but the secretariat."
    )
    may_invite_people: bool = strawberry.field(description="Whether the viewer may invite people.")
    may_found_groups: bool = strawberry.field(
        description="Whether the viewer may found groups that belong to no other."
    )
    may_edit_rule_packs: bool = strawberry.field(
        description="Whether the viewer may edit rule packs."
    )
    may_set_holidays: bool = strawberry.field(
        description="Whether the viewer may set and remove holidays."
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
_GROUP = table_of(group_models.Group)
_ORGANISATION = table_of(organisation_models.Organisation)
_POSITION = table_of(comment_models.OrganisationPosition)
_CONSULTATION = table_of(consultation_models.Consultation)
_REPRESENTATIVE = REPRESENTATIVE.table
_MOST_DRAFTS, _MOST_KEPT_DRAFTS, _MOST_ASKED = 50, 100, 50


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
            asked_mandates=await _newest(
                asking,
                REPRESENTATIVE,
                call,
                "asked_mandates",
                _REPRESENTATIVE.c.person_id == actor.person_id,
                organisation_queries.asked(),
                terms.from_day(organisation_models.Representative.term, asking.today),
                most=_MOST_ASKED,
            ),
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
            kept_drafts=await _newest(
                asking, KEPT_DRAFT, call, "kept_drafts", most=_MOST_KEPT_DRAFTS
            ),
            drafts=await _newest(
                asking,
                DOCUMENT,
                call,
                "drafts",
                document_queries.edited_by(actor),
                most=_MOST_DRAFTS,
            ),
            may_create_documents=_may_create(actor, DocumentFacts(None, None, None)),
            may_create_documents_for=await _newest(
                asking, ORGANISATION, call, "may_create_documents_for", _proposes(actor)
            ),
            may_create_documents_in=await _newest(
                asking, GROUP, call, "may_create_documents_in", _GROUP.c.id.in_(_drafting(actor))
            ),
            organisations_to_verify=await _to_verify(asking, call),
            may_invite_people=people_rules.refusal(actor, people_rules.Act.INVITE) is None,
            may_found_groups=_may_found(asking),
            may_edit_rule_packs=_may_rule(asking, consultation_rules.Act.EDIT_PACK),
            may_set_holidays=_may_rule(asking, consultation_rules.Act.EDIT_CALENDAR),
        )
        for comments in call.only.calls("comments"):
            put(viewer, comments, await _comments(asking, comments))
        return viewer


def _proposes(actor: Actor) -> ColumnElement[bool]:
    """The organisations for which `createDocument` would be taken from this actor."""
    spoken_for = [m.organisation_id for m in actor.mandates]
    allowed = [key for key in spoken_for if _may_create(actor, DocumentFacts(None, None, key))]
    return _ORGANISATION.c.id.in_(allowed)


def _drafting(actor: Actor) -> list[UUID]:
    """The groups for which `createDocument` would be taken from this actor."""
    return [key for key in actor.groups() if _may_create(actor, DocumentFacts(None, key, None))]


def _may_create(actor: Actor, facts: DocumentFacts) -> bool:
    return document_rules.refusal(actor, document_rules.Act.CREATE, facts) is None


def _may_found(asking: Asking) -> bool:
    act = group_rules.Act.FOUND
    return group_rules.refusal(asking.actor, act, None, on=asking.today) is None


def _may_rule(asking: Asking, act: consultation_rules.Act) -> bool:
    return consultation_rules.refusal(asking.actor, act, None, asking.now) is None


async def _to_verify(asking: Asking, call: Call) -> int:
    if not asking.actor.is_secretariat or not call.only.calls("organisations_to_verify"):
        return 0
    waiting = select(func.count()).where(_ORGANISATION.c.standing == Standing.REGISTERED)
    return int((await asking.rows(waiting))[0][0])


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
    asking: Asking,
    shape: Shape[Any],
    call: Call,
    name: str,
    *where: ColumnElement[bool],
    most: int | None = None,
) -> list[Any]:
    """Things of the viewer, the newest first; nothing is read that is not selected."""
    (below,) = call.only.calls(name) or (None,)
    if below is None:
        return []
    rows = shape.rows(asking).where(*where)
    if most is not None:
        rows = rows.order_by(shape.table.c[shape.key].desc()).limit(most)
    selection = below.on(shape.name)
    return await shape.read(asking, selection, rows, shape.key, falling=True, cut=most is not None)


ROOM = Room(queries=ViewerQueries)
