"""The site map: every public page in every language of the screens, for search engines.

One file for each kind of thing, of at most 12,000 things: the protocol takes 50,000 addresses a
file, and each thing has one in each of four languages (https://www.sitemaps.org/protocol.html).
"""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from sqlalchemy import Row, Select, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.consultations import queries as consultation_queries
from tryeza.consultations.models import Consultation
from tryeza.documents import queries as document_queries
from tryeza.documents.models import Document
from tryeza.groups import queries as group_queries
from tryeza.groups.models import Group
from tryeza.http.site import site_of
from tryeza.http.web.languages import SCREENS
from tryeza.kernel.actor import PUBLIC
from tryeza.kernel.work import read_only
from tryeza.organisations import queries as organisation_queries
from tryeza.organisations.models import Organisation

_MOST = 12_000
_TYPE = "application/xml"
_HEADERS = {"cache-control": "public, max-age=3600"}
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'


def _public() -> Mapping[str, Select[Any]]:
    """Slugs of what everybody sees, the newest first, by the first part of their address."""
    return {
        "consultations": select(Consultation.slug)
        .join(Document, Document.id == Consultation.document_id)
        .where(consultation_queries.visible_to(PUBLIC))
        .order_by(Consultation.id.desc()),
        "documents": select(Document.slug)
        .where(document_queries.visible_to(PUBLIC))
        .order_by(Document.id.desc()),
        "groups": select(Group.slug)
        .where(group_queries.visible_to(PUBLIC))
        .order_by(Group.id.desc()),
        "organisations": select(Organisation.slug)
        .where(organisation_queries.visible_to(PUBLIC))
        .order_by(Organisation.id.desc()),
    }


async def index(request: Request) -> Response:
    """Where the maps of each kind lie."""
    url = site_of(request).settings.public_url
    files = "".join(
        f"<sitemap><loc>{escape(url)}/sitemap-{kind}.xml</loc></sitemap>\n"
        for kind in ("pages", *_public())
    )
    return _xml(f"<sitemapindex {_SPACE}>\n{files}</sitemapindex>\n")


async def one_kind(request: Request) -> Response:
    """The map of one kind of thing; `pages` are those that always exist."""
    kind: str = request.path_params["kind"]
    url = site_of(request).settings.public_url
    if kind == "pages":
        return _map([_entry(url, path) for path in ("", *(f"/{each}" for each in _listed()))])
    statement = _public().get(kind)
    if statement is None:
        raise HTTPException(404)
    async with read_only(site_of(request).sessions) as session:
        rows: Sequence[Row[Any]] = (await session.execute(statement.limit(_MOST))).all()
    return _map([_entry(url, f"/{kind}/{quote(row.slug)}") for row in rows])


def _listed() -> Sequence[str]:
    return ("consultations", "groups", "organisations")


def _entry(url: str, path: str) -> str:
    """The page in each language, each naming all of them."""
    others = "".join(
        f'<xhtml:link rel="alternate" hreflang="{screen.tag}"'
        f" href={quoteattr(f'{url}/{screen.tag}{path}')}/>"
        for screen in SCREENS
    )
    return "".join(
        f"<url><loc>{escape(f'{url}/{screen.tag}{path}')}</loc>{others}</url>\n"
        for screen in SCREENS
    )


def _map(entries: Sequence[str]) -> Response:
    xhtml = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
    return _xml(f"<urlset {_SPACE} {xhtml}>\n{''.join(entries)}</urlset>\n")


def _xml(content: str) -> Response:
    return Response(_XML + content, media_type=_TYPE, headers=_HEADERS)


routes: tuple[BaseRoute, ...] = (
    Route("/sitemap.xml", index),
    Route("/sitemap-{kind}.xml", one_kind),
)
