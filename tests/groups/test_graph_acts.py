"""What people do with groups and seats, through real documents."""

from datetime import timedelta

from tests.asking import ask, encode_id, told
from tests.factories.organisations import represent, verified_organisation
from tests.groups.test_graph import ONE, WORKING, found
from tests.world import LAST_YEAR, NOON, TODAY, World, a_working_group
from tryeza.organisations.models import OrganisationKind

FOUND = """
mutation Found($input: FoundGroupInput!) {
  foundGroup(input: $input) {
    ... on FoundGroupSuccess {
      group { id slug isPublic parent { slug } viewerRoles viewerCanEdit since until }
    }
    ... on InvalidProblem { fields { path code } }
  }
}
"""


async def test_a_co_lead_sees_the_group_for_members_only_that_they_founded(world: World) -> None:
    working = await a_working_group(world)
    said = {
        "kind": "PANEL",
        "name": {"sq": "Paneli"},
        "parentId": encode_id("Group", working.id),
        "clientMutationId": "once",
    }
    reply = await ask(world, "Elira", FOUND, input=said)
    assert reply.errors == []
    group = reply.data["foundGroup"]["group"]
    assert (group["slug"], group["isPublic"]) == ("paneli", False)
    assert group["parent"] == {"slug": WORKING}
    assert (group["viewerRoles"], group["viewerCanEdit"]) == (["CO_LEAD"], True)
    assert (group["since"], group["until"]) == ("2026-03-02", None)
    assert (await ask(world, "Elira", FOUND, input=said)).data == reply.data
    assert await found(world, "Ilir", kinds=["PANEL"]) == ["Paneli"]


async def test_a_group_that_does_not_fit_is_told_why(world: World) -> None:
    reply = await ask(world, "Ilir", FOUND, input={"kind": "THEMATIC", "name": {"sq": "Tema"}})
    assert told(reply.data["foundGroup"]) == [("parentId", "groups.needs_a_parent")]
    reply = await ask(world, "Besim", FOUND, input={"kind": "COUNCIL", "name": {"sq": "K"}})
    assert (reply.data, reply.errors) == (None, ["FORBIDDEN"])


EDIT = """
mutation Edit($input: EditGroupInput!) {
  editGroup(input: $input) {
    __typename
    ... on EditGroupSuccess { group { revision name objective isPublic } }
    ... on ConflictProblem { currentRevision current { ... on Group { objective } } }
  }
}
"""


async def test_an_edit_changes_what_is_said_and_tells_the_second_one(world: World) -> None:
    key = encode_id("Group", (await a_working_group(world)).id)
    said = {"groupId": key, "revision": 1, "objective": "A", "isPublic": False}
    first = await ask(world, "Elira", EDIT, input=said)
    assert first.data["editGroup"]["group"] == {
        "revision": 2,
        "name": "Grupi punues për strategjinë",
        "objective": "A",
        "isPublic": False,
    }
    # who asks; the act's read and write; the journal, which reads the answer
    assert len(first.statements) == 1 + 2 + 1
    second = await ask(world, "Arta", EDIT, input={**said, "objective": "B"})
    assert second.data["editGroup"] == {
        "__typename": "ConflictProblem",
        "currentRevision": 2,
        "current": {"objective": "A"},
    }


async def test_seats_are_given_filled_vacated_and_ended(world: World) -> None:
    group = await a_working_group(world)
    jeta = await world.person("Jeta")
    async with world.acting("Ilir") as work:
        ylli = await verified_organisation(
            work, OrganisationKind.NGO, {"sq": "Shoqata Ylli"}, on=TODAY
        )
        await represent(work, ylli, jeta, since=LAST_YEAR, lead=True)
    give = """
    mutation($input: GiveSeatInput!) {
      giveSeat(input: $input) {
        ... on GiveSeatSuccess { seat { id role side basis organisation { slug } holders { id } } }
        ... on InvalidProblem { fields { path code } }
      }
    }
    """
    said = {
        "groupId": encode_id("Group", group.id),
        "organisationId": encode_id("Organisation", ylli),
        "role": "MEMBER",
        "basis": "Thirrja 3/2026",
    }
    reply = await ask(world, "Elira", give, input=said)
    # who asks; the act's two reads and its write; the journal with the seat; its holders
    assert len(reply.statements) == 1 + 3 + 1 + 1
    seat = reply.data["giveSeat"]["seat"]
    assert seat | {"id": ""} == {
        "id": "",
        "role": "MEMBER",
        "side": "CIVIL_SOCIETY",
        "basis": "Thirrja 3/2026",
        "organisation": {"slug": "shoqata-ylli"},
        "holders": [],
    }
    twice = await ask(world, "Elira", give, input=said)
    assert told(twice.data["giveSeat"]) == [("organisationId", "groups.has_a_seat")]

    fill = """
    mutation($input: FillSeatInput!) {
      fillSeat(input: $input) {
        ... on FillSeatSuccess { seatHolder { id since until isAlternate person { name } } }
        ... on InvalidProblem { fields { path code } }
      }
    }
    """
    filled = await ask(
        world,
        "Jeta",
        fill,
        input={"seatId": seat["id"], "personId": encode_id("Person", jeta)},
    )
    assert filled.errors == []
    holder = filled.data["fillSeat"]["seatHolder"]
    assert holder["person"] == {"name": "Jeta Lumi"}
    assert (holder["since"], holder["until"]) == ("2026-03-02", None)
    assert (await world.actor("Jeta")).groups() == {group.id}

    end = """
    mutation($holder: ID!) {
      vacateSeat(input: {seatHolderId: $holder, until: "2026-03-31"}) {
        ... on VacateSeatSuccess { seatHolder { until } }
      }
    }
    """
    left = await ask(world, "Jeta", end, holder=holder["id"])
    assert left.data == {"vacateSeat": {"seatHolder": {"until": "2026-03-31"}}}
    end_seat = """
    mutation($seat: ID!) {
      endSeat(input: {seatId: $seat, until: "2026-06-30"}) {
        ... on EndSeatSuccess { seat { until } }
      }
    }
    """
    ended = await ask(world, "Elira", end_seat, seat=seat["id"])
    assert ended.data == {"endSeat": {"seat": {"until": "2026-06-30"}}}


async def test_a_group_is_dissolved_and_over_the_day_after(world: World) -> None:
    key = encode_id("Group", (await a_working_group(world)).id)
    document = """
    mutation($id: ID!) {
      dissolveGroup(input: {groupId: $id, until: "2026-03-02", reason: "U miratua."}) {
        ... on DissolveGroupSuccess { group { until isOver dissolvedReason } }
      }
    }
    """
    refused = await ask(world, "Elira", document, id=key)
    assert (refused.data, refused.errors) == (None, ["FORBIDDEN"])
    reply = await ask(world, "Ilir", document, id=key)
    assert reply.data["dissolveGroup"]["group"] == {
        "until": "2026-03-02",
        "isOver": False,
        "dissolvedReason": "U miratua.",
    }
    tomorrow = await ask(world, "Elira", ONE, slug=WORKING, now=NOON + timedelta(days=1))
    group = tomorrow.data["group"]
    assert (group["isOver"], group["viewerCanEdit"], group["seats"]) == (True, False, [])
    assert group["viewerRoles"] == []
