"""Files on their way out: what one may see one may have, and what one may not is not there."""

import json
import re
import zipfile
from io import BytesIO
from uuid import uuid4

import httpx
import pytest

from tests.factories.documents import INSTRUCTION, published_in_serbian, text_source
from tests.http.downloading import app, client, signed_in
from tests.world import (
    World,
    a_document,
    a_first_version,
    a_prepared_consultation,
    a_revised_version,
    an_open_consultation,
)
from tryeza.comments import actions as comments
from tryeza.comments.models import CommentKind, Scope
from tryeza.comments.saying import Said
from tryeza.documents import actions
from tryeza.documents.importing import import_text
from tryeza.http.downloading import attached
from tryeza.kernel import journal_check
from tryeza.kernel.work import read_only
from tryeza.reports import actions as report_actions

__all__ = ["app", "client"]


@pytest.mark.parametrize("ending", ["docx", "html", "md"])
async def test_a_public_version_is_anybodys_and_reads_the_same_when_imported(
    world: World, client: httpx.AsyncClient, ending: str
) -> None:
    version = await a_first_version(world)
    answer = await client.get(f"/downloads/versions/{version.id}.{ending}?language=sq")
    assert answer.status_code == 200
    assert f"-v1.{ending}" in answer.headers["content-disposition"]
    text = import_text(answer.content, filename=f"x.{ending}", language="sq")
    again = [p.text for p in text.paragraphs if p.text != "Udhëzim për kontraktimin"]
    assert again == [p.text for p in version.paragraphs]


@pytest.mark.parametrize("ending", ["docx", "html"])
async def test_what_changed_is_a_file(world: World, client: httpx.AsyncClient, ending: str) -> None:
    old, new = await a_first_version(world), await a_revised_version(world)
    answer = await client.get(f"/downloads/redlines/{old.id}/{new.id}.{ending}")
    assert answer.status_code == 200
    shown = answer.content
    if ending == "docx":
        shown = zipfile.ZipFile(BytesIO(shown)).read("word/document.xml")
    assert "pesëmbëdhjetë" in shown.decode()


async def test_only_texts_in_one_language_are_compared(
    world: World, client: httpx.AsyncClient
) -> None:
    old = await a_first_version(world)
    async with world.acting("Elira") as work:
        new = await published_in_serbian(work, old.id)
    path = f"/downloads/redlines/{old.id}/{new.id}.html"
    answer = await client.get(path, headers={"Accept-Language": "sq"})
    changed = re.findall(r"<(del|ins)[^>]*>([^<]*)</", answer.text)
    assert changed[-2:] == [("del", "deset"), ("ins", "pet")]
    legend = changed[:-2]
    assert ("ins", "shtuar") in legend and len(legend) == 4


async def test_a_prepared_version_is_not_there_for_others(
    world: World, client: httpx.AsyncClient
) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        version = await actions.prepare_version(
            work, document_id=document_id, source=text_source(INSTRUCTION)
        )
    path = f"/downloads/versions/{version.id}.md"
    assert (await client.get(path)).status_code == 404
    await signed_in(world, client, "Elira")
    assert (await client.get(path)).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/downloads/versions/{id}.docx",
        "/downloads/versions/{id}.exe",
        "/downloads/versions/nonsense.docx",
        "/downloads/reports/{id}.pdf",
        "/downloads/receipts/positions/{id}.pdf",
        "/downloads/receipts/comments/{id}.pdf",
        "/downloads/supporting/{id}",
        "/downloads/journals/{id}",
        "/downloads/redlines/{id}/{id}.html",
    ],
)
async def test_what_is_not_there_is_not_found(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(path.format(id=uuid4()))).status_code == 404


