"""axe-core: what keeps people with disabilities out of a page, by WCAG 2.0 to 2.2, A and AA."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_AXE = (Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
_STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def violations(page: Page) -> list[str]:
    """What axe finds at the top of a page, each with the first place where it found it."""
    # A head that stays above may cover half of a box, wherever a page happened to be scrolled to.
    page.evaluate("scrollTo({ top: 0, behavior: 'instant' })")
    # Playwright runs this in the page's world past its content policy, as a browser's tools do.
    page.evaluate(_AXE)
    found: Any = page.evaluate(
        "(tags) => axe.run({ runOnly: { type: 'tag', values: tags } })", _STANDARD
    )
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found["violations"]]
