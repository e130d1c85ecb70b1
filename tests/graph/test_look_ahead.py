"""What was asked for is seen through fragments, aliases, conditions and arguments."""

from typing import Any

import pytest
from graphql import ExecutionResult, OperationDefinitionNode, parse
from graphql.execution import Executor

from tryeza.comments.models import CommentKind
from tryeza.graph.limits import Limits
from tryeza.graph.look_ahead import Call, Plan, key_of
from tryeza.graph.parsing import Documents
from tryeza.graph.schema import schema

DOCUMENTS = Documents(schema(), Limits())


class Noting(Executor[Any]):
    """Looks ahead at each root field instead of resolving it."""

    def execute_field(self, parent_type: Any, source: Any, details: Any, path: Any, _: Any) -> None:
        field = self.schema.get_field(parent_type, details[0].node.name.value)
        assert field is not None
        info = self.build_resolve_info(field, [one.node for one in details], parent_type, path)
        self.context_value[path.key] = self.root_value.call(info)


def look(text: str, **variables: object) -> dict[str, Call]:
    """The root fields of a document, by their response keys."""
    operation = DOCUMENTS.parsed(text).operation(None)
    found: dict[str, Call] = {}
    executor = Noting.build(
        schema(), operation.document, operation.plan, found, dict(variables), operation.name
    )
    assert not isinstance(executor, list), executor
    assert isinstance(executor.execute_operation(), ExecutionResult)
    return found


def names(call: Call) -> set[str]:
    return set(call.only)


def test_fields_are_merged_over_fragments() -> None:
    found = look(
        """
        { document(slug: "a") { title ...A ... on Document { slug } } }
        fragment A on Document { title status version { number } ...B }
        fragment B on Document { version { label } }
        """
    )
    assert names(found["document"]) == {"title", "status", "slug", "version"}
    assert set(found["document"].only.calls("version")[0].only) == {"number", "label"}


def test_aliases_of_one_field_with_the_same_arguments_are_one_call() -> None:
    found = look(
        '{ document(slug: "a") { x: version(number: 1) { id } y: version(number: 1) { number } } }'
    )
    (call,) = found["document"].only.calls("version")
    assert call.arguments == {"number": 1}
    assert set(call.only) == {"id", "number"}


def test_aliases_with_other_arguments_are_calls_of_their_own() -> None:
    found = look('{ document(slug: "a") { x: version(number: 1) { id } y: version { number } } }')
    calls = found["document"].only.calls("version")
    assert [(call.arguments, set(call.only)) for call in calls] == [
        ({"number": 1}, {"id"}),
        ({}, {"number"}),
    ]


def test_what_is_skipped_is_not_read() -> None:
    text = """
        query ($with: Boolean!) {
          document(slug: "a") { title version @include(if: $with) { id } status @skip(if: $with) }
        }
    """
    assert names(look(text, **{"with": True})["document"]) == {"title", "version"}
    assert names(look(text, **{"with": False})["document"]) == {"title", "status"}


def test_each_concrete_type_has_its_own_selection() -> None:
    found = look('{ node(id: "x") { id ... on Document { title } ... on Comment { text } } }')
    assert set(found["node"].on("Document")) == {"id", "title"}
    assert set(found["node"].on("Comment")) == {"id", "text"}
    assert set(found["node"].on("Person")) == {"id"}


def test_nested_arguments_come_from_variables() -> None:
    text = """
        query ($first: Int) {
          document(slug: "a") { version { paragraphs { comments(first: $first) { totalCount } } } }
        }
    """
    version = look(text, first=7)["document"].only.calls("version")[0]
    comments = version.only.calls("paragraphs")[0].only.calls("comments")[0]
    assert comments.arguments == {"first": 7}
    assert set(comments.only) == {"total_count"}


def test_looking_again_with_another_slug_finds_what_was_kept() -> None:
    text = "query ($slug: String!) { document(slug: $slug) { title } }"
    assert look(text, slug="a")["document"] is look(text, slug="b")["document"]


def test_only_variables_that_decide_what_is_below_are_told_apart() -> None:
    document = parse(
        """
        query ($slug: String!, $first: Int, $with: Boolean!) {
          document(slug: $slug) @include(if: $with) { ...F }
        }
        fragment F on Document { version { paragraphs { comments(first: $first) { totalCount } } } }
        """
    )
    operation, fragment = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    plan = Plan(schema(), operation, {"F": fragment})  # type: ignore[dict-item]
    assert plan.deciding == {"first", "with"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
        ({"a": 1, "b": None}, {"a": 1}),
        ({"a": [1, 2]}, {"a": [1, 2]}),
    ],
)
def test_same_arguments_have_one_key(one: dict[str, Any], other: dict[str, Any]) -> None:
    assert key_of(one) == key_of(other)


def test_input_object_among_nested_arguments_comes_as_our_own_class() -> None:
    text = """
        query ($only: CommentFilter) {
          consultation(slug: "a") {
            a: comments(only: {kind: QUESTION}) { totalCount }
            b: comments(only: $only) { edges { cursor } }
            c: comments { edges { cursor } }
          }
        }
    """
    selection = look(text, only={"kind": "QUESTION"})["consultation"].only
    with_filter, without = selection.calls("comments")
    assert with_filter.arguments["only"].kind is CommentKind.QUESTION
    assert set(with_filter.only) == {"total_count", "edges"}
    assert "only" not in without.arguments
