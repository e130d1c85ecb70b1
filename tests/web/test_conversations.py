"""Conversations beside the text: their addresses, their keys, a phone's sheet, what others say."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader, Site
from tests.web.saying import say

BESIM = "besim.guri@example.org"
DRITA = "drita.vera@example.org"
JETA = "jeta.lumi@example.org"
WORDS = "This instruction does not apply to grants"


@pytest.fixture
def jeta(browser: Browser, site: Site) -> Iterator[Reader]:
    """A citizen at another desk."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    reader = Reader(context, site)
    reader.come_as(JETA)
    yield reader
    context.close()


def room(reader: Reader, beside: str = "") -> Page:
    return reader.open(f"{open_consultation(reader.site, 'en')}?text=en{beside}")


def paragraph_with(page: Page, words: str) -> int:
    found = page.locator(".paragraph", has_text=words).first.get_attribute("id") or ""
    return int(found.removeprefix("p-"))


def conversation(page: Page, position: int) -> Locator:
    return page.locator(f"#p-{position} .conversation")


def marked(page: Page, how: str) -> set[str]:
    """The words in the text that are marked so."""
    return set(page.evaluate("(how) => [...(CSS.highlights.get(how) ?? [])].map(String)", how))


def test_the_address_of_a_comment_opens_its_conversation_and_gives_it_the_focus(
    reader: Reader, jeta: Reader
) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    comment = say(jeta, page, "Where does this lead?", on=position)
    page = room(reader, f"#c-{comment['number']}")
    expect(page.locator(f"#c-{comment['number']}")).to_be_focused()
    expect(page.locator("details.conversation[open]")).to_have_count(1)
    expect(page.locator(f"#c-{comment['number']}")).to_be_in_viewport()
    assert reader.complaints == []


def test_the_address_of_a_reply_opens_the_thread_down_to_it(reader: Reader, jeta: Reader) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    first = say(jeta, page, "Which grants?", on=position)
    reply = say(jeta, page, "Those of municipalities.", on=None, parentId=first["id"])
    deeper = say(jeta, page, "All of them?", on=None, parentId=reply["id"])
    page = room(reader, f"#c-{deeper['number']}")
    expect(page.locator(f"#c-{deeper['number']}")).to_be_focused()
    expect(page.locator(f"#c-{first['number']} .replies")).to_have_count(2)


def test_a_comment_on_the_whole_document_is_shown_on_its_own_page(
    reader: Reader, jeta: Reader
) -> None:
    comment = say(jeta, room(jeta), "The draft is too long.", on=None)
    page = room(reader, f"#c-{comment['number']}")
    page.wait_for_url(f"**/en/comments/{comment['number']}")
    expect(page.get_by_text("The draft is too long.")).to_be_visible()


def test_a_long_conversation_goes_on_page_by_page(reader: Reader, jeta: Reader) -> None:
    page = room(jeta)
    position = paragraph_with(page, "environmental services")
    said = [say(jeta, page, f"Remark {number}.", on=position) for number in range(1, 61)]
    page = room(reader)
    conversation(page, position).locator("summary").click()
    cards = conversation(page, position).locator(".comment")
    expect(cards).to_have_count(50)
    conversation(page, position).get_by_role("button", name="more comments").click()
    expect(cards.last).to_contain_text("Remark 60.")
    last = said[-1]["number"]
    page = room(reader, f"#c-{last}")
    expect(page.locator(f"#c-{last}")).to_be_focused()


def test_what_others_say_appears_while_one_reads(reader: Reader, jeta: Reader) -> None:
    page = room(reader)
    position = paragraph_with(page, "remains responsible for the entire service")
    theirs = room(jeta)
    say(jeta, theirs, "First of two.", on=position)
    count = conversation(page, position).locator("summary")
    expect(count).to_contain_text("1 comment")
    count.click()
    expect(conversation(page, position).get_by_text("First of two.")).to_be_visible()
    say(jeta, theirs, "Second of two.", on=position)
    expect(conversation(page, position).get_by_text("Second of two.")).to_be_visible()
    expect(count).to_contain_text("2 comments")
    assert reader.complaints == []


