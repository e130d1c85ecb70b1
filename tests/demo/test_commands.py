"""`tryeza demo` and `tryeza create-admin`, as a person and as a script meet them."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TypeVar
from uuid import UUID

import msgspec
import pytest
from click.testing import Result
from sqlalchemy import func, select
from typer.testing import CliRunner

from tryeza.commands import appointing, demonstrating
from tryeza.consultations.calendars import shipped_calendar
from tryeza.consultations.deadlines import local_date
from tryeza.consultations.models import Consultation
from tryeza.demo import cast
from tryeza.documents.models import Version
from tryeza.kernel import clock
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import Sessions, connect, sessions
from tryeza.kernel.journal import JournalRow
from tryeza.kernel.work import begin, read_only
from tryeza.people import actions, links, passwords
from tryeza.people.models import LinkPurpose, Person
from tryeza.people.signing_in import prove
from tryeza.reports.models import Report
from tryeza.reports.yearly import statistics_of

T = TypeVar("T")
NEW_YEAR = date(2028, 1, 2)  # a Sunday between holidays; the days off go on until Tuesday
PASSWORD = "nata e gjatë mbi lumë"
runner = CliRunner()


@pytest.fixture
def installation(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An installation with nothing in it; its database's DSN."""
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("TRYEZA_DATA", str(tmp_path))
    return database_url


def on(url: str, work: Callable[[Sessions], Awaitable[T]]) -> T:
    """The result of some work on a database."""

    async def run() -> T:
        engine = connect(url)
        try:
            return await work(sessions(engine))
        finally:
            await engine.dispose()

    return asyncio.run(run())


def test_at_new_year_the_world_is_loaded_once_with_days_that_make_sense(installation: str) -> None:
    made = runner.invoke(demonstrating.app, ["--today", NEW_YEAR.isoformat(), "--json"])
    told = msgspec.json.decode(made.stdout)
    assert (made.exit_code, told["today"], told["password"]) == (0, "2028-01-02", cast.PASSWORD)
    assert [account["role"]["en"] for account in told["accounts"]] == [
        "secretariat",
        "coordinator for the institutions",
        "officer of a municipality",
        "coordinator for civil society",
        "lead of an NGO",
        "member",
        "citizen",
    ]
    on(installation, days_make_sense)
    again = runner.invoke(demonstrating.app, ["--json"])
    assert again.exit_code == 1
    assert msgspec.json.decode(again.stdout)["error"]["code"] == "not_empty"


async def days_make_sense(database: Sessions) -> None:
    calendar = shipped_calendar("xk")
    async with read_only(database) as session:
        windows = await session.execute(
            select(Consultation.opens_on, Consultation.closes_on)
            .where(Consultation.opens_on.is_not(None))
            .order_by(Consultation.opens_on)
        )
        closed, opened, announced = [(row.opens_on, row.closes_on) for row in windows]
        for day in (*closed, *opened, *announced):
            assert day is not None and calendar.is_working_day(day)
        assert closed[1] < opened[0] < NEW_YEAR < opened[1]
        assert announced[0] > NEW_YEAR
        assert opened == (
            date(2027, 12, 20),
            date(2028, 1, 14),
        )  # days off: 27.12., 3., 4. and 7.1.
        reported, revised, last = (
            await session.execute(
                select(
                    select(Report.published_at).scalar_subquery(),
                    select(func.max(Version.published_at))
                    .where(Version.number == 2)
                    .scalar_subquery(),
                    select(func.max(JournalRow.at)).scalar_subquery(),
                )
            )
        ).one()
        assert closed[1] < zone_day(revised) < zone_day(reported) < opened[0]
        assert zone_day(last) < NEW_YEAR
        years = [await statistics_of(session, year) for year in (2027, 2028)]
        assert [(year.consulted, len(year.exempted)) for year in years] == [(2, 1), (0, 0)]
        assert years[0].comments.received > 110 > years[1].comments.received == 0


def zone_day(moment: datetime) -> date:
    return local_date(moment, "Europe/Belgrade")


