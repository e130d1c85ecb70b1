"""Documents asked through the graph: versions, what changed between them, and their acts."""

from contextlib import AsyncExitStack
from typing import Any

import pytest
from tests.asking import ask, encode_id, told
from tests.factories.documents import INSTRUCTION, published_in_serbian
from tests.world import World, a_document, a_first_version, a_revised_version, a_working_group, the

from tryeza.documents.actions import keep_file
from tryeza.documents.models import Document
from tryeza.graph.redlines import DRAWING
from tryeza.kernel.files import FileStore
from tryeza.kernel.isolation import turn

REDLINE = """
query Redline($slug: String!) {
  document(slug: $slug) {
    versions { number texts { language isLeading warnings { code } } }
    version {
      number
      lineage { id kind score isSure oldParagraphIds newParagraphIds }
      redline { kind labelOld labelNew segments { op text } oldParagraphIds newParagraphIds }
    }
  }
}
"""
CREATE = """
mutation Create($input: CreateDocumentInput!) {
  createDocument(input: $input) {
    __typename
    ... on CreateDocumentSuccess { document { id slug title(language: ALBANIAN) status } }
    ... on InvalidProblem { fields { path code message } }
  }
}
"""
PREPARE = """
mutation Prepare($input: PrepareVersionInput!) {
  prepareVersion(input: $input) {
    __typename
    ... on PrepareVersionSuccess { version { id number paragraphs { label text } } }
    ... on InvalidProblem { fields { path code message } }
  }
}
"""


async def slug_of(world: World, document_id: Any) -> str:
    document: Document = await the(world, Document, document_id)
    return document.slug


async def test_what_changed_is_data(world: World) -> None:
    revised = await a_revised_version(world)
    reply = await ask(world, "nobody", REDLINE, slug=await slug_of(world, revised.document_id))
    assert reply.errors == []
    document = reply.data["document"]
    assert [one["number"] for one in document["versions"]] == [1, 2]
    assert document["versions"][0]["texts"] == [
        {"language": "sq", "isLeading": True, "warnings": []}
    ]
    redline = document["version"]["redline"]
    (edited,) = [
        entry
        for entry in redline
        if any("pesëmbëdhjetë" in segment["text"] for segment in entry["segments"])
    ]
    assert edited["kind"] == "EDITED"
    old = "".join(s["text"] for s in edited["segments"] if s["op"] in ("EQUAL", "DELETE"))
    new = "".join(s["text"] for s in edited["segments"] if s["op"] in ("EQUAL", "INSERT"))
    first = await a_first_version(world)
    assert old == first.saying("dhjetë ditë pune").text
    assert new == revised.saying("pesëmbëdhjetë").text


async def test_the_redline_is_drawn_in_a_language_of_both_versions(world: World) -> None:
    first = await a_first_version(world)
    async with world.acting("Elira") as work:
        await published_in_serbian(work, first.id)
    reply = await ask(world, "nobody", REDLINE, slug=await slug_of(world, first.document_id))
    entries = reply.data["document"]["version"]["redline"]
    changed = [(s["op"], s["text"]) for e in entries for s in e["segments"] if s["op"] != "EQUAL"]
    assert changed == [("DELETE", "deset"), ("INSERT", "pet")]


async def test_a_redline_that_finds_no_place_is_to_be_asked_for_again(world: World) -> None:
    slug = await slug_of(world, (await a_revised_version(world)).document_id)
    async with AsyncExitStack() as others:
        while not DRAWING.here().locked():
            await others.enter_async_context(turn(DRAWING.here()))
        assert (await ask(world, "nobody", REDLINE, slug=slug)).errors == ["UNAVAILABLE"]
    assert (await ask(world, "nobody", REDLINE, slug=slug)).errors == []


async def test_the_redline_gives_both_texts(world: World) -> None:
    first, revised = await a_first_version(world), await a_revised_version(world)
    reply = await ask(world, "nobody", REDLINE, slug=await slug_of(world, revised.document_id))
    entries = reply.data["document"]["version"]["redline"]
    new = [i for e in entries if e["kind"] != "MOVED_FROM" for i in e["newParagraphIds"]]
    assert new == [encode_id("Paragraph", p.id) for p in revised.paragraphs]
    lineage = reply.data["document"]["version"]["lineage"]
    assert {i for link in lineage for i in link["oldParagraphIds"]} == {
        encode_id("Paragraph", p.id) for p in first.paragraphs
    }


