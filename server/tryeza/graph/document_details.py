"""More of a document: who drafts and proposes it, how it was consulted on or why not."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import strawberry
from sqlalchemy import select

from tryeza.consultations import models
from tryeza.graph.consultations import CONSULTATION, Consultation
from tryeza.graph.context import Asking
from tryeza.graph.documents import DOCUMENT, VERSION, Document, Version
from tryeza.graph.groups import GROUP, Group
from tryeza.graph.levels import One
from tryeza.graph.look_ahead import Call
from tryeza.graph.organisations import ORGANISATION, Organisation
from tryeza.graph.rooms import Room, extending
from tryeza.graph.tree import fill_list, put, table_of

_CONSULTATION = table_of(models.Consultation)
_EXEMPTION = table_of(models.Exemption)


@strawberry.type(description="Why a draft was approved without being consulted on.")
class Exemption:
    """An exemption."""

    justification: str = strawberry.field(description="The justification.")
    approved_on: date = strawberry.field(description="On which day the draft was approved.")
    legal_basis: str | None = strawberry.field(description="On which provision it rests, if said.")


_GROUP_OF = One(GROUP, lambda own, one, _: one.c.id == own.c.group_id, ("group_id",), seen=True)
_PROPOSER_OF = One(
    ORGANISATION,
    lambda own, one, _: one.c.id == own.c.proposing_organisation_id,
    ("proposing_organisation_id",),
    seen=True,
)


@extending(DOCUMENT, _GROUP_OF, "The group that drafts it; null when none does, or none is seen.")
def group(self: Document) -> Group | None:
    """The group, joined."""
    found: Group | None = self.__dict__["group"]
    return found


@extending(DOCUMENT, _PROPOSER_OF, "Who proposes it; null when nobody does, or nobody is seen.")
def proposed_by(self: Document) -> Organisation | None:
    """The organisation, joined."""
    found: Organisation | None = self.__dict__["proposed_by"]
    return found


async def _fill_consultations(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = CONSULTATION.rows(asking).add_columns(_CONSULTATION.c.document_id.label("parent"))
    rows = rows.where(_CONSULTATION.c.document_id.in_([one.uuid for one in above]))
    await fill_list(asking, CONSULTATION, above, call, rows, "id")


@extending(
    DOCUMENT,
    _fill_consultations,
    "The consultations on it that the viewer sees, the first one first, rarely five.",
)
def consultations(self: Document) -> list[Consultation]:
    """The consultations, read ahead."""
    found: list[Consultation] = self.__dict__["consultations"]
    return found


async def _fill_exemption(asking: Asking, above: Sequence[Any], call: Call) -> None:
    rows = await asking.rows(
        select(_EXEMPTION).where(_EXEMPTION.c.document_id.in_([one.uuid for one in above]))
    )
    of = {
        row.document_id: Exemption(
            justification=row.justification,
            approved_on=row.approved_on,
            legal_basis=row.legal_basis,
        )
        for row in rows
    }
    for one in above:
        put(one, call, of.get(one.uuid))


@extending(DOCUMENT, _fill_exemption, "Why it was not consulted on; null where it was, or will be.")
def exemption(self: Document) -> Exemption | None:
    """The exemption, read ahead."""
    found: Exemption | None = self.__dict__["exemption"]
    return found


_DOCUMENT_OF = One(DOCUMENT, lambda own, one, _: one.c.id == own.c.document_id, ("document_id",))


@extending(VERSION, _DOCUMENT_OF, "The document whose version it is.")
def document(self: Version) -> Document:
    """The document, joined."""
    found: Document = self.__dict__["document"]
    return found


ROOM = Room()
