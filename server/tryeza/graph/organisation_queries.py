"""What can be asked of organisations first: one, a list of them, the fields they work in."""

from collections.abc import Sequence
from typing import Annotated

import strawberry

from tryeza.graph.context import Info, asked
from tryeza.graph.organisations import ORGANISATION, FieldOfActivity, Organisation
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.rooms import Room
from tryeza.kernel.actor import Side
from tryeza.kernel.alphabet import sort_key
from tryeza.kernel.catalogue import Language, written_as
from tryeza.kernel.errors import invalid
from tryeza.kernel.pages import Slice
from tryeza.organisations.details import FIELDS_OF_ACTIVITY
from tryeza.organisations.models import OrganisationKind, Standing
from tryeza.organisations.narrowing import Wanted, conditions, sort_column

Slug = Annotated[str, strawberry.argument(description="The organisation's slug.")]
Kinds = Annotated[
    list[OrganisationKind] | None,
    strawberry.argument(description="Only of these kinds; of all if not said."),
]
Sides = Annotated[
    list[Side] | None, strawberry.argument(description="Only of these sides; of all if not said.")
]
Standings = Annotated[
    list[Standing] | None,
    strawberry.argument(description="Only those that stand so; all if not said."),
]
Fields = Annotated[
    list[str] | None,
    strawberry.argument(description="Only those active in one of these fields, by their keys."),
]
Starting = Annotated[
    str | None,
    strawberry.argument(
        description=(
            "Only those in whose names each of these words begins a word; case, diacritics and"
            " script do not matter. 200 characters and 8 words count."
        )
    ),
]


@strawberry.type
class OrganisationQueries:
    """What can be asked for first."""

    @strawberry.field(
        description="An organisation by its name in web addresses; null if none is seen."
    )
    async def organisation(self, info: Info, slug: Slug) -> Organisation | None:
        """The organisation of this slug."""
        return await ORGANISATION.one(
            info.context, asked(info).only, ORGANISATION.table.c.slug == slug
        )

    @strawberry.field(
        description="The organisations that the viewer sees, in the reader's alphabetical order."
    )
    async def organisations(
        self,
        info: Info,
        kinds: Kinds = None,
        sides: Sides = None,
        standings: Standings = None,
        fields_of_activity: Fields = None,
        starting: Starting = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Organisation]:
        """Organisations by name."""
        asking = info.context
        wanted = Wanted(
            kinds=frozenset(kinds or ()),
            sides=frozenset(sides or ()),
            standings=frozenset(standings or ()),
            fields_of_activity=_known(fields_of_activity or ()),
            starting=starting or "",
        )
        rows = ORGANISATION.rows(asking).where(*conditions(wanted))
        part = Slice(first=first, after=after, last=last, before=before)
        order = (sort_column(asking.language).key, "id")
        return await page(asking, ORGANISATION, asked(info), rows, part, order=order)

    @strawberry.field(
        description="All fields of activity, in the reader's alphabetical order, at most 100.",
        metadata={"length": 40},
    )
    async def fields_of_activity(self, info: Info) -> list[FieldOfActivity]:
        """The vocabulary."""
        language = info.context.language
        keys = sorted(FIELDS_OF_ACTIVITY.words, key=lambda key: _place(key, language))
        return [FieldOfActivity(key=key) for key in keys]


def _known(keys: Sequence[str]) -> frozenset[str]:
    if any(key not in FIELDS_OF_ACTIVITY for key in keys):
        raise invalid("fieldsOfActivity", "organisations.field_unknown")
    return frozenset(keys)


def _place(key: str, language: Language) -> str:
    return sort_key(FIELDS_OF_ACTIVITY.say(key, language), written_as(language))


ROOM = Room(queries=OrganisationQueries)
