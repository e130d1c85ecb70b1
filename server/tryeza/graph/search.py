"""The search in the graph: comments by what they say, a page of them, counted and marked."""

import asyncio
from datetime import datetime
from enum import StrEnum
from itertools import chain
from typing import Annotated, Any, Final, cast

import strawberry
from sqlalchemy import ARRAY, BigInteger, Float, Select, bindparam, column, func

from tryeza.comments import models
from tryeza.graph.comment_filter import Only, conditions
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.feed import BY_PLACE, in_order_of_text
from tryeza.graph.nodes import key_in
from tryeza.graph.pages import After, Connection, Edge, First, page
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import described
from tryeza.graph.search_facets import CommentSearchFacets, facets
from tryeza.graph.tree import table_of
from tryeza.kernel.pages import Slice
from tryeza.search.evaluating import Narrowed
from tryeza.search.finding import Search
from tryeza.search.index import BeingPrepared, Found
from tryeza.search.passages import passage
from tryeza.search.query import Query
from tryeza.search.query_parsing import parse
from tryeza.search.reading import said
from tryeza.search.records import Column, microseconds

_COMMENT = table_of(models.Comment)


class CommentSearchOrder(StrEnum):
    """In which order what was found is listed."""

    RELEVANCE = "relevance"
    NEWEST_FIRST = "newest_first"
    DOCUMENT = "document"


described(
    CommentSearchOrder,
    "In which order what was found is listed.",
    {
        CommentSearchOrder.RELEVANCE: "What fits best first.",
        CommentSearchOrder.NEWEST_FIRST: "The latest first.",
        CommentSearchOrder.DOCUMENT: "As they stand in the texts, one consultation after another.",
    },
)
_BY: Final = {
    CommentSearchOrder.RELEVANCE: ("score", "id"),
    CommentSearchOrder.NEWEST_FIRST: ("created_at", "id"),
    CommentSearchOrder.DOCUMENT: ("consultation_id", *BY_PLACE),
}
_SAID: Final = ("said_text", "said_wording", "said_language")


@strawberry.type(description="A part of a passage.")
class PassagePiece:
    """A part of a passage."""

    text: str = strawberry.field(description="What stands there; line ends are spaces.")
    is_marked: bool = strawberry.field(description="Whether it is what was looked for.")


@strawberry.type(description="A comment that was found.")
class CommentSearchEdge(Edge[Comment]):
    """A comment that was found."""

    passage: list[PassagePiece] = strawberry.field(
        description="Where in its words it was found, some 240 characters, as they are written.",
        metadata={"length": 20},
    )


@strawberry.type(description="A page of the comments that were found.")
class CommentSearchConnection(Connection[Comment]):
    """A page of what was found."""

    edges: list[CommentSearchEdge] = strawberry.field(  # type: ignore[assignment]
        description="The comments of this page, in order."
    )
    facets: CommentSearchFacets = strawberry.field(
        description="All that was found, counted by what it may be narrowed by."
    )
    did_you_mean: str | None = strawberry.field(
        description="Where nothing is found: another query that finds something; null otherwise."
    )


Typed = Annotated[
    str,
    strawberry.argument(
        description=(
            'Words in any form, "phrases" as they are, -not, one OR another, beginnings*, and'
            " for:organisation, by:name, article:number; 1,000 characters at most."
        )
    ),
]
InConsultation = Annotated[
    strawberry.ID | None, strawberry.argument(description="Only in this consultation.")
]
InDocument = Annotated[
    strawberry.ID | None, strawberry.argument(description="Only about this document.")
]
Since = Annotated[
    datetime | None, strawberry.argument(description="Only what was sent then or later.")
]
Until = Annotated[datetime | None, strawberry.argument(description="Only what was sent before.")]
InOrder = Annotated[CommentSearchOrder, strawberry.argument(description="In which order.")]


@strawberry.type
class SearchQueries:
    """What can be looked for."""

    @strawberry.field(
        description="The comments that say this, of those that the viewer reads; a new one is found"
        " some two seconds after it was sent."
    )
    async def search_comments(
        self,
        info: Info,
        query: Typed,
        consultation_id: InConsultation = None,
        document_id: InDocument = None,
        since: Since = None,
        until: Until = None,
        only: Only = None,
        order: InOrder = CommentSearchOrder.RELEVANCE,
        first: First = None,
        after: After = None,
    ) -> CommentSearchConnection:
        """A page of what is found, with its facets where they are selected."""
        asking, call = info.context, asked(info)
        narrowed = _narrowed(consultation_id, document_id, since, until)
        if asking.index is None:
            raise BeingPrepared
        search = Search(asking.index, asking.actor, asking.rows)
        tree = await asyncio.to_thread(parse, query)
        found = await search.find(tree, narrowed)
        wanted = conditions(only, asking)
        rows = _rows(asking, found, order).where(*chain(*wanted.values()))
        made = await page(
            asking,
            COMMENT,
            call,
            rows,
            Slice(first=first, after=after),
            order=_BY[order],
            descending=order is not CommentSearchOrder.DOCUMENT,
            extra=_SAID,
        )
        _mark(made, tree)
        for counted in call.only.calls("facets"):
            made.__dict__["facets"] = await facets(asking, search, found, wanted, counted)
        if "did_you_mean" in call.only:
            made.__dict__["did_you_mean"] = await _meant(search, found, query)
        return cast("CommentSearchConnection", made)


def _narrowed(
    consultation_id: str | None,
    document_id: str | None,
    since: datetime | None,
    until: datetime | None,
) -> Narrowed:
    values = {}
    if consultation_id is not None:
        values[Column.CONSULTATION] = str(consultation_key(consultation_id))
    if document_id is not None:
        values[Column.DOCUMENT] = str(key_in(document_id, "Document", path="documentId"))
    return Narrowed(
        values,
        since=microseconds(since) if since else None,
        until=microseconds(until) if until else None,
    )


def _rows(asking: Asking, found: Found, order: CommentSearchOrder) -> Select[Any]:
    """What was found, as far as the viewer reads it, with its score and its words beside it."""
    given = (
        bindparam("numbers", found.numbers.tolist(), type_=ARRAY(BigInteger), unique=True),
        bindparam("scores", found.scores.tolist(), type_=ARRAY(Float), unique=True),
    )
    hits = (
        func.unnest(*given)
        .table_valued(column("number", BigInteger), column("score", Float), name="hits")
        .render_derived()
    )
    rows = COMMENT.rows(asking).join(hits, hits.c.number == _COMMENT.c.number)
    if order is CommentSearchOrder.DOCUMENT:
        rows = in_order_of_text(rows, asking)
    return rows.add_columns(
        hits.c.score,
        _COMMENT.c.text.label("said_text"),
        _COMMENT.c.proposed_wording.label("said_wording"),
        _COMMENT.c.language.label("said_language"),
    )


def _mark(made: Connection[Comment], query: Query) -> None:
    """Fill in each edge's passage."""
    for edge in made.edges:
        text, wording, language = (edge.__dict__[name] for name in _SAID)
        edge.__dict__["passage"] = [
            PassagePiece(text=piece.text, is_marked=piece.is_marked)
            for piece in passage(said(text, wording), language, query)
        ]


async def _meant(search: Search, found: Found, typed: str) -> str | None:
    """Another query, where nothing is found that is seen, whatever it is narrowed to."""
    seen = await search.seen(found)
    return None if len(seen.numbers) else await search.suggestion(typed)


ROOM = Room(queries=SearchQueries)
