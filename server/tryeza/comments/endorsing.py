"""An organisation's support for another's comment: for the words that were read."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, delete, func, or_, select
from sqlalchemy.dialects.postgresql import insert as insert_or_other

from tryeza.comments import queries, rules
from tryeza.comments.changing import require_revision
from tryeza.comments.models import Comment, Endorsement
from tryeza.comments.rules import Act, CommentFacts
from tryeza.comments.writing import record
from tryeza.consultations import queries as consultation_queries
from tryeza.kernel.errors import invalid
from tryeza.kernel.work import Work


async def endorse(
    work: Work, *, comment_id: UUID, for_organisation_id: UUID, revision: int | None = None
) -> Comment:
    """Say that an organisation supports another's comment; saying it twice changes nothing.

    `revision` is the one that was read. Raises Conflict when the comment says something else.
    """
    comment = await _endorsable(work, comment_id, for_organisation_id)
    if revision is not None:
        require_revision(comment, revision)
    if comment.organisation_id == for_organisation_id:
        raise invalid("forOrganisationId", "comments.endorses_own_comment")
    said = {
        "endorsed_by_id": work.actor.person_id,
        "endorsed_at": work.now,
        "revision": comment.revision,
    }
    made = await work.session.execute(
        insert_or_other(Endorsement)
        .values(comment_id=comment_id, organisation_id=for_organisation_id, **said)
        .on_conflict_do_update(
            index_elements=[Endorsement.comment_id, Endorsement.organisation_id],
            set_=said,
            where=Endorsement.revision.is_distinct_from(comment.revision),
        )
        .returning(Endorsement.comment_id)
    )
    if made.first() is not None:
        by = str(for_organisation_id)
        record(work, "comment_endorsed", comment, by=by, revision=comment.revision)
    return comment


async def take_back_endorsement(
    work: Work, *, comment_id: UUID, for_organisation_id: UUID
) -> Comment:
    """Take an organisation's support of what it says now back while the window is open."""
    comment = await _endorsable(work, comment_id, for_organisation_id)
    gone = await work.session.execute(
        delete(Endorsement)
        .where(Endorsement.organisation_id == for_organisation_id, *_stands(comment))
        .returning(Endorsement.comment_id)
    )
    if gone.first() is not None:
        record(work, "endorsement_taken_back", comment, by=str(for_organisation_id))
    return comment


def _stands(comment: Comment) -> Sequence[ColumnElement[bool]]:
    """Endorsements of a comment as it was read."""
    since = comment.edited_at or comment.created_at
    of_now = or_(
        Endorsement.revision == comment.revision,
        Endorsement.revision.is_(None) & (Endorsement.endorsed_at >= since),
    )
    return (Endorsement.comment_id == comment.id, of_now)


def endorsers(comment: Comment) -> ScalarSelect[Any]:
    """The organisations that endorse it as it was read; None for nobody."""
    return (
        select(func.array_agg(Endorsement.organisation_id))
        .where(*_stands(comment))
        .scalar_subquery()
    )


async def _endorsable(work: Work, comment_id: UUID, organisation_id: UUID) -> Comment:
    comment, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id, held_still=True
    )
    on = consultation_queries.facts_of(consultation, document)
    for_whom = CommentFacts(organisation_id=organisation_id, state=facts.state)
    rules.require(work.actor, Act.ENDORSE, on, work.now, for_whom)
    return comment
