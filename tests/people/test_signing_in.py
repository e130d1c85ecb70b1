"""A password proves who one is; a wrong one, an unknown address and a flood prove nothing."""

from datetime import timedelta
from uuid import UUID

import pytest
from argon2 import PasswordHasher

from tests.people.conftest import NOW, Table
from tryeza.kernel.errors import Forbidden, Invalid, Limit
from tryeza.kernel.work import read_only
from tryeza.people import actions, grants, pace, passwords, sessions, signing_in
from tryeza.people.models import SignInMethod
from tryeza.people.pace import Allowance
from tryeza.people.rules import Act

PASSWORD = "kafe me mjaltë"
# With light parameters, so that a test is quick; the room takes them for outdated and works on.
LIGHT = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1).hash(PASSWORD)


async def with_password(table: Table, stored: str = LIGHT) -> None:
    async with table.act() as work:
        account = await actions.load_account(
            type(work)(work.session, work.now, table.arta), table.besnik.person_id
        )
        account.person.password_hash = stored


async def proved(
    table: Table, password: str = PASSWORD, email: str = "besnik@lumi.example", **by: object
) -> UUID:
    said = {"network": "192.0.2.1", "now": NOW, **by}
    return await signing_in.prove(table.database, email=email, password=password, **said)


async def test_the_right_password_proves_who_one_is_and_is_hashed_as_is_done_today(
    table: Table,
) -> None:
    await with_password(table)
    assert await proved(table, email=" Besnik@LUMI.example") == table.besnik.person_id
    stored = (await table.person(table.besnik.person_id)).password_hash
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert (await passwords.verify(stored, PASSWORD)).right
    assert await table.events(table.besnik.person_id) == [
        "people.enrolled",
        "people.password_hashed_again",
    ]


@pytest.mark.parametrize("email", ["besnik@lumi.example", "nobody@example.org", "", "\ud800@x"])
async def test_a_wrong_password_and_an_unknown_address_are_answered_alike(
    table: Table, email: str
) -> None:
    await with_password(table)
    with pytest.raises(Invalid) as refused:
        await proved(table, "kafe pa mjaltë", email)
    assert [(f.path, f.told.code) for f in refused.value.fields] == [
        ("password", "people.wrong_sign_in")
    ]


@pytest.mark.parametrize("password", ["", PASSWORD, "\x00"])
async def test_an_account_without_a_password_is_not_entered_by_one(
    table: Table, password: str
) -> None:
    with pytest.raises(Invalid):
        await proved(table, password)


async def test_a_suspended_person_is_told_so_only_with_the_right_password(table: Table) -> None:
    await with_password(table)
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    with pytest.raises(Invalid):
        await proved(table, "wrong")
    with pytest.raises(Forbidden) as refused:
        await proved(table)
    assert refused.value.reasons[0].code == "people.suspended"


