"""The drafts of a year, read from records across consultations."""

from datetime import UTC, date, datetime
from uuid import UUID

from tests.factories.consultations import prepared
from tests.world import World, a_first_version, an_open_consultation

from tryeza.comments import actions
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said
from tryeza.consultations.actions import open_consultation
from tryeza.consultations.models import ConsultationKind
from tryeza.kernel.work import read_only
from tryeza.reports.annual import AnnualStatistics
from tryeza.reports.yearly import statistics_of

NEXT_YEAR = datetime(2027, 1, 11, 11, 0, tzinfo=UTC)
REMARK = Said(CommentKind.REMARK, "Dhjetë ditë pune janë pak.")


async def year(world: World, number: int) -> AnnualStatistics:
    async with read_only(world.database) as session:
        return await statistics_of(session, number)


async def asked_again_next_year(world: World) -> UUID:
    version = await a_first_version(world)
    async with world.acting("Arta", now=NEXT_YEAR) as work:
        again = await prepared(work, version.id, ConsultationKind.PUBLIC, opens=date(2027, 1, 11))
    async with world.acting("Arta", now=NEXT_YEAR) as work:
        await open_consultation(work, consultation_id=again)
    return again


async def test_what_was_said_of_one_draft_in_two_years_is_counted_once_in_each(
    world: World,
) -> None:
    first = await an_open_consultation(world)
    for name in ("Besim", "Goran"):
        async with world.acting(name) as work:
            await actions.add(work, consultation_id=first, said=REMARK)
    again = await asked_again_next_year(world)
    async with world.acting("Besim", now=NEXT_YEAR) as work:
        await actions.add(work, consultation_id=again, said=REMARK)

    this, following = await year(world, 2026), await year(world, 2027)
    assert (this.consulted, this.comments.received, this.writers) == (1, 2, 2)
    assert (following.consulted, following.comments.received, following.writers) == (1, 1, 1)
    assert (await year(world, 2025)).comments.received == 0


async def test_a_reply_is_received_and_counted_apart(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Besim") as work:
        first = await actions.add(work, consultation_id=consultation_id, said=REMARK)
    async with world.acting("Goran") as work:
        await actions.add(work, consultation_id=consultation_id, said=REMARK, parent_id=first.id)
    found = await year(world, 2026)
    assert (found.comments.received, found.replies, found.writers) == (1, 1, 2)
    assert found.meeting_participants is None
