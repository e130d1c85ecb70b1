"""What holds on every page: what one begins stays there, and the focus goes along."""

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.web.addresses import first_address, open_consultation
from tests.web.conftest import CHROMIUM, QUIET, Reader, Site

BESIM = "besim.guri@example.org"
JETA = "jeta.lumi@example.org"
SECRETARIAT = "ilire.shkembi@example.org"
VOLUNTEERING = "/en/groups/grupi-tematik-per-vullnetarizmin"


@pytest.fixture(scope="module")
def site(site_to_read: Site) -> Site:
    """Nothing is changed here, so the site is the one that others read, too."""
    return site_to_read


@pytest.fixture
def secretary(reader: Reader) -> Reader:
    reader.come_as(SECRETARIAT)
    return reader


def title(reader: Reader, words: str) -> Locator:
    return reader.page.get_by_role("heading", level=1, name=words)


def test_what_was_begun_for_one_group_is_not_saved_for_the_next(secretary: Reader) -> None:
    page = secretary.open(VOLUNTEERING)
    page.get_by_role("button", name="Edit", exact=True).click()
    name = page.get_by_label("Name of the group (English)")
    expect(name).to_have_value("Thematic Group on Volunteering")
    page.locator(".crumbs a").last.click()
    expect(title(secretary, "Working Group for the Government Strategy")).to_be_visible()
    expect(name).to_have_count(0)
    page.get_by_role("button", name="Edit", exact=True).click()
    expect(name).to_have_value(page.locator("h1").inner_text())
    assert secretary.complaints == []


def test_the_focus_goes_to_the_title_of_the_page_to_which_one_goes(reader: Reader) -> None:
    page = reader.open("/en")
    page.get_by_role("link", name="Groups", exact=True).press("Enter")
    expect(title(reader, "Groups")).to_be_focused()
    page.get_by_role("link", name="Thematic Group on Volunteering").press("Enter")
    expect(title(reader, "Thematic Group on Volunteering")).to_be_focused()


def test_the_focus_stays_where_it_is_while_a_list_is_narrowed(secretary: Reader) -> None:
    page = secretary.open("/en/secretariat/people")
    state = page.get_by_label("State")
    state.focus()
    state.select_option("invited")
    expect(page).to_have_url(f"{secretary.site.url}/en/secretariat/people?status=INVITED")
    expect(page.get_by_text("No account stands so")).to_be_visible()
    expect(state).to_be_focused()


def test_the_focus_stays_near_an_act_that_takes_its_button_away(secretary: Reader) -> None:
    page = secretary.open(VOLUNTEERING)
    page.get_by_role("button", name="Give a seat", exact=True).click()
    expect(page.get_by_label("The organisation's name begins with")).to_be_focused()
    page.get_by_role("button", name="Cancel", exact=True).press("Enter")
    around = page.locator(".stack:has(> .row > button:text-is('Give a seat'))")
    expect(around).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Edit", exact=True)).to_be_focused()


def test_an_act_that_reaches_nobody_says_so_in_the_language_of_the_screens(reader: Reader) -> None:
    reader.come_as(BESIM)
    page = reader.open("/sq/account")
    name = page.get_by_label("Emri dhe mbiemri")
    expect(name).to_have_value("Besim Guri")
    reader.context.set_offline(True)
    name.press("Enter")
    expect(page.get_by_role("alert")).to_have_text(
        "Faqja nuk mund të arrihet. Provoni përsëri pas pak."
    )
    reader.context.set_offline(False)


def test_a_page_whose_file_does_not_come_says_so_and_is_tried_again(reader: Reader) -> None:
    page = reader.open("/en")
    page.route("**/assets/GroupsPage*.js", lambda route: route.abort())
    page.get_by_role("link", name="Groups", exact=True).click()
    expect(title(reader, "The site cannot be reached")).to_be_visible()
    page.unroute_all()
    page.get_by_role("button", name="Try again").click()
    expect(title(reader, "Groups")).to_be_visible()


