"""Counts comments by every facet in one statement.

The comments that the viewer reads are read once, each with its value in every facet and whether
it fits what the filter says of it. A facet then counts those that fit all the others.
"""

from bisect import bisect
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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

_TOTAL, _HEADS = "total", "heads"  # beside the facets


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
    if Facet.ARTICLE in wanted:
        parts.append(_heads(said))
    found: dict[UUID, dict[str, list[Counted]]] = {key: defaultdict(list) for key in consultations}
    each = union_all(*parts).subquery("counted")
    for row in await asking.rows(select(each)):
        counted = Counted(row.key or "", row.n, row.label, row.title, row.at)
        found[row.consultation_id][row.facet].append(counted)
    return {key: _counts(by) for key, by in found.items()}


def _counts(by: Mapping[str, list[Counted]]) -> Counts:
    counts: Counts = {None: by[_TOTAL], **{facet: by[facet] for facet in Facet}}
    counts[Facet.ARTICLE] = _by_article(by[Facet.ARTICLE], by[_HEADS])
    return counts


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
    return _row(said, _TOTAL, literal(None, Text)).where(*_fitting(said, but=None))


def _by(said: CTE, facet: Facet) -> Select[Any]:
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


def _heads(said: CTE) -> Select[Any]:
    """Articles, other divisions and headings that are in none, with their titles, of each text.

    They are sought for each place afterwards: PostgreSQL cannot know how few they are.
    """
    texts = select(said.c.consultation_id, said.c.version_id, said.c.read_in).distinct().subquery()
    row = _PARAGRAPH.c
    in_order: dict[str, Any] = {"partition_by": row.version_id, "order_by": row.position}
    is_title = func.lead(row.kind).over(**in_order) == ParagraphKind.HEADING
    below = case((is_title, func.lead(row.text).over(**in_order)), else_=literal(""))
    heads = or_(row.kind.in_(_DIVISIONS), and_(row.kind == ParagraphKind.HEADING, row.depth == 0))
    of_text = and_(row.version_id == texts.c.version_id, row.language == texts.c.read_in)
    read = (
        select(
            texts.c.consultation_id,
            cast(row.id, Text).label("key"),
            row.label,
            func.coalesce(func.nullif(row.text, ""), below).label("title"),
            row.position.label("at"),
            heads.label("heads"),
        )
        .join_from(texts, _PARAGRAPH, of_text)
        .subquery("headings")
    )
    return select(
        literal(_HEADS, Text).label("facet"),
        read.c.consultation_id,
        read.c.key,
        literal(0, BigInteger).label("n"),
        read.c.label,
        read.c.title,
        read.c.at,
    ).where(read.c.heads)


def _by_article(places: Sequence[Counted], heads: Sequence[Counted]) -> list[Counted]:
    """The counts by place, summed under the heading that stands last before each."""
    heads = sorted(heads, key=lambda head: head.at)
    starts = [head.at for head in heads]
    sums = [0] * len(heads)
    for place in places:
        above = bisect(starts, int(place.key)) - 1
        if above >= 0:
            sums[above] += place.count
    return [replace(head, count=n) for head, n in zip(heads, sums, strict=True) if n]
