"""What this room keeps of a person, for the file of their data that they take out.

All that they wrote in their own words, also what is internal, withdrawn or was never sent; of
what others wrote, only that they dealt with it.
"""

from tryeza.comments.models import (
    Answer,
    Comment,
    CommentRevision,
    EarlierAnswer,
    Endorsement,
    KeptDraft,
    Moderation,
    OrganisationPosition,
    PlacedAnchor,
    Projection,
    WordReturn,
)
from tryeza.people.data_out import Listed, Lists

_ANSWER = (Answer.id, Answer.consultation_id, Answer.outcome, Answer.reason, Answer.language)

LISTS: Lists = {
    "written": Listed(
        Comment.author_id,
        (
            Comment.id,
            Comment.number,
            Comment.consultation_id,
            Comment.version_id,
            Comment.parent_id,
            Comment.kind,
            Comment.text,
            Comment.proposed_wording,
            Comment.language,
            Comment.organisation_id,
            Comment.channel,
            Comment.scope,
            Comment.publicity,
            Comment.state,
            Comment.position_id,
            Comment.copied_from_id,
            Comment.received_at,
            Comment.created_at,
            Comment.edited_at,
        ),
    ),
    "places": Listed(
        Comment.author_id,
        (
            PlacedAnchor.comment_id,
            PlacedAnchor.paragraph_version_id,
            PlacedAnchor.label,
            PlacedAnchor.path,
            PlacedAnchor.quote,
        ),
        PlacedAnchor.comment_id == Comment.id,
    ),
    "revisions": Listed(
        Comment.author_id,
        (
            CommentRevision.comment_id,
            CommentRevision.revision,
            CommentRevision.kind,
            CommentRevision.text,
            CommentRevision.proposed_wording,
            CommentRevision.written_at,
        ),
        CommentRevision.comment_id == Comment.id,
    ),
    # why a comment of theirs was hidden; by whom is the moderator's own part
    "moderations_met": Listed(
        Comment.author_id,
        (Moderation.comment_id, Moderation.hides, Moderation.reason, Moderation.moderated_at),
        Moderation.comment_id == Comment.id,
    ),
    "drafts_kept": Listed(
        KeptDraft.person_id,
        (
            KeptDraft.id,
            KeptDraft.consultation_id,
            KeptDraft.content,
            KeptDraft.reason,
            KeptDraft.kept_at,
        ),
    ),
    "transcribed": Listed(
        Comment.transcribed_by_id,
        (Comment.id, Comment.number, Comment.channel, Comment.received_at, Comment.created_at),
    ),
    "returns_read": Listed(
        WordReturn.read_by_id,
        (WordReturn.id, WordReturn.consultation_id, WordReturn.received_at, WordReturn.read_at),
    ),
    "returns_confirmed": Listed(
        WordReturn.confirmed_by_id,
        (WordReturn.id, WordReturn.consultation_id, WordReturn.confirmed_at),
    ),
    "endorsed": Listed(
        Endorsement.endorsed_by_id,
        (Endorsement.comment_id, Endorsement.organisation_id, Endorsement.endorsed_at),
    ),
    "positions_submitted": Listed(
        OrganisationPosition.submitted_by_id,
        (
            OrganisationPosition.id,
            OrganisationPosition.consultation_id,
            OrganisationPosition.organisation_id,
            OrganisationPosition.submitted_at,
        ),
    ),
    "moderated": Listed(
        Moderation.moderated_by_id,
        (
            Moderation.id,
            Moderation.comment_id,
            Moderation.hides,
            Moderation.reason,
            Moderation.moderated_at,
        ),
    ),
    "answers_recommended": Listed(Answer.recommended_by_id, (*_ANSWER, Answer.recommended_at)),
    "answers_replaced": Listed(
        EarlierAnswer.recommended_by_id,
        (
            EarlierAnswer.answer_id,
            EarlierAnswer.outcome,
            EarlierAnswer.reason,
            EarlierAnswer.language,
            EarlierAnswer.recommended_at,
            EarlierAnswer.replaced_at,
        ),
    ),
    "answers_decided": Listed(Answer.decided_by_id, (*_ANSWER, Answer.decided_at)),
    "places_confirmed": Listed(
        Projection.confirmed_by_id,
        (Projection.id, Projection.comment_id, Projection.version_id, Projection.confirmed_at),
    ),
}
