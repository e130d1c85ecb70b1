"""`tryeza demo`: the demonstration world, and the accounts with which one looks around in it."""

import sys
from datetime import date, datetime
from typing import Annotated

import typer

from tryeza.commands.console import AsJson, fail, print_json, print_line, waiting
from tryeza.commands.database import Opened, on_database
from tryeza.consultations.calendars import OutsideCalendar
from tryeza.consultations.deadlines import local_date
from tryeza.demo.cast import PASSWORD, Account, accounts
from tryeza.demo.loading import Loaded, NotEmpty, load
from tryeza.demo.timetable import ZONE
from tryeza.kernel import clock
from tryeza.kernel.catalogue import Language
from tryeza.kernel.files import FileStore

app = typer.Typer()

NOT_EMPTY = "This installation is in use. The demonstration world goes into an empty one only."


@app.command()
def demo(
    today: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day on which the world is as it is."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Load a working group with its draft, comments, answers and report into an empty database."""
    day = today.date() if today else local_date(clock.now(), ZONE.key)

    async def put_in(installation: Opened) -> Loaded:
        files = FileStore(installation.settings.files)
        return await load(installation.sessions, files, today=day)

    try:
        with waiting("Loading the demonstration world …"):
            loaded = on_database(put_in, as_json=as_json, migrate=True)
    except NotEmpty:
        fail(NOT_EMPTY, "not_empty", as_json=as_json)
    except OutsideCalendar as error:
        fail(f"{error}.", "outside_calendar", as_json=as_json)
    if as_json:
        print_json(_as_values(day, loaded))
    else:
        print_line(", ".join(f"{count} {name}" for name, count in loaded.counts.items()))
        print_accounts()


def print_accounts() -> None:
    """The accounts with which a visitor may sign in, and their password."""
    for account in accounts():
        print_line(f"{account.email:<28} {account.name}, {account.shown(Language.ENGLISH)}")
    print_line(f"Password of all of them: {PASSWORD}")
    sys.stdout.flush()  # a server goes on for ever; its log must not wait for the end


def _as_values(day: date, loaded: Loaded) -> dict[str, object]:
    return {
        "today": day.isoformat(),
        "loaded": loaded.counts,
        "password": PASSWORD,
        "accounts": [_account(account) for account in accounts()],
    }


def _account(account: Account) -> dict[str, object]:
    return {"email": account.email, "name": account.name, "role": account.role}
