"""What happens is in the index soon, and what may not be seen is not found, at once."""

import asyncio
import signal
import sys
import time
from contextlib import suppress
from pickle import UnpicklingError
from typing import Any

import pytest
from sqlalchemy import update
from tests.search.looking import Looking
from tests.world import TODAY, World, a_first_version, an_open_consultation, the

from tryeza.comments import actions
from tryeza.comments.models import Comment, CommentKind, PlacedAnchor, Publicity, Scope
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.kernel.outbox import Bell, Cursor
from tryeza.organisations import actions as organisations
from tryeza.organisations.models import Organisation
from tryeza.people import erasure
from tryeza.search.feeding import Feeding
from tryeza.search.index import BeingPrepared, Index
from tryeza.search.index_folder import keep_place, place_of
from tryeza.search.query_parsing import parse
from tryeza.search.rebuilding import RebuildUnderWay, rebuild


async def said(world: World, words: str, name: str = "Besim", **how: Any) -> Comment:
    consultation_id = await an_open_consultation(world)
    async with world.acting(name) as work:
        return await actions.add(
            work, consultation_id=consultation_id, said=Said(CommentKind.REMARK, words), **how
        )


async def test_what_is_said_edited_and_proposed_is_found_by_its_words(looking: Looking) -> None:
    comment = await said(looking.world, "Afatet janë të shkurtra")
    await looking.heard()
    assert await looking.find("afati i shkurtër") == [comment.number]
    async with looking.world.acting("Besim") as work:
        changed = Said(CommentKind.SUGGESTION, "Kështu mjafton", "Pesëmbëdhjetë ditë pune")
        await actions.edit(work, comment_id=comment.id, revision=1, said=changed)
    await looking.heard()
    assert await looking.find("afati") == []
    assert await looking.find('"ditë pune" mjafton') == [comment.number]


async def test_a_wording_without_a_reason_is_found_by_its_words(looking: Looking) -> None:
    comment = await said(looking.world, "Afatet")
    async with looking.world.acting("Besim") as work:
        changed = Said(CommentKind.SUGGESTION, "", "Pesëmbëdhjetë ditë pune")
        await actions.edit(work, comment_id=comment.id, revision=1, said=changed)
    await looking.heard()
    assert await looking.find('"ditë pune"') == [comment.number]


async def test_what_is_withdrawn_is_gone_before_the_index_knows_it(looking: Looking) -> None:
    comment = await said(looking.world, "Afati është i shkurtër")
    await looking.heard()
    async with looking.world.acting("Besim") as work:
        await actions.withdraw(work, comment_id=comment.id)
    assert await looking.find("afati") == []
    assert await looking.find("afati", "Besim") == [comment.number]
    await looking.heard()
    assert await looking.find("afati", "Goran") == []


async def test_what_is_hidden_is_gone_at_once_and_there_again_when_it_is_shown(
    looking: Looking,
) -> None:
    comment = await said(looking.world, "Afati është i shkurtër")
    await looking.heard()
    async with looking.world.acting("Arta") as work:
        await actions.hide(work, comment_id=comment.id, reason="Fyen.")
    assert await looking.find("afati") == []
    async with looking.world.acting("Arta") as work:
        await actions.show_again(work, comment_id=comment.id, reason="Nuk fyen.")
    assert await looking.find("afati") == [comment.number]


async def test_everybody_finds_what_they_read(looking: Looking) -> None:
    world = looking.world
    public = await said(world, "afati", "Goran")
    hapi = await world.organisation("hapi")
    inside = await said(world, "afati", scope=Scope.ORGANISATION, for_organisation_id=hapi)
    private = await said(world, "afati", "Jeta", publicity=Publicity.NOT_PUBLIC)
    await looking.heard()
    found = {
        name: sorted(await looking.find("afati", name))
        for name in ("nobody", "Goran", "Drita", "Jeta", "Arta")
    }
    assert found == {
        "nobody": [public.number],
        "Goran": [public.number],
        "Drita": [public.number, inside.number],
        "Jeta": sorted([public.number, private.number]),
        "Arta": sorted([public.number, private.number]),
    }


async def test_for_whom_by_whom_and_on_which_article_it_was_said(looking: Looking) -> None:
    world = looking.world
    version = await a_first_version(world)
    hapi = await world.organisation("hapi")
    place = Place(version.saying("dhjetë ditë pune").id)
    comment = await said(world, "Pak", place=place, for_organisation_id=hapi)
    other = await said(world, "Pak", "Goran")
    await looking.heard()
    assert await looking.find("for:hapi") == [comment.number]
    assert await looking.find("pak -for:qendra") == [other.number]
    assert await looking.find("by:guri article:2") == [comment.number]
    assert await looking.find("by:breza OR article:1") == [other.number]


