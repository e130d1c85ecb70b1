"""A link from a mail does what it is for, once, in time, for the address that is still theirs."""

from datetime import timedelta

import pytest

from tests.people.conftest import NOW, Table, secret_in
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Invalid
from tryeza.kernel.work import read_only
from tryeza.people import actions, consents, grants, links, sessions, signing_in
from tryeza.people.asking import Asked, ask
from tryeza.people.consents import Agreement
from tryeza.people.following import Followed, Wish, follow
from tryeza.people.models import ConsentPurpose, LinkPurpose, PersonStatus, SignInMethod

HASH = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$aGFzaA"
NOTHING = Wish()


async def asked(table: Table, purpose: LinkPurpose, email: str = "besnik@lumi.example") -> None:
    async with table.act() as work:
        await ask(work, Asked(purpose, email), network="192.0.2.1")


async def followed(
    table: Table,
    secret: str,
    wish: Wish = NOTHING,
    after: timedelta = timedelta(),
) -> Followed:
    async with table.act(now=NOW + after) as work:
        return await follow(work, secret=secret, wish=wish)


async def refused(table: Table, secret: str, after: timedelta = timedelta()) -> str:
    with pytest.raises(Invalid) as refusal:
        await followed(table, secret, after=after)
    return refusal.value.fields[0].told.code


async def test_an_invitation_opens_the_account_with_name_password_and_consents(
    table: Table,
) -> None:
    async with table.act(table.arta) as work:
        vesna = await actions.invite(
            work, name="Vesna", email="vesna@most.example", language=Language.SERBIAN
        )
    secret = await table.secret()
    agreed = (Agreement(ConsentPurpose.TERMS, "2025-01"),)
    ended = await followed(table, secret, Wish("Vesna Jović", HASH, agreed))
    assert ended == Followed(vesna, LinkPurpose.INVITATION)
    person = await table.person(vesna)
    assert (person.status, person.name, person.password_hash, person.email_confirmed_at) == (
        PersonStatus.ACTIVE,
        "Vesna Jović",
        HASH,
        NOW,
    )
    assert await table.events(vesna) == [
        "people.invited",
        "people.link_requested",
        "people.account_opened",
        "people.consent_given",
    ]


async def test_confirming_a_registration_opens_the_account(table: Table) -> None:
    async with table.act() as work:
        await actions.register(
            work, name="Vesa", email="vesa@example.org", language=Language.ALBANIAN
        )
    ended = await followed(table, await table.secret())
    person = await table.person(ended.person_id)
    assert (person.status, person.name, person.password_hash) == (PersonStatus.ACTIVE, "Vesa", None)


async def test_a_link_works_once(table: Table) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    secret = await table.secret()
    assert await followed(table, secret) == Followed(table.besnik.person_id, LinkPurpose.MAGIC_LINK)
    assert await refused(table, secret) == "people.link_is_spent"


async def test_looking_at_a_link_does_not_use_it_up(table: Table) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    secret = await table.secret()
    async with read_only(table.database) as session:
        link = await links.look(session, secret, NOW)
    assert link == links.Link(
        purpose=LinkPurpose.MAGIC_LINK,
        person_id=table.besnik.person_id,
        email="besnik@lumi.example",
        name="Besnik Gashi",
        language="en",
        has_password=False,
    )
    await followed(table, secret)


@pytest.mark.parametrize(
    ("purpose", "life"),
    [
        (LinkPurpose.MAGIC_LINK, timedelta(minutes=15)),
        (LinkPurpose.RESET_PASSWORD, timedelta(hours=1)),
    ],
)
async def test_a_link_runs_out(table: Table, purpose: LinkPurpose, life: timedelta) -> None:
    await asked(table, purpose)
    secret = await table.secret()
    assert await refused(table, secret, after=life) == "people.link_is_spent"
    wish = Wish(password_hash=HASH)
    assert (await followed(table, secret, wish, life - timedelta(seconds=1))).purpose is purpose


async def test_a_new_link_takes_the_old_one_back(table: Table) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    old = await table.secret()
    await asked(table, LinkPurpose.MAGIC_LINK)
    new = await table.secret()
    assert await refused(table, old) == "people.link_is_spent"
    await followed(table, new)


@pytest.mark.parametrize("secret", ["", "x", "a" * 43, "a" * 100_000, "\ud800", "' OR 1=1 --"])
async def test_a_made_up_secret_opens_nothing(table: Table, secret: str) -> None:
    assert await refused(table, secret) == "people.link_is_spent"


