"""What one room's file gives to the schema: its root fields, and the things that have an id."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import strawberry
from strawberry.types.base import StrawberryObjectDefinition
from strawberry.types.field import StrawberryField

from tryeza.graph.levels import Fill, Made, One
from tryeza.graph.tree import Shape


@dataclass(frozen=True, slots=True)
class Room:
    """A room's part of the schema; each root is a `strawberry.type` class or None."""

    queries: type[Any] | None = None
    mutations: type[Any] | None = None
    subscriptions: type[Any] | None = None
    nodes: tuple[Shape[Any], ...] = ()  # found by `node(id:)`
    types: tuple[type[Any], ...] = ()  # those that no field names, such as a union's late members


F = TypeVar("F", bound=Callable[..., Any])


def extending(
    shape: Shape[Any],
    how: One | Made | Fill,
    description: str,
    *,
    needs: tuple[str, ...] = (),
    **options: Any,
) -> Callable[[F], F]:
    """Give a lower room's type a field of this room: paragraphs learn of their comments.

    Decorates the field's resolver, whose first parameter is `self` and whose name is the
    field's. `needs` are the columns that a filler uses, `options` those of `strawberry.field`.
    """

    def extend(resolver: F) -> F:
        field: Any = strawberry.field(resolver=resolver, description=description, **options)
        _add_field(shape, resolver.__name__, field)
        match how:
            case One():
                shape.ones[resolver.__name__] = how
            case Made():
                shape.made[resolver.__name__] = how
            case _:
                shape.many[resolver.__name__] = how
                shape.needs[resolver.__name__] = needs
        return resolver

    return extend


def _add_field(shape: Shape[Any], name: str, field: StrawberryField) -> None:
    definition: StrawberryObjectDefinition = shape.type.__strawberry_definition__
    if any(one.python_name == name for one in definition.fields):
        raise ValueError(f"{definition.name}.{name} is there already")
    field.python_name = field.name = name
    field.origin = shape.type
    definition.fields.append(field)
