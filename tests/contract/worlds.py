"""Worlds that the examples need beside those of all tests, made through the graph itself."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import select, update

from tests.asking import ask, encode_id
from tests.world import World, an_open_consultation, once
from tryeza.consultations.models import Consultation
from tryeza.documents.models import ParagraphVersion

AFTER_CLOSING = datetime(2026, 3, 26, 11, 0, tzinfo=UTC)

_ADD = """
mutation ($input: AddCommentInput!) {
  addComment(input: $input) { ... on AddCommentSuccess { comment { id } } }
}
"""
_ANSWER = """
mutation ($input: AnswerCommentsInput!) {
  answerComments(input: $input) { ... on AnswerCommentsSuccess { answer { id } } }
}
"""
_ASK = """
mutation ($input: AddRepresentativeInput!) { addRepresentative(input: $input) { __typename } }
"""
_PUBLISH = """
mutation ($input: PublishAnswersInput!) { publishAnswers(input: $input) { __typename } }
"""


@once
async def an_answered_consultation(world: World) -> None:
    """A consultation with three comments on its deadline, two answered together; all published."""
    consultation = encode_id("Consultation", await an_open_consultation(world))
    deadline = await _paragraph(world, "dhjetë ditë pune")
    said = [
        ("Besim", "hapi", "REMARK", "Dhjetë ditë pune janë **pak**."),
        ("Elira", "ura", "OBJECTION", "Organizatat e vogla nuk arrijnë."),
        ("Jeta", None, "QUESTION", "Prej cilës ditë numërohet?"),
    ]
    added = [
        await _add(world, who, organisation, consultation, deadline, kind, text)
        for who, organisation, kind, text in said
    ]
    extended = {"outcome": "ACCEPTED", "reason": "Afati bëhet pesëmbëdhjetë ditë pune."}
    told = {"outcome": "NOTED", "reason": "Prej ditës pas publikimit të thirrjes."}
    for comments, verdict in ((added[:2], extended), (added[2:], told)):
        given = {"consultationId": consultation, "commentIds": comments, "verdict": verdict}
        await _done(world, "Arta", _ANSWER, given)
    await _done(world, "Arta", _PUBLISH, {"consultationId": consultation})


@once
async def a_recommended_answer(world: World) -> None:
    """A consultation where another person decides, with one comment and its recommended answer."""
    consultation = encode_id("Consultation", await an_open_consultation(world))
    async with world.engine.begin() as connection:
        await connection.execute(update(Consultation).values(decides_separately=True))
    deadline = await _paragraph(world, "dhjetë ditë pune")
    comment = await _add(
        world, "Besim", "hapi", consultation, deadline, "REMARK", "Dhjetë ditë pune janë pak."
    )
    verdict = {"outcome": "ACCEPTED", "reason": "Afati bëhet pesëmbëdhjetë ditë pune."}
    given = {"consultationId": consultation, "commentIds": [comment], "verdict": verdict}
    await _done(world, "Arta", _ANSWER, given)


@once
async def a_mandate_asked(world: World) -> None:
    """The Hapi centre, as the secretariat enters it, asks Jeta to speak for it, and nobody else."""
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    jeta = encode_id("Person", await world.person("Jeta"))
    given = {"organisationId": hapi, "personId": jeta, "function": "Juriste"}
    reply = await ask(world, "Ilir", _ASK, input=given)
    assert reply.errors == [], reply.errors


async def _add(
    world: World,
    who: str,
    organisation: str | None,
    consultation: str,
    paragraph: str,
    kind: str,
    text: str,
) -> str:
    given: dict[str, Any] = {
        "consultationId": consultation,
        "words": {"kind": kind, "text": text},
        "anchor": {"paragraphId": paragraph},
    }
    if organisation:
        key = await world.organisation(organisation)
        given["forOrganisationId"] = encode_id("Organisation", key)
    reply = await ask(world, who, _ADD, input=given)
    added: str = reply.data["addComment"]["comment"]["id"]
    return added


async def _done(world: World, who: str, document: str, given: dict[str, Any]) -> None:
    reply = await ask(world, who, document, now=AFTER_CLOSING, input=given)
    assert reply.errors == [], reply.errors


async def _paragraph(world: World, words: str) -> str:
    statement = select(ParagraphVersion.id).where(ParagraphVersion.text.contains(words))
    async with world.engine.connect() as connection:
        found = (await connection.execute(statement.limit(1))).scalar_one()
    return encode_id("Paragraph", found)
