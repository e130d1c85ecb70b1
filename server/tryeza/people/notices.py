"""Mails that tell a person what happened with their account or their address."""

from tryeza.kernel import mail
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import Work
from tryeza.people import mails
from tryeza.people.models import Person


async def already_registered(work: Work, person: Person) -> None:
    """Somebody, perhaps the person, asked for an account with an address that has one."""
    await _send(work, person, "already_registered")


async def address_in_use(work: Work, person: Person) -> None:
    """Somebody wanted to change to an address that this person has."""
    await _send(work, person, "address_in_use")


async def address_changed(work: Work, person: Person, *, old_address: str) -> None:
    """The account has another address now; told to the old one."""
    await _send(work, person, "address_changed", to=old_address)


async def password_changed(work: Work, person: Person) -> None:
    """The account has another password now, and all other sessions are ended."""
    await _send(work, person, "password_changed")


async def client_cut_off(work: Work, person: Person, *, client: str) -> None:
    """A client's token was used twice, so that one of the two users stole it."""
    await _send(work, person, "client_cut_off", client=client)


async def left_open(work: Work, person: Person, *, what: str) -> None:
    """Somebody erased their account, and something has nobody any more; told to the secretariat."""
    await _send(work, person, "left_open", what=what)


async def endorsement_ended(
    work: Work, person: Person, *, organisation: str, number: int, consultation: str
) -> None:
    """A comment that the person's organisation endorsed says something else now."""
    facts = {"organisation": organisation, "number": str(number), "consultation": consultation}
    await _send(work, person, "endorsement_ended", **facts)


async def asked_to_represent(work: Work, person: Person, *, organisation: str) -> None:
    """An organisation asks this person to speak for it."""
    await _send(work, person, "asked_to_represent", organisation=organisation)


async def mandate_accepted(work: Work, person: Person, *, who: str, organisation: str) -> None:
    """Whom this person asked to speak for an organisation does so now."""
    await _send(work, person, "mandate_accepted", who=who, organisation=organisation)


async def mandate_declined(work: Work, person: Person, *, who: str, organisation: str) -> None:
    """Whom this person asked to speak for an organisation has declined."""
    await _send(work, person, "mandate_declined", who=who, organisation=organisation)


async def _send(
    work: Work, person: Person, key: str, *, to: str | None = None, **facts: str
) -> None:
    address = to or person.email
    if address is None:
        return
    language = Language(person.language)
    letter = mails.write(key, language, facts, name=person.name)
    await mail.send(
        work,
        to=address,
        subject=letter.subject,
        text=letter.text,
        html=letter.html,
        language=language,
    )
