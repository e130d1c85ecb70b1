"""What coordinators do with consultations, as mutations."""

from datetime import date
from typing import Any, cast
from uuid import UUID

import strawberry
from sqlalchemy import select
from strawberry import Maybe

from tryeza.consultations import actions, binding, editing, exempting
from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.models import ConsultationKind, Extension, SupportingKind
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.consultations import (
    CONSULTATION,
    RULE_PACK,
    SUPPORTING,
    Consultation,
    RulePack,
    SupportingDocument,
)
from tryeza.graph.context import Asking
from tryeza.graph.documents import DOCUMENT, Document
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.work import Work

_PROBLEMS = (InvalidProblem, LimitProblem)

_CONSULTATION_ID = "The consultation's id."


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

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
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


@strawberry.input(description="Which consultation is to be opened.")
class OpenConsultationInput(Act):
    """Input of `openConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)


@strawberry.input(description="By how much a consultation is to be extended, and why.")
class ExtendConsultationInput(Act):
    """Input of `extendConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
    closes_on: date = strawberry.field(description="The new last day, later than the present one.")
    reason: str = strawberry.field(description="Why; 5,000 characters at most, read by everyone.")


@strawberry.input(description="Which consultation is to be withdrawn, and why.")
class WithdrawConsultationInput(Act):
    """Input of `withdrawConsultation`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
    reason: str = strawberry.field(description="Why; 5,000 characters at most, read by everyone.")


@strawberry.input(description="Who is to coordinate a consultation.")
class AppointCoordinatorInput(Act):
    """Input of `appointCoordinator`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
    person_id: strawberry.ID = strawberry.field(description="The person.")
    for_organisation_id: strawberry.ID | None = strawberry.field(
        default=None, description="The organisation for which they coordinate it."
    )


@strawberry.input(description="Whose appointment is to end.")
class DismissCoordinatorInput(Act):
    """Input of `dismissCoordinator`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
    person_id: strawberry.ID = strawberry.field(description="The person.")


@strawberry.input(description="A file that is to be published beside the draft.")
class AddSupportingDocumentInput(Act):
    """Input of `addSupportingDocument`."""

    consultation_id: strawberry.ID = strawberry.field(description=_CONSULTATION_ID)
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


@strawberry.input(description="A rule pack as YAML.")
class EditRulePackInput(Act):
    """Input of `editRulePack`."""

    text: str = strawberry.field(
        description="The pack as YAML; a new id makes a new pack, a known one a new revision."
    )


@strawberry.input(description="A day off in a calendar.")
class SetHolidayInput(Act):
    """Input of `setHoliday`."""

    calendar: str = strawberry.field(description="The calendar's name, `xk`.")
    day: date = strawberry.field(description="The day.")
    name: TextsInput = strawberry.field(description="What is celebrated.")
    status: DayStatus = strawberry.field(description="How sure the date is.")


@strawberry.input(description="A day that is worked after all.")
class RemoveHolidayInput(Act):
    """Input of `removeHoliday`."""

    calendar: str = strawberry.field(description="The calendar's name, `xk`.")
    day: date = strawberry.field(description="The day.")


@strawberry.type(description="It is prepared; nobody else sees it yet.")
class PrepareConsultationSuccess:
    """Success of `prepareConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="It was changed.")
class EditConsultationSuccess:
    """Success of `editConsultation`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


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


@strawberry.type(description="The person coordinates it now.")
class AppointCoordinatorSuccess:
    """Success of `appointCoordinator`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="The person coordinates it no more.")
