"""The rights table of organisations: every column against every act, and what standing forbids."""

from uuid import UUID

import pytest

from tryeza.kernel.actor import PUBLIC, Actor, HeldSeat, Mandate, SeatRole, Side
from tryeza.kernel.errors import Forbidden, SignInNeeded
from tryeza.organisations.models import Standing
from tryeza.organisations.rules import Act, OrganisationFacts, refusal, require

HAPI, URA, PERSON, GROUP, ASKED = (UUID(int=n) for n in range(1, 6))


def seated(role: SeatRole) -> Actor:
    return Actor(PERSON, seats=(HeldSeat(GROUP, URA, role),))


def representing(organisation: UUID, *, lead: bool) -> Actor:
    return Actor(PERSON, mandates=(Mandate(organisation, Side.CIVIL_SOCIETY, True, lead),))


CAST = {
    "secretariat": Actor(PERSON, is_secretariat=True),
    "coordinator": Actor(PERSON, coordinates={GROUP: GROUP}),
    "co-lead": seated(SeatRole.CO_LEAD),
    "member": seated(SeatRole.MEMBER),
    "observer": seated(SeatRole.OBSERVER),
    "lead": representing(HAPI, lead=True),
    "representative": representing(HAPI, lead=False),
    "another's lead": representing(URA, lead=True),
    "who is asked": Actor(ASKED),  # or represents: whose mandate is at hand
    "signed in": Actor(PERSON),
    "public": PUBLIC,
}
EVERYONE = frozenset(CAST)
SECRETARIAT = frozenset({"secretariat"})
AND_LEAD = SECRETARIAT | {"lead"}
AND_PEOPLE = AND_LEAD | {"representative"}

# Who may do what with the Hapi centre before anybody verified it, and who once it is verified.
REGISTERED = {
    Act.REGISTER: EVERYONE - {"public"},
    Act.EDIT: AND_LEAD,
    Act.EDIT_IDENTITY: AND_LEAD,
    Act.VERIFY: SECRETARIAT,
    Act.REFUSE: SECRETARIAT,
    Act.SUSPEND: frozenset[str](),
    Act.RESTORE: frozenset[str](),
    Act.ADD_REPRESENTATIVE: AND_LEAD,
    Act.INVITE_REPRESENTATIVE: SECRETARIAT,
    Act.CHANGE_REPRESENTATIVE: AND_LEAD,
    Act.END_REPRESENTATIVE: AND_LEAD,
    Act.RECORD_CONSENT: SECRETARIAT,
    Act.AGREE: frozenset({"who is asked"}),
    Act.DECLINE: frozenset({"who is asked"}),
    Act.RESIGN: frozenset({"who is asked"}),
    Act.SEE_REPRESENTATIVES: AND_PEOPLE | {"coordinator", "co-lead"},
    Act.SEE_STANDING_REASON: AND_PEOPLE,
}
VERIFIED = REGISTERED | {
    Act.EDIT_IDENTITY: SECRETARIAT,
    Act.VERIFY: frozenset(),
    Act.REFUSE: frozenset(),
    Act.SUSPEND: SECRETARIAT,
    Act.INVITE_REPRESENTATIVE: AND_LEAD,
}
REFUSED = REGISTERED | {Act.REFUSE: frozenset()}
SUSPENDED = REGISTERED | {
    Act.EDIT: SECRETARIAT,
    Act.EDIT_IDENTITY: SECRETARIAT,
    Act.VERIFY: frozenset(),
    Act.REFUSE: frozenset(),
    Act.RESTORE: SECRETARIAT,
    Act.ADD_REPRESENTATIVE: SECRETARIAT,
    Act.CHANGE_REPRESENTATIVE: SECRETARIAT,
    Act.END_REPRESENTATIVE: SECRETARIAT,
}
MAY = {
    Standing.REGISTERED: REGISTERED,
    Standing.VERIFIED: VERIFIED,
    Standing.REFUSED: REFUSED,
    Standing.SUSPENDED: SUSPENDED,
}


def hapi(standing: Standing) -> OrganisationFacts:
    return OrganisationFacts(HAPI, standing, mandate_of=ASKED)


def test_nobody_agrees_where_no_mandate_is_at_hand() -> None:
    nobody_asked = OrganisationFacts(HAPI, Standing.VERIFIED)
    for actor in CAST.values():
        assert refusal(actor, Act.AGREE, nobody_asked) is not None


@pytest.mark.parametrize("standing", Standing)
def test_the_matrix_has_every_act(standing: Standing) -> None:
    assert set(MAY[standing]) == set(Act)


@pytest.mark.parametrize("standing", Standing)
@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("who", CAST)
def test_who_may_do_what(who: str, act: Act, standing: Standing) -> None:
    allowed = refusal(CAST[who], act, hapi(standing)) is None
    assert allowed is (who in MAY[standing][act])


def test_somebody_who_is_not_signed_in_is_asked_to_sign_in() -> None:
    with pytest.raises(SignInNeeded):
        require(PUBLIC, Act.EDIT, hapi(Standing.VERIFIED))


@pytest.mark.parametrize(
    ("who", "act", "standing", "code"),
    [
        ("lead", Act.VERIFY, Standing.REGISTERED, "only_the_secretariat"),
        ("representative", Act.EDIT, Standing.VERIFIED, "only_its_lead"),
        ("secretariat", Act.RESIGN, Standing.VERIFIED, "only_for_oneself"),
        ("secretariat", Act.AGREE, Standing.VERIFIED, "only_who_is_asked"),
        ("lead", Act.RECORD_CONSENT, Standing.VERIFIED, "only_the_secretariat"),
        ("secretariat", Act.VERIFY, Standing.VERIFIED, "is_verified"),
        ("secretariat", Act.SUSPEND, Standing.REGISTERED, "is_registered"),
        ("secretariat", Act.REFUSE, Standing.REFUSED, "is_refused"),
        ("lead", Act.EDIT_IDENTITY, Standing.VERIFIED, "identity_is_verified"),
        ("lead", Act.EDIT_IDENTITY, Standing.SUSPENDED, "is_suspended"),
        ("lead", Act.ADD_REPRESENTATIVE, Standing.SUSPENDED, "is_suspended"),
        ("lead", Act.INVITE_REPRESENTATIVE, Standing.REGISTERED, "is_registered"),
    ],
)
def test_a_refusal_says_why(who: str, act: Act, standing: Standing, code: str) -> None:
    with pytest.raises(Forbidden) as caught:
        require(CAST[who], act, hapi(standing))
    assert [reason.code for reason in caught.value.reasons] == [f"organisations.{code}"]
