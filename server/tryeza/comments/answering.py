"""Answers to comments: recommended by one person, decided by another if so agreed, published."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tryeza.comments import queries, rules
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Comment,
    EarlierAnswer,
    ReflectedParagraph,
)
from tryeza.comments.rules import Act
from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.demands import outcomes_allowed, reason_required
from tryeza.consultations.packs.shape import Outcome, RulePack
from tryeza.consultations.queries import as_pack
from tryeza.documents.models import Document, ParagraphVersion, Version
from tryeza.kernel import ids
from tryeza.kernel.errors import (
    Conflict,
    Forbidden,
    Invalid,
    NotFound,
    invalid,
)
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.text import clean, clean_language
from tryeza.kernel.work import Work

LONGEST_REASON = 20_000
MOST_AT_ONCE = 500
_KEPT = ("outcome", "reason", "language", "recommended_by_id", "recommended_at", "decided_at")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is answered: the outcome, why, and where the text reflects it."""

    outcome: Outcome
    reason: str | None = None
    language: str = "sq"
    reflected_version_id: UUID | None = None
    reflected_paragraphs: Sequence[UUID] = field(default_factory=tuple)  # paragraph versions


async def recommend(
    work: Work,
    *,
    consultation_id: UUID,
    comment_ids: Collection[UUID],
    verdict: Verdict,
    replacing: Mapping[UUID, int] | None = None,
) -> Answer:
    """Answer one comment or many at once; it is read by others only when it is published.

    Where recommending and deciding are one, the answer is decided with it. A comment that was
    answered otherwise before, and not published yet, goes over to this answer.

    `replacing` says which answers, at which revisions, may be replaced. Raises Conflict where
    another is found; without it any may be.
    """
    consultation, document, pack = await _governed(work, Act.RECOMMEND, consultation_id)
    chosen, left = await _answerable(work, consultation, comment_ids)
    _require_read(left, replacing)
    _require_fit(pack, verdict)
    await _require_reflected(work, document, verdict)
    decided = not consultation.decides_separately
    values = {
        "id": ids.new_id(),
        "consultation_id": consultation.id,
        "outcome": verdict.outcome,
        "reason": _reason(verdict),
        "language": clean_language(verdict.language, path="language"),
        "recommended_by_id": work.actor.person_id,
        "recommended_at": work.now,
        "decided_by_id": work.actor.person_id if decided else None,
        "decided_at": work.now if decided else None,
        "reflected_version_id": verdict.reflected_version_id,
        "revision": 1,
    }
    answer = await _written(work, values, chosen, verdict)
    await _remember(work, left, under=answer.id)
    await _remove_emptied(work, {one.id for one in left}, instead=answer.id)
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
    await _require_not_own(work, [answer.id])
    _require_fit(pack, verdict)
    await _require_reflected(work, document, verdict)
    await _remember(work, [answer], under=answer.id)
    decided = not consultation.decides_separately
    answer.outcome, answer.reason = verdict.outcome, _reason(verdict)
    answer.language = clean_language(verdict.language, path="language")
    answer.reflected_version_id = verdict.reflected_version_id
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
    await _require_not_own(work, [answer.id])
    _require_decidable(work, consultation, answer, path="answerId")
    answer.decided_by_id, answer.decided_at = work.actor.person_id, work.now
    answer.revision += 1
    await work.session.flush()
    _record(work, "answer_decided", answer, outcome=answer.outcome.value)
    return answer


async def decide_together(
    work: Work, *, consultation_id: UUID, answers: Mapping[UUID, int]
) -> Sequence[Answer]:
    """Decide many recommended answers at once, each as it was read: all of them or none.

    `answers` has the revision that was read of each. Raises Conflict about the first that was
    changed meanwhile.
    """
    _require_so_many(len(answers), path="answers")
    consultation, _, _ = await _governed(work, Act.DECIDE, consultation_id)
    found = await _answers_of(work, consultation, answers)
    for answer in found:
        _require_revision(answer, answers[answer.id])
        _require_decidable(work, consultation, answer, path="answers")
    await _require_not_own(work, answers)
    for answer in found:
        answer.decided_by_id, answer.decided_at = work.actor.person_id, work.now
        answer.revision += 1
    await work.session.flush()
    work.record(
        "comments.answers_decided",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        answers=sorted(str(answer.id) for answer in found),
    )
    return found


async def take_back(work: Work, *, consultation_id: UUID, comment_ids: Collection[UUID]) -> None:
    """Take their unpublished answers from comments, which then wait again."""
    consultation, _, _ = await _governed(work, Act.RECOMMEND, consultation_id)
    chosen, left = await _answerable(work, consultation, comment_ids)
    if not left:
        raise invalid("commentIds", "comments.no_answer_to_take_back")
    keys = [comment.id for comment in chosen]
    taken = delete(AnsweredComment).where(AnsweredComment.comment_id.in_(keys))
    await work.session.execute(taken)
    await _remove_emptied(work, {answer.id for answer in left})
    work.record(
        "comments.answers_taken_back",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        comments=sorted(str(key) for key in keys),
    )


