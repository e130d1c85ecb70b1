"""Counts what the demonstration world holds, and names its consultations."""

from collections import Counter

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute

from tryeza.consultations.models import Consultation


async def counts(
    session: AsyncSession, column: InstrumentedAttribute[object], *conditions: object
) -> Counter[object]:
    """How often each value of a column occurs."""
    rows = await session.execute(select(column, func.count()).where(*conditions).group_by(column))
    return Counter({row[0]: row[1] for row in rows})


async def consultations(session: AsyncSession) -> tuple[Consultation, Consultation, Consultation]:
    """The closed, the open and the announced consultation; one that has no days yet is last."""
    closed, opened, announced, _ = await session.scalars(
        select(Consultation).order_by(Consultation.opens_on)
    )
    return closed, opened, announced
