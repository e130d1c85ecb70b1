"""The HTTP application, put together from lists: doors, what requests pass, what runs beside.

Nothing here decides anything; each part is in a module of its own.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from types import MappingProxyType
from typing import Any

import httpx
import structlog
from sqlalchemy.ext.asyncio import AsyncEngine
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from tryeza.comments import jobs as comment_jobs
from tryeza.consultations import leaving as consultations
from tryeza.graph.execution import Graph
from tryeza.graph.hub import Hub
from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema
from tryeza.graph.trusted import shipped
from tryeza.groups import leaving as groups
from tryeza.http import (
    demonstration,
    downloads,
    errors,
    gates,
    graphql,
    health,
    memory,
    report_downloads,
    uploads,
)
from tryeza.http.encodings import Compressed
from tryeza.http.errors import BugsTold
from tryeza.http.gates import open_gate
from tryeza.http.headers import OtherFrontEnds, SafeHeaders
from tryeza.http.incoming import MEGABYTE, Incoming
from tryeza.http.logs import Watched
from tryeza.http.security import Gate
from tryeza.http.sessions import SessionsKeptAlive
from tryeza.http.site import ShownAccount, Site
from tryeza.http.web import built, doors
from tryeza.http.web.state import Web
from tryeza.kernel import clock as kernel_clock
from tryeza.kernel import db, jobs, mail, outbox
from tryeza.kernel.clock import Clock
from tryeza.kernel.errors import Tellable
from tryeza.kernel.files import FileStore
from tryeza.kernel.jobs import Handler
from tryeza.kernel.mail import Mailbox
from tryeza.kernel.outbox import Reader
from tryeza.kernel.settings import MailSecurity, Settings
from tryeza.organisations import leaving as organisations
from tryeza.people import jobs as people_jobs
from tryeza.people import links
from tryeza.reports.page_store import PageStore
from tryeza.search.feeding import Feeding
from tryeza.search.index import Index
from tryeza.search.index_folder import IndexFolder
from tryeza.search.warming import keep_warm

log = structlog.get_logger(__name__)

ROUTES: tuple[BaseRoute, ...] = (
    *graphql.routes,
    *health.routes,
    *gates.routes,
    *demonstration.routes,
    *uploads.routes,
    *downloads.routes,
    *report_downloads.routes,
    *doors.routes,
)


def create_app(
    settings: Settings,
    url: str,
    *,
    clock: Clock = kernel_clock.now,
    shown_accounts: Sequence[ShownAccount] = (),
) -> Starlette:
    """The application on the database at `url` (a DSN for SQLAlchemy)."""
    engine = db.connect(url, pool_size=settings.database_connections)
    providers = httpx.AsyncClient()
    app = Starlette(
        routes=ROUTES,
        middleware=_middleware(settings),
        exception_handlers={
            Tellable: errors.told,
            HTTPException: errors.http_error,
        },
        lifespan=_lifespan(engine, providers),
    )
    gate = open_gate(settings, db.sessions(engine), clock, providers)
    # Starlette's own redirects would lead to whatever host a request names.
    app.router.redirect_slashes = False
    app.state.web = Web.in_folder(built.folder())
    app.state.gate = gate
    app.state.site = _site(settings, url, gate, shown_accounts)
    return app


def _middleware(settings: Settings) -> list[Middleware]:
    return [
        Middleware(SafeHeaders, public_url=settings.public_url),
        Middleware(Watched),
        Middleware(Compressed),
        Middleware(OtherFrontEnds),
        Middleware(SessionsKeptAlive),
        Middleware(BugsTold),
    ]


def _site(settings: Settings, url: str, gate: Gate, shown_accounts: Sequence[ShownAccount]) -> Site:
    limits = Limits()
    files, pages = FileStore(settings.files), PageStore(settings.pages)
    bell = outbox.Bell(url.replace("postgresql+asyncpg://", "postgresql://"))
    graph = Graph(
        schema=schema(),
        sessions=gate.sessions,
        clock=gate.clock,
        documents=Documents(schema(), limits),
        limits=limits,
        trusted=shipped(),
        bell=bell,
        files=files,
        pages=pages,
        index=Index(IndexFolder(settings.search)),
    )
    incoming = Incoming(max(settings.waiting_uploads, settings.largest_upload) * MEGABYTE)
    return Site(
        settings,
        gate.sessions,
        gate.clock,
        files,
        pages,
        bell,
        Hub(),
        graph,
        incoming,
        shown_accounts,
    )


def _lifespan(engine: AsyncEngine, providers: httpx.AsyncClient) -> Callable[[Starlette], Any]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        """Run what runs beside the doors; end it, and let the database go, when they close."""
        site: Site = app.state.site
        tasks = [asyncio.create_task(_kept(name, work)) for name, work in _beside(site).items()]
        memory.settle()
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            await providers.aclose()
            await engine.dispose()

    return lifespan


# Who reads the outbox, each at its own pace and each event once.
READERS: Mapping[str, Reader] = MappingProxyType(
    {
        organisations.READER: organisations.on_event,
        groups.READER: groups.on_event,
        consultations.READER: consultations.on_event,
        comment_jobs.READER: comment_jobs.on_event,
    }
)


def _reading(site: Site, name: str, on_event: Reader) -> "Work":
    return lambda: outbox.keep_reading(site.sessions, site.bell, name, on_event)


Work = Callable[[], Coroutine[Any, Any, None]]


def _beside(site: Site) -> Mapping[str, Work]:
    """What runs beside the doors: the bell, the hub that hears it, the jobs."""
    handlers = _handlers(site.settings, site.clock)
    return {
        "bell": site.bell.run,
        "hub": lambda: site.hub.follow(
            outbox.follow(site.sessions, site.bell, after=site.hub.place)
        ),
        **{name: _reading(site, name, on_event) for name, on_event in READERS.items()},
        "search": Feeding(site.sessions, site.bell, IndexFolder(site.settings.search)).run,
        "lemmas": keep_warm,
        "tidying": lambda: people_jobs.keep_tidy(site.sessions, site.clock),
        "jobs": lambda: jobs.run(site.sessions, handlers, site.clock),
    }


def _handlers(settings: Settings, clock: Clock) -> Mapping[str, Handler]:
    """What does the jobs. Without a mail server nobody takes those that send mail: they wait."""
    deliver = mail.deliver_through(_mailbox(settings))
    people = people_jobs.handlers(deliver, public_url=settings.public_url, clock=clock)
    handlers = {mail.KIND: deliver, **people, **comment_jobs.HANDLERS}
    if not settings.smtp_host:
        for kind in (mail.KIND, links.JOB):
            del handlers[kind]
    return handlers


def _mailbox(settings: Settings) -> Mailbox:
    return Mailbox(
        host=settings.smtp_host,
        port=settings.smtp_port,
        sender=settings.mail_from,
        username=settings.smtp_user or None,
        password=settings.smtp_password or None,
        start_tls=settings.smtp_security is MailSecurity.STARTTLS,
        use_tls=settings.smtp_security is MailSecurity.TLS,
    )


async def _kept(name: str, work: Work) -> None:
    """Run it for as long as the server lives; a failure is logged, and it begins anew."""
    while True:
        try:
            await work()
        except Exception as error:
            log.error("beside.failed", name=name, error=repr(error))
        await asyncio.sleep(1)
