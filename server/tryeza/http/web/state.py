"""What the web's doors share: the built client, as it was when the server began."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from starlette.requests import HTTPConnection

from tryeza.http.web.built import Built, build_in
from tryeza.http.web.files import Asset, assets_in
from tryeza.http.web.keeping import Kept


@dataclass(frozen=True, slots=True)
class Web:
    """The web client that an application serves; it keeps it as `app.state.web`."""

    built: Built
    assets: Mapping[str, Asset]
    kept: Kept = field(default_factory=Kept)

    @classmethod
    def in_folder(cls, folder: Path) -> "Web":
        """The build in a folder, which may be missing."""
        return cls(build_in(folder), assets_in(folder))


def web_of(connection: HTTPConnection) -> Web:
    """The web client of the application that a request came to."""
    web: Web = connection.app.state.web
    return web
