"""The consultations that the viewer sees, counted by what a list of them may be narrowed by."""

from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from sqlalchemy import Row, Select, Text, Uuid, cast, func, literal, null, select, union_all

from tryeza.consultations.models import Consultation
from tryeza.documents.models import Document, VersionText
from tryeza.graph.consultations import CONSULTATION
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape

T = TypeVar("T")


@strawberry.type(description="Consultations on the drafts of one group.")
class GroupConsultations:
    """A count."""

    group: Group = strawberry.field(description="Which group.")
    count: int = strawberry.field(description="How many consultations.")


@strawberry.type(description="Consultations on the drafts that one organisation proposes.")
class InstitutionConsultations:
    """A count."""

    organisation: Organisation = strawberry.field(description="Which organisation.")
    count: int = strawberry.field(description="How many consultations.")


@strawberry.type(description="Consultations whose text is in one language.")
class LanguageConsultations:
    """A count."""

    language: str = strawberry.field(description="Which language, a BCP 47 tag.")
    count: int = strawberry.field(description="How many consultations.")


@strawberry.type(
    description="All consultations that the viewer sees, counted; the most frequent first."
)
class ConsultationFacets:
    """The counts."""

    groups: list[GroupConsultations] = strawberry.field(
        description="By the group that drafts; as many as there are."
    )
    institutions: list[InstitutionConsultations] = strawberry.field(
        description="By the organisation that proposes the draft; as many as there are."
    )
    languages: list[LanguageConsultations] = strawberry.field(
        description="By the languages of the text, of which one may have several."
    )


def _counted(asking: Asking) -> Select[Any]:
    seen = (
        CONSULTATION.rows(asking)
        .with_only_columns(
            Consultation.version_id, Document.group_id, Document.proposing_organisation_id
        )
        .cte("seen")
    )
    nothing, nobody = cast(null(), Text), cast(null(), Uuid)
    n = func.count().label("n")
    by_key = [
        select(literal(of).label("of"), column.label("key"), nothing.label("language"), n)
        .where(column.is_not(None))
        .group_by(column)
        for of, column in (
            ("groups", seen.c.group_id),
            ("institutions", seen.c.proposing_organisation_id),
        )
    ]
    by_language = (
        select(literal("languages"), nobody, VersionText.language, n)
        .join(seen, seen.c.version_id == VersionText.version_id)
        .group_by(VersionText.language)
    )
    each = union_all(*by_key, by_language).subquery("counted")
    return select(each).order_by(each.c.n.desc(), each.c.key, each.c.language)


async def _things(
    asking: Asking, call: Call, name: str, below: str, shape: Shape[T], rows: list[Row[Any]]
) -> Mapping[UUID, T]:
    """What is counted in a facet, as far as the viewer sees it; nothing where it is not asked."""
    calls = call.only.calls(name)
    keys = [row.key for row in rows if row.of == name]
    if not calls or not keys:
        return {}
    selection = calls[0].only.below(below, shape.name)
    found = await shape.read(
        asking, selection, shape.rows(asking).where(shape.table.c.id.in_(keys))
    )
    return {thing.uuid: thing for thing in found}  # type: ignore[attr-defined]


@strawberry.type
class FacetQueries:
    """What can be asked for first."""

    @strawberry.field(description="The consultations counted by what they may be narrowed by.")
    async def consultation_facets(self, info: Info) -> ConsultationFacets:
        """The counts: a statement, and one for each kind of thing that is counted."""
        asking, call = info.context, asked(info)
        rows = list(await asking.rows(_counted(asking)))
        groups = await _things(asking, call, "groups", "group", GROUP, rows)
        proposers = await _things(asking, call, "institutions", "organisation", ORGANISATION, rows)
        return ConsultationFacets(
            groups=[
                GroupConsultations(group=groups[row.key], count=row.n)
                for row in rows
                if row.of == "groups" and row.key in groups
            ],
            institutions=[
                InstitutionConsultations(organisation=proposers[row.key], count=row.n)
                for row in rows
                if row.of == "institutions" and row.key in proposers
            ],
            languages=[
                LanguageConsultations(language=row.language, count=row.n)
                for row in rows
                if row.of == "languages"
            ],
        )


ROOM = Room(queries=FacetQueries)
