"""What may be said of an organisation: what is kept, and what is refused with a reason."""

from typing import Any

import pytest

from tryeza.kernel.actor import Side
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid, Limit
from tryeza.organisations.details import FIELDS_OF_ACTIVITY, checked
from tryeza.organisations.models import SIDES, OrganisationKind


def told(details: Any) -> list[tuple[str, str]]:
    with pytest.raises(Invalid) as caught:
        checked(details)
    return [(field.path, field.told.code) for field in caught.value.fields]


def test_every_kind_has_a_side() -> None:
    assert set(SIDES) == set(OrganisationKind)


def test_the_side_follows_from_the_kind() -> None:
    assert checked({"kind": OrganisationKind.MUNICIPALITY}) == {
        "kind": OrganisationKind.MUNICIPALITY,
        "side": Side.INSTITUTION,
    }


def test_texts_are_trimmed_and_languages_without_a_text_left_out() -> None:
    details = checked({"names": {"sq": "  Qendra\u200e  Hapi ", "en": " "}, "short_name": " QH "})
    assert details == {"names": {"sq": "Qendra\u200e Hapi"}, "short_name": "QH"}


def test_an_empty_text_takes_a_value_away() -> None:
    assert checked({"short_name": " ", "website": "", "role_mailbox": None}) == {
        "short_name": None,
        "website": None,
        "role_mailbox": None,
    }


def test_all_that_does_not_fit_is_named_at_once() -> None:
    assert told(
        {
            "names": {},
            "website": "ftp://example.org",
            "role_mailbox": "not an address",
            "registration_number": "<5>",
            "fields_of_activity": ["astrology"],
        }
    ) == [
        ("names", "kernel.text_empty"),
        ("website", "organisations.website_malformed"),
        ("roleMailbox", "people.not_an_address"),
        ("registrationNumber", "organisations.number_malformed"),
        ("fieldsOfActivity", "organisations.field_unknown"),
    ]


def test_a_name_must_be_in_a_language_that_is_kept_and_whole() -> None:
    assert told({"names": {"sq": "Hap\ud800i", "xx": "Hapi"}}) == [
        ("names.sq", "kernel.text_broken"),
        ("names", "kernel.language_not_kept"),
    ]


def test_a_name_that_is_too_long_is_refused_with_the_limit() -> None:
    with pytest.raises(Limit) as caught:
        checked({"names": {"sq": "h" * 201}})
    assert caught.value.limit == 200


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("www.hapi.example", "https://www.hapi.example"),
        ("http://hapi.example/sq?a=1#b", "http://hapi.example/sq?a=1#b"),
    ],
)
def test_a_web_address_may_be_typed_without_its_scheme(typed: str, kept: str) -> None:
    assert checked({"website": typed}) == {"website": kept}


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "javascript://hapi.example/%0aalert(1)",
        "https://user:secret@hapi.example",
        "https://hapi.example:port",
        "https://[::1",
        "https://hapi example",
        'https://hapi.example/"onclick',
        "https://localhost",
        "https://",
    ],
)
def test_what_is_no_web_address_is_refused(typed: str) -> None:
    assert told({"website": typed}) == [("website", "organisations.website_malformed")]


def test_fields_of_activity_are_kept_once_each_in_order() -> None:
    assert checked({"fields_of_activity": ["youth", "culture", "youth"]}) == {
        "fields_of_activity": ["culture", "youth"]
    }


def test_ten_fields_of_activity_are_enough() -> None:
    assert told({"fields_of_activity": sorted(FIELDS_OF_ACTIVITY.words)[:11]}) == [
        ("fieldsOfActivity", "organisations.too_many_fields")
    ]


def test_every_field_of_activity_has_a_name_in_every_language() -> None:
    for key in FIELDS_OF_ACTIVITY.words:
        assert all(FIELDS_OF_ACTIVITY.say(key, language) for language in Language)
