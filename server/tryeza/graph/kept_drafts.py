"""Words that could not be taken and are kept for whoever wrote them, in the graph."""

from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, Select, Uuid, cast, select

from tryeza.comments import models
from tryeza.graph.comments import COMMENT, Comment
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made, One, Source
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, table_of


@strawberry.type(description="Words that could not be taken, kept for the viewer alone.")
class KeptDraft(Node):
    """A kept draft."""

    reason: str = strawberry.field(description="Why they could not be taken, for programs.")
    kept_at: datetime = strawberry.field(description="Since when they are kept.")
    text: str = strawberry.field(description="What was written.")
    proposed_wording: str | None = strawberry.field(description="The wording that it suggested.")
    consultation: Consultation = strawberry.field(description="For which consultation.")
    edit_of: Comment | None = strawberry.field(
        description="The comment that they were to change; null where they were to be a new one."
    )


_DRAFT = table_of(models.KeptDraft)


def _drafts(asking: Asking) -> Select[Any]:
    return select(_DRAFT).where(_DRAFT.c.person_id == asking.actor.person_id)


def _edited(draft: Source, comment: Source, _: Asking) -> ColumnElement[bool]:
    return comment.c.id == cast(draft.c.content["editOf"].astext, Uuid)


KEPT_DRAFT = Shape(
    KeptDraft,
    _DRAFT,
    rows=_drafts,
    ones={
        "consultation": One(
            CONSULTATION,
            lambda own, one, _: one.c.id == own.c.consultation_id,
            ("consultation_id",),
        ),
        "edit_of": One(COMMENT, _edited, ("content",), seen=True),
    },
    made={
        "text": Made(lambda draft, _: draft.content["text"], ("content",)),
        "proposed_wording": Made(
            lambda draft, _: draft.content.get("proposedWording"), ("content",)
        ),
    },
)

ROOM = Room(nodes=(KEPT_DRAFT,))
