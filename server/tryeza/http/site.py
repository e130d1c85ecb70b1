"""What the doors of one running server share beside the gate: settings, graph, files, the hub."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from starlette.requests import HTTPConnection

from tryeza.graph.execution import Graph
from tryeza.graph.hub import Hub
from tryeza.http.incoming import Incoming
from tryeza.http.making import Makings
from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Sessions
from tryeza.kernel.files import FileStore
from tryeza.kernel.outbox import Bell
from tryeza.kernel.settings import Settings
from tryeza.reports.page_store import PageStore


@dataclass(frozen=True, slots=True)
class ShownAccount:
    """An account of the demonstration: everybody may use it, its password is told to all."""

    name: str
    email: str
    password: str
    shows: Mapping[str, str]  # what one sees with it, by language


@dataclass(frozen=True, slots=True)
class Site:
    """One running server; an application keeps it as `app.state.site`."""

    settings: Settings
    sessions: Sessions
    clock: Clock
    files: FileStore
    pages: PageStore
    bell: Bell
    hub: Hub
    graph: Graph
    incoming: Incoming
    shown_accounts: Sequence[ShownAccount] = ()
    makings: Makings = field(default_factory=Makings)


def site_of(connection: HTTPConnection) -> Site:
    """The site that a request came to."""
    site: Site = connection.app.state.site
    return site
