"""axe-core: what keeps people with disabilities out of a page, by WCAG 2.0 to 2.2, A and AA."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

_AXE = (Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js").read_text("utf-8")
# What stays above while a page is scrolled may cover half of a link, wherever it was scrolled to.
_LET_GO = """() => {
  for (const one of document.querySelectorAll("*")) {
    if (getComputedStyle(one).position === "sticky") one.style.position = "static";
  }
}"""
_RUN = """async (rules) => {
  const found = await axe.run({ runOnly: rules, resultTypes: ["violations"] });
  return found.violations.map((one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`);
}"""
_COLOURS = ["color-contrast", "link-in-text-block"]  # the rules that look at colours
_STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def bring_axe(page: Page) -> None:
    """It stays for as long as the page does."""
    # Playwright runs this in the page's world past its content policy, as a browser's tools do.
    if not page.evaluate("'axe' in window"):
        page.evaluate(_AXE)


def violations(page: Page) -> list[str]:
    """What axe finds, each with the first place where it found it."""
    bring_axe(page)
    page.evaluate(_LET_GO)
    return _found(page, {"type": "tag", "values": _STANDARD})


def bad_colours(page: Page) -> list[str]:
    """What axe finds of colours alone, on a page that was looked at in another theme before."""
    return _found(page, {"type": "rule", "values": _COLOURS})


def _found(page: Page, rules: dict[str, Any]) -> list[str]:
    found: list[str] = page.evaluate(_RUN, rules)
    return found
