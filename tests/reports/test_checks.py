"""What blocks a report's publication, gap by gap."""

from dataclasses import replace

import pytest
from msgspec import structs
from tests.reports.small_world import ARTICLE_2, COMMENTS, REPORT, WITHHELD, answered, comment

from tryeza.consultations.packs.reading import shipped_packs
from tryeza.consultations.packs.shape import Outcome, Value
from tryeza.documents.models import Audience
from tryeza.kernel.catalogue import Language
from tryeza.kernel.telling import words_of
from tryeza.reports.checks import ReportGap, blocking, gaps, say_gap
from tryeza.reports.content import AnnexComment, ConsultationReport, Section, VersionReference

(PACK,) = shipped_packs()


def found(report: ConsultationReport, language: Language = Language.ALBANIAN) -> list[ReportGap]:
    return gaps(report, PACK, language)


def with_comment(changed: AnnexComment) -> ConsultationReport:
    return replace(REPORT, comments=(*COMMENTS[1:], changed))


@pytest.mark.parametrize("language", Language)
def test_a_complete_report_has_no_gap_in_any_language(language: Language) -> None:
    assert found(REPORT, language) == []


def test_a_comment_without_an_answer_blocks() -> None:
    (gap,) = found(with_comment(comment(101, ARTICLE_2, None)))
    assert (gap.code, gap.comment, gap.blocks) == ("unanswered", 101, True)
    assert say_gap(gap, Language.ALBANIAN) == "Komenti nr. 101 nuk ka përgjigje."


def test_an_answer_that_is_only_recommended_blocks() -> None:
    recommended = replace(answered(Outcome.NOTED), is_decided=False)
    (gap,) = found(with_comment(comment(101, ARTICLE_2, recommended)))
    assert say_gap(gap, Language.ENGLISH) == (
        "The answer to comment no. 101 is recommended but not decided."
    )


def test_a_rejection_without_a_reason_blocks() -> None:
    (gap,) = found(with_comment(comment(101, ARTICLE_2, answered(Outcome.REJECTED, " "))))
    assert say_gap(gap, Language.SERBIAN) == (
        "Odgovoru na komentar br. 101 (Odbijen) nedostaje obrazloženje."
    )


def test_an_acceptance_that_points_nowhere_is_only_a_warning() -> None:
    accepted = with_comment(comment(101, ARTICLE_2, answered(Outcome.ACCEPTED)))
    (gap,) = found(accepted)
    assert (gap.code, gap.blocks) == ("not_linked", False)
    assert blocking(found(accepted)) == []


def test_a_withheld_comment_needs_its_answer_and_reason_like_any_other() -> None:
    no_answer = replace(REPORT, withheld=(replace(WITHHELD[0], outcome=None),))
    assert [(gap.code, gap.comment) for gap in found(no_answer)] == [("unanswered", 105)]
    no_reason = replace(REPORT, withheld=(replace(WITHHELD[0], has_reason=False),))
    assert [(gap.code, gap.comment) for gap in found(no_reason)] == [("reason_missing", 105)]


def test_numbers_that_differ_from_the_records_block() -> None:
    (gap,) = found(replace(REPORT, recorded_comments=6))
    assert say_gap(gap, Language.ENGLISH) == (
        "The numbers do not add up: the report counts 5 comments, the records 6."
    )


def test_a_comment_listed_twice_blocks() -> None:
    twice = replace(REPORT, comments=(*COMMENTS, COMMENTS[0]), recorded_comments=6)
    assert [(gap.code, gap.comment) for gap in found(twice)] == [("number_twice", 101)]


def test_a_section_that_nobody_wrote_in_the_language_blocks() -> None:
    only_albanian = replace(
        REPORT,
        narratives=tuple(part for part in REPORT.narratives if part.language == "sq"),
    )
    assert found(only_albanian, Language.ALBANIAN) == []
    missing = found(only_albanian, Language.SERBIAN)
    assert [gap.facts["section"] for gap in missing] == [Section.SUMMARY, Section.CONCLUSIONS]
    assert say_gap(missing[0], Language.ENGLISH) == "The section “Summary” is missing in Serbian."


def test_an_empty_head_is_named_piece_by_piece() -> None:
    empty = replace(REPORT, title={}, coordinators=(), stages=())
    assert [gap.code for gap in found(empty)] == [
        "title_missing",
        "coordinator_missing",
        "stage_missing",
    ]


def test_a_missing_revised_text_is_a_warning() -> None:
    (gap,) = found(replace(REPORT, revised_version=None))
    assert (gap.code, gap.blocks) == ("revised_text_missing", False)


def test_texts_that_share_no_language_are_a_warning() -> None:
    apart = replace(REPORT, changes=(), text_language="")
    told = [say_gap(gap, Language.ENGLISH) for gap in gaps(apart, PACK, Language.ENGLISH)]
    assert told == [
        "The text consulted on and the revised text are not in the same language; "
        "the changes cannot be shown."
    ]


def test_an_outcome_that_the_pack_does_not_know_blocks() -> None:
    outcomes = [Outcome.ACCEPTED, Outcome.PARTIALLY_ACCEPTED, Outcome.REJECTED]
    rules = structs.replace(PACK.report, outcomes=Value(outcomes))
    strict = structs.replace(PACK, report=rules)
    codes = [(gap.code, gap.comment) for gap in gaps(REPORT, strict, Language.ALBANIAN)]
    assert codes == [("outcome_not_allowed", 103)]


def test_everything_the_room_says_is_there_in_three_languages() -> None:
    for key, by_language in words_of("reports").words.items():
        assert set(by_language) == {"sq", "sr", "en"}, key


def test_a_window_below_the_minimum_is_named_and_stops_nobody() -> None:
    *_, public = REPORT.stages
    days = replace(public, working_days=4, working_days_without_first=3)
    short = replace(REPORT, stages=(*REPORT.stages[:-1], days))
    (gap,) = found(short)
    assert say_gap(gap, Language.ENGLISH) == (
        "The consultation lasted 3 working days; the rules ask for at least 15."
    )
    assert blocking(found(short)) == []


def test_a_revised_text_that_not_all_may_read_who_were_asked_is_not_shown_by_the_report() -> None:
    asked = replace(REPORT.version, audience=Audience.PUBLIC)
    revised = VersionReference(2, "2", None, Audience.GROUP)
    (gap,) = found(replace(REPORT, version=asked, revised_version=revised))
    assert (gap.code, gap.blocks) == ("revised_text_not_shown", True)
    assert say_gap(gap, Language.ENGLISH) == (
        "Version 2 cannot be read by all who were asked, and the report would show it."
        " Publish the version to them first."
    )
    shown = replace(revised, audience=Audience.PUBLIC)
    assert found(replace(REPORT, version=asked, revised_version=shown)) == []