def test_what_others_said_before_the_line_stood_appears_when_it_stands(
    reader: Reader, jeta: Reader
) -> None:
    theirs = room(jeta)
    position = paragraph_with(theirs, "an activity of general interest")
    held: list[Route] = []
    reader.page.route("**/assets/news-*.js", lambda route: held.append(route))
    with reader.page.expect_request("**/assets/news-*.js"):
        page = room(reader)
    count = conversation(page, position).locator("summary")
    expect(count).to_have_count(0)
    said = say(jeta, theirs, "Said in that moment.", on=position)
    [route] = held
    route.continue_()
    expect(count).to_contain_text("1 comment")
    count.click()
    expect(page.locator(f"#c-{said['number']}")).to_be_visible()


def test_what_others_said_while_the_line_was_down_appears_when_it_is_back(
    reader: Reader, jeta: Reader
) -> None:
    theirs = room(jeta)
    position = paragraph_with(theirs, "remains responsible for the entire service")
    asked = say(jeta, theirs, "Before the line broke.", on=position)
    reader.come_as(DRITA)
    page = room(reader)
    whole = page.get_by_role("link", name=re.compile(r"^All \d+ comments$"))
    before = int(re.sub(r"\D", "", whole.inner_text()))
    count = conversation(page, position).locator("summary")
    said = int((count.text_content() or "").split()[0])
    count.click()
    expect(page.locator(f"#c-{asked['number']}")).to_be_visible()
    begun = position + 1
    page.locator(f"#p-{begun}").focus()
    page.keyboard.press("c")
    page.get_by_label("Your words").fill("I was just about to")
    reader.context.set_offline(offline=True)
    reader.site.kill()
    reader.site.start()
    missed = say(jeta, theirs, "While the line was down.", on=position)
    say(jeta, theirs, "A reply to it.", on=None, parentId=missed["id"])
    place = page.get_by_label("Your words").bounding_box()
    reader.context.set_offline(offline=False)
    came = page.locator(f"#c-{missed['number']}")
    expect(came).to_contain_text("While the line was down.")
    expect(came.get_by_role("button", name="1 reply")).to_be_visible()
    expect(count).to_contain_text(f"{said + 1} comments")
    expect(whole).to_have_text(f"All {before + 2} comments")
    assert page.get_by_label("Your words").input_value() == "I was just about to"
    assert page.get_by_label("Your words").bounding_box() == place
    say(jeta, theirs, "And after it.", on=position)
    expect(count).to_contain_text(f"{said + 2} comments")


def test_a_comment_in_another_language_of_the_text_appears_beside_its_paragraph(
    reader: Reader, jeta: Reader
) -> None:
    page = room(reader)
    position = paragraph_with(page, WORDS)
    theirs = jeta.open(open_consultation(jeta.site))
    other = paragraph_with(theirs, "Ky udhëzim nuk zbatohet për grantet")
    say(jeta, theirs, "Pse jo grantet?", on=other)
    conversation(page, position).locator("summary").click()
    expect(conversation(page, position).get_by_text("Pse jo grantet?")).to_be_visible()


def test_a_wording_proposed_for_a_text_in_another_language_is_shown_as_it_was_proposed(
    reader: Reader, jeta: Reader
) -> None:
    theirs = jeta.open(open_consultation(jeta.site))
    other = paragraph_with(theirs, "Ky udhëzim nuk zbatohet për grantet")
    wording = {
        "kind": "SUGGESTION",
        "text": "Më shkurt.",
        "language": "sq",
        "proposedWording": "Ky udhëzim nuk zbatohet për grante.",
    }
    number = say(jeta, theirs, wording, on=other)["number"]
    page = room(reader, beside=f"#c-{number}")
    proposed = page.locator(f"#c-{number} .wording blockquote")
    expect(proposed).to_have_text("Ky udhëzim nuk zbatohet për grante.")


