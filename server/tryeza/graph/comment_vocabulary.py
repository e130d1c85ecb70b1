"""The closed vocabularies of comments and answers, published; import them from here."""

from enum import StrEnum

from tryeza.comments.models import Channel, CommentKind, CommentState, Publicity, Scope
from tryeza.consultations.packs.shape import Outcome
from tryeza.graph.scalars import described

__all__ = ["AnswerState", "Channel", "CommentKind", "CommentState", "Outcome", "Publicity", "Scope"]


class AnswerState(StrEnum):
    """How far a comment's answer has come, as a person sees it."""

    UNANSWERED = "unanswered"
    RECOMMENDED = "recommended"
    DECIDED = "decided"
    PUBLISHED = "published"


described(
    AnswerState,
    "How far a comment's answer has come, as the viewer sees it.",
    {
        AnswerState.UNANSWERED: "There is none, or none to be seen yet.",
        AnswerState.RECOMMENDED: "It is recommended; somebody else decides it.",
        AnswerState.DECIDED: "It is decided and not published yet.",
        AnswerState.PUBLISHED: "It is published.",
    },
)

described(
    CommentKind,
    "What a comment does.",
    {
        CommentKind.REMARK: "It remarks on something.",
        CommentKind.QUESTION: "It asks something.",
        CommentKind.SUPPORT: "It supports the text.",
        CommentKind.OBJECTION: "It objects to the text.",
        CommentKind.SUGGESTION: "It suggests another wording.",
    },
)
described(
    Outcome,
    "What was decided about a comment.",
    {
        Outcome.ACCEPTED: "Accepted: the text was changed as asked.",
        Outcome.PARTIALLY_ACCEPTED: "Accepted in part.",
        Outcome.REJECTED: "Rejected, with a reason.",
        Outcome.NOTED: "Noted: nothing in the text had to change.",
        Outcome.OUT_OF_SCOPE: "Outside of what the consultation was about.",
    },
)
described(
    Channel,
    "By which way a comment came.",
    {
        Channel.WEB: "Written here.",
        Channel.EMAIL: "Sent by e-mail.",
        Channel.MEETING: "Said at a meeting.",
        Channel.PAPER: "Handed in on paper.",
        Channel.WORD: "Read out of a returned Word file.",
    },
)
described(
    Publicity,
    "How the author chose to be shown, before sending.",
    {
        Publicity.NAMED: "With their name, and the organisation's if they spoke for one.",
        Publicity.ORGANISATION_ONLY: "By the organisation alone.",
        Publicity.NOT_PUBLIC: "Not at all: those who run the consultation read it.",
    },
)
described(
    Scope,
    "Among whom a comment is exchanged.",
    {
        Scope.CONSULTATION: "Everybody who sees the consultation.",
        Scope.ORGANISATION: "The representatives of one organisation, and nobody else.",
    },
)
described(
    CommentState,
    "Whether a comment stands.",
    {
        CommentState.STANDING: "It stands.",
        CommentState.WITHDRAWN: "Its author withdrew it.",
        CommentState.HIDDEN: "It was hidden, for a reason its author was told.",
    },
)
