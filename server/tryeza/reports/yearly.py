"""Reads the drafts of a year for the annual statistics, across all consultations."""

from collections import defaultdict
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, Text, cast, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments.models import Answer, AnsweredComment, Comment, CommentState, Scope
from tryeza.consultations.deadlines import start_of_day
from tryeza.consultations.models import Consultation, Exemption
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents.models import Document
from tryeza.reports.annual import AnnualStatistics, YearDraft, annual_statistics
from tryeza.reports.content import WithheldReason
from tryeza.reports.figures import Tally

HOME = "Europe/Belgrade"  # the zone in which a year begins and ends
HIDDEN = WithheldReason.HIDDEN.value


async def statistics_of(session: AsyncSession, year: int) -> AnnualStatistics:
    """The statistics of a year: drafts entered, consulted on or exempted between its two ends.

    Numbers alone, the exempted drafts apart, whose titles and justifications are published by
    law (Regulation (GRK) No. 05/2016, as the annual reports on it give them).
    """
    first, after = start_of_day(date(year, 1, 1), HOME), start_of_day(date(year + 1, 1, 1), HOME)
    in_year = (Consultation.opened_at >= first) & (Consultation.opened_at < after)
    opened = select(Consultation.document_id).where(in_year)
    exempted = select(Exemption.document_id).where(
        Exemption.approved_on >= date(year, 1, 1), Exemption.approved_on < date(year + 1, 1, 1)
    )
    documents = await session.execute(
        select(Document.id, Document.titles, Document.kind, Exemption.justification)
        .outerjoin(Exemption, Exemption.document_id == Document.id)
        .where(
            or_(
                (Document.created_at >= first) & (Document.created_at < after),
                Document.id.in_(opened),
                Document.id.in_(exempted),
            )
        )
        .order_by(Document.created_at, Document.id)
    )
    rows = documents.all()
    consulted = set((await session.execute(opened)).scalars())
    writers, tallies, replies = await _heard(session, in_year)
    return annual_statistics(
        year,
        [
            YearDraft(
                title=row.titles,
                kind=row.kind,
                consulted=row.id in consulted,
                justification=row.justification,
                meeting_participants=None,
                writers=frozenset(writers[row.id]),
                comments=_tally(tallies[row.id]),
                replies=replies[row.id],
            )
            for row in rows
        ],
    )


async def _heard(
    session: AsyncSession, in_year: ColumnElement[bool]
) -> tuple[dict[UUID, set[str]], dict[UUID, dict[Outcome | str | None, int]], dict[UUID, int]]:
    """Of each document: who commented, how many comments had which decided outcome, and replies.

    In the consultations opened in the year: what was said in another year is counted there.
    """
    decided = Answer.decided_at.is_not(None)
    who = func.coalesce(cast(Comment.author_id, Text), Comment.speaker_name, cast(Comment.id, Text))
    rows = await session.execute(
        select(
            Consultation.document_id,
            who.label("who"),
            Comment.state,
            Comment.parent_id,
            Answer.outcome,
        )
        .select_from(Comment)
        .join(Consultation, Consultation.id == Comment.consultation_id)
        .outerjoin(
            AnsweredComment,
            AnsweredComment.comment_id == func.coalesce(Comment.root_id, Comment.id),
        )
        .outerjoin(Answer, (Answer.id == AnsweredComment.answer_id) & decided)
        .where(in_year)
        .where(Comment.scope == Scope.CONSULTATION, Comment.state != CommentState.WITHDRAWN)
    )
    writers: dict[UUID, set[str]] = defaultdict(set)
    tallies: dict[UUID, dict[Outcome | str | None, int]] = defaultdict(lambda: defaultdict(int))
    replies: dict[UUID, int] = defaultdict(int)
    for row in rows:
        writers[row.document_id].add(row.who)
        if row.parent_id is not None:
            replies[row.document_id] += 1
            continue
        is_hidden = row.state is CommentState.HIDDEN
        tallies[row.document_id][HIDDEN if is_hidden else row.outcome] += 1
    return writers, tallies, replies


def _tally(counts: dict[Outcome | str | None, int]) -> Tally:
    return Tally(
        accepted=counts[Outcome.ACCEPTED],
        partially_accepted=counts[Outcome.PARTIALLY_ACCEPTED],
        rejected=counts[Outcome.REJECTED],
        noted=counts[Outcome.NOTED],
        out_of_scope=counts[Outcome.OUT_OF_SCOPE],
        unanswered=counts[None],
        hidden=counts[HIDDEN],
    )
