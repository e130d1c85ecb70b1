"""What people type is read as they mean it, and whatever they type is answered."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.kernel.errors import Invalid, Limit, Problem
from tryeza.search.query import All, Field, Not, Phrase, Prefix, Query, Some, Within, Word
from tryeza.search.query_parsing import DEEPEST, LONGEST, MOST_PREFIXES, MOST_WORDS, parse


def shown(query: Query) -> str:
    """A query as a line: words as typed, parts in brackets."""
    match query:
        case Word(exact):
            return exact
        case Phrase(words):
            return f'"{" ".join(words)}"'
        case Prefix(letters):
            return f"{letters}*"
        case Within(field, words):
            return f"{field}:{'+'.join(words)}"
        case Not(part):
            return f"-{shown(part)}"
        case All(parts):
            return f"[{' & '.join(map(shown, parts))}]"
        case Some(parts):
            return f"[{' | '.join(map(shown, parts))}]"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("konsultim publik", "[konsultim & publik]"),
        ("konsultim OR debat publik", "[[konsultim | debat] & publik]"),
        ("konsultim OSE debat ILI rasprava", "[konsultim | debat | rasprava]"),
        ('"Konsultim Publik" -afat', '["konsultim publik" & -afat]'),
        ("„javna rasprava“ «дебата»", '["javna rasprava" & "debata"]'),
        ("-(afat OR rok) komuna", "[-[afat | rok] & komuna]"),
        ("komun* OShC-rev*", "[komun* & [oshc & rev*]]"),
        ("for:qendra BY:ana article:2", "[for:qendra & by:ana & article:2]"),
        ('for:"Qendra Aktive" -by:"Ana"', "[for:qendra+aktive & -by:ana]"),
        ("(((komuna)))", "komuna"),
    ],
)
def test_what_people_type_is_read_as_they_mean_it(typed: str, read: str) -> None:
    assert shown(parse(typed)) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ('komuna "e re', '[komuna & "e re"]'),
        ("(komuna OR fshat", "[komuna | fshat]"),
        (")komuna) fshat(", "[komuna & fshat]"),
        ("OR komuna OR", "komuna"),
        ("komuna - fshat", "[komuna & fshat]"),
        ("--komuna", "-komuna"),
        ("komuna\x00fshat\x07", "[komuna & fshat]"),
        ("http://example.org", "[http & example & org]"),
        ("article: komuna", "[article & komuna]"),
    ],
)
def test_what_is_unfinished_or_odd_is_read_as_far_as_it_goes(typed: str, read: str) -> None:
    assert shown(parse(typed)) == read


def test_a_word_is_looked_for_by_the_lemmas_of_every_language() -> None:
    assert parse("komunës") == Word("komunes", ("komun", "komune", "komunes"))


def test_words_that_every_text_has_are_left_out_but_not_when_nothing_else_is_asked() -> None:
    assert shown(parse("komuna dhe fshati")) == "[komuna & fshati]"
    assert shown(parse("komuna -dhe")) == "komuna"
    assert shown(parse("dhe që")) == "[dhe & qe]"
    assert shown(parse('"dhe komuna"')) == '"dhe komuna"'


@pytest.mark.parametrize("typed", ["", "  ", "?!… -- * ()", '""', "\x00\x01", "-"])
def test_what_says_nothing_is_told(typed: str) -> None:
    with pytest.raises(Invalid) as told:
        parse(typed)
    assert told.value.fields[0].told.code == "search.query_says_nothing"


def test_the_beginning_of_a_word_must_have_three_letters() -> None:
    with pytest.raises(Invalid) as told:
        parse("ko*")
    assert told.value.fields[0].told.code == "search.prefix_too_short"


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("a" * 1_000_000, "search.query_too_long"),
        ("(" * 10_000 + "a" + ")" * 10_000, "search.query_too_long"),
        ("(" * (DEEPEST + 1) + "a", "search.query_too_deep"),
        ("komuna " * (MOST_WORDS + 1), "search.query_too_many_words"),
        ("kom* " * (MOST_PREFIXES + 1), "search.query_too_many_prefixes"),
    ],
)
def test_what_is_too_large_is_refused_at_once(typed: str, code: str) -> None:
    began = time.process_time()
    with pytest.raises(Limit) as told:
        parse(typed)
    assert told.value.told.code == code
    assert time.process_time() - began < 0.1


@given(st.text(st.sampled_from('ab OR-()"*:forbyë„“\x00'), max_size=LONGEST))
def test_whatever_is_typed_is_read_or_told(typed: str) -> None:
    try:
        parse(typed)
    except Problem as problem:
        assert problem.told.code


LEAF = st.sampled_from(
    [
        ("komuna", parse("komuna")),
        ('"afat i ri"', Phrase(("afat", "i", "ri"))),
        ("fsh*", Prefix("fsh")),
        ("for:qendra", Within(Field.FOR, ("qendra",))),
    ]
)


def above(parts: st.SearchStrategy[tuple[str, Query]]) -> st.SearchStrategy[tuple[str, Query]]:
    """A query above others, as typed and as meant."""
    several = st.lists(parts, min_size=2, max_size=3)
    return (
        several.map(
            lambda each: (
                f"({' '.join(typed for typed, _ in each)})",
                All(tuple(q for _, q in each)),
            )
        )
        | several.map(
            lambda each: (
                f"({' OR '.join(typed for typed, _ in each)})",
                Some(tuple(q for _, q in each)),
            )
        )
        | parts.map(lambda one: (f"-({one[0]})", Not(one[1])))
    )


@given(
    st.recursive(LEAF, above, max_leaves=12).filter(lambda one: one[0].count("*") <= MOST_PREFIXES)
)
def test_parentheses_nest_as_they_are_typed(one: tuple[str, Query]) -> None:
    typed, meant = one
    assert parse(typed) == meant
