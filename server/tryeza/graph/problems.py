"""What can go wrong, as a client sees it: problems to mend, refusals, and bugs behind an id.

A Problem is an answer of a mutation, so that a client reads it like data. A refusal is a top-level
error whose `extensions.code` says which. A database that is away is nobody's mistake: what is sent
again once it is back is answered. Anything else is a bug: it is logged with an id, and the id is
all that the client is told.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

import strawberry
import structlog
from graphql import GraphQLError, GraphQLFormattedError

from tryeza.graph.nodes import Node, encode_id
from tryeza.kernel import errors
from tryeza.kernel.catalogue import Language
from tryeza.kernel.db import is_away
from tryeza.kernel.errors import Told
from tryeza.kernel.telling import tell

log = structlog.get_logger(__name__)

CODES: dict[type[errors.Tellable], str] = {
    errors.NotFound: "NOT_FOUND",
    errors.SignInNeeded: "UNAUTHENTICATED",
    errors.Forbidden: "FORBIDDEN",
    errors.Invalid: "INVALID",
    errors.Closed: "CLOSED",
    errors.Conflict: "CONFLICT",
    errors.Limit: "LIMIT",
    errors.Busy: "UNAVAILABLE",
}


@strawberry.interface(description="Something that kept an act from being done and can be mended.")
class Problem:
    """The interface that lets a client show problems which are newer than itself."""

    message: str = strawberry.field(
        description="What is wrong and what to do, one sentence in the reader's language."
    )


@strawberry.type(description="One value that does not fit.")
class InvalidField:
    """A field of an InvalidProblem."""

    path: str = strawberry.field(
        description="The input field, with dots between levels: `comment.text`."
    )
    message: str = strawberry.field(description="Why it does not fit, in the reader's language.")
    code: str = strawberry.field(description="The same reason for programs: `kernel.text_empty`.")


@strawberry.type(description="One or more values do not fit; nothing was done.")
class InvalidProblem(Problem):
    """Values that do not fit."""

    fields: list[InvalidField] = strawberry.field(description="The values, at least one.")


@strawberry.type(description="The window for this act is not open; nothing was done.")
class ClosedProblem(Problem):
    """A closed window."""

    closed_at: datetime = strawberry.field(
        description="When the window closed, or when it will open."
    )
    kept_draft_id: strawberry.ID | None = strawberry.field(
        description="The draft in which the author's words were kept, if they were."
    )


@strawberry.type(description="Somebody else changed it since it was read; nothing was done.")
class ConflictProblem(Problem):
    """A lost race."""

    current_revision: int = strawberry.field(
        description="The revision that stands now; send the act again with it once merged."
    )
    current: Node | None = strawberry.field(description="The thing as it stands now.")


@strawberry.type(description="More than is allowed was asked for; nothing was done.")
class LimitProblem(Problem):
    """Too much, too large or too often."""

    limit: int = strawberry.field(description="How much is allowed, in the unit of the message.")
    retry_after: int | None = strawberry.field(
        description="After how many seconds to try again; null when waiting does not help."
    )


PROBLEMS: tuple[tuple[type[errors.Problem], type[Problem]], ...] = (
    (errors.Invalid, InvalidProblem),
    (errors.Closed, ClosedProblem),
    (errors.Conflict, ConflictProblem),
    (errors.Limit, LimitProblem),
)


def published(problem: errors.Problem) -> type[Problem]:
    """The type as which a problem is answered."""
    return next(shown for kind, shown in PROBLEMS if isinstance(problem, kind))


def as_problem(
    problem: errors.Problem, language: Language, *, current: Node | None = None
) -> Problem:
    """The problem as the answer of a mutation."""
    message = tell(problem.told, language)
    match problem:
        case errors.Invalid():
            return InvalidProblem(message=message, fields=_fields(problem, language))
        case errors.Closed():
            draft = problem.kept_draft_id
            kept = encode_id("KeptDraft", draft) if draft else None
            if kept is not None:
                message = f"{message} {tell(errors.Told('graph.kept_as_draft'), language)}"
            return ClosedProblem(message=message, closed_at=problem.at, kept_draft_id=kept)
        case errors.Conflict():
            return ConflictProblem(
                message=message, current_revision=problem.current_revision, current=current
            )
        case errors.Limit():
            return LimitProblem(
                message=message, limit=problem.limit, retry_after=problem.retry_after
            )
    raise TypeError(f"{type(problem).__name__} is not published; see PROBLEMS")


def _fields(problem: errors.Invalid, language: Language) -> list[InvalidField]:
    return [
        InvalidField(path=one.path, message=tell(one.told, language), code=one.told.code)
        for one in problem.fields
    ]


def shown(errors_: Sequence[GraphQLError], language: Language) -> list[GraphQLFormattedError]:
    """The errors as a client may see them, in their order."""
    return [_shown(error, language) for error in errors_]


def _shown(error: GraphQLError, language: Language) -> GraphQLFormattedError:
    cause = _cause(error)
    if cause is None:
        formatted = error.formatted
        if "code" not in (error.extensions or {}):
            formatted["extensions"] = {**(error.extensions or {}), "code": "BAD_REQUEST"}
        return formatted
    if isinstance(cause, errors.Tellable):
        return _told(error, cause, language)
    if is_away(cause):
        log.error("graph.database_away", error=type(cause).__name__)
        message = tell(Told("graph.database_away"), language)
        return _located(error, message, {"code": "UNAVAILABLE"})
    return _masked(error, cause, language)


def _cause(error: GraphQLError) -> BaseException | None:
    """The exception behind an error; None when the error itself speaks to the client."""
    cause = error.original_error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause


def _told(error: GraphQLError, cause: errors.Tellable, language: Language) -> GraphQLFormattedError:
    code = next((code for kind, code in CODES.items() if isinstance(cause, kind)), "REFUSED")
    extensions: dict[str, Any] = {"code": code}
    message = tell(cause.told, language)
    if isinstance(cause, errors.Forbidden) and cause.reasons:
        extensions["reasons"] = [_reason(reason, language) for reason in cause.reasons]
    if isinstance(cause, errors.Invalid):
        extensions["fields"] = [
            {"path": one.path, **_reason(one.told, language)} for one in cause.fields
        ]
    return _located(error, message, extensions)


def _reason(told: Told, language: Language) -> dict[str, str]:
    return {"code": told.code, "message": tell(told, language)}


def _masked(error: GraphQLError, cause: BaseException, language: Language) -> GraphQLFormattedError:
    incident = uuid4()
    log_bug(incident, cause, path=".".join(map(str, error.path or ())))
    message = tell(Told("graph.bug", {"id": str(incident)}), language)
    return _located(error, message, {"code": "INTERNAL", "id": str(incident)})


def log_bug(incident: UUID, cause: BaseException, **facts: str) -> None:
    """Log what went wrong, with its traceback, under the id that the client is told."""
    trace = (type(cause), cause, cause.__traceback__)
    log.error("graph.bug", incident=str(incident), exc_info=trace, **facts)


def _located(
    error: GraphQLError, message: str, extensions: dict[str, Any]
) -> GraphQLFormattedError:
    formatted = GraphQLError(message, nodes=error.nodes, path=error.path).formatted
    formatted["extensions"] = extensions
    return formatted
