"""Who stands behind a request: the session's cookie or a bearer token, and from which site.

A browser sends its cookie along whoever made it ask. So a request that may change something, or
opens a socket, counts its cookie only when it comes from our own pages: by `Origin`, by
`Sec-Fetch-Site`, or by a header that other sites cannot set without being asked (CORS).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import Response

from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Sessions
from tryeza.kernel.errors import Forbidden, SignInNeeded, Told
from tryeza.people import access_tokens
from tryeza.people.credentials import SESSION_LIFE, CookieShown, Credential
from tryeza.people.keys import Keys
from tryeza.people.opaque import digest_of
from tryeza.people.openid.provider import ProviderClient
from tryeza.people.pace import network_of
from tryeza.people.signed import BadToken, kid_of

OWN_HEADER = "x-tryeza"
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


@dataclass(frozen=True, slots=True)
class Gate:
    """What signing in needs to know; an application keeps it as `app.state.gate`.

    `public_url` is the installation's address without a slash at its end.
    """

    sessions: Sessions
    clock: Clock
    public_url: str
    keys: Keys
    providers: Mapping[str, ProviderClient] = field(default_factory=dict)

    @property
    def origin(self) -> str:
        """The origin of our own pages (RFC 6454)."""
        parts = urlsplit(self.public_url)
        return f"{parts.scheme}://{parts.netloc}"

    @property
    def is_https(self) -> bool:
        """Whether browsers reach us by TLS only, so that cookies may be kept to it."""
        return self.public_url.startswith("https://")

    def cookie(self, name: str) -> str:
        """A cookie's name; `__Host-` binds it to this host, to TLS and to the whole site."""
        return f"__Host-{name}" if self.is_https else name


def gate_of(connection: HTTPConnection) -> Gate:
    """The gate of the application that this request came to."""
    gate = connection.app.state.gate
    if not isinstance(gate, Gate):
        raise TypeError("The application has no gate: set app.state.gate.")
    return gate


async def credential_of(connection: HTTPConnection) -> Credential | None:
    """What the request shows of who sends it; None for the public.

    A bearer token goes before a cookie. Raises SignInNeeded for a token that proves nothing (a
    client must hear of it, and not be taken for the public), Forbidden for a cookie that
    another site had sent.
    """
    gate = gate_of(connection)
    scheme, _, token = connection.headers.get("authorization", "").partition(" ")
    if scheme.lower() == "bearer":
        return await _token_shown(gate, token.strip())
    shown = cookie_shown(connection)
    if shown is not None and _may_change(connection) and not is_ours(connection.headers, gate):
        raise Forbidden("request", [Told("people.other_site")])
    return shown


async def _token_shown(gate: Gate, token: str) -> Credential:
    now = gate.clock()
    try:
        ring = await gate.keys.ring(now, kid=kid_of(token))
        return access_tokens.read(token, ring, issuer=gate.public_url, now=now)
    except BadToken as error:
        raise SignInNeeded from error


def cookie_shown(connection: HTTPConnection) -> CookieShown | None:
    """The session's cookie, as its digest."""
    secret = connection.cookies.get(gate_of(connection).cookie("tryeza"))
    return CookieShown(digest_of(secret)) if secret else None


def is_ours(headers: Headers, gate: Gate) -> bool:
    """Whether one of our own pages made the browser ask, or a program that is no browser."""
    if (origin := headers.get("origin")) is not None:
        return origin == gate.origin
    if (site := headers.get("sec-fetch-site")) is not None:
        return site == "same-origin"
    return OWN_HEADER in headers


def require_not_elsewhere(connection: HTTPConnection) -> None:
    """Raise Forbidden when another site made the browser ask; for doors that need no cookie.

    Else somebody could be signed in as somebody else without noticing.
    """
    named = {"origin", "sec-fetch-site"} & set(connection.headers.keys())
    if named and not is_ours(connection.headers, gate_of(connection)):
        raise Forbidden("request", [Told("people.other_site")])


def _may_change(connection: HTTPConnection) -> bool:
    return connection.scope["type"] == "websocket" or connection.scope["method"] not in _SAFE


def network(connection: HTTPConnection) -> str:
    """The network to which this request's tries count."""
    return network_of(connection.client.host if connection.client else "")


def device(connection: HTTPConnection) -> str:
    """What the browser calls itself, for the person's list of sessions."""
    return " ".join(connection.headers.get("user-agent", "").split())


def keep_signed_in(response: Response, gate: Gate, secret: str) -> None:
    """Set the session's cookie: not for scripts, not for other sites, not without TLS."""
    response.set_cookie(
        gate.cookie("tryeza"),
        secret,
        max_age=int(SESSION_LIFE.total_seconds()),
        path="/",
        secure=gate.is_https,
        httponly=True,
        samesite="lax",
    )


def forget_signed_in(response: Response, gate: Gate) -> None:
    """Take the session's cookie away."""
    response.delete_cookie(
        gate.cookie("tryeza"), path="/", secure=gate.is_https, httponly=True, samesite="lax"
    )
