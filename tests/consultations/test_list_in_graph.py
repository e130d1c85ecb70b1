"""The list of consultations, narrowed and counted by who drafts, who proposes and the language."""

from typing import Any

from sqlalchemy import update
from tests.asking import ask
from tests.world import (
    World,
    a_document,
    a_prepared_consultation,
    an_open_consultation,
    the,
)

from tryeza.documents.models import Document
from tryeza.groups.models import Group
from tryeza.organisations.models import Organisation

LIST = """
query List(
  $phase: Phase, $group: String, $institution: String, $textLanguage: Language
) {
  consultations(
    phase: $phase, group: $group, institution: $institution, textLanguage: $textLanguage
  ) { totalCount edges { node { phase } } }
  consultationFacets {
    groups { count group { slug } }
    institutions { count organisation { slug } }
    languages { count language }
  }
}
"""


async def slugs(world: World) -> tuple[str, str]:
    """The group that drafts, and the organisation that proposes: the office, from now on."""
    document_id, office = await a_document(world), await world.organisation("office")
    async with world.engine.begin() as connection:
        await connection.execute(
            update(Document)
            .where(Document.id == document_id)
            .values(proposing_organisation_id=office)
        )
    document: Document = await the(world, Document, document_id)
    group: Group = await the(world, Group, document.group_id)
    proposer: Organisation = await the(world, Organisation, office)
    return group.slug, proposer.slug


async def listed(world: World, name: str = "nobody", **only: Any) -> int:
    found: Any = (await ask(world, name, LIST, **only)).data["consultations"]
    count: int = found["totalCount"]
    assert len(found["edges"]) == count
    return count


async def test_the_list_is_narrowed_by_each_and_by_all_together(world: World) -> None:
    await an_open_consultation(world)
    group, proposer = await slugs(world)
    both = {"group": group, "institution": proposer, "textLanguage": "ALBANIAN", "phase": "OPEN"}
    assert await listed(world, **both) == 1
    for name, other in (
        ("group", "none-of-this-name"),
        ("institution", group),
        ("textLanguage", "ENGLISH"),
        ("phase", "CLOSED"),
    ):
        assert await listed(world, **{name: both[name]}) == 1
        assert await listed(world, **{**both, name: other}) == 0


async def test_the_counts_are_of_what_the_viewer_sees(world: World) -> None:
    await a_prepared_consultation(world)
    group, proposer = await slugs(world)
    counted = {
        "groups": [{"count": 1, "group": {"slug": group}}],
        "institutions": [{"count": 1, "organisation": {"slug": proposer}}],
        "languages": [{"count": 1, "language": "sq"}],
    }
    nothing: dict[str, list[object]] = {"groups": [], "institutions": [], "languages": []}
    assert (await ask(world, "Arta", LIST)).data["consultationFacets"] == counted
    assert (await ask(world, "nobody", LIST)).data["consultationFacets"] == nothing
    await an_open_consultation(world)
    assert (await ask(world, "nobody", LIST)).data["consultationFacets"] == counted


async def test_the_list_with_its_counts_takes_five_statements(world: World) -> None:
    await an_open_consultation(world)
    await slugs(world)
    # nobody is looked up; the page and its count; the counts, the groups, the proposers
    assert len((await ask(world, "nobody", LIST)).statements) == 5
