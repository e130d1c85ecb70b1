"""Where a comment was put, and where it stands on later versions, in the graph."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.comments import models
from tryeza.comments.anchors import AnchorState
from tryeza.documents.models import Version as VersionRow
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.context import Asking
from tryeza.graph.documents import PARAGRAPH, VERSION, Paragraph, Version
from tryeza.graph.levels import One
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room, extending
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, fill_list, table_of, taken

described(
    AnchorState,
    "How a comment stands on a later version than the one it was made on.",
    {
        AnchorState.EXACT: "Its words stand there unchanged.",
        AnchorState.MOVED: "Its words stand unchanged in another place.",
        AnchorState.ALTERED: "Its words were changed.",
        AnchorState.LOST: "Its words are gone.",
    },
)


@strawberry.type(
    description="Where a comment was put, as it read and was labelled then: a W3C Web Annotation"
    " selector by quote and by position."
)
class Anchor:
    """An anchor."""

    label: str = strawberry.field(description="The paragraph's number as printed then; or empty.")
    path: list[str] = strawberry.field(description="The headings above it, as printed then.")
    quote: str | None = strawberry.field(
        description="The words; null when it is on the whole paragraph."
    )
    prefix: str | None = strawberry.field(description="What stood before them.")
    suffix: str | None = strawberry.field(description="What stood after them.")
    start: int | None = strawberry.field(
        description="Where they start, in code points of the paragraph's text."
    )
    end: int | None = strawberry.field(description="Where they end, exclusive.")
    paragraph: Paragraph | None = strawberry.field(
        description="The paragraph; null when its version is not the viewer's to see."
    )


@strawberry.type(description="Where a comment stands on a later version, and how sure that is.")
class Projection(Node):
    """A projection."""

    state: AnchorState = strawberry.field(description="How it stands there.")
    score: float = strawberry.field(description="How much of its words is still there, 0 to 1.")
    is_sure: bool = strawberry.field(
        description="False where a person should look; true once one confirmed it."
    )
    confirmed_at: datetime | None = strawberry.field(description="When a person confirmed it.")
    start: int | None = strawberry.field(description="Where its words start now.")
    end: int | None = strawberry.field(description="Where they end now, exclusive.")
    paragraph: Paragraph | None = strawberry.field(
        description="Where it stands; of a lost one, what became of its paragraph, if anything."
    )
    version: Version | None = strawberry.field(
        description="On which version; null when it is not the viewer's to see."
    )


_ANCHOR = table_of(models.PlacedAnchor)
_PROJECTION = table_of(models.Projection)
_VERSION = table_of(VersionRow)

ANCHOR = Shape(
    Anchor,
    _ANCHOR,
    key="comment_id",
    ones={
        "paragraph": One(
            PARAGRAPH,
            lambda own, one, _: one.c.id == own.c.paragraph_version_id,
            ("paragraph_version_id",),
            seen=True,
        ),
    },
)
PROJECTION = Shape(
    Projection,
    _PROJECTION,
    ones={
        "paragraph": One(
            PARAGRAPH,
            lambda own, one, _: one.c.id == own.c.paragraph_version_id,
            ("paragraph_version_id",),
        ),
        "version": One(VERSION, lambda own, one, _: one.c.id == own.c.version_id, ("version_id",)),
    },
)
_ANCHOR_OF = One(ANCHOR, lambda own, one, _: one.c.comment_id == own.c.id, ("id",))


@extending(COMMENT, _ANCHOR_OF, "Where it was put; null when on the document as a whole.")
def anchor(self: Comment) -> Anchor | None:
    """The anchor, joined."""
    found: Anchor | None = self.__dict__["anchor"]
    return found


async def _fill_projections(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = select(_PROJECTION, _PROJECTION.c.comment_id.label("parent")).where(
        _PROJECTION.c.comment_id.in_([one.uuid for one in above]),
        _PROJECTION.c.version_id.in_(VERSION.rows(asking).with_only_columns(_VERSION.c.id)),
    )
    await fill_list(asking, PROJECTION, above, call, rows, "id")


@extending(
    COMMENT,
    _fill_projections,
    "Where it stands on each later version that the viewer sees, the first one first.",
)
def projections(self: Comment) -> list[Projection]:
    """The projections, read ahead."""
    found: list[Projection] = taken(self, "projections")
    return found


ROOM = Room()
