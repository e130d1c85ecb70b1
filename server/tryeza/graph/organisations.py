"""Organisations in the graph."""

from collections.abc import Mapping
from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.graph.context import Asking, Info
from tryeza.graph.languages import InLanguage, said
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.scalars import described
from tryeza.graph.tree import Shape, table_of
from tryeza.organisations import models, queries
from tryeza.organisations.models import OrganisationKind

described(
    OrganisationKind,
    "What kind of organisation it is.",
    {
        OrganisationKind.NGO: "A registered non-governmental organisation.",
        OrganisationKind.NETWORK: "A network or platform of organisations.",
        OrganisationKind.MINISTRY: "A ministry.",
        OrganisationKind.GOVERNMENT_OFFICE: "An office of the government or of the prime minister.",
        OrganisationKind.AGENCY: "An agency, or another independent public body.",
        OrganisationKind.MUNICIPALITY: "A municipality.",
        OrganisationKind.LOCAL_COUNCIL: "A local council in which citizens take part.",
        OrganisationKind.DONOR: "A donor or an international organisation.",
        OrganisationKind.BUSINESS: "A business or an association of businesses.",
        OrganisationKind.ACADEMIA: "A university or a research institute.",
        OrganisationKind.MEDIA: "A medium or an association of journalists.",
    },
)


@strawberry.type(description="An organisation or institution that takes part.")
class Organisation(Node):
    """An organisation."""

    names: strawberry.Private[Mapping[str, str]]
    slug: str = strawberry.field(description="The organisation's name in web addresses.")
    kind: OrganisationKind = strawberry.field(description="What kind of organisation it is.")
    short_name: str | None = strawberry.field(description="The usual abbreviation, if it has one.")

    @strawberry.field(description="The organisation's name.")
    def name(self, info: Info, language: InLanguage = None) -> str:
        """The name in a language."""
        return said(self.names, info, language)


def _visible(asking: Asking) -> Select[Any]:
    return select(table_of(models.Organisation)).where(queries.visible_to(asking.actor))


ORGANISATION = Shape(
    Organisation, table_of(models.Organisation), rows=_visible, needs={"name": ("names",)}
)

ROOM = Room(nodes=(ORGANISATION,))
