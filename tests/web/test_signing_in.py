"""Every way in and out: an account of one's own, a mail, a password, an account elsewhere."""

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import oidc, postgres
from tests.web.conftest import Reader, Site, placed
from tests.web.database import carry_out
from tests.web.post import PostOffice, post_office
from tryeza.demo.cast import PASSWORD

DRITA, GORAN, JETA = "drita.vera@example.org", "goran.breza@example.org", "jeta.lumi@example.org"
BESIM = {"sub": "b-1", "email": "besim.guri@example.org", "email_verified": True, "name": "Besim"}
STRANGER = {"sub": "s-9", "email": "new@example.org", "email_verified": True, "name": "Nora"}
FRESH = "mulli guri bjeshka era"


@pytest.fixture(scope="module")
def office() -> Iterator[PostOffice]:
    with post_office() as opened:
        yield opened


@pytest.fixture(scope="module")
def site(
    postgres_server: postgres.Server,
    tmp_path_factory: pytest.TempPathFactory,
    office: PostOffice,
) -> Iterator[Site]:
    """The demonstration world with a post office and an OpenID provider."""
    with (
        placed(postgres_server, tmp_path_factory.mktemp("site")) as site,
        oidc.providers(site.url) as (issuer, _),
    ):
        site.tell(
            **office.settings,
            TRYEZA_OIDC_ISSUER=issuer,
            TRYEZA_OIDC_SLUG="first",
            TRYEZA_OIDC_NAME="City Card",
            TRYEZA_OIDC_CLIENT_ID="tryeza",
            TRYEZA_OIDC_CLIENT_SECRET="secret of tryeza: 100% & more",
            TRYEZA_OIDC_TRUSTS_EMAIL="yes",
        )
        site.start()
        yield site


def by_password(reader: Reader, email: str, password: str) -> Page:
    """Fill in the form of signing in, by keyboard."""
    page = reader.open("/en/sign-in")
    page.get_by_label("E-mail address").fill(email)
    page.get_by_label("Password", exact=True).fill(password)
    page.keyboard.press("Enter")
    return page


def is_here_as(page: Page, name: str) -> None:
    expect(page.locator(".account-name")).to_have_text(name)


def is_nobody(page: Page) -> None:
    expect(page.locator(".account-name")).to_have_count(0)
    expect(page.get_by_role("link", name="Sign in", exact=True).first).to_be_visible()


def from_menu(page: Page, choice: str) -> None:
    """Choose in the menu of one's name, by keyboard."""
    page.locator("summary:has(.account-name)").press("Enter")
    page.locator(".account-menu").get_by_text(choice, exact=True).press("Enter")


def test_somebody_opens_an_account_by_mail_signs_out_and_in_again(
    reader: Reader, office: PostOffice
) -> None:
    page = reader.open("/en/sign-in?by=account")
    page.get_by_label("Name and surname").fill("Nora Prishti")
    page.get_by_label("E-mail address").fill("nora.prishti@example.org")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Look into your mail")).to_be_visible()
    page.goto(office.link("nora.prishti@example.org"))
    name = page.get_by_label("Name")
    expect(name).to_have_value("Nora Prishti")
    page.get_by_label("Password").fill("short")
    page.keyboard.press("Enter")
    expect(name).to_be_visible()  # the browser asks for more letters
    page.get_by_label("Password").fill(FRESH)
    page.keyboard.press("Enter")
    is_here_as(page, "Nora Prishti")
    expect(page).to_have_url(f"{reader.site.url}/en")
    reader.taken_over()
    from_menu(page, "Sign out")
    is_nobody(page)
    page = by_password(reader, "nora.prishti@example.org", FRESH)
    is_here_as(page, "Nora Prishti")
    assert reader.complaints == []


def test_a_wrong_password_lets_nobody_in_and_the_right_one_does(reader: Reader) -> None:
    page = by_password(reader, JETA, "not hers at all")
    password = page.get_by_label("Password", exact=True)
    expect(page.get_by_role("alert")).to_be_visible()
    expect(password).to_be_focused()
    assert reader.context.request.get(f"{reader.site.url}/auth/sessions").status == 401
    page.keyboard.type(PASSWORD)  # over the wrong one, which is chosen
    page.keyboard.press("Enter")
    is_here_as(page, "Jeta Lumi")


