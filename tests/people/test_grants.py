"""A client's refresh token is used once; in two hands it ends the whole family."""

import asyncio
from datetime import timedelta

import pytest

from tests.people.conftest import NOW, Table
from tryeza.kernel.errors import NotFound
from tryeza.kernel.work import read_only
from tryeza.people import actions, grants
from tryeza.people.grants import GRACE, GRANT_LIFE, Granted

MOMENT = timedelta(seconds=1)


async def granted(table: Table, client: str = "Zotero") -> Granted:
    async with table.act(table.besnik) as work:
        assert table.besnik.person_id is not None
        return await grants.grant(work, person_id=table.besnik.person_id, client=client)


async def refreshed(table: Table, token: str, after: timedelta = timedelta()) -> Granted | None:
    async with table.act(now=NOW + after) as work:
        return await grants.refresh(work, token)


async def next_of(table: Table, token: str, after: timedelta = timedelta()) -> str:
    given = await refreshed(table, token, after)
    assert given is not None
    return given.refresh_token


async def clients(table: Table) -> list[str]:
    async with read_only(table.database) as session:
        return [each.client for each in await grants.list_grants(session, table.besnik, NOW)]


async def test_each_use_gives_the_next_token_of_the_same_grant(table: Table) -> None:
    first = await granted(table)
    second = await refreshed(table, first.refresh_token)
    assert second is not None
    assert (second.person_id, second.grant_id) == (table.besnik.person_id, first.grant_id)
    assert second.refresh_token != first.refresh_token
    assert await refreshed(table, second.refresh_token) is not None


async def test_a_token_used_again_later_ends_the_family_and_is_told_by_mail(table: Table) -> None:
    first = await granted(table, "Field laptop")
    second = await next_of(table, first.refresh_token)
    assert await refreshed(table, first.refresh_token, GRACE + MOMENT) is None
    assert await refreshed(table, second, GRACE + MOMENT) is None
    assert await clients(table) == []
    assert (await table.events(table.besnik.person_id))[-1] == "people.token_reused"
    (letter,) = await table.mails(now=NOW + GRACE + MOMENT)
    assert "The application “Field laptop” used the same key twice." in letter["text"]


async def test_a_client_that_lost_the_answer_may_ask_again_at_once(table: Table) -> None:
    first = await granted(table)
    lost = await next_of(table, first.refresh_token)
    received = await next_of(table, first.refresh_token, GRACE)
    assert received != lost
    assert await refreshed(table, received, GRACE + MOMENT) is not None


async def test_of_two_successors_only_the_last_stands_and_the_other_gives_a_thief_away(
    table: Table,
) -> None:
    first = await granted(table)
    thiefs = await next_of(table, first.refresh_token)
    owners = await next_of(table, first.refresh_token, MOMENT)
    assert await refreshed(table, thiefs, 2 * MOMENT) is None
    assert await refreshed(table, owners, 3 * MOMENT) is None


async def test_no_grace_once_the_successor_was_used(table: Table) -> None:
    first = await granted(table)
    second = await next_of(table, first.refresh_token)
    third = await next_of(table, second)
    assert await refreshed(table, first.refresh_token, MOMENT) is None
    assert await refreshed(table, third, MOMENT) is None


async def test_of_many_uses_at_once_one_token_stands_at_the_end(table: Table) -> None:
    first = await granted(table)
    answers = await asyncio.gather(*(refreshed(table, first.refresh_token) for _ in range(5)))
    tokens = [answer.refresh_token for answer in answers if answer is not None]
    async with table.database() as session:
        connection = await session.connection()
        standing = await connection.exec_driver_sql(
            "SELECT count(*) FROM refresh_token WHERE used_at IS NULL"
        )
        assert standing.scalar_one() == 1
    assert len(set(tokens)) == 5


async def test_a_grant_ends_with_its_life(table: Table) -> None:
    first = await granted(table)
    second = await next_of(table, first.refresh_token, GRANT_LIFE - MOMENT)
    assert await refreshed(table, second, GRANT_LIFE) is None


@pytest.mark.parametrize("token", ["", "x" * 43, "\ud800", "y" * 1_000_000])
async def test_a_made_up_token_is_worth_nothing(table: Table, token: str) -> None:
    await granted(table)
    assert await refreshed(table, token) is None
    assert await clients(table) == ["Zotero"]


async def test_a_person_cuts_off_their_own_client_only(table: Table) -> None:
    given = await granted(table)
    with pytest.raises(NotFound):
        async with table.act(table.arta) as work:
            await grants.revoke(work, grant_id=given.grant_id)
    async with table.act(table.besnik) as work:
        await grants.revoke(work, grant_id=given.grant_id)
    assert await refreshed(table, given.refresh_token) is None
    assert await clients(table) == []


async def test_a_client_gives_up_its_own_grant(table: Table) -> None:
    given = await granted(table)
    async with table.act() as work:
        await grants.revoke_shown(work, given.refresh_token)
        await grants.revoke_shown(work, "unknown")
    assert await clients(table) == []


async def test_the_suspended_refresh_nothing(table: Table) -> None:
    given = await granted(table)
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    assert await refreshed(table, given.refresh_token) is None
