"""Nobody is kept out: axe over every public page, in both themes, wide and narrow."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader, Site

PAGES = (
    "",
    "/consultations",
    "/consultations/OPEN",
    "/consultations/OPEN/comments",
    "/groups",
    "/organisations",
    "/statistics/2026",
)


@pytest.mark.parametrize("width", [1440, 360])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_page_keeps_anybody_out(browser: Browser, site: Site, theme: Any, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    reader = Reader(context, site)
    consultation = open_consultation(site).removeprefix("/sq/consultations/")
    found = {}
    for page in PAGES:
        reader.open("/sq" + page.replace("OPEN", consultation))
        if at := violations(reader.page):
            found[page] = at
        assert reader.page.evaluate("document.documentElement.scrollWidth") <= width, page
    context.close()
    assert found == {}
