"""Rule packs: the one that ships, edited ones, and what a pack demands of a consultation."""

from datetime import date

import msgspec
import pytest

from tryeza.consultations.calendars import shipped_calendar
from tryeza.consultations.deadlines import Window
from tryeza.consultations.explanations import describe
from tryeza.consultations.packs.demands import (
    OpeningFacts,
    annual_report_due,
    earliest_close,
    exemption_gaps,
    missing_to_open,
    outcomes_allowed,
    reason_required,
    report_due,
    text_change_notice,
    window_notices,
)
from tryeza.consultations.packs.reading import PackInvalid, read_pack, shipped_packs
from tryeza.consultations.packs.shape import Outcome, pack_in_force, unverified_values
from tryeza.documents.models import DraftKind
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell, words_of

KOSOVO = shipped_calendar("xk")
(REGULATION,) = shipped_packs()
EDITED = """
id: city-2030
title: {en: "A city's rules"}
source: https://example.org/rules
valid_from: 2030-01-01
valid_to: 2031-12-31
timezone: Europe/Vienna
calendar: xk
applies_to: [strategy]
stages: [written]
written: {min_working_days: {value: 10, verified: true, source: "art. 4"}, count_first_day: true}
publish: {required_to_open: [contact], report: true, revised_text: false}
report: {due_working_days_after_close: 20, outcomes: [accepted, rejected], reason_required_for: []}
annual_report: {due: "03-31", verified: true}
exemption: {requires_justification: false}
"""
CITY = read_pack(EDITED)


def test_the_shipped_pack_holds_what_the_regulation_is_known_to_demand() -> None:
    assert REGULATION.id == "xk-grk-05-2016"
    assert REGULATION.valid_from == date(2017, 1, 1)
    assert REGULATION.written.min_working_days.value == 15
    assert REGULATION.written.count_first_day.value is False
    assert set(REGULATION.applies_to) == set(DraftKind)


def test_no_value_of_the_shipped_pack_claims_to_have_been_checked() -> None:
    assert [place for place, _ in unverified_values(REGULATION)] == [
        "written.min_working_days",
        "written.count_first_day",
        "publish.required_to_open",
        "publish.report",
        "publish.revised_text",
        "report.due_working_days_after_close",
        "report.outcomes",
        "report.reason_required_for",
        "annual_report.due",
        "exemption.requires_justification",
        "meeting.min_notice_working_days",
    ]


def test_an_edited_pack_may_write_bare_values_which_count_as_unchecked() -> None:
    assert CITY.written.count_first_day.value is True
    assert not CITY.written.count_first_day.verified
    assert CITY.written.min_working_days.source == "art. 4"
    assert CITY.annual_report.due.verified
    assert "written.min_working_days" not in dict(unverified_values(CITY))


def test_a_pack_survives_being_stored_as_json() -> None:
    stored = msgspec.json.encode(REGULATION)
    assert msgspec.json.decode(stored, type=type(REGULATION)) == REGULATION


