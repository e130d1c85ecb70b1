"""People asked through the graph, as each role: what is shown, what is done, what it costs."""

from typing import Any

import pytest
from sqlalchemy import select

from tests.asking import Reply, ask, encode_id, told
from tests.world import World, a_working_group, an_open_consultation, the
from tryeza.people import actions
from tryeza.people.erasure import pseudonym
from tryeza.people.models import Person, PersonStatus, WebSession

CAST = ("Arta", "Besim", "Drita", "Elira", "Goran", "Hana", "Ilir", "Jeta", "nobody")

ONE = """
query One($id: ID!) {
  node(id: $id) {
    ... on Person {
      id name email language status isSecretariat suspendedReason revision
      viewerCanEdit viewerCanSuspend viewerCanRestore viewerCanAppoint
      viewerCanDismiss viewerCannotDismissReasons viewerCanErase viewerCannotEraseReasons
    }
  }
}
"""
LIST = """
query List($status: PersonStatus, $first: Int, $after: String) {
  people(status: $status, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { name email status viewerCanErase } }
  }
}
"""
ACT = """
mutation Act($input: %(name)sInput!) {
  %(field)s(input: $input) {
    __typename
    ... on %(name)sSuccess { person { id name email language status isSecretariat revision } }
    ... on InvalidProblem { fields { path code } }
    ... on ConflictProblem { currentRevision current { ... on Person { name } } }
    ... on LimitProblem { limit }
  }
}
"""
INVITE = """
mutation Invite($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    ... on InvitePersonSuccess { personId person { name email status } }
    ... on InvalidProblem { fields { path code } }
  }
}
"""


async def one(world: World, viewer: str, name: str, **more: Any) -> Any:
    """A person as the viewer sees them."""
    reply = await ask(world, viewer, ONE, id=await id_of(world, name), **more)
    assert reply.errors == []
    return reply.data["node"]


async def id_of(world: World, name: str) -> str:
    return encode_id("Person", await world.person(name))


async def do(world: World, viewer: str, act: str, whom: str, /, **more: Any) -> Reply:
    """What comes of an act on a person of the cast."""
    field = act[0].lower() + act[1:]
    document = ACT % {"name": act, "field": field}
    if act != "EditProfile":
        document = document.replace("    ... on ConflictProblem", "    # ")
    given = {"personId": await id_of(world, whom), **more}
    reply = await ask(world, viewer, document, input=given)
    data = reply.data[field] if reply.data else None
    return Reply(data, reply.errors, reply.statements)


async def test_the_secretariat_sees_the_whole_account_in_one_statement(world: World) -> None:
    shown = await one(world, "Ilir", "Jeta")
    assert shown == {
        "id": await id_of(world, "Jeta"),
        "name": "Jeta Lumi",
        "email": "jeta.lumi@example.org",
        "language": "ALBANIAN",
        "status": "ACTIVE",
        "isSecretariat": False,
        "suspendedReason": None,
        "revision": 1,
        "viewerCanEdit": True,
        "viewerCanSuspend": True,
        "viewerCanRestore": False,
        "viewerCanAppoint": True,
        "viewerCanDismiss": False,
        "viewerCannotDismissReasons": ["Ky person nuk është në sekretariat."],
        "viewerCanErase": True,
        "viewerCannotEraseReasons": [],
    }
    reply = await ask(world, "Ilir", ONE, id=await id_of(world, "Jeta"))
    assert len(reply.statements) == 2  # who asks; the person


@pytest.mark.parametrize("name", CAST)
async def test_each_role_sees_whom_it_may(world: World, name: str) -> None:
    await a_working_group(world)
    shown = await one(world, name, "Jeta")
    if name in ("Ilir", "Jeta"):
        assert (shown["email"], shown["status"]) == ("jeta.lumi@example.org", "ACTIVE")
        assert shown["viewerCanEdit"] is True
        assert shown["viewerCanSuspend"] is shown["viewerCanErase"] is (name == "Ilir")
    else:
        assert shown is None


@pytest.mark.parametrize("name", CAST)
async def test_of_a_name_in_public_others_see_the_name_alone(world: World, name: str) -> None:
    await an_open_consultation(world)
    shown = await one(world, name, "Arta")
    assert shown["name"] == "Arta Lisi"
    theirs = name in ("Ilir", "Arta")
    hidden = [shown[key] for key in ("email", "language", "status", "isSecretariat")]
    assert (hidden == [None] * 4) is not theirs
    acts = ("Edit", "Suspend", "Restore", "Appoint", "Dismiss", "Erase")
    can = {act for act in acts if shown[f"viewerCan{act}"]}
    assert can == {"Ilir": {"Edit", "Suspend", "Appoint", "Erase"}, "Arta": {"Edit"}}.get(
        name, set()
    )


