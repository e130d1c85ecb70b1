"""The database: the declarative base, the column types that every room uses, and the engine."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, TypeVar
from uuid import UUID

import msgspec
from asyncpg.exceptions import (
    AdminShutdownError,
    CannotConnectNowError,
    PostgresConnectionError,
)
from sqlalchemy import BigInteger, DateTime, Enum, MetaData, Text, Uuid
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError
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


def is_away(error: BaseException | None) -> bool:
    """Whether the database cannot be reached: for now, and by no mistake of ours.

    A socket that refuses has no file name, which tells it from a file that is missing.
    """
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or is_away(error.orig)
    if isinstance(error, OSError):
        return isinstance(error, ConnectionError) or error.filename is None
    return isinstance(error, PostgresConnectionError | CannotConnectNowError | AdminShutdownError)


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
