"""Who may do what with comments, positions and answers, and when."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tryeza.comments.models import CommentState, Scope
from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.rules import ConsultationFacts, Phase, phase, require_open
from tryeza.documents import rules as document_rules
from tryeza.kernel.actor import Actor, Role, SeatRole
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told, invalid


class Part(StrEnum):
    """What a person is to one comment or consultation, beside the roles that hold everywhere."""

    ASKED = "asked"  # belongs to the consultation's audience
    AUTHOR = "author"
    REPRESENTATIVE = "representative"  # of the organisation for which it was said
    LEAD = "lead"  # of that organisation


class Act(StrEnum):
    """What can be done with comments, positions and answers."""

    ADD = "add"
    ADD_FOR_ORGANISATION = "add_for_organisation"
    DISCUSS_INSIDE = "discuss_inside"
    EDIT = "edit"
    WITHDRAW = "withdraw"
    ENDORSE = "endorse"
    CAPTURE = "capture"
    BRING_RETURN = "bring_return"
    MODERATE = "moderate"
    COLLATE = "collate"
    SUBMIT_POSITION = "submit_position"
    CONFIRM_PLACE = "confirm_place"
    RECOMMEND = "recommend"
    DECIDE = "decide"
    PUBLISH_ANSWERS = "publish_answers"
    SEE_ALL = "see_all"


Holder = Role | document_rules.Part | Part

_RUNNERS: frozenset[Holder] = frozenset(
    {Role.SECRETARIAT, Role.COORDINATOR, Role.CO_LEAD, document_rules.Part.PROPOSER}
)
_LEAD: frozenset[Holder] = frozenset({Part.LEAD})

MAY: Mapping[Act, frozenset[Holder]] = {
    Act.ADD: frozenset({Part.ASKED}),
    Act.ADD_FOR_ORGANISATION: frozenset({Part.REPRESENTATIVE, Part.LEAD}),
    Act.DISCUSS_INSIDE: frozenset({Part.REPRESENTATIVE, Part.LEAD}),
    Act.EDIT: frozenset({Part.AUTHOR}),
    Act.WITHDRAW: frozenset({Part.AUTHOR, Part.LEAD}),
    Act.ENDORSE: frozenset({Part.REPRESENTATIVE, Part.LEAD}),
    Act.CAPTURE: _RUNNERS,
    Act.BRING_RETURN: _LEAD,
    Act.MODERATE: _RUNNERS,
    Act.COLLATE: _LEAD,
    Act.SUBMIT_POSITION: _LEAD,
    Act.CONFIRM_PLACE: _RUNNERS,
    Act.RECOMMEND: _RUNNERS,
    Act.DECIDE: _RUNNERS,
    Act.PUBLISH_ANSWERS: _RUNNERS,
    Act.SEE_ALL: _RUNNERS,
}

# Acts that the window binds; the closing moment is enforced inside the writing transaction.
WINDOWED = frozenset(
    {
        Act.ADD,
        Act.ADD_FOR_ORGANISATION,
        Act.DISCUSS_INSIDE,
        Act.EDIT,
        Act.WITHDRAW,
        Act.ENDORSE,
        Act.COLLATE,
        Act.SUBMIT_POSITION,
        Act.BRING_RETURN,
    }
)
# What the world reads as an organisation's own word: nobody registers a ministry and speaks as it.
_NEEDS_VERIFIED = frozenset(
    {
        Act.ADD_FOR_ORGANISATION,
        Act.ENDORSE,
        Act.COLLATE,
        Act.SUBMIT_POSITION,
        Act.BRING_RETURN,
    }
)
# What stands in an organisation's name is changed by who speaks for it now, and by nobody else:
# whoever wrote it may have left since, or the organisation may be suspended.
_IN_ITS_NAME = frozenset({Act.EDIT, Act.WITHDRAW})
# Speaking for an organisation is commenting, too: whoever is not asked for theirs does not do it.
_OF_THE_ASKED = frozenset(
    {
        Act.ADD_FOR_ORGANISATION,
        Act.DISCUSS_INSIDE,
        Act.ENDORSE,
        Act.COLLATE,
        Act.SUBMIT_POSITION,
        Act.BRING_RETURN,
    }
)
_BEGUN = frozenset({Phase.OPEN, Phase.CLOSED})
POSSIBLE: Mapping[Act, frozenset[Phase]] = {
    Act.CAPTURE: _BEGUN,
    Act.MODERATE: _BEGUN,
    Act.CONFIRM_PLACE: _BEGUN,
    Act.RECOMMEND: _BEGUN,
    Act.DECIDE: _BEGUN,
    Act.PUBLISH_ANSWERS: frozenset({Phase.CLOSED}),
}
# What ends when an organisation's position is submitted: that is its word, and all of it.
_UNTIL_SUBMITTED = frozenset(
    {Act.ADD_FOR_ORGANISATION, Act.BRING_RETURN, Act.COLLATE, Act.SUBMIT_POSITION}
)
_SPEAKING_SEATS = (SeatRole.MEMBER, SeatRole.CO_LEAD)


@dataclass(frozen=True, slots=True)
class CommentFacts:
    """What a rule needs to know of a comment, or of the organisation that an act is for."""

    author_id: UUID | None = None
    organisation_id: UUID | None = None
    scope: Scope = Scope.CONSULTATION
    state: CommentState = CommentState.STANDING
    is_reply: bool = False
    is_answered: bool = False  # and the answer is published
    # the organisation collects one position: only its lead speaks for it outside
    has_position: bool = False
    position_submitted: bool = False


def roles(
    actor: Actor, consultation: ConsultationFacts, comment: CommentFacts | None = None
) -> frozenset[Holder]:
    """What the actor is to this consultation, and to this comment or organisation in it."""
    held: set[Holder] = set(consultation_rules.roles(actor, consultation))
    if is_asked(actor, consultation):
        held.add(Part.ASKED)
    if comment is None or actor.is_public:
        return frozenset(held)
    if comment.author_id == actor.person_id:
        held.add(Part.AUTHOR)
    if comment.organisation_id and actor.speaks_for(comment.organisation_id):
        held.add(Part.REPRESENTATIVE)
        held.update({Part.LEAD} if actor.leads(comment.organisation_id) else ())
    return frozenset(held)


def is_asked(actor: Actor, consultation: ConsultationFacts) -> bool:
    """Whether the actor belongs to those whose comments are asked for. Observers are not."""
    if actor.is_public:
        return False
    if consultation.audience in document_rules.audiences_of(actor):
        return True
    group = consultation.document.group_id
    return group is not None and group in actor.groups(*_SPEAKING_SEATS)


def refusal(
    actor: Actor,
    act: Act,
    consultation: ConsultationFacts,
    now: datetime,
    comment: CommentFacts | None = None,
) -> Told | None:
    """Why the actor may not do this now, or None when they may.

    The window's own refusal is told like the others here; `require` raises it as Closed.
    """
    if act in _OF_THE_ASKED and (first := refusal(actor, Act.ADD, consultation, now)):
        return first
    held = roles(actor, consultation, comment)
    if not held & MAY[act]:
        return Told("kernel.sign_in_needed" if actor.is_public else _ONLY[act])
    if unheard := _organisation_refusal(actor, act, comment):
        return unheard
    at = phase(consultation, now)
    if act in WINDOWED and at is not Phase.OPEN:
        return Told(f"comments.{at.value}_for_comments")
    if at not in POSSIBLE.get(act, Phase):
        return Told(f"consultations.is_{at.value}")
    return _state_refusal(act, held, comment) if comment else None


def require(
    actor: Actor,
    act: Act,
    consultation: ConsultationFacts,
    now: datetime,
    comment: CommentFacts | None = None,
) -> None:
    """Raise SignInNeeded, Forbidden or Closed when the actor may not do this now."""
    if act in _OF_THE_ASKED:
        require(actor, Act.ADD, consultation, now)
    reason = refusal(actor, act, consultation, now, comment)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    if act in WINDOWED and roles(actor, consultation, comment) & MAY[act]:
        require_open(consultation, now)
    raise Forbidden(act, (reason,))


def act_of_bringing(actor: Actor, consultation: ConsultationFacts) -> Act:
    """Bringing a file that came back is capturing it, for all but who runs the consultation."""
    runs = roles(actor, consultation) & MAY[Act.CAPTURE]
    return Act.CAPTURE if runs else Act.BRING_RETURN


def require_received_in_time(
    facts: ConsultationFacts, received_at: datetime, now: datetime
) -> None:
    """Raise Invalid for what was not received within the window, or is yet to come."""
    opens, closes = facts.opens_at, facts.closes_at
    if received_at > now:
        raise invalid("receivedAt", "comments.received_in_the_future")
    if opens is None or closes is None or not opens <= received_at <= closes:
        raise invalid("receivedAt", "comments.received_outside_the_window")


def may_answer(actor: Actor, comments: Collection[CommentFacts]) -> Told | None:
    """Why the actor may not answer these: nobody answers their own or their organisation's.

    What was withdrawn or hidden since keeps nobody from answering what stands beside it.
    """
    own = actor.organisations()
    for comment in comments:
        if comment.author_id == actor.person_id or comment.organisation_id in own:
            return Told("comments.answers_own_comment")
    states = {comment.state for comment in comments}
    if states and CommentState.STANDING not in states:
        return Told(f"comments.is_{min(states).value}")
    return None


def answerable(comment: CommentFacts) -> Told | None:
    """Why there is nothing to be answered, or not any more; who may answer it apart."""
    if comment.scope is not Scope.CONSULTATION or comment.is_reply:
        return Told("comments.not_to_be_answered")
    if comment.is_answered:
        return Told("comments.answer_is_published")
    return None


def may_decide(actor: Actor, recommended_by_id: UUID, *, separately: bool) -> Told | None:
    """Why the actor may not decide what this person recommended."""
    if separately and recommended_by_id == actor.person_id:
        return Told("comments.decided_by_another")
    return None


def may_moderate(comment: CommentFacts, *, hides: bool) -> Told | None:
    """Why a comment cannot be hidden, or shown again, as it stands."""
    before = CommentState.STANDING if hides else CommentState.HIDDEN
    return None if comment.state is before else Told(f"comments.is_{comment.state.value}")


def _organisation_refusal(actor: Actor, act: Act, comment: CommentFacts | None) -> Told | None:
    """Why the actor may not do this in the name of the organisation that it is for."""
    organisation_id = comment.organisation_id if comment else None
    mandate = actor.mandate_for(organisation_id) if organisation_id else None
    if act in _IN_ITS_NAME and organisation_id is not None and mandate is None:
        return Told("comments.no_longer_represents")
    if not _needs_verified(act, comment) or (mandate is not None and mandate.verified):
        return None
    suspended = mandate is not None and mandate.suspended
    return Told(f"comments.organisation_{'suspended' if suspended else 'not_verified'}")


def _needs_verified(act: Act, comment: CommentFacts | None) -> bool:
    if act not in _IN_ITS_NAME:
        return act in _NEEDS_VERIFIED
    if comment is None or comment.organisation_id is None:
        return False
    return comment.scope is Scope.CONSULTATION


def _state_refusal(act: Act, held: frozenset[Holder], comment: CommentFacts) -> Told | None:
    if act in (Act.EDIT, Act.WITHDRAW, Act.ENDORSE) and comment.state is not CommentState.STANDING:
        return Told(f"comments.is_{comment.state.value}")
    if act in (Act.EDIT, Act.WITHDRAW) and comment.is_answered:
        return Told("comments.is_answered")
    if act in _UNTIL_SUBMITTED and comment.position_submitted:
        return Told("comments.position_is_submitted")
    if act is Act.ADD_FOR_ORGANISATION and comment.has_position and Part.LEAD not in held:
        return Told("comments.organisation_speaks_by_its_lead")
    if act in (Act.EDIT, Act.WITHDRAW) and comment.position_submitted and Part.LEAD not in held:
        return Told("comments.position_is_submitted")
    return None


_ONLY: Mapping[Act, str] = {
    Act.ADD: "comments.not_asked",
    Act.ADD_FOR_ORGANISATION: "comments.only_representatives",
    Act.DISCUSS_INSIDE: "comments.only_representatives",
    Act.EDIT: "comments.only_the_author",
    Act.WITHDRAW: "comments.only_the_author",
    Act.ENDORSE: "comments.only_representatives",
    Act.COLLATE: "comments.only_the_lead",
    Act.SUBMIT_POSITION: "comments.only_the_lead",
    Act.BRING_RETURN: "comments.only_the_lead",
    **{act: "consultations.only_those_who_run_it" for act, who in MAY.items() if who == _RUNNERS},
}
