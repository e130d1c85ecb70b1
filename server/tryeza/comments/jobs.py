"""What comments do after the commit of others: a version that is published takes them along."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.comments.carrying import carry
from tryeza.comments.ended_support import tell_of_ended
from tryeza.comments.models import KeptDraft
from tryeza.kernel import jobs
from tryeza.kernel.jobs import Handler
from tryeza.kernel.outbox import Happened
from tryeza.kernel.work import joined
from tryeza.people.leaving import is_erasure

READER = "comments"
_CARRY = "comments.carry"


async def on_event(session: AsyncSession, event: Happened) -> None:
    """This room's reader of the outbox: a published version has its comments carried along.

    What an erased person never sent is nobody's record, and goes. Who endorsed a comment that says
    something else now is told.
    """
    if is_erasure(event):
        await _forget_drafts(session, event.subject_id)
    if event.kind == "comments.comment_edited":
        await _tell_endorsers(session, event)
    if event.kind == "documents.version_published":
        payload = {"version": str(event.subject_id), "at": event.at.isoformat()}
        await jobs.enqueue(session, _CARRY, payload, due_at=event.at)


async def _tell_endorsers(session: AsyncSession, event: Happened) -> None:
    revision = event.facts["revision"]
    if isinstance(revision, int) and "endorsements_ended" in event.facts:
        async with joined(session, now=event.at) as work:
            await tell_of_ended(work, comment_id=event.subject_id, revision=revision)


async def _forget_drafts(session: AsyncSession, person_id: UUID) -> None:
    await session.execute(delete(KeptDraft).where(KeptDraft.person_id == person_id))


async def _carry_along(session: AsyncSession, payload: Mapping[str, Any]) -> None:
    async with joined(session, now=datetime.fromisoformat(payload["at"])) as work:
        await carry(work, version_id=UUID(payload["version"]))


HANDLERS: Mapping[str, Handler] = {_CARRY: _carry_along}
