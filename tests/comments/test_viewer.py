"""Who asks: for whom they speak, where they sit, what they coordinate and said."""

from tests.asking import ask
from tests.world import World, an_open_consultation

from tryeza.comments import actions
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said

VIEWER = """
query Viewer {
  viewer {
    person { name } isSecretariat
    mandates { organisation { slug } isLead isVerified }
    seats { group { slug } organisation { slug } role }
    coordinates { slug phase }
    positions { organisation { slug } }
    keptDrafts { text }
    comments(first: 5) { totalCount edges { node { text } } }
  }
}
"""


async def test_the_public_is_nobody(world: World) -> None:
    assert (await ask(world, "nobody", VIEWER)).data == {"viewer": None}


async def test_a_member_sees_what_is_theirs(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Besim") as work:
        said = Said(CommentKind.QUESTION, "Kur fillon zbatimi?")
        await actions.add(work, consultation_id=consultation_id, said=said)
    reply = await ask(world, "Besim", VIEWER)
    assert reply.errors == []
    viewer = reply.data["viewer"]
    assert viewer["person"] == {"name": "Besim Guri"}
    assert viewer["mandates"] == [
        {"organisation": {"slug": "qendra-hapi"}, "isLead": True, "isVerified": True}
    ]
    assert [seat["role"] for seat in viewer["seats"]] == ["MEMBER"]
    assert viewer["coordinates"] == []
    assert viewer["comments"]["edges"] == [{"node": {"text": "Kur fillon zbatimi?"}}]


async def test_a_coordinator_sees_what_they_coordinate(world: World) -> None:
    await an_open_consultation(world)
    viewer = (await ask(world, "Arta", VIEWER)).data["viewer"]
    assert [one["phase"] for one in viewer["coordinates"]] == ["OPEN"]
