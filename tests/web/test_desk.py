"""Those who coordinate answer comments at their desk: one, many, by keyboard, two at once."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.addresses import open_consultation
from tests.web.axe import violations
from tests.web.conftest import Reader, Site, somebody
from tests.web.saying import say
from tryeza.demo.cast import PASSWORD

ARTA = "arta.lisi@example.org"  # coordinates for the office
ELIRA = "elira.mali@example.org"  # and for civil society, of the platform Ura
JETA = "jeta.lumi@example.org"  # a citizen


@pytest.fixture
def arta(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ARTA) as reader:
        yield reader


@pytest.fixture
def elira(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ELIRA) as reader:
        yield reader


def at_the_desk(reader: Reader, more: str = "") -> Page:
    """The desk of the consultation that is open, in English."""
    page = reader.open(f"{open_consultation(reader.site, 'en')}/desk{more}")
    expect(page.get_by_role("heading", level=1, name="Answers")).to_be_visible()
    return page


def row(page: Page, whose: str) -> Locator:
    """The row of the first comment of somebody."""
    return page.locator(".desk-row", has_text=whose).first


def opened(page: Page, whose: str) -> Locator:
    """Open somebody's comment; what is open then."""
    number = row(page, whose).get_attribute("data-number")
    row(page, whose).get_by_role("link").click()
    heading = page.get_by_role("heading", name=f"Comment no. {number}")
    expect(heading).to_be_visible()
    return page.get_by_role("article").filter(has=heading)


def answer_in(place: Locator, outcome: str, reason: str) -> None:
    place.get_by_role("radio", name=outcome, exact=True).check()
    place.get_by_role("textbox").fill(reason)


def told(page: Page, words: str) -> None:
    """Whether it is said at the edge of the screen."""
    expect(page.locator(".toast", has_text=words)).to_be_visible()


