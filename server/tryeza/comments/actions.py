"""What people do with comments: add, edit, withdraw, capture, hide and show them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import (
    insert,
    null,
)

from tryeza.comments import queries, rules
from tryeza.comments.changing import change, changed_meanwhile, require_revision
from tryeza.comments.endorsing import endorsers
from tryeza.comments.meaning import to_be_looked_at
from tryeza.comments.models import (
    Channel,
    Comment,
    CommentRevision,
    CommentState,
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
from tryeza.kernel.errors import invalid
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
    require_revision(comment, revision)
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
    with told({"pk_comment_revision": changed_meanwhile(comment, revision + 1)}):
        ended = await change(work, comment, words, *beside, tells=endorsers(comment))
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
    await change(work, comment, {"state": CommentState.WITHDRAWN}, tells=null())
    record(work, "comment_withdrawn", comment)
    return comment


async def hide(work: Work, *, comment_id: UUID, reason: str) -> Comment:
    """Hide a comment that breaks the rules of the house, for a reason that its author reads."""
    return await _moderate(work, comment_id, reason, hides=True)


async def show_again(work: Work, *, comment_id: UUID, reason: str) -> Comment:
    """Show a hidden comment again."""
    return await _moderate(work, comment_id, reason, hides=False)


def _act_of_adding(for_organisation_id: UUID | None, scope: Scope) -> Act:
    if scope is Scope.ORGANISATION:
        if for_organisation_id is None:
            raise invalid("forOrganisationId", "comments.inside_which_organisation")
        return Act.DISCUSS_INSIDE
    return Act.ADD if for_organisation_id is None else Act.ADD_FOR_ORGANISATION


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
    await change(work, comment, {"state": after}, noted)
    record(work, "comment_hidden" if hides else "comment_shown", comment)
    return comment


async def _in_language(work: Work, comment: Comment, words: Mapping[str, object]) -> Comment:
    """The same words, said to be in another language."""
    if comment.language != words["language"]:
        await change(work, comment, {"language": words["language"]}, tells=null())
        record(
            work, "comment_edited", comment, revision=comment.revision, words=words_digest(comment)
        )
    return comment
