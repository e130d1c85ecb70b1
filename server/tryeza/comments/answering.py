"""Answers to comments: recommended by one person, decided by another if so agreed, published."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tryeza.comments import queries, rules
from tryeza.comments.models import Answer, AnsweredComment, Comment, ReflectedParagraph
from tryeza.comments.rules import Act
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.demands import outcomes_allowed, reason_required
from tryeza.consultations.packs.shape import Outcome, RulePack
from tryeza.documents.models import Document, ParagraphVersion, Version
from tryeza.kernel import ids
from tryeza.kernel.errors import (
    Conflict,
    FieldError,
    Forbidden,
    Invalid,
    NotFound,
    Told,
    invalid,
)
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work

LONGEST_REASON = 20_000
MOST_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is answered: the outcome, why, and where the text reflects it."""

    outcome: Outcome
    reason: str | None = None
    language: str = "sq"
    reflected_version_id: UUID | None = None
    reflected_paragraphs: Sequence[UUID] = field(default_factory=tuple)  # paragraph versions


async def recommend(
    work: Work, *, consultation_id: UUID, comment_ids: Collection[UUID], verdict: Verdict
) -> Answer:
    """Answer one comment or many at once; it is read by others only when it is published.

    Where recommending and deciding are one, the answer is decided with it. A comment that was
    answered otherwise before, and not published yet, goes over to this answer.
    """
    consultation, document, pack = await _running(work, Act.RECOMMEND, consultation_id)
    chosen = await _answerable(work, consultation, comment_ids)
    _require_fit(pack, verdict)
    await _require_reflected(work, document, verdict)
    decided = not consultation.decides_separately
    answer = Answer(
        id=ids.new_id(),
        consultation_id=consultation.id,
        outcome=verdict.outcome,
        reason=_reason(verdict),
        language=verdict.language,
        recommended_by_id=work.actor.person_id,
        recommended_at=work.now,
        decided_by_id=work.actor.person_id if decided else None,
        decided_at=work.now if decided else None,
        reflected_version_id=verdict.reflected_version_id,
        revision=1,
    )
    work.session.add(answer)
    await work.session.flush()
    await _take_over(work, answer, chosen)
    await _reflect(work, answer, verdict)
    _record(
        work,
        "answer_recommended",
        answer,
        outcome=answer.outcome.value,
        comments=sorted(str(comment.id) for comment in chosen),
        decided=decided,
    )
    return answer


async def revise(work: Work, *, answer_id: UUID, revision: int, verdict: Verdict) -> Answer:
    """Change an answer before it is published; what was decided must be decided again."""
    answer, consultation, document, pack = await _unpublished(work, Act.RECOMMEND, answer_id)
    _require_revision(answer, revision)
    await _require_not_own(work, answer)
    _require_fit(pack, verdict)
    await _require_reflected(work, document, verdict)
    decided = not consultation.decides_separately
    answer.outcome, answer.reason = verdict.outcome, _reason(verdict)
    answer.language, answer.reflected_version_id = verdict.language, verdict.reflected_version_id
    answer.recommended_by_id, answer.recommended_at = _person(work), work.now
    answer.decided_by_id = work.actor.person_id if decided else None
    answer.decided_at = work.now if decided else None
    answer.revision += 1
    await work.session.execute(
        delete(ReflectedParagraph).where(ReflectedParagraph.answer_id == answer.id)
    )
    await work.session.flush()
    await _reflect(work, answer, verdict)
    _record(work, "answer_revised", answer, outcome=answer.outcome.value, revision=answer.revision)
    return answer


async def decide(work: Work, *, answer_id: UUID, revision: int) -> Answer:
    """Decide what another person recommended."""
    answer, consultation, _, _ = await _unpublished(work, Act.DECIDE, answer_id)
    _require_revision(answer, revision)
    await _require_not_own(work, answer)
    if consultation.decides_separately and answer.recommended_by_id == work.actor.person_id:
        raise Forbidden(Act.DECIDE, (Told("comments.decided_by_another"),))
    answer.decided_by_id, answer.decided_at = work.actor.person_id, work.now
    answer.revision += 1
    await work.session.flush()
    _record(work, "answer_decided", answer, outcome=answer.outcome.value)
    return answer


