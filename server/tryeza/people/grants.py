"""Clients that act for a person: their refresh tokens, rotated at every use (RFC 9700, 4.14).

Each use of a refresh token gives the next of its family and ends itself. A token that is used
again is in two hands, so the whole family ends. One exception: within `GRACE`, and while its
successor was never used, the same token gives another successor in the place of the first; so a
client whose answer was lost on the way is not cut off, and still only one token stands.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.kernel import ids
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work
from tryeza.people import notices
from tryeza.people.events import record
from tryeza.people.models import ClientGrant, Person, PersonStatus, RefreshToken
from tryeza.people.opaque import digest_of, new_secret

GRANT_LIFE = timedelta(days=90)
GRACE = timedelta(seconds=30)
LONGEST_CLIENT = 80  # code points of a client's name


@dataclass(frozen=True, slots=True)
class Granted:
    """A refresh token as its client gets it, for whom and under which grant."""

    refresh_token: str
    person_id: UUID
    grant_id: UUID


@dataclass(frozen=True, slots=True)
class GrantSeen:
    """A client as its person sees it in the list of their own."""

    id: UUID
    client: str
    created_at: datetime
    used_at: datetime | None
    expires_at: datetime


async def grant(work: Work, *, person_id: UUID, client: str) -> Granted:
    """Let a client act for a person from now on, until revoked or 90 days have gone."""
    name = clean(client, path="client", longest=LONGEST_CLIENT, multiline=False)
    made = ClientGrant(
        id=ids.new_id(),
        person_id=person_id,
        client=name,
        created_at=work.now,
        expires_at=work.now + GRANT_LIFE,
    )
    work.session.add(made)
    await work.session.flush()
    record(work, "client_granted", person_id, grant=str(made.id))
    return Granted(await _next_token(work, made.id, None), person_id, made.id)


async def refresh(work: Work, refresh_token: str) -> Granted | None:
    """The next token of the family, or None when this one is worth nothing (any more).

    The end of a family is written too, so None must not undo the transaction.
    """
    claimed = (
        await work.session.execute(
            update(RefreshToken)
            .where(
                RefreshToken.secret_digest == digest_of(refresh_token),
                RefreshToken.used_at.is_(None),
                *_grant_stands(work.now),
            )
            .values(used_at=work.now)
            .returning(RefreshToken.id, ClientGrant.id, Person.id)
        )
    ).one_or_none()
    if claimed is None:
        return await _refresh_again(work, refresh_token)
    token_id, grant_id, person_id = claimed
    record(work, "token_refreshed", person_id, grant=str(grant_id))
    return Granted(await _next_token(work, grant_id, token_id), person_id, grant_id)


async def _refresh_again(work: Work, refresh_token: str) -> Granted | None:
    """For a token that was used before: its answer was lost, or it was stolen."""
    used = (
        await work.session.execute(
            select(RefreshToken, ClientGrant, Person)
            .where(
                RefreshToken.secret_digest == digest_of(refresh_token),
                RefreshToken.used_at.is_not(None),
                *_grant_stands(work.now),
            )
            .with_for_update(of=ClientGrant)
            .execution_options(populate_existing=True)
        )
    ).one_or_none()
    if used is None:
        return None
    token, family, person = used
    in_grace = token.used_at is not None and work.now - token.used_at <= GRACE
    if in_grace and await _take_back_successor(work, token.id):
        record(work, "token_refreshed", person.id, grant=str(family.id), again=True)
        return Granted(await _next_token(work, family.id, token.id), person.id, family.id)
    family.revoked_at = work.now
    record(work, "token_reused", person.id, grant=str(family.id))
    await notices.client_cut_off(work, person, client=family.client)
    return None


async def _take_back_successor(work: Work, token_id: UUID) -> bool:
    """End the token's newest successor if nobody has used it."""
    newest = (
        select(RefreshToken.id)
        .where(RefreshToken.follows_id == token_id)
        .order_by(RefreshToken.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    taken = await work.session.execute(
        update(RefreshToken)
        .where(RefreshToken.id == newest, RefreshToken.used_at.is_(None))
        .values(used_at=work.now)
        .returning(RefreshToken.id)
    )
    return taken.one_or_none() is not None


async def revoke(work: Work, *, grant_id: UUID) -> None:
    """Cut off one of the actor's own clients. Raises NotFound when it is not theirs."""
    if not await _revoke(
        work, ClientGrant.id == grant_id, ClientGrant.person_id == work.actor.person_id
    ):
        raise NotFound("client")


async def revoke_shown(work: Work, refresh_token: str) -> None:
    """Cut off the client whose token this is, as RFC 7009 asks; an unknown token is no error."""
    family = select(RefreshToken.grant_id).where(
        RefreshToken.secret_digest == digest_of(refresh_token)
    )
    await _revoke(work, ClientGrant.id.in_(family))


async def revoke_all(work: Work, *, person_id: UUID) -> int:
    """Cut off all clients of a person; how many they were."""
    return await _revoke(work, ClientGrant.person_id == person_id)


async def list_grants(session: AsyncSession, actor: Actor, now: datetime) -> tuple[GrantSeen, ...]:
    """The actor's own clients that still stand, newest first."""
    used_at = (
        select(RefreshToken.used_at)
        .where(RefreshToken.grant_id == ClientGrant.id)
        .order_by(RefreshToken.used_at.desc().nulls_last())
        .limit(1)
        .scalar_subquery()
    )
    rows = await session.execute(
        select(
            ClientGrant.id,
            ClientGrant.client,
            ClientGrant.created_at,
            used_at.label("used_at"),
            ClientGrant.expires_at,
        )
        .where(
            ClientGrant.person_id == actor.person_id,
            ClientGrant.revoked_at.is_(None),
            ClientGrant.expires_at > now,
        )
        .order_by(ClientGrant.id.desc())
    )
    return tuple(
        GrantSeen(row.id, row.client, row.created_at, row.used_at, row.expires_at) for row in rows
    )


async def _revoke(work: Work, *which: ColumnElement[bool]) -> int:
    revoked = (
        await work.session.execute(
            update(ClientGrant)
            .where(ClientGrant.revoked_at.is_(None), *which)
            .values(revoked_at=work.now)
            .returning(ClientGrant.id, ClientGrant.person_id)
        )
    ).all()
    for row in revoked:
        record(work, "client_revoked", row.person_id, grant=str(row.id))
    return len(revoked)


async def _next_token(work: Work, grant_id: UUID, follows_id: UUID | None) -> str:
    secret = new_secret()
    await work.session.execute(
        insert(RefreshToken).values(
            id=ids.new_id(),
            grant_id=grant_id,
            secret_digest=digest_of(secret),
            created_at=work.now,
            follows_id=follows_id,
        )
    )
    return secret


def _grant_stands(now: datetime) -> tuple[ColumnElement[bool], ...]:
    """The token's grant is in force, and its person may come in."""
    return (
        RefreshToken.grant_id == ClientGrant.id,
        ClientGrant.person_id == Person.id,
        ClientGrant.revoked_at.is_(None),
        ClientGrant.expires_at > now,
        Person.status == PersonStatus.ACTIVE,
    )
