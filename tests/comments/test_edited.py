"""Words that are changed are no longer endorsed, and nobody has answered them yet."""

import asyncio
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from tests.asking import ask, encode_id
from tests.comments.test_actions import REMARK, remark
from tests.comments.test_answering import REJECTED, answered, late, separately
from tests.comments.test_in_its_name import LATER, left
from tests.hearing import all_heard
from tests.races import waiting_for_a_lock
from tests.world import NOON, World, an_open_consultation, the

from tryeza.comments import actions, answering, endorsing
from tryeza.comments.jobs import READER, on_event
from tryeza.comments.models import Answer, Comment, CommentKind, CommentState, Endorsement
from tryeza.comments.saying import Said
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.errors import Conflict, Invalid
from tryeza.kernel.jobs import Job
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import read_only
from tryeza.reports.hearing import heard

OTHER = Said(CommentKind.OBJECTION, "Afati duhet të hiqet krejt.")
NOTED = Verdict(Outcome.NOTED, "Merret shënim.")
SUPPORT = """query ($number: Int!) { comment(number: $number) {
  endorsedBy { slug } endorsedBefore { slug }
  viewerEndorsesFor { slug } viewerCanEndorseFor { slug } } }"""
GAPS = """query ($slug: String!, $number: Int!) {
  consultation(slug: $slug) { waitingForAnswer answerGaps { code commentNumber message } }
  comment(number: $number) { isChangedSinceAnswered }
}"""


async def endorsed(world: World, comment: Comment, revision: int | None = None) -> None:
    """Elira endorses it for Ura."""
    ura = await world.organisation("ura")
    async with world.acting("Elira") as work:
        await endorsing.endorse(
            work, comment_id=comment.id, for_organisation_id=ura, revision=revision
        )


async def edited(
    world: World, comment: Comment, said: Said = OTHER, *, now: datetime = NOON, revision: int = 1
) -> Comment:
    async with world.acting("Besim", now=now) as work:
        return await actions.edit(work, comment_id=comment.id, revision=revision, said=said)


async def support(world: World, comment: Comment, name: str = "Elira") -> tuple[list[str], ...]:
    reply = await ask(world, name, SUPPORT, number=comment.number)
    return tuple([one["slug"] for one in found] for found in reply.data["comment"].values())


async def test_an_edit_ends_what_was_endorsed_before_it_and_the_row_says_which_that_was(
    world: World,
) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    assert await support(world, comment) == (["platforma-ura"], [], ["platforma-ura"], [])
    await edited(world, comment)
    assert await support(world, comment) == ([], ["platforma-ura"], [], ["platforma-ura"])
    ura = await world.organisation("ura")
    kept: Endorsement = await the(world, Endorsement, (comment.id, ura))
    assert kept.revision == 1
    events = await world.events(stream_of("consultation", comment.consultation_id))
    (event,) = [one for one in events if one.kind == "comments.comment_edited"]
    assert event.facts["endorsements_ended"] == [str(ura)]


async def test_who_endorses_the_new_words_stands_beside_them(world: World) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    await edited(world, comment)
    await endorsed(world, comment, revision=2)
    assert await support(world, comment) == (["platforma-ura"], [], ["platforma-ura"], [])


async def test_who_read_other_words_is_told_and_endorses_nothing(world: World) -> None:
    comment = await remark(world)
    await edited(world, comment)
    ura = await world.organisation("ura")
    async with world.refusing("Elira", Conflict) as refused:
        await endorsing.endorse(
            refused.work, comment_id=comment.id, for_organisation_id=ura, revision=1
        )
    assert isinstance(refused.error, Conflict)
    assert refused.error.current_revision == 2
    assert await support(world, comment) == ([], [], [], ["platforma-ura"])


async def test_what_has_ended_is_not_taken_back(world: World) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    await edited(world, comment)
    before = await world.contents()
    ura = await world.organisation("ura")
    async with world.acting("Elira") as work:
        await endorsing.take_back_endorsement(work, comment_id=comment.id, for_organisation_id=ura)
    assert await world.contents() == before


@pytest.mark.parametrize("language", ["sq", "en"])
async def test_the_same_words_are_no_other_revision_and_stay_endorsed(
    world: World, language: str
) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    same = Said(REMARK.kind, REMARK.text, language=language)
    again = await edited(world, comment, same)
    assert (again.revision, again.edited_at, again.language) == (1, None, language)
    assert await support(world, comment) == (["platforma-ura"], [], ["platforma-ura"], [])


