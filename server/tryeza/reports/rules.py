"""Who may do what with reports, and when."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum

from tryeza.consultations import rules as consultation_rules
from tryeza.consultations.rules import ConsultationFacts, Phase, phase
from tryeza.documents.rules import Part
from tryeza.kernel.actor import Actor, Role
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told


class Act(StrEnum):
    """What can be done with a consultation's report."""

    PREPARE = "prepare"
    WRITE = "write"
    PUBLISH = "publish"
    SEE_PREPARED = "see_prepared"


_RUNNERS: frozenset[Role | Part] = frozenset(
    {Role.SECRETARIAT, Role.COORDINATOR, Role.CO_LEAD, Part.PROPOSER}
)
MAY: Mapping[Act, frozenset[Role | Part]] = dict.fromkeys(Act, _RUNNERS)

# A report may be begun as soon as comments come in; it is published after the window closed.
_BEGUN = frozenset({Phase.OPEN, Phase.CLOSED})
POSSIBLE: Mapping[Act, frozenset[Phase]] = {
    Act.PREPARE: _BEGUN,
    Act.WRITE: _BEGUN,
    Act.PUBLISH: frozenset({Phase.CLOSED}),
    Act.SEE_PREPARED: frozenset(Phase),
}


def refusal(
    actor: Actor,
    act: Act,
    consultation: ConsultationFacts,
    now: datetime,
    *,
    is_published: bool = False,
) -> Told | None:
    """Why the actor may not do this now, or None when they may."""
    if not consultation_rules.roles(actor, consultation) & MAY[act]:
        if actor.is_public:
            return Told("kernel.sign_in_needed")
        return Told("consultations.only_those_who_run_it")
    at = phase(consultation, now)
    if at not in POSSIBLE[act]:
        return Told(f"consultations.is_{at.value}")
    if is_published and act in (Act.WRITE, Act.PUBLISH):
        return Told("reports.is_published")
    return None


def require(
    actor: Actor,
    act: Act,
    consultation: ConsultationFacts,
    now: datetime,
    *,
    is_published: bool = False,
) -> None:
    """Raise SignInNeeded or Forbidden when the actor may not do this now."""
    reason = refusal(actor, act, consultation, now, is_published=is_published)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, (reason,))
