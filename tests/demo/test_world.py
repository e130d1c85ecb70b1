"""What the demonstration world holds, exactly, and that nothing in it is half done."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tests.demo.conftest import TODAY, Demonstration
from tests.demo.counting import consultations, counts
from tests.hearing import all_heard
from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.comments.models import Projection
from tryeza.consultations.derivations import read_back
from tryeza.consultations.models import Consultation, Extension
from tryeza.consultations.queries import facts_of, gaps_of
from tryeza.consultations.rules import Phase, phase
from tryeza.demo import cast
from tryeza.demo.loading import NotEmpty, load
from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.models import Document, Lineage, ParagraphVersion, StoredFile, Version
from tryeza.groups.models import Group, GroupKind, Seat, SeatHolder
from tryeza.kernel import journal_check
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.jobs import run_due
from tryeza.kernel.journal import JournalRow
from tryeza.kernel.work import read_only
from tryeza.organisations.models import Organisation, OrganisationKind, Representative, Standing
from tryeza.people.signing_in import prove

MIDNIGHT = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # when TODAY began in Kosovo
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


def test_it_holds_what_it_says(demonstration: Demonstration) -> None:
    assert demonstration.loaded.counts == {
        "people": 47,
        "organisations": 32,
        "groups": 5,
        "documents": 4,
        "paragraphs": 3 * (210 + 223 + 16 + 18 + 21),
        "consultations": 4,
        "comments": 154,
        "answers": 74,
    }


async def test_organisations_of_every_kind_sit_on_all_sides(session: AsyncSession) -> None:
    assert set(await counts(session, Organisation.kind)) == set(OrganisationKind)
    assert await counts(session, Organisation.side) == {
        Side.INSTITUTION: 11,
        Side.CIVIL_SOCIETY: 17,
        Side.OTHER: 4,
    }
    assert await counts(session, Organisation.standing) == {
        Standing.VERIFIED: 31,
        Standing.REGISTERED: 1,
    }


async def test_the_working_group_is_co_led_by_two_sides_with_a_group_for_each_objective(
    session: AsyncSession,
) -> None:
    assert await counts(session, Group.kind) == {GroupKind.WORKING: 1, GroupKind.THEMATIC: 4}
    assert await counts(session, Seat.side, Seat.role == SeatRole.CO_LEAD) == {
        Side.CIVIL_SOCIETY: 5,
        Side.INSTITUTION: 5,
    }
    objectives = await session.scalars(
        select(Group.objective).where(Group.kind == GroupKind.THEMATIC)
    )
    assert len(set(objectives)) == 4


async def test_seats_and_representatives_have_terms_and_some_have_ended(
    session: AsyncSession,
) -> None:
    seats, holders, representatives = [
        (
            await session.execute(select(func.count(table.id)).where(table.term << today))
        ).scalar_one()
        for table, today in (
            (Seat, func.daterange(TODAY, None)),
            (SeatHolder, func.daterange(TODAY, None)),
            (Representative, func.daterange(TODAY, None)),
        )
    ]
    assert (seats, holders, representatives) == (1, 1, 1)


async def test_every_paragraph_stands_in_three_languages_at_the_same_place(
    session: AsyncSession,
) -> None:
    p = ParagraphVersion
    rows = (
        await session.execute(
            select(
                p.version_id,
                func.array_agg(p.language.distinct()).label("languages"),
                func.count().label("texts"),
                func.count(p.position.distinct()).label("places"),
                func.count(p.kind.distinct()).label("kinds"),
            ).group_by(p.version_id, p.paragraph_id)
        )
    ).all()
    assert len(rows) == 210 + 223 + 16 + 18 + 21
    assert {(tuple(row.languages), row.texts, row.places, row.kinds) for row in rows} == {
        (("en", "sq", "sr"), 3, 1, 1)
    }


async def test_the_instruction_has_31_articles_and_33_after_its_revision(
    session: AsyncSession,
) -> None:
    p = ParagraphVersion
    articles = select(Version.number, p.language, func.count()).join(Version).join(Document)
    rows = await session.execute(
        articles.where(p.kind == "article").group_by(Version.number, p.language)
    )
    assert {tuple(row) for row in rows} == {
        (number, language, {1: 31, 2: 33}[number])
        for number in (1, 2)
        for language in ("sq", "sr", "en")
    }


async def test_the_revision_edits_moves_splits_merges_adds_and_removes(
    session: AsyncSession,
) -> None:
    assert set(await counts(session, Lineage.kind)) == set(LinkKind)


async def test_the_consultations_with_days_are_closed_open_and_announced(
    session: AsyncSession,
) -> None:
    phases = [
        phase(facts_of(each, await session.get_one(Document, each.document_id)), NOON)
        for each in await consultations(session)
    ]
    assert phases == [Phase.CLOSED, Phase.OPEN, Phase.ANNOUNCED]


async def test_the_open_one_closes_in_some_days_by_a_count_that_skips_weekends(
    session: AsyncSession,
) -> None:
    _, opened, _ = await consultations(session)
    derivation = read_back(opened.derivation or {})
    assert (opened.opens_on, opened.closes_on) == (date(2026, 11, 10), date(2026, 12, 1))
    assert (derivation.without_first, derivation.minimum) == (15, 15)
    assert [day.day for day in derivation.days if day.reason == "weekend"] == [
        date(2026, 11, 14) + timedelta(days=n) for n in (0, 1, 7, 8, 14, 15)
    ]


async def test_the_closed_one_was_extended_with_a_reason(session: AsyncSession) -> None:
    closed, _, _ = await consultations(session)
    (extension,) = await session.scalars(select(Extension))
    assert (extension.consultation_id, extension.closes_on) == (closed.id, closed.closes_on)
    assert extension.reason.startswith("Rrjeti i Ofruesve")


async def test_the_action_plan_is_prepared_and_told_what_it_misses(session: AsyncSession) -> None:
    prepared = (
        await session.scalars(select(Consultation).where(Consultation.opens_on.is_(None)))
    ).one()
    facts = facts_of(prepared, await session.get_one(Document, prepared.document_id))
    assert phase(facts, NOON) is Phase.PREPARED
    missing = (await gaps_of(session, [prepared.id], NOON))[prepared.id]
    assert [gap.code for gap in missing] == [
        "missing.explanatory_memorandum",
        "missing.start",
        "missing.end",
    ]


async def test_one_link_of_the_plans_new_version_waits_to_be_confirmed(
    session: AsyncSession,
) -> None:
    unsure = (await session.execute(select(Lineage).where(Lineage.is_sure.is_(False)))).scalars()
    (version_id,) = {link.to_version_id for link in unsure}
    version = await session.get_one(Version, version_id)
    assert (version.label, version.published_at) == ("Drafti pas mbledhjes", None)


async def test_the_journal_verifies_and_time_runs_forward_in_every_stream(
    session: AsyncSession,
) -> None:
    verdict = await journal_check.verify(session)
    assert verdict.sound
    rows = await session.execute(
        select(JournalRow.stream, JournalRow.at).order_by(JournalRow.stream, JournalRow.position)
    )
    last: dict[str, datetime] = {}
    for stream, at in rows:
        if stream != "register":
            assert at >= last.get(stream, at), stream
            last[stream] = at
    assert max(last.values()) < MIDNIGHT


async def test_every_file_lies_in_the_store(
    session: AsyncSession, demonstration: Demonstration
) -> None:
    digests = set(await session.scalars(select(StoredFile.sha256)))
    assert len(digests) == 9 + 9 + 6
    assert all(demonstration.files.path_of(digest).is_file() for digest in digests)


async def test_a_visitor_signs_in_with_the_shared_password(demonstration: Demonstration) -> None:
    engine = connect(demonstration.url)
    last = cast.accounts()[-1]
    assert (len(cast.accounts()), last.role["en"]) == (7, "citizen")
    await prove(sessions(engine), email=last.email, password=cast.PASSWORD, network="::1", now=NOON)
    await engine.dispose()


async def test_a_server_that_starts_afterwards_carries_nothing_twice(
    demonstration: Demonstration,
) -> None:
    engine = connect(demonstration.url)
    database = sessions(engine)
    before = await _projections(database)
    await all_heard(database, {READER: on_event})
    assert await run_due(database, HANDLERS, now=NOON) == 4  # one for each published version
    assert await _projections(database) == before
    await engine.dispose()


async def test_it_goes_into_an_empty_installation_only(demonstration: Demonstration) -> None:
    engine = connect(demonstration.url)
    with pytest.raises(NotEmpty):
        await load(sessions(engine), demonstration.files, today=TODAY)
    await engine.dispose()


async def _projections(database: Sessions) -> set[tuple[object, ...]]:
    async with read_only(database) as session:
        rows = await session.execute(
            select(Projection.comment_id, Projection.version_id, Projection.state)
        )
        return {tuple(row) for row in rows}
