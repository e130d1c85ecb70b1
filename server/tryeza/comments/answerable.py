"""Which comments and answers a person may answer and decide now, held still meanwhile."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import queries, rules
from tryeza.comments.models import Answer, AnsweredComment, Comment
from tryeza.comments.rules import Act
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import RulePack
from tryeza.consultations.queries import as_pack
from tryeza.documents.models import Document
from tryeza.kernel.errors import Forbidden, NotFound, invalid
from tryeza.kernel.work import Work

MOST_AT_ONCE = 500


async def governed(
    work: Work, act: Act, consultation_id: UUID
) -> tuple[Consultation, Document, RulePack]:
    """The consultation, held still: two who answer, or answer and publish, go one by one."""
    wanted = (
        consultation_queries.governed_for(work.actor)
        .where(Consultation.id == consultation_id)
        .with_for_update(of=Consultation, key_share=True)
    )
    row = (await work.session.execute(wanted)).one_or_none()
    if row is None:
        raise NotFound("consultation")
    consultation, document, content = row
    require_running(work, act, consultation, document)
    return consultation, document, as_pack(content)


async def unpublished(
    work: Work, act: Act, answer_id: UUID
) -> tuple[Answer, Consultation, Document, RulePack]:
    """An answer to be changed, held still, in a consultation that the actor runs."""
    wanted = (
        consultation_queries.governed_for(work.actor)
        .join(Answer, Answer.consultation_id == Consultation.id)
        .add_columns(Answer)
        .where(Answer.id == answer_id)
        .with_for_update(of=Answer)
    )
    row = (await work.session.execute(wanted)).one_or_none()
    if row is None:
        raise NotFound("answer")
    consultation, document, content, answer = row
    require_running(work, act, consultation, document)
    if answer.published_at is not None:
        raise invalid("answerId", "comments.answer_is_published")
    return answer, consultation, document, as_pack(content)


def require_running(work: Work, act: Act, consultation: Consultation, document: Document) -> None:
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, act, on, work.now)


async def answerable(
    work: Work, consultation: Consultation, comment_ids: Collection[UUID]
) -> tuple[Sequence[Comment], Sequence[Answer]]:
    """The comments to be answered, and the unpublished answers that they had."""
    wanted = set(comment_ids)
    require_so_many(len(wanted), path="commentIds")
    found = (
        await work.session.execute(
            select(Comment, Answer)
            .outerjoin(AnsweredComment, AnsweredComment.comment_id == Comment.id)
            .outerjoin(Answer, Answer.id == AnsweredComment.answer_id)
            .where(Comment.id.in_(wanted), Comment.consultation_id == consultation.id)
            .where(queries.needs_answer())
        )
    ).all()
    if len(found) != len(wanted):
        raise invalid("commentIds", "comments.not_to_be_answered")
    comments = [comment for comment, _ in found]
    left = {answer.id: answer for _, answer in found if answer is not None}
    if any(answer.published_at for answer in left.values()):
        raise invalid("commentIds", "comments.answer_is_published")
    _refuse_own(work, comments)
    return comments, list(left.values())


async def answers_of(
    work: Work, consultation: Consultation, answer_ids: Collection[UUID]
) -> Sequence[Answer]:
    """These answers, held still. Invalid where one is gone: another took its place."""
    wanted = (
        select(Answer)
        .where(Answer.id.in_(answer_ids), Answer.consultation_id == consultation.id)
        .order_by(Answer.id)
        .with_for_update()
    )
    found = (await work.session.execute(wanted)).scalars().all()
    if len(found) != len(answer_ids):
        raise invalid("answers", "comments.answer_is_gone")
    return found


def require_so_many(count: int, *, path: str) -> None:
    if not count:
        raise invalid(path, "comments.answers_nothing")
    if count > MOST_AT_ONCE:
        raise invalid(path, "comments.answers_too_many", limit=MOST_AT_ONCE)


def require_decidable(work: Work, consultation: Consultation, answer: Answer, *, path: str) -> None:
    separately = consultation.decides_separately
    reason = rules.may_decide(work.actor, answer.recommended_by_id, separately=separately)
    if reason is not None:
        raise Forbidden(Act.DECIDE, (reason,))
    if answer.published_at is not None:
        raise invalid(path, "comments.answer_is_published")
    if answer.decided_at is not None:
        raise invalid(path, "comments.answer_is_decided")


async def require_not_own(work: Work, answer_ids: Collection[UUID]) -> None:
    answered = (
        select(Comment)
        .join(AnsweredComment, AnsweredComment.comment_id == Comment.id)
        .where(AnsweredComment.answer_id.in_(answer_ids))
    )
    _refuse_own(work, (await work.session.execute(answered)).scalars().all())


def _refuse_own(work: Work, comments: Sequence[Comment]) -> None:
    reason = rules.may_answer(work.actor, [queries.facts_of(comment) for comment in comments])
    if reason is not None:
        raise Forbidden(Act.RECOMMEND, (reason,))
