"""What people do with documents and their versions, on a real database."""

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DBAPIError
from tests.factories.documents import (
    INSTRUCTION,
    REVISED,
    SERBIAN,
    draft_for,
    published,
    text_source,
)
from tests.world import (
    World,
    a_document,
    a_first_version,
    a_revised_version,
    a_working_group,
    the,
)

from tryeza.documents import actions, confirming
from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.content import ParagraphKind, Text
from tryeza.documents.models import (
    Audience,
    Document,
    DocumentStatus,
    Lineage,
    ParagraphVersion,
    Version,
    VersionText,
)
from tryeza.documents.queries import version_for
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Conflict, Forbidden, Invalid, NotFound, Tellable
from tryeza.kernel.telling import tell
from tryeza.kernel.work import read_only

# Those who sit in the group, Drita as an alternate, and the secretariat.
AT_THE_TABLE = {"Arta", "Elira", "Besim", "Drita", "Goran", "Hana", "Ilir"}


def told_of(error: Tellable | None) -> list[tuple[str, str]]:
    """The fields that do not fit, and what is told of each in English."""
    assert isinstance(error, Invalid)
    return [(one.path, tell(one.told, Language.ENGLISH)) for one in error.fields]


async def lineage(world: World, version_id: object) -> list[Lineage]:
    async with read_only(world.database) as session:
        rows = await session.scalars(select(Lineage).where(Lineage.to_version_id == version_id))
        return list(rows)


async def test_a_first_version_has_its_paragraphs_in_order_with_labels_and_path(
    world: World,
) -> None:
    version = await a_first_version(world)
    shown = [(p.kind, p.label, p.text[:20]) for p in version.paragraphs[:5]]
    assert shown == [
        (ParagraphKind.CHAPTER, "KREU I", ""),
        (ParagraphKind.HEADING, "", "DISPOZITAT E PËRGJIT"),
        (ParagraphKind.ARTICLE, "Neni 1", ""),
        (ParagraphKind.HEADING, "", "Qëllimi"),
        (ParagraphKind.PARAGRAPH, "1.", "Ky udhëzim përcakton"),
    ]
    assert version.paragraphs[4].path[-1] == "Neni 1 Qëllimi"


async def test_a_paragraph_keeps_its_identity_under_a_new_number(world: World) -> None:
    first, revised = await a_first_version(world), await a_revised_version(world)
    old = first.saying("Afati për aplikim është")
    new = revised.saying("Afati për aplikim është")
    assert old.paragraph_id == new.paragraph_id
    assert (old.path[-1], new.path[-1]) == (
        "Neni 2 Afati për aplikim",
        "Neni 3 Afati për aplikim",
    )


async def test_every_paragraph_of_both_versions_stands_in_the_lineage(world: World) -> None:
    first, revised = await a_first_version(world), await a_revised_version(world)
    strands = await lineage(world, revised.id)
    assert {s.old_id for s in strands} - {None} == {p.id for p in first.paragraphs}
    assert {s.new_id for s in strands} - {None} == {p.id for p in revised.paragraphs}


async def test_a_published_version_is_never_changed_by_anything(world: World) -> None:
    version = await a_first_version(world)
    with pytest.raises(DBAPIError):
        async with world.database() as session, session.begin():
            await session.execute(
                update(ParagraphVersion)
                .where(ParagraphVersion.id == version.paragraphs[0].id)
                .values(text="Tjetër tekst")
            )
    with pytest.raises(DBAPIError):
        async with world.database() as session, session.begin():
            await session.execute(
                text("DELETE FROM paragraph_version WHERE version_id = :v"), {"v": version.id}
            )


async def test_a_second_version_waits_until_the_first_is_published(world: World) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        await actions.prepare_version(
            work, document_id=document_id, source=text_source(INSTRUCTION)
        )
    async with world.refusing("Elira", Invalid) as refused:
        await actions.prepare_version(
            refused.work, document_id=document_id, source=text_source(REVISED)
        )


async def test_a_prepared_version_can_be_discarded_and_its_number_used_again(
    world: World,
) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        version = await actions.prepare_version(
            work, document_id=document_id, source=text_source(INSTRUCTION)
        )
        await actions.discard_version(work, version_id=version.id)
    async with world.acting("Elira") as work:
        again = await published(work, document_id, INSTRUCTION, Audience.PUBLIC)
    assert again.number == 1


async def test_a_published_version_is_not_discarded(world: World) -> None:
    version = await a_first_version(world)
    async with world.refusing("Elira", Invalid) as refused:
        await actions.discard_version(refused.work, version_id=version.id)


