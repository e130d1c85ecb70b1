"""What surrounds a document in the graph: who drafts it, what each may do with it, its files."""

from typing import Any

import pytest
from tests.asking import ask, encode_id
from tests.world import (
    World,
    a_document,
    a_first_version,
    a_revised_version,
    a_working_group,
    an_open_consultation,
    rules_in_force,
    the,
)

from tryeza.documents.models import Document

FLAGS = """
query ($slug: String!) { document(slug: $slug) {
  viewerCanDraft viewerCanEdit viewerCanAdopt viewerCanWithdraw viewerCanExempt
  version { viewerCanPublish viewerCanDiscard viewerCanShow viewerCanConfirmLineage }
} }
"""


THE_GROUP = "grupi-punues-per-strategjine"
ENTERING = """
query ($group: String!) {
  viewer {
    mayCreateDocuments mayFoundGroups mayEditRulePacks maySetHolidays mayInvitePeople
    mayCreateDocumentsIn { slug } mayCreateDocumentsFor { slug }
  }
  group(slug: $group) { viewerCanCreateDocument }
  organisation(slug: "qendra-hapi") { viewerCanCreateDocument }
}
"""


async def slug_of(world: World) -> str:
    document: Document = await the(world, Document, await a_document(world))
    return document.slug


async def flags(world: World, name: str) -> Any:
    return (await ask(world, name, FLAGS, slug=await slug_of(world))).data["document"]


