"""A client of the downloads' doors, for tests of files on their way out."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from tests.http.serving import asking
from tests.world import NOON, World
from tryeza.http.app import create_app
from tryeza.kernel.settings import read_settings
from tryeza.people.models import SignInMethod
from tryeza.people.sessions import open_session


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Starlette:
    said = {"TRYEZA_DATA": str(tmp_path), "TRYEZA_PUBLIC_URL": "http://test"}
    return create_app(read_settings(said), database_url, clock=lambda: NOON)


@pytest.fixture
async def client(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(app) as client:
        client.headers["accept-language"] = "en"
        yield client


async def signed_in(world: World, client: httpx.AsyncClient, name: str) -> None:
    """Sign a person of the world in, in the place of whoever was."""
    person_id = await world.person(name)
    async with world.acting(name) as work:
        secret = await open_session(
            work, person_id=person_id, method=SignInMethod.PASSWORD, device="test"
        )
    client.cookies.set("tryeza", secret)