@pytest.mark.parametrize(
    ("before", "after", "path", "message"),
    [
        (
            "value: 10",
            "value: ten",
            "written.min_working_days.value",
            "what is needed here is a whole number.",
        ),
        (
            "value: 10",
            "value: 0",
            "written.min_working_days.value",
            "the number must be at least 1.",
        ),
        (
            "verified: true,",
            "checked: true,",
            "written.min_working_days",
            "the field “checked” is not known.",
        ),
        (
            "Europe/Vienna",
            "Europe/Pristina",
            "timezone",
            "no IANA time zone is called “Europe/Pristina”.",
        ),
        (
            "Europe/Vienna",
            "../../etc/passwd",
            "timezone",
            "no IANA time zone is called “../../etc/passwd”.",
        ),
        ("calendar: xk", "calendar: at", "calendar", "no calendar is called “at”."),
        ("2031-12-31", "2029-12-31", "valid_to", "it ends before it begins."),
        (
            "accepted, rej",
            "accepted, partly, rej",
            "report.outcomes.value[1]",
            "the value “partly” is not among those that can be chosen.",
        ),
        ("accepted, rej", "accepted, accepted, rej", "report.outcomes", "a value is listed twice."),
        (
            "_for: []",
            "_for: [noted]",
            "report.reason_required_for",
            "not among the outcomes: noted.",
        ),
        (
            "03-31",
            "13-31",
            "annual_report.due.value",
            "a month and a day are needed, such as 03-31.",
        ),
        ("03-31", "02-30", "annual_report.due", "not every year has a day 02-30."),
        ("exemption:", "exception:", "", "the field “exception” is not known."),
        (
            "id: city-2030",
            "id: City",
            "id",
            "only small letters from a to z, digits and hyphens are allowed, 2 to 63 of them.",
        ),
        (
            "source: https://example.org/rules",
            "source: ''",
            "source",
            "a text is needed; there is nothing here.",
        ),
        ("source: https://example.org/rules\n", "", "", "the field “source” is missing."),
        (
            "count_first_day: true",
            "count_first_day: 1",
            "written.count_first_day.value",
            "what is needed here is true or false.",
        ),
        ("stages: [written]", "stages: written", "stages", "what is needed here is a list."),
        (
            "valid_from: 2030-01-01",
            "valid_from: soon",
            "valid_from",
            "what is needed here is a date such as 2030-01-31.",
        ),
        (
            "value: 10",
            "value: 400",
            "written.min_working_days.value",
            "the number must be at most 366.",
        ),
        (
            '{en: "A city\'s rules"}',
            "Rules",
            "title",
            "what is needed here is fields with their values.",
        ),
        ("2030-01-01", "2030-01-41", "", "a number or a date in it does not exist."),
        ("[strategy]", "[strategy", "", "from line 10, character 7 on it is no YAML."),
        (
            "[strategy]",
            "[*bomb]",
            "",
            "the alias *bomb is not allowed; write the values themselves.",
        ),
    ],
)
def test_an_edited_pack_with_an_error_is_refused_naming_the_place(
    before: str, after: str, path: str, message: str
) -> None:
    assert before in EDITED
    with pytest.raises(PackInvalid) as refusal:
        read_pack(EDITED.replace(before, after))
    (error,) = refusal.value.errors
    assert error.path == path
    assert tell(error.told, Language.ENGLISH) == message


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (Language.ALBANIAN, "Te «written.min_working_days.value»: këtu duhet një numër i plotë."),
        (Language.SERBIAN, "Kod «written.min_working_days.value»: ovde treba ceo broj."),
        (Language.SERBIAN_CYRILLIC, "Код «written.min_working_days.value»: овде треба цео број."),
        (
            Language.ENGLISH,
            "At “written.min_working_days.value”: what is needed here is a whole number.",
        ),
    ],
)
def test_what_is_wrong_in_a_pack_is_told_in_the_reader_s_language(
    language: Language, sentence: str
) -> None:
    with pytest.raises(PackInvalid) as refusal:
        read_pack(EDITED.replace("value: 10", "value: ten"))
    (error,) = refusal.value.errors
    whole = Told("consultations.pack_invalid", {"place": error.path, "why": error.told})
    assert tell(whole, language) == sentence


def test_every_contradiction_of_a_pack_is_named_at_once() -> None:
    wrong = EDITED.replace("calendar: xk", "calendar: at").replace("2031-12-31", "2029-12-31")
    with pytest.raises(PackInvalid) as refusal:
        read_pack(wrong)
    assert [error.path for error in refusal.value.errors] == ["calendar", "valid_to"]


@pytest.mark.parametrize(
    ("day", "kind", "pack"),
    [
        (date(2016, 12, 31), DraftKind.STRATEGY, None),
        (date(2017, 1, 1), DraftKind.STRATEGY, REGULATION),
        (date(2030, 1, 1), DraftKind.STRATEGY, CITY),
        (date(2030, 1, 1), DraftKind.NORMATIVE_ACT, REGULATION),
        (date(2032, 1, 1), DraftKind.STRATEGY, REGULATION),
    ],
)
def test_the_newest_pack_that_covers_the_day_and_the_kind_is_in_force(
    day: date, kind: DraftKind, pack: object
) -> None:
    assert pack_in_force([REGULATION, CITY], day, kind) == pack


def ready(**changes: object) -> OpeningFacts:
    facts: dict[str, object] = {
        "kind": DraftKind.STRATEGY,
        "has_document": True,
        "has_memorandum": True,
        "contact": "Zyra për Qeverisje të Mirë",
        "opens": date(2026, 9, 14),
        "closes": date(2026, 10, 6),
        "today": date(2026, 9, 14),
    }
    return OpeningFacts(**(facts | changes))  # type: ignore[arg-type]


