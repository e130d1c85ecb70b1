"""What comes after the window has closed is refused, and its words are kept for their author."""

from typing import Any

import pytest
from tests.asking import ask, encode_id
from tests.comments.test_facets import closed
from tests.comments.test_graph import add, words
from tests.world import World, an_open_consultation

from tryeza.comments.positions import open_position

KEPT = """
query { viewer { keptDrafts {
  text proposedWording reason editOf { number } consultation { slug }
} } }
"""
WORDING = "Afati është pesëmbëdhjetë ditë pune."


def refusing(act: str) -> str:
    """The act's mutation, of which only the refusal is read."""
    given = f"{act[0].upper()}{act[1:]}Input"
    return f"""mutation ($input: {given}!) {{ {act}(input: $input) {{
      __typename ... on ClosedProblem {{ keptDraftId }} }} }}"""


async def too_late(world: World, name: str, act: str, given: dict[str, Any]) -> list[Any]:
    """Act after the closing; what is then kept for the person. Nothing else is changed."""
    late = await closed(world)
    await ask(world, name, KEPT, now=late)  # signing in is written down, too
    before = await world.contents()
    reply = await ask(world, name, refusing(act), now=late, input=given)
    assert reply.data[act]["__typename"] == "ClosedProblem"
    assert reply.data[act]["keptDraftId"] is not None
    after = await world.contents()
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {"kept_draft", "journal", "journal_head"}
    kept = await ask(world, name, KEPT, now=late)
    return [
        (draft["text"], draft["proposedWording"], (draft["editOf"] or {}).get("number"))
        for draft in kept.data["viewer"]["keptDrafts"]
    ]


async def test_the_words_of_an_edit_are_kept_with_the_comment_that_they_were_to_change(
    world: World,
) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    given = {
        "commentId": comment["id"],
        "revision": 1,
        "words": {"kind": "SUGGESTION", "text": "Kështu.", "proposedWording": WORDING},
    }
    kept = await too_late(world, "Besim", "editComment", given)
    assert kept == [("Kështu.", WORDING, comment["number"])]


async def test_a_reply_is_kept(world: World) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "parentId": comment["id"],
        "words": {"kind": "REMARK", "text": "Pajtohem."},
    }
    assert await too_late(world, "Jeta", "addComment", given) == [("Pajtohem.", None, None)]


@pytest.mark.parametrize("scope", ["CONSULTATION", "ORGANISATION"])
async def test_a_suggested_wording_is_kept_for_all_to_read_or_inside(
    world: World, scope: str
) -> None:
    given = await words(world, "dhjetë ditë pune", scope=scope)
    given["words"] = {"kind": "SUGGESTION", "text": "", "proposedWording": WORDING}
    given["forOrganisationId"] = encode_id("Organisation", await world.organisation("hapi"))
    assert await too_late(world, "Besim", "addComment", given) == [("", WORDING, None)]


async def test_what_was_to_stand_in_a_position_is_kept(world: World) -> None:
    async with world.acting("Besim") as work:
        position = await open_position(
            work,
            consultation_id=await an_open_consultation(world),
            organisation_id=await world.organisation("hapi"),
        )
    given = {
        "positionId": encode_id("OrganisationPosition", position.id),
        "words": {"kind": "REMARK", "text": "Qëndrimi ynë."},
    }
    assert await too_late(world, "Besim", "writeIntoPosition", given) == [
        ("Qëndrimi ynë.", None, None)
    ]


async def test_nothing_is_kept_of_an_edit_that_is_refused_for_another_reason(world: World) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    given = {"commentId": comment["id"], "revision": 7, "words": {"kind": "REMARK", "text": "x"}}
    before = await world.contents()
    reply = await ask(world, "Besim", refusing("editComment"), input=given)
    assert reply.data["editComment"]["__typename"] == "ConflictProblem"
    after = await world.contents()
    assert after["kept_draft"] == before["kept_draft"]
    assert after["comment"] == before["comment"]
