"""Small files that every site has: its icon, its manifest as an app, what robots may read."""

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from tryeza.http.site import site_of
from tryeza.http.web import sitemap
from tryeza.http.web.languages import screen_for
from tryeza.http.web.speaking import speaking

_FOR_A_DAY = {"cache-control": "public, max-age=86400"}
# A table seen from above, with its seats; the client draws the same one in its head.
ICON = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>g{fill:#0f5c7a;stroke:#0f5c7a}
@media(prefers-color-scheme:dark){g{fill:#6fb7d3;stroke:#6fb7d3}}</style>
<g><circle cx="16" cy="16" r="8" fill="none" stroke-width="2.5"/>
<g stroke="none"><circle cx="16.00" cy="3.50" r="2.5"/><circle cx="26.83" cy="9.75" r="2.5"/>
<circle cx="26.83" cy="22.25" r="2.5"/><circle cx="16.00" cy="28.50" r="2.5"/>
<circle cx="5.17" cy="22.25" r="2.5"/><circle cx="5.17" cy="9.75" r="2.5"/>
</g></g></svg>
"""


async def icon(_: Request) -> Response:
    """The icon, drawn so that it is sharp at every size."""
    # a style sheet inside an image counts as its own page's, whose policy must let it be
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    headers = {**_FOR_A_DAY, "content-security-policy": policy}
    return Response(ICON, media_type="image/svg+xml", headers=headers)


async def old_icon(_: Request) -> Response:
    """Where browsers look that read no link."""
    return RedirectResponse("/favicon.svg", 301, _FOR_A_DAY)


async def app_manifest(request: Request) -> Response:
    """What a phone needs to keep the site among its apps."""
    screen = screen_for(request)
    content: Mapping[str, object] = {
        "name": "Tryeza",
        "short_name": "Tryeza",
        "description": speaking(screen)("site.description"),
        "lang": screen.tag,
        "start_url": "/",
        "display": "minimal-ui",
        "background_color": "#fbfaf7",
        "theme_color": "#0f5c7a",
        "icons": [{"src": "/favicon.svg", "sizes": "any", "type": "image/svg+xml"}],
    }
    headers = {"cache-control": "private, max-age=86400", "vary": "Accept-Language, Cookie"}
    return JSONResponse(content, headers=headers, media_type="application/manifest+json")


async def robots(request: Request) -> Response:
    """What robots may read: all that everybody may, through its pages."""
    shut = ("/graphql", "/auth/", "/oauth/", "/uploads", "/*/sign-in", "/*/account", "/*/my")
    lines = ["User-agent: *", *(f"Disallow: {path}" for path in shut)]
    lines.append(f"Sitemap: {site_of(request).settings.public_url}/sitemap.xml")
    return PlainTextResponse("\n".join(lines) + "\n", headers=_FOR_A_DAY)


routes: tuple[BaseRoute, ...] = (
    Route("/favicon.svg", icon),
    Route("/favicon.ico", old_icon),
    Route("/manifest.webmanifest", app_manifest),
    Route("/robots.txt", robots),
    *sitemap.routes,
)
