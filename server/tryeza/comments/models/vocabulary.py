"""The closed vocabularies of comments."""

from enum import StrEnum


class CommentKind(StrEnum):
    """What the comment does."""

    REMARK = "remark"
    QUESTION = "question"
    SUPPORT = "support"
    OBJECTION = "objection"
    SUGGESTION = "suggestion"


class Channel(StrEnum):
    """By which way a comment came."""

    WEB = "web"
    EMAIL = "email"
    MEETING = "meeting"
    PAPER = "paper"
    WORD = "word"


class Scope(StrEnum):
    """Among whom a comment is exchanged: in the consultation, or inside one organisation."""

    CONSULTATION = "consultation"
    ORGANISATION = "organisation"


class Publicity(StrEnum):
    """How the author chose to be shown, before sending."""

    NAMED = "named"
    ORGANISATION_ONLY = "organisation_only"
    NOT_PUBLIC = "not_public"


class CommentState(StrEnum):
    """Whether a comment stands."""

    STANDING = "standing"
    WITHDRAWN = "withdrawn"
    HIDDEN = "hidden"
