"""After a new version those who coordinate confirm where comments stand, or say where they do."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web import saying
from tests.web.axe import violations
from tests.web.conftest import Reader, Site, somebody
from tests.web.drafting import (
    FIRST,
    PUBLIC,
    SECOND,
    enter_document,
    mend_what_is_missing,
    open_for_comment,
    prepare_consultation,
    publish_version,
    upload_version,
)
from tests.web.test_reading import paragraph_with

ARTA = "arta.lisi@example.org"  # of the Office for Good Governance
JETA = "jeta.lumi@example.org"  # a citizen
TITLE = "Rregulla për përgjigjet"
# What Jeta says of which words: gone, altered, nearly the same, and still there.
SAID = {
    "Ten working days are short.": "brenda dhjetë ditëve pune nga dita e pranimit të kërkesës",
    "Publish within a week.": "dhe e publikon vendimin në faqen e tij",
    "Once a year is enough.": "Institucioni dorëzon raport vjetor për kërkesat te komisioni.",
    "Who signs it?": "me arsyetim të shkruar",
}
UNSURE = list(SAID)[:3]


@pytest.fixture
def arta(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ARTA) as reader:
        yield reader


@pytest.fixture
def revised(arta: Reader, browser: Browser, site: Site) -> str:
    """Below which address a consultation is whose draft was revised after four comments."""
    page = enter_document(arta, TITLE)
    upload_version(page, FIRST)
    publish_version(page, PUBLIC)
    crumbs = page.get_by_role("navigation", name="Where you are")
    document = crumbs.get_by_role("link", name=TITLE, exact=True)
    document.click()
    prepare_consultation(page, f"Konsultim: {TITLE}")
    mend_what_is_missing(page)
    open_for_comment(page)
    address = page.url.removeprefix(site.url).removesuffix("/desk/opening")
    with somebody(browser, site, JETA) as jeta:
        comment_on_words(jeta, f"{address}?text=sq")
    document.click()
    page.get_by_role("link", name="New version").click()
    upload_version(page, SECOND)
    confirm_lineage(page)
    publish_version(page, PUBLIC)
    return address


def comment_on_words(jeta: Reader, address: str) -> None:
    page = jeta.open(address)
    for words, quote in SAID.items():
        saying.say(jeta, page, words, on=paragraph_with(page, quote), anchor={"quote": quote})


def confirm_lineage(page: Page) -> None:
    """The one link of which the comparison is not sure: of two reports one is left."""
    link = page.locator(".unsure-link")
    expect(link).to_have_count(1)
    expect(link.locator("ins")).to_have_text(["tremujor", "dhe ankesat"])
    page.keyboard.press("j")
    page.keyboard.press("y")
    expect(page.get_by_text("Nothing is left to confirm")).to_be_visible()


def at_the_places(reader: Reader, address: str) -> Page:
    """The places, once the comments were carried to the new version."""
    page = reader.open(f"{address}/desk/places")
    cards = page.locator(".place-card")
    # they are carried a moment after the version was published
    for _ in range(60):
        if cards.count() == len(UNSURE):
            break
        page.wait_for_timeout(500)
        reader.open(f"{address}/desk/places")
    expect(cards).to_have_count(len(UNSURE))
    return page


def card(page: Page, words: str) -> Locator:
    number = page.locator(".place-card", has_text=words).get_attribute("data-comment")
    return page.locator(f".place-card[data-comment='{number}']")


def mark(page: Page, field: Locator, words: str) -> None:
    """Mark words of a field by keyboard."""
    before = field.input_value().partition(words)[0]
    field.press("Control+Home")
    for _ in before:
        page.keyboard.press("ArrowRight")
    for _ in words:
        page.keyboard.press("Shift+ArrowRight")


def left(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def test_places_are_confirmed_one_by_one_with_the_keyboard_and_taken_back(
    arta: Reader, revised: str
) -> None:
    page = at_the_places(arta, revised)
    left(page, "3 places are to be confirmed")
    gone, altered, _ = (card(page, words) for words in UNSURE)
    expect(gone).to_contain_text("place lost")
    expect(altered.locator("mark")).to_have_text(
        ["dhe e publikon vendimin në faqen e tij", "dhe e shpall vendimin"]
    )
    expect(altered.locator("del")).to_have_text(["publikon", " në faqen e tij"])
    page.keyboard.press("j")
    expect(gone).to_be_focused()
    page.keyboard.press("Enter")
    expect(gone).to_contain_text("The words are gone: confirmed")
    expect(altered).to_be_focused()
    left(page, "2 places are to be confirmed")
    gone.get_by_role("button", name="Take back").click()
    expect(gone.get_by_role("button", name="The words are gone")).to_be_visible()
    left(page, "3 places are to be confirmed")


def test_many_are_confirmed_together_and_a_toast_takes_them_back(
    arta: Reader, revised: str
) -> None:
    page = at_the_places(arta, revised)
    page.get_by_role("button", name="Choose 1 whose words are nearly the same").click()
    card(page, UNSURE[1]).get_by_role("checkbox").check()
    page.get_by_role("button", name="Confirm 2 chosen").click()
    left(page, "1 place is to be confirmed")
    page.locator(".toast", has_text="2 places confirmed.").get_by_role("button").click()
    left(page, "3 places are to be confirmed")


def test_a_comment_is_put_on_other_words_and_is_there_for_everybody(
    arta: Reader, revised: str
) -> None:
    page = at_the_places(arta, revised)
    moved = card(page, UNSURE[0])
    moved.get_by_role("button", name="It stands elsewhere").click()
    moved.get_by_role("radio", name="Institucioni kthen përgjigje të plotë").check()
    words = moved.get_by_label("Words of it")
    expect(words).to_have_attribute("aria-readonly", "true")
    mark(page, words, " brenda pesë ditëve ")
    expect(moved.locator("mark").last).to_have_text("brenda pesë ditëve")
    page.keyboard.type("dhjetë")
    expect(words).to_have_value(SECOND[4].removeprefix("1. "))
    moved.get_by_role("button", name="Put it there").click()
    expect(moved).to_contain_text("The place is confirmed")
    read = arta.open(f"{revised}?text=sq&version=2")
    place = read.locator(f"#p-{paragraph_with(read, 'Institucioni kthen')}")
    place.locator("summary").click()
    expect(place).to_contain_text("Ten working days are short.")


def test_the_places_wait_on_the_desk_and_beside_the_version(arta: Reader, revised: str) -> None:
    at_the_places(arta, revised)
    page = arta.open(f"{revised}/desk")
    page.get_by_role("link", name="Confirm 3 places").click()
    expect(page.get_by_role("heading", level=1, name="Places of comments")).to_be_visible()
    page = arta.open("/en/my")
    expect(page.get_by_role("link", name="Confirm the places").first).to_be_visible()


@pytest.mark.parametrize("width", [1440, 320])
def test_nobody_is_kept_from_confirming(arta: Reader, revised: str, width: int) -> None:
    page = at_the_places(arta, revised)
    page.set_viewport_size({"width": width, "height": 900})
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
        card(page, UNSURE[1]).get_by_role("button", name="It stands elsewhere").click()
        card(page, UNSURE[1]).get_by_role("radio").first.check()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        card(page, UNSURE[1]).get_by_role("button", name="Cancel").click()
