"""What can be asked of groups first: one, a list of them, what each kind has."""

from datetime import date
from typing import Annotated

import strawberry

from tryeza.graph.context import Info, asked
from tryeza.graph.groups import GROUP, Group, GroupFeatures, features_of
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.rooms import Room
from tryeza.groups import models, queries
from tryeza.groups.models import GroupKind
from tryeza.kernel.pages import Slice
from tryeza.organisations import terms

Slug = Annotated[str, strawberry.argument(description="The group's slug.")]
Kinds = Annotated[
    list[GroupKind] | None,
    strawberry.argument(description="Only of these kinds; of all if not said."),
]
InOffice = Annotated[
    date | None,
    strawberry.argument(description="Only those whose term includes this day; all if not said."),
]


@strawberry.type
class GroupQueries:
    """What can be asked for first."""

    @strawberry.field(description="A group by its name in web addresses; null if none is seen.")
    async def group(self, info: Info, slug: Slug) -> Group | None:
        """The group of this slug."""
        return await GROUP.one(info.context, asked(info).only, GROUP.table.c.slug == slug)

    @strawberry.field(
        description="The groups that the viewer sees, in the reader's alphabetical order."
    )
    async def groups(
        self,
        info: Info,
        kinds: Kinds = None,
        in_office_on: InOffice = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Group]:
        """Groups by name."""
        asking = info.context
        rows = GROUP.rows(asking)
        if kinds:
            rows = rows.where(GROUP.table.c.kind.in_(set(kinds)))
        if in_office_on is not None:
            rows = rows.where(terms.on(models.Group.term, in_office_on))
        part = Slice(first=first, after=after, last=last, before=before)
        order = (queries.sort_column(asking.language).key, "id")
        return await page(asking, GROUP, asked(info), rows, part, order=order)

    @strawberry.field(description="What each kind of group has; 5 kinds.", metadata={"length": 5})
    async def group_kinds(self) -> list[GroupFeatures]:
        """The table of features."""
        return [features_of(kind) for kind in GroupKind]


ROOM = Room(queries=GroupQueries)
