"""A returned Word file is read in a process of its own, on the version that was sent out."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from tests.documents.reading.files import run
from tests.documents.review.returns import comment, gone, ins, line, on, returned
from tests.factories.documents import INSTRUCTION, text_source
from tests.world import NOON, World, a_document, a_first_version, the

from tryeza.documents import queries
from tryeza.documents.actions import keep_file, prepare_version
from tryeza.documents.models import Version
from tryeza.documents.review import Review
from tryeza.documents.uploading import review_upload, uploaded
from tryeza.documents.waiting import waiting_of
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word
from tryeza.kernel.errors import Invalid
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import read_only


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def reviewed(world: World, files: FileStore, data: bytes) -> Review:
    """What is found in a file that Elira uploads, on the first version."""
    version = await the(world, Version, (await a_first_version(world)).id)
    async with world.acting("Elira") as work:
        work.files = files
        kept = files.keep(data)
        stored = await keep_file(work, kept=kept, name="kthyer.docx", media_type="x/y")
        rows = await queries.placed_paragraphs(work.session, version.id, "sq")
        origin = await queries.origin_of(work.session, version, "sq")
        base = queries.as_content(rows)
        file, path = await uploaded(work, stored.id)
        assert file.sha256 == kept.sha256
        return await review_upload(file, path, base=base, origin=origin)


async def test_an_untouched_copy_holds_nothing(world: World, files: FileStore) -> None:
    version = await the(world, Version, (await a_first_version(world)).id)
    async with world.acting("Elira") as work:
        text = await queries.text_of(work.session, version.id, "sq")
        origin = await queries.origin_of(work.session, version, "sq")
    data = write_word(text.paragraphs, title="U", language="sq", copy=Copy(origin))
    found = await reviewed(world, files, data)
    assert (found.comments, found.changes, found.notices) == ((), (), ())


async def test_a_return_is_on_the_paragraphs_of_the_version(world: World, files: FileStore) -> None:
    version = await a_first_version(world)
    text = version.saying("Afati për aplikim është").text
    before, _, after = text.partition("Afati")
    whole = [line(run(p.text)) for p in version.paragraphs if p.text != text]
    changed = line(run(before), gone("Afati"), on(1, ins("Koha")), run(after))
    found = await reviewed(world, files, returned(changed, *whole, comments=[comment(1, "Po.")]))
    tracked = [one for one in found.changes if one.author == "Drita"]
    assert [one.old for one in tracked] == [text]
    assert [one.text for one in found.comments] == ["Po."]


async def test_what_cannot_be_read_is_refused_in_words(world: World, files: FileStore) -> None:
    with pytest.raises(Invalid) as refused:
        await reviewed(world, files, b"# Rregullat\n")
    (problem,) = refused.value.fields
    assert problem.path == "uploadId"
    assert problem.told.code == "documents.unreadable.not_reviewed_in_word"


async def waiting(world: World, name: str, now: datetime) -> int:
    person_id = await world.person(name)
    async with read_only(world.database) as session:
        return (await waiting_of(session, person_id, now))[0]


async def test_an_upload_waits_until_it_is_used_or_a_day_is_over(
    world: World, files: FileStore
) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        used, unused = [
            await keep_file(work, kept=files.keep(data), name="a.txt", media_type="text/plain")
            for data in (INSTRUCTION.encode(), b"a" * 700)
        ]
    both = len(INSTRUCTION.encode()) + 700
    assert (unused.size, await waiting(world, "Elira", NOON)) == (700, both)
    assert await waiting(world, "Arta", NOON) == 0
    async with world.acting("Elira") as work:
        source = replace(text_source(INSTRUCTION), file_id=used.id)
        await prepare_version(work, document_id=document_id, source=source)
    assert await waiting(world, "Elira", NOON) == 700
    assert await waiting(world, "Elira", NOON + timedelta(days=1)) == 0
