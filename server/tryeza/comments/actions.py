"""What people do with comments: add, edit, withdraw, endorse, capture, hide and show them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Insert,
    ScalarSelect,
    Update,
    delete,
    func,
    insert,
    null,
    or_,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert as insert_or_other

from tryeza.comments import queries, rules
from tryeza.comments.meaning import to_be_looked_at
from tryeza.comments.models import (
    Channel,
    Comment,
    CommentRevision,
    CommentState,
    Endorsement,
    KeptDraft,
    Moderation,
    Publicity,
    Scope,
)
from tryeza.comments.placing import Place
from tryeza.comments.rules import Act, CommentFacts
from tryeza.comments.saying import SAID, Said, speaker_of, words_digest, words_of
from tryeza.comments.writing import ground_of, record, write
from tryeza.consultations import queries as consultation_queries
from tryeza.kernel import ids
from tryeza.kernel.constraints import told
from tryeza.kernel.errors import Conflict, NotFound, invalid
from tryeza.kernel.journal import stream_of
from tryeza.kernel.text import clean
from tryeza.kernel.work import Work

LONGEST_REASON = 5_000


@dataclass(frozen=True, slots=True)
class Source:
    """By which way a captured comment came, when, and whose it is."""

    channel: Channel
    received_at: datetime
    speaker_name: str | None = None
    organisation_id: UUID | None = None


async def add(
    work: Work,
    *,
    consultation_id: UUID,
    said: Said,
    place: Place | None = None,
    parent_id: UUID | None = None,
    for_organisation_id: UUID | None = None,
    scope: Scope = Scope.CONSULTATION,
    publicity: Publicity = Publicity.NAMED,
) -> Comment:
    """Add a comment, for oneself or for an organisation, or inside an organisation.

    Raises Closed outside the window, which the writing transaction holds still.
    """
    ground = await ground_of(work, consultation_id, place, parent_id, for_organisation_id)
    act = _act_of_adding(for_organisation_id, scope)
    about = CommentFacts(
        organisation_id=for_organisation_id,
        has_position=ground.position_id is not None,
        position_submitted=ground.position_submitted,
    )
    rules.require(work.actor, act, ground.facts, work.now, about)
    return await write(
        work,
        ground,
        said,
        {
            "author_id": work.actor.person_id,
            "organisation_id": for_organisation_id,
            "channel": Channel.WEB,
            "received_at": work.now,
            "scope": scope,
            "publicity": publicity,
        },
    )


async def capture(
    work: Work,
    *,
    consultation_id: UUID,
    said: Said,
    source: Source,
    place: Place | None = None,
    publicity: Publicity = Publicity.NAMED,
) -> Comment:
    """Enter a comment that came by mail, at a meeting or on paper, for the one who made it.

    It must have been received within the window; whoever enters it is named as transcriber.
    """
    ground = await ground_of(work, consultation_id, place, None, source.organisation_id)
    rules.require(work.actor, Act.CAPTURE, ground.facts, work.now)
    rules.require_received_in_time(ground.facts, source.received_at, work.now)
    if source.channel is Channel.WEB:
        raise invalid("channel", "comments.web_is_not_captured")
    speaker = speaker_of(source.speaker_name)
    if speaker is None and source.organisation_id is None:
        raise invalid("speakerName", "comments.nobody_said_it")
    return await write(
        work,
        ground,
        said,
        {
            "author_id": None,
            "speaker_name": speaker,
            "organisation_id": source.organisation_id,
            "channel": source.channel,
            "transcribed_by_id": work.actor.person_id,
            "received_at": source.received_at,
            "scope": Scope.CONSULTATION,
            "publicity": publicity,
        },
    )


async def edit(work: Work, *, comment_id: UUID, revision: int, said: Said) -> Comment:
    """Change one's own comment while the window is open; what it said before is kept.

    Words that are changed are no longer endorsed, and whoever answered them looks again. The
    same words are no other revision.
    """
    comment, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.EDIT, on, work.now, facts)
    _require_revision(comment, revision)
    words = words_of(said)
    if all(getattr(comment, name) == words[name] for name in SAID):
        return await _in_language(work, comment, words)
    kept = insert(CommentRevision).values(
        comment_id=comment.id,
        revision=comment.revision,
        written_at=comment.edited_at or comment.created_at,
        **{name: getattr(comment, name) for name in SAID},
    )
    words = {**words, "edited_at": work.now, "revision": comment.revision + 1}
    beside = (kept, to_be_looked_at(comment.id))
    with told({"pk_comment_revision": _changed_meanwhile(comment, revision + 1)}):
        ended = await _change(work, comment, words, *beside, tells=_endorsers(comment))
    record(
        work,
        "comment_edited",
        comment,
        revision=comment.revision,
        words=words_digest(comment),
        endorsements_ended=sorted(map(str, ended or ())),
    )
    return comment


async def withdraw(work: Work, *, comment_id: UUID) -> Comment:
    """Withdraw a comment of one's own (or, for a lead, of the organisation) while it is open."""
    comment, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.WITHDRAW, on, work.now, facts)
    await _change(work, comment, {"state": CommentState.WITHDRAWN}, tells=null())
    record(work, "comment_withdrawn", comment)
    return comment


