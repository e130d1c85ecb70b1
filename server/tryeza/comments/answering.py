"""Answers to comments: recommended by one person, decided by another if so agreed, published."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from uuid import UUID

from sqlalchemy import Select, delete, insert, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from tryeza.comments import queries
from tryeza.comments.answerable import (
    answerable,
    answers_of,
    governed,
    require_decidable,
    require_not_own,
    require_running,
    require_so_many,
    unpublished,
)
from tryeza.comments.meaning import looked_at
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Comment,
    EarlierAnswer,
    ReflectedParagraph,
)
from tryeza.comments.rules import Act
from tryeza.comments.verdicts import Verdict, reason_of, reflect, require_fit, require_reflected
from tryeza.consultations import queries as consultation_queries
from tryeza.kernel import ids
from tryeza.kernel.errors import Conflict, FieldError, Invalid, NotFound, Told, invalid
from tryeza.kernel.journal import FactValue, stream_of
from tryeza.kernel.text import clean_language
from tryeza.kernel.work import Work

_KEPT = ("outcome", "reason", "language", "recommended_by_id", "recommended_at", "decided_at")


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
    another is found; without it only what this person recommended may be, and nobody else decided.
    """
    consultation, document, pack = await governed(work, Act.RECOMMEND, consultation_id)
    chosen, left = await answerable(work, consultation, comment_ids)
    _require_read(work, left, replacing)
    require_fit(pack, verdict)
    await require_reflected(work, document, verdict)
    decided = not consultation.decides_separately
    values = {
        "id": ids.new_id(),
        "consultation_id": consultation.id,
        "outcome": verdict.outcome,
        "reason": reason_of(verdict),
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
    answer, consultation, document, pack = await unpublished(work, Act.RECOMMEND, answer_id)
    _require_revision(answer, revision)
    await require_not_own(work, [answer.id])
    require_fit(pack, verdict)
    await require_reflected(work, document, verdict)
    await _remember(work, [answer], under=answer.id)
    decided = not consultation.decides_separately
    answer.outcome, answer.reason = verdict.outcome, reason_of(verdict)
    answer.language = clean_language(verdict.language, path="language")
    answer.reflected_version_id = verdict.reflected_version_id
    answer.recommended_by_id, answer.recommended_at = _person(work), work.now
    answer.decided_by_id = work.actor.person_id if decided else None
    answer.decided_at = work.now if decided else None
    answer.revision += 1
    before = delete(ReflectedParagraph).where(ReflectedParagraph.answer_id == answer.id)
    await work.session.execute(before.add_cte(looked_at([answer.id]).cte("looked_at")))
    await work.session.flush()
    await reflect(work, answer, verdict)
    _record(work, "answer_revised", answer, outcome=answer.outcome.value, revision=answer.revision)
    return answer


async def decide(work: Work, *, answer_id: UUID, revision: int) -> Answer:
    """Decide what another person recommended."""
    answer, consultation, _, _ = await unpublished(work, Act.DECIDE, answer_id)
    _require_revision(answer, revision)
    await require_not_own(work, [answer.id])
    require_decidable(work, consultation, answer, path="answerId")
    await _decided(work, [answer.id])
    _record(work, "answer_decided", answer, outcome=answer.outcome.value)
    return answer


async def decide_together(
    work: Work, *, consultation_id: UUID, answers: Mapping[UUID, int]
) -> Sequence[Answer]:
    """Decide many recommended answers at once, each as it was read: all of them or none.

    `answers` has the revision that was read of each. Raises Conflict about the first that was
    changed meanwhile.
    """
    require_so_many(len(answers), path="answers")
    consultation, _, _ = await governed(work, Act.DECIDE, consultation_id)
    found = await answers_of(work, consultation, answers)
    for answer in found:
        _require_revision(answer, answers[answer.id])
        require_decidable(work, consultation, answer, path="answers")
    await require_not_own(work, answers)
    await _decided(work, [answer.id for answer in found])
    work.record(
        "comments.answers_decided",
        stream=stream_of("consultation", consultation.id),
        subject_id=consultation.id,
        answers=sorted(str(answer.id) for answer in found),
    )
    return found


async def _decided(work: Work, answer_ids: Sequence[UUID]) -> None:
    """The actor decides these answers to what their comments say now."""
    by = {"decided_by_id": work.actor.person_id, "decided_at": work.now}
    await work.session.execute(
        update(Answer)
        .where(Answer.id.in_(answer_ids))
        .values(by | {"revision": Answer.revision + 1})
        .returning(Answer)
        .add_cte(looked_at(answer_ids).cte("looked_at"))
        .execution_options(synchronize_session=False, populate_existing=True)
    )


async def take_back(work: Work, *, consultation_id: UUID, comment_ids: Collection[UUID]) -> None:
    """Take their unpublished answers from comments, which then wait again."""
    consultation, _, _ = await governed(work, Act.RECOMMEND, consultation_id)
    chosen, left = await answerable(work, consultation, comment_ids)
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

    Raises Invalid naming how many comments still have no decided answer, and how many were
    changed after they were answered.
    """
    consultation, document = await consultation_queries.consultation_for(
        work.session, work.actor, consultation_id, for_change=True
    )
    require_running(work, Act.PUBLISH_ANSWERS, consultation, document)
    waiting = queries.waiting_for_answer(consultation_id)
    published = await work.session.execute(
        update(Answer)
        .where(Answer.consultation_id == consultation_id, queries.publishable())
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


async def _nothing_published(work: Work, waiting: Select[UUID, bool]) -> Invalid:
    changed = [row.outdated for row in await work.session.execute(waiting)]
    counts = {
        "comments.not_all_answered": changed.count(False),
        "comments.changed_since_answered": changed.count(True),
    }
    told = [Told(code, {"count": count}) for code, count in counts.items() if count]
    nothing = Told("comments.nothing_to_publish")
    return Invalid(*(FieldError("consultationId", one) for one in told or [nothing]))


def _require_read(work: Work, left: Sequence[Answer], replacing: Mapping[UUID, int] | None) -> None:
    """Raise Conflict for an answer that stands where another, or none, was read."""
    for answer in left:
        if replacing is not None:
            _require_revision(answer, replacing.get(answer.id, 0))
        elif {answer.recommended_by_id, answer.decided_by_id} - {work.actor.person_id, None}:
            raise _changed_meanwhile(answer)


async def _written(
    work: Work, values: Mapping[str, object], comments: Sequence[Comment], verdict: Verdict
) -> Answer:
    """Insert an answer and give it to these comments, in one statement."""
    links = upsert(AnsweredComment).values(
        [
            {"comment_id": one.id, "answer_id": values["id"], "comment_revision": one.revision}
            for one in comments
        ]
    )
    taken_over = links.on_conflict_do_update(
        index_elements=[AnsweredComment.comment_id],
        set_={
            "answer_id": values["id"],
            "comment_revision": links.excluded.comment_revision,
        },
    )
    statement = insert(Answer).values(values).returning(Answer).add_cte(taken_over.cte("given"))
    answer = (await work.session.scalars(statement)).one()
    await reflect(work, answer, verdict)
    return answer


def _person(work: Work) -> UUID:
    if work.actor.person_id is None:
        raise NotFound("answer")
    return work.actor.person_id


def _require_revision(answer: Answer, revision: int) -> None:
    if answer.revision != revision:
        raise _changed_meanwhile(answer)


def _changed_meanwhile(answer: Answer) -> Conflict:
    return Conflict(
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


async def _hand_over(work: Work, emptied: Collection[UUID], *, to: UUID) -> None:
    """What was before answers that answer nothing any more is before the one in their place."""
    await work.session.execute(
        update(EarlierAnswer).where(EarlierAnswer.answer_id.in_(emptied)).values(answer_id=to)
    )