def test_whoever_cannot_be_signed_out_is_told(reader: Reader) -> None:
    reader.come_as(BESIM)
    page = reader.open("/en/account")
    reader.context.set_offline(True)
    page.locator("summary", has_text="Besim Guri").click()
    page.get_by_role("button", name="Sign out").first.click()
    expect(page.get_by_role("status")).to_contain_text(["You are still signed in"])
    expect(page).to_have_url(f"{reader.site.url}/en/account")
    reader.context.set_offline(False)


def test_signing_out_in_one_tab_takes_what_is_one_s_own_from_the_others(reader: Reader) -> None:
    reader.sign_in(BESIM)
    page = reader.open("/en/my")
    expect(title(reader, "My desk")).to_be_visible()
    other = reader.context.new_page()
    other.goto(f"{reader.site.url}/en/account")
    other.get_by_text("Besim Guri").first.click()
    other.get_by_role("button", name="Sign out").first.click()
    expect(title(reader, "Sign in first")).to_be_visible()
    expect(page.get_by_text("Besim Guri")).to_have_count(0)


def begins(reader: Reader) -> Page:
    """Somebody begins a text, and goes to sign out."""
    page = reader.open("/en/organisations/register")
    page.get_by_label("What it does (English)").fill("Half a sen")
    page = reader.open("/en/my")
    expect(page.get_by_text("Half a sen")).to_be_visible()
    return page


def signs_out(page: Page) -> Locator:
    """Press the button in the head; the question that comes."""
    page.locator("summary:has(.account-name)").press("Enter")
    page.get_by_role("button", name="Sign out").first.press("Enter")
    return page.get_by_role("dialog", name="1 text that you began is kept on this device")


def test_what_was_begun_is_kept_for_whoever_wants_it_kept_when_they_sign_out(
    reader: Reader,
) -> None:
    reader.sign_in(JETA)
    page = begins(reader)
    asked = signs_out(page)
    asked.get_by_role("button", name="Stay signed in").press("Enter")
    expect(asked).to_have_count(0)
    sign_out = page.get_by_role("button", name="Sign out").first
    expect(sign_out).to_be_focused()
    sign_out.press("Enter")
    asked.get_by_role("button", name="Keep them here, and sign out").press("Enter")
    expect(page).to_have_url(f"{reader.site.url}/en")
    expect(page.locator(".account-name")).to_have_count(0)
    reader.sign_in(JETA)
    expect(reader.open("/en/my").get_by_text("Half a sen")).to_be_visible()
    assert reader.complaints == []


def test_what_was_begun_is_removed_for_whoever_wants_it_removed_when_they_sign_out(
    reader: Reader,
) -> None:
    reader.sign_in(JETA)
    asked = signs_out(begins(reader))
    asked.get_by_role("button", name="Remove them, then sign out").press("Enter")
    expect(reader.page).to_have_url(f"{reader.site.url}/en")
    reader.sign_in(JETA)
    page = reader.open("/en/my")
    expect(title(reader, "My desk")).to_be_visible()
    expect(page.get_by_text("Half a sen")).to_have_count(0)
    assert signs_out(page).count() == 0
    expect(page).to_have_url(f"{reader.site.url}/en")
    assert reader.complaints == []


@pytest.mark.parametrize(
    "path",
    [
        "/comments/abc",
        "/statistics/abc",
        "/statistics/99999999999999",
        "/statistics/1800",
        "/documents/none/versions/abc",
        "/documents/none/versions/abc/lineage",
        "/consultations?after=" + "x" * 600,
        "OPEN?version=two",
        "OPEN?version=99999",
        "OPEN?version=2000000000",
        "OPEN?redline=two",
    ],
)
def test_an_address_whose_values_do_not_fit_leads_to_nothing(reader: Reader, path: str) -> None:
    slug = open_consultation(reader.site, "en").rpartition("/")[2]
    wanted = "/en" + path.replace("OPEN", f"/consultations/{slug}")
    reader.open(wanted)
    expect(title(reader, "There is nothing here")).to_be_visible()
    page = reader.open("/en/groups")
    page.evaluate(
        """(address) => {
          history.pushState(null, "", address);
          dispatchEvent(new PopStateEvent("popstate"));
        }""",
        wanted,
    )
    expect(title(reader, "There is nothing here")).to_be_visible()


