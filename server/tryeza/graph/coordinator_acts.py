"""Appointing and dismissing coordinators, as mutations."""

from uuid import UUID

import strawberry

from tryeza.consultations import actions
from tryeza.graph.acts import Act, act
from tryeza.graph.consultation_keys import (
    CONSULTATION_ID,
    LOADED,
    consultation_key,
    organisation_key,
)
from tryeza.graph.consultations import Consultation
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="Who is to coordinate a consultation.")
class AppointCoordinatorInput(Act):
    """Input of `appointCoordinator`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    person_id: strawberry.ID = strawberry.field(description="The person.")
    for_organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The organisation for which they coordinate it."
    )


@strawberry.input(description="Whose appointment is to end.")
class DismissCoordinatorInput(Act):
    """Input of `dismissCoordinator`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    person_id: strawberry.ID = strawberry.field(description="The person.")


@strawberry.type(description="The person coordinates it now.")
class AppointCoordinatorSuccess:
    """Success of `appointCoordinator`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="The person coordinates it no more.")
class DismissCoordinatorSuccess:
    """Success of `dismissCoordinator`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


async def _appoint(work: Work, input: AppointCoordinatorInput) -> UUID:
    appointed = await actions.appoint(
        work,
        consultation_id=consultation_key(input.consultation_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
        for_organisation_id=organisation_key(input.for_organisation_id),
    )
    return appointed.id


async def _dismiss(work: Work, input: DismissCoordinatorInput) -> UUID:
    dismissed = await actions.dismiss(
        work,
        consultation_id=consultation_key(input.consultation_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
    )
    return dismissed.id


@strawberry.type
class CoordinatorMutations:
    """Who coordinates a consultation."""

    appoint_coordinator = act(
        "Appoint somebody to coordinate a consultation.",
        input=AppointCoordinatorInput,
        success=AppointCoordinatorSuccess,
        problems=_PROBLEMS,
        run=_appoint,
        load=LOADED,
    )
    dismiss_coordinator = act(
        "End the appointment of a coordinator; one stays.",
        input=DismissCoordinatorInput,
        success=DismissCoordinatorSuccess,
        problems=_PROBLEMS,
        run=_dismiss,
        load=LOADED,
    )


ROOM = Room(mutations=CoordinatorMutations)
