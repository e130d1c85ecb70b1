"""Public pages as HTML: complete without script, in each language, with their answers inside."""

import json
import re
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import lxml.html
import pytest
from lxml.html import HtmlElement
from starlette.applications import Starlette

from tryeza.graph.trusted import Trusted

LANGUAGES = ("sq", "sr-Latn", "sr-Cyrl", "en")


def page_of(answer: httpx.Response) -> HtmlElement:
    assert answer.status_code == 200, (answer.url, answer.text)
    return lxml.html.document_fromstring(answer.text)


def answers_in(page: HtmlElement) -> list[dict[str, Any]]:
    (script,) = page.xpath("//script[@id='answers']")
    found: list[dict[str, Any]] = json.loads(script.text)
    return found


def said(page: HtmlElement, path: str) -> list[str]:
    return [" ".join(str(one.text_content()).split()) for one in page.xpath(path)]


async def a_room(client: httpx.AsyncClient, language: str = "en") -> str:
    """The address of the reading room of the first consultation that is open."""
    page = page_of(await client.get(f"/{language}"))
    address: str = page.xpath("//article[contains(@class, 'consultation-card')]//h3/a/@href")[0]
    return address


def links_in(page: HtmlElement, address: str) -> set[str]:
    """What a page leads to on this site, without fragments."""
    found = {urljoin(address, link).partition("#")[0] for link in page.xpath("//a/@href")}
    return {link for link in found if not urlsplit(link).scheme}


@pytest.mark.parametrize("language", ["sq", "sr-Cyrl"])
async def test_every_link_of_every_page_leads_somewhere(
    client: httpx.AsyncClient, language: str
) -> None:
    begun = f"/{language}"
    seen, waiting = {begun}, [begun]
    kinds = set()
    while waiting:
        address = waiting.pop()
        answer = await client.get(address, follow_redirects=True)
        page = page_of(answer)
        assert page.get("lang") == language
        kinds.add(re.sub(r"[?].*|\d+|(?<=s/)[a-z0-9-]{6,}", "", address.removeprefix(begun)))
        ours = {link for link in links_in(page, address) if link.startswith(f"{begun}/")}
        waiting += sorted(ours - seen)
        seen |= ours
    assert kinds >= {
        "",
        "/comments/",
        "/consultations",
        "/consultations/",
        "/consultations//comments",
        "/consultations//report",
        "/documents/",
        "/documents//versions/",
        "/groups",
        "/groups/",
        "/organisations",
        "/organisations/",
        "/statistics",
        "/statistics/",
        "/sign-in",
    }


async def test_downloads_of_a_reading_room_and_a_report_are_there(
    client: httpx.AsyncClient,
) -> None:
    found: set[str] = set()
    for one in page_of(await client.get("/en/consultations")).xpath("//h3/a/@href"):
        for address in (one, f"{one}/report"):
            page = page_of(await client.get(address))
            found |= {link for link in links_in(page, address) if link.startswith("/downloads/")}
    endings = {urlsplit(link).path.rpartition(".")[2] for link in found}
    assert endings >= {"docx", "html", "md", "pdf", "xlsx", "csv", "json"}
    for link in sorted(link for link in found if ".pdf" not in link):
        assert (await client.get(link)).status_code == 200, link


async def test_a_reading_room_shows_its_text_and_what_was_said(client: httpx.AsyncClient) -> None:
    address = await a_room(client)
    page = page_of(await client.get(address))
    (own, session) = answers_in(page)
    version = own["data"]["consultation"]["document"]["version"]
    shown = said(page, "//*[@class='words']")
    assert shown == [
        " ".join(f"{one['label']} {one['text']}".split()) for one in version["paragraphs"]
    ]
    ids = page.xpath("//*[starts-with(@id, 'p-')]/@data-paragraph")
    assert ids == [one["id"] for one in version["paragraphs"]]
    assert session["data"] == {"viewer": None}
    asked = {"documentId": own["id"], "variables": {**own["variables"], "shown": 3}}
    answer = (await client.post("/graphql", json=asked)).json()["data"]
    paragraphs = answer["consultation"]["document"]["version"]["paragraphs"]
    edges = [edge for one in paragraphs for edge in one["comments"]["edges"]]
    numbers = [edge["node"]["number"] for edge in edges]
    assert page.xpath("//article[@class='comment']/@id") == [f"c-{number}" for number in numbers]
    assert len(numbers) >= 3