async def publish(work: Work, *, consultation_id: UUID) -> Sequence[Answer]:
    """Publish all answers of a consultation together.

    Raises Invalid naming how many comments still have no decided answer.
    """
    consultation, document = await consultation_queries.consultation_for(
        work.session, work.actor, consultation_id, for_change=True
    )
    _require_running(work, Act.PUBLISH_ANSWERS, consultation, document)
    waiting = queries.waiting_for_answer(consultation_id)
    published = await work.session.execute(
        update(Answer)
        .where(Answer.consultation_id == consultation_id, Answer.published_at.is_(None))
        .where(~waiting.exists())
        .values(published_at=work.now)
        .returning(Answer)
        .execution_options(synchronize_session=False, populate_existing=True)
    )
    answers = published.scalars().all()
    if not answers:
        raise await _nothing_published(work, waiting)
    work.record(
        "comments.answers_published",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        answers=sorted(str(answer.id) for answer in answers),
    )
    return answers


async def _nothing_published(work: Work, waiting: Select[UUID]) -> Invalid:
    count = len((await work.session.execute(waiting)).all())
    if not count:
        return invalid("consultationId", "comments.nothing_to_publish")
    return invalid("consultationId", "comments.not_all_answered", count=count)


async def _governed(
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
    _require_running(work, act, consultation, document)
    return consultation, document, as_pack(content)


async def _unpublished(
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
    _require_running(work, act, consultation, document)
    if answer.published_at is not None:
        raise invalid("answerId", "comments.answer_is_published")
    return answer, consultation, document, as_pack(content)


def _require_running(work: Work, act: Act, consultation: Consultation, document: Document) -> None:
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, act, on, work.now)


async def _answerable(
    work: Work, consultation: Consultation, comment_ids: Collection[UUID]
) -> tuple[Sequence[Comment], Sequence[Answer]]:
    """The comments to be answered, and the unpublished answers that they had."""
    wanted = set(comment_ids)
    _require_so_many(len(wanted), path="commentIds")
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


async def _answers_of(
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


def _require_so_many(count: int, *, path: str) -> None:
    if not count:
        raise invalid(path, "comments.answers_nothing")
    if count > MOST_AT_ONCE:
        raise invalid(path, "comments.answers_too_many", limit=MOST_AT_ONCE)


def _require_read(left: Sequence[Answer], replacing: Mapping[UUID, int] | None) -> None:
    """Raise Conflict for an answer that stands where another, or none, was read."""
    for answer in left if replacing is not None else ():
        _require_revision(answer, (replacing or {}).get(answer.id, 0))


def _require_decidable(
    work: Work, consultation: Consultation, answer: Answer, *, path: str
) -> None:
    separately = consultation.decides_separately
    reason = rules.may_decide(work.actor, answer.recommended_by_id, separately=separately)
    if reason is not None:
        raise Forbidden(Act.DECIDE, (reason,))
    if answer.published_at is not None:
        raise invalid(path, "comments.answer_is_published")
    if answer.decided_at is not None:
        raise invalid(path, "comments.answer_is_decided")


async def _require_not_own(work: Work, answer_ids: Collection[UUID]) -> None:
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


async def _written(
    work: Work, values: Mapping[str, object], comments: Sequence[Comment], verdict: Verdict
) -> Answer:
    """Insert an answer and give it to these comments, in one statement."""
    links = upsert(AnsweredComment).values(
        [{"comment_id": comment.id, "answer_id": values["id"]} for comment in comments]
    )
    taken_over = links.on_conflict_do_update(
        index_elements=[AnsweredComment.comment_id], set_={"answer_id": values["id"]}
    )
    statement = insert(Answer).values(values).returning(Answer).add_cte(taken_over.cte("given"))
    answer = (await work.session.scalars(statement)).one()
    await _reflect(work, answer, verdict)
    return answer


async def _remove_emptied(
    work: Work, answer_ids: Collection[UUID], *, instead: UUID | None = None
) -> None:
    """Remove those of these unpublished answers that answer nothing any more.

    What was answered before them is kept under the answer that stands `instead` of them.
    """
    if not answer_ids:
        return
    still = select(AnsweredComment.answer_id).where(AnsweredComment.answer_id.in_(answer_ids))
    used = set((await work.session.execute(still)).scalars())
    emptied = set(answer_ids) - used
    if not emptied:
        return
    if instead is not None:
        await _hand_over(work, emptied, to=instead)
    reflected = delete(ReflectedParagraph).where(ReflectedParagraph.answer_id.in_(emptied))
    before = delete(EarlierAnswer).where(EarlierAnswer.answer_id.in_(emptied))
    hanging = (reflected.cte("reflected"), before.cte("before"))
    await work.session.execute(delete(Answer).where(Answer.id.in_(emptied)).add_cte(*hanging))


async def _remember(work: Work, replaced: Iterable[Answer], *, under: UUID) -> None:
    """Keep what these answers say beneath the one that says something else from now on."""
    rows = [
        {
            "id": ids.new_id(),
            "answer_id": under,
            "replaced_at": work.now,
            **{name: getattr(answer, name) for name in _KEPT},
        }
        for answer in replaced
    ]
    if rows:
        await work.session.execute(insert(EarlierAnswer).values(rows))


async def _hand_over(work: Work, emptied: Collection[UUID], *, to: UUID) -> None:
    """What was before answers that answer nothing any more is before the one in their place."""
    await work.session.execute(
        update(EarlierAnswer).where(EarlierAnswer.answer_id.in_(emptied)).values(answer_id=to)
    )


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