async def publish(work: Work, *, consultation_id: UUID) -> Sequence[Answer]:
    """Publish all answers of a consultation together.

    Raises Invalid naming how many comments still have no decided answer.
    """
    consultation, _, _ = await _running(work, Act.PUBLISH_ANSWERS, consultation_id)
    waiting = await queries.waiting_for_answer(work.session, consultation_id)
    if waiting:
        told = Told("comments.not_all_answered", {"count": len(waiting)})
        raise Invalid(FieldError("consultationId", told))
    published = await work.session.execute(
        update(Answer)
        .where(Answer.consultation_id == consultation_id, Answer.published_at.is_(None))
        .values(published_at=work.now)
        .returning(Answer)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    answers = published.scalars().all()
    if not answers:
        raise invalid("consultationId", "comments.nothing_to_publish")
    work.record(
        "comments.answers_published",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        answers=sorted(str(answer.id) for answer in answers),
    )
    return answers


async def _running(
    work: Work, act: Act, consultation_id: UUID
) -> tuple[Consultation, Document, RulePack]:
    consultation, document = await consultation_queries.consultation_for(
        work.session, work.actor, consultation_id, for_change=act is Act.PUBLISH_ANSWERS
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, act, on, work.now)
    pack = await consultation_queries.pack_of(work.session, consultation.rule_pack_id)
    return consultation, document, pack


async def _unpublished(
    work: Work, act: Act, answer_id: UUID
) -> tuple[Answer, Consultation, Document, RulePack]:
    held = select(Answer).where(Answer.id == answer_id).with_for_update()
    answer = (await work.session.execute(held)).scalar_one_or_none()
    if answer is None:
        raise NotFound("answer")
    consultation, document, pack = await _running(work, act, answer.consultation_id)
    if answer.published_at is not None:
        raise invalid("answerId", "comments.answer_is_published")
    return answer, consultation, document, pack


async def _answerable(
    work: Work, consultation: Consultation, comment_ids: Collection[UUID]
) -> Sequence[Comment]:
    wanted = set(comment_ids)
    if not wanted:
        raise invalid("commentIds", "comments.answers_nothing")
    if len(wanted) > MOST_AT_ONCE:
        raise invalid("commentIds", "comments.answers_too_many", limit=MOST_AT_ONCE)
    found = (
        await work.session.execute(
            select(Comment, queries.is_answered().label("answered"))
            .where(Comment.id.in_(wanted), Comment.consultation_id == consultation.id)
            .where(queries.needs_answer())
        )
    ).all()
    if len(found) != len(wanted):
        raise invalid("commentIds", "comments.not_to_be_answered")
    if any(row.answered for row in found):
        raise invalid("commentIds", "comments.answer_is_published")
    comments = [row[0] for row in found]
    _refuse_own(work, comments)
    return comments


async def _require_not_own(work: Work, answer: Answer) -> None:
    answered = (
        select(Comment)
        .join(AnsweredComment, AnsweredComment.comment_id == Comment.id)
        .where(AnsweredComment.answer_id == answer.id)
    )
    _refuse_own(work, (await work.session.execute(answered)).scalars().all())


def _refuse_own(work: Work, comments: Sequence[Comment]) -> None:
    reason = rules.may_answer(work.actor, [queries.facts_of(comment) for comment in comments])
    if reason is not None:
        raise Forbidden(Act.RECOMMEND, (reason,))


def _require_fit(pack: RulePack, verdict: Verdict) -> None:
    if verdict.outcome not in outcomes_allowed(pack):
        raise invalid("outcome", "comments.outcome_not_allowed")
    if reason_required(pack, verdict.outcome) and not (verdict.reason or "").strip():
        raise invalid("reason", "comments.reason_required")


async def _require_reflected(work: Work, document: Document, verdict: Verdict) -> None:
    """Where the text reflects the answer must be a version of the document, and its paragraphs."""
    if verdict.reflected_version_id is None:
        if verdict.reflected_paragraphs:
            raise invalid("reflectedVersionId", "comments.reflected_needs_version")
        return
    of_document = select(Version.id).where(
        Version.id == verdict.reflected_version_id, Version.document_id == document.id
    )
    if (await work.session.execute(of_document)).first() is None:
        raise invalid("reflectedVersionId", "comments.reflected_not_of_document")
    if not verdict.reflected_paragraphs:
        return
    wanted = set(verdict.reflected_paragraphs)
    of_version = select(ParagraphVersion.id).where(
        ParagraphVersion.id.in_(wanted),
        ParagraphVersion.version_id == verdict.reflected_version_id,
    )
    if len((await work.session.execute(of_version)).all()) != len(wanted):
        raise invalid("reflectedParagraphs", "comments.reflected_not_of_version")


async def _take_over(work: Work, answer: Answer, comments: Sequence[Comment]) -> None:
    """Give these comments this answer; an older unpublished answer left without any goes."""
    put = upsert(AnsweredComment).values(
        [{"comment_id": comment.id, "answer_id": answer.id} for comment in comments]
    )
    await work.session.execute(
        put.on_conflict_do_update(
            index_elements=[AnsweredComment.comment_id], set_={"answer_id": answer.id}
        )
    )
    empty = (
        select(Answer.id)
        .where(Answer.consultation_id == answer.consultation_id, Answer.published_at.is_(None))
        .where(~select(AnsweredComment).where(AnsweredComment.answer_id == Answer.id).exists())
    )
    gone = (await work.session.execute(empty)).scalars().all()
    if gone:
        await work.session.execute(
            delete(ReflectedParagraph).where(ReflectedParagraph.answer_id.in_(gone))
        )
        await work.session.execute(delete(Answer).where(Answer.id.in_(gone)))


async def _reflect(work: Work, answer: Answer, verdict: Verdict) -> None:
    if verdict.reflected_paragraphs:
        rows = [
            {"answer_id": answer.id, "paragraph_version_id": paragraph}
            for paragraph in dict.fromkeys(verdict.reflected_paragraphs)
        ]
        await work.session.execute(insert(ReflectedParagraph), rows)


def _reason(verdict: Verdict) -> str | None:
    reason = verdict.reason or ""
    return clean(reason, path="reason", longest=LONGEST_REASON) if reason.strip() else None


def _person(work: Work) -> UUID:
    if work.actor.person_id is None:
        raise NotFound("answer")
    return work.actor.person_id


def _require_revision(answer: Answer, revision: int) -> None:
    if answer.revision != revision:
        raise Conflict(
            "comments.changed_meanwhile", subject_id=answer.id, current_revision=answer.revision
        )


def _record(work: Work, kind: str, answer: Answer, **facts: FactValue) -> None:
    work.record(
        f"comments.{kind}",
        stream=stream_of("consultation", answer.consultation_id),
        subject_id=answer.id,
        organisation_id=None,
        **facts,
    )
