"""The lean executor gives what graphql-core gives: values, errors, their paths and places."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from graphql import (
    ExecutionResult,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLID,
    GraphQLInt,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLString,
    execute,
    parse,
)
from hypothesis import given
from hypothesis import strategies as st

from tryeza.graph.lean import LeanExecutor


@dataclass
class Leaf:
    """A thing of a tree; whatever is None or an exception below makes an error or a null."""

    kind: str = "leaf"
    name: Any = "A name"
    must: Any = "here"
    count: Any = 1
    mood: Any = "GLAD"
    tags: Any = field(default_factory=lambda: ["a", "b"])
    strict: Any = field(default_factory=lambda: ["a"])
    child: "Any" = None
    sure: "Any" = None
    many: Any = field(default_factory=list)


class Broken:
    """An object whose attributes raise."""

    kind = "leaf"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        raise ValueError(f"{name} is broken")


def read(name: str) -> Any:
    return lambda thing, _info, **_args: getattr(thing, name)


def schema() -> GraphQLSchema:
    mood = GraphQLEnumType("Mood", {"GLAD": "GLAD", "SAD": "SAD"})
    thing = GraphQLInterfaceType(
        "Thing",
        lambda: {"name": GraphQLField(GraphQLString)},
        resolve_type=lambda value, _info, _type: value.kind,
    )
    leaf = GraphQLObjectType(
        "leaf",
        lambda: {
            "name": GraphQLField(
                GraphQLString,
                {"loud": GraphQLArgument(GraphQLInt)},
                resolve=lambda one, _info, loud=0: (
                    one.name.upper() if loud and isinstance(one.name, str) else one.name
                ),
            ),
            "must": GraphQLField(GraphQLNonNull(GraphQLID), resolve=read("must")),
            "count": GraphQLField(GraphQLInt, resolve=read("count")),
            "mood": GraphQLField(mood, resolve=read("mood")),
            "tags": GraphQLField(GraphQLList(GraphQLString), resolve=read("tags")),
            "strict": GraphQLField(
                GraphQLList(GraphQLNonNull(GraphQLString)), resolve=read("strict")
            ),
            "child": GraphQLField(leaf, resolve=read("child")),
            "sure": GraphQLField(GraphQLNonNull(leaf), resolve=read("sure")),
            "many": GraphQLField(GraphQLList(thing), resolve=read("many")),
        },
        interfaces=[thing],
    )
    query = GraphQLObjectType("Query", {"leaf": GraphQLField(leaf, resolve=lambda root, _: root)})
    return GraphQLSchema(query, types=[leaf])


SCHEMA = schema()
DOCUMENT = parse(
    """
    query ($deep: Boolean = true) {
      leaf {
        ...All
        child { ...More child { ...All } sure { must } }
        sure @include(if: $deep) { name must }
        many { __typename name ... on leaf { must many { name } } }
      }
    }
    fragment All on leaf { __typename name shout: name(loud: 1) must count mood tags strict }
    fragment More on leaf { name count sure { count must } }
    """
)


def both(root: object, **variables: object) -> tuple[ExecutionResult, ExecutionResult]:
    """What graphql-core gives, and what the lean executor gives."""
    plain = execute(SCHEMA, DOCUMENT, root, variable_values=dict(variables))
    lean = execute(
        SCHEMA, DOCUMENT, root, variable_values=dict(variables), executor_class=LeanExecutor
    )
    assert isinstance(plain, ExecutionResult)
    assert isinstance(lean, ExecutionResult)
    return plain, lean


def formatted(result: ExecutionResult) -> tuple[object, list[Any]]:
    return result.data, [error.formatted for error in result.errors or ()]


TREES = {
    "whole": Leaf(child=Leaf(sure=Leaf(), child=Leaf()), sure=Leaf(), many=[Leaf(), Leaf()]),
    "empty": None,
    "null where it must not be": Leaf(must=None, sure=Leaf()),
    "null climbs out of a child": Leaf(sure=Leaf(), child=Leaf(sure=Leaf(must=None))),
    "null in a list": Leaf(sure=Leaf(), tags=["a", None], strict=["a", None]),
    "null object in a list": Leaf(sure=Leaf(), many=[None, Leaf(must=None), Leaf()]),
    "no list": Leaf(sure=Leaf(), tags=5),
    "a value that its type refuses": Leaf(sure=Leaf(), count="many", mood="ANGRY"),
    "broken object": Leaf(sure=Broken()),
    "broken in a list": Leaf(sure=Leaf(), many=[Leaf(), Broken()]),
    "no such type": Leaf(sure=Leaf(), many=[Leaf(kind="stone")]),
    "numbers as text": Leaf(sure=Leaf(), name=5, must=7),
}


@pytest.mark.parametrize("name", TREES)
@pytest.mark.parametrize("deep", [True, False])
def test_same_answer_and_same_errors(name: str, deep: bool) -> None:
    plain, lean = both(TREES[name], deep=deep)
    assert formatted(lean) == formatted(plain)


values = st.one_of(st.none(), st.text(max_size=3), st.integers(), st.booleans())
leaves = st.recursive(
    st.builds(Leaf, name=values, must=values, count=values, tags=st.lists(values, max_size=3)),
    lambda below: st.builds(
        Leaf,
        must=st.sampled_from(["here", None]),
        child=st.one_of(st.none(), below),
        sure=st.one_of(st.none(), below, st.builds(Leaf)),
        many=st.lists(st.one_of(st.none(), below), max_size=3),
    ),
    max_leaves=8,
)


@given(leaves)
def test_same_answer_for_any_tree(tree: Leaf) -> None:
    plain, lean = both(tree)
    assert formatted(lean) == formatted(plain)
