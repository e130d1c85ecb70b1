"""Every door of signing in as one list, and the gate that they share, from the settings."""

import httpx
from starlette.routing import BaseRoute

from tryeza.http import account, openid, sessions, sign_in, sign_in_page, tokens
from tryeza.http.security import Gate
from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Sessions
from tryeza.kernel.settings import Settings
from tryeza.people.keys import Keys
from tryeza.people.openid.provider import Provider, ProviderClient
from tryeza.people.sealing import key_for, open_secret

routes: list[BaseRoute] = [
    *sessions.routes,
    *sign_in.routes,
    *sign_in_page.routes,
    *account.routes,
    *tokens.routes,
    *openid.routes,
]


def open_gate(
    settings: Settings, database: Sessions, clock: Clock, http: httpx.AsyncClient
) -> Gate:
    """The gate of an application; `http` talks to OpenID providers, and is the caller's to close.

    Raises SecretUnfit when the installation's secret cannot be used.
    """
    secret = open_secret(settings.secret, settings.data)
    return Gate(
        sessions=database,
        clock=clock,
        public_url=settings.public_url,
        keys=Keys(database, key_for(secret, "signing keys")),
        providers={each.slug: ProviderClient(each, http) for each in providers(settings)},
    )


def providers(settings: Settings) -> list[Provider]:
    """The OpenID providers that the installation knows: the one in the settings, or none."""
    if not settings.oidc_issuer:
        return []
    return [
        Provider(
            slug=settings.oidc_slug,
            name=settings.oidc_name,
            issuer=settings.oidc_issuer,
            client_id=settings.oidc_client_id,
            client_secret=settings.oidc_client_secret,
            trusts_email=settings.oidc_trusts_email,
            opens_accounts=settings.oidc_opens_accounts,
        )
    ]
