"""How many comments of each paragraph a reading page shows first: as many as it can carry."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from tryeza.consultations.models import Consultation
from tryeza.documents.models import ParagraphVersion, Version
from tryeza.kernel.db import Sessions
from tryeza.kernel.work import read_only

SHOWN = 3
MOST_PARAGRAPHS = 300  # of one text; a longer one comes with counts alone


async def shown_of_each(sessions: Sessions, variables: Mapping[str, Any]) -> int:
    """3 for a text of up to 300 paragraphs, else 0; the text of the longest language counts."""
    of_language = (
        select(func.count().label("paragraphs"))
        .select_from(Consultation)
        .join(Version, Version.document_id == Consultation.document_id)
        .join(ParagraphVersion, ParagraphVersion.version_id == Version.id)
        .where(Consultation.slug == variables["slug"])
        .group_by(ParagraphVersion.version_id, ParagraphVersion.language)
        .subquery()
    )
    async with read_only(sessions) as session:
        most = await session.scalar(select(func.max(of_language.c.paragraphs)))
    return SHOWN if (most or 0) <= MOST_PARAGRAPHS else 0
