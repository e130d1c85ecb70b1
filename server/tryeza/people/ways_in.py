"""Every way by which a person comes in, closed or forgotten at once, in one statement."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import and_, delete, or_, update

from tryeza.kernel.work import Work
from tryeza.people.models import (
    ClientGrant,
    ExternalIdentity,
    LinkPurpose,
    PendingSignIn,
    SignInLink,
    WebSession,
)


async def close(work: Work, person_id: UUID) -> None:
    """End sessions and cut off clients, so that none comes back to life with the account."""
    clients = (
        update(ClientGrant)
        .where(ClientGrant.person_id == person_id, ClientGrant.revoked_at.is_(None))
        .values(revoked_at=work.now)
    )
    sessions = delete(WebSession).where(WebSession.person_id == person_id)
    await work.session.execute(sessions.add_cte(clients.cte("clients")))


async def forget(work: Work, person_id: UUID) -> Sequence[UUID]:
    """Delete links, sessions, clients and identities; gives whose invitations went with them.

    Nobody vouches any more for those whom the person invited and who have not come yet. They can
    still ask for a link with their own address.
    """
    invited = and_(
        SignInLink.invited_by_id == person_id,
        SignInLink.purpose == LinkPurpose.INVITATION,
        SignInLink.used_at.is_(None),
    )
    links = delete(SignInLink).where(or_(SignInLink.person_id == person_id, invited))
    for table in (ExternalIdentity, WebSession, ClientGrant, PendingSignIn):
        theirs = delete(table).where(table.person_id == person_id)
        links = links.add_cte(theirs.cte(f"of_{table.__tablename__}"))
    whose = await work.session.scalars(links.returning(SignInLink.person_id))
    return sorted(set(whose) - {person_id})
