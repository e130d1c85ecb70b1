"""Nothing typed is lost: a form that one left in mid-sentence has its words when one is back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.addresses import first_address, open_consultation
from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out, close_the_window

ARTA = "arta.lisi@example.org"  # coordinates for the office
BESIM = "besim.guri@example.org"  # leads the Hapi Centre
DRITA = "drita.vera@example.org"  # works there
ILIRE = "ilire.shkembi@example.org"  # of the secretariat
JETA = "jeta.lumi@example.org"  # a citizen
HALF = "Half a sen"
LATE = "Written before midnight, sent after it."


@dataclass(frozen=True)
class Form:
    """A form, whose it is, where it stands, what opens it, and its longest field."""

    whose: str
    path: str
    opened_by: tuple[str, ...]
    field: str


FORMS = {
    "a comment on the whole document, in a position": Form(
        BESIM,
        "OPEN/position/qendra-hapi",
        ("Write a comment on the whole document",),
        "The words",
    ),
    "an organisation": Form(
        BESIM, "/en/organisations/qendra-hapi", ("Edit",), "What it does (English)"
    ),
    "an organisation to be registered": Form(
        JETA, "/en/organisations/register", (), "What it does (Albanian)"
    ),
    "the mandate of a group": Form(
        ILIRE, "/en/groups/grupi-tematik-per-vullnetarizmin", ("Edit",), "Mandate (Albanian)"
    ),
    "why a group is dissolved": Form(
        ILIRE, "/en/groups/grupi-tematik-per-vullnetarizmin", ("Dissolve",), "Why"
    ),
    "the mandate of a new group": Form(ILIRE, "/en/secretariat/groups", (), "Mandate (Albanian)"),
    "why an organisation is refused": Form(ILIRE, "/en/secretariat", ("Refuse",), "Reason"),
    "the rules": Form(ILIRE, "/en/secretariat/rules", ("Edit the rules",), "Rules, as YAML"),
    "the title of a new document": Form(ARTA, "/en/documents/new", (), "Title (Albanian)"),
    "what is new in a version": Form(
        ARTA, "DOCUMENT/new-version", (), "What is new in it (Albanian)"
    ),
}


def opened(reader: Reader, form: Form) -> Page:
    site = reader.site
    document = first_address(site, open_consultation(site).removeprefix("/sq"), "/documents")
    path = form.path.replace("OPEN", open_consultation(site, "en"))
    page = reader.open(path.replace("DOCUMENT", f"/en/documents/{document}"))
    for name in form.opened_by:
        main = page.get_by_role("main")
        button = main.get_by_role("button", name=name, exact=True)
        button.or_(main.locator("summary", has_text=name)).press("Enter")
    return page


def field_of(page: Page, form: Form) -> Locator:
    return page.get_by_role("textbox", name=re.compile("^" + re.escape(form.field)))


@pytest.mark.parametrize("which", FORMS)
def test_words_are_there_again_after_the_tab_was_closed(
    browser: Browser, site: Site, which: str
) -> None:
    form = FORMS[which]
    with somebody(browser, site, form.whose) as reader:
        field = field_of(opened(reader, form), form)
        before = field.input_value()
        field.press("Control+End")
        field.press_sequentially(HALF)
        reader.page.close()
        reader.page = reader.context.new_page()
        page = opened(reader, form)
        expect(field_of(page, form)).to_have_value(before + HALF)
        page = reader.open("/en/my")
        begun = page.get_by_role("listitem").filter(has_text=HALF)
        expect(begun.get_by_role("link", name="Take up again")).to_be_visible()


@pytest.fixture
def closing(site: Site) -> Iterator[str]:
    """The slug of the consultation that is open, and is open again afterwards."""
    slug = open_consultation(site).rpartition("/")[2]
    asked = "SELECT closes_at FROM consultation WHERE slug = $1"
    closes_at = carry_out(site, asked, slug)[0]["closes_at"]
    yield slug
    carry_out(site, "UPDATE consultation SET closes_at = $2 WHERE slug = $1", slug, closes_at)


def comments(site: Site) -> int:
    return int(carry_out(site, "SELECT count(*) FROM comment")[0]["count"])


def test_a_comment_that_comes_too_late_is_refused_and_its_words_are_kept(
    browser: Browser, site: Site, closing: str
) -> None:
    before = comments(site)
    with somebody(browser, site, DRITA) as drita:
        page = drita.open(open_consultation(site, "en") + "?text=en")
        page.locator(".paragraph", has_text="does not apply to grants").first.press("c")
        page.get_by_label("Your words").press_sequentially(LATE)
        close_the_window(site, closing)
        page.get_by_role("button", name="Send the comment").press("Enter")
        refused = page.locator(".composer").get_by_role("alert")
        expect(refused).to_contain_text("Your words are kept")
        expect(page.get_by_label("Your words")).to_have_value(LATE)
        page = drita.open("/en/my")
        expect(page.get_by_role("main")).to_contain_text(LATE)
        assert comments(site) == before


def test_a_position_that_comes_too_late_is_refused_and_stays_as_it_was_collected(
    browser: Browser, site: Site, closing: str
) -> None:
    desk = f"/en/consultations/{closing}/position/qendra-hapi"
    with somebody(browser, site, BESIM) as besim:
        page = besim.open(desk)
        page.get_by_role("button", name="Preview and submit").press("Enter")
        asked = page.get_by_role("dialog", name="Submit the position of Hapi Centre?")
        close_the_window(site, closing)
        asked.get_by_role("button", name="Submit, once").press("Enter")
        expect(asked.get_by_role("alert")).to_be_visible()
        submitted = carry_out(
            site,
            "SELECT submitted_at FROM position"
            " JOIN consultation ON consultation.id = consultation_id"
            " JOIN organisation ON organisation.id = organisation_id"
            " WHERE consultation.slug = $1 AND organisation.slug = 'qendra-hapi'",
            closing,
        )
        assert [row["submitted_at"] for row in submitted] == [None]
        page = besim.open(desk)
        expect(page.get_by_role("main")).to_contain_text("All that was written stays here")
        expect(page.get_by_role("main")).to_contain_text("Sipas të dhënave tona")