def test_a_link_by_mail_signs_in_once(reader: Reader, office: PostOffice) -> None:
    page = reader.open("/en/sign-in")
    page.get_by_role("link", name="A link by e-mail").press("Enter")
    page.get_by_label("E-mail address").fill(JETA)
    page.keyboard.press("Enter")
    expect(page.get_by_text("Look into your mail")).to_be_visible()
    link = office.link(JETA)
    page.goto(link)
    expect(page.get_by_role("status")).to_contain_text(JETA)
    page.locator("form button").press("Enter")
    is_here_as(page, "Jeta Lumi")
    page.goto("about:blank")
    page.goto(link)
    expect(page.locator("#told")).not_to_be_empty()
    expect(page.locator("main form")).to_be_hidden()


def test_a_new_password_ends_every_other_session(reader: Reader, reader_on_a_phone: Reader) -> None:
    reader_on_a_phone.sign_in(DRITA)
    is_here_as(reader_on_a_phone.open("/en/my"), "Drita Vera")
    reader.sign_in(DRITA)
    page = reader.open("/en/account")
    page.get_by_label("Present password").fill("not this one here")
    page.get_by_label("New password").fill(FRESH)
    page.keyboard.press("Enter")
    section = page.locator("section", has=page.get_by_role("heading", name="Password"))
    expect(section.get_by_role("alert")).to_be_visible()
    assert sessions(reader) == 2
    page.get_by_label("Present password").fill(PASSWORD)
    page.get_by_label("New password").press("Enter")
    expect(page.get_by_role("status").filter(has_text="Your password is changed.")).to_be_visible()
    assert sessions(reader) == 1
    is_nobody(reader_on_a_phone.open("/en/my"))
    page = by_password(reader_on_a_phone, DRITA, PASSWORD)
    expect(page.get_by_role("alert")).to_be_visible()
    page.get_by_label("Password", exact=True).fill(FRESH)
    page.keyboard.press("Enter")
    is_here_as(page, "Drita Vera")


def sessions(reader: Reader) -> int:
    """How many places somebody is signed in at."""
    answer = reader.context.request.get(f"{reader.site.url}/auth/sessions")
    return len(answer.json()["sessions"])


def test_one_sees_where_one_is_signed_in_and_ends_it_there(
    reader: Reader, reader_on_a_phone: Reader
) -> None:
    reader_on_a_phone.sign_in(GORAN)
    reader.sign_in(GORAN)
    page = reader.open("/en/account")
    lines = page.get_by_role("listitem").filter(has_text="with the password")
    expect(lines).to_have_count(2)
    expect(lines.filter(has_text="here")).to_have_count(1)
    lines.filter(has_not_text="here").get_by_role("button", name="End").press("Enter")
    expect(lines).to_have_count(1)
    expect(lines).to_contain_text("here")
    is_nobody(reader_on_a_phone.open("/en/my"))
    assert sessions(reader) == 1
    lines.get_by_role("button", name="Sign out").press("Enter")
    is_nobody(page)
    assert reader.complaints == []


def at_provider(browser: Browser, site: Site, account: dict[str, object]) -> Reader:
    """Somebody whose browser is known to the provider."""
    context = browser.new_context(extra_http_headers={"X-Account": json.dumps(account)})
    return Reader(context, site)


def test_an_account_elsewhere_signs_in_and_leads_back(browser: Browser, site: Site) -> None:
    besim = at_provider(browser, site, BESIM)
    page = besim.open("/en/sign-in?to=/en/my")
    page.get_by_role("link", name="Sign in with City Card").press("Enter")
    expect(page.get_by_role("heading", level=1, name="My desk")).to_be_visible()
    is_here_as(page, "Besim Guri")
    page = besim.open("/en/account")
    here = page.get_by_role("listitem").filter(has_text="with an account elsewhere")
    expect(here).to_contain_text("here")
    besim.context.close()
    assert besim.complaints == []


def test_an_account_elsewhere_that_nobody_knows_is_told_and_opens_nothing(
    browser: Browser, site: Site
) -> None:
    stranger = at_provider(browser, site, STRANGER)
    page = stranger.open("/en/sign-in")
    page.get_by_role("link", name="Sign in with City Card").press("Enter")
    main = page.get_by_role("main")
    expect(main).to_contain_text("No account belongs to this identity.")
    expect(main.get_by_role("link", name="Sign in")).to_be_visible()
    assert carry_out(site, "SELECT id FROM person WHERE email = 'new@example.org'") == []
    stranger.context.close()
