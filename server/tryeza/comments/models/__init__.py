"""Comments, where they stand, answers to them, and Word files that came back: the tables."""

from tryeza.comments.models.answers import (
    Answer,
    AnsweredComment,
    EarlierAnswer,
    ReflectedParagraph,
)
from tryeza.comments.models.comments import (
    Comment,
    CommentRevision,
    Endorsement,
    KeptDraft,
    Moderation,
    OrganisationPosition,
)
from tryeza.comments.models.places import PlacedAnchor, Projection
from tryeza.comments.models.returns import FindKind, ReturnFind, WordReturn
from tryeza.comments.models.vocabulary import Channel, CommentKind, CommentState, Publicity, Scope

__all__ = [
    "Answer",
    "AnsweredComment",
    "Channel",
    "Comment",
    "CommentKind",
    "CommentRevision",
    "CommentState",
    "EarlierAnswer",
    "Endorsement",
    "FindKind",
    "KeptDraft",
    "Moderation",
    "OrganisationPosition",
    "PlacedAnchor",
    "Projection",
    "Publicity",
    "ReflectedParagraph",
    "ReturnFind",
    "Scope",
    "WordReturn",
]
