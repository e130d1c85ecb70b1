"""The first round: a draft asked about, answered, revised and reported on."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import cast
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import answering, carrying, kept_drafts
from tryeza.comments.models import CommentKind
from tryeza.consultations import actions as consultations
from tryeza.consultations.models import Consultation
from tryeza.demo.answering import Desk
from tryeza.demo.commenting import Hearing
from tryeza.demo.consulting import appoint, open_public
from tryeza.demo.data_files import read_list, read_one
from tryeza.demo.drafting import publish, put_in
from tryeza.demo.instruction import (
    CO_LEAD,
    CONTACT,
    COORDINATOR,
    FOLDER,
    OTHER_SIDE,
    PROPOSER,
    everywhere,
    hearing_on,
)
from tryeza.demo.reporting import publish_report
from tryeza.demo.script import Draft, Position, Reasoned, Spoken
from tryeza.demo.settling import confirm_lineage, settle_places
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import moment
from tryeza.documents import actions as documents
from tryeza.documents.models import Audience, DraftKind

BEGUN, PREPARED, PUBLISHED = 250, 172, 170  # days before today, of the document and the version
ANNOUNCED = 4  # working days before the window opens
EXTENDED_ON, EXTENDED_BY = 12, 5  # on which working day of the window, and by how many
EXTENSION = (
    "Rrjeti i Ofruesve të Shërbimeve Sociale dhe tri komuna kërkuan kohë shtesë, sepse dy nga"
    " punëtoritë rajonale u mbajtën vetëm në javën e fundit të afatit."
)
LATE = (
    "E shkrova mbrëmë vonë, por interneti më la. Prindërit duhet ta marrin planin e shërbimit para"
    " fillimit të vitit shkollor, jo pas tij."
)
LATE_WORDING = "Ofruesi ia dorëzon prindit planin e shërbimit para fillimit të vitit shkollor."


@dataclass(frozen=True, slots=True)
class AfterClosing:
    """What happens on which working day after the closing."""

    revised: int = 9
    lineage_settled: int = 11
    published: int = 20
    answered: int = 21
    places_settled: int = 22
    written: int = 23
    reported: int = 25


AFTER = AfterClosing()


async def play_first_round(stage: Stage) -> UUID:
    """Everything from the first idea to the published report; the id of the revised version."""
    document_id = await _begin_document(stage)
    draft = read_one(f"{FOLDER}/draft.yaml", Draft)
    prepared = moment(stage.days.ago(PREPARED), 15)
    first = await put_in(
        stage, COORDINATOR, document_id, f"{FOLDER}/1", at=prepared, said=draft.versions[0]
    )
    published = moment(stage.days.ago(PUBLISHED), 10)
    await publish(stage, COORDINATOR, first, Audience.ORGANISATIONS, at=published)
    hearing, closed = await _consult(stage, first)
    await _come_too_late(stage, hearing.consultation_id, stage.days.after(closed, 1))
    prepared = moment(stage.days.after(closed, AFTER.revised), 15)
    revised = await put_in(
        stage, COORDINATOR, document_id, f"{FOLDER}/2", at=prepared, said=draft.versions[1]
    )
    await confirm_lineage(
        stage, COORDINATOR, revised, stage.days.after(closed, AFTER.lineage_settled)
    )
    await _answer(stage, hearing, closed, revised)
    return revised


async def _begin_document(stage: Stage) -> UUID:
    titles = read_one(f"{FOLDER}/draft.yaml", Draft).titles
    async with stage.acting(COORDINATOR, moment(stage.days.ago(BEGUN), 10)) as work:
        document = await documents.create(
            work,
            kind=DraftKind.NORMATIVE_ACT,
            titles=titles,
            group_id=stage.groups["strategy"],
            proposing_organisation_id=stage.organisations[PROPOSER],
            act_type="udhëzim administrativ",
        )
    return document.id


async def _consult(stage: Stage, version_id: UUID) -> tuple[Hearing, date]:
    """Ask, hear everybody, extend once; the hearing and the day on which the window closed."""
    opens = stage.days.closed_opens
    announced = moment(stage.days.before(opens, ANNOUNCED), 10)
    consultation_id = await open_public(
        stage,
        COORDINATOR,
        version_id,
        f"{FOLDER}/1",
        opens=opens,
        announced=announced,
        contact_email=CONTACT,
        for_organisation=PROPOSER,
    )
    appointed = announced + timedelta(hours=1)
    await appoint(stage, COORDINATOR, consultation_id, OTHER_SIDE, CO_LEAD, appointed)
    hearing = await hearing_on(stage, consultation_id, version_id, opens)
    await hearing.hear(
        read_list(f"{FOLDER}/1/comments.yaml", Spoken),
        read_list(f"{FOLDER}/1/positions.yaml", Position),
        also=[(EXTENDED_ON, partial(_extend, stage, consultation_id))],
    )
    return hearing, await _closes(stage, consultation_id)


async def _extend(stage: Stage, consultation_id: UUID, at: datetime) -> None:
    closes = stage.days.after(await _closes(stage, consultation_id), EXTENDED_BY)
    async with stage.acting(COORDINATOR, at) as work:
        await consultations.extend(
            work, consultation_id=consultation_id, closes_on=closes, reason=EXTENSION
        )


async def _closes(stage: Stage, consultation_id: UUID) -> date:
    statement = select(Consultation.closes_on).where(Consultation.id == consultation_id)
    return cast(date, (await stage.session.execute(statement)).scalar_one())  # it is opened


async def _come_too_late(stage: Stage, consultation_id: UUID, day: date) -> None:
    """What a citizen sent after the closing was refused, and kept for her as a draft."""
    content = {
        "kind": CommentKind.SUGGESTION.value,
        "text": LATE,
        "proposedWording": LATE_WORDING,
        "language": "sq",
        "paragraphId": None,
    }
    async with stage.acting("jeta", moment(day, 9, 12)) as work:
        await kept_drafts.keep_draft(
            work,
            consultation_id=consultation_id,
            content=content,
            reason="consultations.window_closed",
        )


async def _answer(stage: Stage, hearing: Hearing, closed: date, revised: UUID) -> None:
    """Answer everything, publish the revised text and the answers together, and report."""
    places = await everywhere(stage, revised)
    answers = read_list(f"{FOLDER}/1/answers.yaml", Reasoned)
    consultation_id = hearing.consultation_id
    desk = Desk(stage, consultation_id, closed, revised, places)
    await desk.answer_all(answers, hearing.answerable)
    published = moment(stage.days.after(closed, AFTER.published), 10)
    await publish(stage, COORDINATOR, revised, Audience.PUBLIC, at=published)
    # what the reader of the outbox does after a commit; the world is one commit
    async with stage.installing(published) as work:
        await carrying.carry(work, version_id=revised)
    answered = moment(stage.days.after(closed, AFTER.answered), 11)
    async with stage.acting(OTHER_SIDE, answered) as work:
        await answering.publish(work, consultation_id=consultation_id)
    settled = stage.days.after(closed, AFTER.places_settled)
    await settle_places(stage, COORDINATOR, hearing.said, revised, places, settled)
    await publish_report(
        stage,
        COORDINATOR,
        consultation_id,
        revised,
        f"{FOLDER}/1/report.yaml",
        written=moment(stage.days.after(closed, AFTER.written), 14),
        published=moment(stage.days.after(closed, AFTER.reported), 10),
    )
