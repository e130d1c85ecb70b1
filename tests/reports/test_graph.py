"""Reports prepared, checked, written and published through the graph."""

from datetime import timedelta
from typing import Any

from tests.asking import ask, encode_id
from tests.world import World, a_first_version, an_open_consultation, the

from tryeza.comments import actions, answering
from tryeza.comments.models import CommentKind
from tryeza.comments.saying import Said
from tryeza.comments.verdicts import Verdict
from tryeza.consultations.models import Consultation
from tryeza.consultations.packs.shape import Outcome
from tryeza.kernel.catalogue import Language

REPORT = """
  report {
    id number publishedAt sha256 viewerCanWrite viewerCanPublish
    gaps { code message commentNumber blocks }
    figures { received total { received accepted rejected unanswered } people organisations }
    sections { section language text revision }
    downloadPath(format: PDF, language: ALBANIAN)
  }
"""
PREPARE = f"""
mutation Prepare($input: PrepareReportInput!) {{
  prepareReport(input: $input) {{ __typename ... on PrepareReportSuccess {{ {REPORT} }} }}
}}
"""
WRITE = f"""
mutation Write($input: WriteReportSectionInput!) {{
  writeReportSection(input: $input) {{
    __typename
    ... on WriteReportSectionSuccess {{ {REPORT} }}
    ... on ConflictProblem {{ currentRevision }}
  }}
}}
"""
PUBLISH = f"""
mutation Publish($input: PublishReportInput!) {{
  publishReport(input: $input) {{
    __typename
    ... on PublishReportSuccess {{ {REPORT} }}
    ... on InvalidProblem {{ fields {{ message }} }}
  }}
}}
"""
YEAR = """
query Year($year: Int!) {
  annualStatistics(year: $year) {
    initiated consulted writers exempted { justification }
    byKind { kind initiated consulted exempted neither }
    comments { received accepted rejected unanswered }
    replies meetingParticipants csv: downloadPath(format: CSV, language: SERBIAN)
  }
}
"""


async def closed_with_one_comment(world: World) -> tuple[str, Any]:
    """The consultation's id and the day after it closed; Besim said something in it."""
    consultation_id = await an_open_consultation(world)
    async with world.acting("Besim") as work:
        said = Said(CommentKind.OBJECTION, "Afati është tepër i shkurtër.")
        comment = await actions.add(work, consultation_id=consultation_id, said=said)
    consultation: Consultation = await the(world, Consultation, consultation_id)
    assert consultation.closes_at is not None
    world.made["comment"] = comment.id
    return encode_id("Consultation", consultation_id), consultation.closes_at + timedelta(days=1)


async def test_a_report_names_what_stands_in_its_way(world: World) -> None:
    consultation, after = await closed_with_one_comment(world)
    reply = await ask(world, "Arta", PREPARE, now=after, input={"consultationId": consultation})
    report = reply.data["prepareReport"]["report"]
    blocking = sorted(gap["code"] for gap in report["gaps"] if gap["blocks"])
    assert blocking == ["narrative_missing", "narrative_missing", "unanswered"]
    assert report["figures"]["total"] == {
        "received": 1,
        "accepted": 0,
        "rejected": 0,
        "unanswered": 1,
    }
    given = {"reportId": report["id"]}
    refused = await ask(world, "Arta", PUBLISH, now=after, language=Language.ENGLISH, input=given)
    assert refused.data["publishReport"] == {
        "__typename": "InvalidProblem",
        "fields": [
            {"message": "Comment no. 1 has no answer."},
            {"message": "The section “Summary” is missing in Albanian."},
            {"message": "The section “Conclusions” is missing in Albanian."},
        ],
    }


async def test_a_published_report_is_frozen_and_public(world: World) -> None:
    consultation, after = await closed_with_one_comment(world)
    consultation_id = await an_open_consultation(world)
    async with world.acting("Arta", now=after) as work:
        await answering.recommend(
            work,
            consultation_id=consultation_id,
            comment_ids=[world.made["comment"]],  # type: ignore[list-item]
            verdict=Verdict(Outcome.REJECTED, "Afati është i njëjtë për të gjithë."),
        )
        await answering.publish(work, consultation_id=consultation_id)
    prepared = await ask(world, "Arta", PREPARE, now=after, input={"consultationId": consultation})
    report_id = prepared.data["prepareReport"]["report"]["id"]
    for section in ("SUMMARY", "CONCLUSIONS"):
        written = {
            "reportId": report_id,
            "section": section,
            "language": "sq",
            "text": "Një koment, një përgjigje.",
            "revision": 0,
        }
        await ask(world, "Arta", WRITE, now=after, input=written)
    again = await ask(world, "Arta", WRITE, now=after, input=written)
    assert again.data["writeReportSection"] == {
        "__typename": "ConflictProblem",
        "currentRevision": 1,
    }
    reply = await ask(world, "Arta", PUBLISH, now=after, input={"reportId": report_id})
    report = reply.data["publishReport"]["report"]
    assert report["gaps"] == []
    assert report["figures"]["total"]["rejected"] == 1
    public = await ask(
        world,
        "nobody",
        "query One($id: ID!) { node(id: $id) { ... on Report { number sha256 } } }",
        now=after,
        id=report_id,
    )
    assert public.data["node"] == {"number": 1, "sha256": report["sha256"]}


async def test_a_report_being_prepared_is_not_there_for_others(world: World) -> None:
    consultation, after = await closed_with_one_comment(world)
    reply = await ask(world, "Arta", PREPARE, now=after, input={"consultationId": consultation})
    report_id = reply.data["prepareReport"]["report"]["id"]
    query = "query One($id: ID!) { node(id: $id) { id } }"
    for name in ("Besim", "nobody"):
        assert (await ask(world, name, query, now=after, id=report_id)).data == {"node": None}


async def test_the_years_statistics_add_up(world: World) -> None:
    await a_first_version(world)
    await closed_with_one_comment(world)
    year = (await ask(world, "nobody", YEAR, year=2026)).data["annualStatistics"]
    assert (year["initiated"], year["consulted"], year["writers"]) == (1, 1, 1)
    assert year["comments"] == {"received": 1, "accepted": 0, "rejected": 0, "unanswered": 1}
    assert sum(row["initiated"] for row in year["byKind"]) == year["initiated"]
    assert (year["replies"], year["meetingParticipants"]) == (0, None)
    assert year["csv"] == "/downloads/statistics/2026.csv?language=sr"
    empty = (await ask(world, "nobody", YEAR, year=2019)).data["annualStatistics"]
    assert (empty["initiated"], empty["comments"]["received"]) == (0, 0)
