"""What coordinators do with a consultation while it is prepared, as mutations."""

from datetime import date
from typing import Any, cast
from uuid import UUID

import strawberry
from strawberry import Maybe

from tryeza.consultations import actions, editing
from tryeza.graph.acts import Act, act
from tryeza.graph.consultation_keys import (
    CONSULTATION_ID,
    LOADED,
    consultation_key,
    organisation_key,
)
from tryeza.graph.consultation_vocabulary import ConsultationKind
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.input(description="A consultation to be prepared.")
class PrepareConsultationInput(Act):
    """Input of `prepareConsultation`."""

    version_id: strawberry.ID = strawberry.field(
        description="The published version that is asked about."
    )
    kind: ConsultationKind = strawberry.field(description="Who is asked.")
    title: TextsInput = strawberry.field(description="Its title, 500 characters in each language.")
    description: TextsInput | None = strawberry.field(
        default=None, description="What is asked and why, 20,000 characters in each language."
    )
    contact_name: str | None = strawberry.field(default=None, description="Whom to ask.")
    contact_email: str | None = strawberry.field(default=None, description="At which address.")
    opens_on: date | None = strawberry.field(default=None, description="The first day.")
    closes_on: date | None = strawberry.field(
        default=None, description="The last day; the first that the rules allow if not said."
    )
    decides_separately: bool = strawberry.field(
        default=False, description="Whether answers are decided by another than recommends them."
    )
    for_organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The organisation for which the viewer coordinates it."
    )


@strawberry.input(description="What is to be changed of a consultation that is being prepared.")
class EditConsultationInput(Act):
    """Input of `editConsultation`; what is left out stays as it is."""

    consultation_id: strawberry.ID = strawberry.field(description=CONSULTATION_ID)
    revision: int = strawberry.field(description="The revision that was read.")
    version_id: Maybe[strawberry.ID] = strawberry.field(
        description="Another version of the document that is asked about."
    )
    kind: Maybe[ConsultationKind] = strawberry.field(description="Who is asked.")
    title: Maybe[TextsInput] = strawberry.field(description="Its title.")
    description: Maybe[TextsInput] = strawberry.field(description="What is asked and why.")
    contact_name: Maybe[str | None] = strawberry.field(
        description="Whom to ask; null for nobody yet."
    )
    contact_email: Maybe[str | None] = strawberry.field(
        description="At which address; null for none yet."
    )
    opens_on: Maybe[date | None] = strawberry.field(description="The first day; null for none yet.")
    closes_on: Maybe[date | None] = strawberry.field(description="The last day; null for none yet.")
    decides_separately: Maybe[bool] = strawberry.field(
        description="Whether answers are decided by another than recommends them."
    )


@strawberry.type(description="It is prepared; nobody else sees it yet.")
class PrepareConsultationSuccess:
    """Success of `prepareConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="It was changed.")
class EditConsultationSuccess:
    """Success of `editConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


async def _prepare(work: Work, input: PrepareConsultationInput) -> UUID:
    made = await actions.prepare(
        work,
        version_id=key_in(input.version_id, "Version", path="versionId"),
        kind=input.kind,
        titles=given(input.title),
        description=given(input.description) if input.description else None,
        contact_name=input.contact_name,
        contact_email=input.contact_email,
        opens_on=input.opens_on,
        closes_on=input.closes_on,
        decides_separately=input.decides_separately,
        for_organisation_id=organisation_key(input.for_organisation_id),
    )
    return made.id


async def _edit(work: Work, input: EditConsultationInput) -> UUID:
    key = consultation_key(input.consultation_id)
    details = _details(input)
    await editing.edit(work, consultation_id=key, revision=input.revision, **details)
    return key


def _details(input: EditConsultationInput) -> editing.Details:
    """What was said, as the room takes it."""
    details: dict[str, Any] = {
        name: said.value
        for name in (
            "kind",
            "contact_name",
            "contact_email",
            "opens_on",
            "closes_on",
            "decides_separately",
        )
        if (said := getattr(input, name)) is not None
    }
    if input.version_id is not None:
        details["version_id"] = key_in(input.version_id.value, "Version", path="versionId")
    if input.title is not None:
        details["titles"] = given(input.title.value)
    if input.description is not None:
        details["description"] = given(input.description.value)
    return cast("editing.Details", details)


@strawberry.type
class ConsultationMutations:
    """What can be done with consultations that are prepared."""

    prepare_consultation = act(
        "Prepare a consultation on a published version; the viewer coordinates it.",
        input=PrepareConsultationInput,
        success=PrepareConsultationSuccess,
        problems=_PROBLEMS,
        run=_prepare,
        load=LOADED,
    )
    edit_consultation = act(
        "Change a consultation that is being prepared.",
        input=EditConsultationInput,
        success=EditConsultationSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=LOADED,
        subject=CONSULTATION,
    )


ROOM = Room(mutations=ConsultationMutations)
