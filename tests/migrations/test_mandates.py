"""Mandates of before consent was asked stand as agreed, and no row is lost on the way back."""

from datetime import date
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from tryeza.kernel import schema
from tryeza.kernel.db import connect

BEFORE, AFTER = "0017_revision_meant", "0018_mandates_need_consent"
FIRST, SECOND, THIRD, FOURTH = (UUID(int=number) for number in range(3, 7))

BESIM_OF_HAPI = (
    """
    INSERT INTO person (id, name, email, status, created_at)
    VALUES ('00000000-0000-0000-0000-000000000002', 'Besim', 'b@hapi.example', 'invited', now())
    """,
    """
    INSERT INTO organisation (
        id, slug, kind, side, names, standing, sort_sq, sort_sr, sort_en, search_words, created_at
    ) VALUES (
        '00000000-0000-0000-0000-000000000001', 'hapi', 'ngo', 'civil_society', '{}', 'registered',
        '', '', '', '{}', now()
    )
    """,
)
AS_BEFORE = """
    INSERT INTO representative (id, organisation_id, person_id, is_lead, term, recorded_at)
    VALUES (
        :id, '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002', true,
        daterange(:since, :until), '2025-01-01 09:00+00'
    )
"""
NOT_AGREED = "UPDATE representative SET agreed_at = NULL WHERE id = :id"
TAKEN_BACK = "UPDATE representative SET agreed_at = NULL, withdrawn_at = now() WHERE id = :id"


async def carry_out(
    engine: AsyncEngine, statement: str, **given: object
) -> list[tuple[object, ...]]:
    """The rows of a statement, if it gives any."""
    async with engine.begin() as connection:
        done = await connection.execute(text(statement), given)
        return [tuple(row) for row in done] if done.returns_rows else []


async def test_who_represented_before_has_agreed_and_the_way_back_loses_nobody(
    empty_database_url: str,
) -> None:
    engine = connect(empty_database_url)
    spring, summer, autumn = date(2026, 3, 1), date(2026, 6, 1), date(2026, 9, 1)
    await schema.migrate(engine, BEFORE)
    for statement in BESIM_OF_HAPI:
        await carry_out(engine, statement)
    await carry_out(engine, AS_BEFORE, id=FIRST, since=spring, until=summer)

    await schema.migrate(engine, AFTER)
    agreed = "SELECT agreed_at = recorded_at, withdrawn_at FROM representative"
    assert await carry_out(engine, agreed) == [(True, None)]
    await carry_out(engine, AS_BEFORE, id=SECOND, since=summer, until=autumn)
    at_once = "SELECT agreed_at IS NOT NULL FROM representative WHERE id = :id"
    assert await carry_out(engine, at_once, id=SECOND) == [(True,)]

    await carry_out(engine, AS_BEFORE, id=THIRD, since=autumn, until=None)
    await carry_out(engine, TAKEN_BACK, id=THIRD)
    await carry_out(engine, AS_BEFORE, id=FOURTH, since=autumn, until=None)
    await carry_out(engine, NOT_AGREED, id=FOURTH)
    await schema.migrate(engine, BEFORE)
    kept = "SELECT id, lower(term), upper(term), is_lead FROM representative ORDER BY id"
    assert await carry_out(engine, kept) == [
        (FIRST, spring, summer, True),
        (SECOND, summer, autumn, True),
        (THIRD, date(1900, 1, 1), date(1900, 1, 2), False),
        (FOURTH, date(1900, 1, 2), date(1900, 1, 3), False),
    ]
    await engine.dispose()
