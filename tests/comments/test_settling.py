"""Where comments stand is settled by people, one by one or together, and taken back."""

from uuid import UUID

from sqlalchemy import select
from tests.hearing import all_heard
from tests.world import (
    NOON,
    World,
    a_first_version,
    a_revised_version,
    an_open_consultation,
    the,
)

from tryeza.comments import actions, settling
from tryeza.comments.anchors import AnchorState
from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.comments.models import Comment, CommentKind, Projection
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.kernel.errors import Forbidden, Invalid
from tryeza.kernel.jobs import run_due

REMARK = Said(CommentKind.REMARK, "Dhjetë ditë pune janë pak.")
ALTERED = "është dhjetë ditë pune nga"
KEPT = "nga dita e publikimit të thirrjes"


async def a_comment_on(world: World, words: str) -> Comment:
    consultation_id = await an_open_consultation(world)
    version = await a_first_version(world)
    paragraph = version.saying(words)
    start = paragraph.text.index(words)
    place = Place(paragraph.id, start, start + len(words), words)
    async with world.acting("Besim") as work:
        return await actions.add(work, consultation_id=consultation_id, said=REMARK, place=place)


async def carried(world: World) -> UUID:
    """The version to which all comments were carried."""
    version = await a_revised_version(world)
    await all_heard(world.database, {READER: on_event})
    await run_due(world.database, HANDLERS, now=NOON)
    return version.id


async def place_of(world: World, comment: Comment, version_id: UUID) -> Projection:
    async with world.database() as session:
        of = select(Projection).where(
            Projection.comment_id == comment.id, Projection.version_id == version_id
        )
        return (await session.scalars(of)).one()


def said_of(place: Projection) -> tuple[object, ...]:
    return (
        place.paragraph_version_id,
        place.start,
        place.end,
        place.state,
        place.score,
        place.is_sure,
        place.confirmed_by_id,
    )


async def test_many_places_are_confirmed_together(world: World) -> None:
    comments = [await a_comment_on(world, words) for words in (ALTERED, KEPT)]
    version_id = await carried(world)
    async with world.acting("Arta") as work:
        await settling.confirm_together(
            work,
            consultation_id=await an_open_consultation(world),
            version_id=version_id,
            comment_ids=[comment.id for comment in comments],
        )
    arta = await world.person("Arta")
    places = [await place_of(world, comment, version_id) for comment in comments]
    assert [(place.is_sure, place.confirmed_by_id) for place in places] == [(True, arta)] * 2


async def test_of_many_places_none_is_confirmed_where_one_was_not_carried(world: World) -> None:
    comment = await a_comment_on(world, ALTERED)
    version_id = await carried(world)
    late = await a_comment_on(world, KEPT)
    before = said_of(await place_of(world, comment, version_id))
    async with world.refusing("Arta", Invalid) as refused:
        await settling.confirm_together(
            refused.work,
            consultation_id=await an_open_consultation(world),
            version_id=version_id,
            comment_ids=[comment.id, late.id],
        )
    assert said_of(await place_of(world, comment, version_id)) == before


async def test_who_does_not_run_the_consultation_confirms_no_place(world: World) -> None:
    comment = await a_comment_on(world, ALTERED)
    version_id = await carried(world)
    async with world.refusing("Besim", Forbidden) as refused:
        await settling.confirm_together(
            refused.work,
            consultation_id=await an_open_consultation(world),
            version_id=version_id,
            comment_ids=[comment.id],
        )


async def test_a_corrected_place_that_is_taken_back_is_as_it_was_carried(world: World) -> None:
    comment = await a_comment_on(world, ALTERED)
    version_id = await carried(world)
    before = said_of(await place_of(world, comment, version_id))
    heir = (await a_revised_version(world)).saying("pesëmbëdhjetë ditë pune")
    start = heir.text.index("pesëmbëdhjetë")
    where = Place(heir.id, start, start + 13, "pesëmbëdhjetë")
    async with world.acting("Arta") as work:
        await settling.reanchor(work, comment_id=comment.id, version_id=version_id, place=where)
    async with world.acting("Arta") as work:
        await settling.reanchor(work, comment_id=comment.id, version_id=version_id, place=None)
    gone = await place_of(world, comment, version_id)
    assert (gone.state, gone.paragraph_version_id) == (AnchorState.LOST, None)
    async with world.acting("Arta") as work:
        await settling.take_back(
            work,
            consultation_id=await an_open_consultation(world),
            version_id=version_id,
            comment_ids=[comment.id],
        )
    place = await place_of(world, comment, version_id)
    assert said_of(place) == before
    assert (place.confirmed_at, place.carried) == (None, None)


async def test_a_place_that_nobody_settled_is_not_taken_back(world: World) -> None:
    comment = await a_comment_on(world, ALTERED)
    version_id = await carried(world)
    async with world.refusing("Arta", Invalid) as refused:
        await settling.take_back(
            refused.work,
            consultation_id=await an_open_consultation(world),
            version_id=version_id,
            comment_ids=[comment.id],
        )
    assert (await the(world, Comment, comment.id)).revision == 1