async def test_a_file_without_text_makes_no_version(world: World) -> None:
    document_id = await a_document(world)
    empty = actions.SourceText(Text(()), "sq")
    async with world.refusing("Elira", Invalid) as refused:
        await actions.prepare_version(refused.work, document_id=document_id, source=empty)


async def test_an_organisation_enters_nothing_in_a_group_where_it_has_no_lead(
    world: World,
) -> None:
    group, hapi = await a_working_group(world), await world.organisation("hapi")
    async with world.refusing("Besim", Forbidden) as refused:
        await draft_for(refused.work, group.id, hapi)
    assert refused.reasons == ["documents.not_in_this_group"]


async def test_a_co_lead_enters_nothing_in_another_organisations_name(world: World) -> None:
    group, lumbardh = await a_working_group(world), await world.organisation("lumbardh")
    async with world.refusing("Elira", Forbidden) as refused:
        await draft_for(refused.work, group.id, lumbardh)
    assert refused.reasons == ["documents.not_for_this_organisation"]


async def test_a_co_lead_enters_the_groups_document_for_their_own_organisation(
    world: World,
) -> None:
    group, office = await a_working_group(world), await world.organisation("office")
    async with world.acting("Arta") as work:
        document_id = await draft_for(work, group.id, office)
    document: Document = await the(world, Document, document_id)
    assert (document.group_id, document.proposing_organisation_id) == (group.id, office)


async def test_who_is_not_an_editor_prepares_nothing(world: World) -> None:
    version = await a_first_version(world)
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.prepare_version(
            refused.work, document_id=version.document_id, source=text_source(REVISED)
        )


@pytest.mark.parametrize(
    ("audience", "readers"),
    [
        (Audience.GROUP, AT_THE_TABLE),
        (Audience.PUBLIC, AT_THE_TABLE | {"Jeta", "nobody"}),
    ],
)
async def test_who_reads_what_was_published_to_whom(
    world: World, audience: Audience, readers: set[str]
) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        version = await published(work, document_id, INSTRUCTION, audience)
    everybody = AT_THE_TABLE | {"Jeta", "nobody"}
    assert {name for name in everybody if await reads(world, name, version)} == readers


async def reads(world: World, name: str, version: Version) -> bool:
    actor = await world.actor(name)
    async with read_only(world.database) as session:
        try:
            await version_for(session, actor, version.id)
        except NotFound:
            return False
        return True


async def test_an_audience_grows_and_never_shrinks(world: World) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        version = await published(work, document_id, INSTRUCTION, Audience.ORGANISATIONS)
        await actions.show_version(work, version_id=version.id, audience=Audience.PUBLIC)
        await actions.show_version(work, version_id=version.id, audience=Audience.GROUP)
    shown: Version = await the(world, Version, version.id)
    assert shown.audience is Audience.PUBLIC


async def test_the_second_of_two_who_edit_is_told(world: World) -> None:
    document_id = await a_document(world)
    async with world.acting("Elira") as work:
        await actions.edit(work, document_id=document_id, revision=1, titles={"sq": "Titull"})
    async with world.refusing("Arta", Conflict) as refused:
        await actions.edit(
            refused.work, document_id=document_id, revision=1, titles={"sq": "Tjetër"}
        )


async def test_an_adopted_document_gets_no_more_versions(world: World) -> None:
    version = await a_first_version(world)
    async with world.acting("Elira") as work:
        adopted = await actions.adopt(work, document_id=version.document_id)
    assert adopted.status is DocumentStatus.ADOPTED
    async with world.refusing("Elira", Forbidden) as refused:
        await actions.prepare_version(
            refused.work, document_id=version.document_id, source=text_source(REVISED)
        )
    document: Document = await the(world, Document, version.document_id)
    assert document.revision == 3


async def test_a_person_corrects_where_a_paragraph_comes_from(world: World) -> None:
    first, revised = await a_first_version(world), await a_revised_version(world)
    old = first.saying("Thirrja publikohet")
    new = revised.saying("Afati për aplikim është")
    async with world.acting("Arta") as work:
        made = await confirming.relink(work, new_id=new.id, old_id=old.id)
    assert (made[0].old_id, made[0].new_id, made[0].is_sure) == (old.id, new.id, True)
    strands = await lineage(world, revised.id)
    assert {s.old_id for s in strands} - {None} == {p.id for p in first.paragraphs}
    assert {s.new_id for s in strands} - {None} == {p.id for p in revised.paragraphs}
    deadline = first.saying("Afati për aplikim është")
    (removed,) = [s for s in strands if s.old_id == deadline.id]
    assert removed.kind is LinkKind.REMOVED


