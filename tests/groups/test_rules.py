"""The rights table of groups: every column against every act; and what differs between kinds."""

from datetime import date
from uuid import UUID

import pytest

from tryeza.groups.features import FEATURES, may_have_children
from tryeza.groups.models import GroupKind
from tryeza.groups.rules import Act, GroupFacts, SeatFacts, refusal, require
from tryeza.kernel.actor import PUBLIC, Actor, HeldSeat, Mandate, SeatRole, Side
from tryeza.kernel.errors import Forbidden, SignInNeeded

PERSON, OTHER, GROUP, ELSEWHERE, HAPI, URA = (UUID(int=n) for n in range(1, 7))
TODAY, YESTERDAY = date(2026, 3, 2), date(2026, 3, 1)


def seated(role: SeatRole, group: UUID = GROUP) -> Actor:
    return Actor(OTHER, seats=(HeldSeat(group, URA, role),))


def representing(organisation: UUID, *, lead: bool, verified: bool = True) -> Actor:
    return Actor(OTHER, mandates=(Mandate(organisation, Side.CIVIL_SOCIETY, verified, lead),))


CAST = {
    "secretariat": Actor(OTHER, is_secretariat=True),
    "coordinator": Actor(OTHER, coordinates={GROUP: GROUP}),
    "co-lead": seated(SeatRole.CO_LEAD),
    "member": seated(SeatRole.MEMBER),
    "observer": seated(SeatRole.OBSERVER),
    "another group's co-lead": seated(SeatRole.CO_LEAD, ELSEWHERE),
    "holder": Actor(PERSON),
    "lead": representing(HAPI, lead=True),
    "suspended lead": representing(HAPI, lead=True, verified=False),
    "representative": representing(HAPI, lead=False),
    "another's lead": representing(URA, lead=True),
    "signed in": Actor(OTHER),
    "public": PUBLIC,
}
SECRETARIAT = frozenset({"secretariat"})
AND_CO_LEAD = SECRETARIAT | {"co-lead"}
AND_LEAD = SECRETARIAT | {"lead"}

# Who may do what with the group, and with a seat of it that belongs to the Hapi centre.
MAY = {
    Act.FOUND: SECRETARIAT,
    Act.FOUND_CHILD: AND_CO_LEAD,
    Act.EDIT: AND_CO_LEAD,
    Act.DISSOLVE: SECRETARIAT,
    Act.GIVE_SEAT: AND_CO_LEAD,
    Act.END_SEAT: AND_CO_LEAD,
    Act.GIVE_CO_LEAD: SECRETARIAT,
    Act.END_CO_LEAD: SECRETARIAT,
    Act.FILL_SEAT: AND_LEAD,
    Act.VACATE_SEAT: AND_LEAD | {"holder"},
    Act.SEE_HOLDERS: AND_CO_LEAD
    | {"member", "observer", "lead", "suspended lead", "representative"},
}
SEAT = SeatFacts(HAPI, holder_id=PERSON)


def test_the_matrix_has_every_act() -> None:
    assert set(MAY) == set(Act)


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("who", CAST)
def test_who_may_do_what(who: str, act: Act) -> None:
    allowed = refusal(CAST[who], act, GroupFacts(GROUP), on=TODAY, seat=SEAT) is None
    assert allowed is (who in MAY[act])


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("who", CAST)
def test_nothing_is_done_with_a_group_whose_term_is_over_but_look_at_it(who: str, act: Act) -> None:
    over = GroupFacts(GROUP, last_day=YESTERDAY)
    allowed = refusal(CAST[who], act, over, on=TODAY, seat=SEAT) is None
    assert allowed is (act is Act.SEE_HOLDERS and who in MAY[act])
    assert refusal(CAST["secretariat"], Act.EDIT, over, on=YESTERDAY) is None


def test_a_group_that_is_over_says_since_when() -> None:
    with pytest.raises(Forbidden) as caught:
        require(CAST["secretariat"], Act.EDIT, GroupFacts(GROUP, YESTERDAY), on=TODAY)
    (reason,) = caught.value.reasons
    assert (reason.code, reason.facts) == ("groups.is_over", {"last": "01.03.2026"})


def test_somebody_who_is_not_signed_in_is_asked_to_sign_in() -> None:
    with pytest.raises(SignInNeeded):
        require(PUBLIC, Act.EDIT, GroupFacts(GROUP), on=TODAY)


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (Act.DISSOLVE, "groups.only_the_secretariat"),
        (Act.GIVE_CO_LEAD, "groups.only_the_secretariat"),
        (Act.EDIT, "groups.only_its_co_leads"),
        (Act.FILL_SEAT, "groups.only_the_seats_organisation"),
    ],
)
def test_a_refusal_says_why(act: Act, code: str) -> None:
    with pytest.raises(Forbidden) as caught:
        require(CAST["signed in"], act, GroupFacts(GROUP), on=TODAY, seat=SEAT)
    assert [reason.code for reason in caught.value.reasons] == [code]


def test_every_kind_of_group_has_its_features() -> None:
    assert set(FEATURES) == set(GroupKind)


@pytest.mark.parametrize("kind", GroupKind)
def test_features_agree_with_each_other(kind: GroupKind) -> None:
    features = FEATURES[kind]
    assert bool(features.co_lead_sides) is (SeatRole.CO_LEAD in features.seat_roles)
    assert features.parents or not features.needs_parent
    assert kind not in features.parents


def test_which_kinds_have_groups_inside() -> None:
    assert {kind for kind in GroupKind if may_have_children(kind)} == {
        GroupKind.WORKING,
        GroupKind.COUNCIL,
        GroupKind.LOCAL_COUNCIL,
    }