async def test_no_secret_lies_in_the_database_or_waits_in_line(table: Table) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    secret = await table.secret()
    async with read_only(table.database) as session:
        connection = await session.connection()
        dump = await connection.exec_driver_sql(
            "SELECT (SELECT json_agg(l) FROM sign_in_link l)::text"
            " || coalesce((SELECT json_agg(j) FROM job j)::text, '')"
            " || (SELECT json_agg(j) FROM journal j)::text"
        )
        assert secret not in dump.scalar_one()


async def test_a_suspended_person_follows_no_link(table: Table) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    secret = await table.secret()
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    assert await refused(table, secret) == "people.link_is_spent"


async def test_a_new_password_ends_all_sessions_and_clients_and_is_told_by_mail(
    table: Table,
) -> None:
    person_id = table.besnik.person_id
    async with table.act() as work:
        await sessions.open_session(
            work, person_id=person_id, method=SignInMethod.LINK, device="Thief's"
        )
        await grants.grant(work, person_id=person_id, client="Thief's")
    await asked(table, LinkPurpose.RESET_PASSWORD)
    await followed(table, await table.secret(), Wish(password_hash=HASH))
    async with read_only(table.database) as session:
        assert await sessions.list_sessions(session, table.besnik, NOW) == ()
        assert await grants.list_grants(session, table.besnik, NOW) == ()
    (letter,) = await table.mails()
    assert letter["subject"] == "Your password was changed"


async def test_a_link_for_a_new_password_asks_for_one_and_is_not_used_up_without(
    table: Table,
) -> None:
    await asked(table, LinkPurpose.RESET_PASSWORD)
    secret = await table.secret()
    assert await refused(table, secret) == "people.password_needed"
    await followed(table, secret, Wish(password_hash=HASH))


async def test_a_new_address_is_confirmed_by_its_own_mail_and_told_to_the_old_one(
    table: Table,
) -> None:
    await asked(table, LinkPurpose.MAGIC_LINK)
    to_old_address = await table.secret()
    async with table.act(table.besnik) as work:
        await signing_in.ask_email_change(work, email="Besnik@New.example")
    (letter,) = await table.mails()
    assert letter["to"] == "besnik@new.example"
    assert (await table.person(table.besnik.person_id)).email == "besnik@lumi.example"
    await followed(table, secret_in(letter))
    assert (await table.person(table.besnik.person_id)).email == "besnik@new.example"
    (notice,) = await table.mails()
    assert (notice["to"], notice["subject"]) == (
        "besnik@lumi.example",
        "The address of your account was changed",
    )
    assert await refused(table, to_old_address) == "people.link_is_spent"


async def test_an_address_of_another_account_is_not_given_away(table: Table) -> None:
    async with table.act(table.besnik) as work:
        await signing_in.ask_email_change(work, email="arta@zqm.example")
    (letter,) = await table.mails()
    assert (letter["to"], letter["subject"]) == (
        "arta@zqm.example",
        "Dikush deshi ta përdorë adresën tuaj",
    )


async def test_an_address_that_was_taken_meanwhile_is_refused(table: Table) -> None:
    async with table.act(table.besnik) as work:
        await signing_in.ask_email_change(work, email="new@example.org")
    secret = await table.secret()
    async with table.act(table.arta) as work:
        await actions.invite(work, name="New", email="new@example.org", language=Language.ENGLISH)
    assert await refused(table, secret) == "people.address_taken"
    assert (await table.person(table.besnik.person_id)).email == "besnik@lumi.example"


async def test_consents_are_a_ledger_whose_last_line_counts(table: Table) -> None:
    for given in (True, False, True):
        async with table.act(table.besnik) as work:
            await consents.decide(work, Agreement(ConsentPurpose.BULLETIN, "3", given))
    async with table.act(table.besnik) as work:
        await consents.decide(work, Agreement(ConsentPurpose.PHOTOS, "1", given=False))
    async with read_only(table.database) as session:
        stands = await consents.standing(session, table.besnik)
    assert {purpose: seen.given for purpose, seen in stands.items()} == {
        ConsentPurpose.BULLETIN: True,
        ConsentPurpose.PHOTOS: False,
    }
    assert (await table.events(table.besnik.person_id))[1:] == [
        "people.consent_given",
        "people.consent_withdrawn",
        "people.consent_given",
        "people.consent_withdrawn",
    ]
