"""Where comments stand in the newest version of a text that the actor sees, as SQL beside them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, literal, or_, select, true
from sqlalchemy.dialects.postgresql import array
from sqlalchemy.orm import aliased
from sqlalchemy.sql.selectable import LateralFromClause

from tryeza.comments.anchors import AnchorState
from tryeza.comments.models import Comment, PlacedAnchor, Projection
from tryeza.documents.models import Document, ParagraphVersion, Version, VersionText
from tryeza.documents.queries import versions_visible_to
from tryeza.kernel.actor import Actor

_ON_THE_WHOLE, _NOWHERE = -1, 2**31 - 1  # before and after every paragraph


@dataclass(frozen=True, slots=True)
class Standing:
    """Comments with the place of their threads beside them.

    `place` is a paragraph's position in the text of `version_id` in `language`; -1 on the whole
    text, past its end where nothing became of the words. `start` is where the words begin.
    """

    rows: Select[Any]
    version_id: ColumnElement[Any]
    language: ColumnElement[Any]
    thread: ColumnElement[Any]
    place: ColumnElement[int]
    start: ColumnElement[int]
    is_lost: ColumnElement[bool]
    is_unsure: ColumnElement[bool]


def standing(rows: Select[Any], actor: Actor, tags: Sequence[str]) -> Standing:
    """Comments, joined with their documents, and where each stands. A reply stands in its thread.

    `tags` are the languages in which the text is read, the best first; else the leading one.
    """
    newest = newest_text(actor, tags)
    anchor, projection = aliased(PlacedAnchor), aliased(Projection)
    here, read = aliased(ParagraphVersion), aliased(ParagraphVersion)
    thread = func.coalesce(Comment.root_id, Comment.id)
    is_made_there = Comment.version_id == newest.c.version_id
    at = case((is_made_there, anchor.paragraph_version_id), else_=projection.paragraph_version_id)
    of_thread = projection.comment_id == thread
    as_read = and_(
        read.version_id == here.version_id,
        read.paragraph_id == here.paragraph_id,
        read.language == newest.c.language,
    )
    # what is joined is selected, too: so the left side must be named
    for target, on in (
        (newest, true()),
        (anchor, anchor.comment_id == thread),
        (projection, and_(of_thread, projection.version_id == newest.c.version_id)),
        (here, here.id == at),
        (read, as_read),
    ):
        rows = rows.outerjoin_from(Comment, target, on)
    paragraph = func.coalesce(read.position, here.position, literal(_NOWHERE))
    start = case((is_made_there, anchor.start), else_=projection.start)
    return Standing(
        rows=rows,
        version_id=newest.c.version_id,
        language=newest.c.language,
        thread=thread,
        place=case((anchor.comment_id.is_(None), literal(_ON_THE_WHOLE)), else_=paragraph),
        start=func.coalesce(start, literal(0)),
        is_lost=or_(
            func.coalesce(projection.state == AnchorState.LOST, False),
            and_(anchor.comment_id.is_not(None), here.id.is_(None)),
        ),
        is_unsure=func.coalesce(~projection.is_sure, False),
    )


def newest_text(actor: Actor, tags: Sequence[str]) -> LateralFromClause:
    """The newest published version of a `document` that the actor sees, and in which language.

    To one that is only prepared no comment was carried yet, also for those who see it.
    """
    nearest = func.array_position(array(tags), VersionText.language)
    return (
        select(Version.id.label("version_id"), VersionText.language)
        .join(VersionText, VersionText.version_id == Version.id)
        .where(Version.document_id == Document.id, versions_visible_to(actor))
        .where(Version.published_at.is_not(None))
        .order_by(Version.number.desc(), nearest, VersionText.is_leading.desc())
        .limit(1)
        .correlate(Document)
        .lateral("newest")
    )