async def test_a_report_comes_in_every_format_for_those_who_prepare_it(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Arta") as work:
        report = await report_actions.prepare(work, consultation_id=consultation_id)
    assert (await client.get(f"/downloads/reports/{report.id}.pdf")).status_code == 404
    await signed_in(world, client, "Arta")
    starts = {"docx": b"PK", "xlsx": b"PK", "pdf": b"%PDF", "json": b"{", "csv": b""}
    for ending, start in starts.items():
        answer = await client.get(f"/downloads/reports/{report.id}.{ending}?language=sr")
        assert answer.status_code == 200, ending
        assert answer.content.startswith(start)


async def test_the_journal_is_for_those_who_run_the_consultation(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await an_open_consultation(world)
    path = f"/downloads/journals/{consultation_id}.jsonl"
    await signed_in(world, client, "Besim")
    assert (await client.get(path)).status_code == 403
    await signed_in(world, client, "Arta")
    lines = (await client.get(path)).text.splitlines()
    assert len(lines) == len(await world.events(f"consultation:{consultation_id}"))


async def test_what_was_said_inside_an_organisation_is_chained_and_told_to_nobody_else(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await an_open_consultation(world)
    hapi = await world.organisation("hapi")
    async with world.acting("Besim") as work:
        inside = Said(CommentKind.REMARK, "Mes nesh: afati na mjafton.")
        comment = await comments.add(
            work,
            consultation_id=consultation_id,
            said=inside,
            for_organisation_id=hapi,
            scope=Scope.ORGANISATION,
        )
    await signed_in(world, client, "Arta")
    journal = (await client.get(f"/downloads/journals/{consultation_id}.jsonl")).content
    last = json.loads(journal.splitlines()[-1])
    assert set(last) == {"stream", "position", "digest", "hash"}
    assert str(comment.id).encode() not in journal
    async with read_only(world.database) as session:
        stream = f"consultation:{consultation_id}"
        whole = [line async for line in journal_check.export(session, stream)]
    assert json.loads(whole[-1])["hash"] == last["hash"]
    assert whole[:-1] == journal.splitlines(keepends=True)[:-1]


async def test_a_prepared_consultations_journal_is_not_there_for_others(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await a_prepared_consultation(world)
    await signed_in(world, client, "Besim")
    assert (await client.get(f"/downloads/journals/{consultation_id}")).status_code == 404


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("../../etc/passwd", "-..-etc-passwd"),
        ('a"; filename=b.exe', "a-%3B%20filename%3Db.exe"),
        ("fatura\u202efdp.exe", "fatura-fdp.exe"),
        ("a\r\nSet-Cookie: x", "a-Set-Cookie-%20x"),
        ("përmbledhje.docx", "p%C3%ABrmbledhje.docx"),
        ("...", "file"),
    ],
)
def test_a_files_name_names_no_folder_and_no_other_header(name: str, whole: str) -> None:
    told = attached(name)["Content-Disposition"]
    assert told.endswith(f"; filename*=UTF-8''{whole}")
    assert told.count('"') == 2
    assert told.isascii()
    assert told.isprintable()


@pytest.mark.parametrize("ending", ["docx", "pdf", "xlsx", "csv", "json"])
async def test_a_years_statistics_are_anybodys_in_every_format(
    world: World, client: httpx.AsyncClient, ending: str
) -> None:
    await an_open_consultation(world)
    answer = await client.get(f"/downloads/statistics/2026.{ending}?language=sr")
    assert answer.status_code == 200
    assert f'"statistics-2026-sr.{ending}"' in answer.headers["content-disposition"]
    if ending == "json":
        assert answer.json()["statistics"]["consulted"] == 1


@pytest.mark.parametrize("path", ["1999.csv", "2101.csv", "2026.exe", "then.csv"])
async def test_other_years_and_formats_are_not_there(client: httpx.AsyncClient, path: str) -> None:
    assert (await client.get(f"/downloads/statistics/{path}")).status_code == 404


async def test_a_version_as_word_is_a_copy_whose_paragraphs_say_who_they_are(
    world: World, client: httpx.AsyncClient
) -> None:
    version = await a_first_version(world)
    answer = await client.get(f"/downloads/versions/{version.id}.docx?language=sq")
    with zipfile.ZipFile(BytesIO(answer.content)) as archive:
        body = archive.read("word/document.xml").decode()
    marks = [f"_tz{p.paragraph_id.hex}" for p in version.paragraphs]
    assert [mark for mark in marks if f'w:name="{mark}"' in body] == marks
