"""Mail: put in line by the transaction that wants it sent, sent by a job over SMTP."""

from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from typing import Any
from uuid import UUID

import aiosmtplib
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import jobs
from tryeza.kernel.jobs import Handler
from tryeza.kernel.work import Work

KIND = "mail"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The SMTP server that carries our mail, and the address it comes from."""

    host: str
    port: int
    sender: str
    username: str | None = None
    password: str | None = None
    start_tls: bool | None = None  # None: when the server offers it
    use_tls: bool = False

    def __repr__(self) -> str:
        return f"Mailbox({self.host}:{self.port}, sender={self.sender})"


async def send(
    work: Work, *, to: str, subject: str, text: str, html: str | None = None, language: str = "sq"
) -> UUID:
    """Put a mail in line; it leaves only if the transaction commits."""
    letter = {"to": to, "subject": subject, "text": text, "html": html, "language": language}
    return await jobs.enqueue(work.session, KIND, letter, due_at=work.now)


def deliver_through(mailbox: Mailbox) -> Handler:
    """The job handler that sends a mail through this server."""

    async def deliver(session: AsyncSession, letter: Mapping[str, Any]) -> None:
        await aiosmtplib.send(
            compose(mailbox.sender, letter),
            hostname=mailbox.host,
            port=mailbox.port,
            username=mailbox.username,
            password=mailbox.password,
            start_tls=mailbox.start_tls,
            use_tls=mailbox.use_tls,
            timeout=30,
        )

    return deliver


def compose(sender: str, letter: Mapping[str, Any]) -> EmailMessage:
    """The message as it is sent; header injection is refused by the standard library's policy."""
    message = EmailMessage()
    message["From"] = sender
    message["To"] = letter["to"]
    message["Subject"] = letter["subject"]
    message["Date"] = formatdate(usegmt=True)
    message["Message-ID"] = make_msgid(domain=sender.rpartition("@")[2].rstrip(">") or None)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter["text"])
    if letter["html"]:
        message.add_alternative(letter["html"], subtype="html")
    message["Content-Language"] = letter["language"]  # last: set_content drops such headers
    return message
