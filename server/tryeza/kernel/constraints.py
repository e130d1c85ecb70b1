"""Tells the breach of a named constraint of the database as a problem that a person can mend."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlalchemy.exc import IntegrityError

from tryeza.kernel.errors import Problem


@contextmanager
def told(problems: Mapping[str, Problem]) -> Iterator[None]:
    """Raises the problem that belongs to the constraint which the block's statements break.

    A rule looks before it leaps and says more; this is for two people who leap at once. The
    transaction's savepoint is lost all the same. An unnamed breach is a bug and goes on as it is.
    """
    try:
        yield
    except IntegrityError as error:
        problem = problems.get(broken(error))
        if problem is None:
            raise
        raise problem from error


def broken(error: IntegrityError) -> str:
    """The name of the constraint or unique index that was broken; "" when it has none."""
    cause = error.orig.__cause__ if error.orig is not None else None
    return getattr(cause, "constraint_name", None) or ""
