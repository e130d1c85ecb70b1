"""The database: the declarative base, the column types that every room uses, and the engine."""

from collections.abc import Iterator
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar
from uuid import UUID

import asyncpg
import msgspec
from sqlalchemy import BigInteger, DateTime, Enum, MetaData, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlalchemy.ext.asyncio import (
    AsyncEngine,
    AsyncSession,
    async_sessionmaker,
    create_async_engine,
)
from sqlalchemy.orm import DeclarativeBase, mapped_column

from tryeza.kernel import ids

# Constraint names are part of the schema: migrations name them, and errors are told by them.
_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}

# Texts by language, {"sq": …, "sr-Latn": …, "en": …}; read through `languages.pick`.
Localised = Annotated[dict[str, str], mapped_column(JSONB)]
Identity = Annotated[UUID, mapped_column(Uuid, primary_key=True, default=ids.new_id)]


class Base(DeclarativeBase):
    """The base of every table."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy's own way to say it
        str: Text,
        int: BigInteger,
        datetime: DateTime(timezone=True),
        UUID: Uuid,
        dict[str, Any]: JSONB,
    }


E = TypeVar("E", bound=StrEnum)


def vocabulary(values: type[E], name: str) -> Enum:
    """A column type for a closed vocabulary: text with a CHECK constraint of this name."""
    return Enum(
        values,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=40,
        values_callable=lambda members: [member.value for member in members],
    )


Sessions = async_sessionmaker[AsyncSession]


# SQLSTATE of PostgreSQL's manual, appendix A: class 08, and what it says as it goes down or is not
# up yet (its recovery after a crash is 57P03), throws idle sessions out, or takes no more of them.
_AWAY = ("08", "57P01", "57P02", "57P03", "57P05", "53300")
_CLOSED = "connection is closed"  # asyncpg's InterfaceError, in whatever sentence
_LOST_IN_TRANSACTION = "8s2b"  # SQLAlchemy's code for a statement after that


def is_away(error: BaseException | None) -> bool:
    """Whether the database cannot be reached: for now, and by no mistake of ours.

    Also where that was the cause: what is tried after it, as taking back a savepoint, fails too.
    """
    return _is_refusing_socket(error) or any(map(_says_away, _behind(error)))


def _is_refusing_socket(error: BaseException | None) -> bool:
    """A socket has no file name, which tells it from a file that is missing."""
    if not isinstance(error, OSError):
        return False
    return isinstance(error, ConnectionError) or error.filename is None


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    """The error and those that led to it. SQLAlchemy keeps the driver's own under its `orig`."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        orig = getattr(error, "orig", None)
        if isinstance(orig, BaseException):
            yield from _behind(orig)
        error = error.__cause__ or error.__context__


def _says_away(error: BaseException) -> bool:
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    if isinstance(error, PendingRollbackError):
        return error.code == _LOST_IN_TRANSACTION
    state = str(getattr(error, "sqlstate", None) or "")
    return state.startswith(_AWAY) or (_is_of_driver(error) and _CLOSED in str(error))


def _is_of_driver(error: BaseException) -> bool:
    return isinstance(error, asyncpg.InterfaceError | asyncpg.InternalClientError)


def connect(url: str, *, pool_size: int = 10) -> AsyncEngine:
    """An engine for this DSN (`postgresql+asyncpg://…`); idle connections are checked at use."""
    return create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=5,
        pool_pre_ping=True,
        json_serializer=lambda value: msgspec.json.encode(value).decode(),
        json_deserializer=msgspec.json.decode,
        connect_args={"server_settings": {"application_name": "tryeza", "timezone": "UTC"}},
    )


def sessions(engine: AsyncEngine) -> Sessions:
    """A maker of sessions that keep their objects readable after the commit."""
    return async_sessionmaker(engine, expire_on_commit=False)