class DismissCoordinatorSuccess:
    """Success of `dismissCoordinator`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="The file stands beside the draft.")
class AddSupportingDocumentSuccess:
    """Success of `addSupportingDocument`."""

    supporting_document: SupportingDocument = strawberry.field(description="The file.")


@strawberry.type(description="The file stands beside the draft no more.")
class RemoveSupportingDocumentSuccess:
    """Success of `removeSupportingDocument`."""

    consultation: Consultation = strawberry.field(description="The consultation as it stands.")


@strawberry.type(description="It is registered that nobody was consulted, and why.")
class ExemptDocumentSuccess:
    """Success of `exemptDocument`."""

    document: Document = strawberry.field(description="The document.")


@strawberry.type(description="The pack is in; consultations that are open keep the older revision.")
class EditRulePackSuccess:
    """Success of `editRulePack`."""

    rule_pack: RulePack = strawberry.field(description="The pack as it stands.")


@strawberry.type(description="The calendar was changed; windows that it shortens were extended.")
class SetHolidaySuccess:
    """Success of `setHoliday`."""

    extended: list[Consultation] = strawberry.field(
        description="The open consultations whose last day moved by it."
    )


@strawberry.type(description="The calendar was changed; no window was cut.")
class RemoveHolidaySuccess:
    """Success of `removeHoliday`."""

    extended: list[Consultation] = strawberry.field(
        description="The open consultations whose last day moved by it: none, as a rule."
    )


def _consultation_key(node_id: str) -> UUID:
    return key_in(node_id, "Consultation", path="consultationId")


def _organisation_key(node_id: str | None) -> UUID | None:
    if node_id is None:
        return None
    return key_in(node_id, "Organisation", path="forOrganisationId")


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
        for_organisation_id=_organisation_key(input.for_organisation_id),
    )
    return made.id


async def _edit(work: Work, input: EditConsultationInput) -> UUID:
    key = _consultation_key(input.consultation_id)
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


async def _open(work: Work, input: OpenConsultationInput) -> UUID:
    key = _consultation_key(input.consultation_id)
    return (await actions.open_consultation(work, consultation_id=key)).id


async def _extend(work: Work, input: ExtendConsultationInput) -> UUID:
    key = _consultation_key(input.consultation_id)
    extended = await actions.extend(
        work, consultation_id=key, closes_on=input.closes_on, reason=input.reason
    )
    return extended.id


async def _withdraw(work: Work, input: WithdrawConsultationInput) -> UUID:
    key = _consultation_key(input.consultation_id)
    return (await actions.withdraw(work, consultation_id=key, reason=input.reason)).id


async def _appoint(work: Work, input: AppointCoordinatorInput) -> UUID:
    appointed = await actions.appoint(
        work,
        consultation_id=_consultation_key(input.consultation_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
        for_organisation_id=_organisation_key(input.for_organisation_id),
    )
    return appointed.id


async def _dismiss(work: Work, input: DismissCoordinatorInput) -> UUID:
    dismissed = await actions.dismiss(
        work,
        consultation_id=_consultation_key(input.consultation_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
    )
    return dismissed.id


async def _add_supporting(work: Work, input: AddSupportingDocumentInput) -> UUID:
    added = await editing.add_supporting(
        work,
        consultation_id=_consultation_key(input.consultation_id),
        file_id=key_in(input.upload_id, "Upload", path="uploadId"),
        kind=input.kind,
        titles=given(input.title),
        language=input.language,
    )
    return added.id


async def _remove_supporting(work: Work, input: RemoveSupportingDocumentInput) -> UUID:
    key = key_in(input.supporting_document_id, "SupportingDocument", path="supportingDocumentId")
    return (await editing.remove_supporting(work, supporting_id=key)).id


async def _exempt(work: Work, input: ExemptDocumentInput) -> UUID:
    exemption = await exempting.exempt(
        work,
        document_id=key_in(input.document_id, "Document", path="documentId"),
        justification=input.justification,
        approved_on=input.approved_on,
        legal_basis=input.legal_basis,
    )
    return exemption.document_id


async def _edit_pack(work: Work, input: EditRulePackInput) -> UUID:
    return (await binding.edit_pack(work, text=input.text)).id


async def _set_holiday(work: Work, input: SetHolidayInput) -> UUID:
    await binding.set_holiday(
        work,
        calendar=input.calendar,
        day=input.day,
        names=given(input.name),
        status=input.status,
    )
    return binding.calendar_id(input.calendar)


async def _remove_holiday(work: Work, input: RemoveHolidayInput) -> UUID:
    await binding.remove_holiday(work, calendar=input.calendar, day=input.day)
    return binding.calendar_id(input.calendar)


async def _load_extended(asking: Asking, key: UUID, call: Call, success: type[Any]) -> Any:
    """The open consultations that were extended at the moment of this act."""
    del key
    below = call.on(success.__name__).below("extended", "Consultation")
    rows = CONSULTATION.rows(asking).where(
        select(Extension.id)
        .where(
            Extension.consultation_id == CONSULTATION.table.c.id,
            Extension.extended_at == asking.now,
        )
        .exists()
    )
    return success(extended=await CONSULTATION.read(asking, below, rows, "id"))


_consultation = loads(consultation=CONSULTATION)


@strawberry.type
class ConsultationMutations:
    """What can be done with consultations and with what binds them."""

    prepare_consultation = act(
        "Prepare a consultation on a published version; the viewer coordinates it.",
        input=PrepareConsultationInput,
        success=PrepareConsultationSuccess,
        problems=_PROBLEMS,
        run=_prepare,
        load=_consultation,
    )
    edit_consultation = act(
        "Change a consultation that is being prepared.",
        input=EditConsultationInput,
        success=EditConsultationSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=_consultation,
        subject=CONSULTATION,
    )
    open_consultation = act(
        "Open a consultation, or announce it for its first day; what is missing is named.",
        input=OpenConsultationInput,
        success=OpenConsultationSuccess,
        problems=_PROBLEMS,
        run=_open,
        load=_consultation,
    )
    extend_consultation = act(
        "Move a consultation's last day to a later one.",
        input=ExtendConsultationInput,
        success=ExtendConsultationSuccess,
        problems=_PROBLEMS,
        run=_extend,
        load=_consultation,
    )
    withdraw_consultation = act(
        "Withdraw a consultation; what was said stays.",
        input=WithdrawConsultationInput,
        success=WithdrawConsultationSuccess,
        problems=_PROBLEMS,
        run=_withdraw,
        load=_consultation,
    )
    appoint_coordinator = act(
        "Appoint somebody to coordinate a consultation.",
        input=AppointCoordinatorInput,
        success=AppointCoordinatorSuccess,
        problems=_PROBLEMS,
        run=_appoint,
        load=_consultation,
    )
    dismiss_coordinator = act(
        "End the appointment of a coordinator; one stays.",
        input=DismissCoordinatorInput,
        success=DismissCoordinatorSuccess,
        problems=_PROBLEMS,
        run=_dismiss,
        load=_consultation,
    )
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
        load=_consultation,
    )
    exempt_document = act(
        "Register that a draft was approved without consultation, and why.",
        input=ExemptDocumentInput,
        success=ExemptDocumentSuccess,
        problems=_PROBLEMS,
        run=_exempt,
        load=loads(document=DOCUMENT),
    )
    edit_rule_pack = act(
        "Put in a rule pack, new or revised.",
        input=EditRulePackInput,
        success=EditRulePackSuccess,
        problems=_PROBLEMS,
        run=_edit_pack,
        load=loads(rule_pack=RULE_PACK),
    )
    set_holiday = act(
        "Set a day off in a calendar; windows that become too short are extended.",
        input=SetHolidayInput,
        success=SetHolidaySuccess,
        problems=_PROBLEMS,
        run=_set_holiday,
        load=_load_extended,
    )
    remove_holiday = act(
        "Make a day off a working day again; no window is cut by it.",
        input=RemoveHolidayInput,
        success=RemoveHolidaySuccess,
        problems=_PROBLEMS,
        run=_remove_holiday,
        load=_load_extended,
    )


ROOM = Room(mutations=ConsultationMutations)
