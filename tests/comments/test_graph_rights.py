"""What the graph says that each may do with a comment and its answer, held against the acts."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update
from tests.asking import Reply, ask, encode_id
from tests.comments.test_graph import ANSWER, PUBLISH, add, consultation_of
from tests.world import NOON, World, a_revised_version, an_open_consultation, the

from tryeza.consultations.models import Consultation
from tryeza.documents.models import Audience
from tryeza.kernel.journal import stream_of
from tryeza.organisations.models import Organisation

RIGHTS = """
query Rights($number: Int!) { comment(number: $number) {
  viewerCanEdit viewerCanWithdraw viewerCanReply viewerCanHide viewerCanShow
  viewerCanConfirmPlace viewerCanAnswer viewerCannotAnswerReasons isMine
  viewerCanEndorseFor { slug } viewerEndorsesFor { slug }
} }
"""
ANSWERED = """
query Answered($number: Int!) { comment(number: $number) { answer {
  outcome reasonHtml consultation { slug } reflectedVersion { number }
  recommendedBy { name } decidedBy { name }
  viewerCanRevise viewerCannotReviseReasons viewerCanDecide viewerCannotDecideReasons
} } }
"""
TRUE = (
    "viewerCanEdit",
    "viewerCanWithdraw",
    "viewerCanReply",
    "viewerCanHide",
    "viewerCanShow",
    "viewerCanConfirmPlace",
    "viewerCanAnswer",
    "isMine",
)


async def added(world: World, name: str = "Besim", **more: Any) -> Any:
    return (await add(world, name, **more)).data["addComment"]["comment"]


async def of(world: World, name: str, number: int, now: datetime = NOON) -> Any:
    reply = await ask(world, name, RIGHTS, now=now, number=number)
    assert reply.errors == []
    return reply.data["comment"]


async def may(world: World, name: str, number: int, now: datetime = NOON) -> list[str]:
    comment = await of(world, name, number, now)
    return [right for right in TRUE if comment[right]]


async def test_each_is_told_what_they_may_do_with_a_comment(world: World) -> None:
    number = (await added(world))["number"]
    assert await may(world, "nobody", number) == []
    assert await may(world, "Jeta", number) == ["viewerCanReply"]
    assert await may(world, "Besim", number) == [
        "viewerCanEdit",
        "viewerCanWithdraw",
        "viewerCanReply",
        "isMine",
    ]
    assert await may(world, "Arta", number) == [
        "viewerCanReply",
        "viewerCanHide",
        "viewerCanAnswer",
    ]


async def test_after_closing_only_the_runners_act(world: World) -> None:
    number = (await added(world))["number"]
    late = await closed(world)
    assert await may(world, "Besim", number, late) == ["isMine"]
    assert await may(world, "Arta", number, late) == [
        "viewerCanHide",
        "viewerCanAnswer",
    ]


async def test_what_is_hidden_may_be_shown_again_and_not_answered(world: World) -> None:
    comment = await added(world)
    hide = """mutation ($input: HideCommentInput!) { hideComment(input: $input) {
      ... on HideCommentSuccess { comment { state viewerCanHide viewerCanShow } } } }"""
    given = {"commentId": comment["id"], "reason": "Fyen."}
    hidden = await ask(world, "Arta", hide, input=given)
    assert hidden.data["hideComment"]["comment"] == {
        "state": "HIDDEN",
        "viewerCanHide": False,
        "viewerCanShow": True,
    }
    seen = await of(world, "Arta", comment["number"])
    assert seen["viewerCanAnswer"] is False
    assert seen["viewerCannotAnswerReasons"] == ["Komenti është fshehur nga moderimi."]


async def test_nobody_is_told_to_answer_for_their_own_organisation(world: World) -> None:
    office = encode_id("Organisation", await world.organisation("office"))
    number = (await added(world, "Arta", forOrganisationId=office))["number"]
    seen = await of(world, "Arta", number)
    assert seen["viewerCanAnswer"] is False
    assert seen["viewerCannotAnswerReasons"] == [
        "Askush nuk i përgjigjet komentit të vet ose të organizatës së vet."
        " Kërkojeni nga një koordinator tjetër."
    ]


async def test_organisations_that_may_endorse_and_that_do(world: World) -> None:
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    comment = await added(world, forOrganisationId=hapi)
    number = comment["number"]
    before = await of(world, "Elira", number)
    organisation: Organisation = await the(world, Organisation, await world.organisation("ura"))
    its = [{"slug": organisation.slug}]
    assert (before["viewerCanEndorseFor"], before["viewerEndorsesFor"]) == (its, [])
    assert (await of(world, "Besim", number))["viewerCanEndorseFor"] == []
    endorse = """mutation ($input: EndorseCommentInput!) { endorseComment(input: $input) {
      ... on EndorseCommentSuccess { comment { viewerCanEndorseFor { slug }
        viewerEndorsesFor { slug } } } } }"""
    ura = encode_id("Organisation", await world.organisation("ura"))
    given = {"commentId": comment["id"], "forOrganisationId": ura}
    after = (await ask(world, "Elira", endorse, input=given)).data["endorseComment"]["comment"]
    assert after == {"viewerCanEndorseFor": [], "viewerEndorsesFor": its}
    late = await of(world, "Elira", number, await closed(world))
    assert (late["viewerCanEndorseFor"], late["viewerEndorsesFor"]) == ([], [])


async def test_a_reply_names_what_it_replies_to(world: World) -> None:
    comment = await added(world)
    reply = await added(world, "Jeta", parentId=comment["id"])
    asked = "query ($n: Int!) { comment(number: $n) { html parent { number } } }"
    found = await ask(world, "nobody", asked, n=reply["number"])
    assert found.data["comment"] == {
        "html": "<p>Dhjetë ditë pune janë <strong>pak</strong>.</p>\n",
        "parent": {"number": comment["number"]},
    }
    assert (await ask(world, "nobody", asked, n=comment["number"])).data["comment"][
        "parent"
    ] is None


async def test_a_reply_is_not_to_be_answered(world: World) -> None:
    comment = await added(world)
    reply = await added(world, "Jeta", parentId=comment["id"])
    assert (await of(world, "Arta", reply["number"]))["viewerCanAnswer"] is False


async def test_those_who_run_it_read_who_answered_and_may_change_it(world: World) -> None:
    comment = await added(world)
    await answered(world, comment)
    seen = await answer_of(world, "Arta", comment)
    assert seen["recommendedBy"] == seen["decidedBy"] == {"name": "Arta Lisi"}
    assert (seen["viewerCanRevise"], seen["viewerCannotReviseReasons"]) == (True, [])
    assert seen["viewerCanDecide"] is False
    assert seen["viewerCannotDecideReasons"] == ["Për këtë përgjigje është vendosur tashmë."]
    assert await answer_of(world, "Besim", comment) is None


async def test_a_published_answer_is_changed_by_nobody_and_names_nobody(world: World) -> None:
    comment = await added(world)
    node = await answered(world, comment)
    await ask(world, "Arta", PUBLISH, now=await closed(world), input={"consultationId": node})
    arta = await answer_of(world, "Arta", comment)
    assert (arta["viewerCanRevise"], arta["viewerCanDecide"]) == (False, False)
    nobody = await answer_of(world, "nobody", comment)
    assert (nobody["recommendedBy"], nobody["decidedBy"]) == (None, None)
    assert nobody["reasonHtml"] == "<p>Afati u zgjat.</p>\n"


async def test_what_is_decided_is_not_decided_again(world: World) -> None:
    comment = await added(world)
    await answered(world, comment)
    asked = "query ($n: Int!) { comment(number: $n) { answer { id revision } } }"
    late = await closed(world)
    answer = (await ask(world, "Arta", asked, now=late, n=comment["number"])).data["comment"]
    decide = """mutation ($input: DecideAnswerInput!) { decideAnswer(input: $input) {
      ... on InvalidProblem { fields { code } } } }"""
    given = {"answerId": answer["answer"]["id"], "revision": answer["answer"]["revision"]}
    before = await world.contents()
    refused = await ask(world, "Arta", decide, now=late, input=given)
    assert refused.data["decideAnswer"]["fields"] == [{"code": "comments.answer_is_decided"}]
    assert await world.contents() == before


async def test_an_answer_names_the_version_that_reflects_it(world: World) -> None:
    comment = await added(world)
    revised = await a_revised_version(world)
    await answered(world, comment, reflectedVersionId=encode_id("Version", revised.id))
    assert (await answer_of(world, "Arta", comment))["reflectedVersion"] == {"number": 2}


@pytest.mark.parametrize("name", ["Arta", "Elira", "nobody"])
async def test_rights_cost_the_same_for_one_comment_and_for_many(world: World, name: str) -> None:
    asked = """query ($slug: String!) { consultation(slug: $slug) { comments(first: 50) { edges {
      node { viewerCanReply viewerCanAnswer viewerCanEndorseFor { slug } viewerEndorsesFor { slug }
        answer { viewerCanRevise viewerCanDecide recommendedBy { name } } } } } } }"""
    slug = (await consultation_of(world)).slug
    await added(world)
    one = await ask(world, name, asked, slug=slug)
    for who in ("Besim", "Jeta", "Hana"):
        await added(world, who)
    many = await ask(world, name, asked, slug=slug)
    assert len(many.data["consultation"]["comments"]["edges"]) == 4
    assert len(one.statements) == len(many.statements)


async def closed(world: World) -> datetime:
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    return consultation.closes_at + timedelta(days=1)


async def answered(world: World, comment: Any, **more: Any) -> str:
    node = encode_id("Consultation", await an_open_consultation(world))
    verdict = {"outcome": "PARTIALLY_ACCEPTED", "reason": "Afati u zgjat.", **more}
    given = {"consultationId": node, "commentIds": [comment["id"]], "verdict": verdict}
    made: Reply = await ask(world, "Arta", ANSWER, now=await closed(world), input=given)
    assert made.data["answerComments"]["answer"]["decidedAt"] is not None
    return node


async def answer_of(world: World, name: str, comment: Any) -> Any:
    now = await closed(world)
    reply = await ask(world, name, ANSWERED, now=now, number=comment["number"])
    assert reply.errors == []
    return reply.data["comment"]["answer"]


async def test_an_answer_is_read_by_those_who_see_its_consultation(world: World) -> None:
    comment = await added(world)
    node = await answered(world, comment)
    late = await closed(world)
    await ask(world, "Arta", PUBLISH, now=late, input={"consultationId": node})
    asked = "query ($n: Int!) { comment(number: $n) { answer { id } } }"
    found = await ask(world, "nobody", asked, now=late, n=comment["number"])
    answer = found.data["comment"]["answer"]["id"]
    async with world.engine.begin() as connection:
        await connection.execute(update(Consultation).values(audience=Audience.ORGANISATIONS))
    again = "query ($id: ID!) { node(id: $id) { ... on Answer { outcome consultation { slug } } } }"
    assert (await ask(world, "nobody", again, now=late, id=answer)).data["node"] is None
    besim = await ask(world, "Besim", again, now=late, id=answer)
    assert besim.data["node"]["outcome"] == "PARTIALLY_ACCEPTED"


async def test_an_answer_to_what_is_not_public_is_read_by_those_who_read_the_comment(
    world: World,
) -> None:
    comment = await added(world, publicity="NOT_PUBLIC")
    node, late = await answered(world, comment), await closed(world)
    await ask(world, "Arta", PUBLISH, now=late, input={"consultationId": node})
    asked = "query ($n: Int!) { comment(number: $n) { answer { id } } }"
    found = await ask(world, "Besim", asked, now=late, n=comment["number"])
    answer = found.data["comment"]["answer"]["id"]
    again = "query ($id: ID!) { node(id: $id) { ... on Answer { reason } } }"
    for name, seen in {"Besim": True, "Arta": True, "Goran": False, "nobody": False}.items():
        read = (await ask(world, name, again, now=late, id=answer)).data["node"]
        assert read == ({"reason": "Afati u zgjat."} if seen else None)


async def test_of_several_who_withdraw_or_hide_at_one_moment_one_does_and_it_is_told_once(
    world: World,
) -> None:
    comment = await added(world)
    stream = stream_of("consultation", await an_open_consultation(world))
    for name, act, given, kind in (
        ("Arta", "hideComment", {"reason": "Fyen."}, "comments.comment_hidden"),
        ("Arta", "showComment", {"reason": "Gabim."}, "comments.comment_shown"),
        ("Besim", "withdrawComment", {}, "comments.comment_withdrawn"),
    ):
        document = f"""mutation ($input: {act[0].upper()}{act[1:]}Input!) {{ {act}(input: $input) {{
          __typename ... on ConflictProblem {{ message }} }} }}"""
        given = {"commentId": comment["id"], **given}
        asked = [ask(world, name, document, input=given) for _ in range(4)]
        replies = await asyncio.gather(*asked)
        # Whoever comes when it is over already is refused: an error, without data.
        answers = [reply.data[act]["__typename"] for reply in replies if reply.data]
        assert answers.count(f"{act[0].upper()}{act[1:]}Success") == 1
        assert [event.kind for event in await world.events(stream)].count(kind) == 1


async def test_a_reply_to_what_is_not_public_is_read_by_both_sides_only(world: World) -> None:
    comment = await added(world, "Jeta", publicity="NOT_PUBLIC")
    reply = await added(world, "Arta", parentId=comment["id"])
    back = await added(world, "Jeta", parentId=reply["id"])
    asked = "query ($n: Int!) { comment(number: $n) { publicity } }"
    for name, seen in {"Jeta": True, "Arta": True, "Goran": False, "nobody": False}.items():
        for one in (reply, back):
            read = (await ask(world, name, asked, n=one["number"])).data["comment"]
            assert read == ({"publicity": "NOT_PUBLIC"} if seen else None)


async def test_who_replies_to_those_who_run_it_only_is_not_read_by_the_one_replied_to(
    world: World,
) -> None:
    comment = await added(world, "Jeta")
    reply = await added(world, "Besim", parentId=comment["id"], publicity="NOT_PUBLIC")
    asked = "query ($n: Int!) { comment(number: $n) { text } }"
    assert (await ask(world, "Arta", asked, n=reply["number"])).data["comment"] is not None
    assert (await ask(world, "Jeta", asked, n=reply["number"])).data["comment"] is None
