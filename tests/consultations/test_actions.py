"""What coordinators do with consultations, on a real database."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select
from tests.factories.consultations import prepared
from tests.world import (
    NOON,
    TODAY,
    World,
    a_first_version,
    a_prepared_consultation,
    a_revised_version,
    an_open_consultation,
    rules_in_force,
    the,
)

from tryeza.consultations import actions, binding, editing, exempting
from tryeza.consultations.calendars import DayStatus
from tryeza.consultations.derivations import read_back
from tryeza.consultations.models import (
    Consultation,
    ConsultationKind,
    ConsultationState,
    Coordinator,
    SupportingDocument,
)
from tryeza.consultations.packs.demands import MENDED_BY, OpeningPart
from tryeza.consultations.queries import gaps_of
from tryeza.documents.models import Audience, Version
from tryeza.kernel.errors import Conflict, Forbidden, Invalid, NotFound
from tryeza.kernel.ids import new_id
from tryeza.people import erasure


async def test_opening_takes_the_first_last_day_that_the_rules_allow(world: World) -> None:
    consultation: Consultation = await the(world, Consultation, await an_open_consultation(world))
    # 2 March 2026 is a Monday that does not count; Eid (estimated) falls on Friday 20 March
    assert consultation.closes_on == date(2026, 3, 24)
    assert consultation.closes_at == datetime(2026, 3, 24, 22, 59, 59, 999000, tzinfo=UTC)
    assert consultation.opens_at == datetime(2026, 3, 1, 23, 0, tzinfo=UTC)


async def test_the_derivation_says_which_days_were_counted_and_which_skipped(world: World) -> None:
    consultation: Consultation = await the(world, Consultation, await an_open_consultation(world))
    assert consultation.derivation is not None
    derivation = read_back(consultation.derivation)
    skipped = {day.day: day.reason for day in derivation.days if day.reason != "counted"}
    assert (derivation.inclusive, derivation.without_first, derivation.minimum) == (16, 15, 15)
    assert skipped[date(2026, 3, 20)] == "holiday"
    assert skipped[date(2026, 3, 7)] == "weekend"
    assert not derivation.verified


async def test_opening_shows_the_version_to_the_audience(world: World) -> None:
    version: Version = await the(world, Version, (await a_first_version(world)).id)
    await an_open_consultation(world)
    assert version.audience is Audience.PUBLIC


async def test_what_is_missing_is_named_one_by_one(world: World) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.acting("Elira") as work:
        bare = await actions.prepare(
            work,
            version_id=version.id,
            kind=ConsultationKind.PUBLIC,
            titles={"sq": "Konsultim pa memorandum"},
        )
    async with world.refusing("Elira", Invalid) as refused:
        await actions.open_consultation(refused.work, consultation_id=bare.id)
    assert isinstance(refused.error, Invalid)
    assert [field.told.code for field in refused.error.fields] == [
        "consultations.missing.explanatory_memorandum",
        "consultations.missing.contact",
        "consultations.missing.start",
        "consultations.missing.end",
    ]


async def test_a_first_day_that_has_passed_is_a_gap(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.database() as session:
        today = await gaps_of(session, [consultation_id], NOON)
        tomorrow = await gaps_of(session, [consultation_id], NOON + timedelta(days=1))
    assert [gap.code for gap in today[consultation_id]] == ["missing.end"]
    assert [gap.code for gap in tomorrow[consultation_id]] == [
        "missing.end",
        "missing.start_to_come",
    ]
    assert MENDED_BY["missing.start_to_come"] is OpeningPart.WINDOW


async def test_nothing_opens_in_the_past(world: World) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.acting("Arta") as work:
        late = await prepared(
            work, version.id, ConsultationKind.PUBLIC, opens=TODAY - timedelta(days=1)
        )
    async with world.refusing("Arta", Invalid) as refused:
        await actions.open_consultation(refused.work, consultation_id=late)


async def test_a_prepared_consultation_is_not_there_for_others(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.refusing("Besim", NotFound) as refused:
        await actions.open_consultation(refused.work, consultation_id=consultation_id)


async def test_an_open_one_is_seen_and_still_not_run_by_others(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.refusing("Besim", Forbidden) as refused:
        await actions.withdraw(refused.work, consultation_id=consultation_id, reason="x")


async def test_an_extension_has_a_reason_and_moves_the_last_day(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Arta") as work:
        await actions.extend(
            work,
            consultation_id=consultation_id,
            closes_on=date(2026, 3, 31),
            reason="Kërkuan më shumë kohë katër organizata.",
        )
    consultation: Consultation = await the(world, Consultation, consultation_id)
    assert consultation.closes_at == datetime(2026, 3, 31, 21, 59, 59, 999000, tzinfo=UTC)


@pytest.mark.parametrize("day", [date(2026, 3, 24), date(2026, 3, 10)])
async def test_a_window_is_never_shortened(world: World, day: date) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.refusing("Arta", Invalid) as refused:
        await actions.extend(
            refused.work, consultation_id=consultation_id, closes_on=day, reason="Më shkurt"
        )


async def test_after_closing_nothing_is_extended(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    later = NOON + timedelta(days=60)
    async with world.refusing("Arta", Forbidden, now=later) as refused:
        await actions.extend(
            refused.work,
            consultation_id=consultation_id,
            closes_on=date(2026, 6, 1),
            reason="Vonë",
        )


async def test_the_second_of_two_who_edit_is_told(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await editing.edit(
            work, consultation_id=consultation_id, revision=1, contact_name="Arta L."
        )
    async with world.refusing("Elira", Conflict) as refused:
        await editing.edit(
            refused.work, consultation_id=consultation_id, revision=1, contact_name="Elira M."
        )


async def test_what_was_said_of_a_prepared_one_can_be_cleared(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await editing.edit(
            work, consultation_id=consultation_id, revision=1, contact_email=None, opens_on=None
        )
    edited: Consultation = await the(world, Consultation, consultation_id)
    assert (edited.contact_email, edited.opens_on) == (None, None)
    assert edited.contact_name == "Arta Lisi"


async def test_a_newer_version_is_asked_about_instead(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    newer = (await a_revised_version(world)).id
    async with world.acting("Arta") as work:
        await editing.edit(work, consultation_id=consultation_id, revision=1, version_id=newer)
    edited: Consultation = await the(world, Consultation, consultation_id)
    assert edited.version_id == newer


async def test_a_file_is_taken_away_while_the_consultation_is_prepared(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await editing.remove_supporting(work, supporting_id=await the_file(world, consultation_id))
    async with world.database() as session:
        (gap, _) = (await gaps_of(session, [consultation_id], NOON))[consultation_id]
    assert gap.code == "missing.explanatory_memorandum"


async def test_the_files_of_an_open_consultation_stay(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    file = await the_file(world, consultation_id)
    async with world.refusing("Arta", Forbidden) as refused:
        await editing.remove_supporting(refused.work, supporting_id=file)
    assert await the_file(world, consultation_id) == file


async def the_file(world: World, consultation_id: UUID) -> UUID:
    of = SupportingDocument.consultation_id == consultation_id
    async with world.database() as session:
        return (await session.scalars(select(SupportingDocument.id).where(of))).one()


async def test_a_withdrawn_consultation_keeps_its_reason(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Arta") as work:
        withdrawn = await actions.withdraw(
            work, consultation_id=consultation_id, reason="Drafti u tërhoq nga qeveria."
        )
    assert withdrawn.state is ConsultationState.WITHDRAWN
    assert withdrawn.withdrawn_reason == "Drafti u tërhoq nga qeveria."


async def test_a_consultation_that_was_never_opened_can_be_withdrawn(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    async with world.acting("Arta") as work:
        await actions.withdraw(work, consultation_id=consultation_id, reason="Dy herë.")
    withdrawn: Consultation = await the(world, Consultation, consultation_id)
    assert (withdrawn.state, withdrawn.opens_at) == (ConsultationState.WITHDRAWN, None)


async def test_a_consultation_keeps_at_least_one_coordinator(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    arta, goran = await world.person("Arta"), await world.person("Goran")
    async with world.refusing("Elira", Invalid) as refused:
        await actions.dismiss(refused.work, consultation_id=consultation_id, person_id=arta)
    async with world.acting("Elira") as work:
        await actions.appoint(work, consultation_id=consultation_id, person_id=goran)
        await actions.dismiss(work, consultation_id=consultation_id, person_id=arta)


async def test_who_coordinates_for_an_organisation_represents_it(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    goran, hapi = await world.person("Goran"), await world.organisation("hapi")
    async with world.refusing("Elira", Invalid) as refused:
        await actions.appoint(
            refused.work,
            consultation_id=consultation_id,
            person_id=goran,
            for_organisation_id=hapi,
        )
    lumbardh = await world.organisation("lumbardh")
    async with world.acting("Elira") as work:
        await actions.appoint(
            work, consultation_id=consultation_id, person_id=goran, for_organisation_id=lumbardh
        )
    appointed = await the(world, Coordinator, (consultation_id, goran))
    assert appointed.organisation_id == lumbardh


async def test_nobody_who_is_gone_or_never_was_is_appointed(world: World) -> None:
    consultation_id = await a_prepared_consultation(world)
    jeta = await world.person("Jeta")
    async with world.acting("Ilir") as work:
        await erasure.erase(work, person_id=jeta)
    for gone in (jeta, new_id()):
        async with world.refusing("Elira", Invalid) as refused:
            await actions.appoint(refused.work, consultation_id=consultation_id, person_id=gone)


async def test_nobody_prepares_a_consultation_for_another_organisation(world: World) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    hapi = await world.organisation("hapi")
    async with world.refusing("Arta", Invalid) as refused:
        await actions.prepare(
            refused.work,
            version_id=version.id,
            kind=ConsultationKind.PUBLIC,
            titles={"sq": "Konsultim"},
            for_organisation_id=hapi,
        )


async def test_a_new_holiday_inside_the_window_gives_a_day_more(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Ilir") as work:
        moved = await binding.set_holiday(
            work,
            calendar="xk",
            day=date(2026, 3, 18),
            names={"sq": "Ditë pushimi me vendim të Qeverisë"},
            status=DayStatus.CONFIRMED,
        )
    assert [one.id for one in moved] == [consultation_id]
    consultation: Consultation = await the(world, Consultation, consultation_id)
    assert consultation.closes_on == date(2026, 3, 25)


async def test_a_holiday_that_falls_away_cuts_nobodys_window(world: World) -> None:
    consultation_id = await an_open_consultation(world)
    async with world.acting("Ilir") as work:
        assert await binding.remove_holiday(work, calendar="xk", day=date(2026, 3, 20)) == []
    consultation: Consultation = await the(world, Consultation, consultation_id)
    assert consultation.closes_on == date(2026, 3, 24)
    assert consultation.derivation is not None
    assert read_back(consultation.derivation).without_first == 16


async def test_a_draft_that_is_never_consulted_on_is_registered_with_its_reason(
    world: World,
) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.acting("Ilir") as work:
        exemption = await exempting.exempt(
            work,
            document_id=version.document_id,
            justification="Ndryshim teknik i një gabimi shtypi.",
            approved_on=date(2026, 2, 20),
        )
    assert exemption.justification == "Ndryshim teknik i një gabimi shtypi."
    async with world.refusing("Ilir", Invalid) as again:
        await exempting.exempt(
            again.work,
            document_id=version.document_id,
            justification="Edhe një herë.",
            approved_on=date(2026, 2, 20),
        )
    assert isinstance(again.error, Invalid)
    assert again.error.fields[0].told.code == "consultations.exempted_already"


async def test_a_draft_is_not_exempted_for_a_day_that_has_not_come(world: World) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    late = datetime(2026, 3, 2, 23, 30, tzinfo=UTC)  # half past midnight in Pristina
    for day, now in ((date(2026, 3, 3), NOON), (date(2026, 3, 4), late)):
        async with world.refusing("Ilir", Invalid, now=now) as refused:
            await exempting.exempt(
                refused.work,
                document_id=version.document_id,
                justification="Ndryshim teknik.",
                approved_on=day,
            )
        assert isinstance(refused.error, Invalid)
        (field,) = refused.error.fields
        assert (field.path, field.told.code) == ("approvedOn", "consultations.approved_later")
    async with world.acting("Ilir", now=late) as work:
        exemption = await exempting.exempt(
            work,
            document_id=version.document_id,
            justification="Ndryshim teknik.",
            approved_on=date(2026, 3, 3),
        )
    assert exemption.approved_on == date(2026, 3, 3)


async def test_an_exemption_needs_a_justification_and_a_draft_that_nobody_was_asked_about(
    world: World,
) -> None:
    version = await a_first_version(world)
    await rules_in_force(world)
    async with world.refusing("Ilir", Invalid) as empty:
        await exempting.exempt(
            empty.work,
            document_id=version.document_id,
            justification=" ",
            approved_on=date(2026, 2, 20),
        )
    await an_open_consultation(world)
    async with world.refusing("Ilir", Invalid) as consulted:
        await exempting.exempt(
            consulted.work,
            document_id=version.document_id,
            justification="Pa konsultim.",
            approved_on=date(2026, 2, 20),
        )


async def test_an_edited_pack_is_a_new_revision_and_errors_name_their_place(world: World) -> None:
    await rules_in_force(world)
    text = PACK.format(minimum=20)
    async with world.acting("Ilir") as work:
        revised = await binding.edit_pack(work, text=text)
    assert (revised.key, revised.revision) == ("xk-grk-05-2016", 2)
    async with world.refusing("Ilir", Invalid) as refused:
        await binding.edit_pack(refused.work, text=PACK.format(minimum="many"))
    async with world.refusing("Arta", Forbidden) as forbidden:
        await binding.edit_pack(forbidden.work, text=text)


async def test_a_pack_that_another_changed_meanwhile_is_not_overwritten(world: World) -> None:
    await rules_in_force(world)
    async with world.acting("Ilir") as work:
        await binding.edit_pack(work, text=PACK.format(minimum=20), revision=1)
    async with world.refusing("Ilir", Conflict) as refused:
        await binding.edit_pack(refused.work, text=PACK.format(minimum=25), revision=1)
    async with world.acting("Ilir") as work:
        after = await binding.edit_pack(work, text=PACK.format(minimum=25), revision=2)
    assert after.revision == 3


PACK = """\
id: xk-grk-05-2016
title: {{sq: "Rregullore (QRK) Nr. 05/2016"}}
source: https://gzk.rks-gov.net/ActDetail.aspx?ActID=15036
valid_from: 2017-01-01
timezone: Europe/Belgrade
calendar: xk
applies_to: [normative_act, strategy]
stages: [written, feedback]
written:
  min_working_days: {{value: {minimum}, verified: true}}
  count_first_day: false
publish: {{required_to_open: [contact, start, end], report: true, revised_text: true}}
report:
  due_working_days_after_close: null
  outcomes: [accepted, partially_accepted, rejected, noted, out_of_scope]
  reason_required_for: [rejected]
annual_report: {{due: "03-31"}}
exemption: {{requires_justification: true}}
"""