@pytest.mark.parametrize("name", CAST)
async def test_beside_a_comment_nobody_learns_more_than_the_name(world: World, name: str) -> None:
    consultation = encode_id("Consultation", await an_open_consultation(world))
    said = {"kind": "REMARK", "text": "Afati është i shkurtër."}
    add = "mutation ($i: AddCommentInput!) { addComment(input: $i) { __typename } }"
    await ask(world, "Besim", add, i={"consultationId": consultation, "words": said})
    feed = """
    query ($id: ID!) { node(id: $id) { ... on Consultation {
      comments { edges { node { author { name email language status viewerCanSuspend } } } }
    } } }
    """
    reply = await ask(world, name, feed, id=consultation)
    (edge,) = reply.data["node"]["comments"]["edges"]
    author = edge["node"]["author"]
    theirs = name in ("Ilir", "Besim")
    assert author == {
        "name": "Besim Guri",
        "email": "besim.guri@example.org" if theirs else None,
        "language": "ALBANIAN" if theirs else None,
        "status": "ACTIVE" if theirs else None,
        "viewerCanSuspend": name == "Ilir",
    }


async def test_the_list_is_the_secretariats_and_costs_two_statements(world: World) -> None:
    for name in ("Besim", "Drita", "Jeta"):
        await world.person(name)
    async with world.acting("Ilir") as work:
        await actions.suspend(work, person_id=await world.person("Jeta"), reason="Mesazhe.")
    everyone = await ask(world, "Ilir", LIST, first=2)
    page = everyone.data["people"]
    assert (page["totalCount"], len(page["edges"])) == (4, 2)
    assert page["pageInfo"]["hasNextPage"] is True
    assert len(everyone.statements) == 3  # who asks; the page; the count
    rest = await ask(world, "Ilir", LIST, first=9, after=page["pageInfo"]["endCursor"])
    names = [edge["node"]["name"] for reply in (everyone, rest) for edge in _edges(reply)]
    assert sorted(names) == ["Besim Guri", "Drita Vera", "Ilir Shkëmbi", "Jeta Lumi"]
    suspended = await ask(world, "Ilir", LIST, status="SUSPENDED")
    assert [edge["node"]["name"] for edge in _edges(suspended)] == ["Jeta Lumi"]


@pytest.mark.parametrize(
    ("name", "seen"), [("Besim", ["Besim Guri"]), ("Arta", ["Arta Lisi"]), ("nobody", [])]
)
async def test_others_find_their_own_account_in_the_list(
    world: World, name: str, seen: list[str]
) -> None:
    await an_open_consultation(world)
    reply = await ask(world, name, LIST, status="ACTIVE")
    assert [edge["node"]["name"] for edge in _edges(reply)] == seen
    assert (await ask(world, name, LIST, status="SUSPENDED")).data["people"]["totalCount"] == 0


def _edges(reply: Reply) -> list[Any]:
    edges: list[Any] = reply.data["people"]["edges"]
    return edges


async def test_the_secretariat_invites_and_sees_whom(world: World) -> None:
    given = {"name": "Liri Hoti", "email": "Liri@Hapi.example", "language": "SERBIAN"}
    reply = await ask(world, "Ilir", INVITE, input=given)
    assert reply.data["invitePerson"]["person"] == {
        "name": "Liri Hoti",
        "email": "liri@hapi.example",
        "status": "INVITED",
    }


async def test_a_lead_invites_and_learns_the_id_alone(world: World) -> None:
    jeta = await id_of(world, "Jeta")
    given = {"name": "Kushdo", "email": "jeta.lumi@example.org"}
    reply = await ask(world, "Besim", INVITE, input=given)
    assert reply.data["invitePerson"] == {"personId": jeta, "person": None}
    assert (await the(world, Person, await world.person("Jeta"))).name == "Jeta Lumi"


@pytest.mark.parametrize(
    ("name", "code"), [("Drita", "FORBIDDEN"), ("Jeta", "FORBIDDEN"), ("nobody", "UNAUTHENTICATED")]
)
async def test_who_may_not_invite(world: World, name: str, code: str) -> None:
    given = {"name": "Liri", "email": "liri@hapi.example"}
    assert (await ask(world, name, INVITE, input=given)).errors == [code]


async def test_an_address_that_is_none_is_told_at_its_field(world: World) -> None:
    given = {"name": "Liri", "email": "liri"}
    reply = await ask(world, "Ilir", INVITE, input=given)
    assert told(reply.data["invitePerson"]) == [("email", "people.not_an_address")]


