"""The files beside a draft in the graph."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.consultations import models
from tryeza.graph.consultation_rights import below_seen
from tryeza.graph.consultation_vocabulary import SupportingKind
from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, said
from tryeza.graph.levels import Made
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, fill_list, table_of

_SUPPORTING = table_of(models.SupportingDocument)


@strawberry.type(description="A file that is published beside the draft.")
class SupportingDocument(Node):
    """A supporting document."""

    titles: strawberry.Private[Mapping[str, str]]
    kind: SupportingKind = strawberry.field(description="What it is.")
    language: str | None = strawberry.field(description="Its language as a BCP 47 tag, if known.")
    added_at: datetime = strawberry.field(description="When it was added.")
    download_path: str = strawberry.field(
        description="Where the file is, below the address of this server."
    )

    @strawberry.field(description="Its title.")
    def title(self, info: Info, language: InLanguage = None) -> str:
        """The title in a language."""
        return said(self.titles, info, language)


SUPPORTING = Shape(
    SupportingDocument,
    _SUPPORTING,
    rows=below_seen(_SUPPORTING),
    needs={"title": ("titles",)},
    made={"download_path": Made(lambda thing, _: f"/downloads/supporting/{thing.uuid}", ())},
)


async def fill_supporting(asking: Asking, above: Sequence[Any], call: Call) -> None:
    """The files, in the order in which they were added."""
    rows = select(_SUPPORTING, _SUPPORTING.c.consultation_id.label("parent")).where(
        _SUPPORTING.c.consultation_id.in_([one.uuid for one in above])
    )
    await fill_list(asking, SUPPORTING, above, call, rows, "added_at", "id")


ROOM = Room(nodes=(SUPPORTING,))