def test_a_day_whose_holidays_nobody_knows_is_refused(installation: str) -> None:
    made = runner.invoke(demonstrating.app, ["--today", "2036-05-05", "--json"])
    assert made.exit_code == 1
    error = msgspec.json.decode(made.stdout)["error"]
    assert error["code"] == "outside_calendar"
    assert error["message"].startswith("calendar xk knows the holidays of 2017 to 2035")
    assert on(installation, people) == []


def create(*arguments: str, password: str = "") -> Result:
    return runner.invoke(appointing.app, [*arguments], input=password and f"{password}\n")


def test_the_first_account_of_the_secretariat_signs_in_with_its_password(
    installation: str,
) -> None:
    made = create("Ana Lisi", "Ana@Example.org", "--json", password=PASSWORD)
    told = msgspec.json.decode(made.stdout)
    assert (made.exit_code, told["created"], told["link"]) == (0, True, None)
    person_id = on(installation, signs_in("ana@example.org"))
    assert person_id == UUID(told["person_id"])
    assert on(installation, people) == [("ana@example.org", True)]


def test_a_link_signs_in_who_has_no_password(installation: str) -> None:
    made = create("Ana Lisi", "ana@example.org", "--link")
    page, _, secret = made.stdout.strip().partition("#")
    assert page == "http://127.0.0.1:8000/auth/link"

    async def used(database: Sessions) -> LinkPurpose:
        async with begin(database, now=clock.now()) as work:
            found = await links.use(work, secret)
            assert found is not None and found[1].email == "ana@example.org"
            return found[0].purpose

    assert on(installation, used) is LinkPurpose.MAGIC_LINK


def test_whoever_has_an_account_is_appointed_and_keeps_the_password(installation: str) -> None:
    on(installation, enrols_ana)
    made = create("Somebody", "ana@example.org", "--json")
    assert msgspec.json.decode(made.stdout)["created"] is False
    assert on(installation, people) == [("ana@example.org", True)]
    on(installation, signs_in("ana@example.org"))


def test_whoever_belongs_to_the_secretariat_already_is_told_so_and_may_have_a_link(
    installation: str,
) -> None:
    create("Ana Lisi", "ana@example.org", password=PASSWORD)
    again = create("Ana Lisi", "ana@example.org")
    assert again.exit_code == 1
    assert "already in the secretariat" in again.stderr
    assert create("Ana Lisi", "ana@example.org", "--link").exit_code == 0


@pytest.mark.parametrize(
    ("name", "email", "password", "code"),
    [
        ("Ana Lisi", "ana@example.org", "shkurt", "people.password_too_short"),
        ("Ana Lisi", "ana@example.org", "Ana Lisi Ana 12", "people.password_own"),
        ("Ana Lisi", "ana", PASSWORD, "people.not_an_address"),
        (" ", "ana@example.org", PASSWORD, "kernel.text_empty"),
    ],
)
def test_what_does_not_fit_is_refused_and_makes_no_account(
    installation: str, name: str, email: str, password: str, code: str
) -> None:
    made = create(name, email, "--json", password=password)
    assert made.exit_code == 1
    assert msgspec.json.decode(made.stdout)["error"]["code"] == code
    assert on(installation, people) == []


async def people(database: Sessions) -> list[tuple[str | None, bool]]:
    async with read_only(database) as session:
        rows = await session.execute(select(Person.email, Person.is_secretariat))
        return [(row.email, row.is_secretariat) for row in rows]


async def enrols_ana(database: Sessions) -> None:
    async with begin(database, now=clock.now() - timedelta(days=1)) as work:
        await actions.enrol(
            work,
            name="Ana Lisi",
            email="ana@example.org",
            language=Language.ALBANIAN,
            password_hash=await passwords.hash_of(PASSWORD),
        )


def signs_in(email: str) -> Callable[[Sessions], Awaitable[UUID]]:
    async def proved(database: Sessions) -> UUID:
        return await prove(database, email=email, password=PASSWORD, network="::1", now=clock.now())

    return proved