async def test_a_profile_is_edited_by_its_person_once_at_a_time(world: World) -> None:
    words = {"name": "Jeta  Lumi-Hoti", "language": "ENGLISH"}
    first = await do(world, "Jeta", "EditProfile", "Jeta", revision=1, **words)
    assert (first.data["person"]["name"], first.data["person"]["language"]) == (
        "Jeta Lumi-Hoti",
        "ENGLISH",
    )
    late = await do(world, "Ilir", "EditProfile", "Jeta", revision=1, **words)
    assert late.data == {
        "__typename": "ConflictProblem",
        "currentRevision": 2,
        "current": {"name": "Jeta Lumi-Hoti"},
    }
    assert len(first.acting) == 3  # who asks; the account, locked; the change


async def test_an_account_is_suspended_and_restored(world: World) -> None:
    await ask(world, "Jeta", LIST)  # she is signed in
    suspended = await do(world, "Ilir", "SuspendPerson", "Jeta", reason="Mesazhe të padëshiruara.")
    assert suspended.data["person"]["status"] == "SUSPENDED"
    async with world.database() as session:
        assert (await session.scalars(select(WebSession.person_id))).all() == [
            await world.person("Ilir")
        ]
    seen = await one(world, "Ilir", "Jeta")
    assert (seen["suspendedReason"], seen["viewerCanRestore"], seen["viewerCanSuspend"]) == (
        "Mesazhe të padëshiruara.",
        True,
        False,
    )
    restored = await do(world, "Ilir", "RestorePerson", "Jeta")
    assert restored.data["person"]["status"] == "ACTIVE"


async def test_the_secretariat_is_appointed_and_never_left_empty(world: World) -> None:
    alone = await one(world, "Ilir", "Ilir")
    assert (alone["viewerCanDismiss"], alone["viewerCanSuspend"]) == (False, False)
    assert alone["viewerCannotDismissReasons"] == [
        "Ky person është i fundit në sekretariat. Caktoni së pari një tjetër."
    ]
    assert (await do(world, "Ilir", "DismissSecretariat", "Ilir")).errors == ["FORBIDDEN"]
    appointed = await do(world, "Ilir", "AppointSecretariat", "Jeta")
    assert appointed.data["person"]["isSecretariat"] is True
    assert (await one(world, "Ilir", "Ilir"))["viewerCanDismiss"] is True
    assert (await one(world, "Ilir", "Jeta"))["viewerCanDismiss"] is True
    dismissed = await do(world, "Ilir", "DismissSecretariat", "Ilir")
    assert dismissed.data["person"]["isSecretariat"] is False


async def test_another_is_erased_at_their_demand_and_becomes_a_pseudonym(world: World) -> None:
    jeta = await world.person("Jeta")
    erased = await do(world, "Ilir", "ErasePerson", "Jeta")
    person = erased.data["person"]
    assert (person["name"], person["email"], person["status"]) == (pseudonym(jeta), None, "ERASED")
    assert (await do(world, "Ilir", "ErasePerson", "Jeta")).errors == ["FORBIDDEN"]
    assert (await the(world, Person, jeta)).status is PersonStatus.ERASED


@pytest.mark.parametrize("name", ["Ilir", "Jeta"])
async def test_nobodys_own_account_is_erased_through_the_graph(world: World, name: str) -> None:
    await do(world, "Ilir", "AppointSecretariat", "Arta")
    shown = await one(world, name, name)
    assert shown["viewerCanErase"] is False
    assert shown["viewerCannotEraseReasons"] == [
        "Llogaria juaj fshihet te faqja e llogarisë, pasi të kyçeni sërish."
    ]
    assert (await do(world, name, "ErasePerson", name)).errors == ["FORBIDDEN"]
    assert (await the(world, Person, await world.person(name))).status is PersonStatus.ACTIVE


@pytest.mark.parametrize("act", ["SuspendPerson", "AppointSecretariat", "ErasePerson"])
@pytest.mark.parametrize(
    ("viewer", "name", "code"),
    [
        ("Besim", "Jeta", "NOT_FOUND"),
        ("Besim", "Arta", "FORBIDDEN"),
        ("nobody", "Jeta", "NOT_FOUND"),
        ("nobody", "Arta", "UNAUTHENTICATED"),
    ],
)
async def test_what_is_the_secretariats_is_nobody_elses(
    world: World, act: str, viewer: str, name: str, code: str
) -> None:
    await an_open_consultation(world)
    more = {"reason": "Pa arsye."} if act == "SuspendPerson" else {}
    assert (await do(world, viewer, act, name, **more)).errors == [code]


async def test_an_id_of_something_else_is_told(world: World) -> None:
    given = {"personId": encode_id("Organisation", await world.organisation("hapi"))}
    document = ACT % {"name": "RestorePerson", "field": "restorePerson"}
    document = document.replace("    ... on ConflictProblem", "    # ")
    reply = await ask(world, "Ilir", document, input=given)
    assert told(reply.data["restorePerson"]) == [("personId", "graph.bad_id")]
