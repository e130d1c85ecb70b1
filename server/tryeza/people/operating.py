"""What whoever runs the machine does with accounts, before anybody is there who could do it."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Forbidden, Told
from tryeza.kernel.work import Work
from tryeza.people import actions, links, passwords, rules
from tryeza.people.addresses import kept_address
from tryeza.people.models import LinkPurpose, Person, PersonStatus
from tryeza.people.rules import Act

# Nobody in the installation, with the rights of the secretariat.
OPERATOR = Actor(is_secretariat=True)


@dataclass(frozen=True, slots=True)
class Known:
    """An account that there is already."""

    person_id: UUID
    is_secretariat: bool


async def known(session: AsyncSession, *, email: str) -> Known | None:
    """The account with this address, if there is one. Raises Invalid for what is no address."""
    found = await session.execute(
        select(Person.id, Person.is_secretariat).where(Person.email == kept_address(email))
    )
    row = found.one_or_none()
    return Known(row.id, row.is_secretariat) if row else None


async def enrol_secretariat(
    work: Work, *, name: str, email: str, language: Language, password: str | None
) -> UUID:
    """Make an account of the secretariat; without a password, its owner comes in by a link.

    Raises Invalid for a name, an address or a password that will not do.
    """
    name, email = actions.clean_name(name), kept_address(email)
    if password is not None:
        passwords.check_new(password, own_words=(name, email))
    return await actions.enrol(
        work,
        name=name,
        email=email,
        language=language,
        password_hash=await passwords.hash_of(password) if password is not None else None,
        is_secretariat=True,
    )


async def appoint(work: Work, *, person_id: UUID) -> None:
    """Make an active person a member of the secretariat. Raises Forbidden with the reason."""
    account = await actions.load_account(work, person_id)
    why = rules.refusal(work.actor, Act.APPOINT, account.facts)
    if why is not None:
        raise Forbidden(Act.APPOINT, (why,))
    await actions.appoint(work, person_id=person_id)


async def hand_out_link(work: Work, *, person_id: UUID) -> str:
    """The secret of a link with which an active person signs in once; nothing is mailed.

    Raises Forbidden for anybody else.
    """
    person = (await actions.load_account(work, person_id)).person
    if person.status is not PersonStatus.ACTIVE:
        raise Forbidden("hand_out_link", (Told("people.needs_active"),))
    return await links.hand_out(work, person, LinkPurpose.MAGIC_LINK)
