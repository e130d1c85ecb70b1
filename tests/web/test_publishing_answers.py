"""The answers of a consultation are published together, once nothing is missing."""

from playwright.sync_api import Browser, expect

from tests.web.addresses import open_consultation
from tests.web.conftest import Site, somebody
from tests.web.database import close_the_window
from tests.web.test_desk import ARTA, answer_in, at_the_desk, row, told

ILIRE = "ilire.shkembi@example.org"  # of the secretariat


def test_answers_are_published_together_once_nothing_is_missing(
    browser: Browser, site: Site
) -> None:
    path = open_consultation(site, "en")
    with somebody(browser, site, ARTA) as reader:
        page = at_the_desk(reader)
        page.get_by_role("button", name="Publish answers").click()
        missing = page.get_by_role("dialog")
        expect(missing).to_contain_text("Comments may come until the consultation closes")
        expect(missing).to_contain_text("23 comments have no decided answer yet.")
        missing.get_by_role("link", name="Open no.").first.click()
        expect(missing).to_have_count(0)
        expect(page.get_by_role("article")).to_be_visible()
        close_the_window(site, path.rpartition("/")[2])
        page = reader.open(f"{path}/desk?answer=UNANSWERED")
        page.get_by_role("checkbox", name="Choose all shown").check()
        together = page.get_by_role("region", name="Answer 20 comments together")
        answer_in(together, "noted", "It is taken into account.")
        together.get_by_role("button", name="Save").click()
        told(page, "20 comments are answered together.")
        expect(page.locator(".desk-progress")).to_contain_text("23 recommended")
    with somebody(browser, site, ILIRE) as reader:
        page = reader.open(f"{path}/desk?answer=RECOMMENDED")
        page.get_by_role("checkbox", name="Choose all shown").check()
        page.get_by_role("button", name="Decide 4 answers").click()
        page.get_by_role("dialog").get_by_role("button", name="Decide as recommended").click()
        told(page, "4 answers are decided.")
        expect(page.locator(".desk-progress strong")).to_have_text("25 of 25 answered")
        expect(page.locator(".desk-progress")).to_contain_text("they can be published")
        page.get_by_role("button", name="Publish answers").click()
        page.get_by_role("dialog").get_by_role("button", name="Publish them").click()
        told(page, "The answers are published.")
        expect(page.locator(".desk-progress")).to_contain_text("25 published")
        page.get_by_role("link", name="Show all comments").click()
        expect(row(page, "Ura Platform")).to_contain_text("published")
    assert "It is taken into account." in site.get(f"{path}/comments").text
