"""Counts comments by every facet in one statement.

The comments that the viewer reads are read once, each with its value in every facet and whether
it fits what the filter says of it. A facet then counts those that fit all the others.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Select,
    Text,
    and_,
    case,
    cast,
    func,
    literal,
    or_,
    select,
    true,
    tuple_,
    union_all,
)

from tryeza.comments import models
from tryeza.comments.standing import Standing, standing
from tryeza.documents.content import ParagraphKind
from tryeza.documents.models import ParagraphVersion
from tryeza.graph.comment_filter import (
    COMMENT_TABLE,
    CommentFilter,
    Conditions,
    Facet,
    answer_seen,
    conditions,
    is_mine,
)
from tryeza.graph.comment_vocabulary import AnswerState
from tryeza.graph.comments import COMMENT
from tryeza.graph.context import Asking
from tryeza.graph.languages import tags_of
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.tree import table_of

_ANSWER = table_of(models.Answer)
_ANSWERED = table_of(models.AnsweredComment)
_PARAGRAPH = table_of(ParagraphVersion)
_ORGANISATION = ORGANISATION.table
_DIVISIONS = (
    ParagraphKind.PART,
    ParagraphKind.CHAPTER,
    ParagraphKind.SECTION,
    ParagraphKind.ARTICLE,
)


@dataclass(frozen=True, slots=True)
class Counted:
    """How many comments have one value of a facet; of an article also how it is called."""

    key: str  # empty for what has none
    count: int
    label: str = ""
    title: str = ""
    at: int = 0  # where it stands in the text


Counts: TypeAlias = dict[Facet | None, list[Counted]]  # None: all that fits


async def count(
    asking: Asking,
    consultations: Sequence[UUID],
    only: CommentFilter | None,
    wanted: Collection[Facet],
) -> dict[UUID, Counts]:
    """The comments of each consultation that fit, counted by the facets that are wanted."""
    said = _said(asking, consultations, conditions(only, asking))
    parts = [_total(said), *(_by(said, facet) for facet in Facet if facet in wanted)]
    found: dict[UUID, Counts] = {
        key: {facet: [] for facet in (None, *Facet)} for key in consultations
    }
    each = union_all(*parts).subquery("counted")
    for row in await asking.rows(select(each)):
        counted = Counted(row.key or "", row.n, row.label, row.title, row.at)
        found[row.consultation_id][Facet(row.facet) if row.facet else None].append(counted)
    return found


def _said(asking: Asking, consultations: Sequence[UUID], fitting: Conditions) -> CTE:
    """The comments, each with its values and, for each facet, whether it fits the filter's part."""
    rows = COMMENT.rows(asking).where(
        COMMENT_TABLE.c.consultation_id.in_(consultations), *fitting.get(None, ())
    )
    there = standing(rows, asking.actor, tags_of(asking.language))
    joined = (
        there.rows.outerjoin(_ANSWERED, _ANSWERED.c.comment_id == COMMENT_TABLE.c.id)
        .outerjoin(_ANSWER, and_(_ANSWER.c.id == _ANSWERED.c.answer_id, answer_seen(asking)))
        .outerjoin(_ORGANISATION, _ORGANISATION.c.id == COMMENT_TABLE.c.organisation_id)
    )
    columns = (
        COMMENT_TABLE.c.consultation_id,
        there.version_id.label("version_id"),
        there.language.label("read_in"),
        *(value.label(facet) for facet, value in _values(asking, there)),
        *(_fits(fitting, facet) for facet in Facet),
    )
    return joined.with_only_columns(*columns, maintain_column_froms=True).cte("said")


def _values(asking: Asking, there: Standing) -> Iterator[tuple[Facet, ColumnElement[Any]]]:
    yield Facet.ANSWER_STATE, _answer_state()
    yield Facet.OUTCOME, _ANSWER.c.outcome
    yield Facet.SIDE, _ORGANISATION.c.side
    yield Facet.ORGANISATION, COMMENT_TABLE.c.organisation_id
    for facet in (Facet.KIND, Facet.LANGUAGE, Facet.CHANNEL):
        yield facet, COMMENT_TABLE.c[facet.value]
    yield Facet.ARTICLE, case((~there.is_lost, there.place))
    yield Facet.PLACE, case((there.is_unsure, literal("unsure")))
    yield Facet.MINE, case((is_mine(asking), literal("mine")))


