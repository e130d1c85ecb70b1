"""A small application with the doors of signing in alone, its clock in the test's hand."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import httpx
from argon2 import PasswordHasher
from starlette.applications import Starlette
from starlette.middleware import Middleware

from tryeza.http import account, openid, sessions, sign_in, sign_in_page, tokens
from tryeza.http.security import Gate
from tryeza.http.web.state import Web
from tryeza.kernel import jobs
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import Sessions
from tryeza.kernel.mail import KIND as MAIL
from tryeza.kernel.work import begin
from tryeza.people import actions
from tryeza.people.jobs import handlers
from tryeza.people.keys import Keys
from tryeza.people.openid.provider import ProviderClient
from tryeza.people.sealing import key_for

NOW = datetime(2025, 3, 10, 9, 0, tzinfo=UTC)
URL = "https://tryeza.example.org"
PASSWORD = "kafe me mjaltë"
# Light parameters, so that a test which signs in takes no quarter of a second for it.
HASHER = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
OURS = {"Sec-Fetch-Site": "same-origin"}


@dataclass(slots=True)
class Site:
    """The application, its database, and who is in it."""

    database: Sessions
    url: str = URL
    now: datetime = NOW
    arta: UUID | None = None
    providers: Mapping[str, ProviderClient] = field(default_factory=dict)
    app: Starlette = field(default_factory=Starlette)
    delivered: list[dict[str, Any]] = field(default_factory=list)

    async def open(self) -> "Site":
        """Make the application, and Arta with a password."""
        self.app = Starlette(
            routes=[
                *sessions.routes,
                *sign_in.routes,
                *sign_in_page.routes,
                *account.routes,
                *tokens.routes,
                *openid.routes,
            ],
            middleware=[Middleware(sessions.SessionsKeptAlive)],
        )
        keys = Keys(self.database, key_for(b"s" * 32, "signing keys"))
        self.app.state.gate = Gate(self.database, lambda: self.now, self.url, keys, self.providers)
        self.app.state.web = Web.in_folder(Path("not built"))
        async with begin(self.database, now=self.now) as work:
            self.arta = await actions.enrol(
                work,
                name="Arta Krasniqi",
                email="arta@zqm.example",
                language=Language.ENGLISH,
                password_hash=HASHER.hash(PASSWORD),
                is_secretariat=True,
            )
        return self

    def later(self, **by: float) -> None:
        """Let time pass."""
        self.now += timedelta(**by)

    @asynccontextmanager
    async def browser(
        self, *, at: str = "192.0.2.1", **headers: str
    ) -> AsyncIterator[httpx.AsyncClient]:
        """A browser on our own pages, with a jar for cookies."""
        transport = httpx.ASGITransport(self.app, client=(at, 5000))
        said = {**OURS, "User-Agent": "Firefox", "Accept-Language": "en", **headers}
        async with httpx.AsyncClient(
            transport=transport, base_url=self.url, headers=said
        ) as client:
            yield client

    @asynccontextmanager
    async def signed_in(self, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
        """A browser in which Arta is signed in."""
        async with self.browser(**headers) as browser:
            await sign_in_as_arta(browser)
            yield browser

    async def mails(self) -> list[dict[str, Any]]:
        """Do the jobs that are due and give the mails that went out."""

        async def deliver(_: object, letter: Any) -> None:
            self.delivered.append(dict(letter))

        doing = {**handlers(deliver, public_url=self.url, clock=lambda: self.now), MAIL: deliver}
        await jobs.run_due(self.database, doing, now=self.now)
        sent, self.delivered = self.delivered, []
        return sent

    async def secret(self) -> str:
        """The secret in the one mail that is due."""
        (letter,) = await self.mails()
        return str(letter["text"].partition("/auth/link#")[2].split()[0])


async def sign_in_as_arta(browser: httpx.AsyncClient) -> httpx.Response:
    """Sign in with Arta's password."""
    said = {"email": "arta@zqm.example", "password": PASSWORD}
    answer = await browser.post("/auth/sign-in", json=said)
    assert answer.status_code == 200, answer.text
    return answer


def refused(answer: httpx.Response) -> tuple[int, str]:
    """An answer's status and the code of its refusal."""
    return answer.status_code, answer.json()["error"]["code"]
