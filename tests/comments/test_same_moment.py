"""What becomes of acts on one comment at one moment: one of them comes later and is told so."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from tests.comments.test_actions import REMARK, remark
from tests.races import waiting_for_a_lock
from tests.world import NOON, World, the

from tryeza.comments import actions, answering
from tryeza.comments.models import Answer, Comment, CommentKind, CommentState
from tryeza.comments.saying import Said
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.errors import Conflict
from tryeza.kernel.work import Work, read_only

Act = Callable[[Work], Awaitable[object]]


async def both_at_once(
    world: World, one: Act, other: Act, *, now: datetime = NOON, begins: str = "Besim"
) -> None:
    """Begin the one, begin the other while the first is not committed, and end both."""
    acted, may_commit = asyncio.Event(), asyncio.Event()

    async def first() -> None:
        async with world.acting("Arta" if now > NOON else begins, now=now) as work:
            await one(work)
            acted.set()
            await may_commit.wait()

    async def second() -> None:
        async with world.acting("Arta" if now > NOON else "Besim", now=now) as work:
            await other(work)

    begun = asyncio.create_task(first())
    await acted.wait()
    waiting = asyncio.create_task(second())
    await waiting_for_a_lock(world)
    may_commit.set()
    await begun
    await waiting


async def test_of_two_who_edit_at_the_same_moment_the_second_is_told(world: World) -> None:
    comment = await remark(world)

    def saying(text: str) -> Act:
        said = Said(CommentKind.QUESTION, text)
        return lambda work: actions.edit(work, comment_id=comment.id, revision=1, said=said)

    with pytest.raises(Conflict) as told:
        await both_at_once(world, saying("E para?"), saying("E dyta?"))
    stands: Comment = await the(world, Comment, comment.id)
    assert (told.value.current_revision, stands.revision, stands.text) == (2, 2, "E para?")


async def test_a_comment_that_is_withdrawn_meanwhile_is_not_edited(world: World) -> None:
    comment = await remark(world)
    with pytest.raises(Conflict):
        await both_at_once(
            world,
            lambda work: actions.withdraw(work, comment_id=comment.id),
            lambda work: actions.edit(
                work, comment_id=comment.id, revision=1, said=Said(CommentKind.REMARK, "Tjetër.")
            ),
        )
    stands: Comment = await the(world, Comment, comment.id)
    assert (stands.state, stands.text) == (CommentState.WITHDRAWN, REMARK.text)


async def test_of_two_who_withdraw_a_comment_at_the_same_moment_one_does(world: World) -> None:
    comment = await remark(world)

    def withdrawing(work: Work) -> Awaitable[object]:
        return actions.withdraw(work, comment_id=comment.id)

    with pytest.raises(Conflict):
        await both_at_once(world, withdrawing, withdrawing)
    events = await world.events(f"consultation:{comment.consultation_id}")
    told = [event.kind for event in events if event.subject_id == comment.id]
    assert told == ["comments.comment_added", "comments.comment_withdrawn"]


async def test_a_comment_that_is_hidden_meanwhile_is_not_withdrawn(world: World) -> None:
    comment = await remark(world)
    with pytest.raises(Conflict):
        await both_at_once(
            world,
            lambda work: actions.hide(work, comment_id=comment.id, reason="Ofendon."),
            lambda work: actions.withdraw(work, comment_id=comment.id),
            begins="Arta",
        )
    stands: Comment = await the(world, Comment, comment.id)
    assert stands.state is CommentState.HIDDEN


async def test_of_two_who_answer_at_the_same_moment_the_last_answer_stands(world: World) -> None:
    comment = await remark(world)
    consultation: Consultation = await the(world, Consultation, comment.consultation_id)
    assert consultation.closes_at is not None

    def answering_with(outcome: Outcome) -> Act:
        return lambda work: answering.recommend(
            work,
            consultation_id=consultation.id,
            comment_ids=[comment.id],
            verdict=Verdict(outcome, "Arsyeja."),
        )

    await both_at_once(
        world,
        answering_with(Outcome.ACCEPTED),
        answering_with(Outcome.REJECTED),
        now=consultation.closes_at + timedelta(days=1),
    )
    async with read_only(world.database) as session:
        answers = (await session.execute(select(Answer.outcome))).scalars().all()
    assert answers == [Outcome.REJECTED]
