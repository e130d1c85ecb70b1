"""The verbs of accounts: invite, register, edit, suspend, restore, appoint, dismiss."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import and_, or_, select

from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, NotFound, invalid
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work
from tryeza.people import links, notices, pace, rules, ways_in
from tryeza.people.addresses import kept_address
from tryeza.people.events import record
from tryeza.people.models import LinkPurpose, Person, PersonStatus
from tryeza.people.queries import facts_of, visible_to
from tryeza.people.rules import AccountFacts, Act

LONGEST_NAME = 120  # code points
LONGEST_REASON = 2_000


async def register(work: Work, *, name: str, email: str, language: Language) -> None:
    """Ask for an account; a mail confirms that the address is the person's.

    Whoever asks learns nothing about who has an account: an owner of the address hears of it by
    mail, and a name given before the confirmation is replaced by a newer one.
    """
    rules.require(work.actor, Act.REGISTER)
    name, email = clean_name(name), kept_address(email)
    person = await _by_email(work, email)
    if person is None:
        person = _new_person(work, name, email, language, PersonStatus.REGISTERED)
        await _add_person(work, person)
        record(work, "registered", person.id, language=language)
    elif person.status is PersonStatus.REGISTERED:
        person.name, person.language = name, language
    elif person.status is not PersonStatus.INVITED:
        await notices.already_registered(work, person)
        return
    await links.request(work, person, LinkPurpose.CONFIRM_EMAIL)


async def invite(work: Work, *, name: str, email: str, language: Language) -> UUID:
    """Invite a person by mail and give their id; whoever has an account is left as they are.

    Inviting somebody again who has not come yet sends a new link and takes the old one back.
    Raises Limit when somebody outside the secretariat invites more than a working group holds.
    """
    rules.require(work.actor, Act.INVITE)
    if not work.actor.is_secretariat:
        await pace.spend(work.session, pace.INVITATIONS, str(work.actor.person_id), work.now)
    name, email = clean_name(name), kept_address(email)
    person = await _by_email(work, email)
    if person is None:
        person = _new_person(work, name, email, language, PersonStatus.INVITED)
        await _add_person(work, person)
    elif person.status is PersonStatus.REGISTERED:
        person.name, person.language, person.status = name, language, PersonStatus.INVITED
    elif person.status is not PersonStatus.INVITED:
        return person.id
    record(work, "invited", person.id, language=language)
    await links.request(work, person, LinkPurpose.INVITATION, invited_by_id=work.actor.person_id)
    return person.id


async def enrol(
    work: Work,
    *,
    name: str,
    email: str,
    language: Language,
    password_hash: str | None,
    is_secretariat: bool = False,
) -> UUID:
    """Make an active account at once, for whoever runs the machine; no actor has this right.

    Raises Invalid when the address is taken.
    """
    person = _new_person(work, clean_name(name), kept_address(email), language, PersonStatus.ACTIVE)
    person.email_confirmed_at = work.now
    person.password_hash = password_hash
    person.is_secretariat = is_secretariat
    await _add_person(work, person)
    record(work, "enrolled", person.id, secretariat=is_secretariat)
    return person.id


async def edit_profile(
    work: Work, *, person_id: UUID, revision: int, name: str, language: Language
) -> None:
    """Change a person's name and the language in which they are written to.

    Raises Conflict when the profile is no longer at `revision`.
    """
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.EDIT_PROFILE, account.facts)
    person = account.person
    if person.revision != revision:
        raise Conflict(
            "people.profile_changed", subject_id=person_id, current_revision=person.revision
        )
    person.name, person.language, person.revision = clean_name(name), language, revision + 1
    record(work, "profile_edited", person_id, language=language)


async def suspend(work: Work, *, person_id: UUID, reason: str) -> None:
    """Close an account for now, with a reason: the person is the public, wherever signed in."""
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.SUSPEND, account.facts)
    account.person.suspended_reason = clean(reason, path="reason", longest=LONGEST_REASON)
    account.person.status = PersonStatus.SUSPENDED
    account.person.suspended_at = work.now
    await ways_in.close(work, person_id)
    record(work, "suspended", person_id)


async def restore(work: Work, *, person_id: UUID) -> None:
    """Open a suspended account again."""
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.RESTORE, account.facts)
    account.person.status = PersonStatus.ACTIVE
    account.person.suspended_at = account.person.suspended_reason = None
    record(work, "restored", person_id)


async def appoint(work: Work, *, person_id: UUID) -> None:
    """Make a person a member of the secretariat."""
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.APPOINT, account.facts)
    account.person.is_secretariat = True
    record(work, "appointed", person_id)


async def dismiss(work: Work, *, person_id: UUID) -> None:
    """End a person's membership in the secretariat; never the last one's."""
    account = await load_account(work, person_id)
    rules.require(work.actor, Act.DISMISS, account.facts)
    account.person.is_secretariat = False
    record(work, "dismissed", person_id)


@dataclass(frozen=True, slots=True)
class Account:
    """An account locked for the rest of the transaction, with what the rules need of it."""

    person: Person
    facts: AccountFacts


async def load_account(work: Work, person_id: UUID) -> Account:
    """The account, locked together with the secretariat's, so that its last one stays the last.

    Raises NotFound when there is none that the actor sees.
    """
    in_secretariat = and_(Person.is_secretariat, Person.status == PersonStatus.ACTIVE)
    wanted = and_(Person.id == person_id, visible_to(work.actor))
    people = await work.session.scalars(
        select(Person)
        .where(or_(wanted, in_secretariat))
        .order_by(Person.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    by_id = {person.id: person for person in people}
    if person_id not in by_id:
        raise NotFound("person")
    person = by_id[person_id]
    others = sum(p.is_secretariat for p in by_id.values() if p is not person)
    return Account(person, facts_of(person, others_in_secretariat=others))


def clean_name(name: str) -> str:
    """The name on one line. Raises Invalid when empty, Limit when overlong."""
    return clean(name, path="name", longest=LONGEST_NAME, multiline=False)


async def _by_email(work: Work, email: str) -> Person | None:
    found = await work.session.scalars(
        select(Person)
        .where(Person.email == email)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return found.one_or_none()


async def _add_person(work: Work, person: Person) -> None:
    work.session.add(person)
    with told({"uq_person_email": invalid("email", "people.address_taken")}):
        await work.session.flush()


def _new_person(
    work: Work, name: str, email: str, language: Language, status: PersonStatus
) -> Person:
    return Person(
        id=ids.new_id(),
        name=name,
        email=email,
        language=language,
        status=status,
        is_secretariat=False,
        revision=1,
        created_at=work.now,
    )
