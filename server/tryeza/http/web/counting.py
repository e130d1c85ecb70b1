"""How many comments of each paragraph a reading page shows without script: as many as it can carry.

The client is given none of them: a conversation asks for its own once it is opened.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select

from tryeza.comments.models import Comment
from tryeza.consultations.models import Consultation
from tryeza.documents.models import ParagraphVersion, Version
from tryeza.kernel.db import Sessions
from tryeza.kernel.work import read_only

MOST_OF_EACH = 3
MOST = 300  # comments of a page; a phone on a slow line takes a second for as many


async def shown_of_each(sessions: Sessions, variables: Mapping[str, Any]) -> int:
    """3 of each where they are 300 at most in all, else fewer; none where each cannot have one."""
    of_language = (
        select(func.count().label("paragraphs"))
        .select_from(Consultation)
        .join(Version, Version.document_id == Consultation.document_id)
        .join(ParagraphVersion, ParagraphVersion.version_id == Version.id)
        .where(Consultation.slug == variables["slug"])
        .group_by(ParagraphVersion.version_id, ParagraphVersion.language)
        .subquery()
    )
    said = (
        select(func.count())
        .select_from(Comment)
        .join(Consultation, Consultation.id == Comment.consultation_id)
        .where(Consultation.slug == variables["slug"])
        .scalar_subquery()
    )
    async with read_only(sessions) as session:
        found = await session.execute(select(func.max(of_language.c.paragraphs), said))
    most, comments = found.one()
    return MOST_OF_EACH if comments <= MOST else min(MOST_OF_EACH, MOST // (most or 1))


def without_comments(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """The page's answer as the client asks for it: the comments are counted, and none is there."""
    consultation = data["consultation"]
    document = consultation["document"]
    version = document["version"]
    if version is None:
        return data
    paragraphs = [
        {**each, "comments": {**each["comments"], "edges": []}} for each in version["paragraphs"]
    ]
    document = {**document, "version": {**version, "paragraphs": paragraphs}}
    return {**data, "consultation": {**consultation, "document": document}}