def test_going_back_after_signing_out_shows_nothing_of_the_session(
    browser: Browser, site: Site
) -> None:
    with_kept_pages = browser.browser_type.launch(
        executable_path=CHROMIUM,
        args=list(QUIET),
        ignore_default_args=["--disable-back-forward-cache"],
    )
    reader = Reader(with_kept_pages.new_context(), site)
    reader.sign_in(BESIM)
    page = reader.open("/en/my")
    expect(title(reader, "My desk")).to_be_visible()
    page.get_by_text("Besim Guri").first.click()
    page.get_by_role("button", name="Sign out").click()
    expect(page).to_have_url(f"{site.url}/en")
    # Playwright's own going back waits for a page that is loaded, which a kept one is not.
    page.evaluate("history.back()")
    expect(title(reader, "Sign in first")).to_be_visible()
    expect(page.get_by_text("Besim Guri")).to_have_count(0)
    with_kept_pages.close()


def test_what_is_chosen_while_a_file_is_sent_stays_chosen(secretary: Reader) -> None:
    asked = first_address(secretary.site, "", "/consultations")
    document = first_address(secretary.site, f"/consultations/{asked}", "/documents")
    page = secretary.open(f"/en/documents/{document}")
    page.get_by_role("link", name="New version").click()
    held: list[Route] = []
    page.route("**/uploads?*", lambda route: held.append(route))
    draft = {"name": "draft.txt", "mimeType": "text/plain", "buffer": b"Neni 1\nQellimi"}
    page.get_by_label("The draft").set_input_files(draft)
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.get_by_label("are rejected").check()
    held[0].continue_()
    expect(page.get_by_role("button", name="Read the file")).to_be_enabled()
    expect(page.get_by_label("are rejected")).to_be_checked()


def test_a_seat_goes_to_nobody_who_is_not_seen(secretary: Reader) -> None:
    page = secretary.open(VOLUNTEERING)
    page.get_by_role("button", name="Give a seat", exact=True).click()
    page.get_by_role("group", name="Organisation").get_by_role("radio").first.check()
    give = page.get_by_role("button", name="Give the seat")
    expect(give).to_be_enabled()
    page.get_by_label("The organisation's name begins with").fill("Zzz")
    expect(page.get_by_text("No verified organisation has a name that begins so.")).to_be_visible()
    expect(give).to_be_disabled()


def test_words_that_were_kept_do_not_overwrite_what_another_saved_meanwhile(
    reader: Reader, browser: Browser
) -> None:
    reader.come_as(BESIM)
    page = reader.open("/en/my")
    page.get_by_role("heading", name="Your organisations").wait_for()
    own = page.locator("section", has_text="Your organisations").locator("li a").first
    address = own.get_attribute("href") or ""
    page = reader.open(address)
    page.get_by_role("button", name="Edit", exact=True).click()
    page.get_by_label("What it does (English)").fill("Begun on Monday.")
    colleague = Reader(browser.new_context(), reader.site)
    colleague.come_as(SECRETARIAT)
    other = colleague.open(address)
    other.get_by_role("button", name="Edit", exact=True).click()
    other.get_by_label("What it does (English)").fill("Saved on Tuesday.")
    other.get_by_role("button", name="Save", exact=True).click()
    expect(other.locator(".prose").first).to_have_text("Saved on Tuesday.")
    page = reader.open(address)
    page.get_by_role("button", name="Edit", exact=True).click()
    expect(page.get_by_label("What it does (English)")).to_have_value("Begun on Monday.")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("What it does (English)")).to_have_value("Begun on Monday.")
    other.reload()
    expect(other.locator(".prose").first).to_have_text("Saved on Tuesday.")
    colleague.context.close()
