"""Lists of documents: all that the viewer sees, those of a group, those of an organisation."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry
from sqlalchemy import Select
from sqlalchemy.sql.elements import KeyedColumnElement

from tryeza.documents.models import DocumentStatus
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.documents import DOCUMENT, Document
from tryeza.graph.groups import GROUP
from tryeza.graph.levels import Fill
from tryeza.graph.look_ahead import Call
from tryeza.graph.nodes import key_in
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.pages import After, Before, Connection, First, Last, fill_pages, page
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import Shape, taken
from tryeza.kernel.pages import Slice

_DOCUMENT = DOCUMENT.table


def _documents_of(column: str) -> Fill:
    """Fills a page of documents by this column of theirs, the newest first."""

    async def fill(asking: Asking, above: Sequence[Any], call: Call) -> None:
        def below(key: KeyedColumnElement[Any]) -> Select[Any]:
            return DOCUMENT.rows(asking).where(_DOCUMENT.c[column] == key)

        await fill_pages(asking, DOCUMENT, above, call, below, descending=True)

    return fill


def _give_documents(shape: Shape[Any], column: str, description: str) -> None:
    @extending(shape, _documents_of(column), description)
    def documents(
        self: Any,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Document]:
        found: Connection[Document] = taken(
            self, "documents", first=first, after=after, last=last, before=before
        )
        return found


_give_documents(GROUP, "group_id", "The documents that it drafts, the newest first.")
_give_documents(
    ORGANISATION, "proposing_organisation_id", "The documents that it proposes, the newest first."
)

InStatus = Annotated[
    DocumentStatus | None,
    strawberry.argument(description="Only those that have come so far; all if not said."),
]

OfGroup = Annotated[
    strawberry.ID | None,
    strawberry.argument(description="Only those that this group drafts; all if not said."),
]


@strawberry.type
class DraftingQueries:
    """What can be asked for first."""

    @strawberry.field(description="The documents that the viewer sees, the newest first.")
    async def documents(
        self,
        info: Info,
        status: InStatus = None,
        group_id: OfGroup = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Document]:
        """Documents, newest first."""
        asking = info.context
        rows = DOCUMENT.rows(asking)
        if status is not None:
            rows = rows.where(_DOCUMENT.c.status == status)
        if group_id is not None:
            rows = rows.where(_DOCUMENT.c.group_id == key_in(group_id, "Group", path="groupId"))
        part = Slice(first=first, after=after, last=last, before=before)
        return await page(asking, DOCUMENT, asked(info), rows, part, descending=True)


ROOM = Room(queries=DraftingQueries)
