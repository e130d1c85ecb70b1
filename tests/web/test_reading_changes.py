"""What changed since an older version, in the text itself; and the keys that show it."""

import pytest
from playwright.sync_api import Page, expect

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader

CAME = "that is measured and published"


def room(reader: Reader, beside: str = "") -> Page:
    return reader.open(f"{open_consultation(reader.site, 'en')}?text=en{beside}")


def test_what_changed_is_shown_and_hidden_by_a_key_while_a_conversation_stays_open(
    reader: Reader,
) -> None:
    page = room(reader)
    changed = page.locator(".paragraph", has_text=CAME)
    changed.locator("summary").click()
    comment = changed.locator(".comment").first
    expect(comment).to_be_visible()
    page.keyboard.press("r")
    expect(changed.locator("ins", has_text=CAME)).to_be_visible()
    expect(changed.locator("del").first).to_have_text("measurable")
    expect(comment).to_be_visible()
    assert page.url.endswith("?text=en&redline=1")
    page.keyboard.press("r")
    expect(page.locator(".words ins")).to_have_count(0)
    expect(comment).to_be_visible()
    assert reader.complaints == []


def test_words_are_chosen_in_what_changed_as_in_the_text(reader: Reader) -> None:
    reader.come_as("jeta.lumi@example.org")
    page = room(reader, "&redline=1")
    changed = page.locator(".paragraph", has_text=CAME)
    expect(changed.locator("ins", has_text=CAME)).to_be_visible()
    changed.locator("ins", has_text=CAME).evaluate(
        """(element) => {
          element.scrollIntoView({ block: "center" });
          getSelection().selectAllChildren(element);
        }"""
    )
    page.get_by_role("toolbar").get_by_role("button", name="Comment").click()
    page.get_by_label("Your words").fill("By whom?")
    page.get_by_role("button", name="Send the comment").click()
    expect(page.get_by_role("status").filter(has_text="Received, no.")).to_be_visible()
    changed.locator("summary").click()
    comment = changed.locator(".comment", has_text="By whom?")
    expect(comment.locator("blockquote")).to_have_text(CAME)


def test_everybody_reads_what_changed_without_a_script(reader: Reader) -> None:
    address = f"{open_consultation(reader.site, 'en')}?text=en&redline=1"
    served = reader.site.get(address).text
    assert f"<ins> {CAME}</ins>" in served
    assert '<div class="paragraph gone changed">' in served


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_what_changed_keeps_nobody_out(reader: Reader, theme: str) -> None:
    page = room(reader, "&redline=1")
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    expect(page.locator(".paragraph ins").first).to_be_visible()
    assert violations(page) == []


def test_the_keys_are_told_when_one_asks(reader: Reader) -> None:
    page = room(reader)
    page.locator("#p-3").focus()
    page.keyboard.press("?")
    help_ = page.get_by_role("dialog", name="Keys for reading")
    expect(help_.get_by_text("suggest another wording for it")).to_be_visible()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(help_).to_have_count(0)
    expect(page.locator("#p-3")).to_be_focused()
