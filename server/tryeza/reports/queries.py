"""What can be read of reports, each read starting from who asks."""

from uuid import UUID

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from tryeza.consultations.models import Consultation
from tryeza.consultations.queries import run_by
from tryeza.consultations.queries import visible_to as consultations_visible_to
from tryeza.documents.models import Document
from tryeza.kernel.actor import Actor
from tryeza.kernel.errors import NotFound
from tryeza.reports.models import Report


def visible_to(actor: Actor) -> ColumnElement[bool]:
    """Published reports of consultations that the actor sees, and those that they prepare.

    `report` joined with `consultation` and `document`.
    """
    published = consultations_visible_to(actor) & Report.published_at.is_not(None)
    return or_(published, run_by(actor))


def reports_of(actor: Actor) -> Select[Report, Consultation, Document]:
    """Reports with their consultation and document, as far as the actor may see them."""
    return (
        select(Report, Consultation, Document)
        .join(Consultation, Consultation.id == Report.consultation_id)
        .join(Document, Document.id == Consultation.document_id)
        .where(visible_to(actor))
    )


async def report_for(
    session: AsyncSession, actor: Actor, report_id: UUID, *, for_change: bool = False
) -> tuple[Report, Consultation, Document]:
    """A report with its consultation and document. NotFound when it is not there for the actor."""
    wanted = reports_of(actor).where(Report.id == report_id)
    if for_change:
        wanted = wanted.with_for_update(of=Report)
    found = (await session.execute(wanted)).one_or_none()
    if found is None:
        raise NotFound("report")
    return found[0], found[1], found[2]
