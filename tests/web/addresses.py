"""Where things are on the site of the demonstration world."""

import re

from tests.web.conftest import Site


def first_address(site: Site, page: str, below: str) -> str:
    """The last part of the first address below `below` that a page of the site leads to."""
    found = re.search(rf'href="/sq{below}/([^"/?#]+)"', site.get(f"/sq{page}").text)
    assert found, (page, below)
    return found.group(1)


def open_consultation(site: Site, language: str = "sq") -> str:
    """The path of the consultation that is open."""
    page = site.get(f"/{language}").text
    found = re.search(rf'href="(/{language}/consultations/[^"]+)"', page)
    assert found
    return found.group(1)
