"""Which consultations the viewer sees, and what the viewer may do with them now."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, select

from tryeza.consultations import models, queries, rules
from tryeza.consultations.models import ConsultationState
from tryeza.consultations.rules import Act, ConsultationFacts
from tryeza.documents import models as document_models
from tryeza.documents.rules import DocumentFacts
from tryeza.graph.context import Asking
from tryeza.graph.levels import Made
from tryeza.graph.tree import table_of

_CONSULTATION = table_of(models.Consultation)
_DOCUMENT = table_of(document_models.Document)


def seen(asking: Asking) -> Select[Any]:
    """The rows of the consultations that the actor sees."""
    return (
        select(_CONSULTATION)
        .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
        .where(queries.visible_to(asking.actor))
    )


def below_seen(table: Any) -> Callable[[Asking], Select[Any]]:
    """The rows of a table that hangs on consultations, as far as the actor sees those."""

    def rows(asking: Asking) -> Select[Any]:
        return (
            select(table)
            .join(_CONSULTATION, _CONSULTATION.c.id == table.c.consultation_id)
            .join(_DOCUMENT, _DOCUMENT.c.id == _CONSULTATION.c.document_id)
            .where(queries.visible_to(asking.actor))
        )

    return rows


def facts_of(thing: Any) -> ConsultationFacts:
    """What the rules need to know of a consultation that was read with `FACTS`."""
    document = thing.document
    return ConsultationFacts(
        id=thing.uuid,
        document=DocumentFacts(
            document.uuid,
            document.group_id,
            document.proposing_organisation_id,
            document.status,
        ),
        state=ConsultationState(thing.state),
        opens_at=thing.opens_at,
        closes_at=thing.closes_at,
        audience=thing.audience,
    )


FACTS = (
    "state",
    "opens_at",
    "closes_at",
    "audience",
    "document.group_id",
    "document.proposing_organisation_id",
    "document.status",
)


def viewer_can(act: Act) -> Made:
    """Whether the rules let the viewer do this now."""

    def make(thing: Any, asking: Asking) -> bool:
        return rules.refusal(asking.actor, act, facts_of(thing), asking.now) is None

    return Made(make, FACTS)
