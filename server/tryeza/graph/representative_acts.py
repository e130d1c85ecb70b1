"""What is done about who represents an organisation, as mutations."""

from datetime import date
from uuid import UUID

import strawberry

from tryeza.graph.acts import Act, act, loads
from tryeza.graph.context import Asking
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.organisations import REPRESENTATIVE, Representative
from tryeza.graph.problems import InvalidProblem, LimitProblem
from tryeza.graph.rooms import Room
from tryeza.kernel.catalogue import Language
from tryeza.kernel.clock import day_of
from tryeza.kernel.work import Work
from tryeza.organisations import consenting, representation

_ID = "The organisation's id."
_REPRESENTATIVE_ID = "The representative's id."
_SINCE = "The first day; today if not said."
_UNTIL = "The last day; without one the term has no end yet."
_FUNCTION = "What they do there, 120 characters at most."
_LEAD = "Whether they submit the organisation's position."
_CONSENT = "Whether the secretariat, and only it, has their consent on paper: they are not asked."


@strawberry.input(description="Who is to represent an organisation, and how long.")
class AddRepresentativeInput(Act):
    """Input of `addRepresentative`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    person_id: strawberry.ID = strawberry.field(description="The person, who has an account.")
    since: date | None = strawberry.field(default=None, description=_SINCE)
    until: date | None = strawberry.field(default=None, description=_UNTIL)
    function: str | None = strawberry.field(default=None, description=_FUNCTION)
    lead: bool = strawberry.field(default=False, description=_LEAD)
    consent_on_paper: bool = strawberry.field(default=False, description=_CONSENT)


@strawberry.input(description="Who is to represent an organisation, known by an address.")
class InviteRepresentativeInput(Act):
    """Input of `inviteRepresentative`."""

    organisation_id: strawberry.ID = strawberry.field(description=_ID)
    name: str = strawberry.field(description="The person's name, 120 characters at most.")
    email: str = strawberry.field(description="The person's address.")
    language: Language = strawberry.field(
        default=Language.ALBANIAN, description="In which language they are written to."
    )
    since: date | None = strawberry.field(default=None, description=_SINCE)
    until: date | None = strawberry.field(default=None, description=_UNTIL)
    function: str | None = strawberry.field(default=None, description=_FUNCTION)
    lead: bool = strawberry.field(default=False, description=_LEAD)
    consent_on_paper: bool = strawberry.field(default=False, description=_CONSENT)


@strawberry.input(description="What a representative does in the organisation.")
class ChangeRepresentativeFunctionInput(Act):
    """Input of `changeRepresentativeFunction`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)
    function: str | None = strawberry.field(default=None, description=_FUNCTION)


@strawberry.input(description="Who is to submit the organisation's position.")
class GiveLeadInput(Act):
    """Input of `giveLead`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)


@strawberry.input(description="Who is no longer to submit the organisation's position.")
class TakeLeadInput(Act):
    """Input of `takeLead`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)


@strawberry.input(description="Whose term as a representative ends, and when.")
class EndRepresentativeInput(Act):
    """Input of `endRepresentative`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)
    until: date | None = strawberry.field(
        default=None,
        description=(
            "The last day of the term; if not said, it ends at once. Whoever has not agreed yet is"
            " asked no longer, whatever the day."
        ),
    )


@strawberry.input(description="Which mandate the viewer, who is asked, accepts.")
class AcceptMandateInput(Act):
    """Input of `acceptMandate`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)


@strawberry.input(description="Which mandate the viewer, who is asked, declines.")
class DeclineMandateInput(Act):
    """Input of `declineMandate`."""

    representative_id: strawberry.ID = strawberry.field(description=_REPRESENTATIVE_ID)


@strawberry.type(
    description="The person is asked, and represents the organisation once they accept."
)
class AddRepresentativeSuccess:
    """Success of `addRepresentative`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The person is asked, and invited if they had no account.")
class InviteRepresentativeSuccess:
    """Success of `inviteRepresentative`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The function was changed.")
class ChangeRepresentativeFunctionSuccess:
    """Success of `changeRepresentativeFunction`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The representative submits the organisation's position now.")
class GiveLeadSuccess:
    """Success of `giveLead`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The representative no longer submits the organisation's position.")
class TakeLeadSuccess:
    """Success of `takeLead`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The viewer represents the organisation from the first day on.")
class AcceptMandateSuccess:
    """Success of `acceptMandate`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The viewer does not represent the organisation.")
