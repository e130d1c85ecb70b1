"""Two real OpenID providers, the site that knows them, and the way of a browser through both."""

import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from tests.http.gate import URL, Site
from tryeza.people.openid.provider import Provider

ARTA = {"sub": "a-1", "email": "Arta@ZQM.example", "email_verified": True, "name": "Arta K."}


STRANGER = {
    "sub": "s-9",
    "email": "new@example.org",
    "email_verified": True,
    "name": "Nora Prishti",
}


@dataclass(slots=True)
class Network(httpx.AsyncBaseTransport):
    """The network between us and the providers, which a test may corrupt."""

    real: httpx.AsyncHTTPTransport = field(default_factory=httpx.AsyncHTTPTransport)
    corrupt: Callable[[str, dict[str, Any]], dict[str, Any] | bytes] | None = None
    asked: list[str] = field(default_factory=list)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(request.url.path)
        answer = await self.real.handle_async_request(request)
        if self.corrupt is None:
            return answer
        body = self.corrupt(request.url.path, json.loads(await answer.aread()))
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        return httpx.Response(answer.status_code, content=content)

    async def aclose(self) -> None:
        await self.real.aclose()


@dataclass(slots=True)
class Elsewhere:
    """The site with two providers, and the network between."""

    site: Site
    network: Network

    def told_of_first(self, **changed: Any) -> None:
        """Know other things of the first provider from now on."""
        client = self.site.providers["first"]
        client.provider = replace(client.provider, **changed)


def known(slug: str, issuer: str, client: str = "tryeza") -> Provider:
    secret = f"secret of {client}: 100% & more"
    return Provider(slug, slug.title(), issuer, client, secret, trusts_email=True)


def query(address: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}


async def at_provider(address: str, account: dict[str, Any]) -> str:
    """Sign in at the provider; the address to which it sends the browser back."""
    async with httpx.AsyncClient(headers={"X-Account": json.dumps(account)}) as there:
        answer = await there.get(address)
        while not (back := answer.headers["location"]).startswith(URL):
            answer = await there.get(str(answer.url.join(back)))
        return str(back)


async def depart(browser: httpx.AsyncClient, slug: str = "first", to: str = "/") -> str:
    answer = await browser.get(f"/auth/openid/{slug}", params={"return_to": to})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def round_trip(
    browser: httpx.AsyncClient, account: dict[str, Any], slug: str = "first", to: str = "/"
) -> httpx.Response:
    return await browser.get(await at_provider(await depart(browser, slug, to), account))


async def is_in(browser: httpx.AsyncClient) -> bool:
    return (await browser.get("/auth/sessions")).status_code == 200


def reason(answer: httpx.Response) -> str:
    assert answer.status_code == 403, answer.text
    assert "set-cookie" not in answer.headers
    return str(answer.json()["error"]["reasons"][0]["code"]).removeprefix("people.")


@asynccontextmanager
async def two_browsers(
    elsewhere: Elsewhere,
) -> AsyncIterator[tuple[httpx.AsyncClient, httpx.AsyncClient]]:
    async with elsewhere.site.browser() as one, elsewhere.site.browser() as other:
        yield one, other
