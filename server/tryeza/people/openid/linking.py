"""Whose account an identity belongs to: by (issuer, subject), and by an address only if trusted."""

from sqlalchemy import select

from tryeza.kernel import ids
from tryeza.kernel.catalogue import Language
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Forbidden, Invalid, Problem, Told, invalid
from tryeza.kernel.work import Work
from tryeza.people.actions import clean_name
from tryeza.people.addresses import kept_address
from tryeza.people.events import record
from tryeza.people.models import ExternalIdentity, Person, PersonStatus
from tryeza.people.openid.identity import Identity
from tryeza.people.openid.provider import Provider
from tryeza.people.queries import acting_as

_WAITING = (PersonStatus.REGISTERED, PersonStatus.INVITED)


async def add_identity(work: Work, identity: Identity) -> Person:
    """Let the actor sign in with this identity from now on.

    Raises Forbidden when it is another person's.
    """
    person = (await work.session.scalars(select(Person).filter_by(id=work.actor.person_id))).one()
    known = await _known(work, identity)
    if known is None:
        await _link(work, person, identity)
    elif known.id != person.id:
        raise Forbidden("sign_in", [Told("people.openid_of_another")])
    return person


async def find_person(
    work: Work, provider: Provider, identity: Identity, language: Language
) -> Person:
    """The active person of this identity, linked or made at the first time if the provider may.

    Raises Forbidden when there is none, or they may not come in.
    """
    person = await _known(work, identity)
    if person is None:
        person = await _by_trusted_address(work, provider, identity, language)
    if person is None:
        raise Forbidden("sign_in", [Told("people.openid_unknown")])
    if person.status is not PersonStatus.ACTIVE:
        raise Forbidden("sign_in", [Told("people.suspended")])
    work.actor = acting_as(person)
    return person


async def _known(work: Work, identity: Identity) -> Person | None:
    return await work.session.scalar(
        select(Person)
        .join(ExternalIdentity, ExternalIdentity.person_id == Person.id)
        .where(
            ExternalIdentity.issuer == identity.issuer,
            ExternalIdentity.subject == identity.subject,
        )
    )


async def _by_trusted_address(
    work: Work, provider: Provider, identity: Identity, language: Language
) -> Person | None:
    address = _address(identity)
    if address is None or not provider.trusts_email:
        return None
    person = await work.session.scalar(
        select(Person).where(Person.email == address).with_for_update()
    )
    if person is None and provider.opens_accounts:
        person = _new_person(work, address, identity, language)
        work.session.add(person)
        await work.session.flush()
    elif person is not None and person.status in _WAITING:
        _open(work, person)
    if person is not None and person.status is PersonStatus.ACTIVE:
        await _link(work, person, identity)
    return person


def _address(identity: Identity) -> str | None:
    try:
        return kept_address(identity.confirmed_email or "")
    except Invalid:
        return None


def _open(work: Work, person: Person) -> None:
    person.status, person.email_confirmed_at = PersonStatus.ACTIVE, work.now
    record(work, "account_opened", person.id)


def _new_person(work: Work, address: str, identity: Identity, language: Language) -> Person:
    person = Person(
        id=ids.new_id(),
        name=_name(identity, address),
        email=address,
        email_confirmed_at=work.now,
        language=language,
        status=PersonStatus.ACTIVE,
        is_secretariat=False,
        revision=1,
        created_at=work.now,
    )
    record(work, "account_opened", person.id)
    return person


def _name(identity: Identity, address: str) -> str:
    try:
        return clean_name(identity.name or "")
    except Problem:
        return address.partition("@")[0]


async def _link(work: Work, person: Person, identity: Identity) -> None:
    work.session.add(
        ExternalIdentity(
            id=ids.new_id(),
            person_id=person.id,
            issuer=identity.issuer,
            subject=identity.subject,
            created_at=work.now,
        )
    )
    of_another = invalid("identity", "people.openid_of_another")
    with told({"uq_external_identity_issuer_subject": of_another}):
        await work.session.flush()
    record(work, "identity_added", person.id)
