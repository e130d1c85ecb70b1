"""Where a comment is read in a text: the paragraph of a version beside which its thread stands."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry
from sqlalchemy import and_, func

from tryeza.comments import models
from tryeza.documents.models import ParagraphVersion
from tryeza.graph.comments import COMMENT, Comment, placed
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, Paragraph, in_nearest_text
from tryeza.graph.languages import InLanguage
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import by_parent, put, table_of, taken

_COMMENT = table_of(models.Comment)
_PARAGRAPH = table_of(ParagraphVersion)
_THERE = _PARAGRAPH.alias("there")
_SAME_PLACE = and_(
    _PARAGRAPH.c.version_id == _THERE.c.version_id,
    _PARAGRAPH.c.paragraph_id == _THERE.c.paragraph_id,
)

Of = Annotated[strawberry.ID, strawberry.argument(description="The version.")]


async def _fill_paragraph(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """One statement for all of them: a reply stands where its thread does."""
    version = key_in(call.arguments["version_id"], "Version", path="versionId")
    thread = func.coalesce(_COMMENT.c.root_id, _COMMENT.c.id)
    at = placed().subquery("at")
    rows = (
        PARAGRAPH.rows(asking)
        .add_columns(_COMMENT.c.id.label("parent"))
        .join(_THERE, _SAME_PLACE)
        .join(at, at.c.paragraph_version_id == _THERE.c.id)
        .join(_COMMENT, thread == at.c.comment_id)
        .where(_THERE.c.version_id == version, _COMMENT.c.id.in_([one.uuid for one in above]))
    )
    rows = in_nearest_text(rows, [version], call.arguments.get("language") or asking.language)
    found = await PARAGRAPH.read(
        asking, call.on(PARAGRAPH.name), rows, "position", extra=("parent",)
    )
    of = by_parent(above, found)
    for one in above:
        put(one, call, next(iter(of[one.uuid]), None))


@extending(
    COMMENT,
    _fill_paragraph,
    "The paragraph of a version beside which its thread is read; null where it is on the document"
    " as a whole, or nothing there became of its words.",
)
def paragraph_in(self: Comment, version_id: Of, language: InLanguage = None) -> Paragraph | None:
    """The paragraph, read ahead."""
    found: Paragraph | None = taken(self, "paragraph_in", version_id=version_id, language=language)
    return found


ROOM = Room()
