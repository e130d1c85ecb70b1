"""The report of the demonstration world, in every language, and the statistics of its year."""

import io

import pytest
from pypdf import PdfReader
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tests.demo.counting import consultations
from tryeza.comments.models import Comment, CommentState, Scope
from tryeza.consultations.queries import pack_of
from tryeza.kernel.catalogue import Language
from tryeza.reports.checks import gaps
from tryeza.reports.content import Section, text_shown, thaw
from tryeza.reports.figures import figures_of
from tryeza.reports.models import Report
from tryeza.reports.rendering.formats import ReportFormat, render_report
from tryeza.reports.yearly import statistics_of


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
    assert (rows[""], rows["Neni 11"]) == (7, 6)
    assert sum(rows.values()) == 90


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
    assert year.comments.received + year.replies == total
    assert (await statistics_of(session, 2025)).comments.received == 0


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