def test_from_signing_in_to_an_answer_with_its_reason(reader: Reader) -> None:
    page = reader.open("/en/sign-in")
    page.get_by_label("E-mail").fill(ARTA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(lambda url: "sign-in" not in url)
    page = reader.open("/en/my")
    page.get_by_role("link", name="Answer the comments").first.click()
    expect(page.locator(".desk-progress strong")).to_have_text(re.compile(r"^\d+ of 25 answered$"))
    waiting = page.get_by_role("link", name=re.compile("^not answered"))
    count = int(waiting.inner_text().split()[-1])
    waiting.click()
    expect(page).to_have_url(re.compile(r"/desk\?answer=UNANSWERED$"))
    expect(page.locator(".desk-row")).to_have_count(count)
    comment = opened(page, "Brigje Foundation")
    form = comment.get_by_role("form")
    form.get_by_role("radio", name="not accepted").check()
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_have_text("Write why: the rules ask for it.")
    form.get_by_role("textbox").fill("The budget has no **line** for it.")
    form.get_by_role("button", name="Save").click()
    told(page, "is answered")
    expect(comment.locator(".answer strong")).to_have_text("line")
    expect(comment.locator(".answer")).to_contain_text("Recommended by Arta Lisi")
    expect(row(page, "Brigje Foundation")).to_contain_text("not accepted")
    expect(page.locator(".desk-progress")).to_contain_text(f"{count - 1} without an answer")
    page.go_back()
    expect(page).to_have_url(re.compile(r"/desk$"))
    expect(page.locator(".desk-row")).to_have_count(25)
    assert reader.complaints == []


def test_facets_narrow_together_and_an_address_leads_to_the_same_list(arta: Reader) -> None:
    page = at_the_desk(arta)
    page.get_by_role("link", name=re.compile("^institution")).click()
    page.get_by_role("link", name=re.compile("^support")).click()
    expect(page.locator(".desk-row")).to_have_count(1)
    address = page.url
    page.get_by_role("link", name="Show all comments").click()
    expect(page.locator(".desk-row")).to_have_count(25)
    page.goto(address)
    expect(page.locator(".desk-row")).to_have_count(1)
    expect(row(page, "Ministry of Finance")).to_be_visible()


def test_a_filter_that_finds_nothing_says_so_and_leads_back(arta: Reader) -> None:
    page = at_the_desk(arta, "?outcome=OUT_OF_SCOPE")
    expect(page.locator(".empty")).to_contain_text("No comment fits this filter")
    page.locator(".empty").get_by_role("link", name="Show all comments").click()
    expect(page.locator(".desk-row")).to_have_count(25)


def test_many_are_answered_together_and_back_again(arta: Reader) -> None:
    page = at_the_desk(arta, "?kind=SUPPORT&answer=UNANSWERED")
    first = page.get_by_role("checkbox", name=re.compile("Choose no."))
    first.nth(0).check()
    first.nth(2).click(modifiers=["Shift"])
    expect(page.get_by_text("3 chosen")).to_be_visible()
    together = page.get_by_role("region", name="Answer 3 comments together")
    answer_in(together, "noted", "Thank you.")
    together.get_by_role("button", name="Save").click()
    told(page, "3 comments are answered together.")
    expect(page.locator(".desk-row", has_text="noted")).to_have_count(3)
    opened(page, "Ministry of Finance")
    expect(page.locator(".open-comment .answer")).to_contain_text("It answers 3 comments together")
    page.locator(".toast").get_by_role("button", name="Undo").click()
    told(page, "3 are as they were before.")
    expect(page.locator(".desk-row", has_text="noted")).to_have_count(0)


def test_everything_that_a_filter_shows_is_chosen_at_once(arta: Reader) -> None:
    page = at_the_desk(arta, "?kind=SUGGESTION")
    page.get_by_role("checkbox", name="Choose all shown").check()
    expect(page.get_by_text("9 chosen")).to_be_visible()
    expect(page.get_by_text("of them have answers already")).to_be_visible()
    page.get_by_role("button", name="Let go").click()
    expect(page.get_by_text("Choose all shown")).to_be_visible()


def test_one_answer_for_public_and_not_public_comments_is_warned_of(arta: Reader) -> None:
    page = at_the_desk(arta)
    row(page, "Petrit Gjelbra").get_by_role("checkbox").check()
    warning = page.get_by_text("Public and not public comments together")
    expect(page.get_by_role("region", name="Answer 1 comment")).to_be_visible()
    expect(warning).to_have_count(0)
    row(page, "Ura Platform").get_by_role("checkbox").check()
    expect(warning).to_be_visible()


def test_nobody_answers_their_own_organisation_and_is_told_why(elira: Reader) -> None:
    page = at_the_desk(elira)
    own = row(page, "Ura Platform")
    expect(own.get_by_role("checkbox")).to_be_disabled()
    expect(own).to_contain_text("Nobody answers their own or their organisation's comment.")
    comment = opened(page, "Ura Platform")
    expect(comment.locator(".answer-box")).to_contain_text("Ask another coordinator.")
    expect(comment.get_by_role("form")).to_have_count(0)


def test_a_suggested_wording_stands_in_its_paragraph(arta: Reader) -> None:
    comment = opened(at_the_desk(arta), "Sheshi Institute")
    redline = comment.locator(".desk-paragraph")
    expect(redline.locator("del")).to_have_text([",", "and updates it"])
    expect(redline.locator("ins")).to_have_text("with a documented schema, updated")
    expect(redline).to_contain_text("The contracting institution keeps a public register")


def test_what_one_recommends_another_decides_also_many_at_once(arta: Reader, elira: Reader) -> None:
    page = at_the_desk(arta)
    for whose in ("Shtylla Legal Aid Centre", "Municipality of Lumbardh"):
        comment = opened(page, whose)
        answer_in(comment, "noted", "It is taken up in the next version.")
        comment.get_by_role("button", name="Save").click()
        expect(comment).to_contain_text(
            "Somebody other than who recommended the answer decides it."
        )
    page = at_the_desk(elira, "?answer=RECOMMENDED")
    for whose in ("Shtylla Legal Aid Centre", "Municipality of Lumbardh"):
        row(page, whose).get_by_role("checkbox").check()
    page.get_by_role("button", name="Decide 2 answers").click()
    page.get_by_role("dialog").get_by_role("button", name="Decide as recommended").click()
    told(page, "2 answers are decided.")
    decided = opened(page, "Shtylla Legal Aid Centre").locator(".answer")
    expect(decided).to_contain_text("Decided by Elira Mali")
    opened(page, "Llogaria Institute").get_by_role("button", name="Decide as recommended").click()
    told(page, "The answer is decided.")


def test_the_second_of_two_who_answer_is_told_and_loses_nothing(
    arta: Reader, elira: Reader
) -> None:
    here, there = at_the_desk(arta), at_the_desk(elira)
    mine, theirs = opened(here, "Zana Shelter"), opened(there, "Zana Shelter")
    answer_in(mine, "accepted", "The shelter is right.")
    answer_in(theirs, "not accepted", "The law says otherwise.")
    mine.get_by_role("button", name="Save").click()
    told(here, "is answered")
    theirs.get_by_role("button", name="Save").click()
    expect(theirs).to_contain_text("Arta Lisi answered meanwhile; your words are still above")
    expect(theirs.locator(".notice blockquote")).to_contain_text("The shelter is right.")
    expect(theirs.get_by_role("textbox")).to_have_value("The law says otherwise.")
    theirs.get_by_role("button", name="Put mine below theirs").click()
    expect(theirs.get_by_role("textbox")).to_have_value(
        "The shelter is right.\n\nThe law says otherwise."
    )
    theirs.get_by_role("button", name="Save").click()
    told(there, "is answered")
    theirs.get_by_text("What was answered before").click()
    expect(theirs.locator(".answer")).to_contain_text("Arta Lisi, until")


def test_whoever_answers_many_is_told_which_of_them_another_answered_meanwhile(
    arta: Reader, elira: Reader
) -> None:
    here = at_the_desk(arta, "?kind=SUPPORT&answer=UNANSWERED")
    boxes = here.get_by_role("checkbox", name=re.compile("Choose no."))
    boxes.nth(0).check()
    boxes.nth(1).check()
    number = here.locator(".desk-row").nth(1).get_attribute("data-number")
    together = here.get_by_role("region", name="Answer 2 comments together")
    answer_in(together, "noted", "Thank you both.")
    there = at_the_desk(elira, "?kind=SUPPORT&answer=UNANSWERED")
    there.locator(f"#row-{number}").get_by_role("link").click()
    heading = there.get_by_role("heading", name=f"Comment no. {number}")
    theirs = there.get_by_role("article").filter(has=heading)
    answer_in(theirs, "accepted", "It stays as it is.")
    theirs.get_by_role("button", name="Save").click()
    told(there, "is answered")
    progress = here.locator(".desk-progress")
    waiting = progress.get_by_text("without an answer")
    before = int(waiting.inner_text().split()[0])
    together.get_by_role("button", name="Save").click()
    conflict = together.locator(".notice", has_text="Elira Mali answered meanwhile")
    expect(conflict.locator(".numbers")).to_have_text(f"Of the chosen ones it answers:No. {number}")
    expect(waiting).to_have_text(f"{before - 1} without an answer")
    expect(together.get_by_role("textbox")).to_have_value("Thank you both.")
    theirs.get_by_role("button", name="Take back").click()
    expect(theirs.locator(".answer")).to_have_count(0)


def test_a_reason_that_is_typed_outlives_the_tab(arta: Reader) -> None:
    page = at_the_desk(arta)
    comment = opened(page, "Health for All")
    comment.get_by_role("button", name="Revise").click()
    comment.get_by_role("textbox").fill("Two witnesses and a")
    expect(comment.get_by_text("kept on this device, not saved yet")).to_be_visible()
    page.reload()
    comment = page.get_by_role("article").filter(has_text="Health for All")
    expect(comment.get_by_role("textbox")).to_have_value("Two witnesses and a")
    comment.get_by_role("button", name="Leave it as it is").click()
    expect(comment.get_by_role("form")).to_have_count(0)


def test_an_answer_that_is_revised_tells_in_which_paragraph_it_is_reflected(arta: Reader) -> None:
    comment = opened(at_the_desk(arta), "Youth Space")
    answer_in(comment, "accepted", "Five pages at most.")
    comment.get_by_text("Where the text reflects it").click()
    comment.get_by_label("Version").select_option(label="Version 2 · Drafti i rishikuar")
    paragraphs = comment.get_by_label("Paragraph", exact=True)
    paragraphs.select_option(index=12)
    expect(comment.locator(".reflected li")).to_have_count(1)
    comment.get_by_role("button", name="Save").click()
    expect(comment.locator(".answer")).to_contain_text("Reflected in version 2")
    comment.get_by_role("button", name="Take back").click()
    expect(comment.locator(".answer")).to_have_count(0)


def test_comments_are_answered_by_keyboard_alone(arta: Reader) -> None:
    page = at_the_desk(arta, "?kind=QUESTION&answer=UNANSWERED")
    keys = page.keyboard
    expect(page.get_by_role("article")).to_contain_text("Hapi Centre")
    keys.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("the next comment")
    keys.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    keys.press("j")
    expect(row(page, "Hapi Centre").get_by_role("link")).to_be_focused()
    keys.press("a")
    expect(page.get_by_role("radio", name="accepted", exact=True)).to_be_focused()
    keys.press("Escape")
    expect(row(page, "Hapi Centre").get_by_role("link")).to_be_focused()
    keys.press("a")
    expect(page.get_by_role("radio", name="accepted", exact=True)).to_be_focused()
    keys.press("ArrowUp")
    keys.press("ArrowUp")
    expect(page.get_by_role("radio", name="noted")).to_be_checked()
    keys.press("Tab")
    keys.type("The days are counted anew.")
    keys.press("Control+Enter")
    expect(row(page, "Hapi Centre")).to_contain_text("noted")
    told(page, "No other comment of this list waits for an answer.")
    expect(row(page, "Hapi Centre").get_by_role("link")).to_be_focused()
    keys.press("x")
    expect(row(page, "Hapi Centre").get_by_role("checkbox")).to_be_checked()


def test_on_a_phone_the_list_then_one_comment(browser: Browser, site: Site) -> None:
    phone = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
    with somebody(browser, site, ARTA, **phone) as reader:
        page = at_the_desk(reader)
        expect(page.get_by_role("article")).to_have_count(0)
        comment = opened(page, "Vrelo Association")
        expect(page.locator(".desk-row").first).to_be_hidden()
        answer_in(comment, "partially accepted", "Translation is offered on request.")
        comment.get_by_role("button", name="Save").click()
        expect(comment.locator(".answer")).to_contain_text("Translation is offered on request.")
        page.go_back()
        expect(row(page, "Vrelo Association")).to_contain_text("partially accepted")
        row(page, "Vrelo Association").get_by_role("link").click()
        page.get_by_role("button", name="Back to the list").click()
        expect(row(page, "Vrelo Association")).to_be_visible()


def test_those_who_do_not_run_it_are_told_who_answers(browser: Browser, site: Site) -> None:
    with somebody(browser, site, JETA) as reader:
        page = at_the_desk(reader)
        expect(page.locator(".empty")).to_contain_text("Those who coordinate the consultation")
        expect(page.locator(".desk-row")).to_have_count(0)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1440, 768, 320])
