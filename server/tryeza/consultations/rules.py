"""Who may do what with a consultation, and when; and whether its window is open."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from tryeza.consultations.models import ConsultationState
from tryeza.documents import rules as document_rules
from tryeza.documents.models import Audience
from tryeza.documents.rules import DocumentFacts, Part
from tryeza.kernel.actor import Actor, Role
from tryeza.kernel.errors import Closed, Forbidden, SignInNeeded, Told


class Act(StrEnum):
    """What can be done with a consultation, or with what binds consultations."""

    PREPARE = "prepare"
    EDIT = "edit"
    APPOINT = "appoint"
    ADD_SUPPORTING = "add_supporting"
    REMOVE_SUPPORTING = "remove_supporting"
    OPEN = "open"
    EXTEND = "extend"
    WITHDRAW = "withdraw"
    SEE_PREPARED = "see_prepared"
    EXEMPT = "exempt"
    EDIT_PACK = "edit_pack"
    EDIT_CALENDAR = "edit_calendar"


_RUNNERS: frozenset[Role | Part] = frozenset(
    {Role.SECRETARIAT, Role.COORDINATOR, Role.CO_LEAD, Part.PROPOSER}
)
_SECRETARIAT: frozenset[Role | Part] = frozenset({Role.SECRETARIAT})

MAY: Mapping[Act, frozenset[Role | Part]] = {
    Act.PREPARE: _RUNNERS,
    Act.EDIT: _RUNNERS,
    Act.APPOINT: frozenset({Role.SECRETARIAT, Role.CO_LEAD, Part.PROPOSER}),
    Act.ADD_SUPPORTING: _RUNNERS,
    Act.REMOVE_SUPPORTING: _RUNNERS,
    Act.OPEN: _RUNNERS,
    Act.EXTEND: _RUNNERS,
    Act.WITHDRAW: _RUNNERS,
    Act.SEE_PREPARED: _RUNNERS,
    Act.EXEMPT: frozenset({Role.SECRETARIAT, Part.PROPOSER}),
    Act.EDIT_PACK: _SECRETARIAT,
    Act.EDIT_CALENDAR: _SECRETARIAT,
}


class Phase(StrEnum):
    """Where a consultation stands at a moment: its state, and the clock."""

    PREPARED = "prepared"
    ANNOUNCED = "announced"
    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


_RUNNING = frozenset({Phase.ANNOUNCED, Phase.OPEN})
POSSIBLE: Mapping[Act, frozenset[Phase]] = {
    Act.EDIT: frozenset({Phase.PREPARED}),
    Act.ADD_SUPPORTING: frozenset({Phase.PREPARED}) | _RUNNING,
    # people read the files of an open one before they commented: they stay
    Act.REMOVE_SUPPORTING: frozenset({Phase.PREPARED}),
    Act.OPEN: frozenset({Phase.PREPARED}),
    Act.EXTEND: _RUNNING,
    Act.WITHDRAW: frozenset({Phase.PREPARED}) | _RUNNING,
}


@dataclass(frozen=True, slots=True)
class ConsultationFacts:
    """What a rule needs to know of a consultation; moments are UTC, None before it is opened."""

    id: UUID | None
    document: DocumentFacts
    state: ConsultationState = ConsultationState.PREPARED
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    audience: Audience = Audience.GROUP


def phase(facts: ConsultationFacts, now: datetime) -> Phase:
    """Where the consultation stands now. The closing moment itself still belongs to the window."""
    if facts.state is ConsultationState.WITHDRAWN:
        return Phase.WITHDRAWN
    if facts.state is ConsultationState.PREPARED or not (facts.opens_at and facts.closes_at):
        return Phase.PREPARED
    if now < facts.opens_at:
        return Phase.ANNOUNCED
    return Phase.OPEN if now <= facts.closes_at else Phase.CLOSED


def roles(actor: Actor, consultation: ConsultationFacts) -> frozenset[Role | Part]:
    """What the actor is to this consultation.

    A coordinator coordinates this consultation; one of another consultation on the same document
    does not count. Before there is a consultation, whoever coordinates one on the document does.
    """
    held = set(document_rules.roles(actor, consultation.document))
    if consultation.id is not None:
        held.discard(Role.COORDINATOR)
        held.update({Role.COORDINATOR} if consultation.id in actor.coordinates else ())
    return frozenset(held)


def refusal(
    actor: Actor, act: Act, consultation: ConsultationFacts | None, now: datetime
) -> Told | None:
    """Why the actor may not do this now, or None when they may.

    `consultation` is None for the acts on packs and calendars.
    """
    held = roles(actor, consultation) if consultation else _general(actor)
    if not held & MAY[act]:
        if actor.is_public:
            return Told("kernel.sign_in_needed")
        general = MAY[act] <= _SECRETARIAT
        return Told(f"consultations.only_{'the_secretariat' if general else 'those_who_run_it'}")
    if consultation and consultation.id:
        at = phase(consultation, now)
        if at not in POSSIBLE.get(act, Phase):
            return Told(f"consultations.is_{at.value}")
    return None


def require(actor: Actor, act: Act, consultation: ConsultationFacts | None, now: datetime) -> None:
    """Raise SignInNeeded or Forbidden when the actor may not do this now."""
    reason = refusal(actor, act, consultation, now)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, (reason,))


def require_open(consultation: ConsultationFacts, now: datetime) -> None:
    """Raise Closed unless the window is open now; it says when it closed or will open."""
    at = phase(consultation, now)
    if at is Phase.OPEN:
        return
    opens, closes = consultation.opens_at, consultation.closes_at
    if at is Phase.ANNOUNCED and opens:
        raise Closed("consultations.window_not_open_yet", opens)
    if at is Phase.CLOSED and closes:
        raise Closed("consultations.window_closed", closes)
    raise Closed(f"consultations.window_{at.value}", closes or now)


def _general(actor: Actor) -> frozenset[Role | Part]:
    return frozenset({Role.SECRETARIAT} if actor.is_secretariat else {Role.PUBLIC})
