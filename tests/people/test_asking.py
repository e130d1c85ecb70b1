"""Nobody learns from an answer, or from how long it takes, who has an account."""

import pytest
from sqlalchemy import event, func, select

from tests.people.conftest import NOW, Table
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid, Limit
from tryeza.kernel.jobs import Job
from tryeza.kernel.work import read_only
from tryeza.people import actions, pace
from tryeza.people.asking import Asked, ask
from tryeza.people.models import LinkPurpose


async def asked(table: Table, wanted: Asked, network: str = "192.0.2.1") -> None:
    async with table.act() as work:
        await ask(work, wanted, network=network)


@pytest.mark.parametrize("email", ["besnik@lumi.example", "nobody@example.org"])
async def test_asking_does_the_same_work_for_any_address(table: Table, email: str) -> None:
    done: list[str] = []
    sync = table.database.kw["bind"].sync_engine
    event.listen(sync, "before_cursor_execute", lambda *call: done.append(call[2].split()[0]))
    await asked(table, Asked(LinkPurpose.MAGIC_LINK, email))
    assert done == ["SAVEPOINT", "INSERT", "INSERT", "INSERT", "RELEASE"]


@pytest.mark.parametrize("purpose", [LinkPurpose.MAGIC_LINK, LinkPurpose.RESET_PASSWORD])
async def test_only_an_address_with_an_account_gets_a_mail(
    table: Table, purpose: LinkPurpose
) -> None:
    await asked(table, Asked(purpose, "nobody@example.org"))
    await asked(table, Asked(purpose, "Besnik@Lumi.example "))
    assert [letter["to"] for letter in await table.mails()] == ["besnik@lumi.example"]


async def test_the_suspended_get_none(table: Table) -> None:
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    await asked(table, Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example"))
    assert await table.mails() == []


async def test_whoever_has_not_confirmed_the_address_gets_that_link_instead(table: Table) -> None:
    registering = Asked(LinkPurpose.CONFIRM_EMAIL, "vesa@example.org", "Vesa", Language.ALBANIAN)
    await asked(table, registering)
    (first,) = await table.mails()
    await asked(table, Asked(LinkPurpose.MAGIC_LINK, "vesa@example.org"))
    (second,) = await table.mails()
    assert (first["subject"], second["subject"]) == ("Konfirmoni adresën tuaj",) * 2


async def test_a_mailbox_is_not_flooded(table: Table) -> None:
    wanted = Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example")
    for _ in range(pace.MAIL_ADDRESS.burst):
        await asked(table, wanted)
    with pytest.raises(Limit) as refused:
        await asked(table, wanted, network="198.51.100.7")
    assert refused.value.retry_after == 600


async def test_what_is_no_address_is_refused_before_anything_is_put_in_line(table: Table) -> None:
    with pytest.raises(Invalid):
        await asked(table, Asked(LinkPurpose.MAGIC_LINK, "besnik"))
    async with read_only(table.database) as session:
        assert await session.scalar(select(func.count()).select_from(Job)) == 0


async def test_a_request_is_answered_at_the_time_of_its_job(table: Table) -> None:
    await asked(table, Asked(LinkPurpose.MAGIC_LINK, "besnik@lumi.example"))
    assert len(await table.mails(now=NOW)) == 1
