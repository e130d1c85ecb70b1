"""A report's numbers: exact in a small world, and adding up in every world."""

from dataclasses import replace
from datetime import UTC, date, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.reports.small_world import ARTICLE_2, ARTICLE_5, REPORT, answered, comment

from tryeza.consultations.models import ConsultationKind
from tryeza.consultations.packs.shape import Outcome
from tryeza.documents.models import DraftKind
from tryeza.kernel.actor import Side
from tryeza.reports.annual import YearDraft, annual_statistics
from tryeza.reports.content import (
    ConsultationReport,
    Place,
    WithheldComment,
    WithheldReason,
    freeze,
    in_document_order,
    thaw,
)
from tryeza.reports.figures import Row, Share, Tally, figures_of, shares

FIGURES = figures_of(REPORT)


def test_every_comment_is_counted_once_published_or_not() -> None:
    assert (FIGURES.received, FIGURES.published, FIGURES.not_public, FIGURES.hidden) == (5, 4, 1, 0)
    assert (FIGURES.comments, FIGURES.replies) == (4, 1)
    assert FIGURES.total == Tally(1, 1, 1, 1, 0, 0)
    assert FIGURES.total.answered == 4


def test_the_stages_are_counted_in_the_order_in_which_they_were_held() -> None:
    assert FIGURES.by_stage == (
        Row("organisations", Tally(0, 0, 0, 1, 0, 0)),
        Row("public", Tally(1, 1, 1, 0, 0, 0)),
    )


def test_the_sides_are_counted_and_people_for_themselves_apart() -> None:
    assert FIGURES.by_side == (
        Row("civil_society", Tally(0, 1, 1, 0, 0, 0)),
        Row("institution", Tally(1, 0, 0, 0, 0, 0)),
        Row("", Tally(0, 0, 0, 1, 0, 0)),
    )


def test_the_articles_are_counted_in_the_order_of_the_text() -> None:
    assert FIGURES.by_article == (
        Row("", Tally(0, 0, 0, 1, 0, 0)),
        Row("Neni 2", Tally(1, 0, 0, 0, 0, 0)),
        Row("Neni 5", Tally(0, 1, 0, 0, 0, 0)),
    )


def test_participation_counts_people_once_and_organisations_that_only_endorsed() -> None:
    part = FIGURES.participation
    assert (part.people, part.organisations) == (4, 2)
    assert part.organisations_by_side == (
        Share("civil_society", 1, 500),
        Share("institution", 1, 500),
    )
    assert part.comments_by_language == (
        Share("sq", 2, 500),
        Share("en", 1, 250),
        Share("sr-Latn", 1, 250),
    )
    assert (part.meetings, part.meeting_participants) == (1, 31)


def test_an_answer_that_is_only_recommended_leaves_the_comment_unanswered() -> None:
    recommended = replace(answered(Outcome.ACCEPTED), is_decided=False)
    report = replace(REPORT, comments=(comment(1, ARTICLE_2, recommended),), withheld=())
    assert figures_of(report).total == Tally(0, 0, 0, 0, 0, 1)


def test_the_annex_stands_in_document_order_then_by_date() -> None:
    assert [row.number for row in in_document_order(REPORT)] == [103, 102, 101, 104]


def test_a_frozen_report_thaws_to_itself_and_freezes_to_the_same_bytes() -> None:
    frozen = freeze(REPORT)
    assert thaw(frozen) == REPORT
    assert freeze(thaw(frozen)) == frozen


def test_bytes_that_are_no_report_do_not_thaw() -> None:
    with pytest.raises(msgspec.ValidationError):
        thaw(b'{"title": 1}')


outcomes = st.none() | st.sampled_from(Outcome)
places = st.sampled_from([Place(), ARTICLE_2, ARTICLE_5])


@st.composite
def reports(draw: st.DrawFn) -> ConsultationReport:
    published = [
        comment(
            number,
            draw(places),
            None if (outcome := draw(outcomes)) is None else answered(outcome),
            stage=draw(st.sampled_from(ConsultationKind)),
            organisation=draw(st.sampled_from(["lumbardhi", "treasury", None])),
            author=draw(st.sampled_from("abc")),
            language=draw(st.sampled_from(["sq", "en"])),
        )
        for number in range(draw(st.integers(0, 12)))
    ]
    withheld = [
        WithheldComment(
            number,
            draw(st.sampled_from(WithheldReason)),
            draw(st.sampled_from(ConsultationKind)),
            draw(st.none() | st.sampled_from(Side)),
            draw(outcomes),
            has_reason=False,
            is_decided=draw(st.booleans()),
            is_reply=draw(st.booleans()),
        )
        for number in range(1000, 1000 + draw(st.integers(0, 5)))
    ]
    return replace(REPORT, comments=tuple(published), withheld=tuple(withheld))


