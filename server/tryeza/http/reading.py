"""Reads what a client sends, within bounds: bodies, JSON, and what it accepts in return."""

from collections.abc import Sequence
from typing import Any

import msgspec
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request

_LONGEST_ACCEPT = 1_000


async def read_body(request: Request, *, largest: int) -> bytes:
    """The whole body; 413 as soon as it is known to be larger than `largest` bytes."""
    refuse_larger(request.headers, largest)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > largest:
            raise HTTPException(413)
    return bytes(body)


def refuse_larger(headers: Headers, largest: int) -> None:
    """413 for a body that says of itself that it is larger; before any of it is read."""
    said = headers.get("content-length", "")
    if said.isdecimal() and int(said) > largest:
        raise HTTPException(413)


def read_json(body: bytes | str) -> Any:
    """The JSON value; 400 when it is none, or nested deeper than anything of ours."""
    try:
        return msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise HTTPException(400, "The body is not valid JSON.") from error


def is_json(headers: Headers) -> bool:
    """Whether the body says of itself that it is JSON in UTF-8."""
    kind, *parameters = (part.strip().lower() for part in _content_type(headers).split(";"))
    charsets = [one.removeprefix("charset=").strip('"') for one in parameters if "charset" in one]
    return kind == "application/json" and all(one in ("utf-8", "utf8") for one in charsets)


def _content_type(headers: Headers) -> str:
    return headers.get("content-type", "")


def preferred(headers: Headers, offered: Sequence[str], *, otherwise: str) -> str | None:
    """The offered media type that the client likes best; None when it takes none of them.

    `otherwise` is what a client gets that says nothing, or that takes anything.
    """
    accept = headers.get("accept", "")[:_LONGEST_ACCEPT]
    best, best_weight = None, 0.0
    for part in accept.split(",") if accept.strip() else ["*/*"]:
        kind, *parameters = (one.strip().lower() for one in part.split(";"))
        weight = _weight(parameters)
        taken = otherwise if kind in ("*/*", "application/*") else kind
        if taken in offered and weight > best_weight:
            best, best_weight = taken, weight
    return best


def _weight(parameters: Sequence[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter[2:])
            except ValueError:
                return 0.0
    return 1.0
