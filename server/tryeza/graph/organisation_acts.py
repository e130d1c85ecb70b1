"""What people and the secretariat do with organisations, as mutations."""

from dataclasses import replace
from uuid import UUID

import strawberry
from sqlalchemy import select
from strawberry import Maybe

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.context import Asking
from tryeza.graph.languages import TextsInput, given
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import Work
from tryeza.organisations import actions, verification
from tryeza.organisations.details import Details, Particulars
from tryeza.organisations.models import OrganisationKind
from tryeza.organisations.queries import mandates_of, parse_mandates

_ID = "The organisation's id."
_WHY = "Why, 2,000 characters at most; its people read it."


@strawberry.input(description="An organisation to be registered.")
class RegisterOrganisationInput(Act):
    """Input of `registerOrganisation`."""

    kind: OrganisationKind = strawberry.field(description="What kind of organisation it is.")
    name: TextsInput = strawberry.field(
        description="Its name in one language at least, 200 characters in each."
    )
    short_name: str | None = strawberry.field(
        default=None, description="The usual abbreviation, 30 characters at most."
    )
    about: TextsInput | None = strawberry.field(
        default=None, description="What it says of itself: Markdown, 4,000 characters in each."
    )
    fields_of_activity: list[str] | None = strawberry.field(
        default=None, description="The keys of the fields in which it is active, at most 10."
    )
    registration_number: str | None = strawberry.field(
        default=None, description="Its number in the public register, 40 characters at most."
    )
    role_mailbox: str | None = strawberry.field(
        default=None, description="The address that stays when its staff changes."
    )
    website: str | None = strawberry.field(
        default=None, description="Its web site; https is taken if no scheme is typed."
    )
    function: str | None = strawberry.field(
        default=None,
        description=(
            "What the viewer does there, 120 characters at most. The viewer becomes its first"
            " representative; the secretariat does not."
        ),
    )


@strawberry.input(description="What is to be changed of an organisation.")
class EditOrganisationInput(Act):
    """Input of `editOrganisation`; what is left out stays as it is."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    revision: int = strawberry.field(description="The revision that was read.")
    kind: Maybe[OrganisationKind] = strawberry.field(
        description="What kind it is; once it is verified, only within its side."
    )
    name: Maybe[TextsInput] = strawberry.field(
        description="Its names in all languages; those not given are taken away."
    )
    short_name: Maybe[str | None] = strawberry.field(description="The usual abbreviation.")
    about: Maybe[TextsInput] = strawberry.field(
        description="What it says of itself, in all languages."
    )
    fields_of_activity: Maybe[list[str]] = strawberry.field(
        description="The keys of all the fields in which it is active."
    )
    registration_number: Maybe[str | None] = strawberry.field(
        description="Its number in the public register."
    )
    role_mailbox: Maybe[str | None] = strawberry.field(
        description="The address that stays when its staff changes."
    )
    website: Maybe[str | None] = strawberry.field(description="Its web site.")


@strawberry.input(description="Which organisation is verified, and on which ground.")
class VerifyOrganisationInput(Act):
    """Input of `verifyOrganisation`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str | None = strawberry.field(
        default=None, description="The proof, such as a certificate's number; 2,000 characters."
    )


@strawberry.input(description="Which organisation is not verified, and why.")
class RefuseOrganisationInput(Act):
    """Input of `refuseOrganisation`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str = strawberry.field(description=_WHY)


@strawberry.input(description="Which organisation is suspended, and why.")
class SuspendOrganisationInput(Act):
    """Input of `suspendOrganisation`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str = strawberry.field(description=_WHY)


@strawberry.input(description="Which organisation's suspension is lifted, and why.")
class RestoreOrganisationInput(Act):
    """Input of `restoreOrganisation`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str = strawberry.field(description=_WHY)


@strawberry.type(description="It is registered and waits to be verified.")
class RegisterOrganisationSuccess:
    """Success of `registerOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


@strawberry.type(description="It was changed.")
class EditOrganisationSuccess:
    """Success of `editOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


@strawberry.type(description="It is verified.")
class VerifyOrganisationSuccess:
    """Success of `verifyOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


@strawberry.type(description="It is refused.")
class RefuseOrganisationSuccess:
    """Success of `refuseOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


@strawberry.type(description="It is suspended.")
class SuspendOrganisationSuccess:
    """Success of `suspendOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


@strawberry.type(description="It is verified again.")
class RestoreOrganisationSuccess:
    """Success of `restoreOrganisation`."""

    organisation: Organisation = strawberry.field(description="The organisation as it stands.")


def _key(organisation_id: str) -> UUID:
    return key_in(organisation_id, "Organisation", path="organisationId")


