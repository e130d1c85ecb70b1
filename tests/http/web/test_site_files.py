"""The small files of every site, and the map of what is public."""

import httpx
from lxml import etree

from tests.http.web.test_pages import LANGUAGES

LOC = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
LINK = "{http://www.w3.org/1999/xhtml}link"


async def test_robots_are_told_what_to_read(client: httpx.AsyncClient) -> None:
    text = (await client.get("/robots.txt", headers={"host": "evil.example"})).text
    assert "Sitemap: https://tryeza.example/sitemap.xml\n" in text
    assert "Disallow: /graphql\n" in text


async def test_the_map_leads_to_every_public_thing_in_every_language(
    client: httpx.AsyncClient,
) -> None:
    index = etree.fromstring((await client.get("/sitemap.xml")).content)
    files = [one.text or "" for one in index.iter(LOC)]
    assert len(files) == 5
    kinds = set()
    for file in files:
        answer = await client.get(file.removeprefix("https://tryeza.example"))
        assert answer.headers["content-type"] == "application/xml"
        for entry in etree.fromstring(answer.content):
            address = entry.findtext(LOC) or ""
            first, *rest = address.removeprefix("https://tryeza.example/").split("/")[1:] or [""]
            kinds.add(f"{first}/…" if rest else first)
            assert [one.get("hreflang") for one in entry.iter(LINK)] == list(LANGUAGES)
    assert kinds == {
        "",
        "consultations",
        "groups",
        "organisations",
        "consultations/…",
        "documents/…",
        "groups/…",
        "organisations/…",
    }
    one = await client.get(address.removeprefix("https://tryeza.example"))
    assert one.status_code == 200


async def test_there_is_no_map_of_anything_else(client: httpx.AsyncClient) -> None:
    assert (await client.get("/sitemap-people.xml")).status_code == 404


async def test_the_icon_and_the_app(client: httpx.AsyncClient) -> None:
    icon = await client.get("/favicon.svg")
    assert icon.headers["content-type"] == "image/svg+xml"
    etree.fromstring(icon.content)
    assert (await client.get("/favicon.ico")).headers["location"] == "/favicon.svg"
    app = (await client.get("/manifest.webmanifest", headers={"accept-language": "sr"})).json()
    assert (app["name"], app["lang"], app["start_url"]) == ("Tryeza", "sr-Latn", "/")
