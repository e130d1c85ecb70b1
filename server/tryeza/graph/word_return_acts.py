"""What people do with Word files that came back, as mutations."""

from datetime import datetime
from uuid import UUID

import strawberry

from tryeza.comments import bringing, returning
from tryeza.comments.bringing import Received
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.comment_inputs import AnchorInput, organisation_key, place_of
from tryeza.graph.consultation_keys import consultation_key
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ClosedProblem, ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.graph.word_returns import FIND, RETURN, WordFind, WordReturn
from tryeza.kernel.work import Work

_PROBLEMS = (ClosedProblem, InvalidProblem, LimitProblem)


@strawberry.input(description="A Word file that came back.")
class ReadWordReturnInput(Act):
    """Input of `readWordReturn`."""

    consultation_id: strawberry.ID = strawberry.field(description="In which consultation.")
    upload_id: strawberry.ID = strawberry.field(description="The file, uploaded before: .docx.")
    organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The organisation that sent it; a lead names their own."
    )
    speaker_name: str | None = strawberry.field(
        default=None, description="Who said what names nobody in the file; 200 characters."
    )
    received_at: datetime | None = strawberry.field(
        default=None,
        description="When it was received, within the window; now, if not said and for a lead.",
    )
    language: str | None = strawberry.field(
        default=None,
        description="The language of the text that was sent out, a BCP 47 tag; the leading one if"
        " not said.",
    )


@strawberry.input(description="What is to become of a find.")
class AdjustWordFindInput(Act):
    """Input of `adjustWordFind`."""

    word_find_id: strawberry.ID = strawberry.field(description="The find.")
    is_taken: bool = strawberry.field(description="Whether it becomes a comment.")
    anchor: AnchorInput | None = strawberry.field(
        default=None, description="Where it belongs; where it is, if not said."
    )
    text: str | None = strawberry.field(
        default=None, description="What it is to say; as it is, if not said."
    )
    proposed_wording: str | None = strawberry.field(
        default=None, description="Of a change: the wording that is wanted; as it is, if not said."
    )


@strawberry.input(description="A return whose finds become comments.")
class ConfirmWordReturnInput(Act):
    """Input of `confirmWordReturn`."""

    word_return_id: strawberry.ID = strawberry.field(description="The return.")
    revision: int = strawberry.field(description="The revision that was read.")


@strawberry.type(description="It was read; what was found waits to be confirmed.")
class ReadWordReturnSuccess:
    """Success of `readWordReturn`."""

    word_return: WordReturn = strawberry.field(description="What was found.")


@strawberry.type(description="It was adjusted.")
class AdjustWordFindSuccess:
    """Success of `adjustWordFind`."""

    word_find: WordFind = strawberry.field(description="The find as it stands.")


@strawberry.type(description="What was taken became comments, captured via Word.")
class ConfirmWordReturnSuccess:
    """Success of `confirmWordReturn`."""

    word_return: WordReturn = strawberry.field(description="The return as it stands.")


async def _read(work: Work, input: ReadWordReturnInput) -> UUID:
    organisation = input.organisation_id
    read = await bringing.read_return(
        work,
        consultation_id=consultation_key(input.consultation_id),
        file_id=key_in(input.upload_id, "Upload", path="uploadId"),
        received=Received(
            organisation_key(organisation, "organisationId") if organisation else None,
            input.speaker_name,
            input.received_at,
        ),
        language=input.language,
    )
    return read.id


async def _adjust(work: Work, input: AdjustWordFindInput) -> UUID:
    adjusted = await returning.adjust_find(
        work,
        find_id=key_in(input.word_find_id, "WordFind", path="wordFindId"),
        taken=input.is_taken,
        place=place_of(input.anchor),
        text=input.text,
        wording=input.proposed_wording,
    )
    return adjusted.id


async def _confirm(work: Work, input: ConfirmWordReturnInput) -> UUID:
    return_id = key_in(input.word_return_id, "WordReturn", path="wordReturnId")
    confirmed = await returning.confirm_return(work, return_id=return_id, revision=input.revision)
    return confirmed.id


@strawberry.type
class WordReturnMutations:
    """What can be done with Word files that came back."""

    read_word_return = act(
        "Read a Word file that came back: what was found in it waits to be confirmed. The same file"
        " read before is found again as it was.",
        input=ReadWordReturnInput,
        success=ReadWordReturnSuccess,
        problems=_PROBLEMS,
        run=_read,
        load=loads(word_return=RETURN),
    )

    adjust_word_find = act(
        "Say whether a find becomes a comment, where, and with which words.",
        input=AdjustWordFindInput,
        success=AdjustWordFindSuccess,
        problems=_PROBLEMS,
        run=_adjust,
        load=loads(word_find=FIND),
    )

    confirm_word_return = act(
        "Make comments of all finds that are taken, together.",
        input=ConfirmWordReturnInput,
        success=ConfirmWordReturnSuccess,
        problems=(ConflictProblem, *_PROBLEMS),
        run=_confirm,
        load=loads(word_return=RETURN),
        subject=RETURN,
    )


ROOM = Room(mutations=WordReturnMutations)
