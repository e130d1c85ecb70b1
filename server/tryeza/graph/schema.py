"""The whole schema, put together from the rooms' files."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Annotated, Any, cast
from uuid import UUID

import strawberry
from graphql import GraphQLSchema, print_schema
from strawberry.schema.config import StrawberryConfig

from tryeza.graph import (
    answer_acts,
    answer_details,
    answer_history,
    answered,
    answering,
    binding_acts,
    calendars,
    comment_acts,
    comment_anchors,
    comment_details,
    comment_endorsing,
    comment_history,
    comment_places,
    comment_rights,
    comment_running_acts,
    comments,
    consultation_acts,
    consultation_facets,
    consultation_queries,
    consultations,
    coordinator_acts,
    document_acts,
    document_details,
    document_rights,
    document_versions,
    documents,
    drafting,
    exemption_acts,
    extensions,
    facets,
    feed,
    group_acts,
    group_queries,
    groups,
    journal,
    journal_seal,
    kept_drafts,
    listing,
    news,
    opening_acts,
    organisation_acts,
    organisation_queries,
    organisations,
    people,
    people_acts,
    place_acts,
    position_acts,
    position_details,
    positions,
    receipts,
    redlines,
    report_acts,
    report_pages,
    report_statistics,
    reports,
    representative_acts,
    rule_packs,
    search,
    seat_acts,
    seats,
    speaking,
    supporting,
    supporting_acts,
    version_acts,
    viewer,
    windows,
    word_return_acts,
    word_returns,
)
from tryeza.graph.context import Info, asked
from tryeza.graph.nodes import Node, decode_id
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import SCALARS
from tryeza.graph.straight import straighten, without_null_defaults
from tryeza.graph.tree import Shape
from tryeza.kernel.errors import Limit

ROOMS: tuple[Room, ...] = (
    people.ROOM,
    people_acts.ROOM,
    organisations.ROOM,
    organisation_queries.ROOM,
    organisation_acts.ROOM,
    representative_acts.ROOM,
    groups.ROOM,
    group_queries.ROOM,
    group_acts.ROOM,
    seats.ROOM,
    seat_acts.ROOM,
    documents.ROOM,
    redlines.ROOM,
    document_details.ROOM,
    document_rights.ROOM,
    document_versions.ROOM,
    drafting.ROOM,
    document_acts.ROOM,
    version_acts.ROOM,
    consultations.ROOM,
    consultation_queries.ROOM,
    extensions.ROOM,
    supporting.ROOM,
    rule_packs.ROOM,
    consultation_facets.ROOM,
    calendars.ROOM,
    windows.ROOM,
    consultation_acts.ROOM,
    opening_acts.ROOM,
    coordinator_acts.ROOM,
    supporting_acts.ROOM,
    exemption_acts.ROOM,
    binding_acts.ROOM,
    comments.ROOM,
    comment_details.ROOM,
    comment_anchors.ROOM,
    comment_history.ROOM,
    kept_drafts.ROOM,
    answered.ROOM,
    comment_places.ROOM,
    feed.ROOM,
    facets.ROOM,
    positions.ROOM,
    position_details.ROOM,
    speaking.ROOM,
    answering.ROOM,
    comment_rights.ROOM,
    comment_endorsing.ROOM,
    answer_details.ROOM,
    answer_history.ROOM,
    comment_acts.ROOM,
    comment_running_acts.ROOM,
    place_acts.ROOM,
    position_acts.ROOM,
    answer_acts.ROOM,
    word_returns.ROOM,
    word_return_acts.ROOM,
    reports.ROOM,
    report_statistics.ROOM,
    report_acts.ROOM,
    report_pages.ROOM,
    listing.ROOM,
    receipts.ROOM,
    journal.ROOM,
    journal_seal.ROOM,
    search.ROOM,
    viewer.ROOM,
    news.ROOM,
)
NODES: dict[str, Shape[Any]] = {shape.name: shape for room in ROOMS for shape in room.nodes}
MOST_NODES = 100

_NodeId = Annotated[strawberry.ID, strawberry.argument(description="The thing's id.")]
_NodeIds = Annotated[
    list[strawberry.ID], strawberry.argument(description="The things' ids, at most 100.")
]


@strawberry.type
class NodeQueries:
    """Things by their ids."""

    @strawberry.field(
        description="The thing with this id; null when there is none, or none for the viewer."
    )
    async def node(self, info: Info, id: _NodeId) -> Node | None:
        """One thing."""
        (found,) = await _nodes(info, [id])
        return found

    @strawberry.field(description="The things with these ids, null where there is none.")
    async def nodes(self, info: Info, ids: _NodeIds) -> list[Node | None]:
        """Several things, in the order of their ids."""
        if len(ids) > MOST_NODES:
            raise Limit("graph.too_many_ids", MOST_NODES)
        return await _nodes(info, ids)


async def _nodes(info: Info, ids: Sequence[str]) -> list[Node | None]:
    call = asked(info)
    wanted: dict[str, set[UUID]] = {}
    decoded = [decode_id(one) for one in ids]
    for name, key in filter(None, decoded):
        wanted.setdefault(name, set()).add(key)
    found: dict[tuple[str, UUID], Node] = {}
    for name in wanted.keys() & NODES.keys():
        shape = NODES[name]
        among = shape.table.c[shape.key].in_(wanted[name])
        rows = shape.rows(info.context).where(among)
        for thing in await shape.read(info.context, call.on(name), rows):
            found[name, thing.uuid] = thing
    return [found.get(one) if one else None for one in decoded]


@lru_cache(maxsize=1)
def schema() -> GraphQLSchema:
    """The schema as it is served."""
    return straighten(without_null_defaults(_strawberry_schema()._schema))


def _strawberry_schema() -> strawberry.Schema:
    return strawberry.Schema(
        query=_root("Query", "Where every question starts.", [NodeQueries, *_each("queries")]),
        mutation=_root("Mutation", "What can be done, each act a verb.", _each("mutations")),
        subscription=_root("Subscription", "What one can be told of.", _each("subscriptions")),
        types=[*(shape.type for shape in NODES.values()), *(t for r in ROOMS for t in r.types)],
        config=StrawberryConfig(scalar_map=SCALARS),
    )


def _each(root: str) -> list[type[Any]]:
    return [found for room in ROOMS if (found := getattr(room, root)) is not None]


def _root(name: str, description: str, parts: Sequence[type[Any]]) -> type[Any]:
    return cast("type[Any]", strawberry.type(type(name, tuple(parts), {}), description=description))


def printed() -> str:
    """The schema in its own language, as it is committed."""
    return print_schema(schema()) + "\n"
