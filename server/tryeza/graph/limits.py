"""How much one document may ask for: tokens, depth, aliases, directives, fields in its answer.

Each fragment is weighed once, however often it is spread, so that weighing is never the attack.
Introspection is bounded by graphql-core's own rule and not weighed here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLList,
    GraphQLNamedType,
    GraphQLNonNull,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
    get_named_type,
    is_interface_type,
    is_object_type,
)

from tryeza.kernel.errors import Limit
from tryeza.kernel.pages import DEFAULT, LARGEST

_LIST = 10  # how long a bounded list is taken to be when its field does not say


@dataclass(frozen=True, slots=True)
class Limits:
    """What a document may hold. A trusted one is held to them too, when it is added."""

    tokens: int = 3_000
    depth: int = 16
    aliases: int = 60
    directives: int = 60
    cost: int = 200_000  # fields in the largest possible answer
    seconds: float = 10.0
    mutation_seconds: float = 90.0  # the import of a long draft is one
    body: int = 1_000_000  # bytes of a request's body


@dataclass(slots=True)
class Weight:
    """What a selection weighs, with everything below it."""

    depth: int = 0
    aliases: int = 0
    directives: int = 0
    cost: int = 0

    def add(self, other: "Weight", *, times: int = 1) -> None:
        """Put another selection beside this one; its fields come `times` over."""
        self.depth = max(self.depth, other.depth)
        self.aliases += other.aliases
        self.directives += other.directives
        self.cost += other.cost * times


def check(weight: Weight, limits: Limits) -> None:
    """Raise Limit for the first limit that is passed."""
    for code, is_, most in (
        ("graph.too_deep", weight.depth, limits.depth),
        ("graph.too_many_aliases", weight.aliases, limits.aliases),
        ("graph.too_many_directives", weight.directives, limits.directives),
        ("graph.too_costly", weight.cost, limits.cost),
    ):
        if is_ > most:
            raise Limit(code, most)


def weigh(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    variables: Mapping[str, Any],
) -> Weight:
    """What a validated operation weighs with these variables (as they were sent)."""
    root = schema.get_root_type(operation.operation)
    weighing = _Weighing(schema, fragments, {**_defaults(operation), **variables})
    weight = weighing.selection(operation.selection_set, root)
    weight.directives += len(operation.directives or ())
    return weight


def _defaults(operation: OperationDefinitionNode) -> dict[str, Any]:
    """The numbers that variables have where none is sent."""
    return {
        one.variable.name.value: int(one.default_value.value)
        for one in operation.variable_definitions or ()
        if isinstance(one.default_value, IntValueNode)
    }


def size_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> frozenset[str]:
    """The variables on which the cost depends: those given to `first` and `last`."""
    found: set[str] = set()
    selections = [operation.selection_set, *(f.selection_set for f in fragments.values())]
    while selections:
        for node in selections.pop().selections:
            if isinstance(node, FieldNode):
                for argument in node.arguments or ():
                    if argument.name.value in ("first", "last"):
                        value = argument.value
                        found.update([value.name.value] if isinstance(value, VariableNode) else [])
            lower = getattr(node, "selection_set", None)
            if lower is not None:
                selections.append(lower)
    return frozenset(found)


@dataclass(slots=True)
class _Weighing:
    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: Mapping[str, Any]
    done: dict[tuple[str, int], Weight] = field(default_factory=dict)

    def selection(
        self, selected: SelectionSetNode | None, type_: GraphQLNamedType | None, size: int = 1
    ) -> Weight:
        """The weight of a selection; `size` is that of the page in which it stands."""
        weight = Weight()
        for node in selected.selections if selected else ():
            weight.directives += len(node.directives or ())
            if isinstance(node, FieldNode):
                weight.add(self._field(node, type_, size))
            elif isinstance(node, InlineFragmentNode):
                on = node.type_condition
                lower = self.schema.type_map[on.name.value] if on else type_
                weight.add(self.selection(node.selection_set, lower, size))
            else:
                weight.add(self._fragment(node.name.value, size))  # type: ignore[attr-defined]
        return weight

    def _fragment(self, name: str, size: int) -> Weight:
        if (name, size) not in self.done:
            fragment = self.fragments[name]
            on = self.schema.type_map[fragment.type_condition.name.value]
            self.done[name, size] = self.selection(fragment.selection_set, on, size)
        return self.done[name, size]

    def _field(self, node: FieldNode, type_: GraphQLNamedType | None, size: int) -> Weight:
        name = node.name.value
        weight = Weight(depth=1, aliases=1 if node.alias else 0, cost=1)
        if name.startswith("__") or not (is_object_type(type_) or is_interface_type(type_)):
            return weight
        found: GraphQLField = type_.fields[name]
        below = self.selection(
            node.selection_set, get_named_type(found.type), self._page_size(node, found)
        )
        weight.add(below, times=_length(found, size))
        weight.depth = below.depth + 1
        return weight

    def _page_size(self, node: FieldNode, found: GraphQLField) -> int:
        if "first" not in found.args:
            return _LIST
        sizes = [
            self._number(argument.value)
            for argument in node.arguments or ()
            if argument.name.value in ("first", "last")
        ]
        return max(sizes, default=DEFAULT)

    def _number(self, value: Any) -> int:
        if isinstance(value, IntValueNode):
            asked: Any = int(value.value)
        elif isinstance(value, VariableNode):
            asked = self.variables.get(value.name.value)
        else:
            asked = None
        # More than the largest page is refused where the page is read.
        return min(max(asked, 0), LARGEST) if isinstance(asked, int) else LARGEST


def _length(found: GraphQLField, page_size: int) -> int:
    """How many things the field gives at most: a page's edges, a list's stated length, or one."""
    type_ = found.type.of_type if isinstance(found.type, GraphQLNonNull) else found.type
    if not isinstance(type_, GraphQLList):
        return 1
    definition = found.extensions.get("strawberry-definition")
    stated = definition.metadata.get("length") if definition else None
    if stated is not None:
        return int(stated)
    return page_size if get_named_type(type_).name.endswith("Edge") else _LIST