def test_one_s_own_comment_is_counted_once(jeta: Reader) -> None:
    page = room(jeta)
    position = paragraph_with(page, "The same service for the same users")
    say(jeta, page, "Is it so?", on=position)
    count = conversation(page, position).locator("summary")
    expect(count).to_contain_text("1 comment")
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("c")
    page.get_by_label("Your words").fill("It is.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    expect(count).to_contain_text("2 comments")
    expect(page.locator(f"#p-{position}")).to_be_focused()


def test_a_conversation_is_read_by_keyboard_alone(reader: Reader, jeta: Reader) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    say(jeta, page, "By keyboard.", on=position)
    page = room(reader)
    page.locator(f"#p-{position - 1}").focus()
    page.keyboard.press("j")
    expect(page.locator(f"#p-{position}")).to_be_focused()
    page.keyboard.press("o")
    expect(conversation(page, position).get_by_text("By keyboard.")).to_be_visible()
    page.keyboard.press("Tab")
    expect(conversation(page, position).locator("summary")).to_be_focused()
    page.keyboard.press("Escape")
    expect(conversation(page, position).locator(".comment")).to_have_count(0)
    expect(conversation(page, position).locator("summary")).to_be_focused()


def test_the_words_of_a_comment_are_marked_in_the_text_while_it_is_read(
    reader: Reader, jeta: Reader
) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    text = page.locator(f"#p-{position} [data-text]").text_content() or ""
    start = text.index("does not apply")
    for length in ("does not", "does not apply"):
        anchor = {"quote": length, "start": start, "end": start + len(length)}
        say(jeta, page, "Marked.", on=position, anchor=anchor)
    page = room(reader)
    conversation(page, position).locator("summary").click()
    cards = conversation(page, position).locator(".comment", has_text="Marked.")
    expect(cards).to_have_count(2)
    assert marked(page, "quoted") >= {"does not", "does not apply"}
    cards.last.locator("blockquote").hover()
    expect(cards.last).to_have_class("comment chosen")
    assert marked(page, "quoted-chosen") == {"does not apply"}
    conversation(page, position).locator("summary").click()
    expect(cards).to_have_count(0)
    assert marked(page, "quoted") == set()


def test_one_s_own_comment_is_said_otherwise_and_taken_back_where_it_stands(jeta: Reader) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    number = say(jeta, page, "Short.", on=position)["number"]
    page = room(jeta, f"#c-{number}")
    card = page.locator(f"#c-{number}")
    card.get_by_role("button", name="Edit").click()
    card.get_by_label("The words").fill("Longer and clearer.")
    card.get_by_role("button", name="Save the changes").click()
    expect(card.locator(".prose").first).to_have_text("Longer and clearer.")
    expect(card).to_be_focused()
    card.get_by_role("button", name="Withdraw").click()
    page.get_by_role("dialog").get_by_role("button", name="Withdraw it").click()
    expect(card.get_by_text("withdrawn", exact=True)).to_be_visible()
    expect(card.get_by_role("button")).to_have_count(0)
    assert jeta.complaints == []


def test_a_lead_supports_a_comment_and_takes_the_support_back(reader: Reader, jeta: Reader) -> None:
    page = room(jeta)
    number = say(jeta, page, "Worth supporting.", on=paragraph_with(page, WORDS))["number"]
    reader.come_as(BESIM)
    page = room(reader, f"#c-{number}")
    card = page.locator(f"#c-{number}")
    card.get_by_role("button", name="Support for").first.click()
    expect(card.get_by_text("Endorsed by")).to_be_visible()
    card.get_by_role("button", name="Take back the support").click()
    expect(card.get_by_text("Endorsed by")).to_have_count(0)
    expect(card.get_by_role("button", name="Support for").first).to_be_visible()


def test_a_conversation_comes_from_below_on_a_phone(
    reader_on_a_phone: Reader, jeta: Reader
) -> None:
    page = room(jeta)
    position = paragraph_with(page, WORDS)
    say(jeta, page, "Read on a phone.", on=position)
    reader_on_a_phone.come_as(DRITA)
    page = room(reader_on_a_phone)
    mark = page.locator(f"#p-{position} .conversation-mark")
    mark.tap()
    sheet = page.get_by_role("dialog")
    expect(sheet.get_by_role("heading")).to_contain_text("on Article 2, 3.")
    expect(sheet.get_by_text("Read on a phone.")).to_be_visible()
    assert violations(page) == []
    sheet.get_by_role("button", name="Reply").last.tap()
    sheet.get_by_label("Your words").fill("So do I.")
    sheet.get_by_role("button", name="Send the reply").tap()
    expect(sheet.get_by_text("So do I.")).to_be_visible()
    sheet.get_by_role("button", name="Close").tap()
    expect(sheet).to_have_count(0)
    expect(mark).to_be_focused()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_an_open_conversation_keeps_nobody_out(reader: Reader, jeta: Reader, theme: str) -> None:
    page = room(jeta)
    number = say(jeta, page, "For everybody.", on=paragraph_with(page, WORDS))["number"]
    page = room(reader, f"#c-{number}")
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    expect(page.locator(f"#c-{number}")).to_be_focused()
    assert violations(page) == []
