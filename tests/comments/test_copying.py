"""The review copy of a consultation: who downloads it with which comments, and what comes back."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.asking import ask, encode_id
from tests.comments.returns import WORDS, Made, brought, confirmed, finds, remark, the_copy
from tests.http.downloading import app, client, signed_in
from tests.world import World, a_first_version, an_open_consultation

from tryeza.comments import actions
from tryeza.comments.models import Comment, CommentKind, Publicity, Scope
from tryeza.comments.placing import Place
from tryeza.comments.saying import Said
from tryeza.documents.content import Paragraph
from tryeza.kernel.files import FileStore

__all__ = ["app", "client"]


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def said(world: World, name: str, text: str, **how: Any) -> Comment:
    """A suggestion on the words of the deadline."""
    paragraph = (await a_first_version(world)).saying(WORDS)
    start = paragraph.text.index(WORDS)
    place = Place(paragraph.id, start, start + len(WORDS), WORDS)
    words = Said(CommentKind.SUGGESTION, text, "njëzet ditë pune")
    consultation_id = await an_open_consultation(world)
    async with world.acting(name) as work:
        return await actions.add(
            work, consultation_id=consultation_id, said=words, place=place, **how
        )


async def discussed(world: World) -> None:
    """What four people say, two of them not to everybody."""
    hapi = await world.organisation("hapi")
    await said(world, "Besim", "Shkurt.", for_organisation_id=hapi)
    await said(world, "Goran", "Kratko.", publicity=Publicity.ORGANISATION_ONLY)
    await said(world, "Jeta", "Jo për të gjithë.", publicity=Publicity.NOT_PUBLIC)
    await said(world, "Drita", "Ndër ne.", for_organisation_id=hapi, scope=Scope.ORGANISATION)


async def copy(world: World, client: httpx.AsyncClient, name: str, comments: str) -> bytes:
    if name != "nobody":
        await signed_in(world, client, name)
    path = f"/downloads/copies/{await an_open_consultation(world)}.docx"
    answer = await client.get(f"{path}?language=sq&comments={comments}")
    assert answer.status_code == 200
    return answer.content


def words_in(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = archive.namelist()
        parts = [name for name in names if name.startswith(("word/comments.xml", "customXml"))]
        return "".join(archive.read(name).decode() for name in parts)


@pytest.mark.parametrize(
    ("name", "comments", "shown"),
    [
        ("nobody", "all", {"Shkurt.", "Kratko."}),
        ("nobody", "own", set()),
        ("nobody", "none", set()),
        ("Besim", "all", {"Shkurt.", "Kratko.", "Ndër ne."}),
        ("Besim", "own", {"Shkurt.", "Ndër ne."}),
        ("Jeta", "own", {"Jo për të gjithë."}),
        ("Arta", "all", {"Shkurt.", "Kratko.", "Jo për të gjithë."}),
    ],
)
async def test_everybody_has_the_copy_with_what_they_read(
    world: World, client: httpx.AsyncClient, name: str, comments: str, shown: set[str]
) -> None:
    await discussed(world)
    told = words_in(await copy(world, client, name, comments))
    every = {"Shkurt.", "Kratko.", "Jo për të gjithë.", "Ndër ne."}
    assert {one for one in every if one in told} == shown


async def test_a_name_that_is_not_shown_is_not_in_the_copy(
    world: World, client: httpx.AsyncClient
) -> None:
    await discussed(world)
    told = words_in(await copy(world, client, "nobody", "all"))
    assert "Besim Guri, Qendra Hapi" in told
    assert "Goran" not in told
    assert "Emri nuk shfaqet" in told


async def test_a_copy_that_comes_back_with_what_it_was_sent_with_adds_nothing(
    world: World, client: httpx.AsyncClient, files: FileStore
) -> None:
    await discussed(world)
    data = await copy(world, client, "Besim", "all")
    assert await finds(world, await brought(world, files, data=data)) == []


async def test_who_answers_in_word_what_was_said_inside_the_organisation_says_it_inside(
    world: World, files: FileStore
) -> None:
    hapi = await world.organisation("hapi")
    inside = await said(world, "Drita", "Ndër ne.", for_organisation_id=hapi,
                        scope=Scope.ORGANISATION)  # fmt: skip

    def answered(text: Sequence[Paragraph]) -> Made:
        at = next(at for at, one in enumerate(text) if WORDS in one.text)
        start = text[at].text.index(WORDS)
        sent = remark(at, start, "Ndër ne.", inside.id.hex)
        return [sent, remark(at, start, "Pajtohem.", "2", sent.id)], []

    of = await brought(world, files, data=await the_copy(world, answered))
    *_, answer = await confirmed(world, of)
    assert (answer.text, answer.parent_id) == ("Pajtohem.", inside.id)
    assert (answer.scope, answer.organisation_id) == (Scope.ORGANISATION, hapi)


async def test_what_is_not_known_here_is_found_though_the_file_says_it_was_sent(
    world: World, client: httpx.AsyncClient, files: FileStore
) -> None:
    comment = await said(world, "Goran", "Kratko.")
    data = await copy(world, client, "Besim", "all")
    forged = rewritten(data, comment.id.hex.encode(), b"0" * 32)
    found = await finds(world, await brought(world, files, data=forged))
    assert [one.text for one in found][:1] == ["Kratko."]


def rewritten(data: bytes, old: bytes, new: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(made, "w") as target:
        for name in source.namelist():
            target.writestr(source.getinfo(name), source.read(name).replace(old, new))
    return made.getvalue()


@pytest.mark.parametrize("query", ["comments=secret", "comments="])
async def test_what_cannot_be_asked_for_is_not_found(
    world: World, client: httpx.AsyncClient, query: str
) -> None:
    path = f"/downloads/copies/{await an_open_consultation(world)}.docx?{query}"
    assert (await client.get(path)).status_code == 404


async def test_the_graph_says_where_the_copy_is(world: World, client: httpx.AsyncClient) -> None:
    query = """query ($id: ID!) { node(id: $id) { ... on Consultation {
      reviewCopyPath(comments: OWN, language: SERBIAN) } } }"""
    key = await an_open_consultation(world)
    told = await ask(world, "Besim", query, id=encode_id("Consultation", key))
    path = told.data["node"]["reviewCopyPath"]
    assert path == f"/downloads/copies/{key}.docx?comments=own&language=sr"
    assert (await client.get(path)).status_code == 200
