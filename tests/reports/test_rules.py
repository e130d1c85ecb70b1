"""The rights table of reports: every role against every act, and what the phase forbids."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from tryeza.consultations.models import ConsultationState
from tryeza.consultations.rules import ConsultationFacts
from tryeza.documents.models import Audience, DocumentStatus
from tryeza.documents.rules import DocumentFacts
from tryeza.kernel.actor import PUBLIC, Actor, HeldSeat, Mandate, SeatRole, Side
from tryeza.kernel.errors import Forbidden, SignInNeeded
from tryeza.reports.rules import Act, refusal, require

PERSON, GROUP, URA, CONSULTATION, DOCUMENT = (UUID(int=n) for n in range(1, 6))
OPENS = datetime(2026, 3, 2, tzinfo=UTC)
CLOSES = OPENS + timedelta(days=20)
BEFORE, DURING, AFTER = OPENS - timedelta(1), OPENS + timedelta(1), CLOSES + timedelta(1)
ON = ConsultationFacts(
    id=CONSULTATION,
    document=DocumentFacts(DOCUMENT, GROUP, URA, DocumentStatus.DRAFT),
    state=ConsultationState.OPENED,
    opens_at=OPENS,
    closes_at=CLOSES,
    audience=Audience.PUBLIC,
)


def seated(role: SeatRole) -> Actor:
    return Actor(PERSON, seats=(HeldSeat(GROUP, URA, role),))


CAST = {
    "secretariat": Actor(PERSON, is_secretariat=True),
    "coordinator": Actor(PERSON, coordinates={CONSULTATION: DOCUMENT}),
    "another's coordinator": Actor(PERSON, coordinates={UUID(int=9): UUID(int=8)}),
    "co-lead": seated(SeatRole.CO_LEAD),
    "member": seated(SeatRole.MEMBER),
    "observer": seated(SeatRole.OBSERVER),
    "proposer's lead": Actor(PERSON, mandates=(Mandate(URA, Side.CIVIL_SOCIETY, True, True),)),
    "signed in": Actor(PERSON),
    "public": PUBLIC,
}
RUNNERS = frozenset({"secretariat", "coordinator", "co-lead", "proposer's lead"})


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("who", CAST)
def test_who_may_do_what(who: str, act: Act) -> None:
    assert (refusal(CAST[who], act, ON, AFTER) is None) is (who in RUNNERS)


@pytest.mark.parametrize(
    ("act", "when", "code"),
    [
        (Act.PREPARE, BEFORE, "consultations.is_announced"),
        (Act.WRITE, BEFORE, "consultations.is_announced"),
        (Act.PUBLISH, BEFORE, "consultations.is_announced"),
        (Act.PREPARE, DURING, None),
        (Act.WRITE, DURING, None),
        (Act.PUBLISH, DURING, "consultations.is_open"),
        (Act.SEE_PREPARED, BEFORE, None),
    ],
)
def test_a_report_is_published_when_the_window_has_closed(
    act: Act, when: datetime, code: str | None
) -> None:
    told = refusal(CAST["coordinator"], act, ON, when)
    assert (told.code if told else None) == code


@pytest.mark.parametrize("act", Act)
def test_what_is_published_is_written_no_more(act: Act) -> None:
    told = refusal(CAST["coordinator"], act, ON, AFTER, is_published=True)
    refused = act in (Act.WRITE, Act.PUBLISH)
    assert (told.code if told else None) == ("reports.is_published" if refused else None)


def test_the_public_is_asked_to_sign_in_and_others_are_told_who_may() -> None:
    with pytest.raises(SignInNeeded):
        require(PUBLIC, Act.PUBLISH, ON, AFTER)
    with pytest.raises(Forbidden) as refused:
        require(CAST["member"], Act.PUBLISH, ON, AFTER)
    assert refused.value.reasons[0].code == "consultations.only_those_who_run_it"
