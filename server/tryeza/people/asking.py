"""Asking for a mail without being signed in: written down at once, looked into by a job.

Whether an address has an account must not show, neither in the answer nor in how long it takes.
So the request only puts a job in line, whatever the address; the job finds out what to send.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from tryeza.kernel import jobs
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import Work
from tryeza.people import links, pace
from tryeza.people.actions import clean_name, register
from tryeza.people.addresses import kept_address
from tryeza.people.models import LinkPurpose, Person, PersonStatus

JOB = "people.asked"
_UNCONFIRMED = (PersonStatus.REGISTERED, PersonStatus.INVITED)


@dataclass(frozen=True, slots=True)
class Asked:
    """A link that somebody wants for an address; a registration has name and language."""

    purpose: LinkPurpose
    email: str
    name: str | None = None
    language: Language | None = None


async def ask(work: Work, asked: Asked, *, network: str) -> None:
    """Put the request in line. Raises Invalid for no address or no name, Limit if too often."""
    address = kept_address(asked.email)
    await pace.spend(work.session, pace.MAIL_NETWORK, network, work.now)
    await pace.spend(work.session, pace.MAIL_ADDRESS, address, work.now)
    payload = {
        "purpose": asked.purpose.value,
        "email": address,
        "name": None if asked.name is None else clean_name(asked.name),
        "language": asked.language,
    }
    await jobs.enqueue(work.session, JOB, payload, due_at=work.now)


async def answer(work: Work, payload: Mapping[str, Any]) -> None:
    """Send what the address may have: a link, a notice, or nothing."""
    purpose, email = LinkPurpose(payload["purpose"]), payload["email"]
    if payload["name"] is not None:
        language = Language(payload["language"])
        await register(work, name=payload["name"], email=email, language=language)
        return
    person = await work.session.scalar(select(Person).where(Person.email == email))
    if person is None:
        return
    if person.status is PersonStatus.ACTIVE:
        await links.request(work, person, purpose)
    elif person.status in _UNCONFIRMED:
        await links.request(work, person, LinkPurpose.CONFIRM_EMAIL)
