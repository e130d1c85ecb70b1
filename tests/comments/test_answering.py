"""Answers given, changed, decided and taken back by several people, on a real database."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select, update
from tests.asking import ask, encode_id
from tests.comments.test_actions import remark
from tests.world import World, an_open_consultation, the

from tryeza.comments import answering
from tryeza.comments.models import Answer, AnsweredComment, Comment, EarlierAnswer
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.errors import Conflict, Forbidden, Invalid
from tryeza.kernel.work import read_only

NOTED = Verdict(Outcome.NOTED, "Merret shënim.")
REJECTED = Verdict(Outcome.REJECTED, "Afati është i mjaftueshëm.")
EARLIER = """
query ($number: Int!) { comment(number: $number) { answer { outcome earlier {
  outcome reasonHtml recommendedBy { name }
} } } }
"""


async def late(world: World) -> datetime:
    consultation: Consultation = await the(world, Consultation, await an_open_consultation(world))
    assert consultation.closes_at is not None
    return consultation.closes_at + timedelta(days=1)


async def separately(world: World) -> None:
    """Answers are recommended by one person and decided by another."""
    await an_open_consultation(world)
    async with world.engine.begin() as connection:
        await connection.execute(update(Consultation).values(decides_separately=True))


async def answered(
    world: World,
    *comments: Comment,
    name: str = "Arta",
    verdict: Verdict = NOTED,
    replacing: Mapping[UUID, int] | None = None,
) -> Answer:
    async with world.acting(name, now=await late(world)) as work:
        return await answering.recommend(
            work,
            consultation_id=comments[0].consultation_id,
            comment_ids=[comment.id for comment in comments],
            verdict=verdict,
            replacing=replacing,
        )


async def answers(world: World) -> list[tuple[Outcome, bool]]:
    """Each answer's outcome and whether it is decided, the oldest first."""
    async with read_only(world.database) as session:
        rows = await session.scalars(select(Answer).order_by(Answer.id))
        return [(one.outcome, one.decided_at is not None) for one in rows]


