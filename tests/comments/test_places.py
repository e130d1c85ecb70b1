"""Beside which paragraph a comment is read: of its own version, of a later one, in a thread."""

from typing import Any

from tests.asking import ask, encode_id
from tests.comments.test_graph import add
from tests.hearing import all_heard
from tests.world import NOON, VersionMade, World, a_first_version, a_revised_version

from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.kernel.jobs import run_due

PLACE = """
query Place($number: Int!, $version: ID!) {
  comment(number: $number) { paragraphIn(versionId: $version, language: ENGLISH) { id text } }
}
"""


async def place(world: World, comment: Any, version: VersionMade) -> Any:
    """Where everybody reads the comment in the version."""
    node = encode_id("Version", version.id)
    reply = await ask(world, "nobody", PLACE, number=comment["number"], version=node)
    assert reply.errors == [], reply.errors
    return reply.data["comment"]["paragraphIn"]


async def carried(world: World) -> VersionMade:
    """The revised version, with what was said on the first carried there."""
    revised = await a_revised_version(world)
    await all_heard(world.database, {READER: on_event})
    await run_due(world.database, HANDLERS, now=NOON)
    return revised


async def test_a_comment_is_read_where_it_was_put_and_where_it_was_carried(world: World) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    first, revised = await a_first_version(world), await carried(world)
    here = first.saying("dhjetë ditë pune")
    assert await place(world, comment, first) == {
        "id": encode_id("Paragraph", here.id),
        "text": here.text,
    }
    heir = revised.saying("pesëmbëdhjetë ditë pune")
    there = await place(world, comment, revised)
    assert there == {"id": encode_id("Paragraph", heir.id), "text": heir.text}


async def test_a_reply_is_read_where_its_thread_is(world: World) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    reply = await add(world, "Elira", parentId=comment["id"], anchor=None)
    answer = reply.data["addComment"]["comment"]
    first = await a_first_version(world)
    assert await place(world, answer, first) == await place(world, comment, first)


async def test_a_comment_on_the_whole_document_is_read_beside_no_paragraph(world: World) -> None:
    comment = (await add(world, anchor=None)).data["addComment"]["comment"]
    assert await place(world, comment, await a_first_version(world)) is None