async def test_a_label_without_a_word_keeps_nothing_from_being_found(looking: Looking) -> None:
    version = await a_first_version(looking.world)
    on_bullet = await said(looking.world, "Pak", place=Place(version.saying("dhjetë ditë").id))
    async with looking.world.database() as session, session.begin():
        bullet = update(PlacedAnchor).where(PlacedAnchor.comment_id == on_bullet.id)
        await session.execute(bullet.values(label="•", path=["–"]))
    after = await said(looking.world, "Pak fare")
    await looking.heard()
    assert sorted(await looking.find("pak")) == [on_bullet.number, after.number]


async def test_who_chose_not_to_be_named_is_not_found_by_name(looking: Looking) -> None:
    await said(looking.world, "Pak", publicity=Publicity.NOT_PUBLIC)
    await said(looking.world, "Pak", publicity=Publicity.ORGANISATION_ONLY)
    await looking.heard()
    for name in ("nobody", "Besim", "Arta", "Ilir"):
        assert await looking.find("by:guri", name) == []


async def test_an_erased_person_is_not_found_by_name_any_more(looking: Looking) -> None:
    comment = await said(looking.world, "Pak", "Jeta")
    await looking.heard()
    assert await looking.find("by:lumi") == [comment.number]
    async with looking.world.acting("Ilir") as work:
        await erasure.erase(work, person_id=await looking.world.person("Jeta"))
    await looking.heard()
    assert await looking.find("by:lumi") == []
    assert await looking.find("pak") == [comment.number]


async def test_the_name_of_an_erased_person_is_in_no_file_any_more(
    looking: Looking, database_url: str
) -> None:
    comment = await said(looking.world, "Pak", "Jeta")
    await looking.heard()
    before = looking.path
    assert has_in_a_file(looking, b"lumi")
    async with looking.world.acting("Ilir") as work:
        await erasure.erase(work, person_id=await looking.world.person("Jeta"))
    bell = Bell(database_url.replace("postgresql+asyncpg://", "postgresql://"))
    task = asyncio.create_task(Feeding(looking.world.database, bell, looking.folder).run())
    try:
        async with asyncio.timeout(20):
            while has_in_a_file(looking, b"lumi"):  # noqa: ASYNC110 - nobody tells of files
                await asyncio.sleep(0.05)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert looking.path != before
    assert await looking.find("pak") == [comment.number]


def has_in_a_file(looking: Looking, word: bytes) -> bool:
    """Whether a word stands in any file of the index, whose terms are not compressed."""
    for file in looking.folder.path.rglob("*"):
        with suppress(FileNotFoundError, IsADirectoryError):  # an index is removed meanwhile
            if word in file.read_bytes():
                return True
    return False


async def test_an_organisation_is_found_by_its_new_name(looking: Looking) -> None:
    hapi = await looking.world.organisation("hapi")
    comment = await said(looking.world, "Pak", for_organisation_id=hapi)
    await looking.heard()
    async with looking.world.acting("Ilir") as work:
        organisation = await the(looking.world, Organisation, hapi)
        await organisations.edit(
            work,
            organisation_id=hapi,
            revision=organisation.revision,
            on=TODAY,
            names={"sq": "Qendra Shkalla", "sr": "Centar Stepenik", "en": "Step Centre"},
        )
    await looking.heard()
    assert await looking.find("for:shkalla") == [comment.number]
    assert await looking.find("for:hapi") == []


async def test_read_again_from_an_earlier_place_it_has_each_comment_once(looking: Looking) -> None:
    await looking.heard()
    start = place_of(looking.path).cursor
    comment = await said(looking.world, "afati")
    await looking.heard()
    keep_place(looking.path, start)
    await looking.heard()
    assert await looking.find("afati") == [comment.number]


async def test_what_happens_while_it_is_rebuilt_is_in_it(looking: Looking) -> None:
    first = await said(looking.world, "afati")
    await looking.heard()
    old = looking.path
    second: list[Comment] = []

    async def meanwhile() -> None:
        second.append(await said(looking.world, "afati", "Goran"))

    await asyncio.gather(rebuild(looking.world.database, looking.folder), meanwhile())
    assert looking.path != old
    await looking.heard()
    assert sorted(await looking.find("afati")) == [first.number, second[0].number]


async def test_only_one_rebuilds_at_a_time(looking: Looking) -> None:
    with looking.folder.locked("building") as ours:
        assert ours
        with pytest.raises(RebuildUnderWay):
            await rebuild(looking.world.database, looking.folder)
    assert looking.folder.current() is None


