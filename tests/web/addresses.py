"""Where things are on the site of the demonstration world."""

import re

import httpx

from tests.web.conftest import Site


def open_consultation(site: Site, language: str = "sq") -> str:
    """The path of the consultation that is open."""
    page = httpx.get(f"{site.url}/{language}").text
    found = re.search(rf'href="(/{language}/consultations/[^"]+)"', page)
    assert found
    return found.group(1)
