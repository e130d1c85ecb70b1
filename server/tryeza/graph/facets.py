"""The comments of a consultation counted by what a reader may narrow them by."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any
from uuid import UUID

import strawberry
from sqlalchemy import select

from tryeza.graph.comment_filter import Facet, Only
from tryeza.graph.comment_vocabulary import AnswerState, Channel, CommentKind, Outcome
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.counting import Counted, Counts, count
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encode_id
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import put, taken
from tryeza.kernel.actor import Side

_ORGANISATION = ORGANISATION.table


@strawberry.type(description="Comments whose answer has come so far.")
class AnswerStateCount:
    """A count."""

    state: AnswerState = strawberry.field(description="How far.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments with an answer of one outcome.")
class OutcomeCount:
    """A count."""

    outcome: Outcome = strawberry.field(description="Which outcome.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments of one kind.")
class CommentKindCount:
    """A count."""

    kind: CommentKind = strawberry.field(description="Which kind.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments said for organisations of one side.")
class SideCount:
    """A count."""

    side: Side | None = strawberry.field(
        description="Which side; null for what people said for themselves."
    )
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments said for one organisation.")
class OrganisationCount:
    """A count."""

    organisation: Organisation = strawberry.field(description="Which organisation.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments written in one language.")
class LanguageCount:
    """A count."""

    language: str = strawberry.field(description="Which language, a BCP 47 tag.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments that came by one way.")
class ChannelCount:
    """A count."""

    channel: Channel = strawberry.field(description="By which way.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(
    description="Comments that stand under one article, or where there is none under another"
    " heading, of the newest published version that the viewer sees."
)
class ArticleCount:
    """A count."""

    paragraph_id: strawberry.ID = strawberry.field(
        description="The heading, as `underParagraphId` takes it."
    )
    label: str = strawberry.field(description="Its number as printed, `Neni 1`; or empty.")
    title: str = strawberry.field(description="Its title; or empty.")
    count: int = strawberry.field(description="How many comments.")


@strawberry.type(description="Comments counted by what they may be narrowed by.")
class CommentFacets:
    """The facets; what is empty is not listed."""

    total: int = strawberry.field(description="How many fit the whole filter.")
    mine: int = strawberry.field(description="How many the viewer wrote.")
    place_unsure: int = strawberry.field(
        description="Of how many a person should look at the place in the newest version."
    )
    answer_states: list[AnswerStateCount] = strawberry.field(
        description="By how far their answers have come, at most 4.", metadata={"length": 4}
    )
    outcomes: list[OutcomeCount] = strawberry.field(
        description="By outcome, of the answers that the viewer sees, at most 5.",
        metadata={"length": 5},
    )
    kinds: list[CommentKindCount] = strawberry.field(
        description="By kind, at most 5.", metadata={"length": 5}
    )
    sides: list[SideCount] = strawberry.field(
        description="By the side of the organisation, at most 4.", metadata={"length": 4}
    )
    organisations: list[OrganisationCount] = strawberry.field(
        description="By organisation, the most first; as many as take part.",
        metadata={"length": 50},
    )
    languages: list[LanguageCount] = strawberry.field(
        description="By language, the most first, rarely three.", metadata={"length": 4}
    )
    channels: list[ChannelCount] = strawberry.field(
        description="By the way they came, at most 5.", metadata={"length": 5}
    )
    articles: list[ArticleCount] = strawberry.field(
        description="By article, in the order of the text; those on the whole text apart.",
        metadata={"length": 100},
    )


_OF: Mapping[str, Facet] = {
    "mine": Facet.MINE,
    "place_unsure": Facet.PLACE,
    "answer_states": Facet.ANSWER_STATE,
    "outcomes": Facet.OUTCOME,
    "kinds": Facet.KIND,
    "sides": Facet.SIDE,
    "organisations": Facet.ORGANISATION,
    "languages": Facet.LANGUAGE,
    "channels": Facet.CHANNEL,
    "articles": Facet.ARTICLE,
}


async def _fill_facets(asking: Asking, above: Sequence[Any], call: Call) -> None:
    wanted = frozenset(facet for name, facet in _OF.items() if name in call.only)
    keys = [one.uuid for one in above]
    counts = await count(asking, keys, call.arguments.get("only"), wanted)
    organisations = await _organisations(asking, call, counts)
    for one in above:
        put(one, call, _facets(counts[one.uuid], organisations))


async def _organisations(
    asking: Asking, call: Call, counts: Mapping[UUID, Counts]
) -> dict[str, Organisation]:
    """The organisations that are counted, as far as the viewer sees them, by their keys."""
    keys = {UUID(one.key) for of in counts.values() for one in of[Facet.ORGANISATION] if one.key}
    if not keys:
        return {}
    (selected,) = call.only.calls("organisations")
    below = selected.only.below("organisation", ORGANISATION.name)
    rows = select(_ORGANISATION).where(_ORGANISATION.c.id.in_(keys))
    return {str(one.uuid): one for one in await ORGANISATION.read(asking, below, rows)}


def _facets(counts: Counts, organisations: Mapping[str, Organisation]) -> CommentFacets:
    return CommentFacets(
        total=_sum(counts[None]),
        mine=_sum(counts[Facet.MINE]),
        place_unsure=_sum(counts[Facet.PLACE]),
        answer_states=[
            AnswerStateCount(state=AnswerState(one.key), count=one.count)
            for one in _in_order(counts[Facet.ANSWER_STATE], AnswerState)
        ],
        outcomes=[
            OutcomeCount(outcome=Outcome(one.key), count=one.count)
            for one in _in_order(counts[Facet.OUTCOME], Outcome)
        ],
        kinds=[
            CommentKindCount(kind=CommentKind(one.key), count=one.count)
            for one in _in_order(counts[Facet.KIND], CommentKind)
        ],
        sides=[
            SideCount(side=Side(one.key) if one.key else None, count=one.count)
            for one in _in_order(counts[Facet.SIDE], Side)
        ],
        organisations=[
            OrganisationCount(organisation=organisations[one.key], count=one.count)
            for one in _the_most_first(counts[Facet.ORGANISATION])
            if one.key
        ],
        languages=[
            LanguageCount(language=one.key, count=one.count)
            for one in _the_most_first(counts[Facet.LANGUAGE])
        ],
        channels=[
            ChannelCount(channel=Channel(one.key), count=one.count)
            for one in _in_order(counts[Facet.CHANNEL], Channel)
        ],
        articles=[_article(one) for one in sorted(counts[Facet.ARTICLE], key=lambda one: one.at)],
    )


def _article(one: Counted) -> ArticleCount:
    return ArticleCount(
        paragraph_id=encode_id("Paragraph", UUID(one.key)),
        label=one.label,
        title=one.title,
        count=one.count,
    )


def _sum(counted: Sequence[Counted]) -> int:
    return sum(one.count for one in counted)


def _in_order(counted: Sequence[Counted], values: type[StrEnum]) -> list[Counted]:
    """In the order of their vocabulary; what has no value last."""
    order = [value.value for value in values]
    return sorted(counted, key=lambda one: order.index(one.key) if one.key else len(order))


def _the_most_first(counted: Sequence[Counted]) -> list[Counted]:
    return sorted(counted, key=lambda one: (-one.count, one.key))


@extending(
    CONSULTATION,
    _fill_facets,
    "Its comments counted, of those that the viewer reads: each facet counts what fits everything"
    " else in the filter, but not what the filter says of the facet itself.",
)
def comment_facets(self: Consultation, only: Only = None) -> CommentFacets:
    """The counts, read ahead."""
    found: CommentFacets = taken(self, "comment_facets", only=only)
    return found


ROOM = Room()
