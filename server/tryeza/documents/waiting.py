"""Uploads that wait to be used: what nothing refers to yet, of the last day."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.documents.models import StoredFile
from tryeza.kernel.db import Base

WAITING = timedelta(days=1)  # after which an upload is no longer counted


async def waiting_of(
    session: AsyncSession, person_id: UUID, now: datetime
) -> tuple[int, datetime | None]:
    """How many bytes a person uploaded that wait to be used, and since when the first of them."""
    waiting = select(func.coalesce(func.sum(StoredFile.size), 0), func.min(StoredFile.created_at))
    row = (
        await session.execute(
            waiting.where(
                StoredFile.uploaded_by_id == person_id,
                StoredFile.created_at > now - WAITING,
                *(~_refers(column) for column in _references()),
            )
        )
    ).one()
    return int(row[0]), row[1]


def _references() -> list[Column[Any]]:
    """Every column of every room that refers to a file."""
    key = StoredFile.__table__.c.id
    return [
        foreign.parent
        for table in Base.metadata.sorted_tables
        for foreign in table.foreign_keys
        if foreign.column is key
    ]


def _refers(column: Column[Any]) -> ColumnElement[bool]:
    return exists().where(column == StoredFile.id)
