"""Registering that nobody was consulted, as a mutation."""

from datetime import date
from uuid import UUID

import strawberry

from tryeza.consultations import exempting
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.documents import DOCUMENT, Document
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work


@strawberry.input(description="A draft that was approved without consultation.")
class ExemptDocumentInput(Act):
    """Input of `exemptDocument`."""

    document_id: strawberry.ID = strawberry.field(description="The document.")
    justification: str = strawberry.field(
        description="Why nobody was asked; 20,000 characters at most, published."
    )
    approved_on: date = strawberry.field(description="The day on which it was approved.")
    legal_basis: str | None = strawberry.field(
        default=None, description="The act and article that allow it, if there is one."
    )


@strawberry.type(description="It is registered that nobody was consulted, and why.")
class ExemptDocumentSuccess:
    """Success of `exemptDocument`."""

    document: Document = strawberry.field(description="The document.")


async def _exempt(work: Work, input: ExemptDocumentInput) -> UUID:
    exemption = await exempting.exempt(
        work,
        document_id=key_in(input.document_id, "Document", path="documentId"),
        justification=input.justification,
        approved_on=input.approved_on,
        legal_basis=input.legal_basis,
    )
    return exemption.document_id


@strawberry.type
class ExemptionMutations:
    """What is registered of drafts that nobody was asked about."""

    exempt_document = act(
        "Register that a draft was approved without consultation, and why.",
        input=ExemptDocumentInput,
        success=ExemptDocumentSuccess,
        problems=(InvalidProblem, LimitProblem),
        run=_exempt,
        load=loads(document=DOCUMENT),
    )


ROOM = Room(mutations=ExemptionMutations)
