"""Documents, parsed, validated and weighed once each; a bounded number of them is remembered."""

import re
from collections import OrderedDict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    ASTValidationRule,
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    StringValueNode,
    parse,
    specified_rules,
    validate,
)
from strawberry.schema.validation_rules.maybe_null import MaybeNullValidationRule
from strawberry.schema.validation_rules.one_of import OneOfInputValidationRule

from tryeza.graph.limits import Limits, Weight, check, size_variables, weigh
from tryeza.graph.look_ahead import Plan
from tryeza.kernel.errors import Limit, invalid

_RULES = (*specified_rules, MaybeNullValidationRule, OneOfInputValidationRule)
_MOST_ERRORS = 20
_LARGEST_KEPT = 50_000  # code points: a longer document is parsed each time


class Unanswerable(Exception):
    """A document that cannot be executed, and why; `valid` tells bad syntax from a bad request."""

    def __init__(self, errors: Sequence[GraphQLError]) -> None:
        super().__init__(errors[0].message)
        self.errors = tuple(errors)


@dataclass(slots=True)
class Operation:
    """One operation of a valid document, ready to be executed."""

    document: DocumentNode
    node: OperationDefinitionNode
    plan: Plan
    sizes: frozenset[str]
    _weights: dict[Hashable, Weight] = field(default_factory=dict)

    @property
    def name(self) -> str | None:
        """Its name, if it has one."""
        return self.node.name.value if self.node.name else None

    def weight(self, variables: Mapping[str, Any]) -> Weight:
        """What it weighs with these variables."""
        sizes = tuple(variables.get(name) for name in sorted(self.sizes))
        key = tuple(size if isinstance(size, int) else None for size in sizes)
        if key not in self._weights:
            if len(self._weights) >= 64:
                self._weights.clear()
            plan = self.plan
            self._weights[key] = weigh(plan.schema, self.node, plan.fragments, variables)
        return self._weights[key]


@dataclass(slots=True)
class Parsed:
    """A document after parsing and validation: its operations, or why it has none."""

    operations: Mapping[str | None, Operation]
    errors: tuple[GraphQLError, ...] = ()

    def operation(self, name: str | None) -> Operation:
        """The operation of this name, or the only one. Unanswerable where there is none such."""
        if self.errors:
            raise Unanswerable(self.errors)
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        found = self.operations.get(name)
        if found is None:
            message = f"Unknown operation named '{name}'." if name else _WHICH
            raise Unanswerable([GraphQLError(message)])
        return found


_WHICH = "Must provide operation name if query contains multiple operations."


class Documents:
    """The documents seen lately, by their text."""

    def __init__(self, schema: GraphQLSchema, limits: Limits, *, most: int = 500) -> None:
        self._schema, self._limits, self._most = schema, limits, most
        self._kept: OrderedDict[str, Parsed] = OrderedDict()

    def parsed(self, text: str) -> Parsed:
        """The document of this text."""
        found = self._kept.get(text)
        if found is None:
            found = self._parse(text)
            if len(text) <= _LARGEST_KEPT:
                self._kept[text] = found
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(text)
        return found

    def weigh(self, operation: Operation, variables: Mapping[str, Any]) -> None:
        """Raise Limit when the operation asks for more than is allowed."""
        check(operation.weight(variables), self._limits)

    def _parse(self, text: str) -> Parsed:
        try:
            document = parse(text, max_tokens=self._limits.tokens)
        except GraphQLError as error:
            return Parsed({}, (self._syntax_error(error),))
        except RecursionError:
            return Parsed({}, (GraphQLError("The document is nested too deeply."),))
        errors = validate(self._schema, document, (*_RULES, _Unstorable), max_errors=_MOST_ERRORS)
        if errors:
            return Parsed({}, tuple(errors))
        return Parsed(_operations(self._schema, document))

    def _syntax_error(self, error: GraphQLError) -> GraphQLError:
        """The parser's error; that of too many tokens, which it only words, as our own limit."""
        if "tokens" not in error.message or "Parsing aborted" not in error.message:
            return error
        passed = Limit("graph.too_many_tokens", self._limits.tokens)
        return GraphQLError(passed.told.code, original_error=passed)


def unstorable(text: str) -> bool:
    """Whether no database can keep the text: it has a NUL, or half of a surrogate pair."""
    return _UNSTORABLE.search(text) is not None


_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


class _Unstorable(ASTValidationRule):
    """Refuses texts in a document that no database can keep."""

    def enter_string_value(self, node: StringValueNode, *_: Any) -> None:
        """Look at one text."""
        if unstorable(node.value):
            broken = invalid("query", "kernel.text_broken")
            self.report_error(GraphQLError(broken.told.code, node, original_error=broken))


def _operations(schema: GraphQLSchema, document: DocumentNode) -> dict[str | None, Operation]:
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    found: dict[str | None, Operation] = {}
    for node in document.definitions:
        if isinstance(node, OperationDefinitionNode):
            plan = Plan(schema, node, fragments)
            name = node.name.value if node.name else None
            found[name] = Operation(document, node, plan, size_variables(node, fragments))
    return found
