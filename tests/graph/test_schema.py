"""The schema itself: everything in it is described, readable, and answered synchronously."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    is_specified_scalar_type,
)

from tryeza.graph.context import Asking
from tryeza.graph.levels import Form
from tryeza.graph.schema import NODES, ROOMS, printed, schema
from tryeza.kernel.actor import PUBLIC
from tryeza.kernel.catalogue import Language

DEFINITION = "strawberry-definition"


def own_types() -> Iterator[object]:
    for name, type_ in schema().type_map.items():
        if not name.startswith("__") and not is_specified_scalar_type(type_):
            yield type_


def fields() -> Iterator[tuple[str, GraphQLField | GraphQLInputField]]:
    kinds = (GraphQLObjectType, GraphQLInterfaceType, GraphQLInputObjectType)
    for type_ in own_types():
        if isinstance(type_, kinds):
            for name, field in type_.fields.items():
                yield f"{type_.name}.{name}", field


def arguments() -> Iterator[tuple[str, GraphQLArgument]]:
    for place, field in fields():
        for name, argument in getattr(field, "args", {}).items():
            yield f"{place}({name}:)", argument


def is_sentence(text: str | None) -> bool:
    return text is not None and len(text) > 3 and text[0].isupper() and text.endswith((".", "…"))


def test_every_type_is_described() -> None:
    assert [t.name for t in own_types() if not is_sentence(t.description)] == []  # type: ignore[attr-defined]


def test_every_field_and_input_field_is_described() -> None:
    assert [place for place, field in fields() if not is_sentence(field.description)] == []


def test_every_argument_is_described() -> None:
    assert [place for place, one in arguments() if not is_sentence(one.description)] == []


def test_every_value_of_every_enum_is_described() -> None:
    lacking = [
        f"{type_.name}.{name}"
        for type_ in own_types()
        if isinstance(type_, GraphQLEnumType)
        for name, value in type_.values.items()
        if not is_sentence(value.description)
    ]
    assert lacking == []


def test_no_field_below_a_root_is_asynchronous() -> None:
    roots = {schema().query_type, schema().mutation_type, schema().subscription_type}
    slow = []
    for type_ in own_types():
        if isinstance(type_, GraphQLObjectType) and type_ not in roots:
            for name, field in type_.fields.items():
                definition = field.extensions[DEFINITION]
                if definition.base_resolver and definition.base_resolver.is_async:
                    slow.append(f"{type_.name}.{name}")
    assert slow == []


def test_there_is_no_json_scalar() -> None:
    assert "JSON" not in schema().type_map


def anybody() -> Asking:
    """The public, asking; nothing is read."""
    none: Any = None
    return Asking(none, PUBLIC, datetime(2026, 3, 2, tzinfo=UTC), Language.ENGLISH, none)


def has(form: Form[Any], column: str) -> bool:
    """Whether a column, or `other.column` of what is joined, is there to be read."""
    own, _, rest = column.partition(".")
    if own in form.ones:
        return not rest or has(form.ones[own].shape, rest)
    return own in form.table.c or own in form.rows(anybody()).selected_columns


@pytest.mark.parametrize("name", sorted(NODES))
def test_every_field_of_a_shape_can_be_read(name: str) -> None:
    shape, type_ = NODES[name], schema().type_map[name]
    assert isinstance(type_, GraphQLObjectType)
    fields_ = [field.extensions[DEFINITION].python_name for field in type_.fields.values()]
    needed = {(field, column) for field in fields_ for column in shape.columns_of(field)}
    needed |= {(field, column) for field, one in shape.ones.items() for column in one.needs}
    assert [(field, column) for field, column in sorted(needed) if not has(shape, column)] == []


def test_every_node_has_the_name_of_its_type() -> None:
    assert [name for name in NODES if name not in schema().type_map] == []
    assert len(NODES) == sum(len(room.nodes) for room in ROOMS)


def test_optional_arguments_are_printed_without_a_null_default() -> None:
    assert "= null" not in printed()
