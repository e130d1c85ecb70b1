"""Settles what the machine was unsure of: paragraphs' lineage, and where comments now stand."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import partial
from uuid import UUID

from sqlalchemy import select

from tryeza.comments import settling
from tryeza.comments.placing import Place
from tryeza.demo.drafting import Places
from tryeza.demo.script import Settled, Spoken
from tryeza.demo.stage import Stage, in_order
from tryeza.documents import confirming
from tryeza.documents.models import Lineage


async def confirm_lineage(stage: Stage, who: str, version_id: UUID, day: date) -> None:
    """Confirm every link to the version before that the comparison was unsure of."""
    unsure = select(Lineage.link_id).where(
        Lineage.to_version_id == version_id, Lineage.is_sure.is_(False)
    )
    links = sorted(set((await stage.session.scalars(unsure)).all()))

    async def confirm(link_id: UUID, at: datetime) -> None:
        async with stage.acting(who, at) as work:
            await confirming.confirm_link(work, link_id=link_id)

    await in_order((day, partial(confirm, link_id)) for link_id in links)


async def settle_places(
    stage: Stage,
    who: str,
    said: Sequence[tuple[UUID, Spoken]],
    version_id: UUID,
    places: Mapping[str, Places],
    day: date,
) -> None:
    """Confirm or correct where comments were carried to, as the file says; the others stay open."""

    async def settle(comment_id: UUID, place: Place | None, at: datetime) -> None:
        async with stage.acting(who, at) as work:
            if place is None:
                await settling.confirm_place(work, comment_id=comment_id, version_id=version_id)
            else:
                await settling.reanchor(
                    work, comment_id=comment_id, version_id=version_id, place=place
                )

    await in_order(
        (day, partial(settle, comment_id, _place(spoken.settled, places[spoken.language])))
        for comment_id, spoken in said
        if spoken.settled is not None
    )


def _place(decision: Settled, places: Places) -> Place | None:
    return Place(places[decision.at], quote=decision.words) if decision.at else None