def _answer_state() -> ColumnElement[str]:
    return case(
        (_ANSWER.c.published_at.is_not(None), literal(AnswerState.PUBLISHED.value)),
        (_ANSWER.c.decided_at.is_not(None), literal(AnswerState.DECIDED.value)),
        (_ANSWER.c.id.is_not(None), literal(AnswerState.RECOMMENDED.value)),
        else_=literal(AnswerState.UNANSWERED.value),
    )


def _fits(fitting: Conditions, facet: Facet) -> ColumnElement[bool]:
    return func.coalesce(and_(true(), *fitting.get(facet, ())), False).label(f"fits_{facet}")


def _fitting(said: CTE, *, but: Facet | None) -> list[ColumnElement[bool]]:
    return [said.c[f"fits_{facet}"] for facet in Facet if facet is not but]


def _total(said: CTE) -> Select[Any]:
    return _row(said, "", literal(None, Text)).where(*_fitting(said, but=None))


def _by(said: CTE, facet: Facet) -> Select[Any]:
    if facet is Facet.ARTICLE:
        return _by_article(said)
    value = cast(said.c[facet], Text)
    rows = _row(said, facet, value).where(*_fitting(said, but=facet))
    # what was said for nobody else has no side; all else without a value is not counted
    return rows if facet is Facet.SIDE else rows.where(value.is_not(None))


def _row(said: CTE, facet: str, key: ColumnElement[Any]) -> Select[Any]:
    """The counts of a facet: how the columns of every part are called."""
    return select(
        literal(facet, Text).label("facet"),
        said.c.consultation_id,
        key.label("key"),
        func.count().label("n"),
        literal("", Text).label("label"),
        literal("", Text).label("title"),
        literal(0, BigInteger).label("at"),
    ).group_by(said.c.consultation_id, key)


def _by_article(said: CTE) -> Select[Any]:
    text = _headed(said)
    head = text.alias("head")
    here = and_(text.c.version_id == said.c.version_id, text.c.position == said.c[Facet.ARTICLE])
    above = and_(head.c.version_id == text.c.version_id, head.c.position == text.c.head)
    named = (head.c.id, head.c.label, head.c.title, head.c.position)
    return (
        select(
            literal(Facet.ARTICLE, Text).label("facet"),
            said.c.consultation_id,
            cast(head.c.id, Text).label("key"),
            func.count().label("n"),
            head.c.label,
            head.c.title,
            head.c.position.label("at"),
        )
        .select_from(said.join(text, here).join(head, above))
        .where(*_fitting(said, but=Facet.ARTICLE))
        .group_by(said.c.consultation_id, *named)
    )


def _headed(said: CTE) -> CTE:
    """The texts' paragraphs, each with the heading that it stands under: an article, or another
    division, or a heading that is in none."""
    row = _PARAGRAPH.c
    heads = or_(row.kind.in_(_DIVISIONS), and_(row.kind == ParagraphKind.HEADING, row.depth == 0))
    in_order: dict[str, Any] = {"partition_by": row.version_id, "order_by": row.position}
    below = case(
        (func.lead(row.kind).over(**in_order) == ParagraphKind.HEADING, _next_text(in_order)),
        else_=literal(""),
    )
    read = select(said.c.version_id, said.c.read_in).distinct()
    return (
        select(
            row.version_id,
            row.position,
            row.id,
            row.label,
            func.coalesce(func.nullif(row.text, ""), below).label("title"),
            func.max(case((heads, row.position))).over(**in_order).label("head"),
        )
        .where(tuple_(row.version_id, row.language).in_(read))
        .cte("headed")
    )


def _next_text(in_order: dict[str, Any]) -> ColumnElement[str]:
    return func.lead(_PARAGRAPH.c.text).over(**in_order)
