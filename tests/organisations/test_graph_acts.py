"""What people do with organisations and their representatives, through real documents."""

from datetime import timedelta

import pytest

from tests.asking import ask, encode_id, told
from tests.organisations.test_graph_consenting import ACCEPT
from tests.world import NOON, TODAY, World
from tryeza.organisations import actions, verification
from tryeza.organisations.models import OrganisationKind

REGISTER = """
mutation Register($input: RegisterOrganisationInput!) {
  registerOrganisation(input: $input) {
    ... on RegisterOrganisationSuccess {
      organisation { id slug standing viewerCanEdit representatives { person { name } isLead } }
    }
    ... on Problem { message }
    ... on InvalidProblem { fields { path code message } }
  }
}
"""


async def test_whoever_registers_an_organisation_sees_it_at_once(world: World) -> None:
    said = {"kind": "NGO", "name": {"sq": "Shoqata Çelësi"}, "clientMutationId": "a"}
    before = await world.person("Jeta")
    reply = await ask(world, "Jeta", REGISTER, input=said)
    assert reply.errors == []
    organisation = reply.data["registerOrganisation"]["organisation"]
    assert (organisation["slug"], organisation["standing"]) == ("shoqata-celesi", "REGISTERED")
    assert organisation["viewerCanEdit"] is True
    assert organisation["representatives"] == [{"person": {"name": "Jeta Lumi"}, "isLead": True}]

    again = await ask(world, "Jeta", REGISTER, input=said)
    assert again.data == reply.data
    assert (await world.actor("Jeta")).person_id == before
    assert len((await world.actor("Jeta")).mandates) == 1


async def test_what_does_not_fit_is_named_field_by_field_in_the_readers_language(
    world: World,
) -> None:
    said = {"kind": "NGO", "name": {"sq": " "}, "website": "ftp://x", "roleMailbox": "x"}
    reply = await ask(world, "Jeta", REGISTER, input=said)
    problem = reply.data["registerOrganisation"]
    assert told(problem) == [
        ("names", "kernel.text_empty"),
        ("roleMailbox", "people.not_an_address"),
        ("website", "organisations.website_malformed"),
    ]
    assert problem["fields"][0]["message"] == "Shkruani diçka këtu."


async def test_the_public_is_asked_to_sign_in(world: World) -> None:
    said = {"kind": "NGO", "name": {"sq": "Ylli"}}
    reply = await ask(world, "nobody", REGISTER, input=said)
    assert (reply.data, reply.errors) == (None, ["UNAUTHENTICATED"])


EDIT = """
mutation Edit($input: EditOrganisationInput!) {
  editOrganisation(input: $input) {
    __typename
    ... on EditOrganisationSuccess { organisation { revision shortName website } }
    ... on ConflictProblem { currentRevision current { id ... on Organisation { shortName } } }
  }
}
"""


async def test_an_edit_changes_what_is_said_and_tells_the_second_one(world: World) -> None:
    key = encode_id("Organisation", await world.organisation("hapi"))
    said = {"organisationId": key, "revision": 2, "shortName": "QH"}
    first = await ask(world, "Besim", EDIT, input=said)
    assert first.data["editOrganisation"] == {
        "__typename": "EditOrganisationSuccess",
        "organisation": {"revision": 3, "shortName": "QH", "website": None},
    }
    # who asks; the act's read and write; the journal, which reads the answer
    assert len(first.statements) == 1 + 2 + 1
    second = await ask(world, "Ilir", EDIT, input={**said, "shortName": "Hapi"})
    assert second.data["editOrganisation"] == {
        "__typename": "ConflictProblem",
        "currentRevision": 3,
        "current": {"id": key, "shortName": "QH"},
    }
    third = await ask(world, "Ilir", EDIT, input={**said, "revision": 3, "shortName": None})
    assert third.data["editOrganisation"]["organisation"]["shortName"] is None


@pytest.mark.parametrize(
    ("verb", "standing"), [("suspend", "SUSPENDED"), ("restore", "VERIFIED"), ("verify", None)]
)
async def test_the_secretariat_decides_and_the_answer_shows_the_standing(
    world: World, verb: str, standing: str | None
) -> None:
    hapi = await world.organisation("hapi")
    if verb == "restore":
        async with world.acting("Ilir") as work:
            await verification.suspend(work, organisation_id=hapi, reason="Bordi skadoi.")
    name = verb.capitalize()
    document = f"""
    mutation($input: {name}OrganisationInput!) {{
      {verb}Organisation(input: $input) {{
        ... on {name}OrganisationSuccess {{ organisation {{ standing standingReason }} }}
      }}
    }}
    """
    said = {"organisationId": encode_id("Organisation", hapi), "reason": "Bordi."}
    refused = await ask(world, "Besim", document, input=said)
    assert (refused.data, refused.errors) == (None, ["FORBIDDEN"])
    reply = await ask(world, "Ilir", document, input=said)
    if standing is None:
        assert (reply.data, reply.errors) == (None, ["FORBIDDEN"])  # it is verified already
    else:
        assert reply.data[f"{verb}Organisation"]["organisation"] == {
            "standing": standing,
            "standingReason": "Bordi.",
        }


