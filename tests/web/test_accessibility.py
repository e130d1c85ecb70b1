"""Nobody is kept out: axe over every screen, in both themes, wide and narrow."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.axe import bad_colours, violations
from tests.web.conftest import Site, somebody
from tests.web.screens import SCREENS, Screen, addresses, path_of


@pytest.fixture(scope="module")
def site(site_to_read: Site) -> Site:
    """Nothing is changed here, so the site is the one that others read, too."""
    return site_to_read


def test_every_address_of_the_client_is_looked_at() -> None:
    paths = [screen.path.partition("?")[0].partition("#")[0] for screen in SCREENS]
    unseen = [each.pattern for each in addresses() if not any(map(each.fullmatch, paths))]
    assert unseen == []


@pytest.mark.parametrize("screen", SCREENS, ids=[screen.name for screen in SCREENS])
def test_no_screen_keeps_anybody_out(browser: Browser, site: Site, screen: Screen) -> None:
    with somebody(browser, site, screen.who) as reader:
        page = reader.open(f"/sq{path_of(screen, site)}")
        expect(page.locator(".loading")).to_have_count(0)
        if screen.name == "nothing-here":
            reader.complaints.clear()  # a browser complains of every page that is not there
        for width in (1440, 360):
            page.set_viewport_size({"width": width, "height": 900})
            assert in_both_themes(page) == [], width
            assert page.evaluate("document.documentElement.scrollWidth") <= width


def in_both_themes(page: Page) -> list[str]:
    """A theme is colours, so what has none of them is looked at once."""
    page.emulate_media(color_scheme="light")
    found = [f"light: {each}" for each in violations(page)]
    page.emulate_media(color_scheme="dark")
    return found + [f"dark: {each}" for each in bad_colours(page)]
