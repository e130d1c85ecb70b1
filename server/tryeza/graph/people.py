"""People in the graph."""

from typing import Any

import strawberry
from sqlalchemy import Select, select

from tryeza.graph.context import Asking
from tryeza.graph.nodes import Node
from tryeza.graph.rooms import Room
from tryeza.graph.tree import Shape, table_of
from tryeza.people import models, queries


@strawberry.type(description="A person, as far as the viewer may know of them.")
class Person(Node):
    """A person."""

    name: str = strawberry.field(description="The name under which the person acts.")


def _visible(asking: Asking) -> Select[Any]:
    return select(table_of(models.Person)).where(queries.visible_to(asking.actor))


PERSON = Shape(Person, table_of(models.Person), rows=_visible)

ROOM = Room(nodes=(PERSON,))
