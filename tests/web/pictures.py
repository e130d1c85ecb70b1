"""`make pictures`: every screen as a picture, wide and narrow, light and dark, to be looked at."""

import re
import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import httpx
from playwright.sync_api import Browser, StorageState, sync_playwright

from tests.web.addresses import first_address, open_consultation
from tests.web.conftest import CHROMIUM, QUIET, Reader, Site

LANGUAGES = ("sq", "sr-Cyrl")
WIDTHS = (1440, 768, 360)
THEMES = ("light", "dark")
BESIM = "besim.guri@example.org"
ILIRE = "ilire.shkembi@example.org"
ARTA = "arta.lisi@example.org"
# Who looks, and at what; words in capitals stand for what the demonstration has (`places`).
SCREENS: tuple[tuple[str, str, str], ...] = (
    ("front", "", ""),
    ("consultations", "/consultations", ""),
    ("reading", "/consultations/CONSULTATION", ""),
    ("reading-signed-in", "/consultations/CONSULTATION", BESIM),
    ("reading-changes", "/consultations/CONSULTATION?redline=1", ""),
    ("conversation", "/consultations/CONSULTATION#c-COMMENT", BESIM),
    ("comments", "/consultations/CONSULTATION/comments", ""),
    ("comment", "/comments/COMMENT", ""),
    ("position", "/consultations/CONSULTATION/position/qendra-hapi", BESIM),
    ("report", "/consultations/CLOSED/report", ""),
    ("desk", "/consultations/CONSULTATION/desk", ARTA),
    ("report-at-desk", "/consultations/CLOSED/desk/report", ARTA),
    ("document", "/documents/DOCUMENT", ""),
    ("version", "/documents/DOCUMENT/versions/2?redline=1", ""),
    ("new-document", "/documents/new", ARTA),
    ("my-desk", "/my", BESIM),
    ("group", "/groups/GROUP", ""),
    ("organisation", "/organisations/qendra-hapi", BESIM),
    ("groups", "/groups", ""),
    ("organisations", "/organisations", ""),
    ("statistics", "/statistics/2026", ""),
    ("sign-in", "/sign-in", ""),
    ("account", "/account", BESIM),
    ("secretariat", "/secretariat", ILIRE),
    ("nothing-here", "/groups/none", ""),
)


def main(folder: Path) -> None:
    """Take all pictures into a folder, `reading-sq-1440-light.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data, sync_playwright() as playwright:
        site = Site(Path(data), "")
        site.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=list(QUIET))
        try:
            for name in taken(browser, site, folder):
                print(name)
        finally:
            browser.close()
            site.kill()


def places(site: Site) -> dict[str, str]:
    """What the words in capitals stand for."""
    consultation = open_consultation(site).rpartition("/")[2]
    below = "/consultations/" + consultation
    closed = re.findall(r"/sq/consultations/([a-z0-9-]+)", httpx.get(f"{site.url}/sq").text)[-1]
    return {
        "CONSULTATION": consultation,
        "CLOSED": closed,
        "COMMENT": first_address(site, f"{below}/comments", "/comments"),
        "DOCUMENT": first_address(site, below, "/documents"),
        "GROUP": first_address(site, "/groups", "/groups"),
    }


def taken(browser: Browser, site: Site, folder: Path) -> Iterator[str]:
    """Each picture's name, once it is taken."""
    names = places(site)
    signed: dict[str, StorageState] = {}  # whoever signs in too often has to wait
    for (screen, path, email), language, width in product(SCREENS, LANGUAGES, WIDTHS):
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            storage_state=signed.get(email),
            bypass_csp=True,  # for the style below
        )
        reader = Reader(context, site)
        if email and email not in signed:
            reader.sign_in(email)
            signed[email] = context.storage_state()
        for name, value in names.items():
            path = path.replace(name, value)
        reader.open(f"/{language}{path}")
        # A picture is of the whole page; what nobody has scrolled to is else not painted yet.
        reader.page.add_style_tag(content="* { content-visibility: visible !important }")
        for theme in THEMES:
            reader.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
            picture = f"{screen}-{language}-{width}-{theme}.png"
            reader.page.screenshot(path=folder / picture, full_page=True)
            yield picture
        context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
