"""The accounts of the demonstration are offered where it is shown, and nowhere else."""

from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.graph.world import make_world
from tests.http.serving import NOW, asking, settings
from tryeza.http.app import create_app
from tryeza.http.site import ShownAccount
from tryeza.kernel.db import sessions

ARTA = ShownAccount("Arta Berisha", "arta@forumi.example", "known-to-all", {"sq": "x", "en": "y"})
GONE = ShownAccount("Nobody", "nobody@example.org", "known-to-all", {"en": "nothing"})


@pytest.fixture(autouse=True)
async def _world(engine: AsyncEngine) -> None:
    async with sessions(engine)() as session:
        await make_world(session)


async def shown_by(url: str, folder: Path, *accounts: ShownAccount) -> object:
    app = create_app(settings(folder), url, clock=lambda: NOW, shown_accounts=accounts)
    async with asking(app) as client:
        answer = await client.get("/auth/demonstration", headers={"Accept-Language": "en"})
    return answer.json()


async def test_a_demonstration_offers_the_accounts_that_are_there(
    database_url: str, tmp_path: Path
) -> None:
    account = {
        "name": "Arta Berisha",
        "email": "arta@forumi.example",
        "password": "known-to-all",
        "shows": "y",
    }
    assert await shown_by(database_url, tmp_path, ARTA, GONE) == {"accounts": [account]}


async def test_other_installations_offer_none(database_url: str, tmp_path: Path) -> None:
    assert await shown_by(database_url, tmp_path) == {"accounts": []}