async def test_a_comment_is_found_within_two_seconds_of_its_commit(
    looking: Looking, database_url: str
) -> None:
    await said(looking.world, "qyteti")
    bell = Bell(database_url.replace("postgresql+asyncpg://", "postgresql://"))
    feeding = Feeding(looking.world.database, bell, looking.folder)
    tasks = [asyncio.create_task(work()) for work in (bell.run, feeding.run)]
    try:
        await until_found(looking, "qyteti", within=20)
        comment = await said(looking.world, "afati")
        began = time.monotonic()
        bell.ring()
        assert await until_found(looking, "afati", within=20) == [comment.number]
        assert time.monotonic() - began < 2
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_an_index_of_another_database_is_made_anew(
    looking: Looking, database_url: str
) -> None:
    await looking.heard()
    other = looking.path
    keep_place(other, Cursor("123456789", place_of(other).id))  # as before it was restored
    comment = await said(looking.world, "afati")
    bell = Bell(database_url.replace("postgresql+asyncpg://", "postgresql://"))
    task = asyncio.create_task(Feeding(looking.world.database, bell, looking.folder).run())
    try:
        assert await until_found(looking, "afati", within=20) == [comment.number]
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert looking.path != other


async def test_an_index_that_is_broken_is_made_anew(looking: Looking, database_url: str) -> None:
    comment = await said(looking.world, "afati")
    await looking.heard()
    for file in looking.path.glob("*.toc"):
        file.write_bytes(file.read_bytes()[:20])
    bell = Bell(database_url.replace("postgresql+asyncpg://", "postgresql://"))
    broken, looking.index = looking.path, Index(looking.folder)
    task = asyncio.create_task(Feeding(looking.world.database, bell, looking.folder).run())
    try:
        async with asyncio.timeout(20):
            while looking.path == broken:  # noqa: ASYNC110 - nobody tells when a file has changed
                await asyncio.sleep(0.02)
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert await looking.find("afati") == [comment.number]


async def test_an_index_that_breaks_while_it_is_followed_is_made_anew_at_the_next_beginning(
    looking: Looking, database_url: str
) -> None:
    await said(looking.world, "qyteti")
    bell = Bell(database_url.replace("postgresql+asyncpg://", "postgresql://"))
    feeding = Feeding(looking.world.database, bell, looking.folder)
    task = asyncio.create_task(feeding.run())
    await until_found(looking, "qyteti", within=20)
    for file in looking.path.glob("*.toc"):
        file.write_bytes(file.read_bytes()[:20])
    comment = await said(looking.world, "afati")
    bell.ring()
    with pytest.raises(UnpicklingError):
        await asyncio.wait_for(task, 20)
    task = asyncio.create_task(feeding.run())
    try:
        assert await until_found(looking, "afati", within=20) == [comment.number]
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until_found(looking: Looking, query: str, *, within: float) -> list[int]:
    async with asyncio.timeout(within):
        while True:  # nobody tells when a file has changed
            with suppress(BeingPrepared):
                if found := await looking.find(query):
                    return found
            await asyncio.sleep(0.02)


FEEDER = """
import asyncio, sys
from pathlib import Path
from tryeza.kernel.db import connect, sessions
from tryeza.kernel.outbox import Bell
from tryeza.search.feeding import Feeding
from tryeza.search.index_folder import IndexFolder

url, folder = sys.argv[1], IndexFolder(Path(sys.argv[2]))
bell = Bell(url.replace("postgresql+asyncpg://", "postgresql://"))
asyncio.run(Feeding(sessions(connect(url)), bell, folder).run())
"""


async def test_killed_at_any_instant_it_loses_nothing(looking: Looking, database_url: str) -> None:
    await said(looking.world, "fillimi")
    await looking.heard()
    comments = []
    for milliseconds in (0, 4, 9, 17, 30):
        feeder = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", FEEDER, database_url, str(looking.folder.path))
        )
        before = place_of(looking.path)
        async with asyncio.timeout(30):
            while place_of(looking.path) == before:  # it has begun to write
                comments.append(await said(looking.world, f"afati {len(comments)}"))
        await asyncio.sleep(milliseconds / 1000)
        feeder.send_signal(signal.SIGKILL)
        await feeder.wait()
        known = {comment.number for comment in comments}
        assert set(await looking.find("afati")) <= known
    await looking.heard()
    found = looking.index.find(parse("afati"))
    assert sorted(found.numbers.tolist()) == [comment.number for comment in comments]
