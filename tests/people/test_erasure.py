"""An erased person is forgotten, their pseudonym stays; a person takes all their data out."""

from uuid import UUID

import pytest

from tests.people.conftest import NOW, Table
from tryeza.kernel.errors import Forbidden, NotFound
from tryeza.kernel.ids import new_id
from tryeza.kernel.work import begin, read_only
from tryeza.people import consents, data_out, erasure, grants, queries, sessions
from tryeza.people.asking import Asked, ask
from tryeza.people.models import (
    ConsentPurpose,
    ExternalIdentity,
    LinkPurpose,
    PersonStatus,
    SignInMethod,
)


async def lived_in(table: Table) -> UUID:
    """Besnik's account with something in every table."""
    person_id = table.besnik.person_id
    assert person_id is not None
    async with table.act(table.besnik) as work:
        await sessions.open_session(
            work, person_id=person_id, method=SignInMethod.LINK, device="Phone"
        )
        given = await grants.grant(work, person_id=person_id, client="Zotero")
        await grants.refresh(work, given.refresh_token)
        await consents.decide(work, consents.Agreement(ConsentPurpose.TERMS, "1"))
        identity = ExternalIdentity(
            id=new_id(),
            person_id=person_id,
            issuer="https://id.example",
            subject="7",
            created_at=NOW,
        )
        work.session.add(identity)
        await work.session.execute(queries.appearing(person_id, NOW))
        await ask(work, Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example"), network="")
    await table.mails()
    return person_id


async def test_an_erased_person_leaves_a_pseudonym_and_no_way_in(table: Table) -> None:
    person_id = await lived_in(table)
    async with table.act(table.besnik) as work:
        await erasure.erase(work, person_id=person_id)
    person = await table.person(person_id)
    assert (person.name, person.status, person.email, person.erased_at) == (
        f"Anonim {person_id.hex[-6:].upper()}",
        PersonStatus.ERASED,
        None,
        NOW,
    )
    async with read_only(table.database) as session:
        connection = await session.connection()
        left = {
            name: (await connection.exec_driver_sql(f"SELECT count(*) FROM {name}")).scalar_one()  # noqa: S608
            for name in (
                "web_session",
                "sign_in_link",
                "client_grant",
                "refresh_token",
                "external_identity",
                "consent",
            )
        }
    assert left == {
        "web_session": 0,
        "sign_in_link": 0,
        "client_grant": 0,
        "refresh_token": 0,
        "external_identity": 0,
        "consent": 1,
    }


async def test_nothing_in_the_database_names_the_erased_any_more(table: Table) -> None:
    person_id = await lived_in(table)
    async with table.act(table.arta) as work:
        await erasure.erase(work, person_id=person_id)
    async with read_only(table.database) as session:
        connection = await session.connection()
        tables = await connection.exec_driver_sql(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
        )
        for name in tables.scalars().all():
            dump = await connection.exec_driver_sql(
                f"SELECT coalesce(json_agg(t)::text, '') FROM {name} t"  # noqa: S608
            )
            text = dump.scalar_one().lower()
            assert "besnik" not in text, name
            assert "lumi" not in text, name


async def test_the_public_record_still_shows_that_somebody_spoke(table: Table) -> None:
    person_id = await lived_in(table)
    async with table.act(table.besnik) as work:
        await erasure.erase(work, person_id=person_id)
    async with read_only(table.database) as session:
        shown = await queries.load_person(session, queries.Actor(), person_id)
    assert shown is not None
    assert shown.name == erasure.pseudonym(person_id)


async def test_nobody_is_erased_twice_or_by_another(table: Table) -> None:
    person_id = await lived_in(table)
    with pytest.raises(NotFound):
        async with table.act(table.besnik) as work:
            await erasure.erase(work, person_id=table.arta.person_id)
    async with table.act(table.besnik) as work:
        await erasure.erase(work, person_id=person_id)
    with pytest.raises(Forbidden) as refused:
        async with table.act(table.arta) as work:
            await erasure.erase(work, person_id=person_id)
    assert refused.value.reasons[0].code == "people.is_erased"


async def test_the_address_is_free_again(table: Table) -> None:
    async with table.act(table.besnik) as work:
        await erasure.erase(work, person_id=await lived_in(table))
    assert await table.person_at("besnik@lumi.example") is None


async def test_my_data_out_is_all_there_is_without_digests(table: Table) -> None:
    person_id = await lived_in(table)
    async with begin(table.database, now=NOW) as work:
        data = await data_out.data_of(work.session, person_id)
    assert data["person"]["email"] == "besnik@lumi.example"
    assert [each["device"] for each in data["sessions"]] == ["Phone"]
    assert [each["client"] for each in data["clients"]] == ["Zotero"]
    assert [each["subject"] for each in data["identities"]] == ["7"]
    assert [(each["purpose"], each["given"]) for each in data["consents"]] == [("terms", True)]
    assert [each["email"] for each in data["links"]] == ["besnik@lumi.example"]
    assert [each["kind"] for each in data["journal"]] == [
        "people.enrolled",
        "people.signed_in",
        "people.client_granted",
        "people.token_refreshed",
        "people.consent_given",
        "people.link_requested",
    ]
    assert set(data) == {"person", "journal", *data_out.LISTS}
    named = {key for each in data.values() for row in _rows(each) for key in row}
    assert not {key for key in named if "digest" in key or "hash" in key}


def _rows(part: object) -> list[dict[str, object]]:
    return part if isinstance(part, list) else [part]  # type: ignore[list-item]
