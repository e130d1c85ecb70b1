"""The draft that the demonstration is about: an instruction on contracting services."""

from datetime import date
from uuid import UUID

from tryeza.demo.commenting import Hearing
from tryeza.demo.drafting import LANGUAGES, Places, places
from tryeza.demo.stage import Stage

FOLDER = "instruction"
CONTACT = "konsultime@zqm.example"
COORDINATOR, OTHER_SIDE = "arta", "elira"
PROPOSER, CO_LEAD = "zqm", "ura"  # for whom the two speak


async def hearing_on(stage: Stage, consultation_id: UUID, version_id: UUID, opens: date) -> Hearing:
    """The hearing of what people say in a consultation on a version."""
    return Hearing(stage, consultation_id, opens, await everywhere(stage, version_id))


async def everywhere(stage: Stage, version_id: UUID) -> dict[str, Places]:
    """The places of a version's texts, by language."""
    return {language: await places(stage, version_id, language) for language in LANGUAGES}
