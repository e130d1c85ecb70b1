"""A lean executor for filled trees: what stands below a root field is walked synchronously.

graphql-core asks of every value whether it is awaitable, makes an info and a path for every field
and coerces its arguments again for every object. Below a root field nothing is awaited here, so a
selection is prepared once an execution, and each object only runs through it. Values, errors and
their places are those of graphql-core: a test compares the two on the same trees.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, TypeAlias, cast

from graphql import (
    GraphQLError,
    GraphQLObjectType,
    GraphQLOutputType,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
    is_object_type,
)
from graphql.execution import Executor
from graphql.execution.collect_fields import FieldDetailsList, GroupedFieldSet
from graphql.execution.values import get_argument_values
from graphql.pyutils import Path, inspect, is_iterable

# A place in the answer, made cheaply; it becomes a Path when there is an error to be placed.
Place: TypeAlias = "tuple[Any, str | int, str | None]"
Walk: TypeAlias = Callable[[Any, Place], dict[str, Any]]
Complete: TypeAlias = Callable[[Any, Place], Any]
Read: TypeAlias = Callable[[Any], Any]
Field: TypeAlias = "tuple[str, Read, Complete]"


class LeanExecutor(Executor[Any]):
    """Executes root fields in turn, on one session, and walks what they give."""

    def execute_operation(self, serially: bool | None = None) -> Any:
        """Execute the operation, its root fields one after another whatever its kind."""
        self._walks: dict[tuple[str, int], Walk] = {}
        return super().execute_operation(True)

    def collect_and_execute_subfields(
        self,
        return_type: GraphQLObjectType,
        field_details_list: FieldDetailsList,
        path: Path,
        result: Any,
        position_context: Any,
    ) -> dict[str, Any]:
        """Walk an object that a root field gave."""
        return self._walk(return_type, field_details_list)(result, path)

    def _walk(self, type_: GraphQLObjectType, details: FieldDetailsList) -> Walk:
        """The function that answers the selection of these fields on an object of this type."""
        key = (type_.name, id(details))
        found = self._walks.get(key)
        if found is None:
            found = self._walks[key] = self._walker(type_, details)
        return found

    def _walker(self, type_: GraphQLObjectType, details: FieldDetailsList) -> Walk:
        grouped = self.collect_subfields(type_, details).grouped_field_set
        fields = tuple(self._fields(type_, grouped))
        name, fail = type_.name, self._fail_in

        def walk(source: Any, place: Place) -> dict[str, Any]:
            answer: dict[str, Any] = {}
            for key, read, complete in fields:
                try:
                    answer[key] = complete(read(source), (place, key, name))
                except Exception as error:
                    answer[key] = fail(error, type_, grouped[key], (place, key, name))
            return answer

        return walk

    def _fields(self, type_: GraphQLObjectType, grouped: GroupedFieldSet) -> Iterator[Field]:
        for key, mentions in grouped.items():
            field = self.schema.get_field(type_, mentions[0].node.name.value)
            if field is not None:
                complete = self._completing(field.type, mentions, f"{type_.name}.{key}")
                yield key, self._reading(type_, field, mentions), complete

    def _fail_in(
        self, error: Exception, type_: GraphQLObjectType, details: FieldDetailsList, place: Place
    ) -> None:
        field = self.schema.get_field(type_, details[0].node.name.value)
        if field is None:
            raise error
        self._fail(error, field.type, details, place)

    def _reading(self, type_: GraphQLObjectType, field: Any, mentions: FieldDetailsList) -> Read:
        """How the field's value is read from its object. Its place in `info` is the root's."""
        resolve = field.resolve or self.field_resolver
        nodes = [mention.node for mention in mentions]
        info = self.build_resolve_info(field, nodes, type_, Path(None, nodes[0].name.value, None))
        try:
            arguments = (
                get_argument_values(field, nodes[0], self.variable_values) if field.args else {}
            )
        except GraphQLError as error:
            return _raising(error)
        if arguments:
            return lambda source: resolve(source, info, **arguments)
        return getattr(resolve, "read", None) or (lambda source: resolve(source, info))

    def _completing(
        self, type_: GraphQLOutputType, details: FieldDetailsList, field: str
    ) -> Complete:
        """How a value of this type becomes part of the answer."""
        if is_non_null_type(type_):
            inner = type_.of_type
            if is_object_type(inner):
                return _object(self._walk(inner, details), field)
            if is_leaf_type(inner) and inner.name in _TEXTS:
                return _text(_non_null(_leaf(inner), field))
            return _non_null(self._completing(inner, details, field), field)
        if is_list_type(type_):
            return self._list(type_.of_type, details, field)
        if is_leaf_type(type_):
            return _leaf(type_)
        if is_abstract_type(type_):
            return self._abstract(type_, details)
        return _nullable(self._walk(cast("GraphQLObjectType", type_), details))

    def _list(self, type_: GraphQLOutputType, details: FieldDetailsList, field: str) -> Complete:
        complete, fail = self._completing(type_, details, field), self._fail

        def complete_list(values: Iterable[Any] | None, place: Place) -> list[Any] | None:
            if values is None:
                return None
            if type(values) is not list and not is_iterable(values):
                raise GraphQLError(f"Expected Iterable, but did not find one for field '{field}'.")
            answer = []
            for index, value in enumerate(values):
                here = (place, index, None)
                try:
                    answer.append(complete(value, here))
                except Exception as error:
                    answer.append(fail(error, type_, details, here))
            return answer

        return complete_list

    def _abstract(self, type_: Any, details: FieldDetailsList) -> Complete:
        def complete_abstract(value: Any, place: Place) -> dict[str, Any] | None:
            if value is None:
                return None
            name = type_.resolve_type(value, None, type_)
            concrete = self.ensure_valid_runtime_type(name, type_, details, None, value)  # type: ignore[arg-type]
            return self._walk(concrete, details)(value, place)

        return complete_abstract

    def _fail(
        self,
        error: Exception,
        type_: GraphQLOutputType,
        details: FieldDetailsList,
        place: Place,
    ) -> None:
        """Collect the error, or let it climb from a field that cannot be null."""
        self.handle_field_error(error, type_, details, _path(place))


def _path(place: Any) -> Path:
    if isinstance(place, Path):
        return place
    above, key, type_name = place
    return Path(_path(above), key, type_name)


def _raising(error: GraphQLError) -> Read:
    def read(_: Any) -> Any:
        raise error

    return read


def _non_null(complete: Complete, field: str) -> Complete:
    def complete_non_null(value: Any, place: Place) -> Any:
        answer = complete(value, place)
        if answer is None:
            raise TypeError(f"Cannot return null for non-nullable field {field}.")
        return answer

    return complete_non_null


def _nullable(walk: Walk) -> Complete:
    def complete_object(value: Any, place: Place) -> dict[str, Any] | None:
        return None if value is None else walk(value, place)

    return complete_object


def _object(walk: Walk, field: str) -> Complete:
    """An object that cannot be null."""

    def complete_object(value: Any, place: Place) -> dict[str, Any]:
        if value is None:
            raise TypeError(f"Cannot return null for non-nullable field {field}.")
        return walk(value, place)

    return complete_object


_TEXTS = ("String", "ID")


def _text(otherwise: Complete) -> Complete:
    """Text needs no coercion, and most leaves are text."""

    def complete_text(value: Any, place: Place) -> Any:
        return value if type(value) is str else otherwise(value, place)

    return complete_text


def _leaf(type_: Any) -> Complete:
    coerce = type_.coerce_output_value

    def complete_leaf(value: Any, _: Place) -> Any:
        if value is None:
            return None
        answer = coerce(value)
        if answer is None:
            raise TypeError(
                f"Expected `{inspect(type_)}.coerce_output_value({inspect(value)})`"
                f" to return non-nullable value, returned: {inspect(answer)}"
            )
        return answer

    return complete_leaf
