"""Mutations as acts: one input, one savepoint, one journalled request, problems as answers.

A room's file declares an act with the verb of its room and says what the answer holds:

    add_comment = act(
        "Say something about a draft or a part of it.",
        input=AddCommentInput,
        success=AddCommentSuccess,
        problems=(InvalidProblem, ClosedProblem, LimitProblem),
        run=_add_comment,                    # (Work, AddCommentInput) -> the key of what it made
        load=loads(comment=COMMENT),         # the success, read by that key, as far as selected
    )

The union `AddCommentPayload` is made of the success and the problems. The same `clientMutationId`
of the same person gives the first answer, read anew, and writes nothing.
"""

import dataclasses
from collections.abc import Awaitable, Callable
from enum import Enum
from typing import Annotated, Any, TypeAlias, TypeVar, Union
from uuid import UUID

import strawberry
from strawberry.types.field import StrawberryField
from strawberry.types.maybe import Some

from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.problems import Problem, as_problem, published
from tryeza.graph.tree import Shape
from tryeza.kernel import errors
from tryeza.kernel.errors import NotFound
from tryeza.kernel.work import AlreadyDone, RequestKey, Work, attempt

I = TypeVar("I", bound="Act")  # noqa: E741 - an input
Load: TypeAlias = Callable[[Asking, UUID, Call, type[Any]], Awaitable[Any]]
Rescue: TypeAlias = Callable[[Work, I, errors.Problem], Awaitable[errors.Problem]]


@strawberry.input
class Act:
    """What every act's input has."""

    client_mutation_id: str | None = strawberry.field(
        default=None,
        description=(
            "The client's own name for this act, at most 100 characters. Sent again by the same"
            " person, the act is not done twice: the first answer comes back."
        ),
    )


def act(
    description: str,
    *,
    input: type[I],
    success: type[Any],
    problems: tuple[type[Problem], ...],
    run: Callable[[Work, I], Awaitable[UUID]],
    load: Load,
    subject: Shape[Any] | None = None,
    rescue: Rescue[I] | None = None,
) -> StrawberryField:
    """A mutation field.

    `subject` is read for `ConflictProblem.current` where that can happen. `rescue` may keep
    what the person wrote when the act itself is undone; it gives the problem to be told.
    """
    name = input.__name__.removesuffix("Input")

    async def resolve(info: Info, input: Any) -> Any:
        asking, call = info.context, asked(info)
        try:
            done = await _perform(
                asking,
                _request_key(name, input),
                input,
                run,
                lambda key: load(asking, key, call, success),
            )
        except errors.Problem as problem:
            if rescue is not None:
                problem = await _rescued(asking, rescue, input, problem)
            if published(problem) not in problems:
                raise problem from None
            return await _problem(asking, problem, call, subject)
        if isinstance(done, NotFound):
            raise done
        return done

    members: Any = Union.__getitem__((success, *problems))
    about = f"What came of `{name[0].lower()}{name[1:]}`: its success, or what is to be mended."
    resolve.__annotations__.update(
        {
            "input": Annotated[input, strawberry.argument(description="What is to be done.")],
            "return": Annotated[members, strawberry.union(f"{name}Payload", description=about)],
        }
    )
    made: StrawberryField = strawberry.mutation(resolver=resolve, description=description)
    return made


def loads(**fields: Shape[Any]) -> Load:
    """A success with one field: the thing that the act made or changed."""
    ((name, shape),) = fields.items()

    async def load(asking: Asking, key: UUID, call: Call, success: type[Any]) -> Any:
        below = call.on(success.__name__).below(name, shape.name)
        thing = await shape.one(asking, below, shape.table.c[shape.key] == key)
        if thing is None:
            raise NotFound(shape.name)
        return success(**{name: thing})

    return load


async def _perform(
    asking: Asking,
    request: RequestKey | None,
    input: I,
    run: Callable[[Work, I], Awaitable[UUID]],
    load: Callable[[UUID], Awaitable[Any]],
) -> Any:
    """Act and read what is answered, with which the journal is written (`Work.read`).

    Gives NotFound, instead of raising it, where the act took its thing out of the actor's sight:
    what was done stands.
    """
    work = _work(asking)
    try:
        async with attempt(work, request=request):
            key = await run(work, input)
            return await _seen(load(key))
    except AlreadyDone as done:
        return await _seen(load(done.subject_id))


async def _seen(loading: Awaitable[Any]) -> Any:
    try:
        return await loading
    except NotFound as gone:
        return gone


async def _rescued(
    asking: Asking, rescue: Rescue[Any], input: Act, problem: errors.Problem
) -> errors.Problem:
    work = _work(asking)
    async with attempt(work):
        return await rescue(work, input, problem)


def _work(asking: Asking) -> Work:
    if asking.work is None:
        raise RuntimeError("An act outside of a mutation.")
    return asking.work


def _request_key(name: str, input: Act) -> RequestKey | None:
    request_id = input.client_mutation_id
    if request_id is None:
        return None
    if not 0 < len(request_id) <= 100:
        raise errors.invalid("clientMutationId", "graph.request_id_length", limit=100)
    values = _plain(input)
    values.pop("client_mutation_id")
    return RequestKey.of(request_id, name, values)


def _plain(value: Any) -> Any:
    """An input as JSON values, to be digested."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: _plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, Some):
        return {"some": _plain(value.value)}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value if isinstance(value, (str, int, float, bool, type(None))) else str(value)


async def _problem(
    asking: Asking, problem: errors.Problem, call: Call, subject: Shape[Any] | None
) -> Problem:
    current: Node | None = None
    if isinstance(problem, errors.Conflict) and subject is not None:
        below = call.on("ConflictProblem").below("current", subject.name)
        key = subject.table.c[subject.key]
        current = await subject.one(asking, below, key == problem.subject_id)
    return as_problem(problem, asking.language, current=current)
