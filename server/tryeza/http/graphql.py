"""GraphQL over HTTP: reads a request, has it answered, and says so with the right status.

Follows the GraphQL over HTTP specification. Beside it: `documentId` names a trusted document, and
an anonymous GET of one is answered with an ETag that a proxy may keep.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

import msgspec
from graphql import OperationType
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute

from tryeza.graph import execution
from tryeza.graph.execution import Answer, Caller, Graph, NotPossibleHere, as_error, refusal
from tryeza.graph.parsing import Operation, Unanswerable
from tryeza.http import explorer
from tryeza.http.callers import caller_of
from tryeza.http.events import EVENTS, stream_events
from tryeza.http.reading import is_json, preferred, read_body, read_json
from tryeza.http.site import site_of
from tryeza.http.websockets import serve_websocket
from tryeza.kernel.errors import Tellable

RESPONSE = "application/graphql-response+json"
JSON = "application/json"
_CACHED = "public, max-age=5, stale-while-revalidate=30"
_STATUS = {"UNAUTHENTICATED": 401, "INTERNAL": 500}
_LARGEST_QUERY = 100_000  # characters of a GET's query string


async def answer(request: Request) -> Response:
    """The door: /graphql by POST or GET."""
    site = site_of(request)
    if request.method == "GET" and site.settings.demo and _is_a_person(request):
        return explorer.page()
    accepted = preferred(request.headers, (RESPONSE, JSON, EVENTS), otherwise=JSON)
    if accepted is None:
        raise HTTPException(406)
    asked = await _request(request, site.graph)
    caller = await caller_of(request)
    if accepted == EVENTS:
        return await stream_events(site, asked, caller)
    if request.method == "GET":
        return await _answer_get(request, asked, caller, accepted)
    answered = await site.graph.answer(asked, caller)
    return _response(answered, accepted, {"cache-control": "no-store"})


def _is_a_person(request: Request) -> bool:
    parameters = request.query_params
    asks_page = "text/html" in request.headers.get("accept", "")
    return asks_page and "query" not in parameters and "documentId" not in parameters


async def _request(request: Request, graph: Graph) -> execution.Request:
    """What was sent; 400, 413 or 415 where it is no GraphQL request."""
    if request.method == "GET":
        if len(request.url.query) > _LARGEST_QUERY:
            raise HTTPException(414)
        parameters: Any = dict(request.query_params)
        for name in ("variables", "extensions"):
            if parameters.get(name):
                parameters[name] = read_json(parameters[name])
        return _checked(parameters)
    if not is_json(request.headers):
        raise HTTPException(415, f"Send {JSON}, in UTF-8.")
    parameters = read_json(await read_body(request, largest=graph.limits.body))
    if isinstance(parameters, list):
        raise HTTPException(400, "One request at a time; batches are not taken.")
    return _checked(parameters)


def _checked(parameters: Any) -> execution.Request:
    if not isinstance(parameters, dict):
        raise HTTPException(400, "The body must be a JSON object.")
    query = _parameter(parameters, "query", str)
    document_id = _parameter(parameters, "documentId", str)
    _parameter(parameters, "extensions", dict)
    if query is None and document_id is None:
        raise HTTPException(400, "Send `query`, or `documentId` of a trusted document.")
    return execution.Request(
        query=query,
        document_id=document_id,
        operation_name=_parameter(parameters, "operationName", str),
        variables=_parameter(parameters, "variables", dict) or {},
    )


def _parameter(parameters: Mapping[str, Any], name: str, kind: type[Any]) -> Any:
    value = parameters.get(name)
    if value is not None and not isinstance(value, kind):
        word = "a string" if kind is str else "an object"
        raise HTTPException(400, f"`{name}` must be {word}, or absent.")
    return value or None


async def _answer_get(
    request: Request, asked: execution.Request, caller: Caller, accepted: str
) -> Response:
    graph = site_of(request).graph
    try:
        operation = graph.operation(asked, caller)
        if operation.node.operation is not OperationType.QUERY:
            refused = NotPossibleHere("graph.only_queries_by_get", method="GET", instead="POST")
            answered = refusal([as_error(refused)], caller)
            return _response(answered, accepted, {"allow": "POST"}, status=405)
    except Unanswerable as error:
        return _response(refusal(error.errors, caller), accepted, {})
    except Tellable as error:
        return _response(refusal([as_error(error)], caller), accepted, {})
    answered = await graph.execute(operation, asked, caller)
    if not _is_public(operation, asked, caller, answered):
        return _response(answered, accepted, {"cache-control": "private, no-store"})
    return _with_tag(request, _response(answered, accepted, {"cache-control": _CACHED}))


def _is_public(
    operation: Operation, asked: execution.Request, caller: Caller, answered: Answer
) -> bool:
    """Whether the same answer goes to everybody who asks this: nobody is signed in, all is well."""
    trusted = asked.document_id is not None
    return trusted and caller.credential is None and not answered.errors


def _with_tag(request: Request, response: Response) -> Response:
    body = bytes(response.body)
    tag = f'W/"{sha256(body).hexdigest()[:32]}"'
    response.headers["etag"] = tag
    response.headers["vary"] = "Accept, Accept-Language, Authorization, Cookie"
    if tag.removeprefix("W/") not in request.headers.get("if-none-match", ""):
        return response
    kept = ("etag", "vary", "cache-control")
    return Response(status_code=304, headers={name: response.headers[name] for name in kept})


def _response(
    answered: Answer, accepted: str, headers: Mapping[str, str], *, status: int | None = None
) -> Response:
    return Response(
        msgspec.json.encode(answered.body()),
        status_code=status or _status(answered, accepted),
        headers=dict(headers),
        media_type=f"{accepted}; charset=utf-8",
    )


def _status(answered: Answer, accepted: str) -> int:
    """200 for whatever was executed; the old media type says 200 to a refused document, too."""
    if answered.executed:
        return 200
    codes = {error.get("extensions", {}).get("code", "") for error in answered.errors}
    if accepted == JSON and not codes & _STATUS.keys():
        return 200
    return next((status for code, status in _STATUS.items() if code in codes), 400)


routes: list[BaseRoute] = [
    Route("/graphql", answer, methods=["GET", "POST"]),
    WebSocketRoute("/graphql", serve_websocket),
    *explorer.routes,
]
