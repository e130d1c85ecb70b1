"""A proposed wording speaks for itself: nobody must give a reason for it, and it reads well."""

import io
from pathlib import Path

import httpx
import lxml.html
import pypdf
import pytest
from docx import Document
from sqlalchemy import func, select, update
from tests.asking import ask, encode_id
from tests.comments.returns import WORDS, brought, confirmed, finds
from tests.http.downloading import app, client, signed_in
from tests.world import NOON, World, a_first_version, an_open_consultation, the

from tryeza.comments import actions, positions, returning
from tryeza.comments.actions import Source
from tryeza.comments.models import Channel, Comment, CommentKind, CommentRevision, Scope
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.kernel import schema
from tryeza.kernel.errors import Invalid
from tryeza.kernel.files import FileStore
from tryeza.kernel.work import read_only

__all__ = ["app", "client"]

LONGER = Said(CommentKind.SUGGESTION, " \n", "njëzet ditë pune")
STRUCK = Said(CommentKind.SUGGESTION, "", "")
ADD = """
mutation ($input: AddCommentInput!) { addComment(input: $input) {
  ... on AddCommentSuccess { comment { text html proposedWording } }
  ... on InvalidProblem { fields { path message } } } }
"""


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def suggested(world: World, said: Said = LONGER, name: str = "Besim") -> Comment:
    """Another wording for the words of the deadline."""
    paragraph = (await a_first_version(world)).saying(WORDS)
    start = paragraph.text.index(WORDS)
    place = Place(paragraph.id, start, start + len(WORDS), WORDS)
    consultation_id = await an_open_consultation(world)
    async with world.acting(name) as work:
        return await actions.add(work, consultation_id=consultation_id, said=said, place=place)


async def test_it_is_added_and_edited_without_a_reason(world: World) -> None:
    comment = await suggested(world)
    assert (comment.text, comment.proposed_wording) == ("", "njëzet ditë pune")
    async with world.acting("Besim") as work:
        await actions.edit(work, comment_id=comment.id, revision=1, said=STRUCK)
    edited: Comment = await the(world, Comment, comment.id)
    assert (edited.text, edited.proposed_wording) == ("", "")
    async with read_only(world.database) as session:
        before = (await session.scalars(select(CommentRevision))).one()
    assert (before.text, before.proposed_wording) == ("", "njëzet ditë pune")


async def test_it_is_captured_and_written_into_a_position_without_a_reason(world: World) -> None:
    consultation_id, hapi = await an_open_consultation(world), await world.organisation("hapi")
    source = Source(Channel.PAPER, NOON, speaker_name="Një qytetar")
    async with world.acting("Arta") as work:
        captured = await actions.capture(
            work, consultation_id=consultation_id, said=LONGER, source=source
        )
    async with world.acting("Drita") as work:
        inside = await actions.add(
            work,
            consultation_id=consultation_id,
            said=LONGER,
            for_organisation_id=hapi,
            scope=Scope.ORGANISATION,
        )
    async with world.acting("Besim") as work:
        position = await positions.open_position(
            work, consultation_id=consultation_id, organisation_id=hapi
        )
        copied = await positions.copy_into_position(work, comment_id=inside.id)
        written = await positions.write_into_position(work, position_id=position.id, said=LONGER)
        await positions.submit_position(work, position_id=position.id)
    assert [one.text for one in (captured, copied, written)] == ["", "", ""]


@pytest.mark.parametrize("kind", [kind for kind in CommentKind if kind != CommentKind.SUGGESTION])
async def test_whatever_else_is_said_has_words(world: World, kind: CommentKind) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.refusing("Besim", Invalid) as refused:
        await actions.add(refused.work, consultation_id=consultation_id, said=Said(kind, " \n"))
    assert [(one.path, one.told.code) for one in refused.error.fields] == [
        ("text", "kernel.text_empty")
    ]


