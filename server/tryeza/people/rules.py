"""Who may do what with an account: one table of rights, and what the account's state forbids."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from tryeza.kernel.actor import Actor, Role, SeatRole
from tryeza.kernel.errors import Forbidden, NotFound, SignInNeeded, Told
from tryeza.people.models import PersonStatus


class Act(StrEnum):
    """What can be done with an account."""

    REGISTER = "register"
    INVITE = "invite"
    SEE_PROFILE = "see_profile"  # the name
    SEE_ACCOUNT = "see_account"  # the address, the status
    EDIT_PROFILE = "edit_profile"  # name and language
    CHANGE_EMAIL = "change_email"
    CHANGE_PASSWORD = "change_password"  # noqa: S105 - an act, not a secret
    KEEP_SESSIONS = "keep_sessions"  # see and end them
    KEEP_TOKENS = "keep_tokens"  # make, see and revoke them
    CONSENT = "consent"
    EXPORT_DATA = "export_data"
    SUSPEND = "suspend"
    RESTORE = "restore"
    APPOINT = "appoint"  # to the secretariat
    DISMISS = "dismiss"  # from the secretariat
    ERASE = "erase"


class Tie(StrEnum):
    """Columns of this room's table beside the roles: what the actor is to accounts."""

    SELF = "self"  # the account is the actor's own
    LEAD = "lead"  # leads a verified organisation, and so brings its people in


Column = Role | Tie

_SELF = frozenset[Column]({Tie.SELF})
_SECRETARIAT = frozenset[Column]({Role.SECRETARIAT})

MAY: Mapping[Act, frozenset[Column]] = MappingProxyType(
    {
        Act.REGISTER: frozenset[Column]({Role.PUBLIC}),
        Act.INVITE: _SECRETARIAT | {Role.COORDINATOR, Role.CO_LEAD, Tie.LEAD},
        Act.SEE_PROFILE: _SELF | _SECRETARIAT,  # and everyone, where the name stands in public
        Act.SEE_ACCOUNT: _SELF | _SECRETARIAT,
        Act.EDIT_PROFILE: _SELF | _SECRETARIAT,
        Act.CHANGE_EMAIL: _SELF,
        Act.CHANGE_PASSWORD: _SELF,
        Act.KEEP_SESSIONS: _SELF,
        Act.KEEP_TOKENS: _SELF,
        Act.CONSENT: _SELF,
        Act.EXPORT_DATA: _SELF,
        Act.SUSPEND: _SECRETARIAT,
        Act.RESTORE: _SECRETARIAT,
        Act.APPOINT: _SECRETARIAT,
        Act.DISMISS: _SECRETARIAT,
        Act.ERASE: _SELF | _SECRETARIAT,
    }
)

# The status in which an account must stand; acts that are not named are possible in any.
_STATUS: Mapping[Act, PersonStatus] = MappingProxyType(
    {
        Act.SUSPEND: PersonStatus.ACTIVE,
        Act.RESTORE: PersonStatus.SUSPENDED,
        Act.APPOINT: PersonStatus.ACTIVE,
    }
)
_LEAVES_SECRETARIAT = frozenset({Act.SUSPEND, Act.DISMISS, Act.ERASE})
_SIGHT = frozenset({Act.SEE_PROFILE, Act.SEE_ACCOUNT, Act.EXPORT_DATA})


@dataclass(frozen=True, slots=True)
class AccountFacts:
    """What the rules need to know of an account."""

    person_id: UUID
    status: PersonStatus
    is_public: bool = False
    is_secretariat: bool = False
    is_last_secretariat: bool = False  # no other active person belongs to it


def roles(actor: Actor, account: AccountFacts | None = None) -> frozenset[Column]:
    """What the actor is towards this account; without one, anywhere. Everyone is the public too."""
    held: set[Column] = {Role.PUBLIC}
    if actor.is_secretariat:
        held.add(Role.SECRETARIAT)
    if actor.coordinates:
        held.add(Role.COORDINATOR)
    held |= {_ROLE_OF_SEAT[seat.role] for seat in actor.seats}
    if any(mandate.lead and mandate.verified for mandate in actor.mandates):
        held.add(Tie.LEAD)
    if account is not None and not actor.is_public and account.person_id == actor.person_id:
        held.add(Tie.SELF)
    return frozenset(held)


_ROLE_OF_SEAT: Mapping[SeatRole, Role] = MappingProxyType(
    {
        SeatRole.CO_LEAD: Role.CO_LEAD,
        SeatRole.MEMBER: Role.MEMBER,
        SeatRole.OBSERVER: Role.OBSERVER,
    }
)


def refusal(actor: Actor, act: Act, account: AccountFacts | None = None) -> Told | None:
    """Why the actor may not do this now; None if they may."""
    if not _has_right(actor, act, account):
        return Told("people.no_right")
    return None if account is None else _refusal_by_state(act, account)


def require(actor: Actor, act: Act, account: AccountFacts | None = None) -> None:
    """Raise NotFound, SignInNeeded or Forbidden unless the actor may do this now."""
    why = refusal(actor, act, account)
    if why is None:
        return
    if account is not None and not _has_right(actor, Act.SEE_PROFILE, account):
        raise NotFound("person")
    if actor.is_public:
        raise SignInNeeded
    raise Forbidden(act, [why])


def _has_right(actor: Actor, act: Act, account: AccountFacts | None) -> bool:
    if act is Act.SEE_PROFILE and account is not None and account.is_public:
        return True
    return not MAY[act].isdisjoint(roles(actor, account))


def _refusal_by_state(act: Act, account: AccountFacts) -> Told | None:
    if act not in _SIGHT and account.status is PersonStatus.ERASED:
        return Told("people.is_erased")
    if act in _LEAVES_SECRETARIAT and account.is_last_secretariat:
        return Told("people.last_secretariat")
    if act is Act.DISMISS and not account.is_secretariat:
        return Told("people.not_secretariat")
    if act is Act.APPOINT and account.is_secretariat:
        return Told("people.already_secretariat")
    needed = _STATUS.get(act, account.status)
    return None if account.status is needed else Told(f"people.needs_{needed}")
