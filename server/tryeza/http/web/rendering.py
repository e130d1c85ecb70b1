"""Makes pages of answers: templates compiled once, in which everything is escaped."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any
from urllib.parse import quote, urlencode
from uuid import UUID

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from starlette.requests import Request

from tryeza.graph.nodes import decode_id
from tryeza.http.security import gate_of
from tryeza.http.web import figures, reading, redlining
from tryeza.http.web.built import Needs
from tryeza.http.web.languages import SCREENS, Screen, screen_in
from tryeza.http.web.speaking import speaking
from tryeza.http.web.state import web_of

_THEMES = frozenset({"light", "dark"})
_UNCHANGED = "/:@!$&'()*+,;="  # what RFC 3986 lets stand in a path


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page stands: its language, its path behind the language, its own parameters."""

    screen: Screen
    path: str
    search: Mapping[str, str] = field(default_factory=dict)

    def address(self, screen: Screen | None = None, **others: object) -> str:
        """This page in a language, with some parameters otherwise; None leaves one out."""
        given = {**self.search, **others}
        kept = {name: value for name, value in given.items() if value not in (None, "")}
        query = f"?{urlencode(kept)}" if kept else ""
        return f"/{(screen or self.screen).tag}{quote(self.path, safe=_UNCHANGED)}{query}"

    def to(self, *parts: object, **search: object) -> str:
        """Another page in the same language: `to('documents', slug)`."""
        path = "".join(f"/{quote(str(part), safe='')}" for part in parts)
        kept = {name: value for name, value in search.items() if value is not None}
        return f"/{self.screen.tag}{path}{f'?{urlencode(kept)}' if kept else ''}"


def render(
    request: Request,
    template: str,
    place: Place,
    *,
    needs: Needs | None = None,
    answers: Markup | None = None,
    **shown: Any,
) -> str:
    """A page of the site. What it shows comes by name; the layout's own needs are added."""
    web = web_of(request)
    return (
        environment()
        .get_template(template)
        .render(
            place=place,
            screens=SCREENS,
            say=speaking(place.screen),
            origin=gate_of(request).public_url,
            theme=theme_of(request),
            needs=needs or web.built.needs(),
            is_built=web.built.is_there,
            answers=answers,
            **({"is_signed_in": False, "screen_of": ""} | shown),
        )
    )


def place_of(request: Request, search: Mapping[str, str] | None = None) -> Place:
    """Where a request's page stands, in the address's language or the visitor's."""
    screen = screen_in(request)
    path = str(request.scope["path"])
    inside = path.removeprefix(f"/{screen.tag}") if path.startswith(f"/{screen.tag}") else ""
    return Place(screen, inside.rstrip("/"), search or {})


def theme_of(request: Request) -> str:
    """The theme that a reader chose; none for that of the device."""
    chosen = request.cookies.get("theme", "")
    return chosen if chosen in _THEMES else ""


@lru_cache(maxsize=1)
def environment() -> Environment:
    """The templates. One that names what is not there fails, and a test sees it."""
    made = Environment(
        loader=PackageLoader("tryeza.http.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    made.filters["uuid_of"] = _uuid_of
    made.globals |= {each.__name__: each for each in _SAID} | {
        "TONES": TONES,
        "OUTCOMES": figures.OUTCOMES,
    }
    return made


def _uuid_of(node_id: str) -> UUID:
    """The key in an opaque id, which addresses of downloads have. Raises ValueError for none."""
    found = decode_id(node_id)
    if found is None:
        raise ValueError(node_id)
    return found[1]


_SAID = (
    figures.columns_of,
    figures.named,
    figures.outcomes_of,
    figures.parts_of,
    reading.contents_of,
    reading.events_of,
    reading.is_move,
    reading.level_of,
    reading.lines_of,
    reading.names_of,
    reading.sections_in,
    reading.working_days_left,
    redlining.blocks_of,
)
# How a value looks, beside being said: the classes of the client's tags.
TONES: Mapping[str, str] = {
    "ACCEPTED": "accepted",
    "PARTIALLY_ACCEPTED": "partly",
    "REJECTED": "rejected",
    "NOTED": "waiting",
    "OUT_OF_SCOPE": "waiting",
    "CIVIL_SOCIETY": "civil-society",
    "INSTITUTION": "institution",
    "PREPARED": "waiting",
    "ANNOUNCED": "accent",
    "OPEN": "accepted",
    "WITHDRAWN": "rejected",
}
