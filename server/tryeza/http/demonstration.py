"""A door that shows the accounts of the demonstration world, where a server was begun with them."""

from collections.abc import Sequence

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from tryeza.http.doors import door, json
from tryeza.http.refusals import reader_language
from tryeza.http.site import site_of
from tryeza.kernel.catalogue import in_language
from tryeza.people.models import Person, PersonStatus


async def show_accounts(request: Request) -> Response:
    """The accounts that are still there; none where people work."""
    site = site_of(request)
    standing = await _standing(request, [each.email for each in site.shown_accounts])
    language = reader_language(request)
    shown = [
        {
            "name": each.name,
            "email": each.email,
            "password": each.password,
            "shows": in_language(each.shows, language),
        }
        for each in site.shown_accounts
        if each.email in standing
    ]
    return json({"accounts": shown})


async def _standing(request: Request, emails: Sequence[str]) -> frozenset[str]:
    if not emails:
        return frozenset()
    found = select(Person.email).where(
        Person.email.in_(emails), Person.status == PersonStatus.ACTIVE
    )
    async with site_of(request).sessions() as session:
        return frozenset(email for email in await session.scalars(found) if email)


routes: tuple[BaseRoute, ...] = (
    Route("/auth/demonstration", door(show_accounts), methods=["GET"]),
)
