"""Where things are on the site of the demonstration world."""

import re

import httpx

from tests.web.conftest import Site


def first_address(site: Site, page: str, below: str) -> str:
    """The last part of the first address below `below` that a page of the site leads to."""
    found = re.search(rf'href="/sq{below}/([^"/?#]+)"', httpx.get(f"{site.url}/sq{page}").text)
    assert found, (page, below)
    return found.group(1)


def open_consultation(site: Site, language: str = "sq") -> str:
    """The path of the consultation that is open."""
    page = httpx.get(f"{site.url}/{language}").text
    found = re.search(rf'href="(/{language}/consultations/[^"]+)"', page)
    assert found
    return found.group(1)
