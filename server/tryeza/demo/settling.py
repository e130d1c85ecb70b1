"""Settles what the machine was unsure of: paragraphs' lineage, and where comments now stand."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import carrying
from tryeza.comments.placing import Place
from tryeza.demo.drafting import Places
from tryeza.demo.script import Settled, Spoken
from tryeza.demo.stage import Stage
from tryeza.demo.timetable import spread
from tryeza.documents import confirming
from tryeza.documents.models import Lineage


async def confirm_lineage(stage: Stage, who: str, version_id: UUID, day: date) -> None:
    """Confirm every link to the version before that the comparison was unsure of."""
    unsure = select(Lineage.link_id).where(
        Lineage.to_version_id == version_id, Lineage.is_sure.is_(False)
    )
    links = sorted(set((await stage.session.scalars(unsure)).all()))
    for place, link_id in enumerate(links):
        async with stage.acting(who, spread(day, place, len(links))) as work:
            await confirming.confirm_link(work, link_id=link_id)


async def settle_places(
    stage: Stage,
    who: str,
    said: Sequence[tuple[UUID, Spoken]],
    version_id: UUID,
    places: Mapping[str, Places],
    day: date,
) -> None:
    """Confirm or correct where comments were carried to, as the file says; the others stay open."""
    settled = [(comment, spoken, spoken.settled) for comment, spoken in said if spoken.settled]
    for at, (comment_id, spoken, decision) in enumerate(settled):
        async with stage.acting(who, spread(day, at, len(settled))) as work:
            place = _place(decision, places[spoken.language])
            if place is None:
                await carrying.confirm_place(work, comment_id=comment_id, version_id=version_id)
            else:
                await carrying.reanchor(
                    work, comment_id=comment_id, version_id=version_id, place=place
                )


def _place(decision: Settled, places: Places) -> Place | None:
    return Place(places[decision.at], quote=decision.words) if decision.at else None
