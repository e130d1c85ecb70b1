"""What a search found, counted by what it may be narrowed by."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Any, Final
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, and_, true

from tryeza.graph.comment_filter import Conditions, Facet
from tryeza.graph.comment_vocabulary import CommentKind
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.facets import CommentKindCount, LanguageCount, OrganisationCount, SideCount
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.tree import Shape
from tryeza.kernel.actor import Side
from tryeza.search.finding import Search
from tryeza.search.index import Found
from tryeza.search.records import Column

_MOST: Final = 50  # consultations and organisations that are named


@strawberry.type(description="Comments in one consultation.")
class ConsultationCount:
    """A count."""

    consultation: Consultation = strawberry.field(description="Which consultation.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(
    description="What was found, counted: each facet counts what fits everything else that is"
    " asked, but not what the filter says of the facet itself."
)
class CommentSearchFacets:
    """The facets; what is empty is not listed."""

    consultations: list[ConsultationCount] = strawberry.field(
        description="By consultation, the most first, at most 50.", metadata={"length": _MOST}
    )
    kinds: list[CommentKindCount] = strawberry.field(
        description="By kind, at most 5.", metadata={"length": 5}
    )
    sides: list[SideCount] = strawberry.field(
        description="By the side of the organisation, at most 4.", metadata={"length": 4}
    )
    organisations: list[OrganisationCount] = strawberry.field(
        description="By organisation, the most first, at most 50.", metadata={"length": _MOST}
    )
    languages: list[LanguageCount] = strawberry.field(
        description="By language, the most first, rarely three.", metadata={"length": 4}
    )


_OF: Final[Mapping[str, tuple[Column, Facet | None]]] = {
    "consultations": (Column.CONSULTATION, None),
    "kinds": (Column.KIND, Facet.KIND),
    "sides": (Column.SIDE, Facet.SIDE),
    "organisations": (Column.ORGANISATION, Facet.ORGANISATION),
    "languages": (Column.LANGUAGE, Facet.LANGUAGE),
}


async def facets(
    asking: Asking, search: Search, found: Found, wanted: Conditions, call: Call
) -> CommentSearchFacets:
    """The facets that are selected, of what the viewer sees."""
    names = [name for name in _OF if name in call.only]
    but = [_all_but(wanted, _OF[name][1]) for name in names]
    seen = await search.seen_each(found, *but) if names else []
    counts = {
        name: _the_most_first(each.counts(_OF[name][0]))
        for name, each in zip(names, seen, strict=True)
    }
    return await _facets(asking, counts, call)


def _all_but(wanted: Conditions, facet: Facet | None) -> ColumnElement[bool]:
    """All that a filter asks, but for what it says of a facet."""
    kept = (each for of, each in wanted.items() if facet is None or of != facet)
    return and_(true(), *chain(*kept))


def _the_most_first(counts: Mapping[str, int]) -> dict[str, int]:
    return dict(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


async def _facets(
    asking: Asking, counts: Mapping[str, dict[str, int]], call: Call
) -> CommentSearchFacets:
    organisations = await _named(asking, ORGANISATION, "organisation", counts, call)
    consultations = await _named(asking, CONSULTATION, "consultation", counts, call)
    return CommentSearchFacets(
        consultations=[ConsultationCount(consultation=one, count=n) for one, n in consultations],
        kinds=[
            CommentKindCount(kind=kind, count=of[kind])
            for of in [counts.get("kinds", {})]
            for kind in CommentKind
            if kind in of
        ],
        sides=[
            SideCount(side=side, count=of[side or ""])
            for of in [counts.get("sides", {})]
            for side in (*Side, None)
            if (side or "") in of
        ],
        organisations=[OrganisationCount(organisation=one, count=n) for one, n in organisations],
        languages=[
            LanguageCount(language=language, count=n)
            for language, n in counts.get("languages", {}).items()
        ],
    )


async def _named(
    asking: Asking, shape: Shape[Any], name: str, counts: Mapping[str, dict[str, int]], call: Call
) -> Sequence[tuple[Any, int]]:
    """The things that are counted most and that the viewer sees, each with its count."""
    of = {UUID(key): n for key, n in counts.get(f"{name}s", {}).items() if key}
    keys = list(of)[:_MOST]
    if not keys:
        return []
    (selected,) = call.only.calls(f"{name}s")
    below = selected.only.below(name, shape.name)
    rows = shape.rows(asking).where(shape.table.c[shape.key].in_(keys))
    things = {one.uuid: one for one in await shape.read(asking, below, rows)}
    return [(things[key], of[key]) for key in keys if key in things]
