"""What people and the secretariat do with accounts, as mutations."""

from uuid import UUID

import strawberry

from tryeza.consultations.leaving import forget_contact
from tryeza.graph.acts import Act, act, loads
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import encode_id, key_in
from tryeza.graph.people import PERSON, Person
from tryeza.graph.problems import ConflictProblem, InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.catalogue import Language
from tryeza.kernel.work import Work
from tryeza.people import actions, erasure

_ID = "The person's id."


@strawberry.input(description="Who is invited to have an account, and where.")
class InvitePersonInput(Act):
    """Input of `invitePerson`."""

    name: str = strawberry.field(description="The person's name, 120 characters at most.")
    email: str = strawberry.field(description="The person's address.")
    language: Language = strawberry.field(
        default=Language.ALBANIAN, description="In which language they are written to."
    )


@strawberry.input(description="A person's name and language.")
class EditProfileInput(Act):
    """Input of `editProfile`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)
    revision: int = strawberry.field(description="The revision that was read.")
    name: str = strawberry.field(description="The name, 120 characters at most.")
    language: Language = strawberry.field(description="In which language they are written to.")


@strawberry.input(description="Whose account is suspended, and why.")
class SuspendPersonInput(Act):
    """Input of `suspendPerson`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)
    reason: str = strawberry.field(description="Why, 2,000 characters at most.")


@strawberry.input(description="Whose account is restored.")
class RestorePersonInput(Act):
    """Input of `restorePerson`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)


@strawberry.input(description="Who is to belong to the secretariat.")
class AppointSecretariatInput(Act):
    """Input of `appointSecretariat`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)


@strawberry.input(description="Who is no longer to belong to the secretariat.")
class DismissSecretariatInput(Act):
    """Input of `dismissSecretariat`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)


@strawberry.input(description="Whose account is erased for good.")
class ErasePersonInput(Act):
    """Input of `erasePerson`."""

    person_id: strawberry.ID = strawberry.field(description=_ID)


@strawberry.type(description="The person is invited, or had an account already.")
class InvitePersonSuccess:
    """Success of `invitePerson`."""

    person_id: strawberry.ID = strawberry.field(
        description="The person's id, with which they can be given what they are invited for."
    )
    person: Person | None = strawberry.field(
        description="The person; null for those who do not see them as a person."
    )


@strawberry.type(description="The profile was changed.")
class EditProfileSuccess:
    """Success of `editProfile`."""

    person: Person = strawberry.field(description="The person as they stand.")


@strawberry.type(description="The account is suspended, and every way in is closed.")
class SuspendPersonSuccess:
    """Success of `suspendPerson`."""

    person: Person = strawberry.field(description="The person as they stand.")


@strawberry.type(description="The account is active again.")
class RestorePersonSuccess:
    """Success of `restorePerson`."""

    person: Person = strawberry.field(description="The person as they stand.")


@strawberry.type(description="The person belongs to the secretariat.")
class AppointSecretariatSuccess:
    """Success of `appointSecretariat`."""

    person: Person = strawberry.field(description="The person as they stand.")


@strawberry.type(description="The person no longer belongs to the secretariat.")
class DismissSecretariatSuccess:
    """Success of `dismissSecretariat`."""

    person: Person = strawberry.field(description="The person as they stand.")


@strawberry.type(description="The account is erased.")
class ErasePersonSuccess:
    """Success of `erasePerson`."""

    person: Person = strawberry.field(description="What stays of the person: a pseudonym.")


def _key(person_id: str) -> UUID:
    return key_in(person_id, "Person", path="personId")


async def _invite(work: Work, input: InvitePersonInput) -> UUID:
    return await actions.invite(work, name=input.name, email=input.email, language=input.language)


async def _load_invited(
    asking: Asking, key: UUID, call: Call, success: type[InvitePersonSuccess]
) -> InvitePersonSuccess:
    """The person, if the actor sees them: whoever invites does not learn who they are by it."""
    below = call.on(success.__name__)
    person = None
    if "person" in below:
        selection = below.below("person", PERSON.name)
        person = await PERSON.one(asking, selection, PERSON.table.c.id == key)
    return success(person_id=encode_id(PERSON.name, key), person=person)


async def _edit(work: Work, input: EditProfileInput) -> UUID:
    key = _key(input.person_id)
    await actions.edit_profile(
        work, person_id=key, revision=input.revision, name=input.name, language=input.language
    )
    return key


async def _suspend(work: Work, input: SuspendPersonInput) -> UUID:
    key = _key(input.person_id)
    await actions.suspend(work, person_id=key, reason=input.reason)
    return key


async def _restore(work: Work, input: RestorePersonInput) -> UUID:
    key = _key(input.person_id)
    await actions.restore(work, person_id=key)
    return key


async def _appoint(work: Work, input: AppointSecretariatInput) -> UUID:
    key = _key(input.person_id)
    await actions.appoint(work, person_id=key)
    return key


async def _dismiss(work: Work, input: DismissSecretariatInput) -> UUID:
    key = _key(input.person_id)
    await actions.dismiss(work, person_id=key)
    return key


async def _erase(work: Work, input: ErasePersonInput) -> UUID:
    key = _key(input.person_id)
    await forget_contact(work, await erasure.erase_another(work, person_id=key))
    return key


_person = loads(person=PERSON)
_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class PeopleMutations:
    """What can be done with accounts."""

    invite_person = act(
        "Invite a person to have an account; whoever has one already is left as they are.",
        input=InvitePersonInput,
        success=InvitePersonSuccess,
        problems=_PROBLEMS,
        run=_invite,
        load=_load_invited,
    )
    edit_profile = act(
        "Change a person's name and the language in which they are written to.",
        input=EditProfileInput,
        success=EditProfileSuccess,
        problems=(*_PROBLEMS, ConflictProblem),
        run=_edit,
        load=_person,
        subject=PERSON,
    )
    suspend_person = act(
        "Suspend an account, for a reason: wherever the person is signed in, they are the public.",
        input=SuspendPersonInput,
        success=SuspendPersonSuccess,
        problems=_PROBLEMS,
        run=_suspend,
        load=_person,
    )
    restore_person = act(
        "Open a suspended account again.",
        input=RestorePersonInput,
        success=RestorePersonSuccess,
        problems=_PROBLEMS,
        run=_restore,
        load=_person,
    )
    appoint_secretariat = act(
        "Make a person a member of the secretariat.",
        input=AppointSecretariatInput,
        success=AppointSecretariatSuccess,
        problems=_PROBLEMS,
        run=_appoint,
        load=_person,
    )
    dismiss_secretariat = act(
        "End a person's membership in the secretariat; its last member stays.",
        input=DismissSecretariatInput,
        success=DismissSecretariatSuccess,
        problems=_PROBLEMS,
        run=_dismiss,
        load=_person,
    )
    erase_person = act(
        (
            "Erase another's account for good, at their demand. What they said in public stays,"
            " under a pseudonym; one's own account is erased at /auth/erase."
        ),
        input=ErasePersonInput,
        success=ErasePersonSuccess,
        problems=_PROBLEMS,
        run=_erase,
        load=_person,
    )


ROOM = Room(mutations=PeopleMutations)
