"""A Word file that came back is read, adjusted and confirmed, on a real database."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from tests.comments.returns import (
    WORDS,
    Made,
    brought,
    comments,
    confirmed,
    finds,
    remark,
    saved_anew,
    the_return,
    uploaded,
    usual,
)
from tests.documents.review.returns import draft
from tests.world import NOON, World, a_first_version, an_open_consultation, the

from tryeza.comments import bringing, positions, returning
from tryeza.comments.bringing import Received
from tryeza.comments.models import Channel, CommentKind, PlacedAnchor, WordReturn
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.consultations.models import Consultation
from tryeza.documents.content import Paragraph
from tryeza.kernel.errors import Closed, Conflict, Forbidden, Invalid, NotFound, SignInNeeded
from tryeza.kernel.files import FileStore


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def closing(world: World) -> timedelta:
    """From now until just after the window."""
    consultation: Consultation = await the(world, Consultation, await an_open_consultation(world))
    assert consultation.closes_at is not None
    return consultation.closes_at - NOON + timedelta(minutes=1)


async def test_reading_a_return_keeps_what_was_found_and_makes_no_comment(
    world: World, files: FileStore
) -> None:
    found = await finds(world, await brought(world, files))
    assert [(one.kind, one.author, one.text) for one in found] == [
        ("comment", "Drita Vera", "Pak."),
        ("comment", "Drita Vera", "Pajtohem."),
        ("suggest", "Drita Vera", "Formulim i propozuar në skedarin e kthyer në Word."),
        ("insert", "Drita Vera", "Paragraf që propozohet të shtohet pas këtij."),
        ("delete", "Besim Guri", "Propozohet që ky paragraf të hiqet."),
    ]
    assert found[0].quote == WORDS
    assert found[1].parent_id == found[0].id
    assert all(one.is_taken for one in found)
    assert await comments(world) == []


async def test_confirming_makes_the_comments_captured_via_word(
    world: World, files: FileStore
) -> None:
    made = await confirmed(world, await brought(world, files))
    assert [(one.kind, one.speaker_name, one.text) for one in made][:2] == [
        (CommentKind.REMARK, "Drita Vera", "Pak."),
        (CommentKind.REMARK, "Drita Vera", "Pajtohem."),
    ]
    assert made[1].parent_id == made[0].id
    version = await a_first_version(world)
    paragraph = version.saying(WORDS)
    assert [one.proposed_wording for one in made[2:]] == [
        paragraph.text.replace("dhjetë", "njëzet"),
        f"{paragraph.text}\nAfati zgjatet me kërkesë.",
        "",
    ]
    assert {one.channel for one in made} == {Channel.WORD}
    assert {one.organisation_id for one in made} == {await world.organisation("hapi")}
    assert {one.transcribed_by_id for one in made} == {await world.person("Besim")}
    anchor: PlacedAnchor = await the(world, PlacedAnchor, made[0].id)
    assert (anchor.paragraph_version_id, anchor.quote) == (paragraph.id, WORDS)


async def test_the_same_file_sent_twice_adds_nothing(world: World, files: FileStore) -> None:
    first = await brought(world, files)
    made = await confirmed(world, first)
    again = await brought(world, files)
    assert again.id == first.id
    assert [one.id for one in await comments(world)] == [one.id for one in made]


async def test_the_same_finds_in_another_file_become_comments_once(
    world: World, files: FileStore
) -> None:
    made = await confirmed(world, await brought(world, files))
    resaved = await brought(world, files, data=saved_anew(await the_return(world)))
    again = await confirmed(world, resaved)
    assert [one.id for one in again] == [one.id for one in made]
    assert {one.comment_id for one in await finds(world, resaved)} == {one.id for one in made}


async def test_who_answers_what_came_in_another_file_before_answers_that_comment(
    world: World, files: FileStore
) -> None:
    def answered(text: Sequence[Paragraph]) -> Made:
        comments, changes = usual(text)
        at, start = comments[0].paragraph or 0, comments[0].start or 0
        return [*comments, remark(at, start, "Edhe unë.", "3", "1")], changes

    made = await confirmed(world, await brought(world, files))
    later = await brought(world, files, data=await the_return(world, answered))
    *before, new = await confirmed(world, later)
    assert [one.id for one in before] == [one.id for one in made]
    assert (new.text, new.parent_id, new.root_id) == ("Edhe unë.", made[0].id, made[0].id)


async def test_the_names_in_a_file_are_kept_as_names_may_be(world: World, files: FileStore) -> None:
    def signed(text: Sequence[Paragraph]) -> Made:
        comments, _ = usual(text)
        names = ("Drita \u202ealokiN", "D" * 300, "\u202e")
        return [replace(comments[0], id=name, author=name) for name in names], []

    found = await finds(world, await brought(world, files, data=await the_return(world, signed)))
    assert [one.author for one in found] == ["Drita alokiN", "D" * 200, None]


async def test_a_find_is_left_or_put_elsewhere_with_other_words(
    world: World, files: FileStore
) -> None:
    of = await brought(world, files)
    found = await finds(world, of)
    version = await a_first_version(world)
    target = version.paragraphs[4]
    async with world.acting("Besim") as work:
        for one in found[2:]:
            await returning.adjust_find(work, find_id=one.id, taken=False)
        await returning.adjust_find(
            work, find_id=found[0].id, taken=True, place=Place(target.id), text="Shumë pak."
        )
    made = await confirmed(world, of, revision=5)
    assert [one.text for one in made] == ["Shumë pak.", "Pajtohem."]
    anchor: PlacedAnchor = await the(world, PlacedAnchor, made[0].id)
    assert (anchor.paragraph_version_id, anchor.quote) == (target.id, None)


async def test_what_was_adjusted_meanwhile_is_not_confirmed(world: World, files: FileStore) -> None:
    of = await brought(world, files)
    found = await finds(world, of)
    async with world.acting("Arta") as work:
        await returning.adjust_find(work, find_id=found[0].id, taken=False)
    async with world.refusing("Besim", Conflict) as refused:
        await returning.confirm_return(refused.work, return_id=of.id, revision=1)


async def test_a_return_is_confirmed_once(world: World, files: FileStore) -> None:
    of = await brought(world, files)
    await confirmed(world, of)
    async with world.refusing("Besim", Invalid) as refused:
        await returning.confirm_return(refused.work, return_id=of.id, revision=2)
    async with world.refusing("Besim", Invalid) as refused:
        first = (await finds(world, of))[0]
        await returning.adjust_find(refused.work, find_id=first.id, taken=False)


async def test_the_return_of_another_document_finds_nothing_and_says_so(
    world: World, files: FileStore
) -> None:
    data = draft("Investitori vendos pajisje të reja në objektin e tij brenda afatit të lejes.")
    of = await brought(world, files, data=data)
    assert await finds(world, of) == []
    assert of.notices[0][0] == "documents.review.wrong_document"


@pytest.mark.parametrize("name", ["Besim", "Arta", "Ilir", "Elira"])
async def test_its_lead_and_those_who_run_the_consultation_bring_a_return(
    world: World, files: FileStore, name: str
) -> None:
    of = await brought(world, files, name)
    assert of.read_by_id == await world.person(name)
    assert len(await confirmed(world, of, name)) == 5


@pytest.mark.parametrize("name", ["Drita", "Goran", "Hana", "Jeta"])
async def test_others_bring_none_and_see_none(world: World, files: FileStore, name: str) -> None:
    of = await brought(world, files)
    file_id = await uploaded(world, files, name, await the_return(world))
    received = Received(await world.organisation("hapi"))
    consultation_id = await an_open_consultation(world)
    async with world.refusing(name, Forbidden) as refused:
        refused.work.files = files
        await bringing.read_return(
            refused.work, consultation_id=consultation_id, file_id=file_id, received=received
        )
    found = await finds(world, of)
    async with world.refusing(name, NotFound) as refused:
        await returning.adjust_find(refused.work, find_id=found[0].id, taken=False)
    async with world.refusing(name, NotFound) as refused:
        await returning.confirm_return(refused.work, return_id=of.id, revision=1)


async def test_nobody_brings_a_return_without_signing_in(world: World, files: FileStore) -> None:
    file_id = await uploaded(world, files, "Besim", await the_return(world))
    received = Received(await world.organisation("hapi"))
    consultation_id = await an_open_consultation(world)
    async with world.refusing("nobody", SignInNeeded) as refused:
        await bringing.read_return(
            refused.work, consultation_id=consultation_id, file_id=file_id, received=received
        )


async def test_a_lead_brings_it_inside_the_window_only(world: World, files: FileStore) -> None:
    file_id = await uploaded(world, files, "Besim", await the_return(world))
    consultation_id = await an_open_consultation(world)
    received = Received(await world.organisation("hapi"))
    late = NOON + await closing(world)
    async with world.refusing("Besim", Closed, now=late) as refused:
        refused.work.files = files
        await bringing.read_return(
            refused.work, consultation_id=consultation_id, file_id=file_id, received=received
        )
    of = await brought(world, files)
    async with world.refusing("Besim", Closed, now=late) as refused:
        await returning.confirm_return(refused.work, return_id=of.id, revision=1)


async def test_a_lead_brings_nothing_once_the_position_is_submitted(
    world: World, files: FileStore
) -> None:
    of = await brought(world, files)
    data = saved_anew(await the_return(world))
    file_id = await uploaded(world, files, "Besim", data)
    consultation_id, hapi = await an_open_consultation(world), await world.organisation("hapi")
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        said = Said(CommentKind.REMARK, "Afati është i shkurtër.")
        await positions.write_into_position(work, position_id=position.id, said=said)
        await positions.submit_position(work, position_id=position.id)
    async with world.refusing("Besim", Forbidden) as refused:
        refused.work.files = files
        await bringing.read_return(
            refused.work, consultation_id=consultation_id, file_id=file_id, received=Received(hapi)
        )
    async with world.refusing("Besim", Forbidden) as refused:
        await returning.confirm_return(refused.work, return_id=of.id, revision=1)


async def test_a_coordinator_brings_what_came_in_time_after_the_window(
    world: World, files: FileStore
) -> None:
    late = NOON + await closing(world)
    of = await brought(world, files, "Arta", now=late, received_at=NOON)
    made = await confirmed(world, of, "Arta", now=late)
    assert {one.received_at for one in made} == {NOON}


async def test_what_came_too_late_is_not_brought(world: World, files: FileStore) -> None:
    file_id = await uploaded(world, files, "Arta", await the_return(world))
    consultation_id = await an_open_consultation(world)
    late = NOON + await closing(world)
    received = Received(await world.organisation("hapi"), received_at=late)
    async with world.refusing("Arta", Invalid, now=late) as refused:
        refused.work.files = files
        await bringing.read_return(
            refused.work, consultation_id=consultation_id, file_id=file_id, received=received
        )


async def test_what_no_organisation_sent_is_said_by_the_names_in_the_file(
    world: World, files: FileStore
) -> None:
    of = await brought(world, files, "Arta", organisation_id=None)
    made = await confirmed(world, of, "Arta")
    assert {one.speaker_name for one in made} == {"Drita Vera", "Besim Guri"}


async def test_the_journal_says_what_was_read_and_what_became_of_it(
    world: World, files: FileStore
) -> None:
    of = await brought(world, files)
    await confirmed(world, of)
    events = await world.events(f"consultation:{of.consultation_id}")
    kinds = [one.kind for one in events]
    assert kinds[-7:] == [
        "comments.word_return_read", *["comments.comment_added"] * 5,
        "comments.word_return_confirmed",
    ]  # fmt: skip
    stands: WordReturn = await the(world, WordReturn, of.id)
    assert (stands.confirmed_at, stands.confirmed_by_id) == (NOON, await world.person("Besim"))


async def test_two_who_bring_the_same_file_at_once_read_it_once(
    world: World, files: FileStore
) -> None:
    data = await the_return(world)
    await brought_by_nobody_yet(world)
    outcomes = await asyncio.gather(
        brought(world, files, "Besim", data=data),
        brought(world, files, "Arta", data=data),
        return_exceptions=True,
    )
    read = [one for one in outcomes if isinstance(one, WordReturn)]
    assert len({one.id for one in read}) == 1
    late = [one for one in outcomes if not isinstance(one, WordReturn)]
    assert [type(one) for one in late] in ([], [Invalid])
    assert len(await finds(world, read[0])) == 5


async def brought_by_nobody_yet(world: World) -> None:
    """Everybody and everything that bringing needs, made before."""
    await an_open_consultation(world)
    await world.organisation("hapi")
    for name in ("Besim", "Arta"):
        await world.person(name)