async def test_guessing_is_slowed_down_here_and_not_elsewhere(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_password(table)
    tried = []

    async def count(stored: str | None, password: str) -> passwords.Verdict:
        tried.append(password)
        return passwords.Verdict(right=password == PASSWORD)

    monkeypatch.setattr(passwords, "verify", count)
    for guess in range(pace.PASSWORD_HERE.burst):
        with pytest.raises(Invalid):
            await proved(table, f"guess {guess}")
    with pytest.raises(Limit) as refused:
        await proved(table)
    assert (refused.value.retry_after, len(tried)) == (180, 5)
    assert await proved(table, network="198.51.100.1") == table.besnik.person_id
    assert await proved(table, now=NOW + timedelta(minutes=3)) == table.besnik.person_id


async def test_a_room_that_shares_an_account_and_an_address_is_not_locked_out(
    table: Table,
) -> None:
    await with_password(table)
    for _ in range(pace.PASSWORD_HERE.burst * 2):
        assert await proved(table) == table.besnik.person_id


async def test_a_right_password_gives_no_wrong_one_back(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    await with_password(table)
    monkeypatch.setattr(pace, "PASSWORD_NETWORK", Allowance("three", 3, timedelta(minutes=1)))
    for guess in range(2):
        assert await proved(table) == table.besnik.person_id  # the guesser's own account
        with pytest.raises(Invalid):
            await proved(table, f"guess {guess}", "arta@lumi.example")
    assert await proved(table) == table.besnik.person_id
    with pytest.raises(Invalid):
        await proved(table, "guess 2", "arta@lumi.example")
    for email in ("arta@lumi.example", "besnik@lumi.example"):
        with pytest.raises(Limit) as refused:
            await proved(table, email=email)
        assert refused.value.retry_after == 60


async def test_a_right_password_to_an_account_does_not_pay_for_guesses_at_it(table: Table) -> None:
    await with_password(table)
    for guess in range(4):
        with pytest.raises(Invalid):
            await proved(table, f"guess {guess}")
        assert await proved(table) == table.besnik.person_id
    with pytest.raises(Invalid):
        await proved(table, "guess 4")
    with pytest.raises(Limit):
        await proved(table)


async def test_a_suspended_persons_right_password_stays_paid_for(table: Table) -> None:
    await with_password(table)
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam.")
    for _ in range(pace.PASSWORD_HERE.burst):
        with pytest.raises(Forbidden):
            await proved(table)
    with pytest.raises(Limit):
        await proved(table)


async def change(table: Table, current: str, new: str, keep: UUID | None = None) -> None:
    await signing_in.change_password(
        table.database,
        actor=table.besnik,
        current=current,
        new=new,
        network="192.0.2.1",
        keep_session=keep,
        now=NOW,
    )


async def test_a_changed_password_ends_every_other_session_and_client(table: Table) -> None:
    await with_password(table)
    for device in ("Here", "There"):
        async with table.act() as work:
            await sessions.open_session(
                work, person_id=table.besnik.person_id, method=SignInMethod.LINK, device=device
            )
            await grants.grant(work, person_id=table.besnik.person_id, client=device)
    async with read_only(table.database) as session:
        listed = await sessions.list_sessions(session, table.besnik, NOW)
    here = next(each.id for each in listed if each.device == "Here")
    await change(table, PASSWORD, "tri pemë në oborr", keep=here)
    async with read_only(table.database) as session:
        left = await sessions.list_sessions(session, table.besnik, NOW)
        assert [each.device for each in left] == ["Here"]
        assert await grants.list_grants(session, table.besnik, NOW) == ()
    assert await proved(table, "tri pemë në oborr") == table.besnik.person_id


async def test_a_password_is_changed_by_whoever_knows_it_only(table: Table) -> None:
    await with_password(table)
    with pytest.raises(Invalid) as refused:
        await change(table, "wrong", "tri pemë në oborr")
    assert refused.value.fields[0].path == "current"
    assert (await table.person(table.besnik.person_id)).password_hash == LIGHT


async def test_a_password_changed_rightly_costs_no_try(table: Table) -> None:
    await with_password(table)
    news = ["tri pemë në oborr", "katër pemë në oborr"] * 3
    current = PASSWORD
    for new in news:
        await change(table, current, new)
        current = new
    assert await proved(table, current) == table.besnik.person_id


async def test_a_poor_new_password_is_refused_before_anything_else(table: Table) -> None:
    await with_password(table)
    with pytest.raises(Invalid) as refused:
        await change(table, PASSWORD, "besnikgashi99")
    assert refused.value.fields[0].told.code == "people.password_own"


async def test_a_first_password_needs_none_before_it(table: Table) -> None:
    await change(table, "", "tri pemë në oborr")
    assert await proved(table, "tri pemë në oborr") == table.besnik.person_id


def test_a_delicate_act_needs_a_fresh_sign_in() -> None:
    signing_in.require_fresh(NOW, NOW + timedelta(minutes=15), Act.ERASE)
    with pytest.raises(Forbidden) as refused:
        signing_in.require_fresh(NOW, NOW + timedelta(minutes=15, seconds=1), Act.ERASE)
    assert refused.value.reasons[0].code == "people.sign_in_again"
