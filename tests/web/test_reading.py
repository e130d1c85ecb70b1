"""A public reader, a member, and what becomes of words when things go wrong."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.addresses import open_consultation
from tests.web.conftest import Reader, Site

DRITA = "drita.vera@example.org"
BESIM = "besim.guri@example.org"


def choose_words(page: Page, position: int, words: str) -> None:
    """Choose words in a paragraph as a mouse does."""
    page.evaluate(
        """([position, words]) => {
          const text = document.querySelector(`#p-${position} [data-text]`);
          const node = text.firstChild, start = node.data.indexOf(words);
          text.scrollIntoView({ block: "center" });
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + words.length);
          getSelection().removeAllRanges();
          getSelection().addRange(range);
        }""",
        [position, words],
    )


def paragraph_with(page: Page, words: str) -> int:
    found = page.locator(".paragraph", has_text=words).first.get_attribute("id") or ""
    return int(found.removeprefix("p-"))


def test_everybody_reads_without_a_script(site: Site) -> None:
    page = site.get(open_consultation(site)).text
    assert "<h1>Konsultim publik" in page
    assert re.search(r'<div class="paragraph paragraph depth-\d" id="p-\d+"', page)
    assert page.count('<article class="comment"') >= 20
    assert '<link rel="canonical"' in page


def test_the_client_takes_over_without_asking_again(reader: Reader) -> None:
    asked: list[str] = []
    reader.page.on("request", lambda request: asked.append(request.url))
    page = reader.open(open_consultation(reader.site))
    expect(page.get_by_role("heading", level=1)).to_contain_text("Konsultim publik")
    assert [url for url in asked if url.endswith("/graphql")] == []
    assert reader.complaints == []


def test_a_conversation_opens_beside_its_paragraph(reader: Reader) -> None:
    page = reader.open(open_consultation(reader.site))
    first = page.locator(".conversation").first
    first.locator("summary").click()
    expect(first.locator(".comment").first).to_be_visible()


def test_a_member_comments_on_chosen_words_inside_the_organisation(reader: Reader) -> None:
    reader.come_as(DRITA)
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    position = paragraph_with(page, "This instruction does not apply to grants")
    choose_words(page, position, "does not apply")
    page.get_by_role("toolbar").get_by_role("button", name="Comment").click()
    page.get_by_label("Your words").fill("Why are grants left out?")
    page.get_by_label("I speak for").select_option(index=1)
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    place = page.locator(f"#p-{position}")
    place.locator("summary").click()
    comment = place.locator(".comment", has_text="Why are grants left out?")
    expect(comment.locator("blockquote")).to_have_text("does not apply")
    expect(comment).to_contain_text("inside the organisation")
    assert reader.complaints == []


def test_another_wording_shows_its_redline_while_it_is_typed(reader: Reader) -> None:
    reader.come_as(DRITA)
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    position = paragraph_with(page, "This instruction does not apply to grants")
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("s")
    wording = page.get_by_label("The wording you suggest")
    wording.fill(wording.input_value().replace("does not apply", "applies"))
    expect(page.locator(".wording ins")).to_have_text("applies")
    expect(page.locator(".wording del")).to_have_text("does not apply")


@pytest.mark.parametrize("how", ["closed tab", "reloaded"])
def test_words_survive_a_tab_that_is_closed_in_mid_sentence(reader: Reader, how: str) -> None:
    reader.come_as(DRITA)
    path = open_consultation(reader.site, "en") + "?text=en"
    page = reader.open(path)
    position = paragraph_with(page, "This instruction does not apply to grants")
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("c")
    page.get_by_label("Your words").press_sequentially("Half a sen")
    if how == "closed tab":
        page.close()
        reader.page = reader.context.new_page()
    page = reader.open(path)
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("c")
    expect(page.get_by_label("Your words")).to_have_value("Half a sen")


def test_a_comment_written_without_network_is_sent_once_when_it_is_back(reader: Reader) -> None:
    reader.come_as(BESIM)
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    position = paragraph_with(page, "This instruction does not apply to grants")
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("c")
    page.get_by_label("Your words").fill("Sent from the bus.")
    reader.context.set_offline(True)
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_text("1 comment is kept on this device")).to_be_visible()
    reader.context.set_offline(False)
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    served = reader.site.get(open_consultation(reader.site, "en") + "/comments")
    rest = re.findall("Sent from the bus.", served.text)
    assert len(rest) <= 1
    reader.open(open_consultation(reader.site, "en") + "?text=en")
    place = reader.page.locator(f"#p-{position}")
    place.locator("summary").click()
    expect(place.locator(".comment", has_text="Sent from the bus.")).to_have_count(1)


def test_a_comment_survives_a_server_that_is_killed_while_it_is_written(reader: Reader) -> None:
    reader.come_as(BESIM)
    page = reader.open(open_consultation(reader.site, "en") + "?text=en")
    position = paragraph_with(page, "This instruction does not apply to grants")
    page.locator(f"#p-{position}").focus()
    page.keyboard.press("c")
    page.get_by_label("Your words").fill("Sent after the power cut.")
    reader.site.kill()
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_text("1 comment is kept on this device")).to_be_visible()
    reader.site.start()
    page.get_by_role("button", name="Send now").click()
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()


def test_a_phone_reads_and_comments(reader_on_a_phone: Reader) -> None:
    reader_on_a_phone.come_as(DRITA)
    page = reader_on_a_phone.open(open_consultation(reader_on_a_phone.site, "en") + "?text=en")
    position = paragraph_with(page, "This instruction does not apply to grants")
    place = page.locator(f"#p-{position}")
    place.locator(".words").tap()
    place.get_by_role("button", name=re.compile("^Comment on")).tap()
    page.get_by_label("Your words").fill("From a phone.")
    page.get_by_role("button", name="Send the comment").tap()
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
