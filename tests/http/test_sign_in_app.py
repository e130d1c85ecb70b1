"""Signing in to the whole application, served on a port: a mail leaves and its link opens."""

import asyncio
import email
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import httpx
from aiosmtpd.smtp import SMTP, Envelope, Session
from sqlalchemy.ext.asyncio import AsyncEngine

from tests.http.serving import NOW, application, served, settings
from tryeza.http import gates
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import sessions
from tryeza.kernel.work import begin
from tryeza.people import actions
from tryeza.people.openid.provider import Provider

OURS = {"X-Tryeza": "1"}


class Postbox:
    """An SMTP server's memory, which a test can wait for."""

    def __init__(self) -> None:
        self.letters: asyncio.Queue[EmailMessage] = asyncio.Queue()

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        letter = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        self.letters.put_nowait(letter)
        return "250 OK"


async def test_a_magic_link_goes_out_by_mail_and_signs_in(
    engine: AsyncEngine, database_url: str, tmp_path: Path
) -> None:
    async with begin(sessions(engine), now=NOW) as work:
        arta = await actions.enrol(
            work,
            name="Arta",
            email="arta@zqm.example",
            language=Language.SERBIAN,
            password_hash=None,
        )
    postbox = Postbox()
    loop = asyncio.get_running_loop()
    smtp = await loop.create_server(lambda: SMTP(postbox), "127.0.0.1")
    app = application(
        database_url,
        tmp_path,
        TRYEZA_SMTP_HOST="127.0.0.1",
        TRYEZA_SMTP_PORT=str(smtp.sockets[0].getsockname()[1]),
        TRYEZA_SMTP_SECURITY="none",
    )
    async with smtp, served(app) as url, httpx.AsyncClient(base_url=url, headers=OURS) as browser:
        asked = await browser.post("/auth/magic-link", json={"email": "arta@zqm.example"})
        assert asked.status_code == 202
        letter = await asyncio.wait_for(postbox.letters.get(), 20)
        body = letter.get_body(("plain",))
        assert body is not None
        assert letter["Subject"] == "Vaša veza za prijavu"
        secret = body.get_content().partition("http://test/auth/link#")[2].split()[0]
        assert (await browser.get("/auth/link")).status_code == 200
        await _good(browser, secret)
        followed = await browser.post("/auth/link", json={"secret": secret})
        assert followed.json() == {"personId": str(arta), "purpose": "magic_link"}
        (session,) = (await browser.get("/auth/sessions")).json()["sessions"]
        assert session["current"] is True
        keys = (await browser.get("/.well-known/jwks.json")).json()["keys"]
        assert [key["alg"] for key in keys] == ["ES256"]


def test_the_provider_in_the_settings_is_known_by_its_slug(tmp_path: Path) -> None:
    told = {
        "TRYEZA_OIDC_ISSUER": "https://id.example",
        "TRYEZA_OIDC_SLUG": "office",
        "TRYEZA_OIDC_NAME": "Office",
        "TRYEZA_OIDC_CLIENT_ID": "tryeza",
        "TRYEZA_OIDC_CLIENT_SECRET": "hush",
        "TRYEZA_OIDC_TRUSTS_EMAIL": "yes",
    }
    assert gates.providers(settings(tmp_path, **told)) == [
        Provider("office", "Office", "https://id.example", "tryeza", "hush", trusts_email=True)
    ]
    assert gates.providers(settings(tmp_path)) == []


async def _good(browser: httpx.AsyncClient, secret: str) -> None:
    """Until the job that sent the mail has committed: nobody reads a mail faster than that."""
    for _ in range(500):
        if (await browser.post("/auth/link/look", json={"secret": secret})).status_code == 200:
            return
        await asyncio.sleep(0.01)
    raise AssertionError("The link does not become good.")
