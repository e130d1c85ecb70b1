"""Which variables can change what is selected below the root fields of an operation."""

from collections.abc import Iterator, Mapping

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    InlineFragmentNode,
    Node,
    OperationDefinitionNode,
    SelectionSetNode,
    VariableNode,
)


def deciding_variables(
    operation: OperationDefinitionNode, fragments: Mapping[str, FragmentDefinitionNode]
) -> frozenset[str]:
    """The variables that can change what is selected below the root fields.

    Those in arguments of a root field itself cannot, and they are the ones that vary most:
    slugs, ids and cursors.
    """
    found = set(_variables_in(*(operation.directives or ())))
    found.update(_below_root(operation.selection_set, fragments, set(), set()))
    return frozenset(found)


def _below_root(
    selected: SelectionSetNode,
    fragments: Mapping[str, FragmentDefinitionNode],
    at_root: set[str],
    seen: set[str],
) -> Iterator[str]:
    """Walks each fragment once at the root and once below, however often it is spread."""
    for node in selected.selections:
        yield from _variables_in(*(node.directives or ()))
        if isinstance(node, FieldNode):
            if node.selection_set:
                yield from _all_below(node.selection_set, fragments, seen)
        elif isinstance(node, InlineFragmentNode):
            yield from _below_root(node.selection_set, fragments, at_root, seen)
        elif (name := node.name.value) not in at_root:  # type: ignore[attr-defined]
            at_root.add(name)
            yield from _below_root(fragments[name].selection_set, fragments, at_root, seen)


def _all_below(
    selected: SelectionSetNode, fragments: Mapping[str, FragmentDefinitionNode], seen: set[str]
) -> Iterator[str]:
    for node in selected.selections:
        yield from _variables_in(*(node.directives or ()))
        if isinstance(node, FieldNode):
            yield from _variables_in(*(node.arguments or ()))
            if node.selection_set:
                yield from _all_below(node.selection_set, fragments, seen)
        elif isinstance(node, InlineFragmentNode):
            yield from _all_below(node.selection_set, fragments, seen)
        elif (name := node.name.value) not in seen:  # type: ignore[attr-defined]
            seen.add(name)
            yield from _all_below(fragments[name].selection_set, fragments, seen)


def _variables_in(*nodes: Node) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, VariableNode):
            yield node.name.value
            continue
        for key in node.keys:
            value = getattr(node, key, None)
            if isinstance(value, Node):
                yield from _variables_in(value)
            elif isinstance(value, (list, tuple)):
                yield from _variables_in(*(item for item in value if isinstance(item, Node)))
