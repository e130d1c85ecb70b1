"""What whoever is asked to represent an organisation reads and answers, through real documents."""

from tests.asking import ask, encode_id, told
from tests.world import TODAY, World
from tryeza.organisations import actions, representation
from tryeza.organisations.models import OrganisationKind

ACCEPT = """
mutation($id: ID!) {
  acceptMandate(input: {representativeId: $id}) {
    ... on AcceptMandateSuccess {
      representative {
        agreedAt withdrawnAt viewerCanAccept viewerCanEnd
        organisation { slug viewerCanEdit }
      }
    }
    ... on InvalidProblem { fields { path code } }
  }
}
"""
DECLINE = """
mutation($id: ID!) {
  declineMandate(input: {representativeId: $id}) {
    ... on DeclineMandateSuccess {
      representative {
        agreedAt withdrawnAt viewerCanAccept viewerCanEnd organisation { slug }
      }
    }
    ... on InvalidProblem { fields { path code } }
  }
}
"""
ASKED = """
{
  viewer {
    mandates { organisation { slug } }
    askedMandates { id isLead function since viewerCanAccept organisation { slug name } }
  }
}
"""


async def asked_by_ylli(world: World) -> str:
    """An organisation of Drita's that nobody verified asks Arta, a coordinator, to lead it."""
    async with world.acting("Drita") as work:
        ylli = await actions.register(
            work, kind=OrganisationKind.NGO, names={"sq": "Ylli"}, on=TODAY
        )
    arta = await world.person("Arta")
    async with world.acting("Drita") as work:
        added = await representation.add_representative(
            work, organisation_id=ylli, person_id=arta, since=TODAY, lead=True
        )
    return encode_id("Representative", added)


async def test_whoever_is_asked_sees_who_asks_and_the_answer_is_read_with_the_mandate(
    world: World,
) -> None:
    asked = await asked_by_ylli(world)
    reply = await ask(world, "Arta", ASKED)
    assert len(reply.data["viewer"]["mandates"]) == 1  # her office's
    assert reply.data["viewer"]["askedMandates"] == [
        {
            "id": asked,
            "isLead": True,
            "function": None,
            "since": "2026-03-02",
            "viewerCanAccept": True,
            "organisation": {"slug": "ylli", "name": "Ylli"},
        }
    ]
    accepted = await ask(world, "Arta", ACCEPT, id=asked)
    assert accepted.errors == []
    assert accepted.data["acceptMandate"]["representative"] == {
        "agreedAt": "2026-03-02T11:00:00.000Z",
        "withdrawnAt": None,
        "viewerCanAccept": False,
        "viewerCanEnd": True,
        "organisation": {"slug": "ylli", "viewerCanEdit": True},
    }
    assert (await ask(world, "Arta", ASKED)).data["viewer"]["askedMandates"] == []


async def test_whoever_declines_is_asked_no_longer(world: World) -> None:
    asked = await asked_by_ylli(world)
    declined = await ask(world, "Arta", DECLINE, id=asked)
    assert declined.errors == []
    assert declined.data["declineMandate"]["representative"] == {
        "agreedAt": None,
        "withdrawnAt": "2026-03-02T11:00:00.000Z",
        "viewerCanAccept": False,
        "viewerCanEnd": False,
        "organisation": {"slug": "ylli"},
    }
    reply = await ask(world, "Arta", ASKED)
    assert reply.data["viewer"]["askedMandates"] == []
    again = await ask(world, "Arta", ACCEPT, id=asked)
    assert told(again.data["acceptMandate"]) == [
        ("representativeId", "organisations.asks_no_longer")
    ]


async def test_nobody_else_answers_for_whoever_is_asked(world: World) -> None:
    asked = await asked_by_ylli(world)
    for name, error in [("Drita", "FORBIDDEN"), ("Ilir", "FORBIDDEN"), ("Besim", "NOT_FOUND")]:
        for document in (ACCEPT, DECLINE):
            reply = await ask(world, name, document, id=asked)
            assert (reply.data, reply.errors) == (None, [error])


async def test_only_its_leads_and_the_secretariat_see_whom_it_asks(world: World) -> None:
    await world.person("Besim")
    await world.person("Drita")
    hapi, jeta = await world.organisation("hapi"), await world.person("Jeta")
    async with world.acting("Besim") as work:
        await representation.add_representative(
            work, organisation_id=hapi, person_id=jeta, since=TODAY
        )
    document = """
    {
      organisation(slug: "qendra-hapi") {
        representatives { person { name } }
        askedRepresentatives { person { name } agreedAt viewerCanEnd viewerCanAccept }
      }
    }
    """

    async def seen(name: str) -> list[tuple[bool, bool]]:
        shown = (await ask(world, name, document)).data["organisation"]
        names = [one["person"]["name"] for one in shown["representatives"]]
        assert "Jeta Lumi" not in names
        return [
            (one["viewerCanEnd"], one["viewerCanAccept"]) for one in shown["askedRepresentatives"]
        ]

    assert await seen("Besim") == await seen("Ilir") == [(True, False)]
    assert await seen("Jeta") == [(True, True)]
    for name in ("Drita", "Arta", "Elira", "nobody"):
        assert await seen(name) == []
