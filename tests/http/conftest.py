"""The site with two real OpenID providers, which run for a module's tests."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from datetime import UTC, datetime

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from tests import oidc
from tests.http.gate import HASHER, URL, Site
from tests.http.openid import Elsewhere, Network, known
from tryeza.kernel.db import sessions
from tryeza.people import passwords
from tryeza.people.openid.provider import ProviderClient


@pytest.fixture(scope="module")
def issuers() -> Iterator[list[str]]:
    """The issuers of two real providers on this machine."""
    with oidc.providers(URL) as running:
        yield running


@pytest.fixture
async def elsewhere(
    engine: AsyncEngine, issuers: list[str], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Elsewhere]:
    monkeypatch.setattr(passwords, "_hasher", HASHER)
    network = Network()
    async with httpx.AsyncClient(transport=network) as http:
        first = known("first", issuers[0])
        providers = [first, replace(known("second", issuers[1]), trusts_email=False)]
        clients = {each.slug: ProviderClient(each, http) for each in providers}
        # The providers run on the clock of this machine, so ours does too.
        site = Site(sessions(engine), now=datetime.now(UTC), providers=clients)
        yield Elsewhere(await site.open(), network)
