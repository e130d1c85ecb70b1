"""What a client asked for below a field: merged over fragments and aliases, for each concrete type.

A root resolver asks once, `asked(info)`, and reads everything that is below in a few statements.
What it learns is kept with the parsed document, so that the next request of the same document
with the same conditions and nested arguments does not look again.
"""

import dataclasses
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLArgument,
    GraphQLIncludeDirective,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLSkipDirective,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    get_named_type,
    is_abstract_type,
    is_composite_type,
    type_from_ast,
)
from graphql.execution.values import (
    VariableValues,
    get_argument_values,
    get_directive_values,
)
from strawberry.types.arguments import convert_argument

from tryeza.graph.deciding import deciding_variables

_DEFINITION = "strawberry-definition"
_KEPT = 64  # sets of variable values remembered for a document


@dataclass(frozen=True, slots=True)
class Call:
    """A field with one set of arguments, and what is selected on each type it may give.

    Several mentions of the field with the same arguments are one call. Names are Python's.
    """

    field: str
    arguments: Mapping[str, Any]
    below: Mapping[str, "Selection"]
    key: Hashable = dataclasses.field(init=False)  # tells this call from the field's other ones

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", key_of(self.arguments))

    def on(self, type_name: str) -> "Selection":
        """What is selected on this concrete type."""
        return self.below.get(type_name, NOTHING)

    @property
    def only(self) -> "Selection":
        """What is selected on the field's type, where it can give only one."""
        (selection,) = self.below.values()
        return selection


@dataclass(frozen=True, slots=True)
class Selection:
    """The fields selected on one concrete type."""

    fields: Mapping[str, tuple[Call, ...]]

    def __contains__(self, name: object) -> bool:
        return name in self.fields

    def __iter__(self) -> Iterator[str]:
        return iter(self.fields)

    def calls(self, name: str) -> tuple[Call, ...]:
        """The field's calls: one for each set of arguments, none if it is not selected."""
        return self.fields.get(name, ())

    def below(self, name: str, type_name: str) -> "Selection":
        """What is selected on `type_name` below a field that takes no arguments."""
        calls = self.fields.get(name)
        return calls[0].on(type_name) if calls else NOTHING


NOTHING = Selection({})


def key_of(arguments: Mapping[str, Any]) -> Hashable:
    """One key for the same arguments in any order; what is null counts as not given."""
    return tuple(
        sorted((name, _frozen(value)) for name, value in arguments.items() if value is not None)
    )


def _frozen(value: Any) -> Hashable:
    if isinstance(value, list):
        return tuple(_frozen(one) for one in value)
    if isinstance(value, dict):
        return key_of(value)
    if is_dataclass(value):
        return key_of({one.name: getattr(value, one.name) for one in fields(value)})
    plain: Hashable = value
    return plain


@dataclass(slots=True)
class Plan:
    """An operation of a parsed document, with what was looked up in it before."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: Mapping[str, FragmentDefinitionNode]
    deciding: frozenset[str] = frozenset()
    _calls: dict[Hashable, Call] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.deciding = deciding_variables(self.operation, self.fragments)

    def call(self, info: GraphQLResolveInfo[Any]) -> Call:
        """The root field that is being resolved, with what is selected below it."""
        variables = info.variable_values
        values = variables.coerced
        deciding = ((name, _frozen(values.get(name))) for name in self.deciding)
        key = (info.path.key, frozenset(deciding))
        found = self._calls.get(key)
        if found is None:
            found = self._look(info, variables)
            if len(self._calls) >= _KEPT:
                self._calls.pop(next(iter(self._calls)))
            self._calls[key] = found
        return found

    def _look(self, info: GraphQLResolveInfo[Any], variables: VariableValues) -> Call:
        below = _Looking(self.schema, self.fragments, variables).below(
            get_named_type(info.return_type), info.field_nodes
        )
        return Call(info.field_name, {}, below)


@dataclass(frozen=True, slots=True)
class _Looking:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues

    def below(self, type_: Any, nodes: Sequence[FieldNode]) -> dict[str, Selection]:
        """The selections of these fields, for each concrete type of what they give."""
        if not is_composite_type(type_):
            return {}
        concrete: Sequence[Any] = (
            self.schema.get_possible_types(type_) if is_abstract_type(type_) else [type_]
        )
        return {one.name: self._selection(one, nodes) for one in concrete}

    def _selection(self, type_: GraphQLObjectType, nodes: Sequence[FieldNode]) -> Selection:
        mentions: dict[str, list[FieldNode]] = {}
        seen: set[str] = set()
        for node in nodes:
            if node.selection_set:
                self._gather(type_, node.selection_set, mentions, seen)
        return Selection(
            {
                _python_name(type_.fields[name]): tuple(self._calls(type_, name, found))
                for name, found in mentions.items()
                if name in type_.fields
            }
        )

    def _gather(
        self,
        type_: GraphQLObjectType,
        selected: SelectionSetNode,
        mentions: dict[str, list[FieldNode]],
        seen: set[str],
    ) -> None:
        for node in selected.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                mentions.setdefault(node.name.value, []).append(node)
                continue
            if isinstance(node, InlineFragmentNode):
                fragment: Any = node
            else:
                name = node.name.value  # type: ignore[attr-defined]
                if name in seen:
                    continue
                seen.add(name)
                fragment = self.fragments[name]
            if self._applies(fragment.type_condition, type_):
                self._gather(type_, fragment.selection_set, mentions, seen)

    def _calls(
        self, type_: GraphQLObjectType, name: str, nodes: Sequence[FieldNode]
    ) -> Iterator[Call]:
        field_ = type_.fields[name]
        grouped: dict[Hashable, tuple[dict[str, Any], list[FieldNode]]] = {}
        for node in nodes:
            given = get_argument_values(field_, node, self.variables) if field_.args else {}
            arguments = {
                _python_name(field_.args[name]): self._converted(field_.args[name], value)
                for name, value in given.items()
            }
            grouped.setdefault(key_of(arguments), (arguments, []))[1].append(node)
        for arguments, same in grouped.values():
            below = self.below(get_named_type(field_.type), same)
            yield Call(_python_name(field_), arguments, below)

    def _converted(self, argument: GraphQLArgument, value: Any) -> Any:
        """The value as a resolver gets it: an input object is one of our own classes."""
        if not isinstance(get_named_type(argument.type), GraphQLInputObjectType):
            return value
        made = self.schema.extensions[_DEFINITION]
        type_ = argument.extensions[_DEFINITION].type
        registry = made.schema_converter.scalar_registry
        return convert_argument(value, type_, scalar_registry=registry, config=made.config)

    def _applies(self, condition: Any, type_: GraphQLObjectType) -> bool:
        if condition is None:
            return True
        wanted = type_from_ast(self.schema, condition)
        return wanted is type_ or (
            is_abstract_type(wanted) and self.schema.is_sub_type(wanted, type_)
        )

    def _included(self, node: Any) -> bool:
        if not node.directives:
            return True
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not include or bool(include["if"])


def _python_name(thing: Any) -> str:
    """The name in our code of a field or an argument of the schema."""
    definition = thing.extensions[_DEFINITION]
    return str(definition.python_name)
