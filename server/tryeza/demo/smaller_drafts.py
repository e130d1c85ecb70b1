"""Two smaller drafts: one whose consultation is announced, one approved without consultation."""

from tryeza.consultations import exempting
from tryeza.demo.consulting import open_public
from tryeza.demo.data_files import read_one
from tryeza.demo.drafting import publish, put_in
from tryeza.demo.script import Draft, Exempted
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import moment
from tryeza.documents import actions as documents
from tryeza.documents.models import Audience, DraftKind

FOLDER = "volunteering"
DRAFTER = "teuta"
CONTACT = "konsultime@arsimi.example"
OPENS_IN = 6  # working days after today


async def announce_a_consultation(stage: Stage) -> None:
    """A concept document of the group on volunteering, about which people will be asked soon."""
    draft = read_one(f"{FOLDER}/draft.yaml", Draft)
    async with stage.acting(DRAFTER, moment(stage.days.ago(60), 10)) as work:
        document = await documents.create(
            work,
            kind=DraftKind.CONCEPT_DOCUMENT,
            titles=draft.titles,
            group_id=stage.groups["volunteering"],
            proposing_organisation_id=stage.organisations["mas"],
            act_type="koncept dokument",
        )
        document_id = document.id
    version = await put_in(
        stage,
        DRAFTER,
        document_id,
        FOLDER,
        at=moment(stage.days.ago(12), 15),
        said=draft.versions[0],
    )
    announced = stage.days.before(stage.days.today, 2)
    await publish(stage, DRAFTER, version, Audience.ORGANISATIONS, at=moment(announced, 9))
    await open_public(
        stage,
        DRAFTER,
        version,
        FOLDER,
        opens=stage.days.after(stage.days.today, OPENS_IN),
        announced=moment(announced, 13),
        contact_email=CONTACT,
        for_organisation="mas",
        decides_separately=False,
    )


async def exempt_a_draft(stage: Stage) -> None:
    """A plan that was approved without asking anybody, with the reason that the statistics show."""
    said = read_one("exempted.yaml", Exempted)
    async with stage.acting("arta", moment(stage.days.ago(75), 10)) as work:
        document = await documents.create(
            work,
            kind=DraftKind.SECONDARY_ACTS_PLAN,
            titles=said.titles,
            proposing_organisation_id=stage.organisations["zqm"],
            act_type="plan vjetor",
        )
        document_id = document.id
    approved = stage.days.ago(62)
    async with stage.acting("arta", moment(stage.days.after(approved, 2), 14)) as work:
        await exempting.exempt(
            work,
            document_id=document_id,
            justification=said.justification,
            approved_on=approved,
            legal_basis=said.legal_basis,
        )
