"""`make pictures`: every screen as a picture, wide and narrow, light and dark, to be looked at."""

import sys
import tempfile
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.web.conftest import CHROMIUM, QUIET, Site, somebody
from tests.web.screens import SCREENS, path_of

LANGUAGES = ("sq", "sr-Cyrl")
WIDTHS = (1440, 768, 360)
THEMES = ("light", "dark")


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
    for screen, language, width in product(SCREENS, LANGUAGES, WIDTHS):
        how = {"viewport": {"width": width, "height": 900}, "bypass_csp": True}  # for the style
        with somebody(browser, site, screen.who, **how) as reader:
            reader.open(f"/{language}{path_of(screen, site)}")
            # A picture is of the whole page; what nobody has scrolled to is not painted else.
            reader.page.add_style_tag(content="* { content-visibility: visible !important }")
            for theme in THEMES:
                reader.page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
                picture = f"{screen.name}-{language}-{width}-{theme}.png"
                reader.page.screenshot(path=folder / picture, full_page=True)
                yield picture
            reader.complaints.clear()  # pictures are looked at; tests listen


if __name__ == "__main__":
    main(Path(sys.argv[1]))
