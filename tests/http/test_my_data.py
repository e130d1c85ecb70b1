"""My data holds what every room keeps of a person, and looking before erasing says what is left."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
import pytest

from tests.http.serving import asking, settings
from tests.world import NOON, World, an_open_consultation
from tryeza.comments import actions as comments
from tryeza.comments import endorsing, kept_drafts
from tryeza.comments.models import CommentKind, Scope
from tryeza.comments.saying import Said
from tryeza.http.account import DATA_OF
from tryeza.http.app import create_app
from tryeza.kernel.db import Base
from tryeza.people import data_out
from tryeza.people.models import Person, SignInMethod
from tryeza.people.sessions import open_session

REMARK = Said(CommentKind.REMARK, "Dhjetë ditë pune janë pak.")
SUGGESTION = Said(CommentKind.SUGGESTION, "Më gjatë.", "njëzet ditë pune")


async def browser_of(world: World, name: str, folder: Path) -> httpx.AsyncClient:
    """A browser in which this person is signed in, at noon."""
    url = world.engine.url.render_as_string(hide_password=False)
    client = asking(create_app(settings(folder), url, clock=lambda: NOON))
    async with world.acting(name) as work:
        secret = await open_session(
            work,
            person_id=await world.person(name),
            method=SignInMethod.PASSWORD,
            device="Shfletues",
        )
    client.cookies.set("tryeza", secret)
    return client


async def besim_says_much(world: World) -> UUID:
    """Besim writes, edits, speaks inside his organisation, endorses, and is once too late."""
    consultation_id, hapi = await an_open_consultation(world), await world.organisation("hapi")
    async with world.acting("Elira") as work:
        other = await comments.add(work, consultation_id=consultation_id, said=REMARK)
    async with world.acting("Besim") as work:
        said = await comments.add(work, consultation_id=consultation_id, said=REMARK)
        await comments.edit(work, comment_id=said.id, revision=1, said=SUGGESTION)
        await comments.add(
            work,
            consultation_id=consultation_id,
            said=Said(CommentKind.QUESTION, "Vetëm mes nesh?"),
            for_organisation_id=hapi,
            scope=Scope.ORGANISATION,
        )
        await endorsing.endorse(work, comment_id=other.id, for_organisation_id=hapi)
        await kept_drafts.keep_draft(
            work,
            consultation_id=consultation_id,
            content={"text": "Vonë"},
            reason="comments.too_late",
        )
    return said.id


async def test_all_rooms_give_their_part(world: World, tmp_path: Path) -> None:
    said = await besim_says_much(world)
    async with await browser_of(world, "Besim", tmp_path) as browser:
        data = (await browser.get("/auth/my-data")).json()
    assert data["account"]["person"]["name"] == "Besim Guri"
    assert [each["device"] for each in data["account"]["sessions"]] == ["Shfletues"]
    assert data["account"]["journal"][-1]["kind"] == "people.data_taken_out"
    (mandate,) = data["organisations"]["represented"]
    assert (mandate["organisation"]["en"], mandate["function"], mandate["is_lead"]) == (
        "Hapi Centre",
        "Drejtor",
        True,
    )
    assert (mandate["agreed_at"], mandate["withdrawn_at"]) == (mandate["recorded_at"], None)
    (seat,) = data["groups"]["seats_filled"]
    assert (seat["group"]["en"], seat["role"], seat["since"], seat["until"]) == (
        "Working group for the strategy",
        "member",
        "2025-01-01",
        None,
    )
    spoken = data["comments"]
    assert [each["text"] for each in spoken["written"]] == ["Më gjatë.", "Vetëm mes nesh?"]
    assert [(each["comment_id"], each["text"]) for each in spoken["revisions"]] == [
        (str(said), "Dhjetë ditë pune janë pak.")
    ]
    assert [each["content"] for each in spoken["drafts_kept"]] == [{"text": "Vonë"}]
    assert len(spoken["endorsed"]) == 1


async def test_who_runs_a_consultation_finds_what_they_did(world: World, tmp_path: Path) -> None:
    await an_open_consultation(world)
    async with await browser_of(world, "Arta", tmp_path) as browser:
        data = (await browser.get("/auth/my-data")).json()
    ran = data["consultations"]
    assert [len(ran[name]) for name in ("coordinated", "prepared", "opened")] == [1, 1, 1]
    assert [each["name"] for each in data["documents"]["files_uploaded"]] == ["memorandum.txt"]


async def test_nothing_of_anybody_else_is_in_it(world: World, tmp_path: Path) -> None:
    await besim_says_much(world)
    async with await browser_of(world, "Jeta", tmp_path) as browser:
        data = (await browser.get("/auth/my-data")).json()
    assert {room: {name for name in data[room] if data[room][name]} for room in DATA_OF} == {
        room: set() for room in DATA_OF
    }


def every_tie_to_a_person() -> Iterator[str]:
    """Each column of each table that names a person."""
    for table in Base.metadata.sorted_tables:
        for key in table.foreign_keys:
            if key.column.table is Person.__table__:
                yield str(key.parent)


@pytest.mark.parametrize("column", sorted(every_tie_to_a_person()))
def test_no_room_keeps_anything_of_a_person_that_is_not_told(column: str) -> None:
    every_list: list[Any] = [data_out.LISTS, *DATA_OF.values()]
    told = {str(each.owner.expression) for lists in every_list for each in lists.values()}
    assert column in told


async def test_who_looks_before_erasing_is_told_what_has_nobody_then(
    world: World, tmp_path: Path
) -> None:
    consultation_id = await an_open_consultation(world)
    async with await browser_of(world, "Arta", tmp_path) as browser:
        answer = await browser.get("/auth/erase", headers={"Accept-Language": "en"})
    left = answer.json()["leavesOpen"]
    assert [each["code"] for each in left] == [
        "groups.left_without_co_lead",
        "consultations.left_without_coordinator",
    ]
    assert left[1] == {
        "id": str(consultation_id),
        "code": "consultations.left_without_coordinator",
        "message": (
            "The consultation “Consultation on the instruction” has no coordinator any more."
        ),
    }


async def test_who_leaves_nothing_open_is_told_so(world: World, tmp_path: Path) -> None:
    await an_open_consultation(world)
    async with await browser_of(world, "Besim", tmp_path) as browser:
        assert (await browser.get("/auth/erase")).json() == {"leavesOpen": []}
