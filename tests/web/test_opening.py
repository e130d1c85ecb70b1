"""A coordinator brings a draft onto the site, and asks everybody about it."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.axe import violations
from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out
from tests.web.drafting import (
    FIRST,
    PUBLIC,
    enter_document,
    mend_what_is_missing,
    open_for_comment,
    prepare_consultation,
    publish_version,
    today,
    upload_version,
)
from tests.web.test_reading import choose_words, paragraph_with

ARTA = "arta.lisi@example.org"  # of the Office for Good Governance
JETA = "jeta.lumi@example.org"  # a citizen
MOST_STEPS = 120  # more than what any of the pages has to go through
TITLE = "Rregulla për përgjigjet"


@pytest.fixture
def arta(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ARTA) as reader:
        yield reader


def prepared(reader: Reader, title: str) -> Page:
    """A consultation on a published draft of three and more articles, still without anything."""
    page = enter_document(reader, title)
    upload_version(page, FIRST)
    publish_version(page, PUBLIC)
    page.get_by_role("navigation", name="Where you are").get_by_role("link", name=title).click()
    prepare_consultation(page, f"Konsultim: {title}")
    return page


def test_who_drafts_a_document_is_chosen_by_whoever_enters_it(arta: Reader) -> None:
    asked = "SELECT count(*) FROM document"
    before = carry_out(arta.site, asked)
    page = arta.open("/en/documents/new")
    page.get_by_label("Title (Albanian)").fill("Rregullore pa grup")
    group = page.get_by_label("Drafted by the group")
    expect(group.locator("option:checked")).to_have_text("choose…")
    page.get_by_role("button", name="Enter, and upload the text").click()
    expect(page.get_by_text("Choose, or choose nobody.")).to_be_visible()
    assert carry_out(arta.site, asked) == before


def test_from_a_word_file_to_the_first_comment_of_the_public(
    arta: Reader, browser: Browser, site: Site
) -> None:
    page = prepared(arta, TITLE)
    gaps = page.locator(".opening-gaps").get_by_role("link")
    expect(gaps).to_have_text(
        [
            "The explanatory memorandum is missing.",
            "The contact person is missing.",
            "The start date is missing.",
            "The end date is missing.",
        ]
    )
    expect(page.get_by_role("button", name="Announce and open")).to_be_disabled()
    mend_what_is_missing(page)
    open_for_comment(page)
    address = page.url.removeprefix(arta.site.url).removesuffix("/desk/opening")
    assert f"Konsultim: {TITLE}" in site.get("/en").text
    with somebody(browser, site, JETA) as jeta:
        read = jeta.open(f"{address}?text=sq")
        choose_words(read, paragraph_with(read, "brenda dhjetë ditëve"), "dhjetë ditëve")
        read.get_by_role("toolbar").get_by_role("button", name="Comment").click()
        read.get_by_label("Your words").fill("Ten working days are short.")
        read.get_by_role("button", name="Send the comment").click()
        expect(read.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()


def test_the_days_are_reckoned_while_they_are_typed(arta: Reader) -> None:
    page = prepared(arta, "Rregulla për ditët")
    days = page.locator("#days")
    monday = date.fromisoformat(today()) + timedelta(days=7)
    monday -= timedelta(days=monday.weekday())
    days.get_by_label("First day").fill(monday.isoformat())
    expect(days).to_contain_text("The earliest last day that the rules allow:")
    expect(days).to_contain_text("At least 15 working days are asked for.")
    days.get_by_label("Last day").fill((monday + timedelta(days=4)).isoformat())
    expect(days).to_contain_text("Shorter than the rules ask for")
    counted = days.locator("td.counted strong")
    assert counted.all_inner_texts() == [str(n + 1) for n in range(counted.count())]
    days.get_by_label("Last day").fill((monday - timedelta(days=1)).isoformat())
    expect(days).to_contain_text("The last day is before the first.")


def test_what_is_typed_and_not_saved_is_still_there(arta: Reader) -> None:
    page = prepared(arta, "Rregulla për fjalët")
    contact = page.locator("#contact")
    contact.get_by_label("Whom to ask").fill("Zyra për Qeverisje")
    expect(contact.get_by_text("Not saved yet; kept on this device.")).to_be_visible()
    arta.open(page.url.removeprefix(arta.site.url))
    expect(contact.get_by_label("Whom to ask")).to_have_value("Zyra për Qeverisje")
    contact.get_by_role("button", name="Undo").click()
    expect(contact.get_by_label("Whom to ask")).to_have_value("")


def test_a_file_is_taken_away_and_is_missing_again(arta: Reader) -> None:
    page = prepared(arta, "Rregulla për skedarët")
    mend_what_is_missing(page)
    page.locator("#files").get_by_role("button", name="Take away").click()
    page.get_by_role("dialog").get_by_role("button", name="Take away").click()
    gap = page.get_by_role("link", name="The explanatory memorandum is missing.")
    expect(gap).to_be_visible()
    gap.click()
    assert page.url.endswith("#files")


def test_somebody_of_the_other_side_is_appointed_and_let_go_again(arta: Reader) -> None:
    page = arta.open("/en/my")
    page.get_by_role("link", name="Prepare and open").first.click()
    place = page.locator("#coordinators")
    expect(place).to_contain_text("each side has a coordinator")
    place.get_by_role("button", name="Appoint somebody").click()
    choice = place.get_by_label("Who coordinates it")
    elira = re.compile("^Elira Mali, Ura Platform")
    choice.select_option(label=choice.get_by_role("option", name=elira).first.inner_text())
    place.get_by_role("button", name="Appoint", exact=True).click()
    expect(place.locator("li", has_text="Elira Mali")).to_be_visible()
    expect(place.get_by_role("button", name="Appoint somebody")).to_be_focused()
    place.get_by_role("button", name="End the appointment: Elira Mali").click()
    expect(place.locator("li", has_text="Elira Mali")).to_be_hidden()


def test_an_open_one_is_extended_for_a_reason_that_everybody_reads(arta: Reader) -> None:
    page = prepared(arta, "Rregulla për afatet")
    mend_what_is_missing(page)
    open_for_comment(page)
    page.get_by_role("button", name="Extend").click()
    asked = page.get_by_role("dialog")
    later = date.fromisoformat(asked.get_by_label("New last day").get_attribute("min") or "")
    asked.get_by_label("New last day").fill((later + timedelta(days=6)).isoformat())
    asked.get_by_label("Reason").fill("Four organisations asked for more time.")
    asked.get_by_role("button", name="Extend").click()
    expect(page.locator("#days")).to_contain_text("Four organisations asked for more time.")
    public = page.url.removeprefix(arta.site.url).removesuffix("/desk/opening")
    assert "Four organisations asked for more time." in arta.site.get(public).text


def test_what_was_prepared_is_withdrawn_and_nobody_else_hears_of_it(arta: Reader) -> None:
    page = prepared(arta, "Rregulla që nuk u pyet")
    page.get_by_role("button", name="Withdraw").click()
    asked = page.get_by_role("dialog")
    asked.get_by_label("Reason").fill("Prepared twice.")
    asked.get_by_role("button", name="Withdraw").click()
    expect(page.get_by_text("It was withdrawn")).to_be_visible()
    expect(page.get_by_text("Prepared twice.")).to_be_visible()
    public = page.url.removeprefix(arta.site.url).removesuffix("/desk/opening")
    assert arta.site.get(public).status_code == 404


def test_a_consultation_is_prepared_and_opened_by_keyboard(arta: Reader) -> None:
    title = "Rregulla pa mi"
    page = enter_document(arta, title)
    upload_version(page, FIRST)
    publish_version(page, PUBLIC)
    arta.open("/en/consultations/new")
    press_enter(page, page.get_by_role("link", name=title, exact=True))
    reach(page, page.get_by_label("Title of the consultation (Albanian)"))
    page.keyboard.type(f"Konsultim: {title}")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1, name="Prepare and open")).to_be_visible()
    say_the_days(page)
    put_a_memorandum(page)
    press_enter(page, page.get_by_role("link", name="The contact person is missing."))
    reach(page, page.get_by_label("Whom to ask"))
    page.keyboard.type("Zyra për Qeverisje")
    reach(page, page.get_by_label("At which address"))
    page.keyboard.type("konsultime@zqm.example")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nothing is missing: it can be opened")).to_be_visible()
    expect(page.get_by_label("At which address")).to_be_focused()
    press_enter(page, page.get_by_role("button", name="Open it for comment"))
    press_enter(page, page.get_by_role("dialog").get_by_role("button", name="Open it"))
    expect(page.get_by_role("heading", level=1, name="Window and files")).to_be_visible()


def say_the_days(page: Page) -> None:
    """From what is missing to the days: today, and the earliest last day that is offered."""
    press_enter(page, page.get_by_role("link", name="The start date is missing."))
    days = page.locator("#days")
    reach(page, days.get_by_label("First day"))
    page.keyboard.type(f"{date.fromisoformat(today()):%m%d%Y}")
    expect(days.get_by_label("First day")).to_have_value(today())
    press_enter(page, days.get_by_role("button", name="Take"))
    press_enter(page, days.get_by_role("button", name="Save"))
    expect(page.get_by_role("link", name="The end date is missing.")).to_be_hidden()
    expect(days.get_by_role("button", name="Save")).to_be_focused()


def put_a_memorandum(page: Page) -> None:
    """The window for choosing a file is left out: the browser shows it, not the site."""
    files = page.locator("#files")
    press_enter(page, files.get_by_role("button", name="Add a file"))
    file = files.get_by_label("File", exact=True)
    reach(page, file)
    file.set_input_files({"name": "memo.txt", "mimeType": "text/plain", "buffer": b"Pse."})
    reach(page, files.get_by_label("Title (Albanian)"))
    page.keyboard.type("Memorandumi shpjegues")
    expect(files.get_by_role("button", name="Put it beside the draft")).to_be_enabled()
    page.keyboard.press("Enter")
    expect(files.get_by_role("link", name="Memorandumi shpjegues")).to_be_visible()
    expect(files.get_by_role("button", name="Add a file")).to_be_focused()


def reach(page: Page, what: Locator) -> None:
    """Go from one thing to the next with Tab until this one has the focus."""
    expect(what).to_be_visible()
    for _ in range(MOST_STEPS):
        if what.evaluate("(it) => it === document.activeElement"):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"Tab does not lead to {what}.")


def press_enter(page: Page, what: Locator) -> None:
    reach(page, what)
    page.keyboard.press("Enter")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 320])
def test_nobody_is_kept_from_preparing(
    browser: Browser, site: Site, theme: str, width: int
) -> None:
    size = {"width": width, "height": 900}
    with somebody(browser, site, ARTA, viewport=size, color_scheme=theme) as arta:
        page = arta.open("/en/my")
        page.get_by_role("link", name="Prepare and open").first.click()
        page.locator("#days").get_by_label("First day").fill(today())
        expect(page.locator(".days-of-window")).to_be_visible()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        page.goto(site.url + "/en/consultations/new")
        expect(page.get_by_role("heading", name="On which document?")).to_be_visible()
        assert violations(page) == []