async def test_a_refused_organisation_is_verified_after_all(world: World) -> None:
    async with world.acting("Jeta") as work:
        ylli = await actions.register(
            work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY
        )
    document = """
    mutation($id: ID!) {
      refuseOrganisation(input: {organisationId: $id, reason: "Mungon certifikata."}) {
        ... on RefuseOrganisationSuccess { organisation { standing } }
      }
      verifyOrganisation(input: {organisationId: $id, reason: "Certifikata 77"}) {
        ... on VerifyOrganisationSuccess { organisation { standing } }
      }
    }
    """
    reply = await ask(world, "Ilir", document, id=encode_id("Organisation", ylli))
    assert reply.data == {
        "refuseOrganisation": {"organisation": {"standing": "REFUSED"}},
        "verifyOrganisation": {"organisation": {"standing": "VERIFIED"}},
    }


INVITE = """
mutation Invite($input: InviteRepresentativeInput!) {
  inviteRepresentative(input: $input) {
    ... on InviteRepresentativeSuccess {
      representative { id function isLead since until person { name } }
    }
    ... on InvalidProblem { fields { path code } }
  }
}
"""


async def test_a_lead_invites_changes_and_ends_a_representative(world: World) -> None:
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    said = {
        "organisationId": hapi,
        "name": "Lira Kodra",
        "email": "lira@hapi.example",
        "function": "Juriste",
    }
    reply = await ask(world, "Besim", INVITE, input=said)
    assert reply.errors == []
    invited = reply.data["inviteRepresentative"]["representative"]
    assert invited["person"] == {"name": "Lira Kodra"}
    assert (invited["function"], invited["isLead"]) == ("Juriste", False)
    assert (invited["since"], invited["until"]) == ("2026-03-02", None)

    document = """
    mutation($id: ID!) {
      changeRepresentativeFunction(input: {representativeId: $id, function: "Drejtoreshë"}) {
        ... on ChangeRepresentativeFunctionSuccess { representative { function } }
      }
      giveLead(input: {representativeId: $id}) {
        ... on GiveLeadSuccess { representative { isLead } }
      }
      takeLead(input: {representativeId: $id}) {
        ... on TakeLeadSuccess { representative { isLead } }
      }
      endRepresentative(input: {representativeId: $id, until: "2026-12-31"}) {
        ... on EndRepresentativeSuccess { representative { withdrawnAt viewerCanChange } }
      }
    }
    """
    changed = await ask(world, "Besim", document, id=invited["id"])
    assert changed.errors == []
    assert changed.data == {
        "changeRepresentativeFunction": {"representative": {"function": "Drejtoreshë"}},
        "giveLead": {"representative": {"isLead": True}},
        "takeLead": {"representative": {"isLead": False}},
        "endRepresentative": {
            "representative": {"withdrawnAt": "2026-03-02T11:00:00.000Z", "viewerCanChange": False}
        },
    }


async def test_a_representative_is_added_and_resigns(world: World) -> None:
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    jeta = encode_id("Person", await world.person("Jeta"))
    add = """
    mutation($input: AddRepresentativeInput!) {
      addRepresentative(input: $input) {
        ... on AddRepresentativeSuccess { representative { id person { id } } }
        ... on InvalidProblem { fields { path code } }
      }
    }
    """
    said = {"organisationId": hapi, "personId": jeta, "since": "2026-03-01"}
    reply = await ask(world, "Besim", add, input=said)
    # who asks; how often she may; two reads, the write, her mail; the journal, with the answer
    assert len(reply.statements) == 1 + 1 + 4 + 1
    representative = reply.data["addRepresentative"]["representative"]
    assert representative["person"] == {"id": jeta}
    accepted = await ask(world, "Jeta", ACCEPT, id=representative["id"])
    assert (
        accepted.data["acceptMandate"]["representative"]["organisation"]["viewerCanEdit"] is False
    )
    twice = await ask(world, "Besim", add, input={**said, "since": "2026-05-01"})
    assert told(twice.data["addRepresentative"]) == [("since", "organisations.represents_already")]
    resign = """
    mutation($id: ID!) {
      endRepresentative(
        input: {representativeId: $id, until: "2026-03-01", clientMutationId: "bye"}
      ) { ... on EndRepresentativeSuccess { representative { until } } }
    }
    """
    ended = {"endRepresentative": {"representative": {"until": "2026-03-01"}}}
    assert (await ask(world, "Jeta", resign, id=representative["id"])).data == ended
    tomorrow = NOON + timedelta(days=1)
    again = await ask(world, "Jeta", resign, id=representative["id"], now=tomorrow)
    assert again.data == ended


@pytest.mark.parametrize("bad", ["", "x", "T3JnYW5pc2F0aW9u", "💡", "a" * 5_000])
async def test_a_broken_id_is_a_problem_and_never_a_bug(world: World, bad: str) -> None:
    said = {"organisationId": bad, "revision": 1, "shortName": "QH"}
    document = EDIT.replace(
        "__typename", "__typename ... on InvalidProblem { fields { path code } }"
    )
    reply = await ask(world, "Jeta", document, input=said)
    assert told(reply.data["editOrganisation"]) == [("organisationId", "graph.bad_id")]
