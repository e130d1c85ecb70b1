"""A flag of the graph is true exactly when the act is taken, for everybody of the world in turn."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import update
from tests.asking import ask, encode_id
from tests.comments.test_facets import carried, closed, say
from tests.comments.test_graph import ANSWER, consultation_of
from tests.comments.test_graph_rights import added
from tests.comments.test_speaking import inside, opened
from tests.world import NOON, World, a_revised_version, an_open_consultation, the

from tryeza.consultations.models import Consultation
from tryeza.organisations.models import Organisation

# the public, an account, a member, a lead, a co-lead, the coordinator, the secretariat
EVERYBODY = ("nobody", "Jeta", "Drita", "Besim", "Elira", "Arta", "Ilir")
SIGNED_IN = EVERYBODY[1:]
RUNNERS = ("Elira", "Arta", "Ilir")
OF_HAPI = ("Drita", "Besim")

WORDS = {"kind": "REMARK", "text": "Afati."}
VERDICT = {"outcome": "NOTED", "reason": "Merret shënim."}
IDS = "query ($number: Int!) { comment(number: $number) { id answer { id revision } } }"

Given = Mapping[str, Any]
Scene = Callable[[World], Awaitable[Given]]


@dataclass(frozen=True, slots=True)
class Case:
    """An act, its flag, who of all may do it; the scene names what flag and input speak of."""

    act: str
    flag: str
    who: tuple[str, ...]
    scene: Scene
    given: Mapping[str, Any] = field(default_factory=dict)
    late: bool = False  # after the window has closed

    def __str__(self) -> str:
        return f"{self.act} {self.scene.__name__.strip('_')}"


async def consultation(world: World) -> Given:
    """The consultation, with Hapi and the version that is asked about."""
    row = await consultation_of(world)
    return {
        "slug": row.slug,
        "consultationId": encode_id("Consultation", row.id),
        "versionId": encode_id("Version", row.version_id),
        "hapi": encode_id("Organisation", await world.organisation("hapi")),
    }


async def own_word(world: World) -> Given:
    """What Drita said for Hapi."""
    return _of(await say(world, "Drita", "afati", organisation="hapi"))


async def somebodys_word(world: World) -> Given:
    """What Jeta said for herself."""
    return _of(await added(world, "Jeta")) | await consultation(world)


async def word_of_elira(world: World) -> Given:
    """What Elira said for Ura, who co-leads the group."""
    return _of(await say(world, "Elira", "afati", organisation="ura")) | await consultation(world)


async def hidden_word(world: World) -> Given:
    """What Jeta said, hidden by Arta."""
    given = _of(await added(world, "Jeta"))
    await take(world, "Arta", "hideComment", {"commentId": given["commentId"], "reason": "Fyen."})
    return given


async def endorsed_word(world: World) -> Given:
    """What Jeta said, endorsed by Hapi."""
    given = await somebodys_word(world)
    wanted = {"commentId": given["commentId"], "forOrganisationId": given["hapi"]}
    await take(world, "Besim", "endorseComment", wanted)
    return given


async def carried_word(world: World) -> Given:
    """What Jeta said, carried to the second version."""
    given = _of(await added(world, "Jeta"))
    await carried(world)
    revised = await a_revised_version(world)
    return {**given, "versionId": encode_id("Version", revised.id)}


async def internal_word(world: World) -> Given:
    """What Drita said inside Hapi, whose position is collected."""
    await opened(world)
    slug = (await consultation_of(world)).slug
    await inside(world, "Drita", "Afati është i shkurtër.")
    asked = """query ($slug: String!) { consultation(slug: $slug) {
      comments(last: 1) { edges { node { id number } } } } }"""
    reply = await ask(world, "Drita", asked, slug=slug)
    (edge,) = reply.data["consultation"]["comments"]["edges"]
    return _of(edge["node"]) | await consultation(world)


async def answered_word(world: World) -> Given:
    """What Jeta said, answered by Ilir and not published."""
    given = await somebodys_word(world)
    verdict = {
        "consultationId": given["consultationId"],
        "commentIds": [given["commentId"]],
        "verdict": VERDICT,
    }
    late = await closed(world)
    await ask(world, "Ilir", ANSWER, now=late, input=verdict)
    asked = await ask(world, "Ilir", IDS, now=late, number=given["number"])
    answer = asked.data["comment"]["answer"]
    return {**given, "answerId": answer["id"], "revision": answer["revision"]}


async def recommended_word(world: World) -> Given:
    """The same where another person decides."""
    await an_open_consultation(world)
    async with world.engine.begin() as connection:
        await connection.execute(update(Consultation).values(decides_separately=True))
    return await answered_word(world)


async def position(world: World) -> Given:
    """The position of Hapi, into which Besim wrote something."""
    await opened(world)
    given = await consultation(world)
    row: Organisation = await the(world, Organisation, await world.organisation("hapi"))
    asked = """query ($slug: String!, $of: String!) { consultation(slug: $slug) {
      position(organisation: $of) { id } } }"""
    reply = await ask(world, "Besim", asked, slug=given["slug"], of=row.slug)
    key = reply.data["consultation"]["position"]["id"]
    await take(world, "Besim", "writeIntoPosition", {"positionId": key, "words": WORDS})
    return {**given, "positionId": key, "of": row.slug}


async def collecting(world: World) -> Given:
    """The consultation, where Hapi collects a position."""
    await opened(world)
    return await consultation(world)


def _of(comment: Any) -> Given:
    return {"commentId": comment["id"], "number": comment["number"]}


OF_A_COMMENT = "query ($number: Int!) {{ comment(number: $number) {{ {} }} }}"
OF_AN_ANSWER = "query ($number: Int!) {{ comment(number: $number) {{ answer {{ {} }} }} }}"
OF_IT_ALL = "query ($slug: String!) {{ consultation(slug: $slug) {{ {} }} }}"
OF_A_POSITION = """query ($slug: String!, $of: String!) {{ consultation(slug: $slug) {{
  position(organisation: $of) {{ {} }} }} }}"""


def comment(act: str, flag: str, who: tuple[str, ...], scene: Scene, **given: Any) -> Case:
    return Case(act, OF_A_COMMENT.format(flag), who, scene, {"commentId": "@", **given})


def answer(act: str, flag: str, who: tuple[str, ...], scene: Scene, **given: Any) -> Case:
    wanted = {"answerId": "@", "revision": "@", **given}
    return Case(act, OF_AN_ANSWER.format(flag), who, scene, wanted, late=True)


def whole(act: str, flag: str, who: tuple[str, ...], scene: Scene, **given: Any) -> Case:
    return Case(act, OF_IT_ALL.format(flag), who, scene, {"consultationId": "@", **given})


def adding(flag: str, who: tuple[str, ...], scene: Scene = consultation, **given: Any) -> Case:
    return whole("addComment", flag, who, scene, words=WORDS, **given)


def answering(who: tuple[str, ...], scene: Scene, *, late: bool) -> Case:
    given = {"consultationId": "@", "commentIds": ["@commentId"], "verdict": VERDICT}
    flag = OF_A_COMMENT.format("viewerCanAnswer")
    return Case("answerComments", flag, who, scene, given, late)


def of_position(act: str, flag: str, **given: Any) -> Case:
    wanted = {"positionId": "@", **given}
    return Case(act, OF_A_POSITION.format(flag), ("Besim",), position, wanted)


FOR_HAPI = {"forOrganisationId": "@hapi"}
INSIDE_HAPI = {"scope": "ORGANISATION", **FOR_HAPI}
REPLY = {"consultationId": "@", "parentId": "@commentId", "words": WORDS}
CAPTURED = {"channel": "PAPER", "receivedAt": "2026-03-02T10:00:00Z", "speakerName": "Dikush"}
SPEAKING, DISCUSSING = "viewerMaySpeakFor { slug }", "viewerMayDiscussInside { slug }"
DURING = [
    adding("viewerCanComment", SIGNED_IN),
    adding(SPEAKING, OF_HAPI, **FOR_HAPI),
    adding(SPEAKING, ("Besim",), collecting, **FOR_HAPI),
    adding(DISCUSSING, OF_HAPI, collecting, **INSIDE_HAPI),
    comment("editComment", "viewerCanEdit", ("Drita",), own_word, revision=1, words=WORDS),
    comment("withdrawComment", "viewerCanWithdraw", OF_HAPI, own_word),
    Case("addComment", OF_A_COMMENT.format("viewerCanReply"), SIGNED_IN, somebodys_word, REPLY),
    Case(
        "addComment",
        OF_A_COMMENT.format("viewerCanReply"),
        OF_HAPI,
        internal_word,
        {**REPLY, **INSIDE_HAPI},
    ),
    comment("endorseComment", "viewerCanEndorseFor { slug }", OF_HAPI, somebodys_word, **FOR_HAPI),
    comment(
        "takeBackEndorsement", "viewerEndorsesFor { slug }", OF_HAPI, endorsed_word, **FOR_HAPI
    ),
    whole(
        "openPosition",
        "viewerCanOpenPositionFor { slug }",
        ("Besim",),
        consultation,
        organisationId="@hapi",
    ),
    comment("copyIntoPosition", "viewerCanCopyIntoPosition", ("Besim",), internal_word),
    of_position("writeIntoPosition", "viewerCanEdit", words=WORDS),
    of_position("submitPosition", "viewerCanSubmit"),
]
ALWAYS = [
    comment("hideComment", "viewerCanHide", RUNNERS, somebodys_word, reason="Fyen."),
    comment("showComment", "viewerCanShow", RUNNERS, hidden_word, reason="Gabim."),
    comment("hideComment", "viewerCanHide", (), hidden_word, reason="Fyen."),
    comment("confirmPlace", "viewerCanConfirmPlace", RUNNERS, carried_word, versionId="@"),
    comment("confirmPlace", "viewerCanConfirmPlace", (), somebodys_word, versionId="@"),
    whole("captureComment", "viewerCanCapture", RUNNERS, consultation, words=WORDS, **CAPTURED),
    answering(RUNNERS, somebodys_word, late=False),
    answering(RUNNERS, somebodys_word, late=True),
    answering(("Arta", "Ilir"), word_of_elira, late=True),
    answer("reviseAnswer", "viewerCanRevise", RUNNERS, answered_word, verdict=VERDICT),
    answer("decideAnswer", "viewerCanDecide", ("Elira", "Arta"), recommended_word),
    answer("decideAnswer", "viewerCanDecide", (), answered_word),
    Case(
        "decideAnswers",
        OF_AN_ANSWER.format("viewerCanDecide"),
        ("Elira", "Arta"),
        recommended_word,
        {"consultationId": "@", "answers": [{"answerId": "@answerId", "revision": "@revision"}]},
        late=True,
    ),
    Case(
        "takeBackAnswers",
        OF_AN_ANSWER.format("viewerCanRevise"),
        RUNNERS,
        answered_word,
        {"consultationId": "@", "commentIds": ["@commentId"]},
        late=True,
    ),
    Case(
        "publishAnswers",
        OF_IT_ALL.format("viewerCanPublishAnswers"),
        RUNNERS,
        answered_word,
        {"consultationId": "@"},
        late=True,
    ),
    Case(
        "publishAnswers",
        OF_IT_ALL.format("viewerCanPublishAnswers"),
        (),
        consultation,
        {"consultationId": "@"},
    ),
]


@pytest.mark.parametrize("case", DURING + ALWAYS, ids=str)
async def test_a_flag_is_true_exactly_when_the_act_is_taken(world: World, case: Case) -> None:
    subject = await case.scene(world)
    now = await closed(world) if case.late else NOON
    for name in EVERYBODY:
        may = await flagged(world, name, case, subject, now)
        before = await world.contents()
        is_taken = await take(world, name, case.act, filled(case.given, subject), now)
        assert (name, may, is_taken) == (name, name in case.who, name in case.who)
        if not is_taken:
            assert await world.contents() == before
        elif name != case.who[-1]:
            subject = await case.scene(world)


@pytest.mark.parametrize("case", DURING, ids=str)
async def test_after_closing_nobody_is_told_that_they_may(world: World, case: Case) -> None:
    subject = await case.scene(world)
    late = await closed(world)
    for name in EVERYBODY:
        assert (name, await flagged(world, name, case, subject, late)) == (name, False)
        given = filled(case.given, subject)
        assert (name, await take(world, name, case.act, given, late)) == (name, False)


async def flagged(world: World, name: str, case: Case, subject: Given, now: datetime) -> bool:
    """Whether the graph tells a person that they may; of organisations, whether for Hapi."""
    variables = {one: subject[one] for one in ("slug", "number", "of") if f"${one}:" in case.flag}
    reply = await ask(world, name, case.flag, now=now, **variables)
    assert reply.errors == []
    found = reply.data
    while isinstance(found, dict):
        (found,) = found.values()
    return {"slug": "qendra-hapi"} in found if isinstance(found, list) else bool(found)


def filled(given: Any, subject: Given) -> dict[str, Any]:
    """The input with what the scene names put in: `@` for its own field, `@other` for another."""

    def put(name: str, value: Any) -> Any:
        if isinstance(value, list):
            return [put(name, one) for one in value]
        if isinstance(value, dict):
            return {key: put(key, one) for key, one in value.items()}
        if isinstance(value, str) and value.startswith("@"):
            return subject[value[1:] or name]
        return value

    return {name: put(name, value) for name, value in given.items()}


async def take(
    world: World, name: str, act: str, given: Mapping[str, Any], now: datetime = NOON
) -> bool:
    """Whether an act of this person is taken."""
    kind = f"{act[0].upper()}{act[1:]}Input"
    document = f"mutation ($input: {kind}!) {{ {act}(input: $input) {{ __typename }} }}"
    reply = await ask(world, name, document, now=now, input=given)
    done = (reply.data or {}).get(act)
    return done is not None and str(done["__typename"]).endswith("Success")
