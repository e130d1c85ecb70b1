"""What can be asked of consultations first: one by its name in web addresses, or a list of them."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, select

from tryeza.consultations import models, queries
from tryeza.documents.models import Document, VersionText
from tryeza.graph.consultation_vocabulary import Phase
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking, Info, asked
from tryeza.graph.groups import GROUP
from tryeza.graph.languages import tags_of
from tryeza.graph.organisations import ORGANISATION
from tryeza.graph.pages import After, Before, Connection, First, Last, page
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape
from tryeza.kernel.catalogue import Language
from tryeza.kernel.pages import Slice

Slug = Annotated[str, strawberry.argument(description="The consultation's slug.")]
InPhase = Annotated[
    Phase | None, strawberry.argument(description="Only those in this phase; all if not said.")
]
OfGroup = Annotated[
    str | None,
    strawberry.argument(description="Only on drafts of the group of this slug; all if not said."),
]
OfInstitution = Annotated[
    str | None,
    strawberry.argument(
        description="Only on drafts that the organisation of this slug proposes; all if not said."
    ),
]
InText = Annotated[
    Language | None,
    strawberry.argument(description="Only where the text is in this language; all if not said."),
]


@strawberry.type
class ConsultationQueries:
    """What can be asked for first."""

    @strawberry.field(
        description="A consultation by its name in web addresses; null if none is seen."
    )
    async def consultation(self, info: Info, slug: Slug) -> Consultation | None:
        """The consultation of this slug."""
        found = CONSULTATION.table.c.slug == slug
        return await CONSULTATION.one(info.context, asked(info).only, found)

    @strawberry.field(description="The consultations that the viewer sees, the newest first.")
    async def consultations(
        self,
        info: Info,
        phase: InPhase = None,
        group: OfGroup = None,
        institution: OfInstitution = None,
        text_language: InText = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Consultation]:
        """Consultations, newest first."""
        asking = info.context
        rows = CONSULTATION.rows(asking)
        if phase is not None:
            rows = rows.where(queries.in_phase(phase, asking.now))
        if group is not None:
            rows = rows.where(_named(Document.group_id, GROUP, asking, group))
        if institution is not None:
            proposer = Document.proposing_organisation_id
            rows = rows.where(_named(proposer, ORGANISATION, asking, institution))
        if text_language is not None:
            rows = rows.where(_has_text(text_language))
        part = Slice(first=first, after=after, last=last, before=before)
        return await page(
            asking, CONSULTATION, asked(info), rows, part, order=("id",), descending=True
        )


def _named(column: Any, shape: Shape[Any], asking: Asking, slug: str) -> ColumnElement[bool]:
    """Whether a column names the thing of this slug, if the viewer sees it."""
    seen = shape.rows(asking).where(shape.table.c.slug == slug)
    named: ColumnElement[bool] = column.in_(seen.with_only_columns(shape.table.c.id))
    return named


def _has_text(language: Language) -> ColumnElement[bool]:
    texts = select(VersionText.version_id).where(VersionText.language.in_(tags_of(language)))
    return models.Consultation.version_id.in_(texts)


ROOM = Room(queries=ConsultationQueries)