async def _register(work: Work, input: RegisterOrganisationInput) -> UUID:
    particulars = Particulars(
        short_name=input.short_name,
        about=given(input.about) if input.about else {},
        fields_of_activity=input.fields_of_activity or (),
        registration_number=input.registration_number,
        role_mailbox=input.role_mailbox,
        website=input.website,
    )
    return await actions.register(
        work,
        kind=input.kind,
        names=given(input.name),
        on=day_of(work.now),
        function=input.function,
        **particulars,
    )


async def _load_registered(
    asking: Asking, key: UUID, call: Call, success: type[RegisterOrganisationSuccess]
) -> RegisterOrganisationSuccess:
    """Whoever registered it has come to represent it, and so sees it before others do."""
    person_id = asking.actor.person_id
    if person_id is not None and not asking.actor.is_secretariat:
        held = (await asking.rows(select(mandates_of(person_id, asking.today))))[0][0]
        asking.actor = replace(asking.actor, mandates=parse_mandates(held))
        if asking.work is not None:
            asking.work.actor = asking.actor
    found: RegisterOrganisationSuccess = await _organisation(asking, key, call, success)
    return found


async def _edit(work: Work, input: EditOrganisationInput) -> UUID:
    key = _key(input.organisation_id)
    await actions.edit(
        work,
        organisation_id=key,
        revision=input.revision,
        on=day_of(work.now),
        **_details(input),
    )
    return key


def _details(input: EditOrganisationInput) -> Details:
    """What was given, and nothing else."""
    details = Details()
    if input.kind is not None:
        details["kind"] = input.kind.value
    if input.name is not None:
        details["names"] = given(input.name.value)
    if input.short_name is not None:
        details["short_name"] = input.short_name.value
    if input.about is not None:
        details["about"] = given(input.about.value)
    if input.fields_of_activity is not None:
        details["fields_of_activity"] = input.fields_of_activity.value
    if input.registration_number is not None:
        details["registration_number"] = input.registration_number.value
    if input.role_mailbox is not None:
        details["role_mailbox"] = input.role_mailbox.value
    if input.website is not None:
        details["website"] = input.website.value
    return details


async def _verify(work: Work, input: VerifyOrganisationInput) -> UUID:
    key = _key(input.organisation_id)
    await verification.verify(work, organisation_id=key, on=day_of(work.now), reason=input.reason)
    return key


async def _refuse(work: Work, input: RefuseOrganisationInput) -> UUID:
    key = _key(input.organisation_id)
    await verification.refuse(work, organisation_id=key, reason=input.reason)
    return key


async def _suspend(work: Work, input: SuspendOrganisationInput) -> UUID:
    key = _key(input.organisation_id)
    await verification.suspend(work, organisation_id=key, reason=input.reason)
    return key


async def _restore(work: Work, input: RestoreOrganisationInput) -> UUID:
    key = _key(input.organisation_id)
    await verification.restore(work, organisation_id=key, reason=input.reason)
    return key


_organisation = loads(organisation=ORGANISATION)
_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class OrganisationMutations:
    """What can be done with organisations."""

    register_organisation = act(
        "Register an organisation, to be verified by the secretariat.",
        input=RegisterOrganisationInput,
        success=RegisterOrganisationSuccess,
        problems=_PROBLEMS,
        run=_register,
        load=_load_registered,
    )
    edit_organisation = act(
        "Change what is said of an organisation.",
        input=EditOrganisationInput,
        success=EditOrganisationSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=_organisation,
        subject=ORGANISATION,
    )
    verify_organisation = act(
        "Confirm that an organisation is what it says, also one that was refused before.",
        input=VerifyOrganisationInput,
        success=VerifyOrganisationSuccess,
        problems=_PROBLEMS,
        run=_verify,
        load=_organisation,
    )
    refuse_organisation = act(
        "Refuse to verify an organisation; its people read why and may mend it.",
        input=RefuseOrganisationInput,
        success=RefuseOrganisationSuccess,
        problems=_PROBLEMS,
        run=_refuse,
        load=_organisation,
    )
    suspend_organisation = act(
        "Suspend a verified organisation: nobody speaks for it, and its seats rest.",
        input=SuspendOrganisationInput,
        success=SuspendOrganisationSuccess,
        problems=_PROBLEMS,
        run=_suspend,
        load=_organisation,
    )
    restore_organisation = act(
        "Lift an organisation's suspension.",
        input=RestoreOrganisationInput,
        success=RestoreOrganisationSuccess,
        problems=_PROBLEMS,
        run=_restore,
        load=_organisation,
    )


ROOM = Room(mutations=OrganisationMutations)
