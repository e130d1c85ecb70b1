"""The comments of a consultation as files: as much as one may see, and nothing that runs."""

import csv
import io
import zipfile
from uuid import UUID

import httpx
import pytest

from tests.asking import ask, encode_id
from tests.http.downloading import app, client, signed_in
from tests.world import World, an_open_consultation
from tryeza.comments import actions, answering
from tryeza.comments.models import CommentKind, Publicity, Scope
from tryeza.comments.saying import Said
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.packs.shape import Outcome

__all__ = ["app", "client"]

FORMULA = '=HYPERLINK("http://evil.example","Kliko")'
PATH = """
query Path($id: ID!) {
  node(id: $id) { ... on Consultation {
    xlsx: commentsDownloadPath(format: XLSX, language: SERBIAN_CYRILLIC)
    csv: commentsDownloadPath(format: CSV)
  } }
}
"""


async def talked_about(world: World) -> UUID:
    """Besim's comment by name, Goran's by his organisation, Jeta's not public, Drita's inside."""
    consultation_id = await an_open_consultation(world)

    async def say(name: str, text: str, organisation: str = "", **how: object) -> UUID:
        whom = await world.organisation(organisation) if organisation else None
        said = Said(CommentKind.REMARK, text)
        async with world.acting(name) as work:
            comment = await actions.add(
                work,
                consultation_id=consultation_id,
                said=said,
                for_organisation_id=whom,
                **how,  # type: ignore[arg-type]
            )
        return comment.id

    first = await say("Besim", FORMULA)
    await say("Goran", "Komuna pajtohet.", "lumbardh", publicity=Publicity.ORGANISATION_ONLY)
    await say("Jeta", "Kjo mbetet mes nesh.", publicity=Publicity.NOT_PUBLIC)
    await say("Drita", "Vetëm për ne.", "hapi", scope=Scope.ORGANISATION)
    verdict = Verdict(Outcome.NOTED, "Merret shënim.")
    async with world.acting("Arta") as work:
        await answering.recommend(
            work, consultation_id=consultation_id, comment_ids=[first], verdict=verdict
        )
    return consultation_id


async def listed(client: httpx.AsyncClient, consultation_id: UUID) -> list[dict[str, str]]:
    answer = await client.get(f"/downloads/comments/{consultation_id}.csv?language=en")
    assert answer.status_code == 200
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


SHOWN = ("Who", "For whom", "Comment", "Outcome", "How it is published")


async def test_who_runs_the_consultation_reads_all_of_it_with_what_is_not_yet_published(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await talked_about(world)
    await signed_in(world, client, "Arta")
    rows = await listed(client, consultation_id)
    assert [tuple(row[name] for name in SHOWN) for row in rows] == [
        ("Besim Guri", "", f"'{FORMULA}", "Noted", "With the author's name"),
        (
            "Goran Breza",
            "Municipality of Lumbardh",
            "Komuna pajtohet.",
            "Not answered",
            "With the organisation's name only",
        ),
        (
            "Jeta Lumi",
            "",
            "Kjo mbetet mes nesh.",
            "Not answered",
            "Not published; counted in the statistics",
        ),
    ]


async def test_the_public_reads_what_is_public_without_names_that_are_not(
    world: World, client: httpx.AsyncClient
) -> None:
    rows = await listed(client, await talked_about(world))
    assert [(row["Who"], row["Comment"], row["Outcome"]) for row in rows] == [
        ("Besim Guri", f"'{FORMULA}", "Not answered"),
        ("", "Komuna pajtohet.", "Not answered"),
    ]


async def test_a_workbook_holds_the_same_and_no_formula(
    world: World, client: httpx.AsyncClient
) -> None:
    consultation_id = await talked_about(world)
    await signed_in(world, client, "Arta")
    answer = await client.get(f"/downloads/comments/{consultation_id}.xlsx?language=sq")
    parts = zipfile.ZipFile(io.BytesIO(answer.content))
    sheets = [name for name in parts.namelist() if name.startswith("xl/worksheets/")]
    assert sheets == ["xl/worksheets/sheet1.xml"]
    sheet = parts.read(sheets[0]).decode()
    assert "<f>" not in sheet
    assert "=HYPERLINK(" in sheet
    assert "Kjo mbetet mes nesh." in sheet
    assert "-comments-sq.xlsx" in answer.headers["content-disposition"]


@pytest.mark.parametrize("ending", ["docx", "exe"])
async def test_other_formats_are_not_there(
    world: World, client: httpx.AsyncClient, ending: str
) -> None:
    consultation_id = await an_open_consultation(world)
    path = f"/downloads/comments/{consultation_id}.{ending}"
    assert (await client.get(path)).status_code == 404


async def test_the_graph_says_where_the_lists_are(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    reply = await ask(world, "nobody", PATH, id=encode_id("Consultation", consultation_id))
    below = f"/downloads/comments/{consultation_id}"
    assert reply.data["node"] == {
        "xlsx": f"{below}.xlsx?language=sr-Cyrl",
        "csv": f"{below}.csv",
    }
