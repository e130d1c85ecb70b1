"""Every way by which a person comes in, closed or forgotten at once, in one statement."""

from uuid import UUID

from sqlalchemy import delete, update

from tryeza.kernel.work import Work
from tryeza.people.models import (
    ClientGrant,
    ExternalIdentity,
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


async def forget(work: Work, person_id: UUID) -> None:
    """Delete links, sessions, clients and identities."""
    forgetting = delete(ExternalIdentity).where(ExternalIdentity.person_id == person_id)
    for table in (SignInLink, WebSession, ClientGrant, PendingSignIn):
        theirs = delete(table).where(table.person_id == person_id)
        forgetting = forgetting.add_cte(theirs.cte(f"of_{table.__tablename__}"))
    await work.session.execute(forgetting)