def test_the_desk_keeps_nobody_out(browser: Browser, site: Site, theme: str, width: int) -> None:
    how = {"viewport": {"width": width, "height": 900}, "color_scheme": theme}
    with somebody(browser, site, ARTA, **how) as reader:
        page = at_the_desk(reader)
        row(page, "Ura Platform").get_by_role("checkbox").check()
        row(page, "Petrit Gjelbra").get_by_role("checkbox").check()
        assert violations(page) == []
        opened(page, "Sheshi Institute")
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_is_said_while_the_line_is_down_is_counted_when_it_is_back(
    browser: Browser, reader: Reader
) -> None:
    reader.come_as(ARTA)
    page = at_the_desk(reader)
    rows = page.locator(".desk-row").count()
    reader.context.set_offline(offline=True)
    with somebody(browser, reader.site, JETA) as jeta:
        theirs = jeta.open(open_consultation(reader.site, "en"))
        said = say(jeta, theirs, "Who decides?", on=None)
        say(jeta, theirs, "Who pays?", on=None)
        say(jeta, theirs, "And when?", on=None, parentId=said["id"])
    reader.context.set_offline(offline=False)
    page.get_by_role("button", name="Show 2 new ones").click()
    expect(page.locator(".desk-row")).to_have_count(rows + 2)
    expect(page.get_by_role("button", name="Look for new ones")).to_be_visible()
