"""Terms of office: both days are included, and nothing reaches where it may not."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.kernel.errors import Invalid
from tryeza.organisations.terms import (
    EARLIEST,
    LATEST,
    first_day,
    last_day,
    shortened,
    term_inside,
    term_of,
)

MARCH_1, MARCH_31, APRIL_30 = date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 30)
days = st.dates(EARLIEST, LATEST)


def told(error: Invalid) -> list[tuple[str, str]]:
    return [(field.path, field.told.code) for field in error.fields]


def test_both_days_belong_to_the_term() -> None:
    term = term_of(MARCH_1, MARCH_31)
    assert term.contains(MARCH_1)
    assert term.contains(MARCH_31)
    assert not term.contains(APRIL_30)


@given(since=days, until=days)
def test_a_term_gives_back_the_days_it_was_made_of(since: date, until: date) -> None:
    since, until = min(since, until), max(since, until)
    assert (first_day(term_of(since, until)), last_day(term_of(since, until))) == (since, until)
    assert last_day(term_of(since, None)) is None


def test_a_term_cannot_end_before_it_begins() -> None:
    with pytest.raises(Invalid) as caught:
        term_of(MARCH_31, MARCH_1)
    assert told(caught.value) == [("until", "organisations.ends_before_it_begins")]


@pytest.mark.parametrize(
    ("since", "until", "path"),
    [
        (date(26, 3, 1), None, "since"),
        (MARCH_1, date(9999, 12, 31), "until"),
        (date.max, None, "since"),
    ],
)
def test_a_mistyped_year_is_found(since: date, until: date | None, path: str) -> None:
    with pytest.raises(Invalid) as caught:
        term_of(since, until)
    assert told(caught.value) == [(path, "organisations.day_out_of_range")]


def test_a_term_is_shortened_but_never_made_longer() -> None:
    assert last_day(shortened(term_of(MARCH_1, None), MARCH_31)) == MARCH_31
    assert last_day(shortened(term_of(MARCH_1, APRIL_30), MARCH_31)) == MARCH_31
    with pytest.raises(Invalid) as caught:
        shortened(term_of(MARCH_1, MARCH_31), APRIL_30)
    assert told(caught.value) == [("until", "organisations.ends_already")]
    assert caught.value.fields[0].told.facts == {"last": "31.03.2026"}


def test_a_term_inside_another_ends_with_it_unless_it_ends_before() -> None:
    outer = term_of(MARCH_1, APRIL_30)
    assert last_day(term_inside(outer, MARCH_31, None)) == APRIL_30
    assert last_day(term_inside(outer, MARCH_1, MARCH_31)) == MARCH_31
    assert last_day(term_inside(term_of(MARCH_1, None), MARCH_31, None)) is None


@given(days, days, days, days)
def test_a_term_inside_another_never_reaches_beyond_it(a: date, b: date, c: date, d: date) -> None:
    outer = term_of(min(a, b), max(a, b))
    try:
        inner = term_inside(outer, min(c, d), max(c, d))
    except Invalid as error:
        assert min(c, d) < min(a, b) or max(c, d) > max(a, b)
        assert error.fields[0].path == ("since" if min(c, d) < min(a, b) else "until")
    else:
        assert outer.contains(inner)


def test_what_begins_after_the_end_of_the_other_is_told_so() -> None:
    outer = term_of(MARCH_1, MARCH_31)
    with pytest.raises(Invalid) as caught:
        term_inside(outer, MARCH_31 + timedelta(days=1), None)
    assert told(caught.value) == [("until", "organisations.ends_before_it_begins")]