async def endorse(
    work: Work, *, comment_id: UUID, for_organisation_id: UUID, revision: int | None = None
) -> Comment:
    """Say that an organisation supports another's comment; saying it twice changes nothing.

    `revision` is the one that was read. Raises Conflict when the comment says something else.
    """
    comment = await _endorsable(work, comment_id, for_organisation_id)
    if revision is not None:
        _require_revision(comment, revision)
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


async def hide(work: Work, *, comment_id: UUID, reason: str) -> Comment:
    """Hide a comment that breaks the rules of the house, for a reason that its author reads."""
    return await _moderate(work, comment_id, reason, hides=True)


async def show_again(work: Work, *, comment_id: UUID, reason: str) -> Comment:
    """Show a hidden comment again."""
    return await _moderate(work, comment_id, reason, hides=False)


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


def _act_of_adding(for_organisation_id: UUID | None, scope: Scope) -> Act:
    if scope is Scope.ORGANISATION:
        if for_organisation_id is None:
            raise invalid("forOrganisationId", "comments.inside_which_organisation")
        return Act.DISCUSS_INSIDE
    return Act.ADD if for_organisation_id is None else Act.ADD_FOR_ORGANISATION


def _require_revision(comment: Comment, revision: int) -> None:
    if comment.revision != revision:
        raise _changed_meanwhile(comment, comment.revision)


def _changed_meanwhile(comment: Comment, stands: int) -> Conflict:
    return Conflict("comments.changed_meanwhile", subject_id=comment.id, current_revision=stands)


async def _endorsable(work: Work, comment_id: UUID, organisation_id: UUID) -> Comment:
    comment, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id, held_still=True
    )
    on = consultation_queries.facts_of(consultation, document)
    for_whom = CommentFacts(organisation_id=organisation_id, state=facts.state)
    rules.require(work.actor, Act.ENDORSE, on, work.now, for_whom)
    return comment


async def _moderate(work: Work, comment_id: UUID, reason: str, *, hides: bool) -> Comment:
    comment, consultation, document, facts = await queries.comment_for(
        work.session, work.actor, comment_id
    )
    on = consultation_queries.facts_of(consultation, document)
    rules.require(work.actor, Act.MODERATE, on, work.now)
    reason_against = rules.may_moderate(facts, hides=hides)
    if reason_against is not None:
        raise invalid("commentId", reason_against.code)
    why = clean(reason, path="reason", longest=LONGEST_REASON)
    noted = insert(Moderation).values(
        id=ids.new_id(),
        comment_id=comment.id,
        hides=hides,
        reason=why,
        moderated_by_id=work.actor.person_id,
        moderated_at=work.now,
    )
    after = CommentState.HIDDEN if hides else CommentState.STANDING
    await _change(work, comment, {"state": after}, noted)
    record(work, "comment_hidden" if hides else "comment_shown", comment)
    return comment


def _stands(comment: Comment) -> Sequence[ColumnElement[bool]]:
    """Endorsements of a comment as it was read."""
    since = comment.edited_at or comment.created_at
    of_now = or_(
        Endorsement.revision == comment.revision,
        Endorsement.revision.is_(None) & (Endorsement.endorsed_at >= since),
    )
    return (Endorsement.comment_id == comment.id, of_now)


def _endorsers(comment: Comment) -> ScalarSelect[Any]:
    """The organisations that endorse it as it was read; None for nobody."""
    return (
        select(func.array_agg(Endorsement.organisation_id))
        .where(*_stands(comment))
        .scalar_subquery()
    )


async def _in_language(work: Work, comment: Comment, words: Mapping[str, object]) -> Comment:
    """The same words, said to be in another language."""
    if comment.language != words["language"]:
        await _change(work, comment, {"language": words["language"]}, tells=null())
        record(
            work, "comment_edited", comment, revision=comment.revision, words=words_digest(comment)
        )
    return comment


async def _change(
    work: Work,
    comment: Comment,
    values: Mapping[str, object],
    *beside: Insert | Update,
    tells: ColumnElement[Any] | None = None,
) -> Any:
    """Change a comment, and write other rows beside it in the same statement.

    Of an author's own change, which an answer that is published forbids, `tells` is told. Raises
    Conflict when somebody changed or answered it since it was read.
    """
    as_read = [Comment.state == comment.state, Comment.revision == comment.revision]
    if tells is not None:
        as_read.append(~queries.is_answered())
    statement = update(Comment).where(Comment.id == comment.id, *as_read).values(values)
    for number, other in enumerate(beside):
        statement = statement.add_cte(other.cte(f"beside_{number}"))
    changed = await work.session.execute(
        statement.returning(Comment, null() if tells is None else tells).execution_options(
            synchronize_session=False, populate_existing=True
        )
    )
    row = changed.one_or_none()
    if row is None:
        raise _changed_meanwhile(comment, comment.revision)
    return row[1]