async def test_the_client_is_given_counts_and_asks_for_comments_when_they_are_wanted(
    client: httpx.AsyncClient,
) -> None:
    (own, _) = answers_in(page_of(await client.get(await a_room(client))))
    comments = [
        one["comments"] for one in own["data"]["consultation"]["document"]["version"]["paragraphs"]
    ]
    assert {len(each["edges"]) for each in comments} == {0}
    assert sum(each["totalCount"] for each in comments) >= 20


async def test_what_changed_is_in_the_text_itself_where_the_address_says_since_when(
    client: httpx.AsyncClient,
) -> None:
    address = await a_room(client)
    page = page_of(await client.get(f"{address}?redline=1"))
    (_, besides, _) = answers_in(page)
    entries = besides["data"]["consultation"]["document"]["version"]["redline"]
    gone = [one for one in entries if one["newParagraphIds"] == []]
    assert len(page.xpath("//*[contains(@class, 'gone')]")) == len(gone) >= 1
    came = "that is measured and published"
    (changed,) = page.xpath(f"//*[contains(@class, 'changed')][.//ins[contains(., '{came}')]]")
    plain = page_of(await client.get(address))
    (words,) = said(plain, f"//*[@id='{changed.get('id')}']/*[@class='words']")
    for struck in changed.xpath(".//del"):
        struck.drop_tree()
    assert said(changed, "./*[@class='words']") == [words]


async def test_a_text_without_an_older_version_says_so(client: httpx.AsyncClient) -> None:
    page = page_of(await client.get(f"{await a_room(client)}?redline=7"))
    assert said(page, "//div[contains(@class, 'notice')]") == [
        "There is no version 7 that this text could be compared with."
    ]
    assert page.xpath("//ins | //del") == []


async def test_a_page_s_answer_is_the_one_that_the_client_would_get(
    client: httpx.AsyncClient,
) -> None:
    address = await a_room(client, "sr-Cyrl")
    (own, _) = answers_in(page_of(await client.get(address)))
    asked = {"documentId": own["id"], "variables": own["variables"]}
    answer = await client.post("/graphql", json=asked, headers={"accept-language": "sr-Cyrl"})
    assert answer.json() == {"data": own["data"]}


async def test_variables_are_those_that_the_address_says(client: httpx.AsyncClient) -> None:
    address = await a_room(client, "sr-Cyrl")
    slug = address.rpartition("/")[2]
    (own, _) = answers_in(page_of(await client.get(f"{address}?text=sr&version=1")))
    assert own["variables"] == {
        "slug": slug,
        "language": "SERBIAN_CYRILLIC",
        "textLanguage": "SERBIAN_CYRILLIC",
        "version": 1,
    }


async def test_a_text_says_its_own_language(client: httpx.AsyncClient) -> None:
    address = await a_room(client, "en")
    page = page_of(await client.get(f"{address}?text=sq"))
    assert page.get("lang") == "en"
    assert set(page.xpath("//*[@class='words']/@lang")) == {"sq"}


async def test_contents_name_articles_with_the_titles_below_them(client: httpx.AsyncClient) -> None:
    page = page_of(await client.get(await a_room(client, "sq")))
    lines = said(page, "//nav[@class='contents']//a")
    assert "Neni 1 Qëllimi" in lines
    assert "Qëllimi" not in lines
    (own, _) = answers_in(page)
    paragraphs = own["data"]["consultation"]["document"]["version"]["paragraphs"]
    counted = page.xpath("//nav[@class='contents']//span[contains(@class, 'numbers')]/text()")
    assert sum(int(one) for one in counted if one.strip()) == sum(
        one["comments"]["totalCount"] for one in paragraphs
    )


async def test_the_clock_says_when_it_closes_and_how_it_was_reckoned(
    client: httpx.AsyncClient,
) -> None:
    page = page_of(await client.get(await a_room(client, "en")))
    (clock,) = said(page, "//section[@class='clock']")
    assert re.search(r"closes on \w+day \d+ \w+ 2026, 23:59 \(CET\) · \d+ working days left", clock)
    assert "with the first day" in clock
    assert "Source: " in clock


async def test_addresses_of_a_page_are_those_of_the_settings_in_every_language(
    client: httpx.AsyncClient,
) -> None:
    address = await a_room(client, "sr-Latn")
    rest = address.removeprefix("/sr-Latn")
    answer = await client.get(f"{address}?utm_source=mail", headers={"host": "evil.example"})
    page = page_of(answer)
    assert page.xpath("//link[@rel='canonical']/@href") == [f"https://tryeza.example{address}"]
    others = {one.get("hreflang"): one.get("href") for one in page.xpath("//link[@hreflang]")}
    assert others == {
        **{each: f"https://tryeza.example/{each}{rest}" for each in LANGUAGES},
        "x-default": f"https://tryeza.example/sq{rest}",
    }
    assert "evil" not in answer.text
    assert "utm_source" not in answer.text


