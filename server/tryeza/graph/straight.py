"""Shortens the way from a field to its value where there is nothing to convert on it.

Strawberry wraps every resolver to convert arguments and to make an `Info`; on a page of thousands
of fields that is most of the work. Plain attributes are read directly, and synchronous resolvers
whose arguments GraphQL has already converted are called directly. Nothing else changes: a test
answers the same documents with and without this.
"""

import inspect
from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any, cast

from graphql import (
    GraphQLAbstractType,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    Undefined,
    get_named_type,
)
from strawberry.types.field import StrawberryField

_DEFINITION = "strawberry-definition"


def straighten(schema: GraphQLSchema) -> GraphQLSchema:
    """The same schema with short ways."""
    roots = {schema.query_type, schema.mutation_type, schema.subscription_type}
    for name, type_ in schema.type_map.items():
        if name.startswith("__"):
            continue
        if isinstance(type_, GraphQLObjectType) and type_ not in roots:
            type_.is_type_of = None
            for field in type_.fields.values():
                _shorten(field)
        elif isinstance(type_, (GraphQLInterfaceType, GraphQLUnionType)):
            type_.resolve_type = _type_of
        elif isinstance(type_, GraphQLEnumType):
            _name_directly(type_)
    return schema


def _type_of(thing: Any, _info: Any, _type: GraphQLAbstractType) -> str:
    """Every object of the tree is of the class that its type was made of."""
    return str(type(thing).__strawberry_definition__.name)


def _shorten(field: GraphQLField) -> None:
    definition: StrawberryField | None = field.extensions.get(_DEFINITION)
    if definition is None or definition.extensions:
        return
    resolver = definition.base_resolver
    if resolver is None:
        field.resolve = _reading(definition.python_name)
    elif not resolver.is_async and _needs_no_conversion(field):
        field.resolve = _calling(cast("Callable[..., Any]", resolver.wrapped_func), field)


def _reading(name: str) -> Callable[..., Any]:
    read = attrgetter(name)

    def resolve(thing: Any, _info: Any) -> Any:
        return read(thing)

    resolve.read = read  # type: ignore[attr-defined]  # for an executor that needs no info
    return resolve


def _needs_no_conversion(field: GraphQLField) -> bool:
    return not any(
        isinstance(get_named_type(argument.type), GraphQLInputObjectType)
        for argument in field.args.values()
    )


def _calling(function: Callable[..., Any], field: GraphQLField) -> Callable[..., Any]:
    names = {
        name: argument.extensions[_DEFINITION].python_name for name, argument in field.args.items()
    }
    same = all(name == python_name for name, python_name in names.items())
    if "info" not in inspect.signature(function).parameters:
        if same:
            return lambda thing, _info, **arguments: function(thing, **arguments)
        return lambda thing, _info, **arguments: function(
            thing, **{names[name]: value for name, value in arguments.items()}
        )
    return lambda thing, info, **arguments: function(
        thing, info=info, **{names[name]: value for name, value in arguments.items()}
    )


def _name_directly(type_: GraphQLEnumType) -> None:
    """Name a member or its value by one look-up."""
    names = {value.value: name for name, value in type_.values.items()}
    otherwise = type_.coerce_output_value

    def name_of(output_value: Any) -> str:
        name = names.get(output_value)
        return otherwise(output_value) if name is None else name

    type_.coerce_output_value = name_of  # type: ignore[method-assign]


def without_null_defaults(schema: GraphQLSchema) -> GraphQLSchema:
    """Say nothing where Strawberry says `= null`: an optional argument that is absent is absent."""
    for name, type_ in schema.type_map.items():
        if name.startswith("__"):
            continue
        if isinstance(type_, GraphQLInputObjectType):
            _forget_null(type_.fields.values())
        elif isinstance(type_, (GraphQLObjectType, GraphQLInterfaceType)):
            for field in type_.fields.values():
                _forget_null(field.args.values())
    return schema


def _forget_null(inputs: Iterable[GraphQLArgument | GraphQLInputField]) -> None:
    for one in inputs:
        if one.default_value is None:
            one.default_value = Undefined
