"""What a reader's first visit to a reading room costs in script, file by file."""

import pytest
from playwright.sync_api import Browser

from tests.web.conftest import Site
from tests.web.test_taking_over import LANGUAGES, first_link
from tryeza.http.web.built import folder

MOST = 170_000  # bytes, compressed by Brotli as the build does it


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_reading_page_loads_no_more_script_than_a_slow_line_brings_soon(
    browser: Browser, site: Site, language: str
) -> None:
    page = browser.new_context().new_page()
    scripts: list[str] = []
    page.on(
        "request",
        lambda asked: scripts.append(asked.url) if asked.resource_type == "script" else None,
    )
    room = first_link(site, "/consultations", "consultations")
    with page.expect_websocket():  # over which news come, once all else is there
        served = page.goto(f"{site.url}/{language}{room}")
    assert served is not None
    linked = served.text()
    page.context.close()
    paths = [script.removeprefix(site.url) for script in scripts]
    sizes = {path: (folder() / f"{path[1:]}.br").stat().st_size for path in paths}
    assert sum(sizes.values()) <= MOST, sizes
    late = [path for path in paths if f'"{path}"' not in linked]
    assert [path.rpartition("/")[2].partition("-")[0] for path in late] == ["news"]
