"""What the demonstration world holds, exactly, and that nothing in it is half done."""

import io
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from tests.demo.conftest import TODAY, Demonstration
from tests.hearing import all_heard
from tryeza.comments.anchors import AnchorState
from tryeza.comments.jobs import HANDLERS, READER, on_event
from tryeza.comments.models import (
    Answer,
    AnsweredComment,
    Channel,
    Comment,
    CommentKind,
    CommentRevision,
    CommentState,
    Endorsement,
    KeptDraft,
    Moderation,
    OrganisationPosition,
    PlacedAnchor,
    Projection,
    Publicity,
    ReflectedParagraph,
    Scope,
)
from tryeza.comments.queries import waiting_for_answer
from tryeza.consultations.derivations import read_back
from tryeza.consultations.models import Consultation, Extension
from tryeza.consultations.packs.shape import Outcome
from tryeza.consultations.queries import facts_of, gaps_of, pack_of
from tryeza.consultations.rules import Phase, phase
from tryeza.demo import cast
from tryeza.demo.loading import NotEmpty, load
from tryeza.documents.comparing.lineage import LinkKind
from tryeza.documents.models import Document, Lineage, ParagraphVersion, StoredFile, Version
from tryeza.groups.models import Group, GroupKind, Seat, SeatHolder
from tryeza.kernel import journal_check
from tryeza.kernel.actor import SeatRole, Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.jobs import run_due
from tryeza.kernel.journal import JournalRow
from tryeza.kernel.work import read_only
from tryeza.organisations.models import Organisation, OrganisationKind, Representative, Standing
from tryeza.people.models import Person
from tryeza.people.signing_in import prove
from tryeza.reports.checks import gaps
from tryeza.reports.content import Section, text_shown, thaw
from tryeza.reports.figures import figures_of
from tryeza.reports.models import Report
from tryeza.reports.rendering.formats import ReportFormat, render_report
from tryeza.reports.yearly import statistics_of

MIDNIGHT = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # when TODAY began in Kosovo
NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


async def counts(
    session: AsyncSession, column: InstrumentedAttribute[object], *conditions: object
) -> Counter[object]:
    """How often each value of a column occurs."""
    rows = await session.execute(select(column, func.count()).where(*conditions).group_by(column))
    return Counter({row[0]: row[1] for row in rows})


async def consultations(session: AsyncSession) -> tuple[Consultation, Consultation, Consultation]:
    """The closed, the open and the announced consultation; one that has no days yet is last."""
    closed, opened, announced, _ = await session.scalars(
        select(Consultation).order_by(Consultation.opens_on)
    )
    return closed, opened, announced


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


async def test_comments_of_every_kind_and_way_stand_in_every_state(session: AsyncSession) -> None:
    assert set(await counts(session, Comment.kind)) == set(CommentKind)
    assert await counts(session, Comment.state) == {
        CommentState.STANDING: 151,
        CommentState.WITHDRAWN: 2,
        CommentState.HIDDEN: 1,
    }
    assert await counts(session, Comment.channel) == {
        Channel.WEB: 148,
        Channel.PAPER: 3,
        Channel.MEETING: 2,
        Channel.EMAIL: 1,
    }
    assert await counts(session, Comment.publicity) == {
        Publicity.NAMED: 149,
        Publicity.ORGANISATION_ONLY: 1,
        Publicity.NOT_PUBLIC: 4,
    }
    assert set(await counts(session, Comment.language)) == {"sq", "sr", "en"}
    assert set(await counts(session, Projection.state)) == set(AnchorState)


async def test_people_talk_in_threads_support_each_other_and_change_their_words(
    session: AsyncSession,
) -> None:
    tables = (Endorsement.comment_id, CommentRevision.comment_id, Moderation.id)
    made = [(await session.execute(select(func.count(key)))).scalar_one() for key in tables]
    replies = select(func.count(Comment.id)).where(Comment.parent_id.is_not(None))
    assert [*made, (await session.execute(replies)).scalar_one()] == [71, 5, 1, 20]


async def test_comments_stand_on_the_document_on_paragraphs_and_on_words(
    session: AsyncSession,
) -> None:
    placed = (
        select(Comment.id, PlacedAnchor.comment_id, PlacedAnchor.quote)
        .outerjoin(PlacedAnchor, PlacedAnchor.comment_id == Comment.id)
        .where(Comment.parent_id.is_(None))
    )
    on = Counter(
        "document" if row.comment_id is None else "words" if row.quote else "paragraph"
        for row in await session.execute(placed)
    )
    assert on == {"document": 10, "paragraph": 61, "words": 63}


