"""The rights table of accounts: every column against every act, and what the state forbids."""

from uuid import UUID

import pytest

from tryeza.kernel.actor import PUBLIC, Actor, HeldSeat, Mandate, SeatRole, Side
from tryeza.kernel.errors import Forbidden, NotFound, SignInNeeded
from tryeza.people.models import PersonStatus
from tryeza.people.rules import AccountFacts, Act, refusal, require

VESA, ZEF, GROUP, LUMI = (UUID(int=n) for n in range(1, 5))


def seated(role: SeatRole) -> Actor:
    return Actor(ZEF, "Zef", seats=(HeldSeat(GROUP, LUMI, role),))


def representing(*, verified: bool, lead: bool) -> Actor:
    return Actor(ZEF, "Zef", mandates=(Mandate(LUMI, Side.CIVIL_SOCIETY, verified, lead),))


CAST = {
    "vesa herself": Actor(VESA, "Vesa"),
    "secretariat": Actor(ZEF, "Zef", is_secretariat=True),
    "coordinator": Actor(ZEF, "Zef", coordinates={GROUP: LUMI}),
    "co-lead": seated(SeatRole.CO_LEAD),
    "member": seated(SeatRole.MEMBER),
    "observer": seated(SeatRole.OBSERVER),
    "lead": representing(verified=True, lead=True),
    "representative": representing(verified=True, lead=False),
    "unverified lead": representing(verified=False, lead=True),
    "signed in": Actor(ZEF, "Zef"),
    "public": PUBLIC,
}
EVERYONE = frozenset(CAST)
HERSELF = frozenset({"vesa herself"})
SECRETARIAT = frozenset({"secretariat"})

# Who may do what with the account of Vesa, which is active, and whose name nobody has seen yet.
MAY = {
    Act.REGISTER: EVERYONE,
    Act.INVITE: frozenset({"secretariat", "coordinator", "co-lead", "lead"}),
    Act.SEE_PROFILE: HERSELF | SECRETARIAT,
    Act.SEE_ACCOUNT: HERSELF | SECRETARIAT,
    Act.EDIT_PROFILE: HERSELF | SECRETARIAT,
    Act.CHANGE_EMAIL: HERSELF,
    Act.CHANGE_PASSWORD: HERSELF,
    Act.KEEP_SESSIONS: HERSELF,
    Act.KEEP_TOKENS: HERSELF,
    Act.CONSENT: HERSELF,
    Act.EXPORT_DATA: HERSELF,
    Act.SUSPEND: SECRETARIAT,
    Act.RESTORE: frozenset(),
    Act.APPOINT: SECRETARIAT,
    Act.DISMISS: frozenset(),
    Act.ERASE: HERSELF | SECRETARIAT,
}
ACTIVE = AccountFacts(VESA, PersonStatus.ACTIVE)


def test_the_matrix_has_every_act() -> None:
    assert set(MAY) == set(Act)


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("who", CAST)
def test_who_may_do_what_with_an_active_account(who: str, act: Act) -> None:
    assert (refusal(CAST[who], act, ACTIVE) is None) is (who in MAY[act])


@pytest.mark.parametrize("who", CAST)
def test_a_name_that_stands_in_public_is_seen_by_everyone_and_the_account_is_not(who: str) -> None:
    public = AccountFacts(VESA, PersonStatus.ACTIVE, is_public=True)
    assert refusal(CAST[who], Act.SEE_PROFILE, public) is None
    seen = refusal(CAST[who], Act.SEE_ACCOUNT, public) is None
    assert seen is (who in HERSELF | SECRETARIAT)


# What the secretariat is told when it tries an act on an account in each status; None: it may.
BY_STATUS = {
    PersonStatus.REGISTERED: {Act.SUSPEND: "needs_active", Act.RESTORE: "needs_suspended"},
    PersonStatus.INVITED: {Act.APPOINT: "needs_active", Act.ERASE: None},
    PersonStatus.ACTIVE: {Act.SUSPEND: None, Act.RESTORE: "needs_suspended", Act.APPOINT: None},
    PersonStatus.SUSPENDED: {Act.SUSPEND: "needs_active", Act.RESTORE: None, Act.ERASE: None},
    PersonStatus.ERASED: {
        Act.SEE_PROFILE: None,
        Act.SEE_ACCOUNT: None,
        Act.EDIT_PROFILE: "is_erased",
        Act.SUSPEND: "is_erased",
        Act.RESTORE: "is_erased",
        Act.APPOINT: "is_erased",
        Act.ERASE: "is_erased",
    },
}


@pytest.mark.parametrize(
    ("status", "act", "told"),
    [(status, act, told) for status, acts in BY_STATUS.items() for act, told in acts.items()],
)
def test_the_state_forbids_and_says_why(status: PersonStatus, act: Act, told: str | None) -> None:
    why = refusal(CAST["secretariat"], act, AccountFacts(VESA, status))
    assert (None if why is None else why.code) == (told and f"people.{told}")


@pytest.mark.parametrize("act", [Act.SUSPEND, Act.DISMISS, Act.ERASE])
def test_the_last_of_the_secretariat_cannot_leave(act: Act) -> None:
    last = AccountFacts(ZEF, PersonStatus.ACTIVE, is_secretariat=True, is_last_secretariat=True)
    why = refusal(CAST["secretariat"], act, last)
    assert why is not None
    assert why.code == "people.last_secretariat"


def test_whoever_is_in_the_secretariat_is_not_appointed_again_but_may_be_dismissed() -> None:
    member = AccountFacts(VESA, PersonStatus.ACTIVE, is_secretariat=True)
    why = refusal(CAST["secretariat"], Act.APPOINT, member)
    assert why is not None
    assert why.code == "people.already_secretariat"
    assert refusal(CAST["secretariat"], Act.DISMISS, member) is None


def test_a_hidden_account_is_not_found_and_a_public_one_is_forbidden() -> None:
    public = AccountFacts(VESA, PersonStatus.ACTIVE, is_public=True)
    with pytest.raises(NotFound):
        require(CAST["member"], Act.SUSPEND, ACTIVE)
    with pytest.raises(Forbidden) as refused:
        require(CAST["member"], Act.SUSPEND, public)
    assert [told.code for told in refused.value.reasons] == ["people.no_right"]
    with pytest.raises(SignInNeeded):
        require(PUBLIC, Act.SUSPEND, public)
    with pytest.raises(SignInNeeded):
        require(PUBLIC, Act.INVITE)
