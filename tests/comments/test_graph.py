"""Comments, positions and answers asked through the graph, with what each act costs."""

from datetime import timedelta
from typing import Any

from tests.asking import Reply, ask, encode_id, told
from tests.world import (
    World,
    a_first_version,
    an_open_consultation,
    the,
)

from tryeza.comments.models import KeptDraft
from tryeza.consultations.models import Consultation

ADD = """
mutation Add($input: AddCommentInput!) {
  addComment(input: $input) {
    __typename
    ... on AddCommentSuccess {
      comment {
        id number kind text proposedWording state
        anchor { label path quote prefix suffix }
      }
    }
    ... on ClosedProblem { message closedAt keptDraftId }
    ... on InvalidProblem { message fields { path code message } }
  }
}
"""
ANSWER = """
mutation Answer($input: AnswerCommentsInput!) {
  answerComments(input: $input) {
    __typename
    ... on AnswerCommentsSuccess { answer { id outcome reason decidedAt publishedAt } }
    ... on InvalidProblem { fields { path code message } }
  }
}
"""
PUBLISH = """
mutation Publish($input: PublishAnswersInput!) {
  publishAnswers(input: $input) {
    __typename
    ... on PublishAnswersSuccess { consultation { waitingForAnswer } }
    ... on InvalidProblem { fields { path code message } }
  }
}
"""
FEED = """
query Feed($slug: String!, $only: CommentFilter, $first: Int, $after: String) {
  consultation(slug: $slug) {
    phase viewerCanComment viewerCannotCommentReasons waitingForAnswer
    comments(only: $only, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node {
        number text viewerCanEdit viewerCanWithdraw
        author { name } organisation { slug }
        endorsedBy { slug }
        answer { outcome reason }
      } }
    }
  }
}
"""
BECAME = """
query Became($number: Int!) {
  comment(number: $number) {
    number receivedAt state
    anchor { label quote }
    projections { state isSure score version { number } paragraph { label text } start end }
    answer { outcome reason publishedAt reflectedIn { label text } }
  }
}
"""

TOGETHER = """
query Together($slug: String!) {
  consultation(slug: $slug) {
    comments { edges { node { answer {
      comments { totalCount edges { node { number } } }
    } } } }
  }
}
"""


async def consultation_of(world: World) -> Consultation:
    row: Consultation = await the(world, Consultation, await an_open_consultation(world))
    return row


async def words(world: World, quote: str, **more: Any) -> dict[str, Any]:
    """The input that puts a remark on these words of the first version."""
    version = await a_first_version(world)
    paragraph = version.saying(quote)
    start = paragraph.text.index(quote)
    return {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "words": {"kind": "REMARK", "text": "Dhjetë ditë pune janë **pak**."},
        "anchor": {
            "paragraphId": encode_id("Paragraph", paragraph.id),
            "start": start,
            "end": start + len(quote),
            "quote": quote,
        },
        **more,
    }


async def add(world: World, name: str = "Besim", **more: Any) -> Reply:
    given = await words(world, "dhjetë ditë pune", **more)
    return await ask(world, name, ADD, input=given)


async def test_a_comment_on_words_comes_back_with_its_receipt_and_place(world: World) -> None:
    reply = await add(world)
    assert reply.errors == []
    comment = reply.data["addComment"]["comment"]
    assert comment["number"] >= 1
    assert comment["anchor"] == {
        "label": "1.",
        "path": ["KREU I DISPOZITAT E PËRGJITHSHME", "Neni 2 Afati për aplikim"],
        "quote": "dhjetë ditë pune",
        "prefix": "Afati për aplikim është ",
        "suffix": " nga dita e publikimit të thirrj",
    }


async def test_an_act_takes_three_statements_beside_the_journal(world: World) -> None:
    await an_open_consultation(world)
    reply = await add(world)
    # who asks; the ground, locked; the comment with its anchor; the journal reads the answer
    assert (len(reply.acting), len(reply.statements)) == (3, 4)


async def test_the_same_mutation_sent_twice_happens_once(world: World) -> None:
    first = await add(world, clientMutationId="from-the-phone-1")
    again = await add(world, clientMutationId="from-the-phone-1")
    assert again.data == first.data
    feed = await ask(world, "Besim", FEED, slug=(await consultation_of(world)).slug)
    assert feed.data["consultation"]["comments"]["totalCount"] == 1


async def test_what_comes_too_late_is_refused_with_the_time_and_kept(world: World) -> None:
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    given = await words(world, "dhjetë ditë pune")
    late = consultation.closes_at + timedelta(minutes=1)
    reply = await ask(world, "Besim", ADD, now=late, input=given)
    problem = reply.data["addComment"]
    assert problem["__typename"] == "ClosedProblem"
    assert problem["closedAt"] == "2026-03-24T22:59:59.999Z"
    assert problem["message"] == (
        "Konsultimi u mbyll më 24.03.2026 23:59 CET. Teksti juaj u ruajt si draft."
    )
    async with world.database() as session:
        drafts = [row async for row in await session.stream_scalars(KeptDraft.__table__.select())]
    assert len(drafts) == 1