class DeclineMandateSuccess:
    """Success of `declineMandate`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


@strawberry.type(description="The term ends on that day, or nobody is asked any more.")
class EndRepresentativeSuccess:
    """Success of `endRepresentative`."""

    representative: Representative = strawberry.field(
        description="The representative as it stands."
    )


def _organisation_key(organisation_id: str) -> UUID:
    return key_in(organisation_id, "Organisation", path="organisationId")


def _key(representative_id: str) -> UUID:
    return key_in(representative_id, "Representative", path="representativeId")


async def _add(work: Work, input: AddRepresentativeInput) -> UUID:
    return await representation.add_representative(
        work,
        organisation_id=_organisation_key(input.organisation_id),
        person_id=key_in(input.person_id, "Person", path="personId"),
        since=input.since or day_of(work.now),
        until=input.until,
        function=input.function,
        lead=input.lead,
        consent_on_paper=input.consent_on_paper,
    )


async def _invite(work: Work, input: InviteRepresentativeInput) -> UUID:
    return await representation.invite_representative(
        work,
        organisation_id=_organisation_key(input.organisation_id),
        name=input.name,
        email=input.email,
        language=input.language,
        since=input.since or day_of(work.now),
        until=input.until,
        function=input.function,
        lead=input.lead,
        consent_on_paper=input.consent_on_paper,
    )


async def _change_function(work: Work, input: ChangeRepresentativeFunctionInput) -> UUID:
    key = _key(input.representative_id)
    await representation.change_function(
        work, representative_id=key, function=input.function, on=day_of(work.now)
    )
    return key


async def _give_lead(work: Work, input: GiveLeadInput) -> UUID:
    key = _key(input.representative_id)
    await representation.give_lead(work, representative_id=key, on=day_of(work.now))
    return key


async def _take_lead(work: Work, input: TakeLeadInput) -> UUID:
    key = _key(input.representative_id)
    await representation.take_lead(work, representative_id=key, on=day_of(work.now))
    return key


async def _end(work: Work, input: EndRepresentativeInput) -> UUID:
    key = _key(input.representative_id)
    await representation.end_representative(
        work, representative_id=key, until=input.until, on=day_of(work.now)
    )
    return key


async def _accept(work: Work, input: AcceptMandateInput) -> UUID:
    key = _key(input.representative_id)
    await consenting.accept(work, representative_id=key, on=day_of(work.now))
    return key


async def _decline(work: Work, input: DeclineMandateInput) -> UUID:
    key = _key(input.representative_id)
    await consenting.decline(work, representative_id=key)
    return key


_representative = loads(representative=REPRESENTATIVE)


async def _load_accepted(
    asking: Asking, key: UUID, call: Call, success: type[AcceptMandateSuccess]
) -> AcceptMandateSuccess:
    """Whoever accepted speaks for it, and what is read from now on is read so."""
    if asking.work is not None:
        asking.actor = asking.work.actor
    found: AcceptMandateSuccess = await _representative(asking, key, call, success)
    return found


_PROBLEMS = (InvalidProblem, LimitProblem)


@strawberry.type
class RepresentativeMutations:
    """What can be done about who represents an organisation."""

    add_representative = act(
        "Ask a person with an account to speak for an organisation.",
        input=AddRepresentativeInput,
        success=AddRepresentativeSuccess,
        problems=_PROBLEMS,
        run=_add,
        load=_representative,
    )
    invite_representative = act(
        "Ask a person to speak for an organisation, and invite them if they have no account.",
        input=InviteRepresentativeInput,
        success=InviteRepresentativeSuccess,
        problems=_PROBLEMS,
        run=_invite,
        load=_representative,
    )
    change_representative_function = act(
        "Say what a representative does in the organisation.",
        input=ChangeRepresentativeFunctionInput,
        success=ChangeRepresentativeFunctionSuccess,
        problems=_PROBLEMS,
        run=_change_function,
        load=_representative,
    )
    give_lead = act(
        "Give a representative the mandate to submit the organisation's position.",
        input=GiveLeadInput,
        success=GiveLeadSuccess,
        problems=_PROBLEMS,
        run=_give_lead,
        load=_representative,
    )
    take_lead = act(
        "Take the mandate to submit the organisation's position from a representative.",
        input=TakeLeadInput,
        success=TakeLeadSuccess,
        problems=_PROBLEMS,
        run=_take_lead,
        load=_representative,
    )
    end_representative = act(
        "End a representative's term, or ask them no longer; representatives may end their own.",
        input=EndRepresentativeInput,
        success=EndRepresentativeSuccess,
        problems=_PROBLEMS,
        run=_end,
        load=_representative,
    )
    accept_mandate = act(
        "Agree to represent an organisation that asks the viewer.",
        input=AcceptMandateInput,
        success=AcceptMandateSuccess,
        problems=_PROBLEMS,
        run=_accept,
        load=_load_accepted,
    )
    decline_mandate = act(
        "Decline to represent an organisation that asks the viewer.",
        input=DeclineMandateInput,
        success=DeclineMandateSuccess,
        problems=_PROBLEMS,
        run=_decline,
        load=_representative,
    )


ROOM = Room(mutations=RepresentativeMutations)