async def test_a_page_links_what_the_client_needs_of_it(client: httpx.AsyncClient) -> None:
    page = page_of(await client.get(await a_room(client)))
    assert page.xpath("//link[@rel='stylesheet']/@href") == [
        "/assets/main-1a.css",
        "/assets/reading-2b.css",
    ]
    assert page.xpath("//script[@type='module']/@src") == ["/assets/main-1a.js"]
    assert page.xpath("//link[@rel='modulepreload']/@href") == [
        "/assets/shared-3c.js",
        "/assets/reading-2b.js",
    ]
    # The text, its looks and its letters come first: the page is read as it was served.
    client = "//script[@type='module'] | //link[@rel='modulepreload']"
    assert {each.get("fetchpriority") for each in page.xpath(client)} == {"low"}
    assert page.xpath("//div[@id='app']/@hidden") == [""]


async def test_a_page_runs_no_script_and_no_style_of_its_own(client: httpx.AsyncClient) -> None:
    for address in ("/sq", await a_room(client), "/sq/account", "/sq/nothing"):
        page = lxml.html.document_fromstring((await client.get(address)).text)
        scripts = page.xpath("//script[not(@src)]/@type")
        assert set(scripts) <= {"application/json"}
        assert page.xpath("//style | //@style | //@*[starts-with(name(), 'on')]") == []


async def test_all_comments_are_read_page_by_page(client: httpx.AsyncClient) -> None:
    address: str | None = f"{await a_room(client)}/comments"
    numbers: list[str] = []
    while address:
        page = page_of(await client.get(address))
        numbers += page.xpath("//div[@class='thread']/article/@id")
        following = page.xpath("//a[@rel='next']/@href")
        address = following[0] if following else None
    (own, _) = answers_in(page)
    count = own["data"]["consultation"]["comments"]["totalCount"]
    assert len(numbers) == len(set(numbers)) == count


async def test_a_form_finds_organisations_without_script(client: httpx.AsyncClient) -> None:
    page = page_of(await client.get("/en/organisations?starting=minis"))
    assert page.xpath("//input[@name='starting']/@value") == ["minis"]
    names = said(page, "//main//ul/li/a")
    assert names and all("minis" in name.lower() for name in names)


async def test_a_list_of_organisations_is_narrowed_by_kind_and_side_as_the_client_does(
    client: httpx.AsyncClient,
) -> None:
    page = page_of(await client.get("/en/organisations?kind=MINISTRY&side=INSTITUTION"))
    names = said(page, "//main//ul/li/a")
    assert names and all(name.startswith("Ministry of ") for name in names)
    assert page.xpath("//select/option[@selected]/@value") == ["INSTITUTION", "MINISTRY"]


@pytest.mark.parametrize(
    "number", ["0", "99999", "2147483647", "2147483648", "abc", "-1", "1.5", "٣"]
)
async def test_a_version_that_there_is_not_is_not_there_to_be_read(
    client: httpx.AsyncClient, number: str
) -> None:
    address = await a_room(client)
    assert (await client.get(f"{address}?version=1")).status_code == 200
    assert (await client.get(f"{address}?version={number}")).status_code == 404


async def test_a_kind_that_there_is_not_narrows_nothing(client: httpx.AsyncClient) -> None:
    everyone = page_of(await client.get("/en/organisations"))
    page = page_of(await client.get("/en/organisations?kind=CIRCUS"))
    assert said(page, "//main//ul/li/a") == said(everyone, "//main//ul/li/a")


async def test_registering_an_organisation_is_no_organisation(client: httpx.AsyncClient) -> None:
    page = page_of(await client.get("/en/organisations/register"))
    assert said(page, "//title")[0].startswith("Register an organisation")


async def test_a_page_whose_document_the_client_lacks_is_a_shell(
    app: Starlette, client: httpx.AsyncClient
) -> None:
    graph = app.state.site.graph
    object.__setattr__(graph, "trusted", Trusted())
    page = page_of(await client.get("/en/groups"))
    assert page.xpath("//script[@id='answers']") == []
    assert "JavaScript" in said(page, "//noscript")[0]
