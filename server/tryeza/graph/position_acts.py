"""What an organisation's lead does with its position, as mutations."""

from uuid import UUID

import strawberry

from tryeza.comments import positions, queries
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_inputs import (
    WordsInput,
    comment_key,
    organisation_key,
    said_of,
)
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.draft_keeping import Found, keeping, said_there
from tryeza.graph.nodes import encode_id, key_in
from tryeza.graph.positions import POSITION, OrganisationPosition
from tryeza.graph.problems import ClosedProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)
_WINDOWED = (ClosedProblem, *_PROBLEMS)


@strawberry.input(description="Whose position is to be collected.")
class OpenPositionInput(Act):
    """Input of `openPosition`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    organisation_id: strawberry.ID = strawberry.field(
        description="The organisation that the viewer leads."
    )


@strawberry.input(description="An internal comment to be copied into the position.")
class CopyIntoPositionInput(Act):
    """Input of `copyIntoPosition`."""

    comment_id: strawberry.ID = strawberry.field(description="The comment, which stays as it is.")


@strawberry.input(description="A comment on the document to be written straight into the position.")
class WriteIntoPositionInput(Act):
    """Input of `writeIntoPosition`."""

    position_id: strawberry.ID = strawberry.field(description="The position.")
    words: WordsInput = strawberry.field(description="What is said.")


@strawberry.input(description="A position that is ready.")
class SubmitPositionInput(Act):
    """Input of `submitPosition`."""

    position_id: strawberry.ID = strawberry.field(description="The position.")


@strawberry.type(description="The position is being collected.")
class OpenPositionSuccess:
    """Success of `openPosition`."""

    position: OrganisationPosition = strawberry.field(description="The position as it stands.")


@strawberry.type(description="The copy, to be edited by the lead.")
class CopyIntoPositionSuccess:
    """Success of `copyIntoPosition`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="It is part of the position.")
class WriteIntoPositionSuccess:
    """Success of `writeIntoPosition`."""

    comment: Comment = strawberry.field(description="The comment as it stands.")


@strawberry.type(description="The position was received as a whole.")
class SubmitPositionSuccess:
    """Success of `submitPosition`."""

    position: OrganisationPosition = strawberry.field(description="The position as it stands.")


async def _open_position(work: Work, input: OpenPositionInput) -> UUID:
    opened = await positions.open_position(
        work,
        consultation_id=consultation_key(input.consultation_id),
        organisation_id=organisation_key(input.organisation_id, "organisationId"),
    )
    return opened.id


async def _copy(work: Work, input: CopyIntoPositionInput) -> UUID:
    return (await positions.copy_into_position(work, comment_id=comment_key(input.comment_id))).id


def _position_key(node_id: str) -> UUID:
    return key_in(node_id, "OrganisationPosition", path="positionId")


async def _too_late(work: Work, input: WriteIntoPositionInput) -> Found:
    """What was to stand in a position; its colleagues alone would have read it."""
    consultation_id, organisation_id = await queries.whose_position(
        work.session, work.actor, _position_key(input.position_id)
    )
    return consultation_id, {
        **said_there(input.words, None),
        "parentId": None,
        "forOrganisationId": encode_id("Organisation", organisation_id),
    }


async def _write(work: Work, input: WriteIntoPositionInput) -> UUID:
    written = await positions.write_into_position(
        work,
        position_id=_position_key(input.position_id),
        said=said_of(input.words),
    )
    return written.id


async def _submit(work: Work, input: SubmitPositionInput) -> UUID:
    submitted = await positions.submit_position(work, position_id=_position_key(input.position_id))
    return submitted.id


_loads_comment = loads(comment=COMMENT)


_loads_position = loads(position=POSITION)


@strawberry.type
class PositionMutations:
    """What can be done with positions."""

    open_position = act(
        "Begin to collect an organisation's one position.",
        input=OpenPositionInput,
        success=OpenPositionSuccess,
        problems=_WINDOWED,
        run=_open_position,
        load=_loads_position,
    )

    copy_into_position = act(
        "Copy an internal comment into the position.",
        input=CopyIntoPositionInput,
        success=CopyIntoPositionSuccess,
        problems=_WINDOWED,
        run=_copy,
        load=_loads_comment,
    )

    write_into_position = act(
        "Write a comment straight into the position.",
        input=WriteIntoPositionInput,
        success=WriteIntoPositionSuccess,
        problems=_WINDOWED,
        run=_write,
        load=_loads_comment,
        rescue=keeping(_too_late),
    )

    submit_position = act(
        "Submit the position, once.",
        input=SubmitPositionInput,
        success=SubmitPositionSuccess,
        problems=_WINDOWED,
        run=_submit,
        load=_loads_position,
    )


ROOM = Room(mutations=PositionMutations)
