"""A plan that is still prepared: what its consultation misses, a new version to be confirmed."""

from tryeza.consultations import actions as consultations
from tryeza.consultations.models import ConsultationKind
from tryeza.demo.data_files import read_one
from tryeza.demo.drafting import publish, put_in
from tryeza.demo.instruction import CONTACT, COORDINATOR, PROPOSER
from tryeza.demo.script import Consultation, Draft
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import moment
from tryeza.documents import actions as documents
from tryeza.documents.models import Audience, DraftKind

FOLDER = "plan"
BEGUN, PREPARED, PUBLISHED, ASKED, REVISED = 45, 40, 38, 9, 4  # days before today


async def prepare_a_plan(stage: Stage) -> None:
    """The second action plan: read in the group, its consultation prepared, its text revised."""
    draft = read_one(f"{FOLDER}/draft.yaml", Draft)
    at = {days: moment(stage.days.ago(days), 15) for days in (BEGUN, PREPARED, PUBLISHED, REVISED)}
    async with stage.acting(COORDINATOR, at[BEGUN]) as work:
        document = await documents.create(
            work,
            kind=DraftKind.STRATEGY,
            titles=draft.titles,
            group_id=stage.groups["strategy"],
            proposing_organisation_id=stage.organisations[PROPOSER],
            act_type="plan veprimi",
        )
        document_id = document.id
    first, second = draft.versions
    version = await put_in(
        stage, COORDINATOR, document_id, f"{FOLDER}/1", at=at[PREPARED], said=first
    )
    await publish(stage, COORDINATOR, version, Audience.GROUP, at=at[PUBLISHED])
    said = read_one(f"{FOLDER}/consultation.yaml", Consultation)
    async with stage.acting(COORDINATOR, moment(stage.days.ago(ASKED), 11)) as work:
        await consultations.prepare(
            work,
            version_id=version,
            kind=ConsultationKind.PUBLIC,
            titles=said.titles,
            description=said.description,
            contact_name=said.contact,
            contact_email=CONTACT,
            decides_separately=True,
            for_organisation_id=stage.organisations[PROPOSER],
        )
    await put_in(stage, COORDINATOR, document_id, f"{FOLDER}/2", at=at[REVISED], said=second)
