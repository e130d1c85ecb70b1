"""Nobody is kept out: axe over every public page, in both themes, wide and narrow."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site

AXE = (Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
PAGES = (
    "",
    "/consultations",
    "/consultations/OPEN",
    "/consultations/OPEN/comments",
    "/groups",
    "/organisations",
    "/statistics/2026",
)


def violations(reader: Reader) -> list[str]:
    """What axe finds, each with the first place where it found it."""
    # Playwright runs this in the page's world past its content policy, as a browser's tools do.
    reader.page.evaluate(AXE)
    found: Any = reader.page.evaluate(
        "(tags) => axe.run({ runOnly: { type: 'tag', values: tags } })", STANDARD
    )
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]


@pytest.mark.parametrize("width", [1440, 360])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_page_keeps_anybody_out(browser: Browser, site: Site, theme: Any, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    reader = Reader(context, site)
    consultation = open_consultation(site).removeprefix("/sq/consultations/")
    found = {}
    for page in PAGES:
        reader.open("/sq" + page.replace("OPEN", consultation))
        if at := violations(reader):
            found[page] = at
        assert reader.page.evaluate("document.documentElement.scrollWidth") <= width, page
    context.close()
    assert found == {}
