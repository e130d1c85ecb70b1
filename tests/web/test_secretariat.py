"""The secretariat at work: organisations, people, groups, rules, days off, an account's end."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests import postgres
from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site, placed, somebody
from tests.web.database import carry_out
from tests.web.post import PostOffice, post_office

ILIRE = "ilire.shkembi@example.org"  # of the secretariat
DRITA = "drita.vera@example.org"  # a member, who has commented
JETON = "jeton.kashta@example.org"
SHTEGU = "/en/organisations/shoqata-shtegu"  # registered by its own people, not verified yet
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
def ilire(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ILIRE) as reader:
        yield reader


def told(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def in_main(page: Page, name: str) -> Locator:
    return page.get_by_role("main").get_by_role("button", name=name, exact=True)


def count(site: Site, table: str) -> int:
    return int(carry_out(site, f"SELECT count(*) FROM {table}")[0]["count"])  # noqa: S608


def test_an_organisation_is_verified_and_then_seen_by_everybody(
    ilire: Reader, reader: Reader
) -> None:
    assert reader.page.goto(ilire.site.url + SHTEGU).status == 404  # type: ignore[union-attr]
    page = ilire.open("/en")
    page.locator("summary:has(.account-name)").press("Enter")
    page.get_by_role("link", name="Secretariat").press("Enter")
    waits = page.get_by_role("article").filter(has_text="Shtegu Association")
    expect(waits).to_contain_text("info@shtegu.example")
    waits.get_by_role("button", name="Refuse").press("Enter")
    asked = page.get_by_role("dialog")
    expect(asked.get_by_role("button", name="Refuse")).to_be_disabled()
    page.keyboard.press("Escape")
    expect(asked).to_have_count(0)
    waits.get_by_role("button", name="Verify", exact=True).press("Enter")
    told(page, "Shtegu Association is verified.")
    none_waits = re.compile(r"^Organisations: .* \(0\)$")
    expect(page.get_by_role("heading", name=none_waits)).to_be_visible()
    expect(waits).to_have_count(0)
    page = reader.open(SHTEGU)
    expect(page.get_by_role("heading", level=1)).to_have_text("Shtegu Association")


def test_a_person_is_invited_by_mail_and_comes(
    ilire: Reader, reader: Reader, office: PostOffice
) -> None:
    page = ilire.open("/en/secretariat/people")
    page.locator("summary", has_text="Invite a person").press("Enter")
    form = page.locator("details", has_text="Invite a person")
    form.get_by_label("Name and surname").fill("Nora Prishti")
    form.get_by_label("E-mail address").fill("nora.prishti@example.org")
    form.get_by_label("Language of the invitation").select_option("English")
    form.get_by_role("button", name="Invite").press("Enter")
    told(page, "Nora Prishti is invited")
    guest = reader.page
    guest.goto(office.link("nora.prishti@example.org"))
    expect(guest.get_by_label("Name")).to_have_value("Nora Prishti")
    guest.get_by_label("Password").fill(FRESH)
    guest.keyboard.press("Enter")
    expect(guest.locator(".account-name")).to_have_text("Nora Prishti")
    page = ilire.open("/en/secretariat/people")
    state = page.get_by_label("State")
    state.select_option("active account")
    person = page.get_by_role("listitem").filter(has_text="nora.prishti@example.org")
    find_on_pages(page, person)
    expect(person).to_contain_text("active account")


def find_on_pages(page: Page, wanted: Locator) -> None:
    """Go on from page to page of a list until something is seen."""
    following = page.get_by_role("link", name="Next page")
    expect(page.get_by_role("heading", name=re.compile(r"People \(\d+\)"))).to_be_visible()
    while wanted.count() == 0 and following.count() > 0:
        here = page.url
        following.press("Enter")
        expect(page).not_to_have_url(here)
    expect(wanted).to_be_visible()


def test_a_group_is_founded_and_an_organisation_sits_in_it(ilire: Reader) -> None:
    page = ilire.open("/en/secretariat/groups")
    before = count(ilire.site, "working_group")
    page.get_by_label("Kind").select_option("thematic group")
    page.get_by_label("Inside of").select_option(index=1)
    in_main(page, "Found the group").press("Enter")
    expect(page.get_by_role("alert").first).to_be_visible()
    assert count(ilire.site, "working_group") == before
    page.get_by_label("Name of the group (Albanian)").fill("Grupi për biblioteka")
    page.get_by_label("Name of the group (English)").fill("Group on Libraries")
    page.get_by_label("Mandate (Albanian)").fill("Bibliotekat si vende të takimit.")
    in_main(page, "Found the group").press("Enter")
    expect(page.get_by_role("heading", level=1, name="Group on Libraries")).to_be_visible()
    ilire.taken_over()
    in_main(page, "Give a seat").press("Enter")
    page.get_by_label("The organisation's name begins with").fill("Qendra Hapi")
    page.get_by_role("radio", name="Hapi Centre").press("Space")
    page.get_by_label("On which ground").fill("Call of November")
    in_main(page, "Give the seat").press("Enter")
    told(page, "The seat is given.")
    row = page.get_by_role("row").filter(has_text="Hapi Centre")
    expect(row).to_contain_text("member")
    row.get_by_role("button", name="Fill the seat").press("Enter")
    asked = page.get_by_role("dialog", name="Who fills the seat of Hapi Centre?")
    expect(asked.get_by_role("button", name="Fill the seat")).to_be_disabled()
    asked.get_by_label("Representative").select_option("Drita Vera")
    asked.get_by_role("button", name="Fill the seat").press("Enter")
    expect(row).to_contain_text("Drita Vera")


SECOND_DAY = """
    SELECT counted->>'day' AS day
    FROM consultation, jsonb_array_elements(derivation->'days') AS counted
    WHERE slug = $1 AND counted->>'ordinal' = '2'
