"""Those who lead a group keep its page: its mandate, its seats and their terms, its end."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.conftest import Reader, Site, somebody
from tests.web.database import carry_out
from tryeza.demo.timetable import ZONE

ELIRA = "elira.mali@example.org"  # co-leads the working group and the group on participation
ILIRE = "ilire.shkembi@example.org"  # of the secretariat
DRITA = "drita.vera@example.org"  # sits in the group on contracting
SHTYLLA = "qendra-per-ndihme-juridike-shtylla"
VOLUNTEERING = "/en/groups/grupi-tematik-per-vullnetarizmin"


@pytest.fixture
def ilire(browser: Browser, site: Site) -> Iterator[Reader]:
    with somebody(browser, site, ILIRE) as reader:
        yield reader


def told(page: Page, words: str) -> None:
    expect(page.get_by_role("status").filter(has_text=words)).to_be_visible()


def in_main(page: Page, name: str) -> Locator:
    return page.get_by_role("main").get_by_role("button", name=name, exact=True)


def seat(page: Page, organisation: str) -> Locator:
    return page.get_by_role("row").filter(has_text=organisation)


def terms(site: Site, organisation: str) -> list[date | None]:
    """The last days of an organisation's seats in the group on volunteering."""
    rows = carry_out(
        site,
        "SELECT upper(seat.term) - 1 AS last FROM seat"
        " JOIN working_group ON working_group.id = seat.group_id"
        " JOIN organisation ON organisation.id = seat.organisation_id"
        " WHERE working_group.slug = $1 AND organisation.slug = $2"
        " ORDER BY lower(seat.term)",
        VOLUNTEERING.rpartition("/")[2],
        organisation,
    )
    return [row["last"] for row in rows]


def test_a_co_lead_edits_the_mandate_and_everybody_reads_it(
    browser: Browser, site: Site, reader: Reader
) -> None:
    with somebody(browser, site, ELIRA) as elira:
        page = elira.open("/en/groups")
        page.get_by_role("link", name="Participation").first.press("Enter")
        expect(page.get_by_role("heading", level=1)).to_be_focused()
        address = page.url.removeprefix(site.url)
        in_main(page, "Edit").press("Enter")
        page.get_by_label("Mandate (English)").fill("Hearings in **every** municipality.")
        in_main(page, "Save").press("Enter")
        told(page, "Saved")
        expect(page.get_by_role("main")).to_contain_text("Hearings in every municipality.")
    page = reader.open(address)
    expect(page.get_by_role("main")).to_contain_text("Hearings in every municipality.")


def test_a_seat_of_a_co_lead_is_given_filled_and_ended_on_a_day(ilire: Reader) -> None:
    page = ilire.open(VOLUNTEERING)
    in_main(page, "Give a seat").press("Enter")
    expect(in_main(page, "Give the seat")).to_be_disabled()
    expect(page.get_by_label("The organisation's name begins with")).to_be_focused()
    page.keyboard.type("Shtylla")
    page.get_by_role("radio", name="Shtylla Legal Aid Centre").press("Space")
    page.get_by_label("Role").select_option("co-lead")
    in_main(page, "Give the seat").press("Enter")
    refused = page.get_by_role("main").get_by_role("alert")
    expect(refused).to_contain_text("This side has a co-lead in a part of that time already")
    assert terms(ilire.site, SHTYLLA) == []
    end_the_seat(page, "Youth Space", datetime.now(ZONE).date() - timedelta(days=1))
    expect(seat(page, "Youth Space")).to_have_count(0)
    in_main(page, "Give the seat").press("Enter")
    told(page, "The seat is given.")
    row = seat(page, "Shtylla Legal Aid Centre")
    expect(row).to_contain_text("co-lead")
    row.get_by_role("button", name="Fill the seat").press("Enter")
    asked = page.get_by_role("dialog", name="Who fills the seat of Shtylla Legal Aid Centre?")
    asked.get_by_label("Representative").select_option("Arben Shtegu")
    asked.get_by_role("button", name="Fill the seat").press("Enter")
    expect(row).to_contain_text("Arben Shtegu")
    assert terms(ilire.site, SHTYLLA) == [None]
    last = datetime.now(ZONE).date() + timedelta(days=30)
    end_the_seat(page, "Shtylla Legal Aid Centre", last)
    expect(row).to_contain_text("Arben Shtegu")
    assert terms(ilire.site, SHTYLLA) == [last]


