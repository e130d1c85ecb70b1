"""Opening, extending and withdrawing consultations, as mutations."""

from datetime import date
from uuid import UUID

import strawberry

from tryeza.consultations import actions
from tryeza.graph.acts import Act, act
from tryeza.graph.consultation_keys import CONSULTATION_ID, LOADED, consultation_key
from tryeza.graph.consultations import Consultation
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="Which consultation is to be opened.")
class OpenConsultationInput(Act):
    """Input of `openConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)


@strawberry.input(description="By how much a consultation is to be extended, and why.")
class ExtendConsultationInput(Act):
    """Input of `extendConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    closes_on: date = strawberry.field(description="The new last day, later than the present one.")
    reason: str = strawberry.field(description="Why; 5,000 characters at most, read by everyone.")


@strawberry.input(description="Which consultation is to be withdrawn, and why.")
class WithdrawConsultationInput(Act):
    """Input of `withdrawConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    reason: str = strawberry.field(description="Why; 5,000 characters at most, read by everyone.")


@strawberry.type(description="It is open, or announced for its first day.")
class OpenConsultationSuccess:
    """Success of `openConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="Its last day was moved.")
class ExtendConsultationSuccess:
    """Success of `extendConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="It is withdrawn.")
class WithdrawConsultationSuccess:
    """Success of `withdrawConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


async def _open(work: Work, input: OpenConsultationInput) -> UUID:
    key = consultation_key(input.consultation_id)
    return (await actions.open_consultation(work, consultation_id=key)).id


async def _extend(work: Work, input: ExtendConsultationInput) -> UUID:
    key = consultation_key(input.consultation_id)
    extended = await actions.extend(
        work, consultation_id=key, closes_on=input.closes_on, reason=input.reason
    )
    return extended.id


async def _withdraw(work: Work, input: WithdrawConsultationInput) -> UUID:
    key = consultation_key(input.consultation_id)
    return (await actions.withdraw(work, consultation_id=key, reason=input.reason)).id


@strawberry.type
class OpeningMutations:
    """What moves a consultation on."""

    open_consultation = act(
        "Open a consultation, or announce it for its first day; what is missing is named.",
        input=OpenConsultationInput,
        success=OpenConsultationSuccess,
        problems=_PROBLEMS,
        run=_open,
        load=LOADED,
    )
    extend_consultation = act(
        "Move a consultation's last day to a later one.",
        input=ExtendConsultationInput,
        success=ExtendConsultationSuccess,
        problems=_PROBLEMS,
        run=_extend,
        load=LOADED,
    )
    withdraw_consultation = act(
        "Withdraw a consultation; what was said stays.",
        input=WithdrawConsultationInput,
        success=WithdrawConsultationSuccess,
        problems=_PROBLEMS,
        run=_withdraw,
        load=LOADED,
    )


ROOM = Room(mutations=OpeningMutations)