@given(reports())
def test_the_parts_always_add_up_to_the_whole(report: ConsultationReport) -> None:
    figures = figures_of(report)
    assert figures.received == len(report.comments) + len(report.withheld)
    assert figures.published + figures.not_public + figures.hidden == figures.received
    assert figures.comments + figures.replies == figures.received
    assert figures.total.hidden == sum(
        one.reason is WithheldReason.HIDDEN and not one.is_reply for one in report.withheld
    )
    assert figures.total.received == figures.comments
    assert sum(share.count for share in figures.outcomes) == figures.comments
    for breakdown in (figures.by_stage, figures.by_side):
        assert sum(row.tally.received for row in breakdown) == figures.comments
        assert sum(row.tally.rejected for row in breakdown) == figures.total.rejected
    shown = [comment for comment in report.comments if comment.reply_to is None]
    assert sum(row.tally.received for row in figures.by_article) == len(shown)
    part = figures.participation
    assert sum(share.count for share in part.organisations_by_kind) == part.organisations
    assert sum(share.count for share in part.organisations_by_side) == part.organisations
    assert sum(share.count for share in part.comments_by_language) == figures.published
    assert sum(share.count for share in part.comments_by_channel) == figures.published
    assert sum(count for _, count in part.comments_by_day) == figures.published


@given(st.lists(st.sampled_from("abcdefg")))
def test_shares_come_to_exactly_one_hundred_percent(keys: list[str]) -> None:
    listed = shares(keys)
    assert sum(share.permille for share in listed) == (1000 if keys else 0)
    assert sum(share.count for share in listed) == len(keys)
    for share in listed:
        assert abs(share.permille - share.count * 1000 / len(keys)) < 1


def draft(kind: DraftKind, consulted: bool, justification: str | None = None) -> YearDraft:
    return YearDraft(
        title={"sq": "Drafti"},
        kind=kind,
        consulted=consulted,
        justification=justification,
        meeting_participants=10 if consulted else 0,
        writers=frozenset({"arta", "mark"}) if consulted else frozenset(),
        comments=Tally(3, 2, 1, 1, 0, 0) if consulted else Tally(0, 0, 0, 0, 0, 0),
    )


def test_the_annual_statistics_hold_the_five_obligatory_things() -> None:
    year = annual_statistics(
        2026,
        [
            draft(DraftKind.STRATEGY, consulted=True),
            draft(DraftKind.NORMATIVE_ACT, consulted=True),
            draft(DraftKind.NORMATIVE_ACT, consulted=False, justification="Kërkesë urgjente"),
            draft(DraftKind.NORMATIVE_ACT, consulted=False),
        ],
    )
    assert year.initiated == 4
    assert year.kinds == (Share("normative_act", 3, 750), Share("strategy", 1, 250))
    assert year.consulted == 2
    assert [exempted.justification for exempted in year.exempted] == ["Kërkesë urgjente"]
    assert (year.meeting_participants, year.writers) == (20, 2)
    assert year.comments == Tally(6, 4, 2, 2, 0, 0)
    (acts, strategies) = year.by_kind
    assert (acts.initiated, acts.consulted, acts.exempted, acts.neither) == (3, 1, 1, 1)
    assert (strategies.initiated, strategies.consulted) == (1, 1)


@given(st.lists(st.tuples(st.sampled_from(DraftKind), st.booleans(), st.none() | st.text())))
def test_the_drafts_of_a_year_are_consulted_exempted_or_neither(
    described: list[tuple[DraftKind, bool, str | None]],
) -> None:
    year = annual_statistics(2026, [draft(*each) for each in described])
    assert sum(row.initiated for row in year.by_kind) == year.initiated == len(described)
    for row in year.by_kind:
        assert row.consulted + row.exempted + row.neither == row.initiated
    assert sum(row.exempted for row in year.by_kind) == len(year.exempted)


def test_the_cut_off_is_an_instant_and_the_dates_are_local() -> None:
    assert REPORT.cut_off == datetime(2026, 10, 6, 21, 59, 59, 999000, tzinfo=UTC)
    assert REPORT.stages[1].closes == date(2026, 10, 6)


def withheld(number: int, reason: WithheldReason, *, is_reply: bool = False) -> WithheldComment:
    return WithheldComment(
        number,
        reason,
        ConsultationKind.PUBLIC,
        Side.CIVIL_SOCIETY,
        None,
        has_reason=False,
        is_decided=False,
        is_reply=is_reply,
    )


def test_what_was_hidden_is_counted_apart_and_is_not_unanswered() -> None:
    hidden = withheld(201, WithheldReason.HIDDEN)
    kept_back = withheld(202, WithheldReason.NOT_PUBLIC)
    figures = figures_of(replace(REPORT, comments=(), withheld=(hidden, kept_back)))
    assert (figures.received, figures.published) == (2, 0)
    assert (figures.not_public, figures.hidden) == (1, 1)
    assert figures.total == Tally(0, 0, 0, 0, 0, unanswered=1, hidden=1)
    assert figures.total.answered == 0


def test_replies_are_counted_apart_whether_they_are_shown_or_not() -> None:
    not_shown = withheld(202, WithheldReason.NOT_PUBLIC, is_reply=True)
    figures = figures_of(replace(REPORT, withheld=(not_shown,)))
    assert (figures.received, figures.comments, figures.replies) == (5, 3, 2)