async def test_whoever_read_no_answer_does_not_replace_one(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    async with world.refusing("Ilir", Conflict, now=await late(world)) as refused:
        await answering.recommend(
            refused.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=REJECTED,
            replacing={},
        )
    assert refused.code == "comments.changed_meanwhile"
    link: AnsweredComment = await the(world, AnsweredComment, comment.id)
    assert link.answer_id == first.id


async def test_whoever_read_an_answer_that_was_revised_does_not_replace_it(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.revise(work, answer_id=first.id, revision=1, verdict=REJECTED)
    async with world.refusing("Ilir", Conflict, now=await late(world)) as refused:
        await answering.recommend(
            refused.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=NOTED,
            replacing={first.id: 1},
        )


async def test_an_answer_is_replaced_as_it_was_read_and_what_it_said_is_kept(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    await answered(world, comment, name="Ilir", verdict=REJECTED, replacing={first.id: 1})
    reply = await ask(world, "Arta", EARLIER, number=comment.number)
    assert reply.data["comment"]["answer"] == {
        "outcome": "REJECTED",
        "earlier": [
            {
                "outcome": "NOTED",
                "reasonHtml": "<p>Merret shënim.</p>\n",
                "recommendedBy": {"name": "Arta Lisi"},
            }
        ],
    }


async def test_what_was_answered_before_goes_over_to_the_answer_that_replaces(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.revise(work, answer_id=first.id, revision=1, verdict=REJECTED)
    last = await answered(world, comment, verdict=Verdict(Outcome.ACCEPTED))
    async with read_only(world.database) as session:
        kept = (await session.scalars(select(EarlierAnswer).order_by(EarlierAnswer.id))).all()
    assert [(one.outcome, one.answer_id) for one in kept] == [
        (Outcome.NOTED, last.id),
        (Outcome.REJECTED, last.id),
    ]


async def test_those_who_do_not_run_it_read_nothing_that_was_answered_before(world: World) -> None:
    comment = await remark(world)
    await answered(world, comment)
    await answered(world, comment, verdict=REJECTED)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.publish(work, consultation_id=comment.consultation_id)
    reply = await ask(world, "nobody", EARLIER, number=comment.number)
    assert reply.data["comment"]["answer"] == {"outcome": "REJECTED", "earlier": []}


async def test_many_are_decided_together_by_another_person(world: World) -> None:
    await separately(world)
    first, second = await remark(world), await remark(world, "Goran")
    given = [await answered(world, one) for one in (first, second)]
    async with world.acting("Ilir", now=await late(world)) as work:
        await answering.decide_together(
            work,
            consultation_id=first.consultation_id,
            answers={one.id: one.revision for one in given},
        )
    assert await answers(world) == [(Outcome.NOTED, True), (Outcome.NOTED, True)]


async def test_none_is_decided_where_one_was_changed_meanwhile(world: World) -> None:
    await separately(world)
    first, second = await remark(world), await remark(world, "Goran")
    given = [await answered(world, one) for one in (first, second)]
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.revise(work, answer_id=given[1].id, revision=1, verdict=REJECTED)
    async with world.refusing("Ilir", Conflict, now=await late(world)) as refused:
        await answering.decide_together(
            refused.work,
            consultation_id=first.consultation_id,
            answers={one.id: 1 for one in given},
        )
    assert await answers(world) == [(Outcome.NOTED, False), (Outcome.REJECTED, False)]


async def test_none_is_decided_where_one_was_replaced(world: World) -> None:
    await separately(world)
    comment = await remark(world)
    first = await answered(world, comment)
    await answered(world, comment, verdict=REJECTED)
    async with world.refusing("Ilir", Invalid, now=await late(world)) as refused:
        await answering.decide_together(
            refused.work, consultation_id=comment.consultation_id, answers={first.id: 1}
        )
    assert await answers(world) == [(Outcome.REJECTED, False)]


async def test_nobody_decides_together_what_they_recommended_themselves(world: World) -> None:
    await separately(world)
    comment = await remark(world)
    given = await answered(world, comment)
    async with world.refusing("Arta", Forbidden, now=await late(world)) as refused:
        await answering.decide_together(
            refused.work, consultation_id=comment.consultation_id, answers={given.id: 1}
        )
    assert await answers(world) == [(Outcome.NOTED, False)]


async def test_an_answer_taken_back_from_one_comment_stays_with_the_other(world: World) -> None:
    first, second = await remark(world), await remark(world, "Goran")
    answer = await answered(world, first, second)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.take_back(
            work, consultation_id=first.consultation_id, comment_ids=[first.id]
        )
    async with read_only(world.database) as session:
        left = (await session.execute(select(AnsweredComment))).scalars().all()
    assert [(one.comment_id, one.answer_id) for one in left] == [(second.id, answer.id)]


async def test_an_answer_taken_back_from_all_its_comments_is_gone(world: World) -> None:
    comment = await remark(world)
    await answered(world, comment)
    await answered(world, comment, verdict=REJECTED)
    async with world.acting("Ilir", now=await late(world)) as work:
        await answering.take_back(
            work, consultation_id=comment.consultation_id, comment_ids=[comment.id]
        )
    assert await answers(world) == []


async def test_a_published_answer_is_not_taken_back(world: World) -> None:
    comment = await remark(world)
    await answered(world, comment)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.publish(work, consultation_id=comment.consultation_id)
    async with world.refusing("Arta", Invalid, now=await late(world)) as refused:
        await answering.take_back(
            refused.work, consultation_id=comment.consultation_id, comment_ids=[comment.id]
        )
    assert await answers(world) == [(Outcome.NOTED, True)]


async def test_there_is_nothing_to_take_back_before_an_answer(world: World) -> None:
    comment = await remark(world)
    async with world.refusing("Arta", Invalid, now=await late(world)) as refused:
        await answering.take_back(
            refused.work, consultation_id=comment.consultation_id, comment_ids=[comment.id]
        )


@pytest.mark.parametrize("count", [0, 501])
async def test_at_least_one_and_at_most_five_hundred_are_decided_together(
    world: World, count: int
) -> None:
    comment = await remark(world)
    async with world.refusing("Arta", Invalid, now=await late(world)) as refused:
        await answering.decide_together(
            refused.work,
            consultation_id=comment.consultation_id,
            answers={UUID(int=number): 1 for number in range(count)},
        )


async def test_the_graph_tells_the_answer_that_was_found_instead(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    document = """mutation ($input: AnswerCommentsInput!) { answerComments(input: $input) {
      __typename ... on ConflictProblem { currentRevision current { id } } } }"""
    given = {
        "consultationId": encode_id("Consultation", comment.consultation_id),
        "commentIds": [encode_id("Comment", comment.id)],
        "verdict": {"outcome": "REJECTED", "reason": "Jo."},
        "replacing": [],
    }
    reply = await ask(world, "Ilir", document, now=await late(world), input=given)
    assert reply.data["answerComments"] == {
        "__typename": "ConflictProblem",
        "currentRevision": 1,
        "current": {"id": encode_id("Answer", first.id)},
    }