async def test_who_endorses_while_it_is_edited_endorses_what_was_read(world: World) -> None:
    comment = await remark(world)
    ura = await world.organisation("ura")
    acted, may_commit = asyncio.Event(), asyncio.Event()

    async def supporting() -> None:
        async with world.acting("Elira", now=NOON + timedelta(hours=1)) as work:
            await endorsing.endorse(
                work, comment_id=comment.id, for_organisation_id=ura, revision=1
            )
            acted.set()
            await may_commit.wait()

    begun = asyncio.create_task(supporting())
    await acted.wait()
    editing = asyncio.create_task(edited(world, comment))
    await waiting_for_a_lock(world)
    may_commit.set()
    await begun
    await editing
    assert await support(world, comment) == ([], ["platforma-ura"], [], ["platforma-ura"])


async def mails(world: World) -> list[tuple[str, str, str]]:
    """To whom, in which language and about what mails wait to be sent."""
    await all_heard(world.database, {READER: on_event})
    async with read_only(world.database) as session:
        rows = await session.scalars(select(Job).where(Job.kind == "mail").order_by(Job.id))
        return [(p["to"], p["language"], p["subject"]) for p in (row.payload for row in rows)]


async def test_the_people_of_who_endorsed_are_told_once_that_it_has_ended(world: World) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    before = await mails(world)
    await edited(world, comment)
    told = [one for one in await mails(world) if one not in before]
    subject = f"Komenti nr. {comment.number} u ndryshua: mbështetja juaj mbaroi"
    assert [(language, about) for _, language, about in told] == [("sq", subject)]
    await edited(world, comment, REMARK, revision=2)
    assert [one for one in await mails(world) if one not in before] == told


async def test_who_no_longer_speaks_for_who_endorsed_is_not_told(world: World) -> None:
    comment = await remark(world)
    await endorsed(world, comment)
    await left(world, "Elira")
    before = await mails(world)
    await edited(world, comment, now=LATER)
    assert await mails(world) == before


async def gaps(world: World, comment: Comment, name: str = "Arta") -> tuple[object, ...]:
    slug = (await the(world, Consultation, comment.consultation_id)).slug
    reply = await ask(world, name, GAPS, now=await late(world), slug=slug, number=comment.number)
    there = reply.data["consultation"]
    codes = [(gap["code"], gap["commentNumber"]) for gap in there["answerGaps"]]
    is_changed = reply.data["comment"]["isChangedSinceAnswered"]
    return codes, there["waitingForAnswer"], is_changed


async def early(world: World, comment: Comment) -> Answer:
    """Arta answers while the consultation is still open."""
    async with world.acting("Arta") as work:
        return await answering.recommend(
            work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=NOTED,
        )


async def published(world: World, consultation_id: object) -> None:
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.publish(work, consultation_id=consultation_id)  # type: ignore[arg-type]


async def test_an_answer_to_other_words_is_named_and_keeps_all_from_being_published(
    world: World,
) -> None:
    comment = await remark(world)
    await early(world, comment)
    assert await gaps(world, comment) == ([], 0, False)
    await edited(world, comment)
    assert await gaps(world, comment) == ([("gap_changed", comment.number)], 1, True)
    assert await gaps(world, comment, "Besim") == ([], 1, False)
    async with world.refusing("Arta", Invalid, now=await late(world)) as refused:
        await answering.publish(refused.work, consultation_id=comment.consultation_id)
    assert isinstance(refused.error, Invalid)
    assert [(one.told.code, one.told.facts) for one in refused.error.fields] == [
        ("comments.changed_since_answered", {"count": 1})
    ]


async def test_a_report_names_it_too(world: World) -> None:
    comment = await remark(world)
    await early(world, comment)
    await edited(world, comment)
    consultation: Consultation = await the(world, Consultation, comment.consultation_id)
    async with read_only(world.database) as session:
        said = await heard(session, consultation, await late(world))
    assert said.outdated == {comment.id}


async def test_who_revises_answers_or_decides_again_has_looked(world: World) -> None:
    comment = await remark(world)
    answer = await early(world, comment)
    await edited(world, comment)
    stands: Answer = await the(world, Answer, answer.id)
    async with world.acting("Arta", now=await late(world)) as work:
        await answering.revise(
            work, answer_id=answer.id, revision=stands.revision, verdict=REJECTED
        )
    assert await gaps(world, comment) == ([], 0, False)
    await published(world, comment.consultation_id)


async def test_who_answers_again_has_looked(world: World) -> None:
    comment = await remark(world)
    await early(world, comment)
    await edited(world, comment)
    await answered(world, comment, verdict=REJECTED)
    assert await gaps(world, comment) == ([], 0, False)
    await published(world, comment.consultation_id)


async def test_who_decides_has_looked(world: World) -> None:
    await separately(world)
    comment = await remark(world)
    answer = await early(world, comment)
    await edited(world, comment)
    assert await gaps(world, comment) == ([("gap_changed", comment.number)], 1, True)
    stands: Answer = await the(world, Answer, answer.id)
    async with world.acting("Ilir", now=await late(world)) as work:
        await answering.decide(work, answer_id=answer.id, revision=stands.revision)
    assert await gaps(world, comment) == ([], 0, False)


