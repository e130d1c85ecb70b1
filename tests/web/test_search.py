"""Somebody looks for what was said: as they type, narrowed, by keyboard, and without script."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.conftest import Reader, Site

FIRST = "Public consultation on the instruction on contracting services"


@pytest.fixture(scope="module")
def site(site_to_read: Site) -> Site:
    """Nothing is changed here, so the site is the one that others read, too."""
    return site_to_read


@pytest.fixture(autouse=True)
def _indexed(site: Site) -> None:
    site.is_indexed()


def results(page: Page) -> Locator:
    return page.locator(".result")


def the_field(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("searchbox")


def test_other_forms_are_found_as_one_types_without_diacritics(reader: Reader) -> None:
    page = reader.open("/sq/groups")
    page.get_by_role("heading", level=1).wait_for()
    page.keyboard.press("/")
    expect(page.get_by_label("Kërkoni në komente")).to_be_focused()
    page.keyboard.type("plani")
    page.keyboard.press("Enter")
    expect(the_field(page)).to_have_value("plani")
    the_field(page).fill("")
    the_field(page).press_sequentially("moshuari pret")
    expect(results(page)).to_have_count(1)
    expect(results(page)).to_contain_text("Hatixhe Livadhi")
    expect(results(page).locator("mark")).to_have_text(["moshuarit", "presin"])
    expect(page).to_have_url(re.compile(r"/sq/search\?q=moshuari\+pret$"))
    expect(the_field(page)).to_be_focused()
    assert reader.complaints == []


def test_what_is_found_is_gone_through_by_keyboard(reader: Reader) -> None:
    page = reader.open("/en/search?q=vjeter")
    expect(results(page).nth(1)).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.press("ArrowDown")
    links = results(page).locator("h2 a")
    expect(links.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(links.nth(1)).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("ArrowUp")
    expect(the_field(page)).to_be_focused()
    the_field(page).fill("moshuari pret")
    expect(links).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/en/comments/111$"))
    page.go_back()
    expect(the_field(page)).to_have_value("moshuari pret")
    assert reader.complaints == []


def test_a_facet_narrows_and_is_taken_away(reader: Reader) -> None:
    page = reader.open("/en/search?q=vjeter")
    facets = page.get_by_role("navigation", name="Narrow the list")
    facets.get_by_role("link", name=f"{FIRST} 2").press("Enter")
    expect(page.get_by_role("status").filter(has_text="2 comments")).to_be_visible()
    expect(page.get_by_text(f"Only in: {FIRST}")).to_be_visible()
    expect(page).to_have_url(re.compile("consultation="))
    facets.get_by_role("link", name="suggested wording 1").press("Enter")
    expect(results(page)).to_have_count(1)
    expect(results(page)).to_contain_text("No. 111")
    facets.get_by_role("link", name="suggested wording 1").press("Enter")
    expect(results(page)).to_have_count(2)
    page.get_by_role("link", name="as in the text").press("Enter")
    expect(page).to_have_url(re.compile("order=document"))
    expect(results(page).locator("h2 a")).to_have_text(["No. 48", "No. 111"])
    assert reader.complaints == []


def test_in_a_reading_room_one_looks_there(reader: Reader) -> None:
    page = reader.open("/en")
    page.get_by_role("main").get_by_role("link", name=FIRST).first.press("Enter")
    expect(page.get_by_label("Search in this consultation")).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("vjeter")
    page.keyboard.press("Enter")
    expect(page.get_by_text(f"Only in: {FIRST}")).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="2 comments")).to_be_visible()
    assert reader.complaints == []


def test_what_was_meant_is_offered_and_taken(reader: Reader) -> None:
    page = reader.open("/en/search?q=konntrata")
    expect(page.get_by_text("No comment says this")).to_be_visible()
    page.get_by_role("link", name="kontrata", exact=True).press("Enter")
    expect(the_field(page)).to_have_value("kontrata")
    expect(results(page).first).to_be_visible()
    assert reader.complaints == []


def test_what_is_wrong_with_a_query_is_told_beside_it(reader: Reader) -> None:
    page = reader.open("/en/search")
    the_field(page).press_sequentially("ko*")
    expect(page.get_by_text("Write at least 3 letters before *.")).to_be_visible()
    expect(the_field(page)).to_be_focused()
    the_field(page).press_sequentially("kontrat")
    the_field(page).fill("kont*")
    expect(results(page).first).to_be_visible()
    expect(page.get_by_text("Write at least 3 letters before *.")).to_have_count(0)


def test_without_script_the_same_address_has_it_all(browser: Browser, site: Site) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = Reader(context, site).page
    page.goto(f"{site.url}/sr-Cyrl")
    page.get_by_role("searchbox").fill("kontrates se vjeter")
    page.get_by_role("searchbox").press("Enter")
    expect(page).to_have_url(re.compile("/sr-Cyrl/search"))
    expect(results(page)).to_have_count(1)
    expect(results(page).locator("mark").first).to_have_text("kontratës")
    expect(page.get_by_role("status")).to_have_text("1 коментар")
    assert page.locator("meta[name=robots]").get_attribute("content") == "noindex"
    context.close()
