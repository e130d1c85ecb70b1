"""What people do with documents, as mutations; with their versions, in `version_acts.py`."""

from uuid import UUID

import strawberry
from strawberry import Maybe

from tryeza.documents import actions
from tryeza.documents.models import DraftKind
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.documents import DOCUMENT, Document
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A document to be entered, still without a text.")
class CreateDocumentInput(Act):
    """Input of `createDocument`."""

    kind: DraftKind = strawberry.field(description="What kind of draft it is.")
    title: TextsInput = strawberry.field(description="Its title, 500 characters in each language.")
    group_id: strawberry.ID | None = strawberry.field(
        default=None, description="The group that drafts it."
    )
    proposing_organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The institution that proposes it."
    )
    act_type: str | None = strawberry.field(
        default=None,
        description="The type of act, as the institution calls it: law, regulation, strategy, …",
    )


@strawberry.input(description="What is to be changed of a document.")
class EditDocumentInput(Act):
    """Input of `editDocument`; what is left out stays as it is."""

    document_id: strawberry.ID = strawberry.field(description="The document.")
    revision: int = strawberry.field(description="The revision that was read.")
    title: Maybe[TextsInput] = strawberry.field(description="Its title.")
    act_type: Maybe[str] = strawberry.field(
        description="The type of act, as the institution calls it: law, regulation, strategy, …"
    )


@strawberry.input(description="A document that was adopted.")
class AdoptDocumentInput(Act):
    """Input of `adoptDocument`."""

    document_id: strawberry.ID = strawberry.field(description="The document.")


@strawberry.input(description="A draft that is not pursued any further.")
class WithdrawDocumentInput(Act):
    """Input of `withdrawDocument`."""

    document_id: strawberry.ID = strawberry.field(description="The document.")


@strawberry.type(description="It is entered.")
class CreateDocumentSuccess:
    """Success of `createDocument`."""

    document: Document = strawberry.field(description="The document as it stands.")


@strawberry.type(description="It was changed.")
class EditDocumentSuccess:
    """Success of `editDocument`."""

    document: Document = strawberry.field(description="The document as it stands.")


@strawberry.type(description="It is adopted.")
class AdoptDocumentSuccess:
    """Success of `adoptDocument`."""

    document: Document = strawberry.field(description="The document as it stands.")


@strawberry.type(description="It is withdrawn.")
class WithdrawDocumentSuccess:
    """Success of `withdrawDocument`."""

    document: Document = strawberry.field(description="The document as it stands.")


def _document(node_id: str) -> UUID:
    return key_in(node_id, "Document", path="documentId")


async def _create(work: Work, input: CreateDocumentInput) -> UUID:
    group, proposing = input.group_id, input.proposing_organisation_id
    made = await actions.create(
        work,
        kind=input.kind,
        titles=given(input.title),
        group_id=key_in(group, "Group", path="groupId") if group else None,
        proposing_organisation_id=(
            key_in(proposing, "Organisation", path="proposingOrganisationId") if proposing else None
        ),
        act_type=input.act_type,
    )
    return made.id


async def _edit(work: Work, input: EditDocumentInput) -> UUID:
    edited = await actions.edit(
        work,
        document_id=_document(input.document_id),
        revision=input.revision,
        titles=given(input.title.value) if input.title else None,
        act_type=input.act_type.value if input.act_type else None,
    )
    return edited.id


async def _adopt(work: Work, input: AdoptDocumentInput) -> UUID:
    return (await actions.adopt(work, document_id=_document(input.document_id))).id


async def _withdraw(work: Work, input: WithdrawDocumentInput) -> UUID:
    return (await actions.withdraw(work, document_id=_document(input.document_id))).id


_loads_document = loads(document=DOCUMENT)


@strawberry.type
class DocumentMutations:
    """What can be done with documents."""

    create_document = act(
        "Enter a document that a group drafts or an institution proposes.",
        input=CreateDocumentInput,
        success=CreateDocumentSuccess,
        problems=_PROBLEMS,
        run=_create,
        load=_loads_document,
    )

    edit_document = act(
        "Change a document's title or type.",
        input=EditDocumentInput,
        success=EditDocumentSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=_loads_document,
        subject=DOCUMENT,
    )

    adopt_document = act(
        "Record that a document was adopted.",
        input=AdoptDocumentInput,
        success=AdoptDocumentSuccess,
        problems=_PROBLEMS,
        run=_adopt,
        load=_loads_document,
    )

    withdraw_document = act(
        "Record that a draft is not pursued any further.",
        input=WithdrawDocumentInput,
        success=WithdrawDocumentSuccess,
        problems=_PROBLEMS,
        run=_withdraw,
        load=_loads_document,
    )


ROOM = Room(mutations=DocumentMutations)