async def test_who_endorses_too_late_is_not_told_that_a_text_was_kept(world: World) -> None:
    comment = (await add(world)).data["addComment"]["comment"]
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    late = """
    mutation ($input: EndorseCommentInput!) {
      endorseComment(input: $input) { ... on ClosedProblem { message keptDraftId } }
    }
    """
    given = {
        "commentId": comment["id"],
        "forOrganisationId": encode_id("Organisation", await world.organisation("ura")),
    }
    now = consultation.closes_at + timedelta(minutes=1)
    reply = await ask(world, "Elira", late, now=now, input=given)
    assert reply.data["endorseComment"] == {
        "message": "Konsultimi u mbyll më 24.03.2026 23:59 CET.",
        "keptDraftId": None,
    }


async def test_nobody_is_asked_to_sign_in(world: World) -> None:
    reply = await add(world, "nobody")
    assert reply.errors == ["UNAUTHENTICATED"]


async def test_words_that_are_not_there_are_told_at_their_field(world: World) -> None:
    given = await words(world, "dhjetë ditë pune")
    given["anchor"]["quote"] = "njëzet ditë"
    reply = await ask(world, "Besim", ADD, input=given)
    assert told(reply.data["addComment"]) == [("anchor", "comments.words_not_there")]


async def test_the_feed_costs_four_statements_however_long_it_is(world: World) -> None:
    slug = (await consultation_of(world)).slug
    await add(world)
    one = await ask(world, "Goran", FEED, slug=slug, first=10)
    await add(world)
    await add(world, "Jeta")
    three = await ask(world, "Goran", FEED, slug=slug, first=10)
    assert len(three.data["consultation"]["comments"]["edges"]) == 3
    assert len(one.statements) == len(three.statements)


async def test_the_feed_is_filtered(world: World) -> None:
    slug = (await consultation_of(world)).slug
    hapi = encode_id("Organisation", await world.organisation("hapi"))
    await add(world, forOrganisationId=hapi)
    await add(world, "Jeta")
    of_hapi = await ask(world, "Goran", FEED, slug=slug, only={"organisationId": hapi})
    civil = await ask(world, "Goran", FEED, slug=slug, only={"side": "CIVIL_SOCIETY"})
    answered = await ask(world, "Goran", FEED, slug=slug, only={"isAnswered": True})
    counts = [
        reply.data["consultation"]["comments"]["totalCount"] for reply in (of_hapi, civil, answered)
    ]
    assert counts == [1, 1, 0]


async def test_who_may_comment_and_why_not(world: World) -> None:
    slug = (await consultation_of(world)).slug
    besim = await ask(world, "Besim", FEED, slug=slug)
    nobody = await ask(world, "nobody", FEED, slug=slug)
    assert besim.data["consultation"]["viewerCanComment"] is True
    assert nobody.data["consultation"]["viewerCannotCommentReasons"] == ["Sign in to do this."]


async def test_from_a_comment_to_its_published_answer(world: World) -> None:
    reply = await add(world)
    comment = reply.data["addComment"]["comment"]
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    after = consultation.closes_at + timedelta(days=1)
    node = encode_id("Consultation", consultation.id)
    verdict = {"outcome": "PARTIALLY_ACCEPTED", "reason": "Afati u zgjat."}
    answered = await ask(
        world,
        "Arta",
        ANSWER,
        now=after,
        input={"consultationId": node, "commentIds": [comment["id"]], "verdict": verdict},
    )
    assert answered.data["answerComments"]["answer"]["decidedAt"] is not None
    before = await ask(world, "Besim", BECAME, now=after, number=comment["number"])
    assert before.data["comment"]["answer"] is None
    published = await ask(world, "Arta", PUBLISH, now=after, input={"consultationId": node})
    assert published.data["publishAnswers"]["consultation"]["waitingForAnswer"] == 0
    became = await ask(world, "nobody", BECAME, now=after, number=comment["number"])
    assert became.data["comment"]["answer"]["reason"] == "Afati u zgjat."


async def test_an_answer_names_the_comments_that_it_answers_and_no_others(world: World) -> None:
    made = [(await add(world, who)).data["addComment"]["comment"] for who in ("Besim", "Elira")]
    consultation = await consultation_of(world)
    assert consultation.closes_at is not None
    after = consultation.closes_at + timedelta(days=1)
    node = encode_id("Consultation", consultation.id)
    for comment in made:
        verdict = {"outcome": "NOTED", "reason": "Merret shënim."}
        given = {"consultationId": node, "commentIds": [comment["id"]], "verdict": verdict}
        await ask(world, "Arta", ANSWER, now=after, input=given)
    reply = await ask(world, "Arta", TOGETHER, now=after, slug=consultation.slug)
    answers = [edge["node"]["answer"] for edge in reply.data["consultation"]["comments"]["edges"]]
    assert [answer["comments"] for answer in answers] == [
        {"totalCount": 1, "edges": [{"node": {"number": comment["number"]}}]} for comment in made
    ]


async def test_an_outcome_without_its_reason_is_refused(world: World) -> None:
    reply = await add(world)
    given = {
        "consultationId": encode_id("Consultation", await an_open_consultation(world)),
        "commentIds": [reply.data["addComment"]["comment"]["id"]],
        "verdict": {"outcome": "REJECTED", "reason": " "},
    }
    refused = await ask(world, "Arta", ANSWER, input=given)
    assert told(refused.data["answerComments"]) == [("reason", "comments.reason_required")]


async def test_broken_ids_are_told(world: World) -> None:
    given = await words(world, "dhjetë ditë pune")
    for broken in ("", "x", "Q29tbWVudA", "💥", "A" * 5000):
        reply = await ask(world, "Besim", ADD, input={**given, "consultationId": broken})
        assert told(reply.data["addComment"]) == [("consultationId", "graph.bad_id")]
