"""`make pictures`: every screen as a picture, wide and narrow, light and dark, to be looked at."""

import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.web.addresses import open_consultation
from tests.web.conftest import CHROMIUM, QUIET, Reader, Site

LANGUAGES = ("sq", "sr-Cyrl")
WIDTHS = (1440, 768, 360)
THEMES = ("light", "dark")
BESIM = "besim.guri@example.org"
ILIRE = "ilire.shkembi@example.org"
# Who looks, and at what; CONSULTATION stands for the open one.
SCREENS: tuple[tuple[str, str, str], ...] = (
    ("front", "", ""),
    ("consultations", "/consultations", ""),
    ("reading", "/consultations/CONSULTATION", ""),
    ("reading-signed-in", "/consultations/CONSULTATION", BESIM),
    ("comments", "/consultations/CONSULTATION/comments", ""),
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


def taken(browser: Browser, site: Site, folder: Path) -> Iterator[str]:
    """Each picture's name, once it is taken."""
    consultation = open_consultation(site).rpartition("/")[2]
    for (name, path, email), language, width in product(SCREENS, LANGUAGES, WIDTHS):
        context = browser.new_context(viewport={"width": width, "height": 900})
        reader = Reader(context, site)
        if email:
            reader.sign_in(email)
        reader.open(f"/{language}{path.replace('CONSULTATION', consultation)}")
        for theme in THEMES:
            reader.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
            picture = f"{name}-{language}-{width}-{theme}.png"
            reader.page.screenshot(path=folder / picture, full_page=True)
            yield picture
        context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
