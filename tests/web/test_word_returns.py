"""A draft goes out as a review copy, and what comes back in it becomes comments."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out
from tests.web.returned import worked_on

ARTA = "arta.lisi@example.org"  # coordinates
BESIM = "besim.guri@example.org"  # leads the Hapi Centre
DRITA = "drita.vera@example.org"  # works there
PURPOSE = "This administrative instruction sets out the procedure"


def review_copy(reader: Reader, which: str) -> bytes:
    """The English text as a review copy, downloaded in the reading room."""
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    page.get_by_text("Downloads, supporting documents, contact").click()
    with page.expect_download() as download:
        page.get_by_role("link", name=which, exact=True).click()
    return Path(download.value.path()).read_bytes()


def bring(page: Page, data: bytes) -> None:
    """Upload it, and go to what was found in it."""
    file = {"name": "kthim.docx", "mimeType": "application/zip", "buffer": data}
    page.get_by_label("The files").set_input_files(file)
    page.get_by_role("link", name="Look it through").click()
    expect(page.get_by_role("link", name="Download the file")).to_be_visible()


def from_word(site: Site, organisation: str | None) -> list[tuple[str, str, str | None]]:
    """Who said what in a file that came back for an organisation, with the wording wanted."""
    rows = carry_out(
        site,
        "SELECT comment.speaker_name, comment.text, comment.proposed_wording FROM comment"
        " LEFT JOIN organisation ON organisation.id = comment.organisation_id"
        " WHERE comment.channel = 'word' AND organisation.slug IS NOT DISTINCT FROM $1"
        " AND comment.transcribed_by_id IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM return_find WHERE return_find.comment_id = comment.id)"
        " ORDER BY comment.number",
        organisation,
    )
    return [(row["speaker_name"], row["text"], row["proposed_wording"]) for row in rows]


def test_a_coordinator_brings_a_return_adjusts_it_and_confirms_it_by_keyboard(
    browser: Browser, site: Site
) -> None:
    with somebody(browser, site, ARTA) as arta:
        copy = review_copy(arta, "without comments")
        data = worked_on(copy, on=PURPOSE, says="Which institutions?", adds=" It is reviewed.")
        page = arta.open(f"{open_consultation(site, 'en')}/desk")
        page.get_by_role("link", name="Word files that came back").press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Word files that came back")
        assert violations(page) == []
        bring(page, data)
        cards = page.locator(".find-card")
        expect(cards).to_have_count(2)
        expect(cards.nth(0)).to_contain_text("Drita Vera: comment")
        expect(cards.nth(0)).to_contain_text("Which institutions?")
        expect(cards.nth(1).locator("ins")).to_contain_text("It is reviewed.")
        assert violations(page) == []
        page.keyboard.press("j")
        page.keyboard.press("e")
        words = page.get_by_label("What it says as a comment")
        words.fill("Which institutions are meant?")
        page.get_by_role("button", name="Save, and take it").press("Enter")
        expect(cards.nth(0)).to_contain_text("Which institutions are meant?")
        expect(cards.nth(0)).to_be_focused()
        page.keyboard.press("j")
        page.keyboard.press("x")
        expect(page.get_by_text("1 becomes a comment")).to_be_visible()
        page.get_by_role("button", name="Confirm").press("Enter")
        asked = page.get_by_role("dialog")
        expect(asked).to_contain_text("1 becomes a comment, 1 is left out.")
        asked.get_by_role("button", name="Confirm").press("Enter")
        expect(cards.nth(1)).to_contain_text("Left out")
        page.get_by_role("link", name=re.compile("Became comment no.")).press("Enter")
        expect(page.get_by_role("article")).to_contain_text("Which institutions are meant?")
    assert from_word(site, None) == [("Drita Vera", "Which institutions are meant?", None)]


def test_a_lead_brings_the_return_of_their_organisation_from_its_position(
    browser: Browser, site: Site
) -> None:
    with somebody(browser, site, BESIM) as besim:
        copy = review_copy(besim, "with my comments and those of my organisation")
        data = worked_on(copy, on=PURPOSE, says="Name them.", adds=" It is evaluated.")
        page = besim.open(f"{open_consultation(site, 'en')}/position/qendra-hapi")
        page.get_by_role("link", name="Word files that came back").press("Enter")
        expect(page.get_by_label("Received on")).to_have_count(0)
        bring(page, data)
        expect(page.get_by_role("heading", level=1)).to_have_text("Word file of Hapi Centre")
        expect(page.get_by_text("2 become comments")).to_be_visible()
        page.get_by_role("button", name="Confirm").press("Enter")
        page.get_by_role("dialog").get_by_role("button", name="Confirm").press("Enter")
        expect(page.get_by_role("link", name=re.compile("Became comment no."))).to_have_count(2)
    said = from_word(site, "qendra-hapi")
    assert [(who, text) for who, text, _ in said] == [
        ("Drita Vera", "Name them."),
        ("Drita Vera", "Wording proposed in the Word file that came back."),
    ]
    assert (said[1][2] or "").endswith("civil society organisations. It is evaluated.")


def test_whoever_leads_and_runs_nothing_brings_no_file(browser: Browser, site: Site) -> None:
    with somebody(browser, site, DRITA) as drita:
        page = drita.open(f"{open_consultation(site, 'en')}/desk/returns")
        expect(page.get_by_text("No file can be brought here now")).to_be_visible()
        expect(page.get_by_label("The files")).to_have_count(0)
