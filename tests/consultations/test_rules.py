"""The rights table of consultations: every column against every act, in every phase."""

from datetime import datetime

import pytest
from tests.cast import AFTER, BEFORE, CAST, CLOSES, DURING, EDITORS, NOBODY, OPENS, consultation

from tryeza.consultations.models import ConsultationState
from tryeza.consultations.rules import Act, Phase, phase, refusal, require, require_open
from tryeza.kernel.errors import Closed, Forbidden, SignInNeeded

APPOINTERS = EDITORS - {"coordinator"}
SECRETARIAT = frozenset({"secretariat"})
GENERAL = {Act.EDIT_PACK, Act.EDIT_CALENDAR}  # acts on no consultation
ALWAYS = {
    Act.PREPARE: EDITORS,
    Act.APPOINT: APPOINTERS,
    Act.SEE_PREPARED: EDITORS,
    Act.EXEMPT: frozenset({"secretariat", "proposer"}),
}
MAY = {
    Phase.PREPARED: ALWAYS
    | {
        Act.EDIT: EDITORS,
        Act.ADD_SUPPORTING: EDITORS,
        Act.REMOVE_SUPPORTING: EDITORS,
        Act.OPEN: EDITORS,
        Act.EXTEND: NOBODY,
        Act.WITHDRAW: EDITORS,
    },
    Phase.ANNOUNCED: ALWAYS
    | {
        Act.EDIT: NOBODY,
        Act.ADD_SUPPORTING: EDITORS,
        Act.REMOVE_SUPPORTING: NOBODY,
        Act.OPEN: NOBODY,
        Act.EXTEND: EDITORS,
        Act.WITHDRAW: EDITORS,
    },
    Phase.CLOSED: ALWAYS
    | dict.fromkeys(
        (
            Act.EDIT,
            Act.ADD_SUPPORTING,
            Act.REMOVE_SUPPORTING,
            Act.OPEN,
            Act.EXTEND,
            Act.WITHDRAW,
        ),
        NOBODY,
    ),
}
MAY[Phase.OPEN] = MAY[Phase.ANNOUNCED]
MAY[Phase.WITHDRAWN] = MAY[Phase.CLOSED]

MOMENTS = {
    Phase.PREPARED: (ConsultationState.PREPARED, DURING),
    Phase.ANNOUNCED: (ConsultationState.OPENED, BEFORE),
    Phase.OPEN: (ConsultationState.OPENED, DURING),
    Phase.CLOSED: (ConsultationState.OPENED, AFTER),
    Phase.WITHDRAWN: (ConsultationState.WITHDRAWN, DURING),
}


@pytest.mark.parametrize("at", Phase)
@pytest.mark.parametrize("act", [act for act in Act if act not in GENERAL])
def test_who_may_do_what(act: Act, at: Phase) -> None:
    state, now = MOMENTS[at]
    facts = consultation(state=state)
    allowed = {name for name, actor in CAST.items() if refusal(actor, act, facts, now) is None}
    assert allowed == MAY[at][act]


@pytest.mark.parametrize("act", sorted(GENERAL))
def test_what_binds_everybody_is_the_secretariats(act: Act) -> None:
    allowed = {name for name, actor in CAST.items() if refusal(actor, act, None, DURING) is None}
    assert allowed == SECRETARIAT


def test_a_refusal_asks_the_public_to_sign_in_and_forbids_everybody_else() -> None:
    for name in CAST.keys() - EDITORS:
        with pytest.raises(SignInNeeded if name == "public" else Forbidden):
            require(CAST[name], Act.EXTEND, consultation(), DURING)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (BEFORE, Phase.ANNOUNCED),
        (OPENS, Phase.OPEN),
        (DURING, Phase.OPEN),
        (CLOSES, Phase.OPEN),
        (AFTER, Phase.CLOSED),
    ],
)
def test_the_window_has_both_its_ends(now: datetime, expected: Phase) -> None:
    assert phase(consultation(), now) is expected


@pytest.mark.parametrize(
    ("state", "now", "code", "at"),
    [
        (ConsultationState.OPENED, BEFORE, "consultations.window_not_open_yet", OPENS),
        (ConsultationState.OPENED, AFTER, "consultations.window_closed", CLOSES),
        (ConsultationState.WITHDRAWN, DURING, "consultations.window_withdrawn", CLOSES),
        (ConsultationState.PREPARED, DURING, "consultations.window_prepared", DURING),
    ],
)
def test_a_closed_window_says_when(
    state: ConsultationState, now: datetime, code: str, at: datetime
) -> None:
    with pytest.raises(Closed) as closed:
        require_open(consultation(state=state), now)
    assert (closed.value.told.code, closed.value.at) == (code, at)
