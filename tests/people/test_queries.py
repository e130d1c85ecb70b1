"""Who sees whom, and who acts behind a cookie or a token."""

from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, literal, select

from tests.people.conftest import NOW, Table
from tryeza.kernel.actor import PUBLIC, Actor
from tryeza.kernel.ids import new_id
from tryeza.kernel.pages import Slice
from tryeza.kernel.work import read_only
from tryeza.people import actions, grants, queries, sessions
from tryeza.people.credentials import SESSION_IDLE, SESSION_LIFE, CookieShown, TokenShown
from tryeza.people.models import Consent, ConsentPurpose, Person, PersonStatus, SignInMethod
from tryeza.people.opaque import digest_of


async def seen(table: Table, actor: Actor, person_id: UUID) -> queries.PersonSeen | None:
    async with read_only(table.database) as session:
        return await queries.load_person(session, actor, person_id)


async def acting(
    table: Table, credential: CookieShown | TokenShown, after: timedelta = timedelta()
) -> Actor:
    async with read_only(table.database) as session:
        statement = queries.select_acting(credential, NOW + after)
        row = (await session.execute(statement)).one_or_none()
        return queries.actor_from(row) if row else PUBLIC


async def cookie(table: Table) -> CookieShown:
    async with table.act() as work:
        secret = await sessions.open_session(
            work, person_id=table.besnik.person_id, method=SignInMethod.LINK, device="Firefox"
        )
    return CookieShown(digest_of(secret))


async def test_nobody_sees_a_person_who_has_said_nothing_in_public(table: Table) -> None:
    assert await seen(table, PUBLIC, table.besnik.person_id) is None
    assert await seen(table, Actor(new_id(), "Vesna"), table.besnik.person_id) is None


async def test_who_spoke_in_public_is_seen_by_name_alone(table: Table) -> None:
    async with table.act(table.besnik) as work:
        await work.session.execute(queries.appearing(table.besnik.person_id, NOW))
    shown = await seen(table, PUBLIC, table.besnik.person_id)
    assert shown == queries.PersonSeen(
        id=table.besnik.person_id,
        name="Besnik Gashi",
        email=None,
        language=None,
        status=None,
        is_secretariat=None,
        revision=1,
    )


async def test_a_person_and_the_secretariat_see_the_whole_account(table: Table) -> None:
    own = await seen(table, table.besnik, table.besnik.person_id)
    assert own is not None
    assert (own.email, own.status, own.language) == (
        "besnik@lumi.example",
        PersonStatus.ACTIVE,
        "en",
    )
    assert await seen(table, table.arta, table.besnik.person_id) == own


async def test_appearing_in_public_can_ride_on_another_statement_and_keeps_its_first_day(
    table: Table,
) -> None:
    for day in (0, 1):
        line = insert(Consent).values(
            id=new_id(),
            person_id=table.besnik.person_id,
            purpose=ConsentPurpose.TERMS,
            text_version="1",
            given=True,
            at=NOW,
        )
        appearing = queries.appearing(table.besnik.person_id, NOW + timedelta(days=day))
        async with table.act(table.besnik) as work:
            await work.session.execute(line.add_cte(appearing.cte("appearing")))
    assert (await table.person(table.besnik.person_id)).public_since == NOW


async def test_the_list_shows_each_actor_what_is_theirs_to_see(table: Table) -> None:
    async with read_only(table.database) as session:
        for actor, names in (
            (table.arta, ["Besnik Gashi", "Arta Krasniqi"]),
            (table.besnik, ["Besnik Gashi"]),
            (PUBLIC, []),
        ):
            page = await queries.list_people(session, actor, Slice(first=10))
            assert [person.name for person in page.items] == names


async def test_the_list_pages_by_key_and_keeps_to_a_status(table: Table) -> None:
    async with read_only(table.database) as session:
        first = await queries.list_people(session, table.arta, Slice(first=1))
        after = Slice(first=1, after=first.cursors[-1])
        second = await queries.list_people(session, table.arta, after)
        suspended = await queries.list_people(
            session, table.arta, Slice(first=1), status=PersonStatus.SUSPENDED
        )
    assert [p.name for p in first.items + second.items] == ["Besnik Gashi", "Arta Krasniqi"]
    assert (first.has_next, second.has_next, suspended.items) == (True, False, ())


async def test_a_cookie_shows_who_acts(table: Table) -> None:
    assert await acting(table, await cookie(table)) == table.besnik


async def test_a_cookie_ends_when_left_alone_and_at_the_latest_after_its_life(
    table: Table,
) -> None:
    shown = await cookie(table)
    moment = timedelta(seconds=1)
    assert await acting(table, shown, SESSION_IDLE - moment) == table.besnik
    assert await acting(table, shown, SESSION_IDLE) == PUBLIC
    for day in range(1, SESSION_LIFE.days):
        async with table.act() as work:
            await sessions.touch(work.session, shown.secret_digest, NOW + timedelta(days=day))
    assert await acting(table, shown, SESSION_LIFE - moment) == table.besnik
    assert await acting(table, shown, SESSION_LIFE) == PUBLIC


async def test_a_token_shows_who_acts_as_long_as_its_client_may(table: Table) -> None:
    async with table.act(table.besnik) as work:
        granted = await grants.grant(work, person_id=table.besnik.person_id, client="Zotero")
    shown = TokenShown(table.besnik.person_id, granted.grant_id)
    assert await acting(table, shown) == table.besnik
    assert await acting(table, TokenShown(table.arta.person_id, granted.grant_id)) == PUBLIC
    assert await acting(table, shown, grants.GRANT_LIFE) == PUBLIC
    async with table.act(table.besnik) as work:
        await grants.revoke(work, grant_id=granted.grant_id)
    assert await acting(table, shown) == PUBLIC


async def test_the_suspended_are_the_public_however_they_come(table: Table) -> None:
    shown = await cookie(table)
    async with table.act(table.besnik) as work:
        granted = await grants.grant(work, person_id=table.besnik.person_id, client="Zotero")
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    assert await acting(table, shown) == PUBLIC
    assert await acting(table, TokenShown(table.besnik.person_id, granted.grant_id)) == PUBLIC


async def test_rooms_above_add_what_the_person_holds_to_the_same_statement(table: Table) -> None:
    held = select(literal("lead").concat(Person.name)).correlate(Person).scalar_subquery()
    statement = queries.select_acting(await cookie(table), NOW).add_columns(held.label("held"))
    async with read_only(table.database) as session:
        row = (await session.execute(statement)).one()
    assert (row.person_name, row.held) == ("Besnik Gashi", "leadBesnik Gashi")
