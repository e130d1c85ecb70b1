"""The people of an organisation keep its page: what is said of it, and who speaks for it."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests import postgres
from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site, placed, somebody
from tests.web.database import carry_out
from tests.web.post import PostOffice, post_office
from tryeza.demo.timetable import ZONE

BESIM = "besim.guri@example.org"  # leads the Hapi Centre
ARTA = "arta.lisi@example.org"  # coordinates the consultation
JETA = "jeta.lumi@example.org"  # a citizen
DRITA = "drita.vera@example.org"  # works there
ILIRE = "ilire.shkembi@example.org"  # of the secretariat
HAPI = "/en/organisations/qendra-hapi"
FOR_HAPI = "We never got an answer when we asked whether a grant is meant."
FRESH = "mulli guri bjeshka era"


@pytest.fixture(scope="module")
def office() -> Iterator[PostOffice]:
    with post_office() as opened:
        yield opened


@pytest.fixture(scope="module")
def site(
    postgres_server: postgres.Server, tmp_path_factory: pytest.TempPathFactory, office: PostOffice
) -> Iterator[Site]:
    """The demonstration world with a post office."""
    with placed(postgres_server, tmp_path_factory.mktemp("site")) as site:
        site.tell(**office.settings)
        site.start()
        yield site


@pytest.fixture
def besim(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, BESIM) as reader:
        yield reader


def told(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def in_main(page: Page, name: str) -> Locator:
    return page.get_by_role("main").get_by_role("button", name=name, exact=True)


def line_of(page: Page, name: str) -> Locator:
    """Somebody who speaks for it, with their dates."""
    return page.locator(".representatives").get_by_role("listitem").filter(has_text=name)


def mailbox(site: Site) -> str:
    rows = carry_out(site, "SELECT role_mailbox FROM organisation WHERE slug = 'qendra-hapi'")
    return str(rows[0]["role_mailbox"])


def test_what_is_said_of_it_is_edited_and_read_by_everybody(besim: Reader, reader: Reader) -> None:
    page = besim.open(HAPI)
    in_main(page, "Edit").press("Enter")
    page.get_by_label("What it does (English)").fill("Day centres for **children**.")
    page.get_by_label("E-mail").fill("not an address")
    in_main(page, "Save").press("Enter")
    expect(page.get_by_label("E-mail")).to_be_visible()
    assert mailbox(besim.site) == "zyra@hapi.example"
    page.get_by_label("E-mail").fill("hello@hapi.example")
    page.keyboard.press("Enter")
    told(page, "Saved")
    expect(page.get_by_role("main")).to_contain_text("Day centres for children.")
    page = reader.open(HAPI)
    expect(page.get_by_role("main")).to_contain_text("Day centres for children.")
    expect(page.get_by_role("main")).to_contain_text("hello@hapi.example")
    expect(in_main(page, "Edit")).to_have_count(0)


def test_the_second_of_two_who_edit_it_is_told_and_loses_no_word(
    browser: Browser, site: Site, besim: Reader
) -> None:
    page = besim.open(HAPI)
    in_main(page, "Edit").press("Enter")
    page.get_by_label("E-mail").fill("besim@hapi.example")
    with somebody(browser, site, ILIRE) as ilire:
        other = ilire.open(HAPI)
        in_main(other, "Edit").press("Enter")
        other.get_by_label("E-mail").fill("ilire@hapi.example")
        other.keyboard.press("Enter")
        told(other, "Saved")
    page.get_by_label("E-mail").press("Enter")
    expect(page.get_by_role("main").get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("E-mail")).to_have_value("besim@hapi.example")
    assert mailbox(site) == "ilire@hapi.example"


def asked_for(page: Page, name: str, email: str, function: str) -> None:
    """The lead asks somebody to speak for it."""
    in_main(page, "Add a representative").press("Enter")
    expect(page.get_by_label("Name of the person")).to_be_focused()
    page.keyboard.type(name)
    page.get_by_label("E-mail of the person").fill(email)
    page.get_by_label("Function").fill(function)
    expect(page.get_by_label("Their consent is here on paper")).to_have_count(0)
    page.keyboard.press("Enter")
    told(page, f"{name} was asked, and speaks for it once they accept.")


def asking(page: Page) -> Locator:
    """The line of my desk on which the Hapi Centre asks."""
    asks = "Hapi Centre asks you to speak for it"
    return page.get_by_role("main").get_by_role("listitem").filter(has_text=asks)


def test_somebody_new_is_asked_comes_by_mail_and_speaks_for_it_once_they_accept(
    besim: Reader, reader: Reader, office: PostOffice
) -> None:
    page = besim.open(HAPI)
    asked_for(page, "Nora Prishti", "nora.prishti@example.org", "Volunteer")
    line = line_of(page, "Nora Prishti")
    expect(line).to_contain_text("Volunteer")
    expect(line).to_contain_text("waiting for their consent")
    guest = reader.page
    guest.goto(office.link("nora.prishti@example.org"))
    guest.get_by_label("Password").fill(FRESH)
    guest.keyboard.press("Enter")
    expect(guest.locator(".account-name")).to_have_text("Nora Prishti")
    asked = asking(reader.open("/en/my"))
    expect(asked).to_contain_text(f"Volunteer · since {in_words(datetime.now(ZONE))}")
    asked.get_by_role("button", name="Accept").press("Enter")
    expect(guest.get_by_role("heading", level=1)).to_have_text("Hapi Centre")
    expect(line_of(guest, "Nora Prishti")).to_contain_text("Volunteer")
    expect(line_of(guest, "Nora Prishti")).not_to_contain_text("waiting for their consent")
    accepted = "Nora Prishti pranoi ta përfaqësojë organizatën „Qendra Hapi“."
    assert accepted in letter(office, BESIM)


def letter(office: PostOffice, email: str) -> str:
    """The words of the next letter to somebody."""
    body = office.take(email).get_body(("plain",))
    assert body is not None
    words: str = body.get_content()
    return words


def test_whoever_is_asked_accepts_by_keyboard_and_comments_for_it(
    browser: Browser, site: Site, besim: Reader
) -> None:
    asked_for(besim.open(HAPI), "Jeta Lumi", JETA, "Lawyer")
    with somebody(browser, site, JETA) as jeta:
        page = jeta.open(open_consultation(site, "en") + "?text=en")
        page.locator(".paragraph", has_text="does not apply to grants").first.press("c")
        expect(page.get_by_label("Your words")).to_be_focused()
        expect(page.get_by_label("I speak for")).to_have_count(0)
        page = jeta.open("/en/my")
        asking(page).get_by_role("button", name="Accept").focus()
        page.keyboard.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_have_text("Hapi Centre")
        page = jeta.open(open_consultation(site, "en") + "?text=en")
        page.locator(".paragraph", has_text="does not apply to grants").first.press("c")
        expect(page.get_by_label("Your words")).to_be_focused()
        page.keyboard.type(FOR_HAPI)
        page.get_by_label("I speak for").select_option("Hapi Centre")
        page.get_by_label("Your words").press("Control+Enter")
        told(page, "Received, no.")
    kept = carry_out(
        site,
        "SELECT organisation.slug FROM comment JOIN organisation"
        " ON organisation.id = comment.organisation_id WHERE comment.text = $1",
        FOR_HAPI,
    )
    assert [row["slug"] for row in kept] == ["qendra-hapi"]


def test_whoever_is_asked_declines_and_is_asked_no_longer(
    browser: Browser, site: Site, besim: Reader
) -> None:
    asked_for(besim.open(HAPI), "Arta Lisi", ARTA, "Adviser")
    with somebody(browser, site, ARTA) as arta:
        page = arta.open("/en/my")
        asking(page).get_by_role("button", name="Decline").press("Enter")
        dialog = page.get_by_role("dialog", name="Decline to speak for Hapi Centre?")
        dialog.get_by_role("button", name="Decline").press("Enter")
        told(page, "You do not speak for Hapi Centre")
        expect(asking(page)).to_have_count(0)
    expect(line_of(besim.open(HAPI), "Arta Lisi")).to_have_count(0)


def test_whom_it_asks_is_asked_no_longer(besim: Reader) -> None:
    page = besim.open(HAPI)
    asked_for(page, "Lira Kodra", "lira.kodra@example.org", "Driver")
    line_of(page, "Lira Kodra").get_by_role("button", name="Ask no longer").press("Enter")
    asked = page.get_by_role("dialog", name="Ask Lira Kodra no longer?")
    asked.get_by_role("button", name="Ask no longer").press("Enter")
    expect(asked).to_have_count(0)
    expect(line_of(page, "Lira Kodra")).to_have_count(0)


def test_the_secretariat_records_consent_on_paper_and_ends_it_the_same_day(
    browser: Browser, site: Site
) -> None:
    with somebody(browser, site, ILIRE) as ilire:
        page = ilire.open(HAPI)
        in_main(page, "Add a representative").press("Enter")
        page.keyboard.type("Mira Dushi")
        page.get_by_label("E-mail of the person").fill("mira.dushi@example.org")
        page.get_by_label("Their consent is here on paper").press("Space")
        page.get_by_label("E-mail of the person").press("Enter")
        told(page, "Mira Dushi may speak for it now.")
        mira = line_of(page, "Mira Dushi")
        expect(mira).to_contain_text(f"since {in_words(datetime.now(ZONE))}")
        mira.get_by_role("button", name="End").press("Enter")
        asked = page.get_by_role("dialog", name="End that Mira Dushi speaks for it?")
        asked.get_by_label("At once").press("Space")
        expect(asked.get_by_label("Last day")).to_have_count(0)
        asked.get_by_role("button", name="End", exact=True).press("Enter")
        expect(asked).to_have_count(0)
        expect(mira).to_have_count(0)


def in_words(day: datetime) -> str:
    """As the pages say a day in English."""
    return f"{day.day} {day:%B %Y}"


def test_a_representative_gets_the_lead_and_ends_on_a_day(besim: Reader) -> None:
    page = besim.open(HAPI)
    valon = line_of(page, "Valon Rrënja")
    valon.get_by_role("button", name="What they do").press("Enter")
    asked = page.get_by_role("dialog", name="What Valon Rrënja does there")
    asked.get_by_label("Function").fill("Accountant")
    asked.get_by_role("button", name="Save").press("Enter")
    expect(valon).to_contain_text("Accountant")
    valon.get_by_role("button", name="Give the lead").press("Enter")
    expect(valon.locator(".tag")).to_have_text("lead")
    valon.get_by_role("button", name="Take the lead").press("Enter")
    asked = page.get_by_role("dialog", name="Take the lead from Valon Rrënja?")
    expect(asked).not_to_contain_text("Nobody else leads")
    asked.get_by_role("button", name="Take the lead").press("Enter")
    expect(valon.locator(".tag")).to_have_count(0)
    valon.get_by_role("button", name="End").press("Enter")
    asked = page.get_by_role("dialog", name="End that Valon Rrënja speaks for it?")
    last = datetime.now(ZONE).replace(day=28, month=12)
    asked.get_by_label("Last day").fill(f"{last:%Y-%m-%d}")
    asked.get_by_role("button", name="End", exact=True).press("Enter")
    expect(asked).to_have_count(0)
    expect(valon).to_contain_text(f"until {in_words(last)}")


def test_who_takes_the_only_lead_is_told_first_what_follows(besim: Reader) -> None:
    page = besim.open(HAPI)
    line_of(page, "Besim Guri").get_by_role("button", name="Take the lead").press("Enter")
    asked = page.get_by_role("dialog", name="Take the lead from Besim Guri?")
    expect(asked).to_contain_text("Nobody else leads: until the secretariat gives the lead")
    asked.get_by_role("button", name="Cancel").press("Enter")
    expect(asked).to_have_count(0)
    expect(line_of(page, "Besim Guri").locator(".tag")).to_have_text("lead")


def test_a_member_reads_who_speaks_for_it_and_changes_nothing(browser: Browser, site: Site) -> None:
    with somebody(browser, site, DRITA) as drita:
        page = drita.open(HAPI)
        expect(line_of(page, "Besim Guri")).to_contain_text("Drejtor")
        expect(in_main(page, "Add a representative")).to_have_count(0)
        expect(page.get_by_role("button", name="Give the lead")).to_have_count(0)
