"""Proving who one is by a password, and changing it: over several short transactions.

A hash takes long, so no transaction is open while one is made. A try is paid for before it is
made, given back when it is right, so that a room behind one address may sign in to one account,
and stays paid for when it fails.
"""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import select, update

from tryeza.kernel.actor import Actor
from tryeza.kernel.db import Sessions
from tryeza.kernel.errors import Forbidden, Invalid, SignInNeeded, Told, invalid
from tryeza.kernel.work import Work, begin
from tryeza.people import following, links, notices, pace, passwords, rules
from tryeza.people.actions import load_account
from tryeza.people.addresses import kept_address
from tryeza.people.events import record
from tryeza.people.models import LinkPurpose, Person, PersonStatus
from tryeza.people.rules import Act

# What could lock a person out, or give away all they have, asks for a sign-in not older than this.
FRESH = timedelta(minutes=15)


async def prove(
    sessions: Sessions, *, email: str, password: str, network: str, now: datetime
) -> UUID:
    """The id of the active person with this address and password.

    Unknown address, no password and wrong password are answered alike and take as long. Raises
    Limit after too many tries, Invalid when wrong, Forbidden when right but suspended.
    """
    address = _address_or_nobodys(email)
    paid = _paid_by(address, network)
    async with begin(sessions, now=now) as work:
        for allowance, who in paid:
            await pace.spend(work.session, allowance, who, now)
        person = await work.session.scalar(select(Person).where(Person.email == address))
    verdict = await passwords.verify(person.password_hash if person else None, password)
    if person is None or not verdict.right:
        raise invalid("password", "people.wrong_sign_in")
    if person.status is PersonStatus.SUSPENDED:
        raise Forbidden("sign_in", [Told("people.suspended")])
    async with begin(sessions, now=now) as work:
        for allowance, who in paid:
            await pace.give_back(work.session, allowance, who)
    if verdict.outdated:
        await _hash_again(sessions, person, password, now)
    return person.id


async def change_password(
    sessions: Sessions,
    *,
    actor: Actor,
    current: str,
    new: str,
    network: str,
    keep_session: UUID | None,
    now: datetime,
) -> None:
    """Change the actor's own password; all their other sessions and their clients end.

    A person without a password gives an empty one as `current`. Raises Invalid or Limit.
    """
    here = f"{actor.person_id} {network}"
    async with begin(sessions, now=now, actor=actor) as work:
        await pace.spend(work.session, pace.PASSWORD_HERE, here, now)
        person = await _own(work, Act.CHANGE_PASSWORD)
    passwords.check_new(new, own_words=(person.name, person.email or ""), path="new")
    if person.password_hash is not None:
        verdict = await passwords.verify(person.password_hash, current)
        if not verdict.right:
            raise invalid("current", "people.wrong_password")
    hashed = await passwords.hash_of(new)
    async with begin(sessions, now=now, actor=actor) as work:
        person = await _own(work, Act.CHANGE_PASSWORD)
        await following.set_password(work, person, hashed, keep_session=keep_session)
        await pace.give_back(work.session, pace.PASSWORD_HERE, here)


async def ask_email_change(work: Work, *, email: str) -> None:
    """Have a link sent to the actor's new address; until it is followed the old one stands.

    Whether the address is another account's is not told to the actor, but to its owner.
    """
    address = kept_address(email)
    person = await _own(work, Act.CHANGE_EMAIL)
    owner = await work.session.scalar(select(Person).where(Person.email == address))
    if owner is None:
        await links.request(work, person, LinkPurpose.CHANGE_EMAIL, email=address)
    elif owner.id != person.id:
        await notices.address_in_use(work, owner)


def require_fresh(signed_in_at: datetime, now: datetime, act: Act) -> None:
    """Raise Forbidden when the person proved who they are too long ago for this act."""
    if now - signed_in_at > FRESH:
        raise Forbidden(act, [Told("people.sign_in_again")])


def _paid_by(address: str, network: str) -> tuple[tuple[pace.Allowance, str], ...]:
    """What a sign-in is paid from, always in this order, so that no two wait for each other."""
    return (
        (pace.PASSWORD_HERE, f"{address} {network}"),
        (pace.PASSWORD_ACCOUNT, address),
        (pace.PASSWORD_NETWORK, network),
    )


def _address_or_nobodys(email: str) -> str:
    """What is no address is nobody's, and is looked up like any other."""
    try:
        return kept_address(email)
    except Invalid:
        return ""


async def _own(work: Work, act: Act) -> Person:
    """The actor's own account, locked."""
    if work.actor.person_id is None:
        raise SignInNeeded
    account = await load_account(work, work.actor.person_id)
    rules.require(work.actor, act, account.facts)
    return account.person


async def _hash_again(sessions: Sessions, person: Person, password: str, now: datetime) -> None:
    """Keep the password under today's parameters, unless it was changed meanwhile."""
    hashed = await passwords.hash_of(password)
    async with begin(sessions, now=now) as work:
        await work.session.execute(
            update(Person)
            .where(Person.id == person.id, Person.password_hash == person.password_hash)
            .values(password_hash=hashed)
        )
        record(work, "password_hashed_again", person.id)
