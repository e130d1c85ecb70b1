"""Work of this room that is done after the commit: mails with links, and tidying up."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from tryeza.kernel.catalogue import Language
from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Sessions
from tryeza.kernel.jobs import Handler
from tryeza.kernel.work import Work, attempt, begin
from tryeza.people import asking, links, mails
from tryeza.people.credentials import SESSION_IDLE
from tryeza.people.events import record
from tryeza.people.models import (
    ClientGrant,
    LinkPurpose,
    Pace,
    PendingSignIn,
    Person,
    PersonStatus,
    SignInLink,
    WebSession,
)
from tryeza.people.opaque import digest_of, new_secret

LINK_PAGE = "/auth/link"
UNCONFIRMED_KEPT = timedelta(days=30)
# Kept that long after their end, so that what happened can still be looked into.
ENDED_KEPT = timedelta(days=30)
_HOUR = 3_600.0


def handlers(deliver: Handler, *, public_url: str, clock: Clock) -> Mapping[str, Handler]:
    """The room's job handlers; `deliver` sends a mail (`mail.deliver_through(mailbox)`)."""

    async def send_link(session: AsyncSession, payload: Mapping[str, Any]) -> None:
        letter = await _letter_with_link(session, UUID(payload["link_id"]), public_url)
        if letter is not None:
            await deliver(session, letter)

    async def answer_asked(session: AsyncSession, payload: Mapping[str, Any]) -> None:
        work = Work(session=session, now=clock())
        async with attempt(work):
            await asking.answer(work, payload)

    return {links.JOB: send_link, asking.JOB: answer_asked}


async def _letter_with_link(
    session: AsyncSession, link_id: UUID, public_url: str
) -> Mapping[str, Any] | None:
    """The letter with a secret made now; None when the link was replaced or used meanwhile.

    The secret stands in the address's fragment, which browsers send to no server: it lies in no
    log, and a mail scanner that opens the page uses nothing up.
    """
    inviter = aliased(Person)
    row = (
        await session.execute(
            select(SignInLink, Person.name, Person.language, inviter.name.label("inviter"))
            .join(Person, Person.id == SignInLink.person_id)
            .outerjoin(inviter, inviter.id == SignInLink.invited_by_id)
            .where(SignInLink.id == link_id, SignInLink.used_at.is_(None))
            .with_for_update(of=SignInLink)
        )
    ).one_or_none()
    if row is None:
        return None
    link, secret, language = row.SignInLink, new_secret(), Language(row.language)
    link.secret_digest = digest_of(secret)
    signed = link.purpose is LinkPurpose.INVITATION and row.inviter is not None
    letter = mails.write(
        "invitation_signed" if signed else link.purpose,
        language,
        {"inviter": row.inviter} if signed else {},
        name=None if link.purpose is LinkPurpose.CONFIRM_EMAIL else row.name,
        address=f"{public_url}{LINK_PAGE}#{secret}",
        valid_for=links.LIFE[link.purpose],
    )
    return {
        "to": link.email,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "language": language.value,
    }


async def keep_tidy(sessions: Sessions, clock: Clock) -> None:
    """Tidy up every hour, until cancelled; several processes that do so do not disturb."""
    while True:
        async with begin(sessions, now=clock()) as work:
            await tidy(work)
        await asyncio.sleep(_HOUR)


async def tidy(work: Work) -> None:
    """Forget what has run out: links, sessions, grants, paces, accounts never confirmed."""
    long_ago = work.now - ENDED_KEPT
    for rule in (
        delete(SignInLink).where(SignInLink.expires_at < long_ago),
        delete(WebSession).where(WebSession.expires_at < work.now),
        delete(WebSession).where(WebSession.seen_at < work.now - SESSION_IDLE),
        delete(ClientGrant).where(ClientGrant.expires_at < long_ago),
        delete(ClientGrant).where(ClientGrant.revoked_at < long_ago),
        delete(PendingSignIn).where(PendingSignIn.expires_at < work.now),
        delete(Pace).where(Pace.paid_until < work.now),
    ):
        await work.session.execute(rule)
    await _forget_unconfirmed(work, work.now - UNCONFIRMED_KEPT)


async def _forget_unconfirmed(work: Work, before: datetime) -> None:
    """Whoever registered and never confirmed the address may not have been its owner."""
    unconfirmed = select(Person.id).where(
        Person.status == PersonStatus.REGISTERED, Person.created_at < before
    )
    await work.session.execute(delete(SignInLink).where(SignInLink.person_id.in_(unconfirmed)))
    forgotten = await work.session.scalars(
        delete(Person)
        .where(Person.status == PersonStatus.REGISTERED, Person.created_at < before)
        .returning(Person.id)
    )
    for person_id in forgotten:
        record(work, "registration_forgotten", person_id)
