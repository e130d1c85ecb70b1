"""Single-use links by mail: asked for, sent, and followed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids, jobs
from tryeza.kernel.work import Work
from tryeza.people.events import record
from tryeza.people.models import LinkPurpose, Person, PersonStatus, SignInLink
from tryeza.people.opaque import digest_of, new_secret

JOB = "people.link"

# As long as the person needs, and no longer: a link is a key that lies in a mailbox.
LIFE: Mapping[LinkPurpose, timedelta] = MappingProxyType(
    {
        LinkPurpose.INVITATION: timedelta(days=14),
        LinkPurpose.CONFIRM_EMAIL: timedelta(days=1),
        LinkPurpose.CHANGE_EMAIL: timedelta(days=1),
        LinkPurpose.MAGIC_LINK: timedelta(minutes=15),
        LinkPurpose.RESET_PASSWORD: timedelta(hours=1),
    }
)
_USABLE_BY = (PersonStatus.REGISTERED, PersonStatus.INVITED, PersonStatus.ACTIVE)


@dataclass(frozen=True, slots=True)
class Link:
    """A link that stands: what it is for, for whom, and the address it was sent to."""

    purpose: LinkPurpose
    person_id: UUID
    email: str
    name: str
    language: str
    has_password: bool


async def request(
    work: Work,
    person: Person,
    purpose: LinkPurpose,
    *,
    email: str | None = None,
    invited_by_id: UUID | None = None,
) -> None:
    """Have a link sent to the person's address, or to `email`; an earlier one of its kind is void.

    The link has no secret yet: the job that sends it makes one, so that none lies in the database.
    """
    link_id = await _put(work, person, purpose, email=email, invited_by_id=invited_by_id)
    await jobs.enqueue(work.session, JOB, {"link_id": str(link_id)}, due_at=work.now)
    record(work, "link_requested", person.id, purpose=purpose)


async def hand_out(work: Work, person: Person, purpose: LinkPurpose) -> str:
    """Make a link that is not mailed and give its secret; an earlier one of its kind is void."""
    secret = new_secret()
    await _put(work, person, purpose, secret_digest=digest_of(secret))
    record(work, "link_handed_out", person.id, purpose=purpose)
    return secret


async def _put(
    work: Work,
    person: Person,
    purpose: LinkPurpose,
    *,
    email: str | None = None,
    invited_by_id: UUID | None = None,
    secret_digest: bytes | None = None,
) -> UUID:
    link_id = ids.new_id()
    values = {
        "id": link_id,
        "email": email or person.email,
        "secret_digest": secret_digest,
        "invited_by_id": invited_by_id,
        "created_at": work.now,
        "expires_at": work.now + LIFE[purpose],
        "used_at": None,
    }
    await work.session.execute(
        insert(SignInLink)
        .values(person_id=person.id, purpose=purpose, **values)
        .on_conflict_do_update(index_elements=["person_id", "purpose"], set_=values)
    )
    return link_id


async def look(session: AsyncSession, secret: str, now: datetime) -> Link | None:
    """The link that this secret opens, if it stands; nothing is used up."""
    row = (
        await session.execute(
            select(
                SignInLink.purpose,
                SignInLink.person_id,
                SignInLink.email,
                Person.name,
                Person.language,
                Person.password_hash.is_not(None).label("has_password"),
            )
            .join(Person, Person.id == SignInLink.person_id)
            .where(_stands(secret, now))
        )
    ).one_or_none()
    return Link(*row) if row else None


async def use(work: Work, secret: str) -> tuple[SignInLink, Person] | None:
    """Use the link up: the link and its person, locked; None when it does not stand."""
    found = (
        await work.session.execute(
            select(SignInLink, Person)
            .join(Person, Person.id == SignInLink.person_id)
            .where(_stands(secret, work.now))
            .with_for_update()
            .execution_options(populate_existing=True)
        )
    ).one_or_none()
    if found is None:
        return None
    link, person = found
    link.used_at = work.now
    return link, person


def _stands(secret: str, now: datetime) -> ColumnElement[bool]:
    """Unused, in time, for a person who may come in, and for the address that is still theirs."""
    for_new_address = SignInLink.purpose == LinkPurpose.CHANGE_EMAIL
    return and_(
        SignInLink.secret_digest == digest_of(secret),
        SignInLink.used_at.is_(None),
        SignInLink.expires_at > now,
        Person.status.in_(_USABLE_BY),
        or_(for_new_address, SignInLink.email == Person.email),
    )


async def give_secret(session: AsyncSession, link_id: UUID, digest: bytes) -> bool:
    """Set the digest of the link's secret; False when the link was replaced or used meanwhile."""
    changed = await session.execute(
        update(SignInLink)
        .where(SignInLink.id == link_id, SignInLink.used_at.is_(None))
        .values(secret_digest=digest)
        .returning(SignInLink.id)
    )
    return changed.one_or_none() is not None
