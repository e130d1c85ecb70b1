"""Subscriptions: each delivery is read anew, with the rights that its person has at that moment.

A subscription's field is an async generator. It listens for kinds of events and reads what it
delivers in `info.context.asking()`; what the person may no longer see is not delivered.
"""

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Iterator, Mapping
from contextlib import aclosing, asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import strawberry
from graphql import ExecutionResult, GraphQLError
from graphql.execution import subscribe as graphql_subscribe

from tryeza.graph import problems
from tryeza.graph.context import Asking, read_actor
from tryeza.graph.execution import (
    Answer,
    Caller,
    Graph,
    Request,
    as_error,
    language_for,
    refusal,
)
from tryeza.graph.hub import Hub, Listener
from tryeza.graph.lean import LeanExecutor
from tryeza.graph.look_ahead import Call
from tryeza.graph.parsing import Operation
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import SignInNeeded, Tellable
from tryeza.kernel.outbox import Happened
from tryeza.kernel.work import read_only


@dataclass(frozen=True, slots=True)
class Following:
    """The context of one subscription."""

    graph: Graph
    hub: Hub
    operation: Operation
    caller: Caller
    language: Language

    @asynccontextmanager
    async def asking(self) -> AsyncIterator[Asking]:
        """A moment in which the subscriber asks: the actor as they are now, on a fresh snapshot."""
        async with read_only(self.graph.sessions) as session:
            now = self.graph.clock()
            actor = await read_actor(session, self.caller.credential, now)
            language = language_for(actor, self.caller)
            yield Asking(session, actor, now, language, self.operation.plan, pages=self.graph.pages)

    @contextmanager
    def listening(self, kind: str, stream: str) -> Iterator[AsyncIterator[Happened]]:
        """What happens from now on, of this kind, in this stream."""
        with self.hub.listening(kind) as listener:
            yield _in_stream(listener, stream)

    async def happening(self, kind: str, stream: str) -> AsyncGenerator[Happened, None]:
        """The same, for who need not know when it begins."""
        with self.listening(kind, stream) as events:
            async for event in events:
                yield event


async def _in_stream(listener: Listener, stream: str) -> AsyncIterator[Happened]:
    while True:
        event = await listener.next()
        if event.stream == stream:
            yield event


FollowingInfo: TypeAlias = strawberry.Info[Following, None]


def followed(info: FollowingInfo) -> Call:
    """The subscription's field, with what is selected below it."""
    following: Following = info.context
    return following.operation.plan.call(info._raw_info)


async def subscribe(
    graph: Graph, hub: Hub, operation: Operation, request: Request, caller: Caller
) -> AsyncGenerator[Answer, None]:
    """The answers of a subscription, one for each thing that is delivered; ends with an error."""
    try:
        async with read_only(graph.sessions) as session:
            actor = await read_actor(session, caller.credential, graph.clock())
    except SignInNeeded as error:
        yield refusal([as_error(error)], caller)
        return
    following = Following(graph, hub, operation, caller, language_for(actor, caller))
    results = await _results(operation, request.variables, following)
    if isinstance(results, ExecutionResult):
        shown = problems.shown(results.errors or (), following.language)
        yield Answer(None, shown, executed=False)
        return
    async with aclosing(cast("AsyncGenerator[ExecutionResult, None]", results)) as stream:
        try:
            async for result in stream:
                errors = problems.shown(result.errors or (), following.language)
                yield Answer(result.data, errors)
        except (Tellable, GraphQLError) as error:
            told = error if isinstance(error, GraphQLError) else as_error(error)
            yield Answer(None, problems.shown([told], following.language))


async def _results(
    operation: Operation, variables: Mapping[str, Any], following: Following
) -> AsyncIterator[ExecutionResult] | ExecutionResult:
    results = graphql_subscribe(
        operation.plan.schema,
        operation.document,
        context_value=following,
        variable_values=dict(variables),
        operation_name=operation.name,
        executor_class=LeanExecutor,
    )
    if isinstance(results, Awaitable):
        results = await results
    return results