def end_the_seat(page: Page, organisation: str, last: date) -> None:
    seat(page, organisation).get_by_role("button", name="End the seat").press("Enter")
    asked = page.get_by_role("dialog", name=f"End the seat of {organisation}?")
    asked.get_by_label("Last day").fill(last.isoformat())
    asked.get_by_role("button", name="End the seat").press("Enter")
    expect(asked).to_have_count(0)


def test_who_fills_a_seat_leaves_it_and_another_comes(ilire: Reader) -> None:
    page = ilire.open(VOLUNTEERING)
    row = seat(page, "Green Valley")
    row.get_by_role("button", name="Yll Përroi leaves it").press("Enter")
    asked = page.get_by_role("dialog", name="End that Yll Përroi fills the seat?")
    asked.get_by_role("button", name="Cancel").press("Enter")
    expect(asked).to_have_count(0)
    expect(row).to_contain_text("Yll Përroi")
    row.get_by_role("button", name="Yll Përroi leaves it").press("Enter")
    asked.get_by_role("button", name="End", exact=True).press("Enter")
    expect(asked).to_have_count(0)
    expect(row.get_by_role("button", name="Fill the seat")).to_be_visible()


def test_the_second_of_two_who_edit_a_group_is_told_and_loses_no_word(
    browser: Browser, site: Site, ilire: Reader
) -> None:
    page = ilire.open("/en/groups")
    page.get_by_role("link", name="Participation").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    in_main(page, "Edit").press("Enter")
    page.get_by_label("Strategic objective").fill("Written by Ilire.")
    with somebody(browser, site, ELIRA) as elira:
        other = elira.open(page.url.removeprefix(site.url))
        in_main(other, "Edit").press("Enter")
        other.get_by_label("Strategic objective").fill("Written by Elira.")
        in_main(other, "Save").press("Enter")
        told(other, "Saved")
    in_main(page, "Save").press("Enter")
    expect(page.get_by_role("main").get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Strategic objective")).to_have_value("Written by Ilire.")
    asked = "SELECT count(*) FROM working_group WHERE objective = $1"
    assert carry_out(site, asked, "Written by Elira.")[0]["count"] == 1
    assert carry_out(site, asked, "Written by Ilire.")[0]["count"] == 0


def test_a_member_reads_a_group_and_changes_nothing(browser: Browser, site: Site) -> None:
    with somebody(browser, site, DRITA) as drita:
        page = drita.open(VOLUNTEERING)
        expect(seat(page, "Green Valley")).to_be_visible()
        for act in ("Edit", "Give a seat", "Dissolve", "Found a group inside"):
            expect(in_main(page, act)).to_have_count(0)


def test_a_group_that_is_dissolved_says_why(ilire: Reader) -> None:
    page = ilire.open("/en/groups")
    page.get_by_role("link", name="Contracting").first.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_focused()
    in_main(page, "Dissolve").press("Enter")
    asked = page.get_by_role("dialog", name="Dissolve this group?")
    dissolve = asked.get_by_role("button", name="Dissolve")
    expect(dissolve).to_be_disabled()
    asked.get_by_label("Why").fill("Its work goes on in the ministry.")
    asked.get_by_label("Last day").fill((datetime.now(ZONE).date() - timedelta(days=1)).isoformat())
    dissolve.press("Enter")
    expect(asked).to_have_count(0)
    expect(page.get_by_role("main")).to_contain_text("Its work goes on in the ministry.")
    expect(page.get_by_role("main")).to_contain_text("its term has ended")
