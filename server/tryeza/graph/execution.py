"""Answers one request: the document, the transaction, the actor, the execution, the errors.

A query reads on one snapshot that cannot write. A mutation has one transaction with one commit,
and a savepoint for each of its fields. What is read and how it is executed are kept apart: the
resolvers fill trees, `execute` walks them, and another executor can take its place.
"""

import asyncio
from collections.abc import AsyncIterable, Awaitable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeGuard, cast

from graphql import (
    ExecutionResult,
    GraphQLError,
    GraphQLFormattedError,
    GraphQLSchema,
    OperationType,
)
from sqlalchemy.exc import DBAPIError
from strawberry.execution import optimized_is_awaitable

from tryeza.graph import problems
from tryeza.graph.context import Asking, read_actor
from tryeza.graph.lean import LeanExecutor
from tryeza.graph.limits import Limits
from tryeza.graph.parsing import Documents, Operation, Unanswerable, unstorable
from tryeza.graph.trusted import Trusted
from tryeza.kernel.actor import Actor
from tryeza.kernel.catalogue import Language
from tryeza.kernel.clock import Clock
from tryeza.kernel.db import Sessions, is_away
from tryeza.kernel.errors import Limit, SignInNeeded, Tellable, invalid
from tryeza.kernel.files import FileStore
from tryeza.kernel.outbox import Bell
from tryeza.kernel.work import Work, begin, read_only
from tryeza.people.credentials import Credential
from tryeza.reports.page_store import PageStore
from tryeza.search.index import Index

_ATTEMPTS = 3
_TRY_AGAIN = ("40001", "40P01")  # serialization failure, deadlock


class NotPossibleHere(Tellable):
    """A request that is well-formed but not for this door."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a client sent: a document or the id of a trusted one, and what goes with it."""

    query: str | None = None
    document_id: str | None = None
    operation_name: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent it, as the door knows: what they show, and whether free documents are allowed.

    `language` is what the request asks for: that of the screens, which one chooses for each page.
    """

    credential: Credential | None = None
    language: Language | None = None
    free: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. `executed` is false when the request never came to execution."""

    data: dict[str, Any] | None
    errors: list[GraphQLFormattedError] = field(default_factory=list)
    executed: bool = True

    def body(self) -> dict[str, Any]:
        """The response map of the GraphQL specification."""
        found: dict[str, Any] = {"errors": self.errors} if self.errors else {}
        if self.executed:
            found["data"] = self.data
        return found


class TryAgain(Exception):
    """Two transactions got into each other's way; this one is rolled back."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The schema with all that is needed to answer from it."""

    schema: GraphQLSchema
    sessions: Sessions
    clock: Clock
    documents: Documents
    limits: Limits = field(default_factory=Limits)
    trusted: Trusted = field(default_factory=Trusted)
    bell: Bell | None = None
    files: FileStore | None = None
    pages: PageStore | None = None
    index: Index | None = None

    def operation(self, request: Request, caller: Caller) -> Operation:
        """The operation that is asked for, weighed. Raises Unanswerable or Tellable."""
        operation = self.documents.parsed(self._text(request, caller)).operation(
            request.operation_name
        )
        self.documents.weigh(operation, request.variables)
        _require_storable(request.variables, "variables")
        return operation

    def _text(self, request: Request, caller: Caller) -> str:
        if request.document_id is not None:
            text = self.trusted.text_of(request.document_id)
            if text is None:
                raise NotPossibleHere("graph.unknown_document", field="documentId")
            return text
        if not caller.free:
            raise NotPossibleHere("graph.only_trusted", field="documentId")
        return request.query or ""

    async def answer(self, request: Request, caller: Caller) -> Answer:
        """The answer to a query or a mutation; never raises what a client sent wrong."""
        try:
            operation = self.operation(request, caller)
            if operation.node.operation is OperationType.SUBSCRIPTION:
                raise NotPossibleHere(
                    "graph.no_subscriptions_here", one="WebSocket", other="text/event-stream"
                )
        except Unanswerable as error:
            return refusal(error.errors, caller)
        except Tellable as error:
            return refusal([as_error(error)], caller)
        return await self.execute(operation, request, caller)

    async def execute(self, operation: Operation, request: Request, caller: Caller) -> Answer:
        """The answer to an operation that was found and weighed."""
        writes = operation.node.operation is OperationType.MUTATION
        answering = self._mutate if writes else self._query
        seconds = self.limits.mutation_seconds if writes else self.limits.seconds
        try:
            async with asyncio.timeout(seconds):
                return await answering(operation, request, caller)
        except Unanswerable as error:
            return refusal(error.errors, caller)
        except SignInNeeded as error:
            return refusal([as_error(error)], caller)
        except TimeoutError:
            slow = Limit("graph.too_slow", int(seconds))
            return refusal([as_error(slow)], caller)
        except TryAgain as error:
            busy = NotPossibleHere("graph.busy")
            busy.__cause__ = error
            return refusal([as_error(busy)], caller)

    async def _query(self, operation: Operation, request: Request, caller: Caller) -> Answer:
        async with read_only(self.sessions) as session:
            now = self.clock()
            actor = await read_actor(session, caller.credential, now)
            language = language_for(actor, caller)
            asking = Asking(
                session, actor, now, language, operation.plan, pages=self.pages, index=self.index
            )
            return shown(await execute(operation, request.variables, asking), asking)

    async def _mutate(self, operation: Operation, request: Request, caller: Caller) -> Answer:
        for attempt in range(_ATTEMPTS):
            try:
                return await self._mutate_once(operation, request, caller)
            except (TryAgain, DBAPIError) as error:
                if not may_try_again(error):
                    raise
                if attempt == _ATTEMPTS - 1:
                    raise TryAgain from error
        raise AssertionError("unreachable")

    async def _mutate_once(self, operation: Operation, request: Request, caller: Caller) -> Answer:
        async with begin(self.sessions, now=self.clock(), files=self.files) as work:
            asking = await self._asking_to_act(work, operation, caller)
            result = await execute(operation, request.variables, asking)
            if any(may_try_again(error.original_error) for error in result.errors or ()):
                raise TryAgain
            answer = shown(result, asking)
        if work.wrote and self.bell is not None:
            self.bell.ring()
        return answer

    async def _asking_to_act(self, work: Work, operation: Operation, caller: Caller) -> Asking:
        work.actor = await read_actor(work.session, caller.credential, work.now)
        language = language_for(work.actor, caller)
        return Asking(
            work.session, work.actor, work.now, language, operation.plan, work, self.pages
        )


