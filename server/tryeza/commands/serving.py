"""`tryeza serve`: bring the database up, put in what a fresh one needs, and answer requests."""

import asyncio
import socket
from typing import Annotated

import typer
import uvicorn

from tryeza.commands.console import fail, say, waiting
from tryeza.commands.database import Opened, database_url, opened, settings_or_fail
from tryeza.commands.demonstrating import print_accounts
from tryeza.consultations.binding import put_in_shipped
from tryeza.consultations.deadlines import local_date
from tryeza.demo.cast import PASSWORD, accounts
from tryeza.demo.loading import NotEmpty, load
from tryeza.demo.timetable import ZONE
from tryeza.http import logs
from tryeza.http.app import create_app
from tryeza.http.site import ShownAccount
from tryeza.http.web.built import build_in, folder
from tryeza.kernel import clock
from tryeza.kernel.files import FileStore
from tryeza.kernel.settings import Settings
from tryeza.kernel.work import begin

app = typer.Typer()

_BACKLOG = 2048  # connections that wait while the server is made ready
_GRACE = 10  # seconds for requests under way when the server is told to stop


@app.command()
def serve(
    migrate: Annotated[
        bool, typer.Option(help="Bring the database to this program's schema first.")
    ] = True,
) -> None:
    """Serve until told to stop: the embedded database of the data folder, or DATABASE_URL's."""
    settings = settings_or_fail()
    with _listening(settings) as listener, database_url(settings) as url:
        asyncio.run(_make_ready(settings, url, migrate=migrate))
        _answer(settings, url, listener)


def _listening(settings: Settings) -> socket.socket:
    """The address, taken before anything is begun, or the end of the command with the reason."""
    listener = socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host, settings.port))
        # At once: an address that is bound and not listened at may be bound by another too.
        listener.listen(_BACKLOG)
        return listener
    except OSError as error:
        where = f"{settings.host}, port {settings.port}"
        fail(
            f"Tryeza cannot listen at {where}: {error.strerror}. "
            "End what listens there, or name another port: TRYEZA_PORT=8001 make run",
            "address",
        )


async def _make_ready(settings: Settings, url: str, *, migrate: bool) -> None:
    """The schema, the rule packs that ship, and the demonstration world where it was asked for."""
    async with opened(settings, url, migrate=migrate) as installation:
        if settings.demo:
            await _load_demonstration(installation)
        async with begin(installation.sessions, now=clock.now()) as work:
            await put_in_shipped(work)


async def _load_demonstration(installation: Opened) -> None:
    today = local_date(clock.now(), ZONE.key)
    try:
        with waiting("Loading the demonstration world, once …"):
            files = FileStore(installation.settings.files)
            await load(installation.sessions, files, today=today)
    except NotEmpty:
        return  # it was loaded before, or people work here


def _shown() -> list[ShownAccount]:
    """The accounts that the sign-in page offers, for one press each."""
    return [ShownAccount(each.name, each.email, PASSWORD, each.role) for each in accounts()]


def _answer(settings: Settings, url: str, listener: socket.socket) -> None:
    logs.configure(settings)
    server = uvicorn.Server(
        uvicorn.Config(
            create_app(settings, url, shown_accounts=_shown() if settings.demo else ()),
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=bool(settings.trusted_proxies),
            forwarded_allow_ips=list(settings.trusted_proxies),
            timeout_graceful_shutdown=_GRACE,
        )
    )
    if not build_in(folder()).is_there:
        say("The web client is not built, so nobody can sign in on a page. Run: make web")
    if not settings.smtp_host:
        say("Mails wait until TRYEZA_SMTP_HOST names a mail server.")
    say(f"Tryeza answers at {settings.public_url}; stop it with Ctrl-C.")
    if settings.demo:
        print_accounts()
    server.run(sockets=[listener])
