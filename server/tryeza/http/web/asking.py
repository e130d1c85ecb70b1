"""Asks the graph what a page shows, by the trusted documents that the client itself would send."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from markupsafe import Markup

from tryeza.graph.execution import Answer, Caller, Graph, Request

_SESSION = "sessionQuery"  # who is signed in, which every page of the client asks


@dataclass(frozen=True, slots=True)
class Asking:
    """A document that is asked by its id, with its variables."""

    id: str
    variables: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Answered:
    """What came back for it."""

    asking: Asking
    answer: Answer


async def ask(graph: Graph, asking: Asking, caller: Caller) -> Answered:
    """Ask one document; what went wrong is in the answer."""
    request = Request(document_id=asking.id, variables=asking.variables)
    return Answered(asking, await graph.answer(request, caller))


async def ask_session(graph: Graph, caller: Caller) -> list[Answered]:
    """Who is signed in; nothing where the client has no such document."""
    id_ = graph.trusted.id_of(_SESSION)
    return [await ask(graph, Asking(id_, {}), caller)] if id_ else []


def embedded(answers: list[Answered]) -> Markup:
    """The answers as JSON that stands inside a `<script>` and cannot end it.

    U+2028 and U+2029 end a line in older JavaScript, and some tools read the block as such.
    """
    told = [
        {"id": each.asking.id, "variables": each.asking.variables, "data": each.answer.data}
        for each in answers
        if not each.answer.errors
    ]
    text = msgspec.json.encode(told).decode()
    for character in ("<", "\u2028", "\u2029"):
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 - no `<` is left in it
