"""What follows from a name: the words it is found by, and its part of an address."""

from uuid import UUID

from tryeza.organisations.naming import base_slug, search_words, slug_of, sort_columns

ID = UUID("01a2078f-d0f6-7212-889a-9ec038d7675a")


def test_a_name_is_found_by_all_its_words_in_all_its_languages() -> None:
    names = {"sq": "Qendra për Çështje Rinore", "sr": "Центар за омладину", "en": "Youth Centre"}
    assert search_words(names, "QÇR", None) == [
        "centar", "centre", "ceshtje", "omladinu", "per", "qcr", "qendra", "rinore", "youth", "za"
    ]  # fmt: skip


def test_an_address_is_made_of_the_albanian_name() -> None:
    assert base_slug({"en": "Office", "sq": "Zyra për Qeverisje të Mirë (ZQM)"}) == (
        "zyra-per-qeverisje-te-mire-zqm"
    )


def test_an_address_is_made_of_another_language_when_there_is_no_albanian_name() -> None:
    assert base_slug({"sr": "Општина Ђаковица"}) == "opstina-djakovica"


def test_a_second_thing_of_the_same_name_gets_an_address_of_its_own() -> None:
    names = {"sq": "Ura"}
    assert slug_of(names, taken=(), thing_id=ID) == "ura"
    assert slug_of(names, taken=("ura",), thing_id=ID) == "ura-38d7675a"


def test_an_organisation_does_not_hide_behind_the_page_where_one_is_registered() -> None:
    assert slug_of({"sq": "Register"}, taken=(), thing_id=ID) == "register-38d7675a"


def test_a_name_without_any_latin_letter_still_has_an_address() -> None:
    assert slug_of({"sq": "中文"}, taken=(), thing_id=ID) == "x-38d7675a"


def test_a_long_name_makes_a_bounded_address() -> None:
    slug = base_slug({"sq": "shoqata " * 20})
    assert len(slug) <= 60
    assert not slug.endswith("-")


def test_each_language_orders_by_its_own_name_or_by_the_one_in_its_place() -> None:
    columns = sort_columns({"sq": "Çelnaja", "en": "Celnaja"})
    assert columns["sort_sq"].endswith("çelnaja")
    assert columns["sort_sr"].endswith("çelnaja")
    assert columns["sort_en"].endswith("celnaja")
