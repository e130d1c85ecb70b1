"""Files on their way in: kept whole, attached by id, refused before they fill the disk."""

import asyncio
from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path

import httpx
import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette

from tests.graph.world import World, make_world
from tests.http.serving import application, asking, token_of
from tryeza.documents.models import StoredFile
from tryeza.graph.nodes import decode_id
from tryeza.kernel.db import sessions

DRAFT = b"Neni 1\nOrganizatat marrin pjese." * 100


@pytest.fixture
async def world(engine: AsyncEngine) -> World:
    async with sessions(engine)() as session:
        return await make_world(session)


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    return application(
        database_url, tmp_path, TRYEZA_LARGEST_UPLOAD="1", TRYEZA_WAITING_UPLOADS="1"
    )


@pytest.fixture
async def client(
    app: Starlette, engine: AsyncEngine, world: World
) -> AsyncIterator[httpx.AsyncClient]:
    """Arta's client."""
    async with asking(app) as client:
        client.headers["authorization"] = await token_of(app, engine, world)
        client.headers["accept-language"] = "en"
        yield client


async def kept(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return (await connection.execute(select(func.count(StoredFile.id)))).scalar_one()


async def test_file_is_kept_under_its_digest_and_has_an_upload_id(
    client: httpx.AsyncClient, engine: AsyncEngine, tmp_path: Path, world: World
) -> None:
    answer = await client.post(
        "/uploads?name=C%3A%5CDrafts%5CProjektligji.txt",
        content=DRAFT,
        headers={"content-type": "text/plain; charset=utf-8"},
    )
    assert answer.status_code == 201, answer.text
    told = answer.json()
    found = decode_id(told["uploadId"])
    assert found is not None
    assert (found[0], told["name"], told["size"]) == ("Upload", "Projektligji.txt", len(DRAFT))
    async with engine.connect() as connection:
        row = (await connection.execute(select(StoredFile.__table__))).one()
    assert (row.id, row.uploaded_by_id, row.media_type) == (found[1], world.arta, "text/plain")
    assert row.sha256 == sha256(DRAFT).digest()
    digest = sha256(DRAFT).hexdigest()
    assert (tmp_path / "files" / digest[:2] / digest[2:4] / digest).read_bytes() == DRAFT


async def test_nobody_s_file_is_not_read(client: httpx.AsyncClient, engine: AsyncEngine) -> None:
    read = []

    async def body() -> AsyncIterator[bytes]:
        read.append(1)
        yield DRAFT

    del client.headers["authorization"]
    answer = await client.post("/uploads?name=a.txt", content=body())
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "UNAUTHENTICATED")
    assert await kept(engine) == 0


async def test_file_that_says_it_is_too_large_is_refused_unread(
    client: httpx.AsyncClient, engine: AsyncEngine, tmp_path: Path
) -> None:
    answer = await client.post(
        "/uploads?name=a.txt", content=b"", headers={"content-length": "200000000"}
    )
    assert answer.status_code == 413
    assert answer.json()["errors"][0]["message"] == "This is larger than is allowed."
    assert await kept(engine) == 0


async def test_file_that_grows_too_large_is_refused_and_leaves_nothing(
    client: httpx.AsyncClient, engine: AsyncEngine, tmp_path: Path
) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(40):
            yield bytes(100_000)

    answer = await client.post("/uploads?name=a.txt", content=endless())
    assert answer.status_code == 413
    assert await kept(engine) == 0
    assert [path for path in (tmp_path / "files").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(
    ("address", "content", "headers", "status"),
    [
        ("/uploads", DRAFT, {}, 422),
        ("/uploads?name=folder/", DRAFT, {}, 422),
        ("/uploads?name=%ED%A0%80.txt", b"", {}, 422),
        ("/uploads?name=a.txt", b"", {}, 422),
        ("/uploads?name=a.txt", DRAFT, {"content-type": "multipart/form-data; boundary=x"}, 415),
    ],
)
async def test_what_is_no_file_is_told_so(
    client: httpx.AsyncClient,
    engine: AsyncEngine,
    address: str,
    content: bytes,
    headers: dict[str, str],
    status: int,
) -> None:
    answer = await client.post(address, content=content, headers=headers)
    assert answer.status_code == status, answer.text
    assert await kept(engine) == 0


async def test_strange_media_type_is_kept_as_bytes(
    client: httpx.AsyncClient, engine: AsyncEngine
) -> None:
    headers = {"content-type": "text/html<script>"}
    answer = await client.post("/uploads?name=a.txt", content=DRAFT, headers=headers)
    assert answer.status_code == 201
    async with engine.connect() as connection:
        row = (await connection.execute(select(StoredFile.__table__))).one()
    assert row.media_type == "application/octet-stream"


async def test_what_waits_to_be_used_is_bounded_for_each_person(
    client: httpx.AsyncClient, engine: AsyncEngine, tmp_path: Path
) -> None:
    half = bytes(600_000)
    assert (await client.post("/uploads?name=a.txt", content=half)).status_code == 201
    files = stored_files(tmp_path)
    answer = await client.post("/uploads?name=b.txt", content=half + b"b")
    assert answer.status_code == 429
    assert answer.json()["error"]["message"].startswith(
        "You uploaded too many files that are not used yet: together 1 MB a day are allowed."
    )
    assert 0 < int(answer.headers["retry-after"]) <= 24 * 60 * 60
    assert (await kept(engine), stored_files(tmp_path)) == (1, files)
    assert (await client.post("/uploads?name=c.txt", content=DRAFT)).status_code == 201


async def test_many_uploads_at_once_are_counted_together(
    client: httpx.AsyncClient, engine: AsyncEngine
) -> None:
    bodies = [bytes(600_000) + bytes([number]) for number in range(6)]
    sent = (client.post("/uploads?name=a.txt", content=body) for body in bodies)
    answers = await asyncio.gather(*sent)
    assert await kept(engine) <= 1
    assert {answer.status_code for answer in answers} <= {201, 429}


def stored_files(folder: Path) -> set[Path]:
    return {path for path in (folder / "files").rglob("*") if path.is_file()}
