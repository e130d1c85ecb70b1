"""Which comments of a consultation: the filter of the feed, each part under its facet."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Annotated, Any
from uuid import UUID

import strawberry
from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select

from tryeza.comments import models
from tryeza.comments.standing import newest_text
from tryeza.consultations.models import Consultation as ConsultationRow
from tryeza.consultations.queries import run_by
from tryeza.documents.models import Document as DocumentRow
from tryeza.documents.models import ParagraphVersion
from tryeza.graph.comment_vocabulary import (
    AnswerState,
    Channel,
    CommentKind,
    CommentState,
    Outcome,
    Scope,
)
from tryeza.graph.comments import placed_on
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH
from tryeza.graph.languages import tags_of
from tryeza.graph.nodes import key_in
from tryeza.graph.tree import table_of
from tryeza.kernel.actor import Side
from tryeza.organisations.models import Organisation as OrganisationRow

COMMENT_TABLE = table_of(models.Comment)
_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)
_PROJECTION = table_of(models.Projection)
_ORGANISATION = table_of(OrganisationRow)
_CONSULTATION = table_of(ConsultationRow)
_DOCUMENT = table_of(DocumentRow)
_PARAGRAPH = table_of(ParagraphVersion)
_THREAD = func.coalesce(COMMENT_TABLE.c.root_id, COMMENT_TABLE.c.id)


class Facet(StrEnum):
    """By what comments are counted; a filter belongs to one of them, or to none."""

    ANSWER_STATE = "answer_state"
    OUTCOME = "outcome"
    KIND = "kind"
    SIDE = "side"
    ORGANISATION = "organisation"
    LANGUAGE = "language"
    CHANNEL = "channel"
    ARTICLE = "article"
    PLACE = "place"
    MINE = "mine"


@strawberry.input(description="Which comments of a consultation; those that fit everything named.")
class CommentFilter:
    """A filter of the feed."""

    kind: CommentKind | None = strawberry.field(default=None, description="Of this kind.")
    language: str | None = strawberry.field(
        default=None, description="Written in this language, a BCP 47 tag."
    )
    side: Side | None = strawberry.field(
        default=None, description="Said for an organisation of this side."
    )
    organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="Said for this organisation."
    )
    channel: Channel | None = strawberry.field(default=None, description="That came by this way.")
    outcome: Outcome | None = strawberry.field(
        default=None, description="With an answer of this outcome that the viewer sees."
    )
    answer_state: AnswerState | None = strawberry.field(
        default=None, description="Whose answer has come so far, as the viewer sees it."
    )
    is_answered: bool | None = strawberry.field(
        default=None, description="With a published answer, or without one."
    )
    is_decided: bool | None = strawberry.field(
        default=None, description="With a decided answer that the viewer sees, or without one."
    )
    has_recommendation: bool | None = strawberry.field(
        default=None, description="With any answer that the viewer sees, or without one."
    )
    under_paragraph_id: strawberry.ID | None = strawberry.field(
        default=None,
        description=(
            "That stand on this paragraph or on what is below it, in any language of its version;"
            " of an article or another heading: on everything that it heads."
        ),
    )
    is_place_unsure: bool | None = strawberry.field(
        default=None,
        description=(
            "Whose place in the newest published version that the viewer sees a person should look"
            " at, or only the others."
        ),
    )
    is_mine: bool | None = strawberry.field(
        default=None, description="Written by the viewer, or by others."
    )
    state: CommentState | None = strawberry.field(default=None, description="That stand so.")
    scope: Scope | None = strawberry.field(default=None, description="Exchanged among these.")
    replies: bool = strawberry.field(
        default=True, description="Whether replies come too, or only what starts a thread."
    )


Only = Annotated[
    CommentFilter | None, strawberry.argument(description="Which ones; all if not said.")
]
Conditions = Mapping[Facet | None, list[ColumnElement[bool]]]
Part = tuple[Facet | None, ColumnElement[bool]]


def conditions(only: CommentFilter | None, asking: Asking) -> Conditions:
    """What a filter asks of a comment, joined with its consultation and document, by facet."""
    found: dict[Facet | None, list[ColumnElement[bool]]] = {}
    for facet, condition in _each(only or CommentFilter(), asking):
        found.setdefault(facet, []).append(condition)
    return found


def _each(only: CommentFilter, asking: Asking) -> Iterator[Part]:
    yield from _said(only)
    yield from _answered(only, asking)
    if only.under_paragraph_id is not None:
        key = key_in(only.under_paragraph_id, "Paragraph", path="only.underParagraphId")
        yield Facet.ARTICLE, _THREAD.in_(placed_on(_inside(asking, key)))
    if only.is_place_unsure is not None:
        yield Facet.PLACE, _as_wanted(_unsure(asking), only.is_place_unsure)
    if only.is_mine is not None:
        yield Facet.MINE, _as_wanted(is_mine(asking), only.is_mine)


def _said(only: CommentFilter) -> Iterator[Part]:
    row = COMMENT_TABLE.c
    if only.side is not None:
        of_side = select(_ORGANISATION.c.id).where(_ORGANISATION.c.side == only.side)
        yield Facet.SIDE, row.organisation_id.in_(of_side)
    if only.organisation_id is not None:
        key = key_in(only.organisation_id, "Organisation", path="only.organisationId")
        yield Facet.ORGANISATION, row.organisation_id == key
    if not only.replies:
        yield None, row.parent_id.is_(None)
    same: tuple[tuple[Facet | None, Any, object], ...] = (
        (Facet.KIND, row.kind, only.kind),
        (Facet.LANGUAGE, row.language, only.language),
        (Facet.CHANNEL, row.channel, only.channel),
        (None, row.state, only.state),
        (None, row.scope, only.scope),
    )
    yield from ((facet, column == value) for facet, column, value in same if value is not None)


def _answered(only: CommentFilter, asking: Asking) -> Iterator[Part]:
    published = _ANSWER.c.published_at.is_not(None)
    decided = _ANSWER.c.decided_at.is_not(None)
    if only.outcome is not None:
        yield Facet.OUTCOME, _has_answer(asking, _ANSWER.c.outcome == only.outcome)
    if only.is_answered is not None:
        yield Facet.ANSWER_STATE, _as_wanted(_has_answer(asking, published), only.is_answered)
    if only.is_decided is not None:
        yield Facet.ANSWER_STATE, _as_wanted(_has_answer(asking, decided), only.is_decided)
    if only.has_recommendation is not None:
        yield Facet.ANSWER_STATE, _as_wanted(_has_answer(asking), only.has_recommendation)
    match only.answer_state:
        case AnswerState.UNANSWERED:
            yield Facet.ANSWER_STATE, ~_has_answer(asking)
        case AnswerState.RECOMMENDED:
            yield Facet.ANSWER_STATE, _has_answer(asking, ~decided)
        case AnswerState.DECIDED:
            yield Facet.ANSWER_STATE, _has_answer(asking, decided, ~published)
        case AnswerState.PUBLISHED:
            yield Facet.ANSWER_STATE, _has_answer(asking, published)


def _as_wanted(condition: ColumnElement[bool], wanted: bool) -> ColumnElement[bool]:
    return condition if wanted else ~condition


def is_mine(asking: Asking) -> ColumnElement[bool]:
    """Comments that the viewer wrote."""
    if asking.actor.is_public:
        return false()
    return func.coalesce(COMMENT_TABLE.c.author_id == asking.actor.person_id, False)


def answer_seen(asking: Asking) -> ColumnElement[bool]:
    """Answers that are published; whoever runs the consultation sees them before."""
    return or_(_ANSWER.c.published_at.is_not(None), run_by(asking.actor))


def _has_answer(asking: Asking, *where: ColumnElement[bool]) -> ColumnElement[bool]:
    return (
        select(_ANSWERED.c.comment_id)
        .join(_ANSWER, _ANSWER.c.id == _ANSWERED.c.answer_id)
        .where(_ANSWERED.c.comment_id == COMMENT_TABLE.c.id, answer_seen(asking), *where)
        .correlate(COMMENT_TABLE, _CONSULTATION, _DOCUMENT)
        .exists()
    )


def _unsure(asking: Asking) -> ColumnElement[bool]:
    newest = newest_text(asking.actor, tags_of(asking.language))
    return (
        select(_PROJECTION.c.id)
        .join(newest, newest.c.version_id == _PROJECTION.c.version_id)
        .where(_PROJECTION.c.comment_id == _THREAD, ~_PROJECTION.c.is_sure)
        .correlate(COMMENT_TABLE, _DOCUMENT)
        .exists()
    )


def _inside(asking: Asking, key: UUID) -> Select[Any]:
    """A paragraph and all until the next that stands as high, in each language of its version.

    None where the viewer does not see it.
    """
    head = PARAGRAPH.rows(asking).where(_PARAGRAPH.c.id == key).subquery("head")
    below, after, same = (_PARAGRAPH.alias(name) for name in ("below", "after", "same"))
    end = (
        select(func.min(after.c.position))
        .where(
            after.c.version_id == head.c.version_id,
            after.c.language == head.c.language,
            after.c.position > head.c.position,
            after.c.depth <= head.c.depth,
        )
        .scalar_subquery()
    )
    of_text = and_(below.c.version_id == head.c.version_id, below.c.language == head.c.language)
    identity = and_(
        same.c.version_id == below.c.version_id, same.c.paragraph_id == below.c.paragraph_id
    )
    return (
        select(same.c.id)
        .select_from(head.join(below, of_text).join(same, identity))
        .where(below.c.position >= head.c.position)
        .where(or_(end.is_(None), below.c.position < end))
    )
