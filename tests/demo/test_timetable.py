"""When things happen in the demonstration world, whatever day it is shown on."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.consultations.calendars import OutsideCalendar, shipped_calendar
from tryeza.consultations.packs.demands import earliest_close
from tryeza.consultations.packs.reading import shipped_packs
from tryeza.demo.timetable import Timetable, moment, spread

CALENDAR = shipped_calendar("xk")
(PACK,) = shipped_packs()

days = st.dates(min_value=date(2019, 6, 1), max_value=date(2035, 9, 30))


@given(days, st.integers(0, 730))
def test_so_many_days_ago_is_a_working_day_or_the_last_before_it(today: date, ago: int) -> None:
    found = Timetable(today, CALENDAR).ago(ago)
    between = [found + timedelta(days=n) for n in range(1, (today - found).days - ago + 1)]
    assert CALENDAR.is_working_day(found)
    assert not any(CALENDAR.is_working_day(day) for day in between)


@given(days)
def test_the_open_consultation_began_nine_working_days_ago_and_closes_later(today: date) -> None:
    opens = Timetable(today, CALENDAR).open_opens
    worked = [opens + timedelta(days=n) for n in range((today - opens).days)]
    assert sum(CALENDAR.is_working_day(day) for day in worked) == 9
    closes = earliest_close(PACK, opens, CALENDAR)
    assert closes is not None
    assert timedelta(days=5) <= closes.due - today <= timedelta(days=20)


@given(days)
def test_the_first_round_is_over_long_before_the_second_begins(today: date) -> None:
    table = Timetable(today, CALENDAR)
    closes = table.nth(table.closed_opens, 21)
    assert table.after(closes, 25) < table.before(table.open_opens, 10)


def test_a_day_without_known_holidays_is_refused() -> None:
    with pytest.raises(OutsideCalendar):
        Timetable(date(2017, 3, 1), CALENDAR).ago(155)


def test_acts_of_a_day_happen_one_after_another_in_waking_hours() -> None:
    day = date(2026, 7, 1)
    moments = [spread(day, place, 40) for place in range(40)]
    assert moments == sorted(set(moments))
    assert moment(day, 8) < moments[0]
    assert moments[-1] < moment(day, 21) == datetime(2026, 7, 1, 19, 0, tzinfo=UTC)
