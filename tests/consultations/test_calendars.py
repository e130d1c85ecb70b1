"""Kosovo's calendar, and calendars that people edit."""

from datetime import date

import pytest

from tryeza.consultations.calendars import (
    CalendarInvalid,
    DayStatus,
    Holiday,
    OutsideCalendar,
    read_calendar,
    shipped_calendar,
)

KOSOVO = shipped_calendar("xk")


def days_off(year: int, month: int) -> list[int]:
    return [day.day for day in sorted(KOSOVO.holidays) if (day.year, day.month) == (year, month)]


def test_the_official_list_of_2018_did_not_move_easter_monday_past_constitution_day() -> None:
    assert days_off(2018, 4) == [2, 9]
    assert KOSOVO.is_working_day(date(2018, 4, 10))


def test_the_official_list_of_2022_moved_labour_day_past_eid() -> None:
    assert days_off(2022, 5) == [1, 2, 3, 9]
    assert KOSOVO.holidays[date(2022, 5, 3)].status is DayStatus.CONFIRMED


def test_new_year_on_a_weekend_gives_the_two_following_working_days() -> None:
    assert days_off(2022, 1) == [1, 2, 3, 4, 7]
    assert KOSOVO.is_working_day(date(2022, 1, 5))


def test_the_year_2026_has_the_days_that_the_law_gives() -> None:
    off_work = [
        f"{day:%m-%d}"
        for day in sorted(KOSOVO.holidays)
        if day.year == 2026 and not KOSOVO.is_weekend(day)
    ]
    assert off_work == [
        "01-01",
        "01-02",
        "01-07",
        "02-17",
        "03-20",
        "04-06",
        "04-09",
        "04-13",
        "05-01",
        "05-11",
        "05-27",
        "12-25",
    ]


def test_eid_is_estimated_until_an_official_list_names_it() -> None:
    assert KOSOVO.holidays[date(2026, 3, 20)].status is DayStatus.ESTIMATED
    assert KOSOVO.holidays[date(2024, 4, 10)].status is DayStatus.CONFIRMED


def test_a_day_pushed_past_another_holiday_is_estimated() -> None:
    assert KOSOVO.holidays[date(2027, 5, 4)].status is DayStatus.ESTIMATED
    assert KOSOVO.holidays[date(2027, 5, 3)].status is DayStatus.CONFIRMED


def test_every_holiday_has_its_name_in_three_languages_and_a_source() -> None:
    assert {day.year for day in KOSOVO.holidays} == set(range(2017, 2036))
    for holiday in KOSOVO.holidays.values():
        assert set(holiday.names) == {"sq", "sr", "en"}
        assert all(holiday.names.values())
        assert holiday.source


def test_easter_monday_is_called_what_the_law_calls_it() -> None:
    assert KOSOVO.holidays[date(2026, 4, 6)].names == {
        "sq": "Pashkët Katolike (e hëna)",
        "sr": "Katolički Uskrs (ponedeljak)",
        "en": "Catholic Easter (Monday)",
    }


def test_a_year_whose_holidays_are_not_known_is_refused_not_guessed() -> None:
    with pytest.raises(OutsideCalendar, match="2017 to 2035, not of 2036"):
        KOSOVO.is_working_day(date(2036, 3, 3))


def test_an_administrators_edit_leaves_the_shipped_calendar_as_it_was() -> None:
    moved = Holiday(date(2026, 3, 21), DayStatus.CONFIRMED, {"sq": "Bajrami i Madh"})

    edited = KOSOVO.with_holidays([moved], removed=[date(2026, 3, 20)])

    assert edited.is_working_day(date(2026, 3, 20))
    assert edited.holidays[date(2026, 3, 21)] == moved
    assert not KOSOVO.is_working_day(date(2026, 3, 20))


CALENDAR = """
id: test
title: {en: Test}
source: nobody
first_year: 2020
last_year: 2021
holidays:
- {day: 2020-03-03, status: confirmed, names: {en: A day}}
"""


def test_a_calendar_with_another_weekend_is_read() -> None:
    calendar = read_calendar(CALENDAR + "weekend: [4, 5]\n")
    assert not calendar.is_working_day(date(2020, 3, 6))  # a Friday
    assert calendar.is_working_day(date(2020, 3, 8))  # a Sunday


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("status: confirmed", "status: sure", "Invalid enum value 'sure'.*holidays\\[0\\].status"),
        ("2020-03-03", "2022-03-03", "2022-03-03 lies outside the calendar's years"),
        ("2020-03-03", "2020-13-03", "month must be in 1..12"),
        ("source: nobody", "sauce: nobody", "unknown field `sauce`"),
        ("source: nobody", "source: nobody\nweekend: [0, 1, 2, 3, 4, 5, 6]", "a day to work"),
        ("first_year: 2020", "first_year: {", "line 7"),
        ("title: {en: Test}", "title: {en: *a}", "alias"),
        ("title: {en: Test}", f"title: {'[' * 40}{']' * 40}", "nested deeper than 12"),
    ],
)
def test_a_calendar_with_an_error_is_refused_naming_it(
    before: str, after: str, message: str
) -> None:
    with pytest.raises(CalendarInvalid, match=message):
        read_calendar(CALENDAR.replace(before, after))


def test_a_holiday_listed_twice_is_refused() -> None:
    twice = CALENDAR + "- {day: 2020-03-03, status: estimated, names: {en: Again}}\n"
    with pytest.raises(CalendarInvalid, match="2020-03-03 is listed twice"):
        read_calendar(twice)


def test_a_calendar_that_does_not_ship_is_not_found() -> None:
    with pytest.raises(KeyError):
        shipped_calendar("../packs/xk-grk-05-2016")
