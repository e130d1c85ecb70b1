"""An organisation's position: from what its people say inside to the receipt for its lead."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect
from pypdf import PdfReader

from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out

BESIM = "besim.guri@example.org"  # leads the Hapi Centre
DRITA = "drita.vera@example.org"  # works there
INSIDE = "Our drivers wait in front of the office for a stamp."
DRIVERS = "Drivers wait for a stamp that nobody needs."
WHOLE = "One register for all institutions would save us a day in every month."


@pytest.fixture
def besim(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, BESIM) as reader:
        yield reader


def says_inside(browser: Browser, site: Site, words: str) -> None:
    """Drita says something for her colleagues alone, by keyboard."""
    with somebody(browser, site, DRITA) as drita:
        page = drita.open(open_consultation(site, "en") + "?text=en")
        page.locator(".paragraph", has_text="does not apply to grants").first.press("c")
        expect(page.get_by_label("Your words")).to_be_focused()
        page.keyboard.type(words)
        page.get_by_label("I speak for").select_option("Hapi Centre")
        page.get_by_label("Only inside my organisation").press("Space")
        page.get_by_label("Your words").press("Control+Enter")
        expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()


def at_the_position(reader: Reader) -> Page:
    page = reader.open(f"{open_consultation(reader.site, 'en')}/position/qendra-hapi")
    expect(page.get_by_role("heading", level=1)).to_have_text("The position of Hapi Centre")
    return page


def side(page: Page, name: str) -> Locator:
    """What was said inside, or what is collected."""
    return page.locator("section").filter(has=page.get_by_role("heading", level=2, name=name))


def told(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def kept(site: Site) -> list[tuple[str, bool]]:
    """The words of Hapi's position on what is open, and whether everybody reads them."""
    slug = open_consultation(site).rpartition("/")[2]
    rows = carry_out(
        site,
        "SELECT comment.text, comment.scope = 'consultation' AS is_public FROM comment"
        " JOIN position ON position.id = comment.position_id"
        " JOIN organisation ON organisation.id = position.organisation_id"
        " JOIN consultation ON consultation.id = position.consultation_id"
        " WHERE organisation.slug = 'qendra-hapi' AND consultation.slug = $1"
        " ORDER BY comment.number",
        slug,
    )
    return [(row["text"], row["is_public"]) for row in rows]


def test_a_lead_collects_edits_and_submits_what_was_said_inside_and_keeps_the_receipt(
    browser: Browser, site: Site, besim: Reader
) -> None:
    says_inside(browser, site, INSIDE)
    page = at_the_position(besim)
    inside, position = side(page, "Said inside"), side(page, "The position")
    expect(position).to_contain_text("Not submitted yet: only your people see it.")
    said = inside.get_by_role("listitem").filter(has_text=INSIDE)
    said.get_by_role("button", name="Copy into the position").press("Enter")
    told(page, "Copied into the position.")
    expect(said).to_contain_text("in the position")
    copy = position.get_by_role("listitem").filter(has_text=INSIDE)
    copy.get_by_role("button", name="Edit", exact=True).press("Enter")
    page.get_by_label("The words").fill(DRIVERS)
    page.get_by_role("button", name="Save the changes").press("Enter")
    told(page, "Your changes were received.")
    expect(said).to_contain_text(INSIDE)
    page.get_by_role("button", name="Write a comment on the whole document").press("Enter")
    page.get_by_label("The words").fill(WHOLE)
    page.get_by_role("button", name="Put into the position").press("Enter")
    expect(position.get_by_role("listitem")).to_have_count(3)
    assert {is_public for _, is_public in kept(site)} == {False}

    page.get_by_role("button", name="Preview and submit").press("Enter")
    asked = page.get_by_role("dialog", name="Submit the position of Hapi Centre?")
    expect(asked).to_contain_text("3 comments are received together")
    expect(asked).to_contain_text(DRIVERS)
    expect(asked).not_to_contain_text(INSIDE)
    asked.get_by_role("button", name="Submit, once").press("Enter")
    told(page, "The position was received.")
    expect(position).to_contain_text("3 comments")
    expect(page.get_by_role("button", name="Preview and submit")).to_have_count(0)
    words = [text for text, is_public in kept(site) if is_public]
    assert (len(words), words[1:]) == (3, [DRIVERS, WHOLE])

    number = copy_number(position, DRIVERS)
    with page.expect_download() as download:
        position.get_by_role("link", name="Receipt (PDF)").press("Enter")
    receipt = download.value.path().read_bytes()
    assert receipt[:5] == b"%PDF-"
    pages = " ".join(each.extract_text() for each in PdfReader(download.value.path()).pages)
    text = " ".join(pages.split())
    assert f"no. {number}" in text.lower(), text
    assert DRIVERS in text
    assert "Hapi Centre" in text
    assert INSIDE not in text
    everybody_reads_what_was_submitted(browser, site)


def everybody_reads_what_was_submitted(browser: Browser, site: Site) -> None:
    """And nothing of what was said inside."""
    stranger = Reader(browser.new_context(), site)
    page = stranger.open(f"{open_consultation(site, 'en')}/position/qendra-hapi")
    expect(page.get_by_role("main")).to_contain_text(DRIVERS)
    expect(page.get_by_role("main")).not_to_contain_text(INSIDE)
    stranger.context.close()
    assert stranger.complaints == []


def copy_number(position: Locator, words: str) -> str:
    """The number of a comment of the position."""
    comment = position.get_by_role("article").filter(has_text=words)
    found = re.search(r"No\. (\d+)", comment.inner_text())
    assert found
    return found.group(1)


def test_a_member_sees_the_position_and_submits_nothing(browser: Browser, site: Site) -> None:
    before = kept(site)
    with somebody(browser, site, DRITA) as drita:
        page = at_the_position(drita)
        expect(side(page, "Said inside")).to_contain_text("Vitin e kaluar komuna e pranoi faturën")
        expect(side(page, "The position")).to_contain_text("Sipas të dhënave tona")
        expect(page.get_by_role("button", name="Preview and submit")).to_have_count(0)
        expect(page.get_by_role("button", name="Copy into the position")).to_have_count(0)
    assert kept(site) == before
