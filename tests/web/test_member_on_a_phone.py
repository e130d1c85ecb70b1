"""A member with a phone: comments, replies, endorses, takes back, and finds it all on her desk."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.addresses import open_consultation
from tests.web.conftest import PHONE, Reader, Site, somebody
from tests.web.database import carry_out

DRITA = "drita.vera@example.org"  # of the Hapi Centre
WHY = "Who pays for the hours between two contracts?"
SAME = "The same holds for our day centre."
SUPPORTED = "Prindërit punojnë deri në orën pesë"  # Jeta's words, on Article 7


@pytest.fixture
def drita(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, DRITA, **PHONE) as reader:
        yield reader


def reads(reader: Reader) -> Page:
    """The consultation that is open, its text in English."""
    return reader.open(open_consultation(reader.site, "en") + "?text=en")


def place_of(page: Page, words: str) -> Locator:
    return page.locator(".paragraph", has_text=words).first


def conversation(page: Page, place: Locator) -> Locator:
    """The sheet from below with what was said about a paragraph."""
    place.locator(".conversation-mark").tap()
    return page.get_by_role("dialog")


def received(page: Page) -> str:
    """The number that what was sent has got."""
    told = page.get_by_role("status").filter(has_text="Received, no.").last
    expect(told).to_be_visible()
    found = re.search(r"Received, no\. (\d+)", told.inner_text())
    assert found
    return found.group(1)


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth") <= 360)


def test_a_member_comments_replies_and_takes_it_back_and_finds_it_on_her_desk(
    drita: Reader,
) -> None:
    page = reads(drita)
    place = place_of(page, "This instruction does not apply to grants")
    place.locator(".words").tap()
    place.get_by_role("button", name=re.compile("^Comment on")).tap()
    page.get_by_label("Your words").fill(WHY)
    page.get_by_role("button", name="Send the comment").tap()
    number = received(page)
    comment = conversation(page, place).locator(f"#c-{number}")
    expect(comment).to_contain_text(WHY)
    assert fits(page)
    comment.get_by_role("button", name="Reply", exact=True).tap()
    comment.get_by_label("Your words").fill(SAME)
    comment.get_by_role("button", name="Send the reply").tap()
    expect(comment.locator(".replies")).to_contain_text(SAME)
    comment.get_by_role("button", name="Withdraw", exact=True).first.tap()
    page.get_by_role("dialog", name=f"Withdraw comment no. {number}?").get_by_role(
        "button", name="Withdraw it"
    ).tap()
    told = page.get_by_role("status").filter(has_text=f"Comment no. {number} is withdrawn.")
    expect(told).to_be_visible()
    page = drita.open("/en/my")
    written = page.get_by_role("listitem").filter(has_text=WHY)
    expect(written).to_contain_text(f"No. {number}")
    expect(written).to_contain_text("withdrawn")
    reply = page.get_by_role("listitem").filter(has_text=SAME)
    expect(reply).to_contain_text("waits for its answer")
    assert fits(page)


def test_that_one_taps_a_paragraph_is_told_until_it_is_known(drita: Reader) -> None:
    page = reads(drita)
    hint = page.get_by_text("Tap a paragraph to comment on it.")
    expect(hint).to_be_visible()
    assert fits(page)
    page.get_by_role("button", name="Understood").tap()
    expect(hint).to_have_count(0)
    page = reads(drita)
    expect(page.locator(".paragraph").first).to_be_visible()
    expect(hint).to_have_count(0)


def test_who_has_commented_is_not_told_how(drita: Reader) -> None:
    page = reads(drita)
    hint = page.get_by_text("Tap a paragraph to comment on it.")
    expect(hint).to_be_visible()
    place = place_of(page, "This instruction does not apply to grants")
    place.locator(".words").tap()
    place.get_by_role("button", name=re.compile("^Comment on")).tap()
    page.get_by_label("Your words").fill("And who checks it?")
    page.get_by_role("button", name="Send the comment").tap()
    received(page)
    expect(hint).to_have_count(0)
    reads(drita)
    expect(page.locator(".paragraph").first).to_be_visible()
    expect(hint).to_have_count(0)


def test_what_waits_to_be_sent_is_seen_beside_what_is_told(browser: Browser, site: Site) -> None:
    context = browser.new_context(**PHONE)
    reader = Reader(context, site)
    reader.come_as(DRITA)
    page = reads(reader)
    place = place_of(page, "This instruction does not apply to grants")
    place.locator(".words").tap()
    place.get_by_role("button", name=re.compile("^Comment on")).tap()
    page.get_by_label("Your words").fill("From the bus.")
    context.set_offline(offline=True)
    page.get_by_role("button", name="Send the comment").tap()
    waits = page.locator(".outbox", has_text="1 comment is kept on this device")
    expect(waits).to_be_visible()
    told, waiting = page.locator(".toasts").bounding_box(), waits.bounding_box()
    assert told
    assert waiting
    assert told["y"] == 68  # below the head; both were at the lower edge
    assert told["y"] + told["height"] < waiting["y"]
    context.close()


def test_a_member_supports_a_comment_for_her_organisation_and_takes_it_back(
    drita: Reader,
) -> None:
    page = drita.open(open_consultation(drita.site, "en") + "?text=sq")
    place = place_of(page, "në vend dhe në kohë të përshtatshme")
    comment = conversation(page, place).locator(".comment", has_text=SUPPORTED).first
    expect(comment).to_be_visible()
    assert endorsements(drita.site) == ["Iniciativa Rrota", "Qendra Hapi", "Shoqata Dritarja"]
    comment.get_by_role("button", name="Take back the support of Hapi Centre").tap()
    support = comment.get_by_role("button", name="Support for Hapi Centre")
    expect(support).to_be_visible()
    assert endorsements(drita.site) == ["Iniciativa Rrota", "Shoqata Dritarja"]
    support.tap()
    expect(comment.get_by_role("button", name="Take back the support")).to_be_visible()
    assert endorsements(drita.site) == ["Iniciativa Rrota", "Qendra Hapi", "Shoqata Dritarja"]


def test_nobody_takes_back_what_another_said(drita: Reader) -> None:
    page = drita.open(open_consultation(drita.site, "en") + "?text=sq")
    place = place_of(page, "në vend dhe në kohë të përshtatshme")
    comment = conversation(page, place).locator(".comment", has_text=SUPPORTED).first
    expect(comment.get_by_role("button", name="Reply", exact=True)).to_be_visible()
    expect(comment.get_by_role("button", name="Withdraw")).to_have_count(0)
    expect(comment.get_by_role("button", name="Edit")).to_have_count(0)


def endorsements(site: Site) -> list[str]:
    """Who supports Jeta's comment, in Albanian, by name."""
    rows = carry_out(
        site,
        "SELECT organisation.names->>'sq' AS name FROM endorsement"
        " JOIN comment ON comment.id = comment_id"
        " JOIN organisation ON organisation.id = endorsement.organisation_id"
        " WHERE comment.text LIKE $1 ORDER BY name",
        f"{SUPPORTED}%",
    )
    return [row["name"] for row in rows]