async def test_a_co_lead_enters_a_document_and_others_may_not(world: World) -> None:
    group = encode_id("Group", (await a_working_group(world)).id)
    given = {"kind": "STRATEGY", "title": {"sq": "Strategjia 2030"}, "groupId": group}
    made = await ask(world, "Elira", CREATE, input=given)
    assert made.data["createDocument"]["document"]["title"] == "Strategjia 2030"
    assert (await ask(world, "Besim", CREATE, input=given)).errors == ["FORBIDDEN"]
    untitled = await ask(world, "Elira", CREATE, input={**given, "title": {"sq": " "}})
    assert told(untitled.data["createDocument"]) == [("title", "kernel.text_empty")]


@pytest.fixture
def files(tmp_path: Any) -> FileStore:
    return FileStore(tmp_path)


async def upload(world: World, files: FileStore, name: str, data: bytes) -> str:
    kept = files.keep(data)
    async with world.acting("Elira") as work:
        stored = await keep_file(work, kept=kept, name=name, media_type="text/plain")
    return encode_id("Upload", stored.id)


async def texts_of(world: World) -> dict[str, str]:
    """A digest of all documents and their texts."""
    tables = {"document", "version", "version_text", "paragraph", "paragraph_version", "lineage"}
    return {name: digest for name, digest in (await world.contents()).items() if name in tables}


async def test_an_uploaded_file_becomes_a_version(world: World, files: FileStore) -> None:
    document = encode_id("Document", await a_document(world))
    given = {
        "documentId": document,
        "uploadId": await upload(world, files, "drafti.txt", INSTRUCTION.encode()),
        "language": "sq",
    }
    reply = await ask(world, "Elira", PREPARE, files=files, input=given)
    version = reply.data["prepareVersion"]["version"]
    assert version["number"] == 1
    assert version["paragraphs"][0]["label"] == "KREU I"


async def test_a_file_that_is_no_document_is_refused_in_words(
    world: World, files: FileStore
) -> None:
    document = encode_id("Document", await a_document(world))
    given = {
        "documentId": document,
        "uploadId": await upload(world, files, "drafti.docx", b"%PDF-1.7\n" + b"x" * 100),
        "language": "sq",
    }
    reply = await ask(world, "Elira", PREPARE, files=files, input=given)
    (problem,) = reply.data["prepareVersion"]["fields"]
    assert (problem["path"], problem["code"]) == (
        "uploadId",
        "documents.unreadable.of_format",
    )
    assert problem["message"].startswith("Skedari është i formatit PDF, ")


async def test_a_paragraph_that_is_too_long_is_refused_in_words(
    world: World, files: FileStore
) -> None:
    document = encode_id("Document", await a_document(world))
    given = {
        "documentId": document,
        "uploadId": await upload(world, files, "drafti.txt", b"a" * 300_000),
        "language": "sq",
    }
    before = await texts_of(world)
    reply = await ask(world, "Elira", PREPARE, files=files, input=given)
    (problem,) = reply.data["prepareVersion"]["fields"]
    assert (problem["path"], problem["message"]) == (
        "uploadId",
        "Paragrafi 1 ka 300000 shenja; mund të importohen së shumti 200000. "
        "Ndajeni me tastin Enter.",
    )
    assert await texts_of(world) == before


async def test_nobody_attaches_what_another_uploaded(world: World, files: FileStore) -> None:
    document = encode_id("Document", await a_document(world))
    given = {
        "documentId": document,
        "uploadId": await upload(world, files, "drafti.txt", INSTRUCTION.encode()),
        "language": "sq",
    }
    reply = await ask(world, "Arta", PREPARE, files=files, input=given)
    assert told(reply.data["prepareVersion"]) == [("uploadId", "documents.no_such_upload")]
