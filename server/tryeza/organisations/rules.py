"""Who may do what with an organisation, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from tryeza.kernel.actor import Actor, Role
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told
from tryeza.organisations.models import Standing


class Tie(StrEnum):
    """Columns of this room's table beside the roles: what a person is to the organisation."""

    LEAD = "lead"
    REPRESENTATIVE = "representative"
    SELF = "self"  # the mandate at hand is, or is to be, the actor's own
    PERSON = "person"  # anyone who is signed in


Column = Role | Tie


class Act(StrEnum):
    """What can be done with an organisation."""

    REGISTER = "register"
    EDIT = "edit"
    EDIT_IDENTITY = "edit_identity"  # its kind, names and registration number
    VERIFY = "verify"
    REFUSE = "refuse"
    SUSPEND = "suspend"
    RESTORE = "restore"
    ADD_REPRESENTATIVE = "add_representative"
    INVITE_REPRESENTATIVE = "invite_representative"  # who has no account yet
    CHANGE_REPRESENTATIVE = "change_representative"
    END_REPRESENTATIVE = "end_representative"
    RECORD_CONSENT = "record_consent"  # that somebody agreed on paper to represent it
    AGREE = "agree"  # to represent it, when asked
    DECLINE = "decline"
    RESIGN = "resign"
    SEE_REPRESENTATIVES = "see_representatives"
    SEE_STANDING_REASON = "see_standing_reason"


_SECRETARIAT = frozenset[Column]({Role.SECRETARIAT})
_SELF = frozenset[Column]({Tie.SELF})
_AND_LEAD = _SECRETARIAT | {Tie.LEAD}
_AND_ITS_PEOPLE = _AND_LEAD | {Tie.REPRESENTATIVE}

MAY: Mapping[Act, frozenset[Column]] = {
    Act.REGISTER: _SECRETARIAT | {Tie.PERSON},
    Act.EDIT: _AND_LEAD,
    Act.EDIT_IDENTITY: _AND_LEAD,
    Act.VERIFY: _SECRETARIAT,
    Act.REFUSE: _SECRETARIAT,
    Act.SUSPEND: _SECRETARIAT,
    Act.RESTORE: _SECRETARIAT,
    Act.ADD_REPRESENTATIVE: _AND_LEAD,
    Act.INVITE_REPRESENTATIVE: _AND_LEAD,
    Act.CHANGE_REPRESENTATIVE: _AND_LEAD,
    Act.END_REPRESENTATIVE: _AND_LEAD,
    Act.RECORD_CONSENT: _SECRETARIAT,
    Act.AGREE: _SELF,
    Act.DECLINE: _SELF,
    Act.RESIGN: _SELF,
    # whoever works with organisations needs to know whom to call; the public reads the mailbox
    Act.SEE_REPRESENTATIVES: _AND_ITS_PEOPLE | {Role.COORDINATOR, Role.CO_LEAD},
    Act.SEE_STANDING_REASON: _AND_ITS_PEOPLE,
}

_ANY = frozenset(Standing)

# The standing in which an act makes sense; an act that is not named makes sense in each.
POSSIBLE: Mapping[Act, frozenset[Standing]] = {
    Act.VERIFY: frozenset({Standing.REGISTERED, Standing.REFUSED}),
    Act.REFUSE: frozenset({Standing.REGISTERED}),
    Act.SUSPEND: frozenset({Standing.VERIFIED}),
    Act.RESTORE: frozenset({Standing.SUSPENDED}),
}

# What was verified stays as it was verified: after that, only the secretariat changes it.
UNVERIFIED = frozenset({Standing.REGISTERED, Standing.REFUSED})
_NOT_SUSPENDED = UNVERIFIED | {Standing.VERIFIED}

# The standing in which an organisation's own people may do it; the secretariat is not bound.
OWN_PEOPLE_WHEN: Mapping[Act, frozenset[Standing]] = {
    Act.EDIT: _NOT_SUSPENDED,
    Act.EDIT_IDENTITY: UNVERIFIED,
    Act.ADD_REPRESENTATIVE: _NOT_SUSPENDED,
    # so that nobody registers an organisation in order to send mail
    Act.INVITE_REPRESENTATIVE: frozenset({Standing.VERIFIED}),
    Act.CHANGE_REPRESENTATIVE: _NOT_SUSPENDED,
    Act.END_REPRESENTATIVE: _NOT_SUSPENDED,
}


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    """What a rule needs to know of an organisation, and of a mandate of it where one is at hand."""

    id: UUID
    standing: Standing
    mandate_of: UUID | None = None  # the person who represents it, or is asked to


def roles(actor: Actor, organisation: OrganisationFacts | None) -> frozenset[Column]:
    """What the actor is: everywhere, and to this organisation (None while it is registered)."""
    held: set[Column] = {Role.PUBLIC}
    held.update(Role(seat.role.value) for seat in actor.seats)
    if not actor.is_public:
        held.add(Tie.PERSON)
    if actor.is_secretariat:
        held.add(Role.SECRETARIAT)
    if actor.coordinates:
        held.add(Role.COORDINATOR)
    if organisation and actor.speaks_for(organisation.id):
        held.add(Tie.REPRESENTATIVE)
        held.update({Tie.LEAD} if actor.leads(organisation.id) else ())
    if organisation and not actor.is_public and organisation.mandate_of == actor.person_id:
        held.add(Tie.SELF)
    return frozenset(held)


def refusal(actor: Actor, act: Act, organisation: OrganisationFacts | None) -> Told | None:
    """Why the actor may not do this, or None when they may."""
    entitled = roles(actor, organisation) & MAY[act]
    if not entitled:
        return _not_entitled(actor, act)
    if organisation is None:
        return None
    standing = organisation.standing
    if standing not in POSSIBLE.get(act, _ANY):
        return Told(f"organisations.is_{standing.value}")
    if Role.SECRETARIAT not in entitled and standing not in OWN_PEOPLE_WHEN.get(act, _ANY):
        identity = act is Act.EDIT_IDENTITY and standing is Standing.VERIFIED
        return Told(f"organisations.{'identity_' if identity else ''}is_{standing.value}")
    return None


def require(actor: Actor, act: Act, organisation: OrganisationFacts | None) -> None:
    """Raise SignInNeeded or Forbidden when the actor may not do this."""
    reason = refusal(actor, act, organisation)
    if reason is None:
        return
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, (reason,))


def _not_entitled(actor: Actor, act: Act) -> Told:
    if actor.is_public:
        return Told("kernel.sign_in_needed")
    if act is Act.RESIGN:
        return Told("organisations.only_for_oneself")
    if Tie.SELF in MAY[act]:
        return Told("organisations.only_who_is_asked")
    if Tie.LEAD in MAY[act]:
        return Told("organisations.only_its_lead")
    return Told("organisations.only_the_secretariat")
