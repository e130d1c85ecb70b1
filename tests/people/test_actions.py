"""Accounts come to be, are edited, suspended, restored; the secretariat is never empty."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from tests.people.conftest import NOW, Table
from tryeza.kernel.actor import Actor, HeldSeat, SeatRole
from tryeza.kernel.catalogue import Language
from tryeza.kernel.errors import Conflict, Forbidden, Invalid, Limit, NotFound, SignInNeeded
from tryeza.kernel.work import Work
from tryeza.people import actions, erasure, grants, pace, sessions
from tryeza.people.models import PersonStatus, SignInMethod

GROUP, LUMI = UUID(int=1), UUID(int=2)
NEW = {"name": "Nora", "language": Language.ENGLISH}


async def invite(table: Table, name: str, email: str) -> UUID:
    async with table.act(table.arta) as work:
        return await actions.invite(work, name=name, email=email, language=Language.SERBIAN)


async def register(table: Table, name: str, email: str) -> None:
    async with table.act() as work:
        await actions.register(work, name=name, email=email, language=Language.ALBANIAN)


async def test_the_secretariat_invites_a_person_who_gets_a_link_in_their_language(
    table: Table,
) -> None:
    vesna = await invite(table, " Vesna  Jović ", "Vesna@Most.example")
    person = await table.person(vesna)
    assert (person.name, person.email, person.language, person.status) == (
        "Vesna Jović",
        "vesna@most.example",
        "sr",
        PersonStatus.INVITED,
    )
    assert await table.events(vesna) == ["people.invited", "people.link_requested"]
    (letter,) = await table.mails()
    assert letter["to"] == "vesna@most.example"
    assert letter["subject"] == "Poziv za učešće u konsultacijama"
    assert letter["text"].startswith("Poštovani/a Vesna Jović,\n\nArta Krasniqi vas poziva")
    assert "Veza važi 14 dana i samo jednom." in letter["text"]


async def test_inviting_again_sends_a_new_link_to_the_same_account(table: Table) -> None:
    first = await invite(table, "Vesna", "vesna@most.example")
    assert await invite(table, "Vesna", "vesna@most.example") == first
    # The first link was replaced before it was sent, so one mail goes out.
    assert len(await table.mails()) == 1


async def test_inviting_somebody_with_an_account_leaves_them_as_they_are(table: Table) -> None:
    assert await invite(table, "Other Name", "besnik@lumi.example") == table.besnik.person_id
    assert (await table.person(table.besnik.person_id)).name == "Besnik Gashi"
    assert await table.mails() == []


async def test_a_co_lead_invites_people_and_not_without_end(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    seat = HeldSeat(GROUP, LUMI, SeatRole.CO_LEAD)
    co_lead = Actor(table.besnik.person_id, "Besnik", seats=(seat,))
    monkeypatch.setattr(pace, "INVITATIONS", pace.Allowance("few", 2, timedelta(minutes=15)))
    for n in range(3):
        allowed = n < 2
        with nullcontext() if allowed else pytest.raises(Limit):
            async with table.act(co_lead) as work:
                await actions.invite(
                    work, name="N", email=f"n{n}@example.org", language=Language.ENGLISH
                )
        assert (await table.person_at(f"n{n}@example.org") is not None) is allowed


async def test_a_person_without_a_role_invites_nobody(table: Table) -> None:
    with pytest.raises(Forbidden):
        async with table.act(table.besnik) as work:
            await actions.invite(
                work, name="Vesna", email="vesna@most.example", language=Language.SERBIAN
            )
    assert await table.person_at("vesna@most.example") is None


async def test_whoever_registers_is_nobody_until_the_address_is_confirmed(table: Table) -> None:
    await register(table, "Vesa Berisha", "vesa@example.org")
    person = await table.person_at("vesa@example.org")
    assert person is not None
    assert (person.status, person.email_confirmed_at) == (PersonStatus.REGISTERED, None)
    (letter,) = await table.mails()
    # A stranger may have typed the name, so the mail does not carry it.
    assert (letter["to"], "Vesa" in letter["text"]) == ("vesa@example.org", False)


async def test_registering_an_address_with_an_account_tells_its_owner_and_changes_nothing(
    table: Table,
) -> None:
    await register(table, "Somebody Else", "besnik@lumi.example")
    (letter,) = await table.mails()
    assert letter["subject"] == "You already have an account"
    assert (await table.person(table.besnik.person_id)).name == "Besnik Gashi"


async def test_an_address_has_one_account(table: Table) -> None:
    with pytest.raises(Invalid) as refused:
        async with table.act() as work:
            await actions.enrol(
                work,
                name="Double",
                email="Besnik@lumi.example",
                language=Language.ALBANIAN,
                password_hash=None,
            )
    assert refused.value.fields[0].told.code == "people.address_taken"


async def test_a_person_edits_their_name_and_language(table: Table) -> None:
    async with table.act(table.besnik) as work:
        await actions.edit_profile(
            work,
            person_id=table.besnik.person_id,
            revision=1,
            name="Besnik\tA. Gashi\u202e",
            language=Language.SERBIAN_CYRILLIC,
        )
    person = await table.person(table.besnik.person_id)
    assert (person.name, person.language, person.revision) == ("Besnik A. Gashi", "sr-Cyrl", 2)


async def test_the_second_of_two_who_edit_is_told_what_stands(table: Table) -> None:
    edit = {"person_id": table.besnik.person_id, "revision": 1, "language": Language.ENGLISH}
    async with table.act(table.besnik) as work:
        await actions.edit_profile(work, name="First", **edit)
    with pytest.raises(Conflict) as refused:
        async with table.act(table.arta) as work:
            await actions.edit_profile(work, name="Second", **edit)
    assert refused.value.current_revision == 2
    assert (await table.person(table.besnik.person_id)).name == "First"


@pytest.mark.parametrize(
    ("name", "problem"), [("", Invalid), (" \x07\u202e", Invalid), ("x" * 121, Limit)]
)
async def test_a_name_is_something_and_not_too_long(
    table: Table, name: str, problem: type[Exception]
) -> None:
    with pytest.raises(problem):
        async with table.act(table.besnik) as work:
            await actions.edit_profile(
                work,
                person_id=table.besnik.person_id,
                revision=1,
                name=name,
                language=Language.ENGLISH,
            )


async def test_others_do_not_even_find_the_account_they_would_edit(table: Table) -> None:
    with pytest.raises(NotFound):
        async with table.act(table.besnik) as work:
            await actions.edit_profile(
                work,
                person_id=table.arta.person_id,
                revision=1,
                name="Taken Over",
                language=Language.ENGLISH,
            )
    assert (await table.person(table.arta.person_id)).name == "Arta Krasniqi"


async def test_an_account_is_suspended_with_a_reason_and_restored(table: Table) -> None:
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=table.besnik.person_id, reason="Spam in 4 threads.")
    person = await table.person(table.besnik.person_id)
    assert (person.status, person.suspended_reason) == (
        PersonStatus.SUSPENDED,
        "Spam in 4 threads.",
    )
    async with table.act(table.arta) as work:
        await actions.restore(work, person_id=table.besnik.person_id)
    person = await table.person(table.besnik.person_id)
    assert (person.status, person.suspended_at) == (PersonStatus.ACTIVE, None)
    assert await table.events(table.besnik.person_id) == [
        "people.enrolled",
        "people.suspended",
        "people.restored",
    ]


async def test_whoever_is_restored_signs_in_anew(table: Table) -> None:
    person_id = table.besnik.person_id
    assert person_id is not None
    async with table.act(table.besnik) as work:
        method = SignInMethod.LINK
        await sessions.open_session(work, person_id=person_id, method=method, device="Phone")
        granted = await grants.grant(work, person_id=person_id, client="Zotero")
    async with table.act(table.arta) as work:
        await actions.suspend(work, person_id=person_id, reason="Lost the phone.")
    async with table.act(table.arta) as work:
        await actions.restore(work, person_id=person_id)
    async with table.act() as work:
        assert await grants.refresh(work, granted.refresh_token) is None
        assert await sessions.list_sessions(work.session, table.besnik, NOW) == ()


@pytest.mark.parametrize(
    ("statements", "act"),
    [
        (2, lambda work, id: actions.edit_profile(work, person_id=id, revision=1, **NEW)),
        (3, lambda work, id: actions.suspend(work, person_id=id, reason="Spam.")),
        (2, lambda work, id: actions.appoint(work, person_id=id)),
        (3, lambda work, id: erasure.erase(work, person_id=id)),
        (2, lambda work, id: grants.grant(work, person_id=id, client="Zotero")),
        (4, lambda work, id: actions.invite(work, email="new@example.org", **NEW)),
    ],
)
async def test_an_act_takes_few_statements(
    table: Table, statements: int, act: Callable[[Work, UUID], Awaitable[object]]
) -> None:
    assert table.besnik.person_id is not None
    done: list[str] = []
    sync = table.database.kw["bind"].sync_engine
    event.listen(sync, "before_cursor_execute", lambda *call: done.append(call[2]))
    async with table.act(table.arta) as work:
        await act(work, table.besnik.person_id)
    beside = [each for each in done if "journal_head" in each or "SAVEPOINT" in each]
    assert len(done) - len(beside) == statements


async def test_the_secretariat_hands_over_but_is_never_empty(table: Table) -> None:
    with pytest.raises(Forbidden) as refused:
        async with table.act(table.arta) as work:
            await actions.dismiss(work, person_id=table.arta.person_id)
    assert refused.value.reasons[0].code == "people.last_secretariat"
    async with table.act(table.arta) as work:
        await actions.appoint(work, person_id=table.besnik.person_id)
    async with table.act(table.arta) as work:
        await actions.dismiss(work, person_id=table.arta.person_id)
    assert (await table.person(table.besnik.person_id)).is_secretariat
    assert not (await table.person(table.arta.person_id)).is_secretariat


async def test_two_who_dismiss_each_other_at_once_leave_one(table: Table) -> None:
    async with table.act(table.arta) as work:
        await actions.appoint(work, person_id=table.besnik.person_id)
    besnik = Actor(table.besnik.person_id, "Besnik", is_secretariat=True)

    async def dismiss(actor: Actor, other: Actor) -> None:
        async with table.act(actor) as work:
            await actions.dismiss(work, person_id=other.person_id)

    ended = await asyncio.gather(
        dismiss(table.arta, besnik), dismiss(besnik, table.arta), return_exceptions=True
    )
    assert sorted(type(end) for end in ended if end) == [Forbidden]
    left = [await table.person(each.person_id) for each in (table.arta, besnik)]
    assert [person.is_secretariat for person in left].count(True) == 1


async def test_the_public_suspends_nobody(table: Table) -> None:
    with pytest.raises((NotFound, SignInNeeded)):
        async with table.act() as work:
            await actions.suspend(work, person_id=table.besnik.person_id, reason="x")
    assert (await table.person(table.besnik.person_id)).status is PersonStatus.ACTIVE