async def test_a_client_sends_it_with_an_empty_text(world: World) -> None:
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "words": {"kind": "SUGGESTION", "text": "", "proposedWording": "njëzet ditë pune"},
    }
    reply = await ask(world, "Jeta", ADD, input=given)
    assert reply.data["addComment"] == {
        "comment": {"text": "", "html": "", "proposedWording": "njëzet ditë pune"}
    }


@pytest.mark.parametrize(
    ("said", "read"),
    [(LONGER, "njëzet ditë pune"), (STRUCK, "nothing: these words are to be struck")],
)
async def test_its_page_and_its_receipt_hold_nothing_empty(
    world: World, client: httpx.AsyncClient, said: Said, read: str
) -> None:
    comment = await suggested(world, said)
    page = lxml.html.document_fromstring((await client.get(f"/en/comments/{comment.number}")).text)
    (article,) = page.xpath("//article[@class='comment']")
    assert article.xpath(".//div[@class='wording']/blockquote")[0].text_content() == read
    assert [one for one in article.iter("p", "div", "blockquote") if not one.text_content()] == []
    (description,) = page.xpath("//meta[@name='description']/@content")
    assert description == (said.proposed_wording or "Proposes to strike these words")
    await signed_in(world, client, "Besim")
    answer = await client.get(f"/downloads/receipts/comments/{comment.id}.pdf")
    receipt = " ".join(one.extract_text() for one in pypdf.PdfReader(_read(answer)).pages)
    told = " ".join(receipt.replace("\u200b", "").split())
    assert f"Proposed wording {read}" in told
    assert "Text " not in told
    assert "None" not in told


@pytest.mark.parametrize(
    ("said", "read"),
    [(LONGER, "njëzet ditë pune"), (STRUCK, "Propozon heqjen e këtyre fjalëve.")],
)
async def test_its_balloon_in_a_review_copy_is_not_empty_and_comes_back_as_nothing_new(
    world: World, client: httpx.AsyncClient, files: FileStore, said: Said, read: str
) -> None:
    await suggested(world, said)
    path = f"/downloads/copies/{await an_open_consultation(world)}.docx?language=sq&comments=all"
    answer = await client.get(path)
    assert [one.text for one in Document(_read(answer)).comments] == [read]
    assert await finds(world, await brought(world, files, data=answer.content)) == []


def _read(answer: httpx.Response) -> io.BytesIO:
    assert answer.status_code == 200, answer.text
    return io.BytesIO(answer.content)


async def test_what_a_file_brought_is_left_without_the_words_beside_it(
    world: World, files: FileStore
) -> None:
    of = await brought(world, files)
    remark, _, wording, *_ = await finds(world, of)
    async with world.refusing("Besim", Invalid) as refused:
        await returning.adjust_find(refused.work, find_id=remark.id, taken=True, text=" ")
    async with world.acting("Besim") as work:
        await returning.adjust_find(work, find_id=wording.id, taken=True, text=" ")
    made = await confirmed(world, of, revision=2)
    assert (made[2].kind, made[2].text) == (CommentKind.SUGGESTION, "")


async def test_going_back_a_migration_and_up_again_keeps_it(world: World) -> None:
    comment = await suggested(world)
    await schema.migrate(world.engine, "0015_word_returns")
    await _edited_as_before(world, comment)
    await schema.migrate(world.engine)
    async with read_only(world.database) as session:
        assert await session.scalar(select(func.count()).select_from(Comment)) == 1
    kept: Comment = await the(world, Comment, comment.id)
    assert (kept.text, kept.proposed_wording, kept.revision) == ("", "njëzet ditë", 2)


async def _edited_as_before(world: World, comment: Comment) -> None:
    """What the program of that schema writes: the present one asks for columns that came later."""
    said = {"text": "", "proposed_wording": "njëzet ditë", "revision": 2}
    async with world.engine.begin() as connection:
        await connection.execute(update(Comment).where(Comment.id == comment.id).values(said))