"""


def test_a_day_off_lengthens_what_is_open_and_never_shortens_it(ilire: Reader) -> None:
    slug = open_consultation(ilire.site).rpartition("/")[2]
    asked = "SELECT closes_on FROM consultation WHERE slug = $1"
    closes = carry_out(ilire.site, asked, slug)[0]["closes_on"]
    second = carry_out(ilire.site, SECOND_DAY, slug)[0]["day"]  # in the window of no other one
    page = ilire.open(f"/en/secretariat/holidays?year={second[:4]}")
    page.get_by_label("Day", exact=True).fill(second)
    page.get_by_label("What is celebrated (Albanian)").fill("Dita e dëborës")
    page.get_by_label("What is celebrated (English)").fill("Day of Snow")
    in_main(page, "Set the day off").press("Enter")
    longer = page.get_by_text("One open consultation now lasts longer")
    expect(longer).to_be_visible()
    later = carry_out(ilire.site, asked, slug)[0]["closes_on"]
    assert later > closes
    row = page.get_by_role("row").filter(has_text="Day of Snow")
    expect(row).to_contain_text("confirmed")
    row.get_by_role("button", name="Remove").press("Enter")
    page.get_by_role("dialog").get_by_role("button", name="Remove the day off").press("Enter")
    expect(row).to_have_count(0)
    assert carry_out(ilire.site, asked, slug)[0]["closes_on"] == later


def test_rules_are_checked_before_they_are_saved(ilire: Reader) -> None:
    page = ilire.open("/en/secretariat/rules")
    pack = page.get_by_role("article")
    expect(pack).to_contain_text("Revision 1")
    page.locator("summary", has_text="Edit the rules").press("Enter")
    text = page.get_by_label("Rules, as YAML")
    as_shipped = text.input_value()
    text.fill(as_shipped.replace("min_working_days:", "min_wroking_days:"))
    in_main(page, "Save as a new revision").press("Enter")
    expect(pack.get_by_role("alert")).to_contain_text("min_wroking_days")
    assert revisions(ilire.site) == [1]
    text.fill(as_shipped.replace("verified: false", "verified: true"))
    in_main(page, "Save as a new revision").press("Enter")
    told(page, "Saved as revision 2.")
    expect(pack).to_contain_text("Revision 2")
    expect(pack).not_to_contain_text("has not been checked")
    assert revisions(ilire.site) == [1, 2]


def revisions(site: Site) -> list[int]:
    rows = carry_out(site, "SELECT revision FROM rule_pack ORDER BY revision")
    return [row["revision"] for row in rows]


def test_an_account_is_erased_at_its_persons_demand_and_what_was_said_stays(
    ilire: Reader, reader: Reader
) -> None:
    said = "SELECT count(*) FROM comment JOIN person ON person.id = author_id WHERE person.id = $1"
    drita = carry_out(ilire.site, "SELECT id FROM person WHERE email = $1", DRITA)[0]["id"]
    before = carry_out(ilire.site, said, drita)
    reader.sign_in(DRITA)
    page = ilire.open("/en/secretariat/people")
    line = page.get_by_role("listitem").filter(has_text=DRITA)
    find_on_pages(page, line)
    line.get_by_role("button", name="Erase").press("Enter")
    asked = page.get_by_role("dialog", name="Erase the account of Drita Vera?")
    asked.get_by_role("button", name="Cancel").press("Enter")
    expect(asked).to_have_count(0)
    expect(line).to_contain_text("active account")
    line.get_by_role("button", name="Erase").press("Enter")
    asked.get_by_role("button", name="Erase for good").press("Enter")
    expect(line).to_have_count(0)
    name = carry_out(ilire.site, "SELECT name FROM person WHERE id = $1", drita)[0]["name"]
    assert re.fullmatch(r"Anonim [0-9A-F]{6}", name)
    erased = page.get_by_role("listitem").filter(has_text=name)
    expect(erased).to_contain_text("erased")
    assert carry_out(ilire.site, said, drita) == before
    page = reader.open("/en/comments/4")
    expect(page.locator("#c-4")).to_contain_text(name)
    expect(page.get_by_role("main")).not_to_contain_text("Drita Vera")
    expect(page.locator(".account-name")).to_have_count(0)
