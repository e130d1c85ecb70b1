"""The post office of a site's tests: every mail that the server sends, by SMTP, in memory."""

import asyncio
import email
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from email.policy import default

import httpx
from aiosmtpd.smtp import SMTP, Envelope, Session

PATIENCE = 120  # seconds; only a mail that does not come is waited for so long


class PostOffice:
    """What came, and a wait for what is to come."""

    def __init__(self) -> None:
        self._letters: list[EmailMessage] = []
        self._came = threading.Condition()
        self.port = 0

    @property
    def settings(self) -> dict[str, str]:
        """What a site is told that sends its mail here."""
        return {
            "TRYEZA_SMTP_HOST": "127.0.0.1",
            "TRYEZA_SMTP_PORT": str(self.port),
            "TRYEZA_SMTP_SECURITY": "none",
        }

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        letter = email.message_from_bytes(envelope.content, policy=default)
        assert isinstance(letter, EmailMessage)
        with self._came:
            self._letters.append(letter)
            self._came.notify_all()
        return "250 OK"

    async def open(self) -> asyncio.Server:
        """Take mail at a port that is free."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(lambda: SMTP(self), "127.0.0.1")
        self.port = server.sockets[0].getsockname()[1]
        return server

    def take(self, to: str) -> EmailMessage:
        """The next letter to an address; whoever takes it has it."""

        def first() -> EmailMessage | None:
            return next((each for each in self._letters if to in each["To"]), None)

        with self._came:
            letter = self._came.wait_for(first, PATIENCE)
            assert letter is not None, f"No letter came to {to}."
            self._letters.remove(letter)
            return letter

    def link(self, to: str) -> str:
        """The address in the next letter, once the job that sent it has written it down."""
        body = self.take(to).get_body(("plain",))
        assert body is not None
        found = re.search(r"http://\S+/auth/link\S*#(\S+)", body.get_content())
        assert found, body.get_content()
        _until_good(found.group(0), found.group(1))
        return found.group(0)


def _until_good(address: str, secret: str) -> None:
    """Nobody reads a mail faster than its sending is written down; a test does."""
    look = address.partition("?")[0].partition("#")[0] + "/look"
    for _ in range(PATIENCE * 10):
        if httpx.post(look, json={"secret": secret}, headers={"X-Tryeza": "1"}).is_success:
            return
        threading.Event().wait(0.1)
    raise AssertionError("The link does not become good.")


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """One that is open."""
    office, loop = PostOffice(), asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="post-office")
    thread.start()
    server = asyncio.run_coroutine_threadsafe(office.open(), loop).result()
    yield office
    loop.call_soon_threadsafe(server.close)
    loop.call_soon_threadsafe(loop.stop)
    thread.join()
    loop.close()
