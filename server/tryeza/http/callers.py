"""Who sends a request to the graph, as far as the door can know without the database."""

from starlette.requests import HTTPConnection

from tryeza.graph.execution import Caller
from tryeza.http.refusals import asked_language
from tryeza.http.security import credential_of
from tryeza.http.site import site_of
from tryeza.people.credentials import TokenShown


async def caller_of(connection: HTTPConnection, *, authorization: str | None = None) -> Caller:
    """Who sends this. Raises what `credential_of` does, SignInNeeded or Forbidden.

    `authorization` stands in for the header, which a browser's WebSocket cannot set.
    """
    if authorization is not None:
        connection = _with_authorization(connection, authorization)
    credential = await credential_of(connection)
    return Caller(
        credential=credential,
        language=asked_language(connection),
        free=site_of(connection).settings.demo or isinstance(credential, TokenShown),
    )


def _with_authorization(connection: HTTPConnection, value: str) -> HTTPConnection:
    others = [pair for pair in connection.scope["headers"] if pair[0] != b"authorization"]
    header = (b"authorization", value.encode("latin-1", "replace"))
    return HTTPConnection({**connection.scope, "headers": [*others, header]})
