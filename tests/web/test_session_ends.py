"""A session that ends while somebody writes: the words stay, one signs in over the page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out
from tryeza.demo.cast import PASSWORD

DRITA = "drita.vera@example.org"  # a member
ELIRA = "elira.mali@example.org"  # co-leads the working group
JETA = "jeta.lumi@example.org"  # a citizen
WORDS = "Children cannot wait for a stamp."


@pytest.fixture
def drita(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, DRITA) as reader:
        yield reader


def end_sessions(site: Site, email: str) -> None:
    """As 30 days do: every browser of a person is forgotten by the server."""
    carry_out(
        site,
        "UPDATE web_session SET expires_at = now() - interval '1 minute'"
        " FROM person WHERE person.id = person_id AND person.email = $1",
        email,
    )


def writes(reader: Reader) -> Page:
    """Somebody writes a comment on a paragraph."""
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    page.locator(".paragraph", has_text="does not apply to grants").first.press("c")
    page.get_by_label("Your words").press_sequentially(WORDS)
    expect(page.get_by_text("Kept on this device as you type.")).to_be_visible()
    return page


def asked_again(page: Page) -> Locator:
    asked = page.get_by_role("dialog", name="Sign in again")
    expect(asked).to_contain_text("What you typed is still here")
    return asked


def complaints(reader: Reader) -> list[str]:
    """What the console said, but for refusals: the session had ended, a password was wrong."""
    said, reader.complaints = reader.complaints, []
    return [each for each in said if "status of 4" not in each]


def said(site: Site, words: str) -> int:
    asked = "SELECT count(*) FROM comment WHERE text = $1"
    return int(carry_out(site, asked, words)[0]["count"])


def test_one_signs_in_over_the_page_and_the_comment_is_sent_once(drita: Reader) -> None:
    page = writes(drita)
    before = said(drita.site, WORDS)
    end_sessions(drita.site, DRITA)
    page.get_by_label("Your words").press("Control+Enter")
    asked = asked_again(page)
    expect(asked.get_by_label("E-mail address").first).to_have_value(DRITA)
    asked.get_by_label("Password", exact=True).fill("not hers at all")
    page.keyboard.press("Enter")
    expect(asked.get_by_role("alert")).to_be_visible()
    assert said(drita.site, WORDS) == before
    asked.get_by_label("Password", exact=True).fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    expect(asked).to_have_count(0)
    assert said(drita.site, WORDS) == before + 1
    assert complaints(drita) == []


def test_who_does_not_sign_in_again_finds_the_words_sent_once_they_did(
    browser: Browser, site: Site
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    jeta = Reader(context, site)
    jeta.sign_in(JETA)
    page = writes(jeta)
    before = said(site, WORDS)
    end_sessions(site, JETA)
    page.get_by_role("button", name="Send the comment").press("Enter")
    asked_again(page).get_by_role("button", name="Close").press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_text("1 comment is kept on this device")).to_be_visible()
    assert said(site, WORDS) == before
    jeta.sign_in(JETA)
    page = jeta.open("/en/my")
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    assert said(site, WORDS) == before + 1
    assert complaints(jeta) == []
    context.close()


def test_a_form_is_saved_after_one_signed_in_over_it(browser: Browser, site: Site) -> None:
    with somebody(browser, site, ELIRA) as elira:
        page = elira.open("/en/groups/grupi-tematik-per-pjesemarrjen-ne-politikeberje")
        page.get_by_role("button", name="Edit", exact=True).press("Enter")
        page.get_by_label("Mandate (English)").fill("Hearings in the evening.")
        end_sessions(site, ELIRA)
        page.get_by_role("button", name="Save", exact=True).press("Enter")
        asked = asked_again(page)
        asked.get_by_label("Password", exact=True).fill(PASSWORD)
        page.keyboard.press("Enter")
        expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
        expect(page.get_by_role("main")).to_contain_text("Hearings in the evening.")
        assert complaints(elira) == []