async def test_one_position_was_submitted_and_two_are_being_collected(
    session: AsyncSession,
) -> None:
    closed, opened, _ = await consultations(session)
    rows = await session.execute(
        select(
            OrganisationPosition.consultation_id,
            OrganisationPosition.submitted_at.is_not(None),
            func.count(Comment.id),
        )
        .join(Comment, Comment.position_id == OrganisationPosition.id)
        .group_by(OrganisationPosition.consultation_id, OrganisationPosition.submitted_at)
    )
    assert {tuple(row) for row in rows} == {(closed.id, True, 4), (opened.id, False, 3)}
    inside = await counts(session, Comment.consultation_id, Comment.scope == Scope.ORGANISATION)
    assert inside == {closed.id: 6, opened.id: 11}


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


async def test_nothing_of_the_closed_one_is_half_answered(session: AsyncSession) -> None:
    closed, opened, _ = await consultations(session)
    assert (await session.scalars(waiting_for_answer(closed.id))).all() == []
    of_closed = Answer.consultation_id == closed.id
    answers = (await session.scalars(select(Answer).where(of_closed))).all()
    for answer in answers:
        assert answer.reason
        assert answer.decided_by_id not in (None, answer.recommended_by_id)
        assert answer.recommended_at < answer.decided_at < answer.published_at
    assert await counts(session, Answer.outcome, of_closed) == {
        Outcome.ACCEPTED: 39,
        Outcome.PARTIALLY_ACCEPTED: 11,
        Outcome.REJECTED: 9,
        Outcome.NOTED: 8,
        Outcome.OUT_OF_SCOPE: 2,
    }
    assert len((await session.scalars(waiting_for_answer(opened.id))).all()) > 20


async def test_of_the_open_one_answers_are_recommended_some_decided_none_published(
    session: AsyncSession,
) -> None:
    _, opened, _ = await consultations(session)
    of_open = Answer.consultation_id == opened.id
    answers = (await session.scalars(select(Answer).where(of_open))).all()
    assert Counter(answer.decided_at is not None for answer in answers) == {True: 2, False: 3}
    assert {answer.published_at for answer in answers} == {None}


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


async def test_what_came_too_late_is_kept_for_its_author_alone(session: AsyncSession) -> None:
    closed, _, _ = await consultations(session)
    (draft,) = await session.scalars(select(KeptDraft))
    author = await session.get_one(Person, draft.person_id)
    assert (author.name, draft.consultation_id) == ("Jeta Lumi", closed.id)
    assert closed.closes_at is not None
    assert closed.closes_at < draft.kept_at


async def test_a_lead_who_may_sign_in_finds_what_colleagues_said_inside(
    session: AsyncSession,
) -> None:
    _, opened, _ = await consultations(session)
    inside = (
        select(Person.name, Comment.position_id.is_not(None))
        .join(Comment, Comment.author_id == Person.id)
        .join(Organisation, Organisation.id == Comment.organisation_id)
        .where(Comment.consultation_id == opened.id, Comment.scope == Scope.ORGANISATION)
        .where(Organisation.role_mailbox == "zyra@hapi.example")
    )
    assert Counter(tuple(row) for row in await session.execute(inside)) == {
        ("Drita Vera", False): 2,
        ("Valon Rrënja", False): 2,
        ("Besim Guri", False): 1,
        ("Besim Guri", True): 1,
    }


async def test_whatever_was_accepted_leads_to_the_paragraphs_that_changed(
    session: AsyncSession,
) -> None:
    reflected = select(ReflectedParagraph.answer_id, ParagraphVersion.version_id).join(
        ParagraphVersion, ParagraphVersion.id == ReflectedParagraph.paragraph_version_id
    )
    _, opened, _ = await consultations(session)
    rows = (await session.execute(reflected)).all()
    assert {row.version_id for row in rows} == {opened.version_id}
    taken = select(Answer.id).where(
        Answer.published_at.is_not(None),
        Answer.outcome.in_([Outcome.ACCEPTED, Outcome.PARTIALLY_ACCEPTED]),
    )
    assert {row.answer_id for row in rows} == set(await session.scalars(taken))


async def test_everybody_is_answered_in_the_language_they_wrote_in(session: AsyncSession) -> None:
    both = (
        select(Comment.language, Answer.language)
        .join(AnsweredComment, AnsweredComment.comment_id == Comment.id)
        .join(Answer, Answer.id == AnsweredComment.answer_id)
    )
    rows = (await session.execute(both)).all()
    assert Counter(said for said, _ in rows) == {"sq": 78, "sr": 12, "en": 8}
    assert all(said == answered for said, answered in rows)


