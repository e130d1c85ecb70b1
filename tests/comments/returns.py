"""Makes the Word file that an organisation sends back, and brings it."""

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import select
from tests.world import NOON, World, a_first_version, an_open_consultation

from tryeza.comments import bringing, returning
from tryeza.comments.bringing import Received
from tryeza.comments.models import Comment, ReturnFind, WordReturn
from tryeza.documents import queries
from tryeza.documents.actions import keep_file
from tryeza.documents.content import Paragraph
from tryeza.documents.models import Version
from tryeza.documents.review import Change, ChangeKind
from tryeza.documents.review import Comment as WordComment
from tryeza.documents.writing.copies import Copy
from tryeza.documents.writing.word import write_word
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import read_only

WORDS = "dhjetë ditë pune"
DAY = "2026-03-02T09:00:00"


def remark(
    at: int, start: int, text: str = "Pak.", id: str = "1", parent: str | None = None
) -> WordComment:
    """A comment on the words of the deadline, by Drita in Word."""
    return WordComment(id, parent, "Drita Vera", "DV", DAY, None, None, False, at, start,
                       start + len(WORDS), WORDS, text)  # fmt: skip


Made = tuple[list[WordComment], list[Change]]


def usual(text: Sequence[Paragraph]) -> Made:
    """A comment with its answer, another wording, a paragraph more, one struck."""
    at = next(at for at, one in enumerate(text) if WORDS in one.text)
    start = text[at].text.index(WORDS)
    longer = text[at].text.replace("dhjetë", "njëzet")
    comments = [remark(at, start), remark(at, start, "Pajtohem.", "2", "1")]
    return comments, [
        Change("Drita Vera", DAY, at, ChangeKind.SUGGEST, text[at].text, longer),
        Change("Drita Vera", DAY, at, ChangeKind.INSERT, "", "Afati zgjatet me kërkesë."),
        Change("Besim Guri", DAY, at + 1, ChangeKind.DELETE, text[at + 1].text, ""),
    ]


async def the_return(world: World, made: Callable[[Sequence[Paragraph]], Made] = usual) -> bytes:
    """The file as it comes back, made of the first version."""
    return without_sent(await the_copy(world, made))


async def the_copy(world: World, made: Callable[[Sequence[Paragraph]], Made]) -> bytes:
    """The first version as a review copy; its data says that it was sent with all of this."""
    version_id = (await a_first_version(world)).id
    async with read_only(world.database) as session:
        version = await session.get_one(Version, version_id)
        text = (await queries.text_of(session, version_id, "sq")).paragraphs
        origin = await queries.origin_of(session, version, "sq")
    comments, changes = made(text)
    held = Copy(origin, comments, changes)
    return write_word(text, title="U", language="sq", copy=held)


def without_sent(data: bytes) -> bytes:
    """The file without the data that says what it was sent with: the comments are the return's."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/_rels/document.xml.rels":
                content = content.replace(b"relationships/customXml", b"relationships/none")
            target.writestr(source.getinfo(name), content)
    return made.getvalue()


def saved_anew(data: bytes) -> bytes:
    """The same document as other bytes, for it is packed otherwise."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name))
    return made.getvalue()


async def uploaded(world: World, files: FileStore, name: str, data: bytes) -> UUID:
    """The file as this person uploaded it."""
    kept = files.keep(data)
    async with world.acting(name) as work:
        stored = await keep_file(work, kept=kept, name="k.docx", media_type="a/b")
    return stored.id


async def brought(
    world: World, files: FileStore, name: str = "Besim", *, data: bytes | None = None,
    now: datetime = NOON, **received: Any,
) -> WordReturn:  # fmt: skip
    """A return that this person brings for the Hapi centre."""
    file_id = await uploaded(world, files, name, data or await the_return(world))
    consultation_id = await an_open_consultation(world)
    received.setdefault("organisation_id", await world.organisation("hapi"))
    async with world.acting(name, now=now) as work:
        work.files = files
        return await bringing.read_return(
            work, consultation_id=consultation_id, file_id=file_id, received=Received(**received)
        )


async def confirmed(
    world: World, of: WordReturn, name: str = "Besim", *, now: datetime = NOON, revision: int = 1
) -> list[Comment]:
    """The comments that came of a return."""
    async with world.acting(name, now=now) as work:
        await returning.confirm_return(work, return_id=of.id, revision=revision)
    return await comments(world)


async def finds(world: World, of: WordReturn) -> list[ReturnFind]:
    """What was found, in order."""
    statement = select(ReturnFind).where(ReturnFind.return_id == of.id)
    async with read_only(world.database) as session:
        return list(await session.scalars(statement.order_by(ReturnFind.position)))


async def comments(world: World) -> list[Comment]:
    """All comments, in the order of their receipts."""
    async with read_only(world.database) as session:
        return list(await session.scalars(select(Comment).order_by(Comment.number)))
