"""The story of one draft: asked about, answered, revised, reported on, and asked about again."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import cast
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import answering, carrying
from tryeza.consultations import actions as consultations
from tryeza.consultations.models import Consultation
from tryeza.demo.answering import answer_all
from tryeza.demo.commenting import Hearing
from tryeza.demo.consulting import appoint, open_public
from tryeza.demo.data_files import read_list, read_one
from tryeza.demo.drafting import LANGUAGES, Places, places, publish, put_in
from tryeza.demo.reporting import publish_report
from tryeza.demo.script import Draft, Position, Reasoned, Spoken
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import moment
from tryeza.documents import actions as documents
from tryeza.documents.models import Audience, DraftKind

FOLDER = "instruction"
CONTACT = "konsultime@zqm.example"
COORDINATOR, OTHER_SIDE = "arta", "elira"
EXTENDED_ON, EXTENDED_BY = 12, 5  # on which working day of the window, and by how many
# Working days after the closing.
PREPARED, PUBLISHED, ANSWERED, WRITTEN, REPORTED = 9, 20, 21, 23, 25
EXTENSION = (
    "Rrjeti i Ofruesve të Shërbimeve Sociale dhe tri komuna kërkuan kohë shtesë, sepse dy nga"
    " punëtoritë rajonale u mbajtën vetëm në javën e fundit të afatit."
)


@dataclass(frozen=True, slots=True)
class FirstRound:
    """What the first round leaves to the second: the document and its revised version."""

    document_id: UUID
    revised: UUID


async def first_round(stage: Stage) -> FirstRound:
    """The first version, the public consultation on it, and everything that came of it."""
    document_id, first = await _draft(stage)
    consultation_id = await _ask(stage, first)
    hearing = await _hearing(stage, consultation_id, first, stage.days.closed_opens)
    await hearing.hear(
        read_list(f"{FOLDER}/1/comments.yaml", Spoken),
        read_list(f"{FOLDER}/1/positions.yaml", Position),
        also=[(EXTENDED_ON, partial(_extend, stage, consultation_id))],
    )
    closed = await _closes(stage, consultation_id)
    revised = await _revise(stage, document_id, closed)
    await _answer(stage, hearing, closed, revised)
    return FirstRound(document_id, revised)


async def second_round(stage: Stage, first: FirstRound) -> None:
    """The consultation on the revised version, which is open today."""
    opens = stage.days.open_opens
    consultation_id = await open_public(
        stage,
        COORDINATOR,
        first.revised,
        f"{FOLDER}/2",
        opens=opens,
        announced=moment(stage.days.before(opens, 3), 10),
        contact_email=CONTACT,
        for_organisation="zqm",
    )
    announced = moment(stage.days.before(opens, 3), 11)
    await appoint(stage, COORDINATOR, consultation_id, OTHER_SIDE, "ura", announced)
    hearing = await _hearing(stage, consultation_id, first.revised, opens)
    await hearing.hear(
        read_list(f"{FOLDER}/2/comments.yaml", Spoken),
        read_list(f"{FOLDER}/2/positions.yaml", Position),
    )


async def _draft(stage: Stage) -> tuple[UUID, UUID]:
    draft = read_one(f"{FOLDER}/draft.yaml", Draft)
    async with stage.acting(COORDINATOR, moment(stage.days.ago(250), 10)) as work:
        document = await documents.create(
            work,
            kind=DraftKind.NORMATIVE_ACT,
            titles=draft.titles,
            group_id=stage.groups["strategy"],
            proposing_organisation_id=stage.organisations["zqm"],
            act_type="administrative_instruction",
        )
    at = moment(stage.days.ago(172), 16)
    version = await put_in(
        stage, COORDINATOR, document.id, f"{FOLDER}/1", at=at, said=draft.versions[0]
    )
    published = moment(stage.days.ago(170), 10)
    await publish(stage, COORDINATOR, version, Audience.ORGANISATIONS, at=published)
    return document.id, version


async def _ask(stage: Stage, version_id: UUID) -> UUID:
    opens = stage.days.closed_opens
    announced = moment(stage.days.before(opens, 4), 10)
    consultation_id = await open_public(
        stage,
        COORDINATOR,
        version_id,
        f"{FOLDER}/1",
        opens=opens,
        announced=announced,
        contact_email=CONTACT,
        for_organisation="zqm",
    )
    await appoint(
        stage, COORDINATOR, consultation_id, OTHER_SIDE, "ura", announced + timedelta(hours=1)
    )
    return consultation_id


async def _hearing(stage: Stage, consultation_id: UUID, version_id: UUID, opens: date) -> Hearing:
    return Hearing(stage, consultation_id, opens, await _everywhere(stage, version_id))


async def _everywhere(stage: Stage, version_id: UUID) -> dict[str, Places]:
    return {language: await places(stage, version_id, language) for language in LANGUAGES}


async def _extend(stage: Stage, consultation_id: UUID, at: datetime) -> None:
    closes = stage.days.after(await _closes(stage, consultation_id), EXTENDED_BY)
    async with stage.acting(COORDINATOR, at) as work:
        await consultations.extend(
            work, consultation_id=consultation_id, closes_on=closes, reason=EXTENSION
        )


async def _closes(stage: Stage, consultation_id: UUID) -> date:
    statement = select(Consultation.closes_on).where(Consultation.id == consultation_id)
    return cast(date, (await stage.session.execute(statement)).scalar_one())  # it is opened


async def _revise(stage: Stage, document_id: UUID, closed: date) -> UUID:
    """Prepare the second version and publish it; every comment goes along."""
    draft = read_one(f"{FOLDER}/draft.yaml", Draft)
    prepared = moment(stage.days.after(closed, PREPARED), 15)
    version = await put_in(
        stage, COORDINATOR, document_id, f"{FOLDER}/2", at=prepared, said=draft.versions[1]
    )
    return version


async def _answer(stage: Stage, hearing: Hearing, closed: date, revised: UUID) -> None:
    """Answer everything, publish the revised text and the answers, and report."""
    await answer_all(
        stage,
        hearing.consultation_id,
        closed,
        read_list(f"{FOLDER}/1/answers.yaml", Reasoned),
        hearing.answerable,
        revised,
        await _everywhere(stage, revised),
    )
    published = moment(stage.days.after(closed, PUBLISHED), 10)
    await publish(stage, COORDINATOR, revised, Audience.PUBLIC, at=published)
    async with stage.installing(published + timedelta(minutes=1)) as work:
        await carrying.carry(work, version_id=revised)
    async with stage.acting(OTHER_SIDE, moment(stage.days.after(closed, ANSWERED), 11)) as work:
        await answering.publish(work, consultation_id=hearing.consultation_id)
    await publish_report(
        stage,
        COORDINATOR,
        hearing.consultation_id,
        revised,
        f"{FOLDER}/1/report.yaml",
        written=moment(stage.days.after(closed, WRITTEN), 14),
        published=moment(stage.days.after(closed, REPORTED), 10),
    )