async def test_a_corrected_paragraph_takes_on_the_identity(world: World) -> None:
    first, revised = await a_first_version(world), await a_revised_version(world)
    new = revised.saying("Afati për aplikim është")
    async with world.acting("Arta") as work:
        await confirming.relink(work, new_id=new.id, old_id=None)
    now: ParagraphVersion = await the(world, ParagraphVersion, new.id)
    assert now.paragraph_id not in {p.paragraph_id for p in first.paragraphs}


async def test_confirming_makes_a_link_sure(world: World) -> None:
    revised = await a_revised_version(world)
    strands = await lineage(world, revised.id)
    async with world.acting("Arta") as work:
        confirmed = await confirming.confirm_link(work, link_id=strands[0].link_id)
    assert {s.confirmed_by_id for s in confirmed} == {await world.person("Arta")}


async def test_the_journal_tells_a_documents_story(world: World) -> None:
    revised = await a_revised_version(world)
    kinds = [row.kind for row in await world.events(f"document:{revised.document_id}")]
    assert kinds == [
        "documents.document_created",
        "documents.version_prepared",
        "documents.version_published",
        "documents.version_prepared",
        "documents.version_published",
    ]


async def test_another_language_has_the_same_paragraphs(world: World) -> None:
    first = await a_first_version(world)
    async with world.acting("Elira") as work:
        await actions.add_language(
            work, version_id=first.id, source=text_source(SERBIAN, "sr-Latn")
        )
    async with read_only(world.database) as session:
        rows = await session.scalars(
            select(ParagraphVersion)
            .where(ParagraphVersion.version_id == first.id, ParagraphVersion.language == "sr-Latn")
            .order_by(ParagraphVersion.position)
        )
        serbian = list(rows)
    assert [p.paragraph_id for p in serbian] == [p.paragraph_id for p in first.paragraphs]


async def test_what_a_translation_lacks_and_has_more_is_named(world: World) -> None:
    first = await a_first_version(world)
    other = SERBIAN.replace("2. Uputstvo primenjuju sve javne institucije.\n", "").replace(
        "Član 3", "Član 5"
    )
    async with world.acting("Elira") as work:
        await actions.add_language(work, version_id=first.id, source=text_source(other, "sr-Latn"))
    async with read_only(world.database) as session:
        warnings = await session.scalar(
            select(VersionText.warnings).where(
                VersionText.version_id == first.id, VersionText.language == "sr-Latn"
            )
        )
    assert [(one["code"], one["message"]) for one in warnings or ()] == [
        (
            "not_translated",
            "2 paragraphs of the leading text without a counterpart here: "
            "Neni 1 Qëllimi › 2., Neni 3.",
        ),
        ("not_in_leading", "1 paragraph of this text without one in the leading text: Član 5."),
    ]


@pytest.mark.parametrize(
    ("text", "alike", "of"), [("Asgjë e ngjashme\n", 1, 13), (INSTRUCTION * 3, 13, 39)]
)
async def test_what_is_no_translation_is_refused(
    world: World, text: str, alike: int, of: int
) -> None:
    first = await a_first_version(world)
    async with world.refusing("Elira", Invalid) as refused:
        await actions.add_language(
            refused.work, version_id=first.id, source=text_source(text, "sr-Latn")
        )
    assert told_of(refused.error) == [
        (
            "uploadId",
            f"This is hardly the same text: only {alike} of {of} paragraphs have their counterpart "
            "in the leading text. Choose the file that holds this version's translation.",
        )
    ]


async def test_a_language_is_added_once(world: World) -> None:
    first = await a_first_version(world)
    async with world.refusing("Elira", Invalid) as refused:
        await actions.add_language(
            refused.work, version_id=first.id, source=text_source(INSTRUCTION, "sq")
        )


async def test_a_version_in_a_language_that_the_one_before_lacks_is_refused(world: World) -> None:
    first = await a_first_version(world)
    async with world.refusing("Elira", Invalid) as refused:
        await actions.prepare_version(
            refused.work, document_id=first.document_id, source=text_source(SERBIAN, "sr-Latn")
        )
    assert told_of(refused.error) == [
        (
            "language",
            "The version before has no text in this language (sr-Latn), but in: sq. Prepare it in "
            "one of these, or first add the text in this language to the version before.",
        )
    ]
