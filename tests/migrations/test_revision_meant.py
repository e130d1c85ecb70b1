"""Migration 0017: what was endorsed and answered before gets the revision that stood then."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import select, text
from tests.comments.test_actions import REMARK, remark
from tests.comments.test_edited import NOTED, OTHER, edited, support
from tests.world import NOON, World

from tryeza.comments import answering, endorsing
from tryeza.comments.meaning import has_outdated_answer
from tryeza.comments.models import Answer, AnsweredComment, Comment, Endorsement
from tryeza.comments.saying import Said
from tryeza.kernel import schema
from tryeza.kernel.work import read_only

HOUR = timedelta(hours=1)


async def endorsed(world: World, comment: Comment, name: str, key: str, hours: int) -> UUID:
    organisation_id = await world.organisation(key)
    async with world.acting(name, now=NOON + hours * HOUR) as work:
        await endorsing.endorse(work, comment_id=comment.id, for_organisation_id=organisation_id)
    return organisation_id


async def meant(world: World) -> tuple[dict[UUID, int | None], list[int | None]]:
    """The revisions of all endorsements, by organisation, and of all answers."""
    async with read_only(world.database) as session:
        endorsements = (await session.scalars(select(Endorsement))).all()
        answers = (await session.scalars(select(AnsweredComment.comment_revision))).all()
    return {one.organisation_id: one.revision for one in endorsements}, list(answers)


async def outdated(world: World) -> bool:
    async with read_only(world.database) as session:
        found = await session.execute(select(has_outdated_answer()).select_from(Comment))
    return bool(found.scalar_one())


async def told(world: World) -> Comment:
    """A comment edited twice, endorsed before, between and after, and answered between."""
    comment = await remark(world)
    await endorsed(world, comment, "Elira", "ura", 0)
    await edited(world, comment, now=NOON + HOUR)
    await endorsed(world, comment, "Goran", "lumbardh", 2)
    async with world.acting("Arta", now=NOON + 2 * HOUR) as work:
        await answering.recommend(
            work,
            consultation_id=comment.consultation_id,
            comment_ids=[comment.id],
            verdict=NOTED,
        )
    last = Said(REMARK.kind, "Afati të jetë tridhjetë ditë.")
    await edited(world, comment, last, now=NOON + 3 * HOUR, revision=2)
    await endorsed(world, comment, "Arta", "office", 4)
    return comment


async def test_down_and_up_again_loses_no_row_and_finds_each_revision(world: World) -> None:
    await told(world)
    before = await meant(world)
    assert (sorted(map(int, filter(None, before[0].values()))), before[1]) == ([1, 2, 3], [2])
    await schema.migrate(world.engine, "0016_wording_alone")
    await schema.migrate(world.engine)
    assert await meant(world) == before
    async with read_only(world.database) as session:
        assert len((await session.scalars(select(Answer))).all()) == 1


async def test_what_the_program_before_writes_is_told_by_the_times(world: World) -> None:
    comment = await told(world)
    async with world.engine.begin() as connection:
        await connection.execute(text("UPDATE endorsement SET revision = NULL"))
        await connection.execute(text("UPDATE answered_comment SET comment_revision = NULL"))
    (by, ended, *_) = await support(world, comment)
    assert (by, len(ended)) == (["zyra-per-qeverisje-te-mire"], 2)
    assert await outdated(world)
    assert OTHER.text != comment.text
