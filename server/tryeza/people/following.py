"""Following a link from a mail: what each kind of link does, once."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Invalid, invalid
from tryeza.kernel.work import Work
from tryeza.people import consents, grants, links, notices, sessions
from tryeza.people.actions import clean_name
from tryeza.people.consents import Agreement
from tryeza.people.events import record
from tryeza.people.models import LinkPurpose, Person, PersonStatus, SignInLink
from tryeza.people.queries import acting_as

_OPENS_ACCOUNT = (LinkPurpose.INVITATION, LinkPurpose.CONFIRM_EMAIL)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the person asks for while following the link; None leaves things as they are."""

    name: str | None = None
    password_hash: str | None = None
    agreements: Sequence[Agreement] = ()


@dataclass(frozen=True, slots=True)
class Followed:
    """Whose link it was, and what it was for."""

    person_id: UUID
    purpose: LinkPurpose


def spent() -> Invalid:
    """What to tell whoever follows a link that does not stand, whatever the reason."""
    return invalid("secret", "people.link_is_spent")


async def follow(work: Work, *, secret: str, wish: Wish) -> Followed:
    """Use the link up and do what it is for, as the person to whom it was sent.

    Raises Invalid when the link does not stand, when the new address was taken meanwhile, or
    when a link for a new password comes without one.
    """
    found = await links.use(work, secret)
    if found is None:
        raise spent()
    link, person = found
    work.actor = acting_as(person)
    if link.purpose is LinkPurpose.CHANGE_EMAIL:
        await _change_email(work, link, person)
    else:
        person.email_confirmed_at = person.email_confirmed_at or work.now
    if link.purpose in _OPENS_ACCOUNT and person.status is not PersonStatus.ACTIVE:
        _open_account(work, person, wish)
    if link.purpose is LinkPurpose.RESET_PASSWORD:
        if wish.password_hash is None:
            raise invalid("password", "people.password_needed")
        await set_password(work, person, wish.password_hash)
    return Followed(person.id, link.purpose)


async def set_password(
    work: Work, person: Person, password_hash: str, *, keep_session: UUID | None = None
) -> None:
    """Give the person a new password; other sessions and all clients end, for one may be a thief's.

    The person is told by mail.
    """
    person.password_hash = password_hash
    record(work, "password_changed", person.id)
    await sessions.end_all(work, person_id=person.id, but=keep_session)
    await grants.revoke_all(work, person_id=person.id)
    await notices.password_changed(work, person)


def _open_account(work: Work, person: Person, wish: Wish) -> None:
    person.status = PersonStatus.ACTIVE
    person.name = person.name if wish.name is None else clean_name(wish.name)
    person.password_hash = wish.password_hash
    record(work, "account_opened", person.id)
    consents.enter(work, person.id, wish.agreements)


async def _change_email(work: Work, link: SignInLink, person: Person) -> None:
    old, person.email = person.email, link.email
    person.email_confirmed_at = work.now
    with told({"uq_person_email": invalid("email", "people.address_taken")}):
        await work.session.flush()
    record(work, "email_changed", person.id)
    if old is not None:
        await notices.address_changed(work, person, old_address=old)