async def test_who_read_the_answer_beside_other_words_is_told_and_changes_nothing(
    world: World,
) -> None:
    comment = await remark(world)
    answer = await early(world, comment)
    await edited(world, comment)
    async with world.refusing("Arta", Conflict, now=await late(world)) as refused:
        await answering.revise(
            refused.work, answer_id=answer.id, revision=answer.revision, verdict=REJECTED
        )
    async with world.refusing("Ilir", Conflict, now=await late(world)) as again:
        await answering.recommend(
            again.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=REJECTED,
            replacing={answer.id: answer.revision},
        )


async def test_the_same_words_keep_their_answer(world: World) -> None:
    comment = await remark(world)
    await early(world, comment)
    await edited(world, comment, REMARK)
    assert await gaps(world, comment) == ([], 0, False)


async def test_nobody_edits_what_is_answered_and_published_at_that_moment(world: World) -> None:
    comment = await remark(world)
    await answered(world, comment)
    acted, may_commit = asyncio.Event(), asyncio.Event()

    async def publishing() -> None:
        async with world.acting("Arta", now=await late(world)) as work:
            await answering.publish(work, consultation_id=comment.consultation_id)
            acted.set()
            await may_commit.wait()

    begun = asyncio.create_task(publishing())
    await acted.wait()
    editing = asyncio.create_task(edited(world, comment))
    await waiting_for_a_lock(world)
    may_commit.set()
    await begun
    with pytest.raises(Conflict):
        await editing
    stands: Comment = await the(world, Comment, comment.id)
    assert (stands.revision, stands.text) == (1, REMARK.text)


async def test_an_answer_to_what_was_withdrawn_since_is_not_published(world: World) -> None:
    """Where it was only recommended, too: what is not decided is never published."""
    await separately(world)
    gone, stays = await remark(world), await remark(world, "Goran")
    only_recommended = await early(world, gone)
    given = await answered(world, stays)
    async with world.acting("Besim") as work:
        await actions.withdraw(work, comment_id=gone.id)
    async with world.acting("Ilir", now=await late(world)) as work:
        await answering.decide(work, answer_id=given.id, revision=1)
    await published(world, stays.consultation_id)
    left: Answer = await the(world, Answer, only_recommended.id)
    there: Answer = await the(world, Answer, given.id)
    assert (left.published_at, there.published_at is not None) == (None, True)


async def test_nothing_is_published_where_all_was_withdrawn_since(world: World) -> None:
    comment = await remark(world)
    await early(world, comment)
    async with world.acting("Besim") as work:
        gone = await actions.withdraw(work, comment_id=comment.id)
    assert gone.state is CommentState.WITHDRAWN
    async with world.refusing("Arta", Invalid, now=await late(world)) as refused:
        await answering.publish(refused.work, consultation_id=comment.consultation_id)
    assert isinstance(refused.error, Invalid)
    assert [one.told.code for one in refused.error.fields] == ["comments.nothing_to_publish"]


async def test_what_was_withdrawn_keeps_nobody_from_deciding_what_stands_beside_it(
    world: World,
) -> None:
    await separately(world)
    gone, stays = await remark(world), await remark(world, "Goran")
    answer = await answered(world, gone, stays)
    async with world.acting("Besim") as work:
        await actions.withdraw(work, comment_id=gone.id)
    async with world.acting("Ilir", now=await late(world)) as work:
        decided = await answering.decide(work, answer_id=answer.id, revision=answer.revision)
    assert decided.decided_by_id == await world.person("Ilir")


async def test_without_naming_it_nobody_replaces_what_another_answered(world: World) -> None:
    comment = await remark(world)
    first = await answered(world, comment)
    async with world.refusing("Ilir", Conflict, now=await late(world)) as refused:
        await answering.recommend(
            refused.work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=REJECTED,
        )
    assert isinstance(refused.error, Conflict)
    assert (refused.error.subject_id, refused.error.current_revision) == (first.id, 1)


async def test_of_two_who_answer_at_once_without_naming_any_the_second_is_told(
    world: World,
) -> None:
    comment = await remark(world)
    now = await late(world)
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "commentIds": [encode_id("Comment", comment.id)],
        "verdict": {"outcome": "REJECTED", "reason": "Jo."},
    }
    document = """mutation ($input: AnswerCommentsInput!) { answerComments(input: $input) {
      __typename ... on ConflictProblem { currentRevision } } }"""
    for name in ("Arta", "Ilir"):
        await ask(world, name, GAPS, now=now, slug="x", number=1)
    both = await asyncio.gather(
        *(ask(world, name, document, now=now, input=given) for name in ("Arta", "Ilir"))
    )
    outcomes = sorted(reply.data["answerComments"]["__typename"] for reply in both)
    assert outcomes == ["AnswerCommentsSuccess", "ConflictProblem"]
