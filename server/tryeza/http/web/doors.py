"""Every door of the web in the order in which an address is looked for; the last takes the rest."""

from starlette.routing import BaseRoute

from tryeza.http.web import assets, elsewhere, pages, site_files

routes: tuple[BaseRoute, ...] = (
    *assets.routes,
    *site_files.routes,
    *elsewhere.screens,  # before the pages: `/organisations/register` is no organisation's
    *pages.routes,
    *elsewhere.routes,
)