async def test_a_document_names_its_group_and_its_consultations(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    asked = "query ($slug: String!) { document(slug: $slug) { group { slug } proposedBy { slug } consultations { id } exemption { justification } } }"  # noqa: E501
    reply = await ask(world, "nobody", asked, slug=await slug_of(world))
    assert reply.data["document"]["consultations"] == [
        {"id": encode_id("Consultation", consultation_id)}
    ]
    assert reply.data["document"]["exemption"] is None


async def test_who_drafts_sees_what_they_may_do_and_others_see_that_they_may_not(
    world: World,
) -> None:
    await a_first_version(world)
    arta = await flags(world, "Arta")
    assert arta["viewerCanDraft"] and arta["viewerCanEdit"] and arta["viewerCanAdopt"]
    assert arta["version"] == {
        "viewerCanPublish": False,
        "viewerCanDiscard": False,
        "viewerCanShow": True,
        "viewerCanConfirmLineage": True,
    }
    drita = await flags(world, "Drita")
    assert not any(drita[name] for name in drita if name.startswith("viewerCan"))
    assert not any(drita["version"].values())


async def test_a_version_says_where_its_files_are(world: World) -> None:
    first = await a_first_version(world)
    second = await a_revised_version(world)
    asked = """query ($id: ID!) { node(id: $id) { ... on Version {
      document { slug } downloadPath(format: DOCX, language: ALBANIAN)
      redlineDownloadPath(format: HTML) other: redlineDownloadPath(format: DOCX, since: 7) } } }"""
    reply = await ask(world, "Arta", asked, id=encode_id("Version", second.id))
    assert reply.data["node"] == {
        "document": {"slug": await slug_of(world)},
        "downloadPath": f"/downloads/versions/{second.id}.docx?language=sq",
        "redlineDownloadPath": f"/downloads/redlines/{first.id}/{second.id}.html",
        "other": None,
    }


async def test_a_paragraph_keeps_its_identity_through_versions(world: World) -> None:
    first = await a_first_version(world)
    second = await a_revised_version(world)
    asked = "query ($id: ID!) { node(id: $id) { ... on Version { paragraphs { text html identity version { number } } } } }"  # noqa: E501
    before, after = [
        (await ask(world, "Arta", asked, id=encode_id("Version", one.id))).data["node"]
        for one in (first, second)
    ]
    kept = before["paragraphs"][0]
    assert kept["identity"] in {one["identity"] for one in after["paragraphs"]}
    assert kept["version"] == {"number": 1}
    assert kept["html"] == kept["text"]


@pytest.mark.parametrize(
    ("name", "groups", "organisations", "may"),
    [
        ("Arta", [THE_GROUP], ["zyra-per-qeverisje-te-mire"], (True, False)),
        ("Drita", [], ["qendra-hapi"], (False, True)),
        ("Ilir", [], [], (True, True)),
    ],
)
async def test_the_viewer_is_told_for_whom_documents_can_be_entered(
    world: World, name: str, groups: list[str], organisations: list[str], may: tuple[bool, bool]
) -> None:
    await a_working_group(world)
    told = (await ask(world, name, ENTERING, group=THE_GROUP)).data
    viewer = told["viewer"]
    assert [one["slug"] for one in viewer["mayCreateDocumentsIn"]] == groups
    assert [one["slug"] for one in viewer["mayCreateDocumentsFor"]] == organisations
    flags = (told[one]["viewerCanCreateDocument"] for one in ("group", "organisation"))
    assert tuple(flags) == may
    secretariat = name == "Ilir"
    assert viewer["mayCreateDocuments"] is secretariat
    assert viewer["mayFoundGroups"] is secretariat
    assert viewer["mayEditRulePacks"] is secretariat
    assert viewer["maySetHolidays"] is secretariat
    assert viewer["mayInvitePeople"] is (name in ("Arta", "Ilir"))  # a co-lead invites, too


async def test_the_secretariat_edits_packs_and_holidays_and_others_read_the_days(
    world: World,
) -> None:
    await rules_in_force(world)
    asked = """{ rulePacks { key text calendar viewerCanEdit } calendars { key firstYear }
      holidays(calendar: "xk", year: 2026) { day name(language: ENGLISH) status } }"""
    ilir = (await ask(world, "Ilir", asked)).data
    (pack,) = ilir["rulePacks"]
    assert pack["viewerCanEdit"] and pack["calendar"] == "xk"
    assert pack["text"].startswith(f"id: {pack['key']}")
    assert ilir["holidays"][0] == {
        "day": "2026-01-01",
        "name": "New Year's Day",
        "status": "CONFIRMED",
    }
    drita = (await ask(world, "Drita", asked)).data
    assert drita["rulePacks"][0]["text"] is None and not drita["rulePacks"][0]["viewerCanEdit"]
    assert drita["holidays"] == ilir["holidays"]


async def test_the_text_of_a_pack_can_be_handed_in_as_it_is(world: World) -> None:
    await rules_in_force(world)
    (pack,) = (await ask(world, "Ilir", "{ rulePacks { text revision } }")).data["rulePacks"]
    edit = """mutation ($text: String!) { editRulePack(input: {text: $text}) {
      ... on EditRulePackSuccess { rulePack { revision unverifiedValues } }
      ... on InvalidProblem { fields { message } } } }"""
    edited = (await ask(world, "Ilir", edit, text=pack["text"])).data["editRulePack"]
    assert edited["rulePack"]["revision"] == pack["revision"] + 1


async def test_a_year_that_no_calendar_has_is_refused(world: World) -> None:
    reply = await ask(world, "nobody", '{ holidays(calendar: "xk", year: 0) { day } }')
    assert reply.errors == ["INVALID"]


async def test_a_document_says_who_may_not_draft_it_and_why(world: World) -> None:
    await a_first_version(world)
    asked = """query ($slug: String!) { document(slug: $slug) { viewerCannotDraftReasons
      viewerCanPrepareConsultation version { note availableLanguages } } }"""
    slug = await slug_of(world)
    elira = (await ask(world, "Elira", asked, slug=slug)).data["document"]
    assert elira == {
        "viewerCannotDraftReasons": [],
        "viewerCanPrepareConsultation": True,
        "version": {"note": None, "availableLanguages": ["ALBANIAN"]},
    }
    nobody = (await ask(world, "nobody", asked, slug=slug)).data["document"]
    assert nobody["viewerCannotDraftReasons"] == ["Sign in to do this."]
    assert nobody["viewerCanPrepareConsultation"] is False


async def test_documents_of_a_group(world: World) -> None:
    document = await a_first_version(world)
    group = await a_working_group(world)
    asked = """query ($group: ID) { documents(groupId: $group) { edges { node { id } } } }"""
    reply = await ask(world, "nobody", asked, group=encode_id("Group", group.id))
    assert reply.data["documents"]["edges"] == [
        {"node": {"id": encode_id("Document", document.document_id)}}
    ]
    wrong = await ask(world, "nobody", asked, group=encode_id("Document", group.id))
    assert wrong.errors == ["INVALID"]


async def test_who_may_run_a_consultation_is_told_what_they_may_do_with_it(world: World) -> None:
    consultation = encode_id("Consultation", await an_open_consultation(world))
    asked = """query ($id: ID!) { node(id: $id) { ... on Consultation {
      viewerCanAppoint viewerCanAddSupporting viewerCanPrepareReport } } }"""
    elira = (await ask(world, "Elira", asked, id=consultation)).data["node"]
    assert set(elira.values()) == {True}
    jeta = (await ask(world, "Jeta", asked, id=consultation)).data["node"]
    assert set(jeta.values()) == {False}
