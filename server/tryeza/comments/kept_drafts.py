"""Words that could not be taken, kept for the person who wrote them."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import delete

from tryeza.comments.models import KeptDraft
from tryeza.kernel import ids
from tryeza.kernel.errors import NotFound
from tryeza.kernel.journal import stream_of
from tryeza.kernel.work import Work


async def keep_draft(
    work: Work, *, consultation_id: UUID, content: Mapping[str, Any], reason: str
) -> KeptDraft:
    """Keep words that could not be taken, for the person who wrote them and nobody else."""
    if work.actor.person_id is None:
        raise NotFound("consultation")
    draft = KeptDraft(
        id=ids.new_id(),
        person_id=work.actor.person_id,
        consultation_id=consultation_id,
        content=dict(content),
        reason=reason,
        kept_at=work.now,
    )
    work.session.add(draft)
    await work.session.flush()
    work.record(
        "comments.draft_kept",
        stream=stream_of("person", work.actor.person_id),
        subject_id=draft.id,
        consultation=str(consultation_id),
        reason=reason,
    )
    return draft


async def discard_draft(work: Work, *, draft_id: UUID) -> None:
    """Throw a kept draft of one's own away."""
    gone = await work.session.execute(
        delete(KeptDraft)
        .where(KeptDraft.id == draft_id, KeptDraft.person_id == work.actor.person_id)
        .returning(KeptDraft.person_id)
    )
    person_id = gone.scalar_one_or_none()
    if person_id is None:
        raise NotFound("draft")
    work.record(
        "comments.draft_discarded", stream=stream_of("person", person_id), subject_id=draft_id
    )