def test_a_complete_consultation_lacks_nothing_to_open() -> None:
    assert missing_to_open(REGULATION, ready()) == []


def test_an_empty_consultation_is_told_everything_it_lacks() -> None:
    empty = ready(has_document=False, has_memorandum=False, contact=" ", opens=None, closes=None)
    assert [gap.code for gap in missing_to_open(REGULATION, empty)] == [
        "missing.consultation_document",
        "missing.explanatory_memorandum",
        "missing.contact",
        "missing.start",
        "missing.end",
    ]


def test_another_pack_demands_less_and_not_for_every_kind() -> None:
    empty = ready(kind=DraftKind.NORMATIVE_ACT, has_memorandum=False, contact="")
    assert [gap.code for gap in missing_to_open(CITY, empty)] == ["missing.contact", "missing.kind"]


def test_dates_in_the_wrong_order_are_a_gap() -> None:
    turned = ready(opens=date(2026, 10, 6), closes=date(2026, 9, 14))
    (gap,) = missing_to_open(REGULATION, turned)
    assert describe(gap, Language.ENGLISH) == "The end date is before the start date."


def test_a_window_one_day_short_warns_with_both_countings() -> None:
    window = Window(date(2018, 9, 14), date(2018, 10, 4), "Europe/Belgrade")
    notice = window_notices(REGULATION, window, KOSOVO)[0]
    assert describe(notice, Language.ENGLISH) == (
        "The window is shorter than the minimum of 15 working days: "
        "15 with the first day, 14 without it."
    )


def test_a_window_over_eid_warns_that_the_date_may_change() -> None:
    window = Window(date(2026, 3, 16), date(2026, 4, 15), "Europe/Belgrade")
    codes = [notice.code for notice in window_notices(REGULATION, window, KOSOVO)]
    assert codes == [
        "warning.holiday_estimated",
        "warning.holiday",
        "warning.holiday",
        "warning.holiday",
        "warning.unverified",
        "warning.unverified",
    ]


def test_a_window_of_a_checked_pack_warns_of_nothing_it_fulfils() -> None:
    checked = msgspec.structs.replace(
        CITY,
        written=msgspec.structs.replace(
            CITY.written,
            count_first_day=msgspec.structs.replace(CITY.written.count_first_day, verified=True),
        ),
    )
    ten_days = Window(date(2030, 9, 2), date(2030, 9, 13), "Europe/Vienna")
    assert window_notices(checked, ten_days, KOSOVO) == []


def test_a_text_changed_while_open_asks_for_a_notice_or_an_extension() -> None:
    (notice,) = text_change_notice(window_is_open=True, text_changed=True)
    assert notice.code == "warning.text_changed"
    assert text_change_notice(window_is_open=False, text_changed=True) == []


def test_the_pack_tells_the_earliest_closing_day() -> None:
    closing = earliest_close(REGULATION, date(2018, 9, 14), KOSOVO)
    assert closing is not None
    assert closing.due == date(2018, 10, 5)
    assert closing.rule.source == "https://gzk.rks-gov.net/ActDetail.aspx?ActID=15036"


def test_a_report_is_due_only_where_the_pack_knows_when() -> None:
    assert report_due(REGULATION, date(2026, 10, 6), KOSOVO) is None
    due = report_due(CITY, date(2030, 9, 13), KOSOVO)
    assert due is not None
    assert due.due == date(2030, 10, 11)
    assert annual_report_due(REGULATION, 2026) == date(2027, 3, 31)


def test_the_pack_says_which_outcomes_there_are_and_which_need_a_reason() -> None:
    assert outcomes_allowed(CITY) == (Outcome.ACCEPTED, Outcome.REJECTED)
    needing = [outcome.value for outcome in Outcome if reason_required(REGULATION, outcome)]
    assert needing == ["partially_accepted", "rejected", "out_of_scope"]


def test_an_exemption_needs_its_justification_where_the_pack_says_so() -> None:
    assert [gap.code for gap in exemption_gaps(REGULATION, " ")] == ["missing.justification"]
    assert exemption_gaps(REGULATION, "Kërkesë urgjente e Kuvendit") == []
    assert exemption_gaps(CITY, "") == []


def test_everything_the_room_says_is_there_in_three_languages() -> None:
    for key, by_language in words_of("consultations").words.items():
        assert set(by_language) == {"sq", "sr", "en"}, key
