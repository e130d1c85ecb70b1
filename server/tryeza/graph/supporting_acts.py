"""Putting files beside a draft and taking them away, as mutations."""

from uuid import UUID

import strawberry

from tryeza.consultations import editing
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.consultation_keys import CONSULTATION_ID, LOADED, consultation_key
from tryeza.graph.consultation_vocabulary import SupportingKind
from tryeza.graph.consultations import Consultation
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.graph.supporting import SUPPORTING, SupportingDocument
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A file that is to be published beside the draft.")
class AddSupportingDocumentInput(Act):
    """Input of `addSupportingDocument`."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    upload_id: strawberry.ID = strawberry.field(description="The file, uploaded before.")
    kind: SupportingKind = strawberry.field(description="What it is.")
    title: TextsInput = strawberry.field(description="Its title, 500 characters in each language.")
    language: str | None = strawberry.field(
        default=None, description="Its language as a BCP 47 tag."
    )


@strawberry.input(description="A file that is not to stand beside the draft.")
class RemoveSupportingDocumentInput(Act):
    """Input of `removeSupportingDocument`."""

    supporting_document_id: strawberry.ID = strawberry.field(description="The file.")


@strawberry.type(description="The file stands beside the draft.")
class AddSupportingDocumentSuccess:
    """Success of `addSupportingDocument`."""

    supporting_document: SupportingDocument = strawberry.field(description="The file.")


@strawberry.type(description="The file stands beside the draft no more.")
class RemoveSupportingDocumentSuccess:
    """Success of `removeSupportingDocument`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


async def _add_supporting(work: Work, input: AddSupportingDocumentInput) -> UUID:
    added = await editing.add_supporting(
        work,
        consultation_id=consultation_key(input.consultation_id),
        file_id=key_in(input.upload_id, "Upload", path="uploadId"),
        kind=input.kind,
        titles=given(input.title),
        language=input.language,
    )
    return added.id


async def _remove_supporting(work: Work, input: RemoveSupportingDocumentInput) -> UUID:
    key = key_in(input.supporting_document_id, "SupportingDocument", path="supportingDocumentId")
    return (await editing.remove_supporting(work, supporting_id=key)).id


@strawberry.type
class SupportingMutations:
    """What can be done with the files beside a draft."""

    add_supporting_document = act(
        "Put an uploaded file beside the draft: a memorandum, an assessment, a summary.",
        input=AddSupportingDocumentInput,
        success=AddSupportingDocumentSuccess,
        problems=_PROBLEMS,
        run=_add_supporting,
        load=loads(supporting_document=SUPPORTING),
    )
    remove_supporting_document = act(
        "Take a file away from beside a draft while the consultation is prepared.",
        input=RemoveSupportingDocumentInput,
        success=RemoveSupportingDocumentSuccess,
        problems=_PROBLEMS,
        run=_remove_supporting,
        load=LOADED,
    )


ROOM = Room(mutations=SupportingMutations)
