"""What holds on every page: what one begins stays there, and the focus goes along."""

import pytest
from playwright.sync_api import Locator, expect

from tests.web.conftest import Reader

SECRETARIAT = "ilire.shkembi@example.org"
VOLUNTEERING = "/en/groups/grupi-tematik-per-vullnetarizmin"


@pytest.fixture
def secretary(reader: Reader) -> Reader:
    reader.sign_in(SECRETARIAT)
    return reader


def title(reader: Reader, words: str) -> Locator:
    return reader.page.get_by_role("heading", level=1, name=words)


def test_what_was_begun_for_one_group_is_not_saved_for_the_next(secretary: Reader) -> None:
    page = secretary.open(VOLUNTEERING)
    page.get_by_role("button", name="Edit", exact=True).click()
    name = page.get_by_label("Name of the group (English)")
    expect(name).to_have_value("Thematic Group on Volunteering")
    page.locator(".crumbs a").last.click()
    expect(title(secretary, "Working Group for the Government Strategy")).to_be_visible()
    expect(name).to_have_count(0)
    page.get_by_role("button", name="Edit", exact=True).click()
    expect(name).to_have_value(page.locator("h1").inner_text())
    assert secretary.complaints == []


def test_the_focus_goes_to_the_title_of_the_page_to_which_one_goes(reader: Reader) -> None:
    page = reader.open("/en")
    page.get_by_role("link", name="Groups", exact=True).press("Enter")
    expect(title(reader, "Groups")).to_be_focused()
    page.get_by_role("link", name="Thematic Group on Volunteering").press("Enter")
    expect(title(reader, "Thematic Group on Volunteering")).to_be_focused()


def test_the_focus_stays_where_it_is_while_a_list_is_narrowed(secretary: Reader) -> None:
    page = secretary.open("/en/secretariat/people")
    state = page.get_by_label("State")
    state.focus()
    state.select_option("invited")
    expect(page).to_have_url(f"{secretary.site.url}/en/secretariat/people?status=INVITED")
    expect(page.get_by_text("No account stands so")).to_be_visible()
    expect(state).to_be_focused()


def test_the_focus_stays_near_an_act_that_takes_its_button_away(secretary: Reader) -> None:
    page = secretary.open(VOLUNTEERING)
    page.get_by_role("button", name="Give a seat", exact=True).click()
    expect(page.get_by_label("The organisation's name begins with")).to_be_focused()
    page.get_by_role("button", name="Cancel", exact=True).press("Enter")
    around = page.locator(".stack:has(> .row > button:text-is('Give a seat'))")
    expect(around).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Edit", exact=True)).to_be_focused()
