"""A coordinator enters what came on paper, one after the other, and reads it in the journal."""

import re
from datetime import UTC, datetime, timedelta

from playwright.sync_api import Browser, expect

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader, Site

ARTA = "arta.lisi@example.org"
DRITA = "drita.vera@example.org"


def signed_in(browser: Browser, site: Site, email: str) -> Reader:
    reader = Reader(browser.new_context(viewport={"width": 1280, "height": 900}), site)
    reader.come_as(email)
    return reader


def test_two_comments_from_paper_are_entered_by_keyboard_and_stand_in_the_text(
    browser: Browser, site: Site
) -> None:
    path = open_consultation(site, "en")
    reader = signed_in(browser, site, ARTA)
    page = reader.open(path)
    text = page.locator(".paragraph:has(.words > p):not(:has(.conversation))").first
    quote = text.locator(".words > p").inner_text().split(". ")[-1][:40].strip()
    text.get_by_role("button", name="Comment").click()
    page.get_by_role("link", name="Enter it for somebody else").click()
    expect(page.get_by_role("heading", name="Enter comments")).to_be_visible()
    chosen = page.locator(".capture blockquote")
    expect(chosen).to_contain_text(quote)
    yesterday = f"{datetime.now(UTC) - timedelta(days=1):%Y-%m-%d}"
    page.get_by_label("It came").select_option("PAPER")
    page.get_by_label("Received on").fill(yesterday)
    page.get_by_label("Who said it").fill("Nora Hoxha")
    page.get_by_label("For which organisation").fill("Qendra")
    page.get_by_role("group", name="Organisation").get_by_role("radio").first.click()
    expect(page.get_by_role("button", name="For another, or for nobody")).to_be_visible()
    page.get_by_label("Which words of it").fill(quote)
    page.get_by_label("The words").fill("The deadline is short.")
    page.get_by_label("The words").press("Control+Enter")
    entered = page.get_by_role("region", name="Entered in this sitting")
    expect(entered).to_contain_text("The deadline is short.")
    words = page.get_by_label("The words")
    expect(words).to_be_focused()
    expect(words).to_have_value("")
    expect(page.get_by_label("Who said it")).to_have_value("Nora Hoxha")
    words.fill("And the forms are long.")
    page.get_by_role("button", name="Enter the comment").click()
    expect(entered).to_contain_text("2 comments")
    assert violations(page) == []
    numbers = re.findall(r"No\. (\d+)", entered.inner_text())
    assert len(set(numbers)) == 2
    entered.get_by_role("link", name=f"No. {numbers[-1]}").click()
    said = page.get_by_role("article")
    expect(said).to_contain_text("Nora Hoxha")
    expect(said).to_contain_text("The deadline is short.")
    expect(page.get_by_text("(on paper)")).to_be_visible()
    page = reader.open(f"{path}/journal?part=COMMENTS")
    expect(page.locator(".journal li").first).to_contain_text(
        f"Comment no. {numbers[0]} was entered from paper."
    )
    expect(page.locator(".journal li").first).to_contain_text("Arta Lisi")
    assert violations(page) == []
    assert reader.complaints == []
    reader.context.close()


def test_what_is_typed_outlives_the_tab_and_the_place_is_checked(
    browser: Browser, site: Site
) -> None:
    path = open_consultation(site, "en")
    reader = signed_in(browser, site, ARTA)
    page = reader.open(f"{path}/desk/capture")
    page.get_by_label("Who said it").fill("Nora Hoxha")
    page.get_by_label("On", exact=True).select_option(index=2)
    page.get_by_label("The words").fill("Half a sentence")
    expect(page.get_by_text("Kept on this device as you type.")).to_be_visible()
    page.get_by_label("Which words of it").fill("words that are nowhere")
    expect(page.get_by_text("These words do not stand in the paragraph.")).to_be_visible()
    expect(page.get_by_role("button", name="Enter the comment")).to_be_disabled()
    page = reader.open(f"{path}/desk/capture")
    expect(page.get_by_label("The words")).to_have_value("Half a sentence")
    assert reader.complaints == []
    reader.context.close()


def test_whoever_does_not_run_it_enters_nothing_and_reads_no_journal(
    browser: Browser, site: Site
) -> None:
    path = open_consultation(site, "en")
    reader = signed_in(browser, site, DRITA)
    page = reader.open(path)
    expect(page.get_by_role("link", name="Enter comments")).to_have_count(0)
    page = reader.open(f"{path}/desk/capture")
    expect(page.get_by_text("Nothing can be entered here now")).to_be_visible()
    page = reader.open(f"{path}/journal")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    reader.context.close()


def test_the_journal_is_narrowed_by_the_name_of_a_person(browser: Browser, site: Site) -> None:
    path = open_consultation(site, "en")
    reader = signed_in(browser, site, ARTA)
    page = reader.open(f"{path}/journal")
    expect(page.get_by_role("region", name="Seal")).to_contain_text("as it was written")
    everything = page.get_by_text(re.compile(r"^\d+ events?$"))
    before = int(everything.inner_text().split()[0])
    page.locator(".journal").get_by_role("link", name="Besim Guri").first.click()
    expect(page.get_by_text("Only Besim Guri")).to_be_visible()
    expect(page).to_have_url(re.compile(r"\?person="))
    assert 0 < int(everything.inner_text().split()[0]) < before
    page.get_by_label("About").select_option(label="comments")
    expect(page).to_have_url(re.compile(r"part=COMMENTS"))
    page.get_by_role("link", name="Show everybody").click()
    expect(page.get_by_text("Only Besim Guri")).to_have_count(0)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download all events").click()
    assert download.value.suggested_filename == f"{path.rpartition('/')[2]}.jsonl"
    assert site.get(f"{path}/journal").status_code == 200
    assert reader.complaints == []
    reader.context.close()
