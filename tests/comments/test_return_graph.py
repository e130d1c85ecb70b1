"""A Word file that came back, through the graph: read, looked at, adjusted, confirmed."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from tests.asking import ask, encode_id
from tests.comments.returns import WORDS, brought, finds, the_return, uploaded
from tests.documents.review.returns import draft
from tests.http.downloading import app, client, signed_in
from tests.world import World, an_open_consultation

from tryeza.kernel.files import FileStore

__all__ = ["app", "client"]

READ = """mutation ($input: ReadWordReturnInput!) { readWordReturn(input: $input) {
  __typename
  ... on ReadWordReturnSuccess { wordReturn { id revision language confirmedAt downloadPath
    organisation { name } notices { code message }
    finds { totalCount edges { node { id kind author text quote old new isTaken isSure parentId
      commentId paragraph { text } } } } } }
  ... on InvalidProblem { fields { path code } } } }"""
ADJUST = """mutation ($input: AdjustWordFindInput!) { adjustWordFind(input: $input) {
  __typename ... on AdjustWordFindSuccess { wordFind { isTaken text new } }
  ... on InvalidProblem { fields { path code } } } }"""
CONFIRM = """mutation ($input: ConfirmWordReturnInput!) { confirmWordReturn(input: $input) {
  __typename
  ... on ConfirmWordReturnSuccess { wordReturn { revision confirmedAt
    finds { edges { node { kind commentId comment { number proposedWording } } } } } }
  ... on ConflictProblem { message }
  ... on InvalidProblem { fields { path code } } } }"""
NODE = """query ($id: ID!) { node(id: $id) { __typename
  ... on Comment { channel speakerName proposedWording organisation { name } } } }"""
LISTED = """query ($id: ID!) { node(id: $id) { ... on Consultation { viewerCanBringReturn
  wordReturns { totalCount edges { node { id consultation { id } } } } } } }"""


@pytest.fixture
def files(tmp_path: Path) -> FileStore:
    return FileStore(tmp_path)


async def read(
    world: World, files: FileStore, name: str, data: bytes | None = None, **more: str
) -> Any:
    file_id = await uploaded(world, files, name, data or await the_return(world))
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "uploadId": encode_id("Upload", file_id),
        "organisationId": encode_id("Organisation", await world.organisation("hapi")),
        **more,
    }
    reply = await ask(world, name, READ, files=files, input=given)
    assert reply.errors == []
    return reply.data["readWordReturn"]


async def test_a_lead_reads_adjusts_and_confirms_a_return(world: World, files: FileStore) -> None:
    of = (await read(world, files, "Besim"))["wordReturn"]
    assert (of["revision"], of["language"], of["confirmedAt"], of["notices"]) == (1, "sq", None, [])
    nodes = [edge["node"] for edge in of["finds"]["edges"]]
    assert [(one["kind"], one["author"]) for one in nodes] == [
        ("COMMENT", "Drita Vera"), ("COMMENT", "Drita Vera"), ("SUGGEST", "Drita Vera"),
        ("INSERT", "Drita Vera"), ("DELETE", "Besim Guri"),
    ]  # fmt: skip
    assert (nodes[0]["quote"], nodes[1]["parentId"]) == (WORDS, nodes[0]["id"])
    left = {"wordFindId": nodes[4]["id"], "isTaken": False}
    await ask(world, "Besim", ADJUST, files=files, input=left)
    sure = {"wordReturnId": of["id"], "revision": 2}
    reply = await ask(world, "Besim", CONFIRM, files=files, input=sure)
    assert reply.errors == []
    made = reply.data["confirmWordReturn"]["wordReturn"]["finds"]["edges"]
    assert [edge["node"]["commentId"] is not None for edge in made] == [True] * 4 + [False]
    became = [edge["node"]["comment"] for edge in made]
    assert [one["number"] for one in became[:4]] == [1, 2, 3, 4]
    assert (became[2]["proposedWording"], became[4]) == (nodes[2]["new"], None)
    shown = await ask(world, "nobody", NODE, id=made[2]["node"]["commentId"])
    comment = shown.data["node"]
    assert (comment["channel"], comment["proposedWording"]) == ("WORD", nodes[2]["new"])
    assert (comment["speakerName"], comment["organisation"]["name"]) == (None, "Hapi Centre")
    shown = await ask(world, "Arta", NODE, id=made[2]["node"]["commentId"])
    assert shown.data["node"]["speakerName"] == "Drita Vera"


async def test_the_same_file_is_read_once(world: World, files: FileStore) -> None:
    data = await the_return(world)
    first = (await read(world, files, "Besim", data))["wordReturn"]["id"]
    assert (await read(world, files, "Arta", data))["wordReturn"]["id"] == first


async def test_what_was_adjusted_meanwhile_is_a_conflict(world: World, files: FileStore) -> None:
    of = (await read(world, files, "Besim"))["wordReturn"]
    reply = await ask(world, "Besim", CONFIRM, input={"wordReturnId": of["id"], "revision": 7})
    assert reply.data["confirmWordReturn"]["__typename"] == "ConflictProblem"


async def test_the_wrong_document_is_told_in_the_reader_s_language(
    world: World, files: FileStore
) -> None:
    other = draft("Investitori vendos pajisje të reja në objektin e tij brenda afatit të lejes.")
    of = (await read(world, files, "Besim", other))["wordReturn"]
    assert of["finds"]["totalCount"] == 0
    assert of["notices"][0]["code"] == "documents.review.wrong_document"


async def test_a_return_is_read_on_the_text_of_its_language(world: World, files: FileStore) -> None:
    of = (await read(world, files, "Besim", language="sq"))["wordReturn"]
    assert (of["language"], of["finds"]["totalCount"]) == ("sq", 5)
    refused = await read(world, files, "Besim", language="fr")
    assert refused["fields"] == [{"path": "language", "code": "comments.no_text_in_language"}]


async def test_what_is_no_word_file_is_refused_in_words(world: World, files: FileStore) -> None:
    answer = await read(world, files, "Besim", b"# Rregullat\n")
    assert answer["fields"] == [
        {"path": "uploadId", "code": "documents.unreadable.not_reviewed_in_word"}
    ]


@pytest.mark.parametrize(
    ("name", "brings", "sees"),
    [
        ("Besim", True, True), ("Arta", True, True), ("Ilir", True, True), ("Elira", True, True),
        ("Drita", False, False), ("Goran", True, False), ("Hana", True, False),
        ("Jeta", False, False), ("nobody", False, False),
    ],
)  # fmt: skip
async def test_who_brings_returns_and_who_sees_those_of_the_hapi_centre(
    world: World, files: FileStore, name: str, brings: bool, sees: bool
) -> None:
    of = await brought(world, files)
    consultation = encode_id("Consultation", of.consultation_id)
    listed = (await ask(world, name, LISTED, id=consultation)).data["node"]
    assert listed["viewerCanBringReturn"] is brings
    assert listed["wordReturns"]["totalCount"] == int(sees)
    find = (await finds(world, of))[0]
    for kind, key in (("WordReturn", of.id), ("WordFind", find.id)):
        found = (await ask(world, name, NODE, id=encode_id(kind, key))).data["node"]
        assert (found is not None) is sees


@pytest.mark.parametrize(
    ("name", "has"),
    [
        ("Besim", True), ("Arta", True), ("Ilir", True), ("Drita", False), ("Goran", False),
        ("nobody", False),
    ],
)  # fmt: skip
async def test_the_file_itself_is_kept_for_those_who_confirm_it(
    world: World, app: Starlette, client: httpx.AsyncClient, name: str, has: bool
) -> None:
    data = await the_return(world)
    path = (await read(world, app.state.site.files, "Besim", data))["wordReturn"]["downloadPath"]
    if name != "nobody":
        await signed_in(world, client, name)
    answer = await client.get(path)
    assert answer.status_code == (200 if has else 404)
    assert (answer.content == data) is has