async def test_one_answer_answers_many_comments(session: AsyncSession) -> None:
    sizes = select(func.count(AnsweredComment.comment_id)).group_by(AnsweredComment.answer_id)
    assert max(await session.scalars(sizes)) == 5


async def test_every_comment_was_carried_to_the_revision_and_few_places_are_unsure(
    session: AsyncSession,
) -> None:
    closed, _, _ = await consultations(session)
    anchored = select(func.count(PlacedAnchor.comment_id)).join(
        Comment, Comment.id == PlacedAnchor.comment_id
    )
    of_closed = anchored.where(Comment.consultation_id == closed.id)
    carried = await counts(session, Projection.is_sure)
    assert carried.total() == (await session.execute(of_closed)).scalar_one()
    confirmed = select(func.count(Projection.id)).where(Projection.confirmed_at.is_not(None))
    assert (await session.execute(confirmed)).scalar_one() == 15
    assert carried[False] < 5


@pytest.mark.parametrize("language", [Language.ALBANIAN, Language.SERBIAN, Language.ENGLISH])
async def test_the_report_has_no_gap_in_any_language(
    session: AsyncSession, language: Language
) -> None:
    (report,) = await session.scalars(select(Report))
    content = thaw(report.frozen or b"")
    closed, _, _ = await consultations(session)
    assert gaps(content, await pack_of(session, closed.rule_pack_id), language) == []
    written = {n.section for n in content.narratives if n.language == language.value}
    assert written == set(Section)


async def test_the_reports_numbers_add_up(session: AsyncSession) -> None:
    (report,) = await session.scalars(select(Report))
    content = thaw(report.frozen or b"")
    figures = figures_of(content)
    assert figures.received == content.recorded_comments
    assert (figures.published, figures.not_public, figures.hidden) == (102, 3, 1)
    assert (figures.total.unanswered, figures.total.hidden) == (0, 1)
    assert (figures.comments, figures.replies) == (94, 12)


async def test_comments_in_three_languages_are_counted_under_the_same_articles(
    session: AsyncSession,
) -> None:
    (report,) = await session.scalars(select(Report))
    rows = {
        row.key: row.tally.received for row in figures_of(thaw(report.frozen or b"")).by_article
    }
    assert {key.split()[0] for key in rows if key} == {"Neni"}
    assert (rows[""], rows["Neni 11"]) == (12, 8)
    assert sum(rows.values()) == 102


async def test_a_reply_stands_where_its_thread_does(session: AsyncSession) -> None:
    (report,) = await session.scalars(select(Report))
    comments = {comment.number: comment for comment in thaw(report.frozen or b"").comments}
    replies = [comment for comment in comments.values() if comment.reply_to]
    assert len(replies) == 12
    for reply in replies:
        assert reply.place == comments[reply.reply_to or 0].place


async def test_the_annual_statistics_come_out_right(session: AsyncSession) -> None:
    year = await statistics_of(session, 2026)
    assert (year.initiated, year.consulted, len(year.exempted)) == (4, 2, 1)
    assert [(row.kind.value, row.consulted, row.exempted) for row in year.by_kind] == [
        ("secondary_acts_plan", 0, 1),
        ("concept_document", 1, 0),
        ("normative_act", 1, 0),
        ("strategy", 0, 0),
    ]
    spoken = Comment.scope == Scope.CONSULTATION, Comment.state != CommentState.WITHDRAWN
    total = (await session.execute(select(func.count(Comment.id)).where(*spoken))).scalar_one()
    assert year.comments.received == total
    assert (await statistics_of(session, 2025)).comments.received == 0


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


async def test_the_report_is_told_in_the_readers_language_redline_and_articles_too(
    session: AsyncSession,
) -> None:
    (report,) = await session.scalars(select(Report))
    found = thaw(report.frozen or b"")
    assert found.text_language == "sq"
    assert [text.language for text in found.other_texts] == ["en", "sr"]
    in_english = text_shown(found, Language.ENGLISH)
    assert in_english.articles["Neni 13"] == "Article 13"
    assert text_shown(found, Language.SERBIAN_CYRILLIC).articles["Neni 13"] == "Član 13"
    pdf = PdfReader(io.BytesIO(render_report(found, Language.ENGLISH, ReportFormat.PDF)))
    words = " ".join(page.extract_text() for page in pdf.pages[:14])
    assert "Article 13" in words
    assert "Neni 13" not in words.split("Annex")[0]
