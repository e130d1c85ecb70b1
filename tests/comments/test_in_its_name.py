"""What stands in an organisation's name, when its author has left or it is suspended."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import select
from tests.asking import ask
from tests.comments.test_actions import REMARK, remark
from tests.world import NOON, SECRETARIAT, TODAY, World, an_open_consultation

from tryeza.comments import actions
from tryeza.comments.models import Comment, CommentKind, CommentState
from tryeza.comments.saying import Said
from tryeza.kernel.errors import Forbidden
from tryeza.kernel.work import Work, read_only
from tryeza.organisations import representation, verification
from tryeza.organisations.models import Representative

LATER = NOON + timedelta(days=2)
Act = Callable[[Work, Comment], Awaitable[object]]


async def edited(work: Work, comment: Comment) -> None:
    said = Said(CommentKind.SUPPORT, "Afati është i drejtë.")
    await actions.edit(work, comment_id=comment.id, revision=1, said=said)


async def withdrawn(work: Work, comment: Comment) -> None:
    await actions.withdraw(work, comment_id=comment.id)


async def left(world: World, name: str) -> None:
    """The person's mandate ends with today."""
    person_id = await world.person(name)
    async with read_only(world.database) as session:
        mandate = (
            await session.scalars(
                select(Representative.id).where(Representative.person_id == person_id)
            )
        ).one()
    async with world.acting(SECRETARIAT) as work:
        await representation.end_representative(
            work, representative_id=mandate, until=TODAY, on=TODAY
        )


async def suspended(world: World, key: str) -> None:
    organisation_id = await world.organisation(key)
    async with world.acting(SECRETARIAT) as work:
        await verification.suspend(work, organisation_id=organisation_id, reason="Nën hetim.")


@pytest.mark.parametrize("act", [edited, withdrawn])
async def test_who_has_left_changes_nothing_that_stands_in_the_organisations_name(
    world: World, act: Act
) -> None:
    hapi = await world.organisation("hapi")
    comment = await remark(world, "Drita", for_organisation_id=hapi)
    own = await remark(world, "Drita")
    await left(world, "Drita")
    async with world.refusing("Drita", Forbidden, now=LATER) as refused:
        await act(refused.work, comment)
    assert isinstance(refused.error, Forbidden)
    assert [why.code for why in refused.error.reasons] == ["comments.no_longer_represents"]
    async with world.acting("Drita", now=LATER) as work:
        await act(work, own)


@pytest.mark.parametrize("act", [edited, withdrawn])
async def test_nobody_changes_what_stands_in_the_name_of_a_suspended_organisation(
    world: World, act: Act
) -> None:
    hapi = await world.organisation("hapi")
    comment = await remark(world, "Besim", for_organisation_id=hapi)
    await suspended(world, "hapi")
    async with world.refusing("Besim", Forbidden) as refused:
        await act(refused.work, comment)
    assert isinstance(refused.error, Forbidden)
    assert [why.code for why in refused.error.reasons] == ["comments.organisation_suspended"]


async def test_a_suspended_organisation_is_told_that_it_is_and_not_that_it_is_unverified(
    world: World,
) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    await world.person("Besim")
    await suspended(world, "hapi")
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.add(
            refused.work, consultation_id=consultation_id, said=REMARK, for_organisation_id=hapi
        )
    assert isinstance(refused.error, Forbidden)
    assert [why.code for why in refused.error.reasons] == ["comments.organisation_suspended"]


async def test_the_lead_withdraws_what_one_who_left_said_in_the_organisations_name(
    world: World,
) -> None:
    hapi = await world.organisation("hapi")
    comment = await remark(world, "Drita", for_organisation_id=hapi)
    await left(world, "Drita")
    async with world.acting("Besim", now=LATER) as work:
        gone = await actions.withdraw(work, comment_id=comment.id)
    assert gone.state is CommentState.WITHDRAWN


async def test_the_graph_offers_who_has_left_neither_to_edit_nor_to_withdraw(world: World) -> None:
    hapi = await world.organisation("hapi")
    comment = await remark(world, "Drita", for_organisation_id=hapi)
    asked = """query ($number: Int!) { comment(number: $number) {
      isMine viewerCanEdit viewerCanWithdraw } }"""
    before = await ask(world, "Drita", asked, number=comment.number)
    await left(world, "Drita")
    after = await ask(world, "Drita", asked, now=LATER, number=comment.number)
    assert before.data["comment"] == {
        "isMine": True,
        "viewerCanEdit": True,
        "viewerCanWithdraw": True,
    }
    assert after.data["comment"] == {
        "isMine": True,
        "viewerCanEdit": False,
        "viewerCanWithdraw": False,
    }
