"""Addresses have one form; what is none is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tryeza.kernel.errors import Invalid
from tryeza.people.addresses import kept_address


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("arta@zqm.example", "arta@zqm.example"),
        ("  Arta.Krasniqi+Tryeza@ZQM.Example ", "arta.krasniqi+tryeza@zqm.example"),
        ("a@b.cd", "a@b.cd"),
        ("x" * 64 + "@xn--prshtina-k7a.example", "x" * 64 + "@xn--prshtina-k7a.example"),
    ],
)
def test_an_address_is_kept_trimmed_and_in_lower_case(typed: str, kept: str) -> None:
    assert kept_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "arta",
        "arta@",
        "@zqm.example",
        "arta@zqm",
        "arta@@zqm.example",
        "ar ta@zqm.example",
        "arta@zqm.example\nBcc: all@zqm.example",
        "arta@-zqm.example",
        ".arta@zqm.example",
        "arta..k@zqm.example",
        "x" * 65 + "@zqm.example",
        "a@" + "x" * 64 + ".example",
        "a@" + "x." * 130 + "example",
        "arta@zqm.example, besnik@lumi.example",
        "Arta <arta@zqm.example>",
        "arta@pr\u00eeshtina.example",
        "arta@zqm.example\x00",
        "\ud800@zqm.example",
    ],
)
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as refused:
        kept_address(typed)
    assert [(f.path, f.told.code) for f in refused.value.fields] == [
        ("email", "people.not_an_address")
    ]


@given(st.text(max_size=400))
def test_anything_typed_is_an_address_or_refused_and_a_kept_one_stays(typed: str) -> None:
    try:
        kept = kept_address(typed)
    except Invalid:
        return
    assert kept_address(kept) == kept
    assert "\n" not in kept
