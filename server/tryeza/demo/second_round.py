"""The second round: the revised draft, about which people are asked today."""

from datetime import timedelta
from uuid import UUID

from tryeza.demo.consulting import appoint, open_public
from tryeza.demo.data_files import read_list
from tryeza.demo.instruction import (
    CO_LEAD,
    CONTACT,
    COORDINATOR,
    FOLDER,
    OTHER_SIDE,
    PROPOSER,
    hearing_on,
)
from tryeza.demo.recommending import recommended
from tryeza.demo.script import Position, Recommended, Spoken
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import moment

ANNOUNCED = 3  # working days before the window opens


async def play_second_round(stage: Stage, revised: UUID) -> None:
    """Open the consultation on the revised version, and hear what was said up to yesterday."""
    opens = stage.days.open_opens
    announced = moment(stage.days.before(opens, ANNOUNCED), 10)
    consultation_id = await open_public(
        stage,
        COORDINATOR,
        revised,
        f"{FOLDER}/2",
        opens=opens,
        announced=announced,
        contact_email=CONTACT,
        for_organisation=PROPOSER,
    )
    appointed = announced + timedelta(hours=1)
    await appoint(stage, COORDINATOR, consultation_id, OTHER_SIDE, CO_LEAD, appointed)
    hearing = await hearing_on(stage, consultation_id, revised, opens)
    await hearing.hear(
        read_list(f"{FOLDER}/2/comments.yaml", Spoken),
        read_list(f"{FOLDER}/2/positions.yaml", Position),
        also=list(recommended(hearing, read_list(f"{FOLDER}/2/answers.yaml", Recommended))),
    )
