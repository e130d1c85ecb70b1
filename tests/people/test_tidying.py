"""What has run out is forgotten, what stands is not."""

from datetime import timedelta

from tests.people.conftest import NOW, Table
from tryeza.kernel.catalogue import Language
from tryeza.people import actions, grants, sessions
from tryeza.people.asking import Asked, ask
from tryeza.people.jobs import tidy
from tryeza.people.models import LinkPurpose, SignInMethod

TABLES = ("web_session", "sign_in_link", "client_grant", "refresh_token", "pace", "person")


async def counts(table: Table) -> dict[str, int]:
    async with table.database() as session:
        connection = await session.connection()
        return {
            name: (await connection.exec_driver_sql(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608
            for name in TABLES
        }


async def test_tidying_keeps_what_stands_and_forgets_the_rest(table: Table) -> None:
    async with table.act() as work:
        person_id = table.besnik.person_id
        await sessions.open_session(
            work, person_id=person_id, method=SignInMethod.LINK, device="Phone"
        )
        await grants.grant(work, person_id=person_id, client="Zotero")
        await actions.register(
            work, name="Never", email="never@example.org", language=Language.ALBANIAN
        )
        await ask(work, Asked(LinkPurpose.MAGIC_LINK, "arta@zqm.example"), network="")
    await table.mails()
    full = {
        "web_session": 1,
        "sign_in_link": 2,
        "client_grant": 1,
        "refresh_token": 1,
        "pace": 2,
        "person": 3,
    }
    for days, left in (
        (0, full),
        (8, {**full, "web_session": 0, "pace": 0}),
        (
            200,
            dict.fromkeys(TABLES, 0) | {"person": 2},
        ),
    ):
        async with table.act(now=NOW + timedelta(days=days)) as work:
            await tidy(work)
        assert await counts(table) == left, days