def _require_storable(value: object, path: str) -> None:
    """Raise Invalid at the first text among the variables that no database can keep."""
    match value:
        case str() if unstorable(value):
            raise invalid(path, "kernel.text_broken")
        case dict():
            for name, one in value.items():
                _require_storable(one, f"{path}.{name}")
        case list():
            for index, one in enumerate(value):
                _require_storable(one, f"{path}.{index}")


async def execute(
    operation: Operation, variables: Mapping[str, Any], asking: Asking, root: object = None
) -> ExecutionResult:
    """Execute an operation over the trees that its resolvers fill."""
    executor = LeanExecutor.build(
        operation.plan.schema,
        operation.document,
        root,
        asking,
        dict(variables),
        operation.name,
        is_awaitable=_is_awaitable,
        is_async_iterable=_is_stream,
    )
    if isinstance(executor, list):
        raise Unanswerable(executor)
    result = executor.execute_operation()
    return cast("ExecutionResult", await result if _is_awaitable(result) else result)


def _is_awaitable(value: object) -> TypeGuard[Awaitable[Any]]:
    return optimized_is_awaitable(value)


def _is_stream(_: object) -> TypeGuard[AsyncIterable[Any]]:
    """Nothing below a root field is asynchronous."""
    return False


def may_try_again(error: BaseException | None) -> bool:
    """Whether the database gave up this transaction only because of another one."""
    if isinstance(error, TryAgain):
        return True
    origin = getattr(error, "orig", None)
    return isinstance(error, DBAPIError) and getattr(origin, "sqlstate", None) in _TRY_AGAIN


def shown(result: ExecutionResult, asking: Asking) -> Answer:
    """A result as the client may see it. Raises what says that the database is away."""
    for error in result.errors or ():
        if error.original_error is not None and is_away(error.original_error):
            raise error.original_error
    return Answer(result.data, problems.shown(result.errors or (), asking.language))


def refusal(errors: list[GraphQLError] | tuple[GraphQLError, ...], caller: Caller) -> Answer:
    """The answer to a request that is not executed."""
    return Answer(
        None, problems.shown(errors, caller.language or Language.ALBANIAN), executed=False
    )


def as_error(told: Tellable) -> GraphQLError:
    """A refusal as an error of the whole request."""
    return GraphQLError(told.told.code, original_error=told)


def language_for(actor: Actor, caller: Caller) -> Language:
    """What the request asks for, else the language of the account, else Albanian."""
    if caller.language is not None:
        return caller.language
    known = actor.person_id is not None and actor.language in set(Language)
    return Language(actor.language) if known else Language.ALBANIAN
