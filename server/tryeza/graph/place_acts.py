"""Where many comments stand on a later version, settled together and taken back, as mutations."""

from uuid import UUID

import strawberry

from tryeza.comments import settling
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_inputs import version_key
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="Comments that stand where they were carried to.")
class ConfirmPlacesInput(Act):
    """Input of `confirmPlaces`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    version_id: strawberry.ID = strawberry.field(description="On which version.")
    comment_ids: list[strawberry.ID] = strawberry.field(
        description="The comments, at most 500: all are confirmed, or none."
    )


@strawberry.input(description="Comments whose places are to be as they were carried.")
class TakeBackPlacesInput(Act):
    """Input of `takeBackPlaces`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    version_id: strawberry.ID = strawberry.field(description="On which version.")
    comment_ids: list[strawberry.ID] = strawberry.field(
        description="The comments, at most 500: all are taken back, or none."
    )


@strawberry.type(description="Their places are confirmed.")
class ConfirmPlacesSuccess:
    """Success of `confirmPlaces`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="They stand where they were carried to, as unsure as they were.")
class TakeBackPlacesSuccess:
    """Success of `takeBackPlaces`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


def _comments(given: list[strawberry.ID]) -> list[UUID]:
    return [key_in(one, "Comment", path="commentIds") for one in given]


async def _confirm(work: Work, input: ConfirmPlacesInput) -> UUID:
    key = consultation_key(input.consultation_id)
    await settling.confirm_together(
        work,
        consultation_id=key,
        version_id=version_key(input.version_id),
        comment_ids=_comments(input.comment_ids),
    )
    return key


async def _take_back(work: Work, input: TakeBackPlacesInput) -> UUID:
    key = consultation_key(input.consultation_id)
    await settling.take_back(
        work,
        consultation_id=key,
        version_id=version_key(input.version_id),
        comment_ids=_comments(input.comment_ids),
    )
    return key


_loads_consultation = loads(consultation=CONSULTATION)


@strawberry.type
class PlaceMutations:
    """What can be done with many places."""

    confirm_places = act(
        "Confirm where many comments stand on a later version: all of them, or none.",
        input=ConfirmPlacesInput,
        success=ConfirmPlacesSuccess,
        problems=_PROBLEMS,
        run=_confirm,
        load=_loads_consultation,
    )

    take_back_places = act(
        "Take back what people said of comments' places: they stand where they were carried to.",
        input=TakeBackPlacesInput,
        success=TakeBackPlacesSuccess,
        problems=_PROBLEMS,
        run=_take_back,
        load=_loads_consultation,
    )


ROOM = Room(mutations=PlaceMutations)
