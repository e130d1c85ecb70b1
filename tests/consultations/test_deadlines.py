"""The legal clock: official windows, rules that hold for every window, and the words."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.consultations.calendars import shipped_calendar
from tryeza.consultations.deadlines import (
    Deadline,
    PeriodInvalid,
    Rule,
    Unit,
    Window,
    count_working_days,
    deadline,
    end_of_day,
    local_date,
    start_of_day,
)
from tryeza.consultations.explanations import Occasion, explain_deadline, explain_window
from tryeza.kernel.catalogue import Language

KOSOVO = shipped_calendar("xk")
ZONE = "Europe/Belgrade"
REGULATION = "GRK 05/2016"
days_of_calendar = st.dates(date(2017, 1, 1), date(2034, 6, 30))


def in_working_days(anchor: date, length: int, count_first_day: bool = False) -> Deadline:
    rule = Rule(length, Unit.WORKING_DAYS, REGULATION, count_first_day)
    return deadline(anchor, rule, KOSOVO, ZONE)


@pytest.mark.parametrize(
    ("opens", "closes", "inclusive", "without_first"),
    [
        (date(2018, 9, 14), date(2018, 10, 4), 15, 14),  # official consultation no. 40472
        (date(2018, 10, 4), date(2018, 11, 9), 27, 26),  # no. 40488, the strategy 2019-2023
        (date(2018, 11, 9), date(2019, 2, 4), 58, 57),  # and its report, 57 working days later
        (date(2021, 9, 13), date(2021, 9, 24), 10, 9),  # an independent agency's regulation
    ],
)
def test_official_windows_have_the_working_days_that_were_counted(
    opens: date, closes: date, inclusive: int, without_first: int
) -> None:
    counted = count_working_days(opens, closes, KOSOVO)
    assert (counted.inclusive, counted.without_first) == (inclusive, without_first)


def test_fifteen_working_days_close_a_day_later_when_the_first_does_not_count() -> None:
    assert in_working_days(date(2018, 9, 14), 15).due == date(2018, 10, 5)
    assert in_working_days(date(2018, 9, 14), 15, count_first_day=True).due == date(2018, 10, 4)


def test_the_derivation_names_every_day_with_its_reason() -> None:
    days = in_working_days(date(2022, 4, 29), 2).days
    assert [(f"{day.day:%d.%m}", day.reason.value, day.ordinal) for day in days] == [
        ("29.04", "first_day", None),
        ("30.04", "weekend", None),
        ("01.05", "weekend", None),
        ("02.05", "holiday", None),
        ("03.05", "holiday", None),
        ("04.05", "counted", 1),
        ("05.05", "counted", 2),
    ]
    assert days[3].holiday is not None
    assert days[3].holiday.names["en"] == "Eid al-Fitr"


def test_a_deadline_over_an_estimated_holiday_says_that_it_may_move() -> None:
    assert in_working_days(date(2026, 3, 16), 5).rests_on_estimates
    assert not in_working_days(date(2018, 9, 14), 15).rests_on_estimates


@pytest.mark.parametrize(
    ("rule", "due"),
    [
        (Rule(7, Unit.CALENDAR_DAYS, REGULATION), date(2024, 2, 7)),
        (Rule(7, Unit.CALENDAR_DAYS, REGULATION, count_first_day=True), date(2024, 2, 6)),
        (Rule(2, Unit.WEEKS, REGULATION), date(2024, 2, 14)),
        (Rule(1, Unit.MONTHS, REGULATION), date(2024, 2, 29)),
        (Rule(12, Unit.MONTHS, REGULATION), date(2025, 1, 31)),
        (Rule(1, Unit.MONTHS, REGULATION, count_first_day=True), date(2024, 2, 28)),
    ],
)
def test_days_weeks_and_months_are_counted_from_31_january_2024(rule: Rule, due: date) -> None:
    assert deadline(date(2024, 1, 31), rule, KOSOVO, ZONE).due == due


def test_an_end_on_a_day_off_moves_to_the_next_working_day_if_the_rule_says_so() -> None:
    rule = Rule(3, Unit.CALENDAR_DAYS, REGULATION, ends_on_working_day=True)
    moved = deadline(date(2022, 4, 28), rule, KOSOVO, ZONE)  # ends on Sunday 1 May
    assert moved.due == date(2022, 5, 4)
    assert [day.reason.value for day in moved.days[-3:]] == ["holiday", "holiday", "moved_end"]


@given(days_of_calendar, st.integers(1, 200), st.booleans())
def test_counting_the_days_of_a_deadline_gives_its_length_back(
    anchor: date, length: int, count_first_day: bool
) -> None:
    due = in_working_days(anchor, length, count_first_day).due
    counted = count_working_days(anchor, due, KOSOVO)
    without_anchor = counted.inclusive - KOSOVO.is_working_day(anchor)
    assert (counted.inclusive if count_first_day else without_anchor) == length
    assert KOSOVO.is_working_day(due)


@given(days_of_calendar, st.integers(1, 200), st.booleans())
def test_a_longer_period_ends_later_and_a_later_start_never_ends_sooner(
    anchor: date, length: int, count_first_day: bool
) -> None:
    due = in_working_days(anchor, length, count_first_day).due
    assert due < in_working_days(anchor, length + 1, count_first_day).due
    assert due <= in_working_days(anchor + timedelta(days=1), length, count_first_day).due


@given(days_of_calendar, st.sampled_from(Unit), st.integers(1, 60), st.booleans())
def test_a_derivation_is_every_day_from_the_anchor_to_the_end_once(
    anchor: date, unit: Unit, length: int, ends_on_working_day: bool
) -> None:
    rule = Rule(length, unit, REGULATION, False, False, ends_on_working_day)
    if unit is Unit.MONTHS and anchor.year > 2028:
        rule = Rule(1, unit, REGULATION, False, False, ends_on_working_day)
    derived = deadline(anchor, rule, KOSOVO, ZONE)
    expected = [anchor + timedelta(days=n) for n in range((derived.due - anchor).days + 1)]
    assert [day.day for day in derived.days] == expected


def test_a_window_is_open_from_local_midnight_to_the_last_millisecond() -> None:
    window = Window(date(2026, 3, 27), date(2026, 3, 29), ZONE)  # clocks go forward on the 29th
    assert window.opens_at == datetime(2026, 3, 26, 23, 0, tzinfo=UTC)
    assert window.closes_at == datetime(2026, 3, 29, 21, 59, 59, 999000, tzinfo=UTC)
    assert not window.is_open(datetime(2026, 3, 26, 22, 59, 59, 999999, tzinfo=UTC))
    assert window.is_open(datetime(2026, 3, 26, 23, 0, tzinfo=UTC))
    assert window.is_open(datetime(2026, 3, 29, 21, 59, 59, 999999, tzinfo=UTC))
    assert not window.is_open(datetime(2026, 3, 29, 22, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (ZONE, date(2026, 3, 29), 23),
        (ZONE, date(2026, 10, 25), 25),
        ("America/Sao_Paulo", date(2018, 11, 4), 23),  # midnight itself was skipped
        ("America/Sao_Paulo", date(2018, 2, 17), 25),  # the last hour came twice
        ("Asia/Beirut", date(2022, 3, 27), 23),
    ],
)
def test_a_local_day_is_as_long_as_its_clocks_make_it(zone: str, day: date, hours: int) -> None:
    length = end_of_day(day, zone) - start_of_day(day, zone) + timedelta(milliseconds=1)
    assert length == timedelta(hours=hours)
    assert local_date(start_of_day(day, zone), zone) == day
    assert local_date(end_of_day(day, zone), zone) == day


def test_overdue_is_computed_from_the_last_local_millisecond() -> None:
    due = in_working_days(date(2018, 9, 14), 15)
    assert due.due_at == datetime(2018, 10, 5, 21, 59, 59, 999000, tzinfo=UTC)
    assert not due.is_overdue(datetime(2018, 10, 5, 21, 59, 59, 999000, tzinfo=UTC))
    assert due.is_overdue(datetime(2018, 10, 5, 22, 0, tzinfo=UTC))


@pytest.mark.parametrize(
    ("length", "unit"), [(0, Unit.WEEKS), (-1, Unit.MONTHS), (2000, Unit.WORKING_DAYS)]
)
def test_a_period_of_nothing_or_of_decades_is_refused(length: int, unit: Unit) -> None:
    with pytest.raises(PeriodInvalid):
        Rule(length, unit, REGULATION)


def test_a_window_that_closes_before_it_opens_is_refused() -> None:
    with pytest.raises(PeriodInvalid, match="closes 2026-01-01 before it opens 2026-01-02"):
        Window(date(2026, 1, 2), date(2026, 1, 1), ZONE)
    with pytest.raises(PeriodInvalid):
        Window(date(2026, 1, 2), date.max, ZONE)
    with pytest.raises(PeriodInvalid):
        count_working_days(date(2026, 1, 2), date(2026, 1, 1), KOSOVO)


SENTENCES = {
    Language.ENGLISH: (
        "15 working days from 14.09.2018 without the first day: closes 05.10.2018 23:59 "
        "Europe/Belgrade; skipped: 15.09.2018–16.09.2018 (weekend), 22.09.2018–23.09.2018 "
        "(weekend), 29.09.2018–30.09.2018 (weekend); source: GRK 05/2016; the value has not yet "
        "been checked against the official text"
    ),
    Language.ALBANIAN: (
        "15 ditë pune nga 14.09.2018 pa ditën e parë: mbyllet më 05.10.2018 në orën 23:59 "
        "Europe/Belgrade; nuk numërohen: 15.09.2018–16.09.2018 (fundjavë), 22.09.2018–23.09.2018 "
        "(fundjavë), 29.09.2018–30.09.2018 (fundjavë); burimi: GRK 05/2016; vlera ende nuk është "
        "krahasuar me tekstin zyrtar"
    ),
    Language.SERBIAN: (
        "15 radnih dana od 14.09.2018. bez prvog dana: zatvara se 05.10.2018. u 23:59 "
        "Europe/Belgrade; preskočeno: 15.09.2018.–16.09.2018. (vikend), 22.09.2018.–23.09.2018. "
        "(vikend), 29.09.2018.–30.09.2018. (vikend); izvor: GRK 05/2016; vrednost još nije "
        "upoređena sa službenim tekstom"
    ),
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_deadline_explains_itself_in_one_sentence(language: Language) -> None:
    assert explain_deadline(in_working_days(date(2018, 9, 14), 15), language) == SENTENCES[language]


def test_in_cyrillic_the_words_are_transliterated_and_names_of_zones_are_not() -> None:
    sentence = explain_deadline(in_working_days(date(2026, 3, 19), 1), Language.SERBIAN_CYRILLIC)
    assert sentence.startswith("1 радни дан од 19.03.2026. без првог дана: затвара се 23.03.2026.")
    assert "Europe/Belgrade" in sentence
    assert "20.03.2026. (Фитер Бајрам, први дан, процењен датум)" in sentence


@pytest.mark.parametrize(("length", "words"), [(1, "1 radni dan"), (3, "3 radna dana")])
def test_serbian_has_its_plural_forms(length: int, words: str) -> None:
    sentence = explain_deadline(in_working_days(date(2018, 9, 14), length), Language.SERBIAN)
    assert sentence.startswith(f"{words} od")


def test_a_moved_end_and_a_due_report_are_explained() -> None:
    rule = Rule(3, Unit.CALENDAR_DAYS, "", verified=True, ends_on_working_day=True)
    moved = deadline(date(2018, 9, 13), rule, KOSOVO, ZONE)
    assert explain_deadline(moved, Language.ENGLISH, Occasion.DUE) == (
        "3 calendar days from 13.09.2018 without the first day: due 17.09.2018 23:59 "
        "Europe/Belgrade; the end falls on a day off and moves to 17.09.2018"
    )


def test_a_window_is_explained_with_both_countings() -> None:
    window = Window(date(2018, 9, 14), date(2018, 10, 4), ZONE)
    counted = count_working_days(window.opens, window.closes, KOSOVO)
    assert explain_window(window, counted, Language.ENGLISH) == (
        "14.09.2018 to 04.10.2018: 15 working days with the first day, 14 without it"
    )
