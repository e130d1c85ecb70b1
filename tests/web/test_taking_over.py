"""The client takes over from a page that was sent whole: no word changes, and nothing moves."""

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.conftest import PHONE, Site
from tests.web.database import carry_out

LANGUAGES = ("sq", "sr-Latn", "sr-Cyrl", "en")
# What stands in a page, each in a line of its own; a draft's text is laid out as it is scrolled to.
LINES = "() => [...document.querySelectorAll('main')].map((each) => each.innerText).join('\\n')"
HEADINGS = """() => Object.fromEntries(
  [...document.querySelectorAll("main :is(h1, h2, h3, summary)")]
    .filter((each) => each.checkVisibility())
    .map((each) => [each.innerText, Math.round(each.getBoundingClientRect().top + scrollY)]))"""
# Where each paragraph stands, all of them laid out.
PARAGRAPHS = """async () => {
  await document.fonts.ready;
  const all = [...document.querySelectorAll(".paragraph")];
  for (const each of all) each.style.contentVisibility = "visible";
  return all.map((each) => [each.id, each.getBoundingClientRect().top + scrollY]);
}"""
TOUCHED = {"phone": 360, "tablet": 768, "tablet on its side": 1366}  # px
ZONE = "Europe/Belgrade"
STILL = 2  # px


def addresses(site: Site) -> dict[str, str]:
    """A page of each kind, behind its language."""
    return {
        "front": "",
        "groups": "/groups",
        "group": first_link(site, "/groups", "groups"),
        "organisations": "/organisations",
        "organisation": first_link(site, "/organisations", "organisations"),
        "statistics": "/statistics/2026",
        "document": first_link(
            site, first_link(site, "/consultations", "consultations"), "documents"
        ),
        "report": with_a_report(site),
        "comment": "/comments/1",
        "reply": a_reply(site),
    }


def links(site: Site, page: str, kind: str) -> list[str]:
    """The things of a kind to which a page leads, in its order."""
    found = re.findall(rf'href="/sq(/{kind}/[a-z0-9-]+)"', site.get(f"/sq{page}").text)
    return [link for link in dict.fromkeys(found) if not link.endswith("/register")]


def first_link(site: Site, page: str, kind: str) -> str:
    """The first of them."""
    return links(site, page, kind)[0]


def with_a_report(site: Site) -> str:
    """The report of the consultation that has one."""
    for link in links(site, "/consultations", "consultations"):
        if 'class="report' in site.get(f"/sq{link}/report").text:
            return f"{link}/report"
    raise AssertionError("No consultation has a report.")


def a_reply(site: Site) -> str:
    """The first reply that everybody may read."""
    asked = "SELECT number FROM comment WHERE parent_id IS NOT NULL ORDER BY number"
    replies = (f"/comments/{row['number']}" for row in carry_out(site, asked))
    return next(each for each in replies if site.get(f"/sq{each}").is_success)


def test_a_reply_says_to_which_comment_it_replies(browser: Browser, site: Site) -> None:
    reply = a_reply(site)
    asked = (
        "SELECT parent.number FROM comment AS reply JOIN comment AS parent"
        " ON parent.id = reply.parent_id WHERE reply.number = $1"
    )
    parent = carry_out(site, asked, int(reply.rpartition("/")[2]))[0]["number"]
    for page in (opened(browser, script=False), opened(browser, script=True)):
        page.goto(f"{site.url}/en{reply}")
        link = page.locator("article").first.get_by_role("link", name=f"no. {parent}", exact=True)
        expect(link).to_have_attribute("href", f"/en/comments/{parent}")
        said = page.get_by_text(f"Reply to no. {parent}", exact=True)
        expect(said).to_be_visible()
        page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_client_says_what_the_served_page_said(
    browser: Browser, site: Site, language: str
) -> None:
    served, client = opened(browser, script=False), opened(browser, script=True)
    for page in (served, client):
        # Ours are optional (fonts.css): on a busy machine they come in time to one of the two.
        page.route("**/*.woff2", lambda route: route.abort())
    lost, moved = {}, {}
    for name, address in addresses(site).items():
        for page in (served, client):
            page.goto(f"{site.url}/{language}{address}")
        client.locator("#served").wait_for(state="detached")
        said, says = lines(served), lines(client)
        if missing := [line for line in said if line not in says]:
            lost[name] = missing
        before, after = served.evaluate(HEADINGS), client.evaluate(HEADINGS)
        places = {what: (top, after.get(what)) for what, top in before.items()}
        if still := {k: v for k, v in places.items() if v[1] is None or abs(v[0] - v[1]) > STILL}:
            moved[name] = still
    for page in (served, client):
        page.context.close()
    assert lost == {}
    assert moved == {}


def opened(browser: Browser, *, script: bool, **how: Any) -> Page:
    """A window with or without script, in Kosovo's zone and in the device's own letters.

    Ours are optional (fonts.css): on a busy machine they come in time to one of two windows.
    """
    how = {"viewport": {"width": 1440, "height": 900}, **how}
    context = browser.new_context(timezone_id=ZONE, java_script_enabled=script, **how)
    context.route("**/*.woff2", lambda route: route.abort())
    return context.new_page()


def lines(page: Page) -> list[str]:
    """Every line of what a page says, but the button that sends a form where there is no script."""
    page.evaluate("document.querySelectorAll('noscript').forEach((each) => each.remove())")
    text: str = page.evaluate(LINES)
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def test_the_text_of_a_draft_begins_where_the_served_page_began_it(
    browser: Browser, site: Site
) -> None:
    served, client = opened(browser, script=False), opened(browser, script=True)
    top = "document.querySelector('.reading-room').getBoundingClientRect().top + scrollY"
    moved = {}
    for link in links(site, "/consultations", "consultations"):
        for page in (served, client):
            page.goto(f"{site.url}/sq{link}")
        client.locator("#served").wait_for(state="detached")
        before, after = served.evaluate(top), client.evaluate(top)
        if abs(before - after) > STILL:
            moved[link] = (before, after)
    for page in (served, client):
        page.context.close()
    assert moved == {}


@pytest.mark.parametrize("width", TOUCHED.values(), ids=TOUCHED)
def test_no_paragraph_of_a_draft_moves_where_one_reads_by_touch(
    browser: Browser, site: Site, width: int
) -> None:
    how = {**PHONE, "viewport": {"width": width, "height": 740}}
    served, client = opened(browser, script=False, **how), opened(browser, script=True, **how)
    for link in links(site, "/consultations", "consultations"):
        for page in (served, client):
            page.goto(f"{site.url}/sq{link}")
        client.locator("#served").wait_for(state="detached")
        assert client.evaluate(PARAGRAPHS) == served.evaluate(PARAGRAPHS)
    for page in (served, client):
        page.context.close()
