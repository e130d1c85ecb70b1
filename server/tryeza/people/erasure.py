"""Erasing a person: who they were is forgotten, what they said in public stays under a pseudonym.

Law 06/L-082 gives the right to erasure; the record of a public consultation is kept in the
public interest (GDPR art. 17(3)), so comments stay, and nobody can tell any more whose they were.
"""

from dataclasses import dataclass
from uuid import UUID

from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told, invalid
from tryeza.kernel.work import Work
from tryeza.people import rules, ways_in
from tryeza.people.actions import load_account
from tryeza.people.addresses import kept_address
from tryeza.people.events import record
from tryeza.people.models import PersonStatus
from tryeza.people.rules import Act


@dataclass(frozen=True, slots=True)
class Forgotten:
    """Who an erased person was, for rooms that have it in words of their own; kept by nobody."""

    person_id: UUID
    name: str
    address: str


async def erase(work: Work, *, person_id: UUID) -> Forgotten:
    """Erase the account for good: name, address, password, sessions, clients, identities.

    The lines of the consent ledger and the journal hold no personal data and stay. Other rooms
    read `people.erased` from the outbox and end there what the person held (`leaving.py`).
    """
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.ERASE, account.facts)
    person = account.person
    forgotten = Forgotten(person_id, person.name, person.email or "")
    person.name = pseudonym(person_id)
    person.email = person.email_confirmed_at = person.password_hash = None
    person.suspended_at = person.suspended_reason = None
    person.is_secretariat = False
    person.status, person.erased_at = PersonStatus.ERASED, work.now
    person.revision += 1
    for invited_id in await ways_in.forget(work, person_id):
        record(work, "invitation_withdrawn", invited_id)
    record(work, "erased", person_id)
    return forgotten


async def erase_own(work: Work, *, typed_email: str) -> Forgotten:
    """Erase the actor's own account, if they typed its address to show that they mean it."""
    if work.actor.person_id is None:
        raise SignInNeeded
    account = await load_account(work, work.actor.person_id)
    if account.person.email != kept_address(typed_email):
        raise invalid("email", "people.other_address")
    return await erase(work, person_id=work.actor.person_id)


async def erase_another(work: Work, *, person_id: UUID) -> Forgotten:
    """Erase somebody else's account at their demand. Raises Forbidden for one's own."""
    elsewhere = own_is_elsewhere(work.actor, person_id)
    if elsewhere is not None:
        raise Forbidden(Act.ERASE, [elsewhere])
    return await erase(work, person_id=person_id)


def own_is_elsewhere(actor: Actor, person_id: UUID) -> Told | None:
    """Why one's own account is erased at its own door only: that asks for a fresh sign-in."""
    return Told("people.erases_own_elsewhere") if actor.person_id == person_id else None


def pseudonym(person_id: UUID) -> str:
    """What an erased person is called, so that a thread of several stays readable: Anonim 8C1F2A.

    From the random end of the id, which says nothing about the person and is kept anyway.
    """
    return f"Anonim {person_id.hex[-6:].upper()}"
