"""A public reader, without an account: from the front page to what became of a comment."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader

from tests.web.conftest import Reader, Site

CLOSED = "Public consultation on the instruction on contracting services"
BRIDGE = "Mes dy kontratave përdoruesit nuk guxojnë të mbeten pa shërbim."
REFLECTED = "mund të vazhdohen deri në lidhjen e kontratës së re, më së shumti gjashtë muaj"


@pytest.fixture(scope="module")
def site(site_to_read: Site) -> Site:
    """Nothing is changed here, so the site is the one that others read, too."""
    return site_to_read


@pytest.fixture
def without_script(browser: Browser, site: Site) -> Iterator[Reader]:
    """Somebody whose browser runs no scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield Reader(context, site)
    context.close()


def goes(page: Page, words: str | re.Pattern[str]) -> None:
    """Follow a link in the page by keyboard."""
    page.get_by_role("main").get_by_role("link", name=words).first.press("Enter")


def head(page: Page, selector: str, attribute: str) -> str:
    """What the head of a page says, for those who find it elsewhere."""
    found = page.locator(f"head {selector}").get_attribute(attribute)
    assert found is not None, selector
    return found


def comment(page: Page, number: int) -> Locator:
    return page.locator(f"#c-{number}")


def test_without_script_one_reads_from_the_front_page_to_what_became_of_a_comment(
    without_script: Reader,
) -> None:
    page, url = without_script.page, without_script.site.url
    page.goto(f"{url}/en")
    goes(page, CLOSED)
    expect(page).to_have_title(f"{CLOSED} · Tryeza")
    assert head(page, "link[rel=canonical]", "href") == page.url
    assert head(page, "meta[name=description]", "content") == (
        "How should ministries and municipalities contract social, health, educational and other"
        " services from civil society organisations? Please read the draft and comment on the"
        " document, a paragraph or..."
    )
    expect(page.locator("#p-10 .words")).to_contain_text("municipalities and local public")
    page.locator("#p-10 summary").press("Enter")
    expect(comment(page, 12)).to_contain_text("Driton Bregu")
    expect(comment(page, 12).locator(".answer")).to_contain_text("accepted")
    goes(page, "All 102 comments")
    expect(comment(page, 2).locator(".answer")).to_contain_text(BRIDGE)
    comment(page, 2).get_by_role("link", name="No. 2").press("Enter")
    expect(page).to_have_title(f"Comment no. 2: {CLOSED} · Tryeza")
    assert head(page, "link[rel=canonical]", "href") == f"{url}/en/comments/2"
    assert head(page, "meta[name=description]", "content").startswith("A do të vazhdojë qendra")
    main = page.get_by_role("main")
    expect(main).to_contain_text("Answered in public")
    expect(main).to_contain_text(REFLECTED)
    expect(comment(page, 3)).to_contain_text("Luan Ahu")


def test_without_script_one_reads_the_report_and_takes_it_along(without_script: Reader) -> None:
    page, url = without_script.page, without_script.site.url
    page.goto(f"{url}/en")
    goes(page, CLOSED)
    goes(page, "Report")
    expect(page).to_have_title(f"Report: {CLOSED} · Tryeza")
    assert head(page, "link[rel=canonical]", "href") == page.url
    main = page.get_by_role("main")
    expect(main).to_contain_text("showed broad agreement on its purpose")
    expect(main).to_contain_text("94 comments")
    with page.expect_download() as download:
        main.get_by_role("link", name="PDF", exact=True).first.click()
    report = PdfReader(download.value.path())
    first = " ".join(report.pages[0].extract_text().split())
    assert "Draft administrative instruction on contracting public services" in first


def test_without_script_one_reads_in_another_language(without_script: Reader) -> None:
    page, url = without_script.page, without_script.site.url
    page.goto(f"{url}/en/comments/2")
    page.get_by_role("link", name="Српски").press("Enter")
    expect(page).to_have_url(f"{url}/sr-Cyrl/comments/2")
    expect(page.locator("html")).to_have_attribute("lang", "sr-Cyrl")
    expect(page.get_by_role("heading", level=1)).to_have_text("Коментар бр. 2")
    expect(page.get_by_role("main")).to_contain_text(BRIDGE)


def test_with_script_one_reads_by_keyboard_from_a_conversation_to_the_report(
    reader: Reader,
) -> None:
    page = reader.open("/en")
    goes(page, CLOSED)
    expect(page.get_by_role("heading", level=1, name=CLOSED)).to_be_focused()
    summary = page.locator("#p-10 summary")
    summary.press("Enter")
    expect(comment(page, 12).locator(".answer")).to_contain_text("accepted")
    page.keyboard.press("Escape")
    expect(comment(page, 12)).to_have_count(0)
    expect(summary).to_be_focused()
    summary.press("Enter")
    comment(page, 12).get_by_role("link", name="No. 12").press("Enter")
    expect(page.get_by_role("heading", level=1, name="Comment no. 12")).to_be_focused()
    expect(page.get_by_role("main")).to_contain_text("Answered in public")
    goes(page, CLOSED)
    expect(page.get_by_role("heading", level=1, name=CLOSED)).to_be_focused()
    page.keyboard.press("r")
    expect(page.locator("#p-10 ins", has_text="local public enterprises")).to_be_visible()
    goes(page, "Report")
    expect(page.get_by_role("heading", level=1, name=f"Report: {CLOSED}")).to_be_focused()
    assert reader.complaints == []


def test_who_wants_to_comment_is_sent_to_sign_in_and_back_to_the_paragraph(reader: Reader) -> None:
    page = reader.open("/en")
    goes(page, "Public consultation on the revised draft")
    page.locator("#p-10").press("c")
    page.get_by_role("link", name="Sign in", exact=True).last.press("Enter")
    page.get_by_label("E-mail address").fill("jeta.lumi@example.org")
    page.get_by_label("Password", exact=True).fill("uje-gur-dhe-lis")
    page.get_by_label("Password", exact=True).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("revised draft")
    reader.taken_over()
    page.locator("#p-10").press("c")
    expect(page.get_by_label("Your words")).to_be_focused()
    assert reader.complaints == []
