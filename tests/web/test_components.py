"""The components keep what they promise beside them: axe over every example, and by keyboard."""

import functools
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.axe import violations

BOOK = Path(__file__).parents[2] / "web" / "book" / "dist"
SMALLEST = 24  # px, WCAG 2.5.8


class _Silent(SimpleHTTPRequestHandler):
    def log_message(self, *_: Any) -> None:
        """Not into the tests' output."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """The book as `make test` built it, served as files."""
    serving = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Silent, directory=str(BOOK)))
    thread = threading.Thread(target=serving.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{serving.server_port}/en/index.html"
    serving.shutdown()
    thread.join()
    serving.server_close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window in which the console may not complain."""
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
    yield page
    context.close()
    assert complaints == []


@pytest.fixture
def book(page: Page, address: str) -> Page:
    """The book, open."""
    page.goto(address)
    return page


@pytest.mark.parametrize("width", [1440, 320])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_no_example_keeps_anybody_out(
    browser: Browser, address: str, theme: Any, width: int
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=theme)
    page = context.new_page()
    page.goto(address)
    expect(page.locator("main > section")).to_have_count(_components())
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    context.close()


def test_everything_that_is_pressed_is_large_enough(book: Page) -> None:
    small: Any = book.evaluate(
        """(least) => [...document.querySelectorAll(
            ".example :is(button, input, select, textarea, summary, a.button)")]
          .map((each) => [each.closest("label") ?? each, each.outerHTML])
          .filter(([area]) => {
            const { width, height } = area.getBoundingClientRect();
            return width < least || height < least;
          })
          .map(([, html]) => html)""",
        SMALLEST,
    )
    assert small == []


def test_a_button_that_works_is_not_pressed_again(book: Page) -> None:
    button = book.get_by_role("button", name="Count")
    button.focus()
    book.keyboard.press("Enter")
    book.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-busy", "true")
    expect(button).to_be_focused()
    expect(button.locator("xpath=..").locator("output")).to_have_text("1")


def test_a_dialog_takes_the_focus_keeps_it_and_gives_it_back(book: Page) -> None:
    opening = book.get_by_role("button", name="Rename")
    opening.focus()
    book.keyboard.press("Enter")
    dialog = book.get_by_role("dialog", name="Rename")
    expect(dialog).to_be_visible()
    for _ in range(4):
        book.keyboard.press("Tab")
        expect(dialog.locator(":focus")).to_have_count(1)
    assert violations(book) == []
    book.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(opening).to_be_focused()


def test_a_menu_is_walked_through_with_arrows(book: Page) -> None:
    opening = book.get_by_role("button", name="Download", exact=True)
    opening.focus()
    book.keyboard.press("Enter")
    expect(book.get_by_role("menuitem", name="DOCX")).to_be_focused()
    book.keyboard.press("ArrowDown")
    expect(book.get_by_role("menuitem", name="PDF")).to_be_focused()
    assert violations(book) == []
    book.keyboard.press("Enter")
    expect(book.get_by_role("menu")).to_have_count(0)
    expect(opening.locator("xpath=..").locator("output")).to_have_text("PDF")
    expect(opening).to_be_focused()


def test_choices_are_made_with_arrows(book: Page) -> None:
    first = book.get_by_role("group", name="Who may read it").first
    first.get_by_role("radio", name="The group").focus()
    book.keyboard.press("ArrowDown")
    expect(first.get_by_role("radio", name="Organisations")).to_be_checked()


def test_what_is_done_can_be_undone_and_is_said(book: Page) -> None:
    book.get_by_role("button", name="Archive the note").click()
    told = book.get_by_role("status").filter(has_text="The note is archived.")
    told.get_by_role("button", name="Undo").click()
    expect(book.get_by_role("button", name="Archive the note")).to_be_visible()


def test_a_redline_is_told_by_more_than_its_colour(book: Page) -> None:
    line = "(each) => getComputedStyle(each).textDecorationLine"
    assert "underline" in book.locator(".redline ins").first.evaluate(line)
    assert "line-through" in book.locator(".redline del").first.evaluate(line)


def _components() -> int:
    design = BOOK.parents[1] / "src" / "design"
    return sum(1 for each in design.iterdir() if each.is_dir())
